<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AdviceTexts</name>
    <message>
        <source>Recommended for now: Sub-Account. It depends on the scopes: some need an agency&apos;s token. If you choose one of those later, come back before you save the app.</source>
        <translation>Recomendado por enquanto: Subconta. Depende dos escopos: alguns exigem um token da agência. Se depois você escolher um desses, volte aqui antes de salvar o app.</translation>
    </message>
    <message>
        <source>Recommended: Sub-Account, because a sub-account&apos;s token can use every scope that you chose.</source>
        <translation>Recomendado: Subconta, porque o token de uma subconta pode usar todos os escopos que você escolheu.</translation>
    </message>
    <message>
        <source>Recommended: Agency, because you chose scopes that need an agency&apos;s token: %1.</source>
        <translation>Recomendado: Agência, porque você escolheu escopos que exigem um token da agência: %1.</translation>
    </message>
    <message>
        <source>Recommended: Both, because it is to work in several sub-accounts: each can install it by itself, or the agency in many at once.</source>
        <translation>Recomendado: Ambas, porque o app vai trabalhar em várias subcontas: cada uma pode instalá-lo por conta própria, ou a agência em muitas de uma vez.</translation>
    </message>
    <message>
        <source>Recommended: Sub-Account, because on the $97 plan each of your sub-accounts installs it by itself.</source>
        <translation>Recomendado: Subconta, porque no plano de $97 cada subconta sua o instala por conta própria.</translation>
    </message>
    <message>
        <source>Choose Sub-Account</source>
        <translation>Escolher Subconta</translation>
    </message>
    <message>
        <source>Choose Agency</source>
        <translation>Escolher Agência</translation>
    </message>
    <message>
        <source>Choose Both</source>
        <translation>Escolher Ambas</translation>
    </message>
    <message>
        <source>Recommended: Private, because it is only for yourself.</source>
        <translation>Recomendado: Privado, porque é só para você.</translation>
    </message>
    <message>
        <source>Recommended: Private to begin with. It is for others, too, but five agencies can use it without a review, and you can publish it later.</source>
        <translation>Recomendado: Privado para começar. É também para outras pessoas, mas cinco agências podem usá-lo sem revisão, e você pode publicá-lo depois.</translation>
    </message>
    <message>
        <source>Recommended: Private. You can publish it later, when it works.</source>
        <translation>Recomendado: Privado. Você pode publicá-lo depois, quando funcionar.</translation>
    </message>
    <message>
        <source>Recommended: Free, because nobody but you uses it.</source>
        <translation>Recomendado: Grátis, porque ninguém além de você o usa.</translation>
    </message>
    <message>
        <source>Recommended: Free. The link goes on working, and you can take payment elsewhere.</source>
        <translation>Recomendado: Grátis. O link continua funcionando, e você pode cobrar por outro meio.</translation>
    </message>
    <message>
        <source>The type does not fit your scopes.</source>
        <translation>O tipo não combina com seus escopos.</translation>
    </message>
    <message>
        <source>An app for sub-accounts gets no agency&apos;s token, and these need one: %1. HighLevel would refuse the sign-in.</source>
        <translation>Um app para subcontas não recebe token da agência, e estes o exigem: %1. O HighLevel recusaria a autorização.</translation>
    </message>
    <message>
        <source>Choose A&amp;gency</source>
        <translation>Escolher Agên&amp;cia</translation>
    </message>
    <message>
        <source>This sign-in asks for the wrong token.</source>
        <translation>Esta autorização pede o token errado.</translation>
    </message>
    <message>
        <source>A sub-account&apos;s token can&apos;t use these: %1.</source>
        <translation>O token de uma subconta não pode usar estes: %1.</translation>
    </message>
    <message>
        <source>Ask for the a&amp;gency&apos;s token</source>
        <translation>P&amp;edir o token da agência</translation>
    </message>
    <message>
        <source>The target user does not fit your scopes.</source>
        <translation>O usuário-alvo não combina com seus escopos.</translation>
    </message>
    <message>
        <source>These need the agency&apos;s own token: %1. With sub-accounts as target user, HighLevel may let you sign in to sub-accounts only.</source>
        <translation>Estes exigem o token da própria agência: %1. Com subcontas como usuário-alvo, o HighLevel talvez deixe você autorizar apenas subcontas.</translation>
    </message>
    <message>
        <source>Make the a&amp;gency the target user</source>
        <translation>De&amp;finir a agência como usuário-alvo</translation>
    </message>
    <message>
        <source>The agency&apos;s token is not enough for your scopes.</source>
        <translation>O token da agência não basta para seus escopos.</translation>
    </message>
    <message>
        <source>It can&apos;t use these by itself: %1.</source>
        <translation>Ele não pode usar estes sozinho: %1.</translation>
    </message>
    <message>
        <source>Ask for a sub-account&apos;s &amp;token</source>
        <translation>Pedir um to&amp;ken de subconta</translation>
    </message>
    <message>
        <source>Choose Sub-Accoun&amp;t</source>
        <translation>Escolher Subcon&amp;ta</translation>
    </message>
    <message>
        <source>With oauth.readonly and oauth.write it makes a token for each of its sub-accounts.</source>
        <translation>Com oauth.readonly e oauth.write, ele cria um token para cada uma das suas subcontas.</translation>
    </message>
    <message>
        <source>Add &amp;these scopes</source>
        <translation>Ad&amp;icionar estes escopos</translation>
    </message>
    <message>
        <source>Take t&amp;hem out</source>
        <translation>Ti&amp;rá-los</translation>
    </message>
    <message>
        <source>Your plan can&apos;t have all of your scopes.</source>
        <translation>Seu plano não permite todos os seus escopos.</translation>
    </message>
    <message>
        <source>These need a bigger plan: %1.</source>
        <translation>Estes exigem um plano maior: %1.</translation>
    </message>
    <message>
        <source>Your plan may be too small for some scopes.</source>
        <translation>Seu plano talvez seja pequeno demais para alguns escopos.</translation>
    </message>
    <message>
        <source>HighLevel does not say so clearly, but these seem to need a bigger plan: %1.</source>
        <translation>O HighLevel não diz isso claramente, mas estes parecem exigir um plano maior: %1.</translation>
    </message>
    <message>
        <source>A paid app can&apos;t be connected by a link.</source>
        <translation>Um app pago não pode ser conectado por um link.</translation>
    </message>
    <message>
        <source>It is bought in HighLevel&apos;s marketplace, also by you, its owner. Connect and test everything while it is free.</source>
        <translation>Ele é comprado no marketplace do HighLevel, até por você, que é dono dele. Conecte e teste tudo enquanto ele for grátis.</translation>
    </message>
    <message>
        <source>Choose Free</source>
        <translation>Escolher Grátis</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>Choose there: app type “%1”; target user “Agency”.</source>
        <translation>Escolha lá: tipo do app (app type) “%1”; usuário-alvo (target user) “Agency”.</translation>
    </message>
    <message>
        <source>Choose there: app type “%1”; target user “Sub-account”; who can install it: “Agency Only”.</source>
        <translation>Escolha lá: tipo do app (app type) “%1”; usuário-alvo (target user) “Sub-account”; quem pode instalá-lo: “Agency Only”.</translation>
    </message>
    <message>
        <source>Choose there: app type “%1”; target user “Sub-account”; who can install it: “Both Agency &amp; Sub-account”, which a sub-account&apos;s token needs, too.</source>
        <translation>Escolha lá: tipo do app (app type) “%1”; usuário-alvo (target user) “Sub-account”; quem pode instalá-lo: “Both Agency &amp; Sub-account”, também para o token de uma subconta.</translation>
    </message>
</context>
<context>
    <name>AuthorizeTexts</name>
    <message>
        <source>Your system&apos;s keychain can&apos;t be used.</source>
        <translation>O chaveiro do sistema não pode ser usado.</translation>
    </message>
    <message>
        <source>The tokens could not be kept safely. Unlock or set up the keychain and try again; or go on and keep them in memory until you close the program. They are never written to a plain file.</source>
        <translation>Não foi possível guardar os tokens com segurança. Desbloqueie ou configure o chaveiro e tente de novo; ou continue e mantenha-os na memória até fechar o programa. Eles nunca são gravados em um arquivo comum.</translation>
    </message>
    <message>
        <source>The keychain&apos;s own words</source>
        <translation>As palavras do próprio chaveiro</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Não foi possível abrir um navegador.</translation>
    </message>
    <message>
        <source>Press “Copy link” and paste the link into a browser on this computer. The program is waiting for the answer.</source>
        <translation>Pressione “Copiar link” e cole o link em um navegador deste computador. O programa está esperando a resposta.</translation>
    </message>
    <message>
        <source>An answer to another sign-in came and was refused.</source>
        <translation>Chegou a resposta de outra autorização, e ela foi recusada.</translation>
    </message>
    <message>
        <source>Probably an older tab was loaded again. The wait goes on; answer in the tab that was opened last, or press “Open again”.</source>
        <translation>Provavelmente uma aba mais antiga foi recarregada. A espera continua; responda na aba aberta por último ou pressione “Abrir de novo”.</translation>
    </message>
    <message>
        <source>An answer to an earlier attempt came and was refused.</source>
        <translation>Chegou a resposta de uma tentativa anterior, e ela foi recusada.</translation>
    </message>
    <message>
        <source>An older tab was used or loaded again. The wait goes on: close the older tabs, and answer in the one that was opened last.</source>
        <translation>Uma aba mais antiga foi usada ou recarregada. A espera continua: feche as abas mais antigas e responda na que foi aberta por último.</translation>
    </message>
    <message>
        <source>The program can&apos;t be reached at the redirect address any more.</source>
        <translation>O programa não pode mais ser alcançado no endereço de redirecionamento.</translation>
    </message>
    <message>
        <source>Another program or a change of the network took it. Go on in the browser; when it ends on a page that can&apos;t be reached, paste the address from its address bar below.</source>
        <translation>Outro programa ou uma mudança na rede o ocupou. Continue no navegador; quando ele terminar em uma página inacessível, cole abaixo o endereço da barra de endereços.</translation>
    </message>
    <message>
        <source>Begin the install in HighLevel now.</source>
        <translation>Inicie agora a instalação no HighLevel.</translation>
    </message>
    <message>
        <source>It must lead to %1: in the portal that must be the app&apos;s redirect address, and the first one if there are several.</source>
        <translation>Ela deve levar a %1: no portal, esse deve ser o endereço de redirecionamento do app, e o primeiro se houver vários.</translation>
    </message>
    <message>
        <source>Nothing was kept, and the program waits on.</source>
        <translation>Nada foi guardado, e o programa continua esperando.</translation>
    </message>
    <message>
        <source>What came was not the install that you mean, or its code was worth nothing. Begin the install in HighLevel again, or cancel.</source>
        <translation>O que chegou não era a instalação que você queria, ou o código não valia nada. Inicie a instalação no HighLevel de novo, ou cancele.</translation>
    </message>
    <message>
        <source>Did you install the app from inside HighLevel just now?</source>
        <translation>Você instalou o app agora mesmo, de dentro do HighLevel?</translation>
    </message>
    <message>
        <source>An answer came that does not belong to the link above: it has no seal. That is normal if you pressed “Install” or “Test Link” in HighLevel yourself. If you did not, somebody may be trying to connect you to an account of theirs: ignore it.</source>
        <translation>Chegou uma resposta que não pertence ao link acima: ela não tem selo. Isso é normal se você mesmo pressionou “Install” ou “Test Link” no HighLevel. Se não foi você, alguém pode estar tentando conectar você a uma conta dele: ignore-a.</translation>
    </message>
    <message>
        <source>The consent was refused in the browser.</source>
        <translation>O consentimento foi recusado no navegador.</translation>
    </message>
    <message>
        <source>Nothing was installed and no token was given. If that was not what you wanted, open the link again and allow it.</source>
        <translation>Nada foi instalado e nenhum token foi emitido. Se não era isso que você queria, abra o link de novo e permita.</translation>
    </message>
    <message>
        <source>HighLevel did not give its consent.</source>
        <translation>O HighLevel não deu seu consentimento.</translation>
    </message>
    <message>
        <source>Compare the scopes, the redirect address and the client ID with the portal, save there, and open the link again.</source>
        <translation>Compare os escopos, o endereço de redirecionamento e o client ID com o portal, salve lá e abra o link de novo.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Nenhuma resposta chegou a tempo.</translation>
    </message>
    <message>
        <source>The program no longer waits, and an answer that comes now is not taken. If the page in the browser shows an error, look it up; else open the link again.</source>
        <translation>O programa não espera mais, e uma resposta que chegue agora não é aceita. Se a página no navegador mostrar um erro, procure-o aqui; senão, abra o link de novo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can open the link again at any time.</source>
        <translation>Nada foi alterado. Você pode abrir o link de novo a qualquer momento.</translation>
    </message>
    <message>
        <source>Checking that your keychain works… Your system may ask you to unlock it.</source>
        <translation>Verificando se o seu chaveiro funciona… O sistema pode pedir que você o desbloqueie.</translation>
    </message>
</context>
<context>
    <name>CatalogTexts</name>
    <message>
        <source>needs no scope</source>
        <translation>não exige escopo</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>um palpite</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>documentado</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>The app itself</source>
        <translation>O próprio app</translation>
    </message>
    <message>
        <source>$497</source>
        <translation>$497</translation>
    </message>
    <message>
        <source>from $297</source>
        <translation>a partir de $297</translation>
    </message>
</context>
<context>
    <name>ConnectionState</name>
    <message>
        <source>Refreshing</source>
        <translation>Renovando</translation>
    </message>
    <message>
        <source>Needs a new sign-in</source>
        <translation>Precisa de nova autorização</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>HighLevel did not say for how long.</source>
        <translation>O HighLevel não disse por quanto tempo.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>The next copy gets a new access token; or press “Refresh now”.</source>
        <translation>A próxima cópia obtém um novo token de acesso; ou pressione “Renovar agora”.</translation>
    </message>
    <message>
        <source>Valid for %1</source>
        <translation>Válida por %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agência</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Subconta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>well known</source>
        <translation>bem conhecido</translation>
    </message>
    <message>
        <source>one careful report</source>
        <translation>um relato cuidadoso</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>não confirmado</translation>
    </message>
    <message>
        <source>The request did not bring what was asked for, and it is not known why.</source>
        <translation>A solicitação não trouxe o que foi pedido, e não se sabe por quê.</translation>
    </message>
    <message>
        <source>Try again, and start the sign-in again if it goes on.</source>
        <translation>Tente de novo e, se continuar, recomece a autorização.</translation>
    </message>
    <message>
        <source>our own conclusion</source>
        <translation>conclusão nossa</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>The file needs a name.</source>
        <translation>O arquivo precisa de um nome.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1 é uma pasta; indique um arquivo dentro dela.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, so nothing is written to it.</source>
        <translation>%1 não é um arquivo comum, por isso nada é gravado nele.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name, or have it replaced.</source>
        <translation>%1 já existe; escolha outro nome ou mande substituí-lo.</translation>
    </message>
    <message>
        <source>There is no folder %1; make it first.</source>
        <translation>A pasta %1 não existe; crie-a primeiro.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); choose another place.</source>
        <translation>Não foi possível gravar %1 (%2); escolha outro lugar.</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>.env file</source>
        <translation>Arquivo .env</translation>
    </message>
    <message>
        <source>Lines with NAME=value, as a shell and most programs&apos; settings read them.</source>
        <translation>Linhas com NOME=valor, como um shell e as configurações da maioria dos programas as leem.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>A table with one row, for spreadsheets.</source>
        <translation>Uma tabela com uma linha, para planilhas.</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>Cabeçalho HTTP</translation>
    </message>
    <message>
        <source>The Authorization header alone, for any tool that takes one.</source>
        <translation>Só o cabeçalho Authorization, para qualquer ferramenta que aceite um.</translation>
    </message>
    <message>
        <source>Token alone</source>
        <translation>Só o token</translation>
    </message>
    <message>
        <source>The access token and nothing else.</source>
        <translation>O token de acesso e nada mais.</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Comando curl</translation>
    </message>
    <message>
        <source>A first call, ready to be pasted into a terminal; other users of the computer can see the token while it runs.</source>
        <translation>Uma primeira chamada, pronta para colar em um terminal; outros usuários do computador podem ver o token enquanto ela roda.</translation>
    </message>
    <message>
        <source>HTTPie command</source>
        <translation>Comando HTTPie</translation>
    </message>
    <message>
        <source>A first call for HTTPie 3 or newer, ready to be pasted into a terminal.</source>
        <translation>Uma primeira chamada para o HTTPie 3 ou mais novo, pronta para colar em um terminal.</translation>
    </message>
    <message>
        <source>PowerShell command</source>
        <translation>Comando PowerShell</translation>
    </message>
    <message>
        <source>A first call with Invoke-RestMethod, ready to be pasted into PowerShell.</source>
        <translation>Uma primeira chamada com Invoke-RestMethod, pronta para colar no PowerShell.</translation>
    </message>
    <message>
        <source>GitHub Actions secrets</source>
        <translation>Segredos do GitHub Actions</translation>
    </message>
    <message>
        <source>Postman environment</source>
        <translation>Ambiente do Postman</translation>
    </message>
    <message>
        <source>Import it under Environments; requests then use {{baseUrl}}, {{accessToken}} and {{locationId}}.</source>
        <translation>Importe-o em Environments; as requisições então usam {{baseUrl}}, {{accessToken}} e {{locationId}}.</translation>
    </message>
    <message>
        <source>Insomnia collection</source>
        <translation>Coleção do Insomnia</translation>
    </message>
    <message>
        <source>Import it: a collection with an environment and a first call that uses it.</source>
        <translation>Importe-a: uma coleção com um ambiente e uma primeira chamada que o usa.</translation>
    </message>
    <message>
        <source>Bruno environment</source>
        <translation>Ambiente do Bruno</translation>
    </message>
    <message>
        <source>Put it into a collection&apos;s folder &quot;environments&quot;. Bruno keeps no secret variables in files, so the token is an ordinary one: leave the file out of version control.</source>
        <translation>Coloque-o na pasta &quot;environments&quot; de uma coleção. O Bruno não guarda variáveis secretas em arquivos, por isso o token é uma variável comum: deixe o arquivo fora do controle de versão.</translation>
    </message>
    <message>
        <source>REST Client for VS Code</source>
        <translation>REST Client para VS Code</translation>
    </message>
    <message>
        <source>A file with a first call; press &quot;Send Request&quot; above it. JetBrains&apos; editors and httpyac read it, too.</source>
        <translation>Um arquivo com uma primeira chamada; pressione &quot;Send Request&quot; acima dela. Os editores da JetBrains e o httpyac também o leem.</translation>
    </message>
    <message>
        <source>Make, field by field</source>
        <translation>Make, campo por campo</translation>
    </message>
    <message>
        <source>What to type into the connection of Make&apos;s HTTP module, which then signs in by itself, and the header for a call until the token runs out.</source>
        <translation>O que digitar na conexão do módulo HTTP do Make, que então faz a autorização sozinho, e o cabeçalho para uma chamada até o token expirar.</translation>
    </message>
    <message>
        <source>n8n, field by field</source>
        <translation>n8n, campo por campo</translation>
    </message>
    <message>
        <source>What to type into n8n&apos;s credential, which then signs in by itself, and the header for a call until the token runs out.</source>
        <translation>O que digitar na credencial do n8n, que então faz a autorização sozinho, e o cabeçalho para uma chamada até o token expirar.</translation>
    </message>
    <message>
        <source>Code: shell with curl</source>
        <translation>Código: shell com curl</translation>
    </message>
    <message>
        <source>A first call as a script; it takes the token from the environment and hides it from other users.</source>
        <translation>Uma primeira chamada como script; ele lê o token do ambiente e o esconde de outros usuários.</translation>
    </message>
    <message>
        <source>Code: JavaScript</source>
        <translation>Código: JavaScript</translation>
    </message>
    <message>
        <source>A first call for Node.js 18 or newer, without packages; it takes the token from the environment.</source>
        <translation>Uma primeira chamada para Node.js 18 ou mais novo, sem pacotes; lê o token do ambiente.</translation>
    </message>
    <message>
        <source>Code: Python</source>
        <translation>Código: Python</translation>
    </message>
    <message>
        <source>A first call for Python 3, without packages; it takes the token from the environment.</source>
        <translation>Uma primeira chamada para Python 3, sem pacotes; lê o token do ambiente.</translation>
    </message>
    <message>
        <source>Code: PHP</source>
        <translation>Código: PHP</translation>
    </message>
    <message>
        <source>A first call for PHP 8 with its curl extension; it takes the token from the environment.</source>
        <translation>Uma primeira chamada para PHP 8 com a extensão curl; lê o token do ambiente.</translation>
    </message>
    <message>
        <source>Code: C#</source>
        <translation>Código: C#</translation>
    </message>
    <message>
        <source>A first call for .NET 6 or newer as Program.cs; it takes the token from the environment.</source>
        <translation>Uma primeira chamada para .NET 6 ou mais novo, como Program.cs; lê o token do ambiente.</translation>
    </message>
    <message>
        <source>One object with token, IDs, expiry and scopes, for programs.</source>
        <translation>Um objeto com token, IDs, validade e escopos, para programas.</translation>
    </message>
    <message>
        <source>A shell script that puts token and IDs into a repository&apos;s secrets with GitHub&apos;s own program gh.</source>
        <translation>Um script de shell que põe o token e os IDs nos segredos de um repositório com o gh, o programa do próprio GitHub.</translation>
    </message>
</context>
<context>
    <name>LessonBook</name>
    <message>
        <source>HighLevel OAuth Helper: Learn</source>
        <translation>HighLevel OAuth Helper: Aprender</translation>
    </message>
    <message>
        <source>All that the program teaches, in one document. Not made by HighLevel.</source>
        <translation>Tudo o que o programa ensina, em um só documento. Não é feito pelo HighLevel.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Choose another folder.</source>
        <translation>Não foi possível gravar o arquivo (%1). Escolha outra pasta.</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper</source>
        <translation>HighLevel OAuth Helper</translation>
    </message>
</context>
<context>
    <name>LessonFiller</name>
    <message>
        <source>Copy with my token</source>
        <translation>Copiar com meu token</translation>
    </message>
    <message>
        <source>Put together from: %1.</source>
        <translation>Montado a partir de: %1.</translation>
    </message>
    <message>
        <source>*The IDs are made up. After Leg 3 your own stand here.*</source>
        <translation>*Os IDs são inventados. Depois da etapa 3, os seus aparecem aqui.*</translation>
    </message>
    <message>
        <source>*The IDs are your own.*</source>
        <translation>*Os IDs são os seus.*</translation>
    </message>
    <message>
        <source>*The IDs are your own: %1.*</source>
        <translation>*Os IDs são os seus: %1.*</translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>The file %1 can&apos;t be removed; remove it yourself, or make its folder writable.</source>
        <translation>O arquivo %1 não pode ser removido; remova-o você mesmo ou permita a gravação na pasta dele.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written (%2); make its folder writable.</source>
        <translation>O arquivo %1 não pode ser gravado (%2); permita a gravação na pasta dele.</translation>
    </message>
    <message>
        <source>Windows did not take the change; set it in Settings, Apps, Startup.</source>
        <translation>O Windows não aceitou a mudança; ajuste em Configurações, Aplicativos, Inicialização.</translation>
    </message>
    <message>
        <source>Keeps your tokens fresh</source>
        <translation>Mantém seus tokens atualizados</translation>
    </message>
</context>
<context>
    <name>PracticeFaultInfo</name>
    <message>
        <source>the app is still a draft and the link has no version ID</source>
        <translation>o app ainda é um rascunho e o link não tem ID de versão</translation>
    </message>
    <message>
        <source>The page will show an error code instead of the accounts to choose from.</source>
        <translation>A página vai mostrar um código de erro em vez das contas para escolher.</translation>
    </message>
    <message>
        <source>An app without a live version can be installed only by a link that names the version.</source>
        <translation>Um app sem versão publicada só pode ser instalado por um link que indique a versão.</translation>
    </message>
    <message>
        <source>the version ID in the link is not that of the draft</source>
        <translation>o ID de versão no link não é o do rascunho</translation>
    </message>
    <message>
        <source>The page will show an error code, although the link has a version ID.</source>
        <translation>A página vai mostrar um código de erro, embora o link tenha um ID de versão.</translation>
    </message>
    <message>
        <source>Only an app&apos;s first version has the app&apos;s own ID; a later one&apos;s is to be found in the portal under Manage → Versions.</source>
        <translation>Só a primeira versão de um app tem o ID do próprio app; o de uma posterior está no portal em Manage → Versions.</translation>
    </message>
    <message>
        <source>the version&apos;s name stands in the place of its ID</source>
        <translation>o nome da versão está no lugar do ID dela</translation>
    </message>
    <message>
        <source>The page will show an error that only programmers speak.</source>
        <translation>A página vai mostrar um erro que só programadores entendem.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s “CastError” names the value that is no ID: compare it with your link.</source>
        <translation>O “CastError” do HighLevel indica o valor que não é um ID: compare-o com o seu link.</translation>
    </message>
    <message>
        <source>the link has no client ID, like the portal&apos;s own install link</source>
        <translation>o link não tem client ID, como o link de instalação do próprio portal</translation>
    </message>
    <message>
        <source>The page will stay blank.</source>
        <translation>A página vai ficar em branco.</translation>
    </message>
    <message>
        <source>A link needs the full client ID and the version ID; a blank page means that the first is missing.</source>
        <translation>Um link precisa do client ID completo e do ID de versão; uma página em branco significa que falta o primeiro.</translation>
    </message>
    <message>
        <source>the client ID was copied with quotes around it</source>
        <translation>o client ID foi copiado com aspas em volta</translation>
    </message>
    <message>
        <source>A single sign too many makes an ID useless: copy it with the portal&apos;s own button.</source>
        <translation>Um único caractere a mais torna um ID inútil: copie-o com o botão do próprio portal.</translation>
    </message>
    <message>
        <source>the link has the older path, without /v2</source>
        <translation>o link tem o caminho antigo, sem /v2</translation>
    </message>
    <message>
        <source>The page will say that there is no such app.</source>
        <translation>A página vai dizer que esse app não existe.</translation>
    </message>
    <message>
        <source>“No integration found” often means the link&apos;s path, not the client ID.</source>
        <translation>“No integration found” muitas vezes aponta para o caminho do link, não para o client ID.</translation>
    </message>
    <message>
        <source>the app is public and not approved yet</source>
        <translation>o app é público e ainda não foi aprovado</translation>
    </message>
    <message>
        <source>For your own accounts make the app private: it then works without a review.</source>
        <translation>Para suas próprias contas, deixe o app privado: assim ele funciona sem revisão.</translation>
    </message>
    <message>
        <source>the app&apos;s key was deleted and another one made</source>
        <translation>a chave do app foi excluída e outra foi criada</translation>
    </message>
    <message>
        <source>The page will say that it does not know the client ID.</source>
        <translation>A página vai dizer que não conhece o client ID.</translation>
    </message>
    <message>
        <source>Client ID and secret belong together: a new key means both are new.</source>
        <translation>Client ID e client secret andam juntos: uma chave nova significa que os dois são novos.</translation>
    </message>
    <message>
        <source>another key of the app is the default one</source>
        <translation>outra chave do app é a padrão</translation>
    </message>
    <message>
        <source>The page will say that the credentials are not valid.</source>
        <translation>A página vai dizer que as credenciais não são válidas.</translation>
    </message>
    <message>
        <source>The page of consent takes only the key that is marked as default under Secrets.</source>
        <translation>A página de consentimento só aceita a chave marcada como padrão em Secrets.</translation>
    </message>
    <message>
        <source>a scope of the link is not ticked in the app</source>
        <translation>um escopo do link não está marcado no app</translation>
    </message>
    <message>
        <source>The page will say that the app can&apos;t be added.</source>
        <translation>A página vai dizer que o app não pode ser adicionado.</translation>
    </message>
    <message>
        <source>A link may ask for less than the app has, but never for more.</source>
        <translation>Um link pode pedir menos do que o app tem, mas nunca mais.</translation>
    </message>
    <message>
        <source>HighLevel does not know a scope of the link any more</source>
        <translation>o HighLevel não conhece mais um escopo do link</translation>
    </message>
    <message>
        <source>The page will call a scope invalid, without naming it.</source>
        <translation>A página vai dizer que um escopo é inválido, sem dizer qual.</translation>
    </message>
    <message>
        <source>Paste the whole list into the portal: what it does not take is to be left out of the link, too.</source>
        <translation>Cole a lista inteira no portal: o que ele não aceitar também deve sair do link.</translation>
    </message>
    <message>
        <source>an app for sub-accounts asks for a scope of the agency</source>
        <translation>um app para subcontas pede um escopo da agência</translation>
    </message>
    <message>
        <source>Some scopes exist for agencies only: leave them out of an app for sub-accounts.</source>
        <translation>Alguns escopos existem só para agências: deixe-os fora de um app para subcontas.</translation>
    </message>
    <message>
        <source>another redirect address is registered in the app</source>
        <translation>outro endereço de redirecionamento está registrado no app</translation>
    </message>
    <message>
        <source>The page will say that the redirect address does not match.</source>
        <translation>A página vai dizer que o endereço de redirecionamento não confere.</translation>
    </message>
    <message>
        <source>The address in the link and the one in the app must be the same, letter for letter.</source>
        <translation>O endereço no link e o do app devem ser iguais, letra por letra.</translation>
    </message>
    <message>
        <source>you are not logged in in the browser</source>
        <translation>você não fez login no navegador</translation>
    </message>
    <message>
        <source>The page will ask for a login and offer none.</source>
        <translation>A página vai pedir um login e não oferecer nenhum.</translation>
    </message>
    <message>
        <source>Log in at app.gohighlevel.com in the same browser first, then open the link.</source>
        <translation>Primeiro faça login em app.gohighlevel.com no mesmo navegador, depois abra o link.</translation>
    </message>
    <message>
        <source>the browser blocks the window for the login</source>
        <translation>o navegador bloqueia a janela de login</translation>
    </message>
    <message>
        <source>The page will wait for a login window that never opens.</source>
        <translation>A página vai esperar por uma janela de login que nunca se abre.</translation>
    </message>
    <message>
        <source>A link with “log in in the same tab” needs no second window.</source>
        <translation>Um link com “fazer login na mesma aba” não precisa de uma segunda janela.</translation>
    </message>
    <message>
        <source>the app is installed already</source>
        <translation>o app já está instalado</translation>
    </message>
    <message>
        <source>The list of sub-accounts will be empty, without a word.</source>
        <translation>A lista de subcontas vai estar vazia, sem nenhuma explicação.</translation>
    </message>
    <message>
        <source>A sub-account that has the app is left out of the list: uninstall it there first.</source>
        <translation>Uma subconta que já tem o app fica fora da lista: desinstale-o lá primeiro.</translation>
    </message>
    <message>
        <source>you want the agency and can choose sub-accounts only</source>
        <translation>você quer a agência e só pode escolher subcontas</translation>
    </message>
    <message>
        <source>The page will offer sub-accounts, but not the agency.</source>
        <translation>A página vai oferecer subcontas, mas não a agência.</translation>
    </message>
    <message>
        <source>For whom an app is can&apos;t be changed later: another target user needs a new app.</source>
        <translation>Para quem um app é não pode ser mudado depois: outro usuário-alvo exige um novo app.</translation>
    </message>
    <message>
        <source>a private app comes to its sixth agency</source>
        <translation>um app privado chega à sexta agência</translation>
    </message>
    <message>
        <source>The page will name a limit and install nothing.</source>
        <translation>A página vai mencionar um limite e não instalar nada.</translation>
    </message>
    <message>
        <source>A private app may be installed in five agencies; for more, HighLevel reviews it.</source>
        <translation>Um app privado pode ser instalado em cinco agências; para mais, o HighLevel o revisa.</translation>
    </message>
    <message>
        <source>HighLevel itself has a fault</source>
        <translation>o próprio HighLevel tem uma falha</translation>
    </message>
    <message>
        <source>The page will show an error of the server.</source>
        <translation>A página vai mostrar um erro do servidor.</translation>
    </message>
    <message>
        <source>A fault of the server passes: change nothing, and try again later.</source>
        <translation>Uma falha do servidor passa: não mude nada e tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>somebody presses “Deny”</source>
        <translation>alguém pressiona “Deny”</translation>
    </message>
    <message>
        <source>Press “Deny” on the page, and see what comes back.</source>
        <translation>Pressione “Deny” na página e veja o que volta.</translation>
    </message>
    <message>
        <source>After “Deny” nothing is installed and nothing is lost: the link works again.</source>
        <translation>Depois de “Deny”, nada é instalado e nada se perde: o link funciona de novo.</translation>
    </message>
    <message>
        <source>the install is begun inside HighLevel</source>
        <translation>a instalação começa dentro do HighLevel</translation>
    </message>
    <message>
        <source>The answer will come without the seal of this sign-in, and the program will ask whether it was you.</source>
        <translation>A resposta vai chegar sem o selo desta autorização, e o programa vai perguntar se foi você.</translation>
    </message>
    <message>
        <source>An answer without the seal is taken only if you pressed “Install” or “Test Link” in HighLevel yourself.</source>
        <translation>Uma resposta sem o selo só é aceita se você mesmo pressionou “Install” ou “Test Link” no HighLevel.</translation>
    </message>
    <message>
        <source>the redirect address was entered in the app but not saved</source>
        <translation>o endereço de redirecionamento foi digitado no app, mas não salvo</translation>
    </message>
    <message>
        <source>After “Allow &amp; Install” the browser will end on a dashboard, and the program will wait in vain.</source>
        <translation>Depois de “Allow &amp; Install”, o navegador vai terminar em um painel, e o programa vai esperar em vão.</translation>
    </message>
    <message>
        <source>If the browser ends on HighLevel&apos;s dashboard, the redirect address did not count: save it in the app.</source>
        <translation>Se o navegador termina no painel do HighLevel, o endereço de redirecionamento não valeu: salve-o no app.</translation>
    </message>
    <message>
        <source>the client secret is not the one of this key</source>
        <translation>o client secret não é o desta chave</translation>
    </message>
    <message>
        <source>The consent will succeed; then HighLevel will refuse to give the tokens.</source>
        <translation>O consentimento vai dar certo; depois o HighLevel vai se recusar a emitir os tokens.</translation>
    </message>
    <message>
        <source>A wrong secret shows only when the code is handed in, and the code stays good.</source>
        <translation>Um client secret errado só aparece quando o código é entregue, e o código continua bom.</translation>
    </message>
    <message>
        <source>another program used the code first</source>
        <translation>outro programa usou o código primeiro</translation>
    </message>
    <message>
        <source>The consent will succeed; then HighLevel will call the code invalid.</source>
        <translation>O consentimento vai dar certo; depois o HighLevel vai dizer que o código é inválido.</translation>
    </message>
    <message>
        <source>A code is good once: ask for consent again to get a new one.</source>
        <translation>Um código vale uma vez: peça consentimento de novo para obter outro.</translation>
    </message>
    <message>
        <source>the account is paused, for instance for an unpaid bill</source>
        <translation>a conta está pausada, por exemplo por falta de pagamento</translation>
    </message>
    <message>
        <source>The consent will succeed; then HighLevel will say that the account is not active.</source>
        <translation>O consentimento vai dar certo; depois o HighLevel vai dizer que a conta não está ativa.</translation>
    </message>
    <message>
        <source>A paused account gives no tokens; once it is active again, everything works as before.</source>
        <translation>Uma conta pausada não emite tokens; quando ela volta a ficar ativa, tudo funciona como antes.</translation>
    </message>
    <message>
        <source>too many requests were made in a short time</source>
        <translation>foram feitas requisições demais em pouco tempo</translation>
    </message>
    <message>
        <source>The consent will succeed; then HighLevel will ask to wait.</source>
        <translation>O consentimento vai dar certo; depois o HighLevel vai pedir para esperar.</translation>
    </message>
    <message>
        <source>Too many requests: wait as long as HighLevel says, then try again.</source>
        <translation>Requisições demais: espere o tempo que o HighLevel disser e tente de novo.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s server fails while the code is exchanged</source>
        <translation>o servidor do HighLevel falha enquanto o código é trocado</translation>
    </message>
    <message>
        <source>The consent will succeed; then the server will report a fault of its own.</source>
        <translation>O consentimento vai dar certo; depois o servidor vai informar uma falha dele mesmo.</translation>
    </message>
    <message>
        <source>After a fault of the server the code may be used up: a new consent is the sure way.</source>
        <translation>Depois de uma falha do servidor, o código pode estar gasto: um novo consentimento é o caminho seguro.</translation>
    </message>
    <message>
        <source>a hotel&apos;s network answers in HighLevel&apos;s place</source>
        <translation>a rede de um hotel responde no lugar do HighLevel</translation>
    </message>
    <message>
        <source>The consent will succeed; then a web page will come instead of the tokens.</source>
        <translation>O consentimento vai dar certo; depois vai chegar uma página da web em vez dos tokens.</translation>
    </message>
    <message>
        <source>A web page in the place of data comes from a network that wants a login first.</source>
        <translation>Uma página da web no lugar de dados vem de uma rede que quer um login antes.</translation>
    </message>
    <message>
        <source>the connection breaks in the middle of the answer</source>
        <translation>a conexão cai no meio da resposta</translation>
    </message>
    <message>
        <source>The consent will succeed; then the answer will stop half-way.</source>
        <translation>O consentimento vai dar certo; depois a resposta vai parar no meio.</translation>
    </message>
    <message>
        <source>When an answer breaks off, the code may be used up: a new consent is the sure way.</source>
        <translation>Quando uma resposta é interrompida, o código pode estar gasto: um novo consentimento é o caminho seguro.</translation>
    </message>
    <message>
        <source>no answer comes at all</source>
        <translation>não chega nenhuma resposta</translation>
    </message>
    <message>
        <source>The consent will succeed; then nothing will happen for half a minute.</source>
        <translation>O consentimento vai dar certo; depois nada vai acontecer por meio minuto.</translation>
    </message>
    <message>
        <source>Without an answer nobody knows whether the code was used: a new consent is the sure way.</source>
        <translation>Sem resposta, ninguém sabe se o código foi usado: um novo consentimento é o caminho seguro.</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Ficar aqui</translation>
    </message>
    <message>
        <source>&amp;Close and lose them</source>
        <translation>F&amp;echar e perdê-los</translation>
    </message>
</context>
<context>
    <name>RefreshReport</name>
    <message>
        <source>Your system&apos;s keychain could not be read.</source>
        <translation>Não foi possível ler o chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Unlock it and try again. Nothing was asked of HighLevel, and nothing is lost.</source>
        <translation>Desbloqueie-o e tente de novo. Nada foi pedido ao HighLevel, e nada se perdeu.</translation>
    </message>
    <message>
        <source>The keychain no longer holds this connection&apos;s tokens.</source>
        <translation>O chaveiro não tem mais os tokens desta conexão.</translation>
    </message>
    <message>
        <source>Sign in again to get new ones.</source>
        <translation>Autorize de novo para obter outros.</translation>
    </message>
    <message>
        <source>A refresh that was begun on %1 found no end. It used up the refresh token, and the new tokens were never kept.</source>
        <translation>Uma renovação iniciada em %1 não chegou ao fim. Ela gastou o refresh token, e os novos tokens nunca foram guardados.</translation>
    </message>
    <message>
        <source>New tokens came, but the keychain did not take them.</source>
        <translation>Chegaram novos tokens, mas o chaveiro não os aceitou.</translation>
    </message>
    <message>
        <source>They are only in this program&apos;s memory now. Unlock the keychain and try again before you close the program, or the connection is lost.</source>
        <translation>Agora eles estão só na memória deste programa. Desbloqueie o chaveiro e tente de novo antes de fechar o programa, ou a conexão se perde.</translation>
    </message>
    <message>
        <source>The file that marks a refresh can&apos;t be written.</source>
        <translation>O arquivo que marca uma renovação não pode ser gravado.</translation>
    </message>
    <message>
        <source>Make room on the disk, or make the program&apos;s folder writable. Nothing was asked of HighLevel, and nothing is lost.</source>
        <translation>Libere espaço no disco ou permita a gravação na pasta do programa. Nada foi pedido ao HighLevel, e nada se perdeu.</translation>
    </message>
    <message>
        <source>Another program is refreshing this connection and does not finish.</source>
        <translation>Outro programa está renovando esta conexão e não termina.</translation>
    </message>
    <message>
        <source>Close it, or wait a minute, and try again.</source>
        <translation>Feche-o, ou espere um minuto, e tente de novo.</translation>
    </message>
    <message>
        <source>There is no refresh token for this connection.</source>
        <translation>Não há refresh token para esta conexão.</translation>
    </message>
    <message>
        <source>HighLevel did not give one. Sign in again to get a new access token.</source>
        <translation>O HighLevel não forneceu um. Autorize de novo para obter um novo token de acesso.</translation>
    </message>
    <message>
        <source>Sign in again; all else is filled in.</source>
        <translation>Autorize de novo; todo o resto já está preenchido.</translation>
    </message>
    <message>
        <source>The connection was removed meanwhile.</source>
        <translation>A conexão foi removida nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Undo that, or connect it again. Nothing was asked of HighLevel.</source>
        <translation>Desfaça isso ou conecte de novo. Nada foi pedido ao HighLevel.</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>HighLevel takes no more requests now.</source>
        <translation>O HighLevel não aceita mais requisições agora.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Do I need this at all?</source>
        <translation>Eu preciso mesmo disto?</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>Create the app</source>
        <translation>Criar o app</translation>
    </message>
    <message>
        <source>Choose scopes</source>
        <translation>Escolher escopos</translation>
    </message>
    <message>
        <source>Redirect and link</source>
        <translation>Redirecionamento e link</translation>
    </message>
    <message>
        <source>Client ID and secret</source>
        <translation>Client ID e client secret</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Pedir consentimento</translation>
    </message>
    <message>
        <source>Take the tokens</source>
        <translation>Receber os tokens</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TokenTestResult</name>
    <message>
        <source>%1 min left</source>
        <translation>restam %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>restam %1 h</translation>
    </message>
    <message>
        <source>%1 of %2 calls left today</source>
        <translation>restam %1 de %2 chamadas hoje</translation>
    </message>
    <message>
        <source>%1 of %2 in these %3 s</source>
        <translation>%1 de %2 nestes %3 s</translation>
    </message>
    <message>
        <source>The token is alive, but not for this call (%1).</source>
        <translation>O token está ativo, mas não para esta chamada (%1).</translation>
    </message>
    <message>
        <source>The token is alive.</source>
        <translation>O token está ativo.</translation>
    </message>
    <message>
        <source>The token is alive: %1.</source>
        <translation>O token está ativo: %1.</translation>
    </message>
    <message>
        <source>The token works.</source>
        <translation>O token funciona.</translation>
    </message>
    <message>
        <source>The token works: %1.</source>
        <translation>O token funciona: %1.</translation>
    </message>
    <message>
        <source>HighLevel accepts the token.</source>
        <translation>O HighLevel aceita o token.</translation>
    </message>
    <message>
        <source>HighLevel accepts the token: %1.</source>
        <translation>O HighLevel aceita o token: %1.</translation>
    </message>
    <message>
        <source>It only wanted more in the call that was tried (%1).</source>
        <translation>Ele só exigiu mais na chamada que foi tentada (%1).</translation>
    </message>
    <message>
        <source>None of its scopes opens a call that shows more; %1 lacks %2, as expected.</source>
        <translation>Nenhum dos seus escopos permite uma chamada que mostre mais; %1 exige %2, que falta, como esperado.</translation>
    </message>
    <message>
        <source>But HighLevel says that it lacks the scope %1, which its sign-in listed. Tick the scope in the app, uninstall the app from the account, and sign in again.</source>
        <translation>Mas o HighLevel diz que falta nele o escopo %1, que constava da autorização. Marque o escopo no app, desinstale o app da conta e autorize de novo.</translation>
    </message>
</context>
<context>
    <name>hloauth::AboutDialog</name>
    <message>
        <source>About HighLevel OAuth Helper</source>
        <translation>Sobre o HighLevel OAuth Helper</translation>
    </message>
    <message>
        <source>It takes you from a HighLevel account to a working OAuth token and keeps it in your system&apos;s keychain.

It is not made, endorsed or supported by HighLevel. HighLevel is a trademark of its owner.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Ele leva você de uma conta HighLevel a um token OAuth que funciona e o guarda no chaveiro do sistema.

Não é feito, endossado nem mantido pelo HighLevel. HighLevel é uma marca registrada de seu proprietário.

Software livre sob a GNU General Public License, versão 3 ou posterior. Vem sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper %1</source>
        <translation>HighLevel OAuth Helper %1</translation>
    </message>
    <message>
        <source>The program&apos;s symbol</source>
        <translation>O símbolo do programa</translation>
    </message>
</context>
<context>
    <name>hloauth::AccountQuestion</name>
    <message>
        <source>the agency</source>
        <translation>a agência</translation>
    </message>
    <message>
        <source>the sub-account</source>
        <translation>a subconta</translation>
    </message>
    <message>
        <source>%1 “%2” (%3)</source>
        <translation>%1 “%2” (%3)</translation>
    </message>
    <message>
        <source>Is this the account that you mean?</source>
        <translation>É esta a conta que você quer?</translation>
    </message>
    <message>
        <source>&amp;Yes, keep its tokens</source>
        <translation>&amp;Sim, guardar os tokens</translation>
    </message>
    <message>
        <source>&amp;No, keep nothing</source>
        <translation>&amp;Não guardar nada</translation>
    </message>
    <message>
        <source>%1 with the ID %2 (its name can&apos;t be had with these scopes)</source>
        <translation>%1 com o ID %2 (o nome não pode ser obtido com estes escopos)</translation>
    </message>
    <message>
        <source>The install was not begun by this program&apos;s link, so look before you say yes. It is %1. Nothing is kept yet.

If it is not yours, somebody may be trying to connect you to an account of theirs; if it is, and you did not want it, uninstall the app there.</source>
        <translation>A instalação não começou pelo link deste programa, então olhe antes de dizer que sim. É %1. Nada foi guardado ainda.

Se não for sua, alguém pode estar tentando conectar você a uma conta dele; se for, e você não a queria, desinstale o app lá.</translation>
    </message>
</context>
<context>
    <name>hloauth::AccountsModel</name>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Has its token</source>
        <translation>Tem seu token</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Subconta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>hloauth::AccountsTable</name>
    <message>
        <source>Choose &amp;all</source>
        <translation>Escolher to&amp;das</translation>
    </message>
    <message>
        <source>All that the search finds; without a search, all</source>
        <translation>Todas as que a busca encontra; sem busca, todas</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>Escolher &amp;nenhuma</translation>
    </message>
    <message>
        <source>None of those that the search finds; without a search, none</source>
        <translation>Nenhuma das que a busca encontra; sem busca, nenhuma</translation>
    </message>
    <message>
        <source>Search the sub-accounts</source>
        <translation>Buscar nas subcontas</translation>
    </message>
    <message>
        <source>Sub-accounts</source>
        <translation>Subcontas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 de %2 escolhidas</translation>
    </message>
    <message>
        <source>, %1 found</source>
        <translation>, %1 encontradas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>It tells which sub-accounts have the app.</source>
        <translation>Ela diz quais subcontas têm o app.</translation>
    </message>
    <message>
        <source>No sub-accounts</source>
        <translation>Nenhuma subconta</translation>
    </message>
    <message>
        <source>Search by name, address or ID</source>
        <translation>Buscar por nome, endereço ou ID</translation>
    </message>
    <message>
        <source>Search for a part of the name, the address or the ID.</source>
        <translation>Procure por uma parte do nome, do endereço ou do ID.</translation>
    </message>
    <message>
        <source>Asking HighLevel…</source>
        <translation>Consultando a HighLevel…</translation>
    </message>
    <message>
        <source>Choose &amp;all of them</source>
        <translation>Escolher &amp;todas</translation>
    </message>
    <message>
        <source>Choose &amp;none of them</source>
        <translation>Não escolher &amp;nenhuma</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Sem lista</translation>
    </message>
    <message>
        <source>It is not known which sub-accounts have the app.</source>
        <translation>Não se sabe quais subcontas têm o app.</translation>
    </message>
</context>
<context>
    <name>hloauth::AgencyCommand</name>
    <message>
        <source>&quot;%1&quot; belongs to one sub-account; only an agency&apos;s connection can list sub-accounts and make their tokens.</source>
        <translation>&quot;%1&quot; pertence a uma subconta; só a conexão de uma agência pode listar subcontas e criar os tokens delas.</translation>
    </message>
    <message>
        <source>HighLevel refuses the agency&apos;s access token, although it was renewed just now; try again in a few minutes, and sign in again if it goes on.</source>
        <translation>O HighLevel recusa o token de acesso da agência, embora ele tenha sido renovado agora mesmo; tente de novo em alguns minutos e, se continuar, autorize de novo.</translation>
    </message>
    <message>
        <source>HighLevel refuses the agency&apos;s access token with the words “%1”, although it was renewed just now; try again in a few minutes, and sign in again if it goes on.</source>
        <translation>O HighLevel recusa o token de acesso da agência com as palavras “%1”, embora ele tenha sido renovado agora mesmo; tente de novo em alguns minutos e, se continuar, autorize de novo.</translation>
    </message>
</context>
<context>
    <name>hloauth::AgencySession</name>
    <message>
        <source>HighLevel refuses every request as too many, because other programs use up the limit of this app and agency; try again when they are done.</source>
        <translation>O HighLevel recusa todas as requisições por excesso, porque outros programas esgotam o limite deste app e desta agência; tente de novo quando eles terminarem.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s limit of requests is used up; it takes more of them at %1.</source>
        <translation>O limite de requisições do HighLevel está esgotado; ele volta a aceitá-las em %1.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s limit of requests a day is used up; it takes more of them in 24 hours at the latest.</source>
        <translation>O limite diário de requisições do HighLevel está esgotado; ele volta a aceitá-las em no máximo 24 horas.</translation>
    </message>
    <message>
        <source>The app is installed in no sub-account of this agency; choose some at the consent, or install it there.</source>
        <translation>O app não está instalado em nenhuma subconta desta agência; escolha algumas no consentimento, ou instale-o lá.</translation>
    </message>
</context>
<context>
    <name>hloauth::AllowancePanel</name>
    <message>
        <source>API calls that the chosen scopes allow</source>
        <translation>Chamadas da API que os escopos escolhidos permitem</translation>
    </message>
    <message>
        <source>Webhook events that the chosen scopes bring</source>
        <translation>Eventos de webhook que os escopos escolhidos trazem</translation>
    </message>
    <message>
        <source>What the scopes were chosen for</source>
        <translation>Para que os escopos foram escolhidos</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>Mo&amp;strá-los</translation>
    </message>
    <message>
        <source>Tick what is mi&amp;ssing</source>
        <translation>Marcar o que &amp;falta</translation>
    </message>
    <message>
        <source>Show an e&amp;xample</source>
        <translation>Mostrar um e&amp;xemplo</translation>
    </message>
    <message>
        <source>What HighLevel sends for the webhook event that is marked</source>
        <translation>O que o HighLevel envia no evento de webhook selecionado</translation>
    </message>
    <message>
        <source>What your choice allows</source>
        <translation>O que sua escolha permite</translation>
    </message>
    <message>
        <source>Calls (%1)</source>
        <translation>Chamadas (%1)</translation>
    </message>
    <message>
        <source>A double click, or Return, shows what is sent</source>
        <translation>Um clique duplo, ou Enter, mostra o que é enviado</translation>
    </message>
    <message>
        <source>%1 (probably)</source>
        <translation>%1 (provavelmente)</translation>
    </message>
    <message>
        <source>Webhooks (%1)</source>
        <translation>Webhooks (%1)</translation>
    </message>
    <message>
        <source>%1 – missing: %2</source>
        <translation>%1 – falta: %2</translation>
    </message>
    <message>
        <source>Takes: %1</source>
        <translation>Exige: %1</translation>
    </message>
    <message>
        <source>For (%1)</source>
        <translation>Para (%1)</translation>
    </message>
    <message>
        <source>What the scopes were chosen for; take a tick away to drop it</source>
        <translation>Para que os escopos foram escolhidos; desmarque um item para abrir mão dele</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Ainda não há nada escolhido.</translation>
    </message>
    <message>
        <source>It only reads: nothing can be changed or deleted with it.</source>
        <translation>Só lê: nada pode ser alterado nem excluído com isso.</translation>
    </message>
    <message>
        <source>Can change: %1.</source>
        <translation>Pode alterar: %1.</translation>
    </message>
    <message>
        <source>Can delete in: %1.</source>
        <translation>Pode excluir em: %1.</translation>
    </message>
    <message>
        <source>%1 is not needed for anything that you asked for.</source>
        <translation>%1 não é necessário para nada do que você pediu.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook events would come to the app&apos;s one webhook URL. One event an app is easier to handle.</source>
        <translation>
            <numerusform>%n evento de webhook chegaria à única URL de webhook do app. Um evento por app é mais fácil de tratar.</numerusform>
            <numerusform>%n eventos de webhook chegariam à única URL de webhook do app. Um evento por app é mais fácil de tratar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) are not needed for anything that you asked for.</source>
        <translation>
            <numerusform>%n escopo não é necessário para nada do que você pediu.</numerusform>
            <numerusform>%n escopos não são necessários para nada do que você pediu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::AuthorizationAttempt</name>
    <message>
        <source>HighLevel said yes</source>
        <translation>O HighLevel disse sim</translation>
    </message>
    <message>
        <source>You can close this tab and go back to HighLevel OAuth Helper.</source>
        <translation>Você pode fechar esta aba e voltar ao HighLevel OAuth Helper.</translation>
    </message>
    <message>
        <source>HighLevel said no</source>
        <translation>O HighLevel disse não</translation>
    </message>
    <message>
        <source>The reason is shown in HighLevel OAuth Helper. You can close this tab.</source>
        <translation>O motivo aparece no HighLevel OAuth Helper. Você pode fechar esta aba.</translation>
    </message>
    <message>
        <source>One question is left</source>
        <translation>Falta uma pergunta</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper can&apos;t tell whether you started this sign-in. Go back to it to answer.</source>
        <translation>O HighLevel OAuth Helper não sabe dizer se foi você que iniciou esta autorização. Volte a ele para responder.</translation>
    </message>
    <message>
        <source>This is not the sign-in that is under way</source>
        <translation>Esta não é a autorização em andamento</translation>
    </message>
    <message>
        <source>It may come from an older link. Go back to HighLevel OAuth Helper and open the link again.</source>
        <translation>Ela pode vir de um link mais antigo. Volte ao HighLevel OAuth Helper e abra o link de novo.</translation>
    </message>
    <message>
        <source>This is an answer to an earlier sign-in</source>
        <translation>Esta é a resposta de uma autorização anterior</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper waits for a newer one. Answer in the tab that was opened last, or go back to it and open the link again.</source>
        <translation>O HighLevel OAuth Helper espera uma mais nova. Responda na aba aberta por último, ou volte a ele e abra o link de novo.</translation>
    </message>
    <message>
        <source>This answer is not taken</source>
        <translation>Esta resposta não é aceita</translation>
    </message>
    <message>
        <source>It does not say which sign-in it belongs to. Go back to HighLevel OAuth Helper and open the link from there.</source>
        <translation>Ela não diz a que autorização pertence. Volte ao HighLevel OAuth Helper e abra o link a partir dele.</translation>
    </message>
    <message>
        <source>The answer is incomplete</source>
        <translation>A resposta está incompleta</translation>
    </message>
    <message>
        <source>It has neither a code nor an error in it. Go back to HighLevel OAuth Helper and open the link again.</source>
        <translation>Não há nela nem um código nem um erro. Volte ao HighLevel OAuth Helper e abra o link de novo.</translation>
    </message>
    <message>
        <source>This sign-in is already done</source>
        <translation>Esta autorização já foi concluída</translation>
    </message>
    <message>
        <source>This sign-in took too long</source>
        <translation>Esta autorização demorou demais</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper no longer waits for it. Go back to it and start again.</source>
        <translation>O HighLevel OAuth Helper não espera mais por ela. Volte a ele e comece de novo.</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>Esta autorização terminou</translation>
    </message>
</context>
<context>
    <name>hloauth::AuthorizePage</name>
    <message>
        <source>In the browser – choose a step for help with it</source>
        <translation>No navegador: escolha um passo para ver a ajuda</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Pedir consentimento</translation>
    </message>
    <message>
        <source>The link below asks HighLevel for what you chose. You decide in your browser; the program never sees your HighLevel password.</source>
        <translation>O link abaixo pede ao HighLevel o que você escolheu. Você decide no seu navegador; o programa nunca vê sua senha do HighLevel.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Go on, for this &amp;session only</source>
        <translation>Continuar só nesta &amp;sessão</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Yes, take it</source>
        <translation>S&amp;im, aceitar</translation>
    </message>
    <message>
        <source>&amp;Ignore it and go on waiting</source>
        <translation>I&amp;gnorar e continuar esperando</translation>
    </message>
    <message>
        <source>I see an &amp;error…</source>
        <translation>Vejo um &amp;erro…</translation>
    </message>
</context>
<context>
    <name>hloauth::Banner</name>
    <message>
        <source>NOT THE USUAL SERVERS</source>
        <translation>OUTROS SERVIDORES</translation>
    </message>
    <message>
        <source>Consent page: %1 · API: %2</source>
        <translation>Página de consentimento: %1 · API: %2</translation>
    </message>
</context>
<context>
    <name>hloauth::BodyField</name>
    <message>
        <source>%1 can&apos;t be read; choose a file with the body in it.</source>
        <translation>%1 não pode ser lido; escolha um arquivo que contenha o corpo.</translation>
    </message>
    <message>
        <source>%1 is longer than any webhook (%2 at most); choose another file.</source>
        <translation>%1 é mais longo do que qualquer webhook (no máximo %2); escolha outro arquivo.</translation>
    </message>
</context>
<context>
    <name>hloauth::BookButton</name>
    <message>
        <source>Print or save</source>
        <translation>Imprimir ou salvar</translation>
    </message>
    <message>
        <source>All topics as one document</source>
        <translation>Todos os tópicos em um só documento</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>Salvar como página da web…</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper: Learn</source>
        <translation>HighLevel OAuth Helper: Aprender</translation>
    </message>
    <message>
        <source>It could not be printed. Choose another printer, or save it as PDF.</source>
        <translation>Não foi possível imprimir. Escolha outra impressora, ou salve como PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Salvar como página da web</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
    <message>
        <source>HighLevel OAuth</source>
        <translation>HighLevel OAuth</translation>
    </message>
</context>
<context>
    <name>hloauth::BrowserChecklist</name>
    <message>
        <source>Shows what can be the matter here</source>
        <translation>Mostra o que pode estar acontecendo aqui</translation>
    </message>
    <message>
        <source>A tab opens with the practice page</source>
        <translation>Abre-se uma aba com a página de prática</translation>
    </message>
    <message>
        <source>Nothing on it is real.</source>
        <translation>Nada nela é real.</translation>
    </message>
    <message>
        <source>Choose the agency or a sub-account, and look at the scopes</source>
        <translation>Escolha a agência ou uma subconta e veja os escopos</translation>
    </message>
    <message>
        <source>One that has the app already is missing.</source>
        <translation>Uma que já tem o app não aparece.</translation>
    </message>
    <message>
        <source>Press “Allow &amp;&amp; Install”</source>
        <translation>Pressione “Allow &amp;&amp; Install”</translation>
    </message>
    <message>
        <source>Press “Deny” if you want to see what a refusal looks like.</source>
        <translation>Pressione “Deny” se quiser ver como é uma recusa.</translation>
    </message>
    <message>
        <source>Come back here; the program goes on by itself</source>
        <translation>Volte para cá; o programa continua sozinho</translation>
    </message>
    <message>
        <source>If it does not, look at the browser&apos;s address bar.</source>
        <translation>Se não continuar, olhe a barra de endereços do navegador.</translation>
    </message>
    <message>
        <source>A tab opens with HighLevel&apos;s page</source>
        <translation>Abre-se uma aba com a página do HighLevel</translation>
    </message>
    <message>
        <source>Press “Install”, and “Proceed to Install” if it warns that the app is private.</source>
        <translation>Pressione “Install”, e “Proceed to Install” se ela avisar que o app é privado.</translation>
    </message>
    <message>
        <source>Log in, if it asks</source>
        <translation>Faça login, se for pedido</translation>
    </message>
    <message>
        <source>At app.gohighlevel.com, as an administrator: a log-in at your white-label address does not count, and the marketplace has one of its own.</source>
        <translation>Em app.gohighlevel.com, como administrador: um login no seu endereço white-label não vale, e o marketplace tem um login próprio.</translation>
    </message>
    <message>
        <source>Enter the code, if it asks for one</source>
        <translation>Digite o código, se for pedido</translation>
    </message>
    <message>
        <source>Press “Send code to email” first: it is not sent by itself.</source>
        <translation>Antes, pressione “Send code to email”: ele não é enviado sozinho.</translation>
    </message>
    <message>
        <source>It is the right agency</source>
        <translation>É a agência certa</translation>
    </message>
    <message>
        <source>If not, log out at app.gohighlevel.com and log in as the right one.</source>
        <translation>Se não for, saia em app.gohighlevel.com e faça login como a certa.</translation>
    </message>
    <message>
        <source>Choose your agency</source>
        <translation>Escolha sua agência</translation>
    </message>
    <message>
        <source>The sub-account is in the list</source>
        <translation>A subconta está na lista</translation>
    </message>
    <message>
        <source>Then the sub-accounts in which the app shall work.</source>
        <translation>Depois, as subcontas em que o app vai trabalhar.</translation>
    </message>
    <message>
        <source>One that has the app already is missing: uninstall the app there first.</source>
        <translation>Uma que já tem o app não aparece: desinstale o app lá primeiro.</translation>
    </message>
    <message>
        <source>Tick the box before it, and press “Continue”</source>
        <translation>Marque a caixa na frente dela e pressione “Continue”</translation>
    </message>
    <message>
        <source>A click on the name is not enough.</source>
        <translation>Um clique no nome não basta.</translation>
    </message>
    <message>
        <source>Read what the app may do, and press “Allow &amp;&amp; Install”</source>
        <translation>Leia o que o app pode fazer e pressione “Allow &amp;&amp; Install”</translation>
    </message>
    <message>
        <source>Nothing is installed before that.</source>
        <translation>Nada é instalado antes disso.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copie o endereço</translation>
    </message>
    <message>
        <source>If nothing happens, look whether the browser&apos;s address bar has “code=” in it.</source>
        <translation>Se nada acontecer, veja se há “code=” na barra de endereços do navegador.</translation>
    </message>
    <message>
        <source>The whole address that the browser then shows, with “code=” in it; paste it above. The page itself may show an error.</source>
        <translation>O endereço inteiro que o navegador então mostra, com “code=” nele; cole-o acima. A própria página pode mostrar um erro.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>It does not look like that…</source>
        <translation>Não é o que eu vejo…</translation>
    </message>
</context>
<context>
    <name>hloauth::BrowserStandIn</name>
    <message>
        <source>it was sent on and on</source>
        <translation>foi redirecionado sem parar</translation>
    </message>
    <message>
        <source>the server answered with status %1</source>
        <translation>o servidor respondeu com o status %1</translation>
    </message>
</context>
<context>
    <name>hloauth::CatalogTexts</name>
    <message>
        <source>Schema on the event page gives the type as AppointmentCreate, likely a paste slip.</source>
        <extracomment>About a scope that is a guess.</extracomment>
        <translation>O esquema na página do evento dá como tipo AppointmentCreate, provavelmente um engano ao colar.</translation>
    </message>
    <message>
        <source>Event page file is named ProviderOutboundMessage.md.</source>
        <extracomment>About a scope that is a guess.</extracomment>
        <translation>O arquivo da página do evento se chama ProviderOutboundMessage.md.</translation>
    </message>
    <message>
        <source>Event page: only for Location-level apps. Weakest guess: rests on the scope name (third-party code agrees); the scope itself is only in the v3 spec.</source>
        <extracomment>About a scope that is a guess.</extracomment>
        <translation>Página do evento: só para apps de nível Location. A suposição mais fraca: apoia-se no nome do escopo (código de terceiros concorda); o próprio escopo só está na especificação v3.</translation>
    </message>
    <message>
        <source>Event page: only for Agency-level apps.</source>
        <extracomment>About a scope that is a guess.</extracomment>
        <translation>Página do evento: só para apps de nível Agency.</translation>
    </message>
    <message>
        <source>Event page: Agency-level apps, for all or chosen sub-accounts.</source>
        <extracomment>About a scope that is a guess.</extracomment>
        <translation>Página do evento: apps de nível Agency, para todas as subcontas ou para as escolhidas.</translation>
    </message>
    <message>
        <source>An older helper page ties this scope to the $297 rollout; OpenAPI gives agency access only.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Uma página de ajuda antiga associa este escopo à liberação para o plano de $297; o OpenAPI indica apenas acesso de agência.</translation>
    </message>
    <message>
        <source>Inferred from agency-only access in OpenAPI.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Deduzido do fato de o OpenAPI indicar apenas acesso de agência.</translation>
    </message>
    <message>
        <source>Sub-account token is enough; OpenAPI also allows an agency token, which needs $297 or $497 (inferred).</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Um token de subconta é suficiente; o OpenAPI também permite um token de agência, que exige $297 ou $497 (deduzido).</translation>
    </message>
    <message>
        <source>Scopes.md lists sub-account access too; only the agency-token use needs $297 or $497 (inferred).</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>O Scopes.md também indica acesso de subconta; só o uso com um token de agência exige $297 ou $497 (deduzido).</translation>
    </message>
    <message>
        <source>Inferred from agency-only access in OpenAPI; no source gives a plan for deleting a sub-account.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Deduzido do fato de o OpenAPI indicar apenas acesso de agência; nenhuma fonte indica um plano para excluir uma subconta.</translation>
    </message>
    <message>
        <source>Docs mark POST /locations/ (create sub-account) as Agency Pro $497; an older helper page says creating or updating sub-accounts is restricted on $297. Covering PUT and DELETE is inferred.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>A documentação marca POST /locations/ (criar uma subconta) como Agency Pro $497; uma página de ajuda antiga diz que criar ou alterar subcontas é restrito com $297. Que isso também valha para PUT e DELETE é uma dedução.</translation>
    </message>
    <message>
        <source>Inferred: reads and changes sub-account permissions and looks like a variant of locations.write.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Deduzido: lê e altera as permissões das subcontas e parece uma variante de locations.write.</translation>
    </message>
    <message>
        <source>Scopes.md lists agency access only; an older helper page names oauth as an agency scope. Plan floor inferred.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>O Scopes.md indica apenas acesso de agência; uma página de ajuda antiga cita oauth como escopo de agência. O plano mínimo é uma dedução.</translation>
    </message>
    <message>
        <source>Inferred: a SaaS endpoint, and SaaS mode belongs to the $497 plan; docs put the plan mark only on enable-saas.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Deduzido: é uma chamada de SaaS, e o modo SaaS pertence ao plano de $497; a documentação só marca o plano em enable-saas.</translation>
    </message>
    <message>
        <source>Docs mark enable-saas as Agency Pro $497; the update-subscription call is inferred to follow.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>A documentação marca enable-saas como Agency Pro $497; que isso também valha para update-subscription é uma dedução.</translation>
    </message>
    <message>
        <source>Scopes.md lists agency access only; an older helper page names snapshots as an agency scope. Plan floor inferred; no source says which plan.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>O Scopes.md indica apenas acesso de agência; uma página de ajuda antiga cita snapshots como escopo de agência. O plano mínimo é uma dedução; nenhuma fonte diz qual é.</translation>
    </message>
    <message>
        <source>Works with a sub-account token; only agency-level creating and updating is limited to $497 (an older helper page).</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Funciona com um token de subconta; só criar e alterar no nível da agência é limitado a $497 (uma página de ajuda antiga).</translation>
    </message>
</context>
<context>
    <name>hloauth::CausesView</name>
    <message>
        <source>Most likely</source>
        <translation>Mais provável</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Ou</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hloauth::CheckLinkCommand</name>
    <message>
        <source>Print the link put right instead of the findings.</source>
        <translation>Imprime o link corrigido em vez das constatações.</translation>
    </message>
    <message>
        <source>The app&apos;s client ID.</source>
        <translation>O client ID do app.</translation>
    </message>
    <message>
        <source>A redirect URI that is registered in the app; may be repeated.</source>
        <translation>Uma redirect URI registrada no app; pode ser repetida.</translation>
    </message>
    <message>
        <source>No version of the app is live yet.</source>
        <translation>Nenhuma versão do app está publicada ainda.</translation>
    </message>
    <message>
        <source>A version of the app is live.</source>
        <translation>Uma versão do app está publicada.</translation>
    </message>
    <message>
        <source>The app is marked white-label friendly.</source>
        <translation>O app está marcado como compatível com white-label.</translation>
    </message>
    <message>
        <source>Who can install the app: sub-account, agency or both.</source>
        <translation>Quem pode instalar o app: sub-account, agency ou both.</translation>
    </message>
    <message>
        <source>The agency&apos;s plan: starter, unlimited or agency-pro.</source>
        <translation>O plano da agência: starter, unlimited ou agency-pro.</translation>
    </message>
    <message>
        <source>Example:
  hloauth check-link &apos;https://marketplace.gohighlevel.com/v2/oauth/chooselocation?...&apos;

Put the link into single quotes, as a shell cuts it at the first &quot;&amp;&quot; otherwise; or leave it
out and give it on standard input, also inside other text. One finding a line: error, warning
or note, what is wrong, what comes of it, what to do, and in brackets the part of the link.
Exit code 1 if there is an error. What is known of the app (the options above) finds more.</source>
        <translation>Exemplo:
  hloauth check-link &apos;https://marketplace.gohighlevel.com/v2/oauth/chooselocation?...&apos;

Ponha o link entre aspas simples, pois sem elas um shell o corta no primeiro &quot;&amp;&quot;; ou deixe-o
de fora e passe-o pela entrada padrão, mesmo dentro de outro texto. Uma constatação por linha:
erro, aviso ou nota, o que está errado, o que resulta disso, o que fazer e, entre colchetes, a
parte do link. O código de saída é 1 se houver um erro. O que se sabe do app (as opções acima)
ajuda a encontrar mais.</translation>
    </message>
    <message>
        <source>Paste the link, and an empty line after it:</source>
        <translation>Cole o link e, depois dele, uma linha vazia:</translation>
    </message>
    <message>
        <source>No link came; give it as an argument in single quotes, or on standard input.</source>
        <translation>Não veio nenhum link; passe-o como argumento entre aspas simples, ou pela entrada padrão.</translation>
    </message>
    <message>
        <source>An app is either a draft or live; leave out --draft or --live.</source>
        <translation>Um app é um rascunho ou está publicado; deixe --draft ou --live de fora.</translation>
    </message>
    <message>
        <source>An app&apos;s type is sub-account, agency or both.</source>
        <translation>O tipo de um app é sub-account, agency ou both.</translation>
    </message>
    <message>
        <source>A plan is starter, unlimited or agency-pro.</source>
        <translation>Um plano é starter, unlimited ou agency-pro.</translation>
    </message>
    <message>
        <source>Nothing was found that would keep this link from working.</source>
        <translation>Não se encontrou nada que impeça este link de funcionar.</translation>
    </message>
    <message>
        <source>With --fix the link is printed put right, as far as that can be done.</source>
        <translation>Com --fix, o link é impresso corrigido, até onde isso é possível.</translation>
    </message>
    <message>
        <source>The ID of the version to be installed.</source>
        <translation>O ID da versão a instalar.</translation>
    </message>
</context>
<context>
    <name>hloauth::ClaimsDialog</name>
    <message>
        <source>What the token says of itself</source>
        <translation>O que o token diz de si</translation>
    </message>
    <message>
        <source>All claims, as JSON</source>
        <translation>Todas as claims, em JSON</translation>
    </message>
    <message>
        <source>All of it, as it stands in the token:</source>
        <translation>Tudo, como está no token:</translation>
    </message>
    <message>
        <source>Copy the claims</source>
        <translation>Copiar as claims</translation>
    </message>
    <message>
        <source>Not verified: this is read out of the access token on this computer, and HighLevel was not asked. “Test the token” asks.</source>
        <translation>Não verificado: isto foi lido do token de acesso neste computador, sem perguntar ao HighLevel. “Testar o token” pergunta.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>A sub-account&apos;s token (Location)</source>
        <translation>O token de uma subconta (Location)</translation>
    </message>
    <message>
        <source>An agency&apos;s token (Company)</source>
        <translation>O token de uma agência (Company)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Agency&apos;s plan</source>
        <translation>Plano da agência</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Criado por</translation>
    </message>
    <message>
        <source>A practice server: good for nothing else</source>
        <translation>Um servidor de prática: não serve para mais nada</translation>
    </message>
    <message>
        <source>Sub-account ID</source>
        <translation>ID da subconta</translation>
    </message>
    <message>
        <source>Agency ID</source>
        <translation>ID da agência</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>ID do app</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
</context>
<context>
    <name>hloauth::CommandLine</name>
    <message>
        <source>Print results and errors as JSON.</source>
        <translation>Imprime resultados e erros em JSON.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Imprime esta ajuda.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Imprime a versão.</translation>
    </message>
    <message>
        <source>A secret is never an argument, where other users of this computer could read it; give it with --client-secret-stdin or --client-secret-file.</source>
        <translation>Um segredo nunca é um argumento, onde outros usuários deste computador poderiam lê-lo; passe-o com --client-secret-stdin ou --client-secret-file.</translation>
    </message>
    <message>
        <source>A secret is never an argument, where other users of this computer could read it; give it with --shared-secret-file.</source>
        <translation>Um segredo nunca é um argumento, onde outros usuários deste computador poderiam lê-lo; passe-o com --shared-secret-file.</translation>
    </message>
    <message>
        <source>There is no option --%1; &quot;%2&quot; lists those that there are.</source>
        <translation>Não existe a opção --%1; &quot;%2&quot; lista as que existem.</translation>
    </message>
    <message>
        <source>%1; see &quot;%2&quot;.</source>
        <translation>%1; veja &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Exit codes:
  0  done
  1  the answer is no
  2  bad usage or input
  3  refused by HighLevel or by you, or no consent came in time
  4  network or server fault, or something is in use; nothing is lost, try again
  5  the system keychain can&apos;t be used
  6  this connection needs a new sign-in
</source>
        <translation>Códigos de saída:
  0  concluído
  1  a resposta é não
  2  uso ou entrada incorretos
  3  recusado pelo HighLevel ou por você, ou o consentimento não chegou a tempo
  4  falha de rede ou de servidor, ou algo está em uso; nada se perdeu, tente de novo
  5  o chaveiro do sistema não pode ser usado
  6  esta conexão precisa de nova autorização
</translation>
    </message>
    <message>
        <source>What shall be done? &quot;hloauth --help&quot; lists the commands.</source>
        <translation>O que fazer? &quot;hloauth --help&quot; lista os comandos.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; &quot;hloauth --help&quot; lists the commands.</source>
        <translation>Não existe o comando &quot;%1&quot;; &quot;hloauth --help&quot; lista os comandos.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Não existe o comando &quot;%1&quot;; você quis dizer &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one text: put quotes around it.</source>
        <translation>&quot;%1&quot; aceita um só texto: ponha-o entre aspas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes nothing but options; see &quot;hloauth %1 --help&quot;.</source>
        <translation>&quot;%1&quot; só aceita opções; veja &quot;hloauth %1 --help&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one %2 and options; see &quot;hloauth %1 --help&quot;.</source>
        <translation>&quot;%1&quot; aceita um %2 e opções; veja &quot;hloauth %1 --help&quot;.</translation>
    </message>
    <message>
        <source>The text for &quot;%1&quot; is empty.</source>
        <translation>O texto para &quot;%1&quot; está vazio.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs the connection&apos;s name: hloauth %1 %2</source>
        <translation>&quot;%1&quot; precisa do nome da conexão: hloauth %1 %2</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper on the command line.

Usage: hloauth COMMAND [options]

Commands:
</source>
        <translation>HighLevel OAuth Helper na linha de comando.

Uso: hloauth COMANDO [opções]

Comandos:
</translation>
    </message>
    <message>
        <source>
&quot;hloauth COMMAND --help&quot; tells more about one.

Options of every command:
  --marketplace-url URL  where the authorization page is (HLOAUTH_MARKETPLACE_URL)
  --api-url URL          where the token endpoint and the API are (HLOAUTH_API_URL)
  --data-dir DIR         where the connection list is (HLOAUTH_DATA_DIR)
  --json                 print results and errors as JSON
  -h, --help             print help
  -v, --version          print the version

</source>
        <translation>
&quot;hloauth COMANDO --help&quot; diz mais sobre um comando.

Opções de todos os comandos:
  --marketplace-url URL  onde está a página de autorização (HLOAUTH_MARKETPLACE_URL)
  --api-url URL          onde estão o endpoint de tokens e a API (HLOAUTH_API_URL)
  --data-dir DIR         onde está a lista de conexões (HLOAUTH_DATA_DIR)
  --json                 imprime resultados e erros em JSON
  -h, --help             imprime a ajuda
  -v, --version          imprime a versão

</translation>
    </message>
    <message>
        <source>Usage: hloauth %1%2 [options]

%3.
</source>
        <translation>Uso: hloauth %1%2 [opções]

%3.
</translation>
    </message>
</context>
<context>
    <name>hloauth::CommandTable</name>
    <message>
        <source>sign in to HighLevel and keep the tokens as NAME</source>
        <translation>autoriza no HighLevel e guarda os tokens como NAME</translation>
    </message>
    <message>
        <source>print a valid access token, refreshed first if need be</source>
        <translation>imprime um token de acesso válido, renovado antes se preciso</translation>
    </message>
    <message>
        <source>get new tokens now</source>
        <translation>obtém novos tokens agora</translation>
    </message>
    <message>
        <source>refresh what is to be kept fresh; as from a timer</source>
        <translation>renova o que tem renovação automática; como a partir de um timer</translation>
    </message>
    <message>
        <source>ask HighLevel whether a connection&apos;s token works</source>
        <translation>pergunta ao HighLevel se o token de uma conexão funciona</translation>
    </message>
    <message>
        <source>hand a connection&apos;s token to another tool, in its own form</source>
        <translation>entrega o token de uma conexão a outra ferramenta, no formato dela</translation>
    </message>
    <message>
        <source>list the connections</source>
        <translation>lista as conexões</translation>
    </message>
    <message>
        <source>show all about a connection but its secrets</source>
        <translation>mostra tudo sobre uma conexão, menos os segredos</translation>
    </message>
    <message>
        <source>forget a connection and its secrets</source>
        <translation>esquece uma conexão e os segredos dela</translation>
    </message>
    <message>
        <source>list the sub-accounts in which an agency&apos;s app is installed</source>
        <translation>lista as subcontas em que o app de uma agência está instalado</translation>
    </message>
    <message>
        <source>write a token for each of them into a file</source>
        <translation>grava um token de cada uma delas em um arquivo</translation>
    </message>
    <message>
        <source>what can be asked for, by plan, endpoint or webhook event</source>
        <translation>o que pode ser pedido, por plano, endpoint ou evento de webhook</translation>
    </message>
    <message>
        <source>find what an authorization link would fail at</source>
        <translation>descobre o que faria um link de autorização falhar</translation>
    </message>
    <message>
        <source>causes and fixes of an error that HighLevel shows</source>
        <translation>causas e soluções de um erro que o HighLevel mostra</translation>
    </message>
    <message>
        <source>print the claims of a token read from standard input</source>
        <translation>imprime as claims de um token lido da entrada padrão</translation>
    </message>
    <message>
        <source>check that a webhook really is HighLevel&apos;s</source>
        <translation>verifica se um webhook é mesmo do HighLevel</translation>
    </message>
    <message>
        <source>decrypt the session that a custom page got</source>
        <translation>descriptografa a sessão que uma página personalizada recebeu</translation>
    </message>
    <message>
        <source>what somebody who helps needs to know, without secrets</source>
        <translation>o que alguém que ajuda precisa saber, sem segredos</translation>
    </message>
    <message>
        <source>run a stand-in for HighLevel on this computer</source>
        <translation>executa um simulador do HighLevel neste computador</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectCommand</name>
    <message>
        <source>Example:
  hloauth connect shop --client-id 0123456789abcdef01234567-m1abcdef \
      --client-secret-file secret.txt --preset read-only

With --json the first line is printed when the redirect can be taken:
  {&quot;event&quot;:&quot;link&quot;,&quot;url&quot;:...,&quot;redirect_uri&quot;:...}
and the last when all is kept:
  {&quot;event&quot;:&quot;connected&quot;,&quot;name&quot;:...,&quot;user_type&quot;:...,&quot;company_id&quot;:...,&quot;location_id&quot;:...,
   &quot;expires_at&quot;:...,&quot;scopes&quot;:[...],&quot;missing_scopes&quot;:[...]}

A redirect URI that is not on this computer can&apos;t be listened on: then, as with
--code-stdin, the address to which the browser was sent is read from standard input.
With --client-secret-stdin the secret is the first line, and the address follows.

If a connection needs a new sign-in: hloauth connect shop --again

Presets:
</source>
        <translation>Exemplo:
  hloauth connect shop --client-id 0123456789abcdef01234567-m1abcdef \
      --client-secret-file secret.txt --preset read-only

Com --json, a primeira linha é impressa quando o redirecionamento pode ser recebido:
  {&quot;event&quot;:&quot;link&quot;,&quot;url&quot;:...,&quot;redirect_uri&quot;:...}
e a última quando tudo está guardado:
  {&quot;event&quot;:&quot;connected&quot;,&quot;name&quot;:...,&quot;user_type&quot;:...,&quot;company_id&quot;:...,&quot;location_id&quot;:...,
   &quot;expires_at&quot;:...,&quot;scopes&quot;:[...],&quot;missing_scopes&quot;:[...]}

Uma redirect URI que não está neste computador não pode ser escutada: nesse caso, como com
--code-stdin, o endereço ao qual o navegador foi enviado é lido da entrada padrão.
Com --client-secret-stdin, o client secret é a primeira linha, e o endereço vem depois.

Se uma conexão precisa de nova autorização: hloauth connect shop --again

Conjuntos prontos (presets):
</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>The keychain holds no client secret for this connection; give it with --client-secret-stdin or --client-secret-file.</source>
        <translation>O chaveiro não tem client secret para esta conexão; passe-o com --client-secret-stdin ou --client-secret-file.</translation>
    </message>
    <message>
        <source>The client secret&apos;s file %1 can&apos;t be read: %2.</source>
        <translation>O arquivo %1 do client secret não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>Client secret (it is not shown): </source>
        <translation>Client secret (não é mostrado): </translation>
    </message>
    <message>
        <source>A redirect with another state was refused: it belongs to another sign-in. Still waiting for ours.</source>
        <translation>Um redirecionamento com outro state foi recusado: ele pertence a outra autorização. Ainda esperando o nosso.</translation>
    </message>
    <message>
        <source>The port was lost and could not be opened again, so the redirect can&apos;t be taken; run the command again.</source>
        <translation>A porta se perdeu e não pôde ser aberta de novo, por isso o redirecionamento não pode ser recebido; execute o comando de novo.</translation>
    </message>
    <message>
        <source>A code that came without a state is worth nothing. Still waiting.</source>
        <translation>Um código que veio sem state não vale nada. Ainda esperando.</translation>
    </message>
    <message>
        <source>The consent is here; asking for the tokens.</source>
        <translation>O consentimento chegou; pedindo os tokens.</translation>
    </message>
    <message>
        <source>Install the app from inside HighLevel now: in the Marketplace, or by the app&apos;s Test Link in the developer portal.</source>
        <translation>Instale o app de dentro do HighLevel agora: no Marketplace, ou pelo Test Link do app no portal do desenvolvedor.</translation>
    </message>
    <message>
        <source>Waiting for it at %1 (Ctrl-C ends it).</source>
        <translation>Esperando por ela em %1 (Ctrl-C encerra).</translation>
    </message>
    <message>
        <source>After that the browser goes to %1. Paste that page&apos;s whole address here:</source>
        <translation>Depois disso, o navegador vai para %1. Cole aqui o endereço inteiro dessa página:</translation>
    </message>
    <message>
        <source>Your browser was asked to open this link; if it does not, open it yourself:</source>
        <translation>Foi pedido ao seu navegador que abra este link; se ele não abrir, abra-o você mesmo:</translation>
    </message>
    <message>
        <source>No browser could be opened here; open this link yourself:</source>
        <translation>Não foi possível abrir um navegador aqui; abra este link você mesmo:</translation>
    </message>
    <message>
        <source>Open this link in your browser:</source>
        <translation>Abra este link no seu navegador:</translation>
    </message>
    <message>
        <source>Waiting for the consent at %1 (Ctrl-C ends it).</source>
        <translation>Esperando o consentimento em %1 (Ctrl-C encerra).</translation>
    </message>
    <message>
        <source>After the consent the browser goes to %1. Paste that page&apos;s whole address here:</source>
        <translation>Depois do consentimento, o navegador vai para %1. Cole aqui o endereço inteiro dessa página:</translation>
    </message>
    <message>
        <source>Standard input ended before an address or a code came; run the command again.</source>
        <translation>A entrada padrão terminou antes de chegar um endereço ou um código; execute o comando de novo.</translation>
    </message>
    <message>
        <source>Standard input ended, and the last line did not do: %1</source>
        <translation>A entrada padrão terminou, e a última linha não serviu: %1</translation>
    </message>
    <message>
        <source>there is no code in it; copy the whole address from the browser&apos;s address bar.</source>
        <translation>não há código nele; copie o endereço inteiro da barra de endereços do navegador.</translation>
    </message>
    <message>
        <source>it belongs to another sign-in; open the link above and paste the address it leads to.</source>
        <translation>ele pertence a outra autorização; abra o link acima e cole o endereço a que ele leva.</translation>
    </message>
    <message>
        <source>it is an answer to an earlier sign-in; open the link above and paste the address it leads to.</source>
        <translation>é a resposta de uma autorização anterior; abra o link acima e cole o endereço a que ele leva.</translation>
    </message>
    <message>
        <source>its code was used already, and a code works once; open the link above again.</source>
        <translation>o código dele já foi usado, e um código funciona uma vez; abra o link acima de novo.</translation>
    </message>
    <message>
        <source>its code is older than five minutes, and HighLevel will hardly take it; open the link above again.</source>
        <translation>o código dele tem mais de cinco minutos, e o HighLevel dificilmente o aceitará; abra o link acima de novo.</translation>
    </message>
    <message>
        <source>That can&apos;t be used: %1</source>
        <translation>Isso não pode ser usado: %1</translation>
    </message>
    <message>
        <source>it has no state, as if the install had begun at HighLevel and not with our link; if that is so, use --accept-missing-state.</source>
        <translation>ele não tem state, como se a instalação tivesse começado no HighLevel e não pelo nosso link; se for o caso, use --accept-missing-state.</translation>
    </message>
    <message>
        <source>A redirect was not accepted: %1 Still waiting.</source>
        <translation>Um redirecionamento não foi aceito: %1 Ainda esperando.</translation>
    </message>
    <message>
        <source>A code came without a state. Did you begin the install yourself, at HighLevel? [y/N] </source>
        <translation>Chegou um código sem state. Foi você mesmo que iniciou a instalação, no HighLevel? (y = sim) [y/N] </translation>
    </message>
    <message>
        <source>Not accepted. Still waiting.</source>
        <translation>Não aceito. Ainda esperando.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>A conta é %1.</translation>
    </message>
    <message>
        <source>It belongs to %1. Is that the account you mean, and are its tokens to be kept? [y/N] </source>
        <translation>A conta é %1. É essa a conta que você quer, e os tokens dela devem ser guardados? (y = sim) [y/N] </translation>
    </message>
    <message>
        <source>Connected &quot;%1&quot; to %2.</source>
        <translation>&quot;%1&quot; conectado: %2.</translation>
    </message>
    <message>
        <source>The access token is valid until %1.</source>
        <translation>O token de acesso é válido até %1.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Nada foi guardado.</translation>
    </message>
    <message>
        <source>The secrets are in the system keychain; &quot;hloauth token %1&quot; prints the access token.</source>
        <translation>Os segredos estão no chaveiro do sistema; &quot;hloauth token %1&quot; imprime o token de acesso.</translation>
    </message>
    <message>
        <source>Warning: asked for and not granted: %1.</source>
        <translation>Aviso: pedidos e não concedidos: %1.</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectOptions</name>
    <message>
        <source>With --wait-for-install you are asked whose account it is before anything is kept; where nobody can be asked, add --accept-missing-state.</source>
        <translation>Com --wait-for-install, o programa pergunta de quem é a conta antes de guardar algo; onde não há a quem perguntar, acrescente --accept-missing-state.</translation>
    </message>
    <message>
        <source>The connection&apos;s name must have 1 to %1 characters and no line breaks.</source>
        <translation>O nome da conexão deve ter de 1 a %1 caracteres e nenhuma quebra de linha.</translation>
    </message>
    <message>
        <source>There is already a connection &quot;%1&quot;; choose another name, such as &quot;%2&quot;, or sign it in again with --again.</source>
        <translation>Já existe uma conexão &quot;%1&quot;; escolha outro nome, como &quot;%2&quot;, ou autorize-a de novo com --again.</translation>
    </message>
    <message>
        <source>--again keeps the new tokens in place of the old ones; leave --session-only out.</source>
        <translation>--again guarda os novos tokens no lugar dos antigos; deixe --session-only de fora.</translation>
    </message>
    <message>
        <source>--client-id is missing: copy the client ID from the app&apos;s page in HighLevel&apos;s developer portal, under Manage, Secrets.</source>
        <translation>Falta --client-id: copie o client ID da página do app no portal do desenvolvedor do HighLevel, em Manage, Secrets.</translation>
    </message>
    <message>
        <source>What was given as --client-id looks like the client secret; give the client ID there (24 hex digits, a dash and 8 more characters), and the secret by --client-secret-stdin.</source>
        <translation>O que foi passado como --client-id parece o client secret; passe ali o client ID (24 dígitos hexadecimais, um hífen e mais 8 caracteres) e o client secret com --client-secret-stdin.</translation>
    </message>
    <message>
        <source>What was given as --client-id is a Private Integration Token, which works as it is, without any sign-in; a client ID has 24 hex digits, a dash and 8 more characters.</source>
        <translation>O que foi passado como --client-id é um Private Integration Token, que funciona como está, sem nenhuma autorização; um client ID tem 24 dígitos hexadecimais, um hífen e mais 8 caracteres.</translation>
    </message>
    <message>
        <source>What was given as --client-id is an access token; a client ID has 24 hex digits, a dash and 8 more characters.</source>
        <translation>O que foi passado como --client-id é um token de acesso; um client ID tem 24 dígitos hexadecimais, um hífen e mais 8 caracteres.</translation>
    </message>
    <message>
        <source>This client ID looks as if its end were missing.</source>
        <translation>Parece que falta o fim deste client ID.</translation>
    </message>
    <message>
        <source>This client ID has an unusual form; it is used as it is.</source>
        <translation>Este client ID tem uma forma incomum; é usado como está.</translation>
    </message>
    <message>
        <source>Say where the client secret comes from, with either --client-secret-stdin or --client-secret-file FILE.</source>
        <translation>Diga de onde vem o client secret, com --client-secret-stdin ou --client-secret-file FILE.</translation>
    </message>
    <message>
        <source>--client-secret-file needs the name of a file.</source>
        <translation>--client-secret-file precisa do nome de um arquivo.</translation>
    </message>
    <message>
        <source>Say what to ask for, with --scope, --scopes-file or --preset; &quot;hloauth scopes&quot; lists what there is.</source>
        <translation>Diga o que pedir, com --scope, --scopes-file ou --preset; &quot;hloauth scopes&quot; lista o que há.</translation>
    </message>
    <message>
        <source>HighLevel documents no scope &quot;%1&quot; (there is &quot;%2&quot;); it is asked for anyway.</source>
        <translation>O HighLevel não documenta o escopo &quot;%1&quot; (existe &quot;%2&quot;); ele é pedido mesmo assim.</translation>
    </message>
    <message>
        <source>The scopes file %1 can&apos;t be read: %2.</source>
        <translation>O arquivo de escopos %1 não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>The file %1 is not a list of scopes.</source>
        <translation>O arquivo %1 não é uma lista de escopos.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;; there are: %2.</source>
        <translation>Não existe o conjunto &quot;%1&quot;; existem: %2.</translation>
    </message>
    <message>
        <source>--link is either &quot;standard&quot; or &quot;white-label&quot;.</source>
        <translation>--link é &quot;standard&quot; ou &quot;white-label&quot;.</translation>
    </message>
    <message>
        <source>--user-type is either &quot;Location&quot; or &quot;Company&quot;.</source>
        <translation>--user-type é &quot;Location&quot; ou &quot;Company&quot;.</translation>
    </message>
    <message>
        <source>A white-label app may not have &quot;%1&quot; in its redirect URI.</source>
        <translation>Um app white-label não pode ter &quot;%1&quot; na redirect URI.</translation>
    </message>
    <message>
        <source>The redirect URI needs a port above 1023, as in http://localhost:53682/oauth/callback; only an administrator&apos;s program can listen on the one that is meant without.</source>
        <translation>A redirect URI precisa de uma porta acima de 1023, como em http://localhost:53682/oauth/callback; sem ela, só um programa de administrador pode escutar na porta subentendida.</translation>
    </message>
    <message>
        <source>--redirect-uri is empty; leave it out for http://localhost:53682/oauth/callback.</source>
        <translation>--redirect-uri está vazia; deixe-a de fora para usar http://localhost:53682/oauth/callback.</translation>
    </message>
    <message>
        <source>The redirect URI must be whole, with http:// or https:// and a host.</source>
        <translation>A redirect URI deve estar inteira, com http:// ou https:// e um host.</translation>
    </message>
    <message>
        <source>The redirect URI must begin with http:// or https://; HighLevel takes no other.</source>
        <translation>A redirect URI deve começar com http:// ou https://; o HighLevel não aceita outra coisa.</translation>
    </message>
    <message>
        <source>Plain http:// in the redirect URI is only for this computer (localhost); use https://.</source>
        <translation>http:// simples na redirect URI só vale para este computador (localhost); use https://.</translation>
    </message>
    <message>
        <source>The redirect URI must not hold a user name or a password; leave out what is before the @.</source>
        <translation>A redirect URI não pode conter nome de usuário nem senha; deixe de fora o que vem antes do @.</translation>
    </message>
    <message>
        <source>The redirect URI must not have a fragment; leave out the # and what follows.</source>
        <translation>A redirect URI não pode ter fragmento; deixe de fora o # e o que vem depois.</translation>
    </message>
    <message>
        <source>The redirect URI is not a valid address; check it for spaces and typing mistakes.</source>
        <translation>A redirect URI não é um endereço válido; veja se há espaços e erros de digitação nela.</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds from 1 to %1.</source>
        <translation>--timeout é um número de segundos de 1 a %1.</translation>
    </message>
    <message>
        <source>Sign in NAME again; what is not given is as it was then, the client secret, too.</source>
        <translation>Autoriza NAME de novo; o que não for informado fica como antes, o client secret também.</translation>
    </message>
    <message>
        <source>The app&apos;s client ID.</source>
        <translation>O client ID do app.</translation>
    </message>
    <message>
        <source>Read the client secret from the first line of standard input.</source>
        <translation>Lê o client secret da primeira linha da entrada padrão.</translation>
    </message>
    <message>
        <source>Read the client secret from the first line of FILE.</source>
        <translation>Lê o client secret da primeira linha de FILE.</translation>
    </message>
    <message>
        <source>Scopes to ask for; may be given several times, and may hold several.</source>
        <translation>Escopos a pedir; pode ser repetida, e cada uma pode conter vários.</translation>
    </message>
    <message>
        <source>Ask for the scopes in FILE.</source>
        <translation>Pede os escopos que estão em FILE.</translation>
    </message>
    <message>
        <source>Ask for a preset of scopes; see below.</source>
        <translation>Pede um conjunto pronto de escopos; veja abaixo.</translation>
    </message>
    <message>
        <source>Authorization page: standard or white-label (without HighLevel&apos;s name).</source>
        <translation>Página de autorização: standard ou white-label (sem o nome do HighLevel).</translation>
    </message>
    <message>
        <source>Let HighLevel&apos;s login open in the same tab.</source>
        <translation>Deixa o login do HighLevel abrir na mesma aba.</translation>
    </message>
    <message>
        <source>The app&apos;s version; needed while the app has no live version.</source>
        <translation>A versão do app; necessária enquanto o app não tem versão publicada.</translation>
    </message>
    <message>
        <source>Use the older address of the authorization page.</source>
        <translation>Usa o endereço antigo da página de autorização.</translation>
    </message>
    <message>
        <source>Ask for a token of a sub-account (Location) or of the agency (Company); without it, as the scopes suggest.</source>
        <translation>Pede um token de uma subconta (Location) ou da agência (Company); sem ela, conforme os escopos sugerem.</translation>
    </message>
    <message>
        <source>The redirect URI, exactly as registered in the app; port 0 lets the system choose one.</source>
        <translation>A redirect URI, exatamente como registrada no app; com a porta 0, o sistema escolhe uma.</translation>
    </message>
    <message>
        <source>Only print the link.</source>
        <translation>Só imprime o link.</translation>
    </message>
    <message>
        <source>Wait so many seconds for the consent (default 300; 900 with --wait-for-install).</source>
        <translation>Quantos segundos esperar pelo consentimento (padrão: 300; 900 com --wait-for-install).</translation>
    </message>
    <message>
        <source>Accept a redirect without a state, as of an install that began at HighLevel, without a question.</source>
        <translation>Aceita, sem perguntar, um redirecionamento sem state, como o de uma instalação que começou no HighLevel.</translation>
    </message>
    <message>
        <source>Open no link; wait for an install that you begin inside HighLevel, and ask whose it is.</source>
        <translation>Não abre nenhum link; espera uma instalação que você inicia dentro do HighLevel e pergunta de quem é.</translation>
    </message>
    <message>
        <source>Keep nothing; only show that the sign-in works.</source>
        <translation>Não guarda nada; só mostra que a autorização funciona.</translation>
    </message>
    <message>
        <source>Do not listen; read the redirect&apos;s address, or the code, from standard input.</source>
        <translation>Não escuta; lê o endereço do redirecionamento, ou o código, da entrada padrão.</translation>
    </message>
    <message>
        <source>Client ID and client secret look swapped: the client ID has 24 hex digits, a dash and 8 more characters, the secret 36 characters with four dashes.</source>
        <translation>Client ID e client secret parecem trocados: o client ID tem 24 dígitos hexadecimais, um hífen e mais 8 caracteres; o client secret, 36 caracteres com quatro hifens.</translation>
    </message>
    <message>
        <source>The client secret is empty; give it on the first line.</source>
        <translation>O client secret está vazio; passe-o na primeira linha.</translation>
    </message>
    <message>
        <source>What was given as client secret is a Private Integration Token, which works as it is, without any sign-in; the client secret is beside the client ID in the portal.</source>
        <translation>O que foi passado como client secret é um Private Integration Token, que funciona como está, sem nenhuma autorização; o client secret está ao lado do client ID no portal.</translation>
    </message>
    <message>
        <source>What was given as client secret is an access token; the client secret is beside the client ID in the portal.</source>
        <translation>O que foi passado como client secret é um token de acesso; o client secret está ao lado do client ID no portal.</translation>
    </message>
    <message>
        <source>This client secret has an unusual form; it is used as it is.</source>
        <translation>Este client secret tem uma forma incomum; é usado como está.</translation>
    </message>
    <message>
        <source>This client ID looks like the app ID alone; the whole client ID has a dash and 8 more characters, and the token exchange may fail without them.</source>
        <translation>Este client ID parece só o ID do app; o client ID inteiro tem um hífen e mais 8 caracteres, e sem eles a troca por tokens pode falhar.</translation>
    </message>
    <message>
        <source>HighLevel documents no scope &quot;%1&quot;; it is asked for anyway.</source>
        <translation>O HighLevel não documenta o escopo &quot;%1&quot;; ele é pedido mesmo assim.</translation>
    </message>
    <message>
        <source>A version ID has 24 hex digits; this one is used as it is.</source>
        <translation>Um ID de versão tem 24 dígitos hexadecimais; este é usado como está.</translation>
    </message>
</context>
<context>
    <name>hloauth::Connection</name>
    <message>
        <source>needs a new sign-in</source>
        <translation>precisa de nova autorização</translation>
    </message>
    <message>
        <source>validity not known</source>
        <translation>validade desconhecida</translation>
    </message>
    <message>
        <source>expired; refreshed when needed</source>
        <translation>expirada; renovada quando necessário</translation>
    </message>
    <message>
        <source>valid for %1 min</source>
        <translation>válida por %1 min</translation>
    </message>
    <message>
        <source>valid for %1 h</source>
        <translation>válida por %1 h</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>um momento desconhecido</translation>
    </message>
    <message>
        <source>the sub-account %1</source>
        <translation>a subconta %1</translation>
    </message>
    <message>
        <source>the agency %1</source>
        <translation>a agência %1</translation>
    </message>
    <message>
        <source>an account of unknown kind %1</source>
        <translation>uma conta de tipo desconhecido %1</translation>
    </message>
    <message>
        <source>%1 [PRACTICE]</source>
        <translation>%1 [PRÁTICA]</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectionDetails</name>
    <message>
        <source>&amp;Copy access token</source>
        <translation>&amp;Copiar token de acesso</translation>
    </message>
    <message>
        <source>Gets a new one first, if it has less than five minutes left. The clipboard is cleared after a minute.</source>
        <translation>Antes obtém um novo, se restarem menos de cinco minutos. A área de transferência é limpa depois de um minuto.</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Renovar agora</translation>
    </message>
    <message>
        <source>Gets a new access token in any case</source>
        <translation>Obtém um novo token de acesso em qualquer caso</translation>
    </message>
    <message>
        <source>Test the to&amp;ken</source>
        <translation>Te&amp;star o token</translation>
    </message>
    <message>
        <source>Asks HighLevel whether the token works, with a call that changes nothing</source>
        <translation>Pergunta ao HighLevel se o token funciona, com uma chamada que não muda nada</translation>
    </message>
    <message>
        <source>Makes a token for each of the agency&apos;s sub-accounts, or for some</source>
        <translation>Cria um token para cada subconta da agência, ou para algumas</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertence a</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Last new tokens</source>
        <translation>Últimos tokens</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>HighLevel did not say</source>
        <translation>O HighLevel não disse</translation>
    </message>
    <message>
        <source>
Asked for and not granted: %1</source>
        <translation>
Pedidos e não concedidos: %1</translation>
    </message>
    <message>
        <source>In memory, until you close the program</source>
        <translation>Na memória, até você fechar o programa</translation>
    </message>
    <message>
        <source>In your system&apos;s keychain</source>
        <translation>No chaveiro do sistema</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy access token</source>
        <translation>Copiar token de acesso</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Ex&amp;portar…</translation>
    </message>
    <message>
        <source>Location tokens…</source>
        <translation>Tokens de subconta…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <source>Sign in again, rename, remove, and help with errors</source>
        <translation>Autorizar de novo, renomear, remover e ajuda com erros</translation>
    </message>
    <message>
        <source>Hands token and IDs to another program, in its own form</source>
        <translation>Entrega o token e os IDs a outro programa, no formato dele</translation>
    </message>
    <message>
        <source>sub-account ID</source>
        <translation>ID da subconta</translation>
    </message>
    <message>
        <source>agency ID</source>
        <translation>ID da agência</translation>
    </message>
    <message>
        <source>Sub-account ID</source>
        <translation>ID da subconta</translation>
    </message>
    <message>
        <source>Agency ID</source>
        <translation>ID da agência</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectionErrors</name>
    <message>
        <source>Refresh now</source>
        <translation>Renovar agora</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Autorizar de novo</translation>
    </message>
    <message>
        <source>Open the developer portal</source>
        <translation>Abrir o portal do desenvolvedor</translation>
    </message>
    <message>
        <source>Open app.gohighlevel.com</source>
        <translation>Abrir app.gohighlevel.com</translation>
    </message>
    <message>
        <source>Copy the scopes for the portal</source>
        <translation>Copiar os escopos para o portal</translation>
    </message>
    <message>
        <source>New tokens are asked for; the connection&apos;s state says what came of it.</source>
        <translation>Novos tokens estão sendo pedidos; o estado da conexão diz o que resultou.</translation>
    </message>
    <message>
        <source>The scopes are copied: compare them with the app in the portal, and save.</source>
        <translation>Os escopos foram copiados: compare-os com o app no portal e salve.</translation>
    </message>
    <message>
        <source>C&amp;auses and remedies…</source>
        <translation>C&amp;ausas e soluções…</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectionList</name>
    <message>
        <source>The connection list %1 can&apos;t be read (%2); check its permissions.</source>
        <translation>A lista de conexões %1 não pode ser lida (%2); confira as permissões.</translation>
    </message>
    <message>
        <source>The connection list %1 was written by a newer version of this program; update it.</source>
        <translation>A lista de conexões %1 foi gravada por uma versão mais nova deste programa; atualize-o.</translation>
    </message>
    <message>
        <source>The connection list %1 is damaged; move it away or restore it from a backup.</source>
        <translation>A lista de conexões %1 está danificada; mova-a para outro lugar ou restaure-a de um backup.</translation>
    </message>
    <message>
        <source>The connection list %1 has an entry without id, name or server; move the file away or restore it from a backup.</source>
        <translation>A lista de conexões %1 tem um item sem ID, nome ou servidor; mova o arquivo para outro lugar ou restaure-o de um backup.</translation>
    </message>
    <message>
        <source>There is already a connection called &quot;%1&quot;; choose another name.</source>
        <translation>Já existe uma conexão chamada &quot;%1&quot;; escolha outro nome.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; check its permissions or choose another.</source>
        <translation>A pasta %1 não pode ser criada; confira as permissões ou escolha outra.</translation>
    </message>
    <message>
        <source>The connection list %1 is locked by another program, or its folder can&apos;t be written; close the other program or check the permissions.</source>
        <translation>A lista de conexões %1 está bloqueada por outro programa, ou a pasta dela não permite gravação; feche o outro programa ou confira as permissões.</translation>
    </message>
    <message>
        <source>The connection list %1 can&apos;t be written (%2); free some space or check its permissions.</source>
        <translation>A lista de conexões %1 não pode ser gravada (%2); libere espaço ou confira as permissões.</translation>
    </message>
    <message>
        <source>A connection without ID, name or server can&apos;t be kept; sign in once more.</source>
        <translation>Não é possível guardar uma conexão sem ID, nome ou servidor; autorize mais uma vez.</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectionTools</name>
    <message>
        <source>The keychain did not give the token. Unlock it and try again.</source>
        <translation>O chaveiro não forneceu o token. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>This token says nothing of itself: it is not of the usual form (JWT). “Test the token” asks HighLevel.</source>
        <translation>Este token não diz nada de si: não tem a forma usual (JWT). “Testar o token” pergunta ao HighLevel.</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectionsModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectionsWindow</name>
    <message>
        <source>Connections – HighLevel OAuth Helper</source>
        <translation>Conexões – HighLevel OAuth Helper</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>C&amp;onexão</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nova conexão</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>About HighLevel OAuth Helper</source>
        <translation>Sobre o HighLevel OAuth Helper</translation>
    </message>
    <message>
        <source>New tokens came and are kept.</source>
        <translation>Novos tokens chegaram e estão guardados.</translation>
    </message>
    <message>
        <source>The tokens are kept now.</source>
        <translation>Os tokens agora estão guardados.</translation>
    </message>
    <message>
        <source>New tokens are not kept yet</source>
        <translation>Os novos tokens ainda não estão guardados</translation>
    </message>
    <message>
        <source>If you close now, they are lost, and the connection needs a new sign-in.</source>
        <translation>Se você fechar agora, eles se perdem, e a conexão precisa de nova autorização.</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Nova conexão</translation>
    </message>
    <message>
        <source>Undo removing</source>
        <translation>Desfazer a remoção</translation>
    </message>
    <message>
        <source>The list can&apos;t be read</source>
        <translation>Não foi possível ler a lista</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Ainda não há conexões</translation>
    </message>
    <message>
        <source>&amp;Show all connections</source>
        <translation>&amp;Mostrar todas as conexões</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>Remover tudo…</translation>
    </message>
    <message>
        <source>Copy diagnostics…</source>
        <translation>Copiar diagnóstico…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No connection has “%1” in its name, account or IDs.</source>
        <translation>Nenhuma conexão tem “%1” no nome, na conta ou nos IDs.</translation>
    </message>
    <message>
        <source>A connection is a sub-account or agency that you have a token for. Press “New connection” to make one, or to practice first.</source>
        <translation>Uma conexão é uma subconta ou agência para a qual você tem um token. Pressione “Nova conexão” para criar uma ou para praticar primeiro.</translation>
    </message>
</context>
<context>
    <name>hloauth::ConsentLink</name>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Abrir no navegador</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;link</translation>
    </message>
    <message>
        <source>Copies the link and waits for the answer. Paste it into a browser on this computer.</source>
        <translation>Copia o link e espera a resposta. Cole-o em um navegador deste computador.</translation>
    </message>
</context>
<context>
    <name>hloauth::ConsentStory</name>
    <message>
        <source>What goes where in Leg 2</source>
        <translation>O que vai para onde na etapa 2</translation>
    </message>
    <message>
        <source>1. The program opens the link in your browser. 2. In the browser you log in at HighLevel and allow what the app asks for. 3. HighLevel sends the browser to the redirect address, with a code. 4. The browser hands the code to the program.</source>
        <translation>1. O programa abre o link no seu navegador. 2. No navegador, você entra na HighLevel e permite o que o app pede. 3. A HighLevel envia o navegador ao endereço de redirecionamento, com um código. 4. O navegador entrega o código ao programa.</translation>
    </message>
    <message>
        <source>Show again what goes where</source>
        <translation>Mostrar de novo o que vai para onde</translation>
    </message>
    <message>
        <source>the link</source>
        <translation>o link</translation>
    </message>
    <message>
        <source>you log in and allow</source>
        <translation>você entra e permite</translation>
    </message>
    <message>
        <source>the redirect, with a code</source>
        <translation>o retorno, com um código</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>o código</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Your browser</source>
        <translation>Seu navegador</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, and what happens</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>hloauth::CopiedBubble</name>
    <message>
        <source>Copied; cleared from the clipboard in %1 s.</source>
        <translation>Copiado; será apagado da área de transferência em %1 s.</translation>
    </message>
</context>
<context>
    <name>hloauth::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>hloauth::CreateAppPage</name>
    <message>
        <source>Create the app</source>
        <translation>Criar o app</translation>
    </message>
    <message>
        <source>HighLevel gives tokens to apps only, so you make one of your own. Decide four things first; the list tells you what to enter.</source>
        <translation>O HighLevel só dá tokens a apps, por isso você cria um seu. Antes, decida quatro coisas; a lista diz o que preencher.</translation>
    </message>
    <message>
        <source>&amp;Sub-Account</source>
        <translation>&amp;Subconta</translation>
    </message>
    <message>
        <source>Works inside the sub-accounts that install it.</source>
        <translation>Trabalha dentro das subcontas que o instalam.</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Agência</translation>
    </message>
    <message>
        <source>Works for the agency: companies, users, SaaS, and tokens for its sub-accounts.</source>
        <translation>Trabalha para a agência: empresas, usuários, SaaS e tokens para as subcontas dela.</translation>
    </message>
    <message>
        <source>B&amp;oth</source>
        <translation>A&amp;mbas</translation>
    </message>
    <message>
        <source>You choose at each sign-in.</source>
        <translation>Você escolhe a cada autorização.</translation>
    </message>
    <message>
        <source>Target user: the agency itself</source>
        <translation>Usuário-alvo: a própria agência</translation>
    </message>
    <message>
        <source>Target user: its sub-accounts</source>
        <translation>Usuário-alvo: as subcontas dela</translation>
    </message>
    <message>
        <source>This time: a sub-account&apos;s token</source>
        <translation>Desta vez: um token de subconta</translation>
    </message>
    <message>
        <source>This time: the agency&apos;s token</source>
        <translation>Desta vez: o token da agência</translation>
    </message>
    <message>
        <source>P&amp;rivate</source>
        <translation>Privad&amp;o</translation>
    </message>
    <message>
        <source>For you and up to five agencies, by a link. No review.</source>
        <translation>Para você e até cinco agências, por um link. Sem revisão.</translation>
    </message>
    <message>
        <source>&amp;Public</source>
        <translation>Pú&amp;blico</translation>
    </message>
    <message>
        <source>Listed in HighLevel&apos;s marketplace after a review. Each new scope needs another review.</source>
        <translation>Listado no marketplace do HighLevel após uma revisão. Cada novo escopo exige outra revisão.</translation>
    </message>
    <message>
        <source>&amp;Free</source>
        <translation>&amp;Grátis</translation>
    </message>
    <message>
        <source>Nobody pays, or you are paid elsewhere.</source>
        <translation>Ninguém paga, ou você recebe por outro meio.</translation>
    </message>
    <message>
        <source>Pa&amp;id</source>
        <translation>&amp;Pago</translation>
    </message>
    <message>
        <source>Sold in HighLevel&apos;s marketplace.</source>
        <translation>Vendido no marketplace do HighLevel.</translation>
    </message>
    <message>
        <source>3. What does it cost?</source>
        <translation>3. Quanto custa?</translation>
    </message>
    <message>
        <source>$97 Starter</source>
        <translation>$97 Starter</translation>
    </message>
    <message>
        <source>$297 Unlimited</source>
        <translation>$297 Unlimited</translation>
    </message>
    <message>
        <source>$497 Agency Pro</source>
        <translation>$497 Agency Pro</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>Não sei ao certo</translation>
    </message>
    <message>
        <source>Then no scope is greyed for its plan.</source>
        <translation>Assim, nenhum escopo fica cinza por causa do plano.</translation>
    </message>
    <message>
        <source>4. Which HighLevel plan do you have?</source>
        <translation>4. Qual plano do HighLevel você tem?</translation>
    </message>
    <message>
        <source>A sub-account&apos;s token sees one sub-account. The agency&apos;s token sees the agency: it can&apos;t read a sub-account&apos;s contacts, but with the scope oauth.write it makes a token for each sub-account.

The portal asks for the target user: whose token the app is for in the end. If that is “Agency”, only agencies can install the app. If it is “Sub-account”, HighLevel may offer sub-accounts only when you sign in.

An older portal asks for one type instead (Sub-Account, Agency, or both). From its marketplace, only agencies can install an app with Agency in its type.</source>
        <translation>O token de uma subconta vê uma subconta. O token da agência vê a agência: não pode ler os contatos de uma subconta, mas, com o escopo oauth.write, cria um token para cada subconta.

O portal pergunta pelo usuário-alvo (target user): para quem será, afinal, o token. Se for “Agency”, só agências podem instalar o app. Se for “Sub-account”, o HighLevel talvez ofereça só subcontas quando você autorizar.

Um portal mais antigo pede, em vez disso, um tipo (Sub-Account, Agency ou os dois). Pelo marketplace dele, só agências podem instalar um app com Agency no tipo.</translation>
    </message>
    <message>
        <source>Private can become public later. HighLevel says nothing of a way back.</source>
        <translation>Um app privado pode virar público depois. O HighLevel não diz nada sobre o caminho de volta.</translation>
    </message>
    <message>
        <source>All sub-accounts of an agency count as one. HighLevel blocks the sixth agency until the app is public; those that have the app keep it.

A public app can&apos;t be connected before it is approved: the sign-in ends with “No integration found” or “This integration cannot be added”. A review has taken about a week.</source>
        <translation>Todas as subcontas de uma agência contam como uma. O HighLevel bloqueia a sexta agência até o app ser público; as que já têm o app ficam com ele.

Um app público não pode ser conectado antes de ser aprovado: a autorização termina com “No integration found” ou “This integration cannot be added”. Uma revisão tem levado cerca de uma semana.</translation>
    </message>
    <message>
        <source>Paid can never be undone: an app that is sold through HighLevel stays paid.</source>
        <translation>Pago não pode ser desfeito: um app vendido pelo HighLevel continua pago.</translation>
    </message>
    <message>
        <source>Links as this program makes them don&apos;t install a paid app: everybody has to buy it in the marketplace, its owner too. So install it in a test account before you publish it as paid.

This is how it was in July 2024; look into the portal whether it still is.</source>
        <translation>Links como os que este programa cria não instalam um app pago: todos têm de comprá-lo no marketplace, o dono também. Por isso, instale-o em uma conta de teste antes de publicá-lo como pago.

Era assim em julho de 2024; veja no portal se ainda é.</translation>
    </message>
    <message>
        <source>Nothing to do in the portal</source>
        <translation>Nada a fazer no portal</translation>
    </message>
    <message>
        <source>The practice app is already made. Look at the choices, change some if you like, and press Next.</source>
        <translation>O app de prática já está criado. Veja as escolhas, mude algumas se quiser e pressione Avançar.</translation>
    </message>
    <message>
        <source>Choose Private</source>
        <translation>Escolher Privado</translation>
    </message>
    <message>
        <source>1. Whose token do you need?</source>
        <translation>1. De quem é o token de que você precisa?</translation>
    </message>
    <message>
        <source>2. Who may install it?</source>
        <translation>2. Quem pode instalá-lo?</translation>
    </message>
    <message>
        <source>Can never be undone: the portal keeps its target user (in an older portal: its type). A wrong choice means a new app, with new keys.</source>
        <translation>Não pode ser desfeito: o portal mantém o usuário-alvo (em um portal mais antigo: o tipo). Uma escolha errada significa um novo app, com novas chaves.</translation>
    </message>
</context>
<context>
    <name>hloauth::CredentialsPage</name>
    <message>
        <source>The end is missing; a client ID has 24 characters, a dash and 8 more.</source>
        <translation>Falta o fim; um client ID tem 24 caracteres, um hífen e mais 8.</translation>
    </message>
    <message>
        <source>This looks like a client secret; it belongs in the field below.</source>
        <translation>Isto parece um client secret; o lugar dele é o campo abaixo.</translation>
    </message>
    <message>
        <source>This is a Private Integration Token. It works by itself and needs no sign-in.</source>
        <translation>Isto é um Private Integration Token. Ele funciona sozinho e não precisa de autorização.</translation>
    </message>
    <message>
        <source>This is an access token, not a client ID.</source>
        <translation>Isto é um token de acesso, não um client ID.</translation>
    </message>
    <message>
        <source>An unusual ending for a client ID; compare it with the portal. It may still work.</source>
        <translation>Um final incomum para um client ID; compare-o com o portal. Ainda pode funcionar.</translation>
    </message>
    <message>
        <source>This does not look like a client ID; compare it with the portal.</source>
        <translation>Isto não parece um client ID; compare-o com o portal.</translation>
    </message>
    <message>
        <source>This looks like a client ID; the secret stands beside it in the portal.</source>
        <translation>Isto parece um client ID; o client secret está ao lado dele no portal.</translation>
    </message>
    <message>
        <source>This is a Private Integration Token, not a client secret.</source>
        <translation>Isto é um Private Integration Token, não um client secret.</translation>
    </message>
    <message>
        <source>This is an access token, not a client secret.</source>
        <translation>Isto é um token de acesso, não um client secret.</translation>
    </message>
    <message>
        <source>An unusual shape for a client secret; compare it with the portal. It may still work.</source>
        <translation>Uma forma incomum para um client secret; compare-o com o portal. Ainda pode funcionar.</translation>
    </message>
    <message>
        <source>Open the &amp;developer portal</source>
        <translation>Abrir o portal do &amp;desenvolvedor</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>In the portal open your app, then Manage → Secrets (in older apps Advanced Settings → Auth → Client Keys), and add a key. Copy both values at once: the secret is shown only this one time. If there are several keys, use the one marked as Default.</source>
        <translation>No portal, abra seu app, depois Manage → Secrets (em apps mais antigos, Advanced Settings → Auth → Client Keys), e adicione uma chave. Copie os dois valores de uma vez: o client secret só é mostrado desta vez. Se houver várias chaves, use a marcada como Default.</translation>
    </message>
    <message>
        <source>The secret goes into your system&apos;s keychain after the sign-in, never into a file. Don&apos;t send it to anybody.</source>
        <translation>O client secret vai para o chaveiro do sistema depois da autorização, nunca para um arquivo. Não o envie a ninguém.</translation>
    </message>
    <message>
        <source>Client ID and secret</source>
        <translation>Client ID e client secret</translation>
    </message>
    <message>
        <source>With these two your app proves to HighLevel that it is your app.</source>
        <translation>Com estes dois, seu app prova ao HighLevel que é o seu app.</translation>
    </message>
    <message>
        <source>Filled in for you</source>
        <translation>Preenchido para você</translation>
    </message>
    <message>
        <source>These belong to the practice app. Change a character of the secret if you want to see what HighLevel answers to a wrong one.</source>
        <translation>Estes pertencem ao app de prática. Mude um caractere do client secret se quiser ver o que o HighLevel responde a um errado.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Digite o client ID.</translation>
    </message>
    <message>
        <source>The client ID can&apos;t be right yet.</source>
        <translation>O client ID ainda não pode estar certo.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Digite o client secret.</translation>
    </message>
    <message>
        <source>The client secret can&apos;t be right yet.</source>
        <translation>O client secret ainda não pode estar certo.</translation>
    </message>
    <message>
        <source>It has the right shape.</source>
        <translation>Tem a forma certa.</translation>
    </message>
    <message>
        <source>It has the right shape and ends in “%1”.</source>
        <translation>Tem a forma certa e termina em “%1”.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide client secret</source>
        <translation>Ocultar client secret</translation>
    </message>
    <message>
        <source>Reveal client secret</source>
        <translation>Mostrar client secret</translation>
    </message>
    <message>
        <source>The two seem to be in each other&apos;s field.</source>
        <translation>Parece que cada um está no campo do outro.</translation>
    </message>
    <message>
        <source>S&amp;wap them</source>
        <translation>&amp;Trocar os dois</translation>
    </message>
    <message>
        <source>App made on %1, key made on %2.</source>
        <translation>App criado em %1, chave criada em %2.</translation>
    </message>
    <message>
        <source>App made on %1.</source>
        <translation>App criado em %1.</translation>
    </message>
    <message>
        <source>Key made on %1.</source>
        <translation>Chave criada em %1.</translation>
    </message>
    <message>
        <source>This looks like the app ID alone; the client ID has a dash and 8 more characters.</source>
        <translation>Isto parece só o ID do app; o client ID tem um hífen e mais 8 caracteres.</translation>
    </message>
    <message>
        <source>This looks like the app ID; the secret is longer and has four dashes.</source>
        <translation>Isto parece o ID do app; o client secret é mais longo e tem quatro hifens.</translation>
    </message>
    <message>
        <source>Client &amp;ID – a long code that names your app</source>
        <translation>Client &amp;ID – um código longo que identifica seu app</translation>
    </message>
    <message>
        <source>Client &amp;secret – the app&apos;s own password, not yours</source>
        <translation>Client &amp;secret – a senha do app, não a sua</translation>
    </message>
</context>
<context>
    <name>hloauth::CustomPageFinding</name>
    <message>
        <source>There is no payload.</source>
        <translation>Não há payload.</translation>
    </message>
    <message>
        <source>The page sends it to your server after it has asked HighLevel for it (REQUEST_USER_DATA).</source>
        <translation>A página o envia ao seu servidor depois de pedi-lo ao HighLevel (REQUEST_USER_DATA).</translation>
    </message>
    <message>
        <source>Paste the encrypted text that the page got; it begins with U2FsdGVkX1.</source>
        <translation>Cole o texto criptografado que a página recebeu; ele começa com U2FsdGVkX1.</translation>
    </message>
    <message>
        <source>This is far too long for a session.</source>
        <translation>Isto é longo demais para uma sessão.</translation>
    </message>
    <message>
        <source>A session has some 500 letters.</source>
        <translation>Uma sessão tem umas 500 letras.</translation>
    </message>
    <message>
        <source>Give the encrypted text alone; it begins with U2FsdGVkX1.</source>
        <translation>Informe só o texto criptografado; ele começa com U2FsdGVkX1.</translation>
    </message>
    <message>
        <source>The payload was shortened for display: it has “…” in it at letter {position}.</source>
        <translation>O payload foi encurtado para exibição: ele tem “…” na letra {position}.</translation>
    </message>
    <message>
        <source>Browser consoles and log viewers show long texts that way, and what is missing can&apos;t be guessed.</source>
        <translation>Consoles de navegador e visualizadores de log mostram textos longos assim, e não dá para adivinhar o que falta.</translation>
    </message>
    <message>
        <source>Copy the whole value: in a browser&apos;s console with copy(event.data.payload).</source>
        <translation>Copie o valor inteiro: no console de um navegador, com copy(event.data.payload).</translation>
    </message>
    <message>
        <source>“{part}” is what a script writes when it has no text.</source>
        <translation>“{part}” é o que um script escreve quando não tem texto.</translation>
    </message>
    <message>
        <source>The page sent a variable that was still empty, or an object instead of its payload.</source>
        <translation>A página enviou uma variável que ainda estava vazia, ou um objeto em vez do payload dele.</translation>
    </message>
    <message>
        <source>In the page, wait for the message REQUEST_USER_DATA_RESPONSE and send event.data.payload.</source>
        <translation>Na página, espere a mensagem REQUEST_USER_DATA_RESPONSE e envie event.data.payload.</translation>
    </message>
    <message>
        <source>This is a signed token (JWT), such as an access token, and no session.</source>
        <translation>Isto é um token assinado (JWT), como um token de acesso, e não uma sessão.</translation>
    </message>
    <message>
        <source>A token can be read without a secret; a session begins with U2FsdGVkX1.</source>
        <translation>Um token pode ser lido sem segredo; uma sessão começa com U2FsdGVkX1.</translation>
    </message>
    <message>
        <source>Paste what the page got from HighLevel; “hloauth decode-token” reads a token.</source>
        <translation>Cole o que a página recebeu do HighLevel; “hloauth decode-token” lê um token.</translation>
    </message>
    <message>
        <source>This is a Private Integration Token and no session.</source>
        <translation>Isto é um Private Integration Token e não uma sessão.</translation>
    </message>
    <message>
        <source>It is a key to an account, and has nothing to do with custom pages.</source>
        <translation>Ele é a chave de uma conta e não tem nada a ver com páginas personalizadas.</translation>
    </message>
    <message>
        <source>Paste what the page got from HighLevel; it begins with U2FsdGVkX1.</source>
        <translation>Cole o que a página recebeu do HighLevel; começa com U2FsdGVkX1.</translation>
    </message>
    <message>
        <source>This looks like one of the app&apos;s secrets and not like a payload.</source>
        <translation>Isto parece um dos segredos do app, e não um payload.</translation>
    </message>
    <message>
        <source>The client secret has this form, and the shared secret has been seen with it.</source>
        <translation>O client secret tem esta forma, e o shared secret já foi visto com ela.</translation>
    </message>
    <message>
        <source>Give it as the shared secret, if it is that, and the text that begins with U2FsdGVkX1 as the payload.</source>
        <translation>Informe-o como shared secret, se for isso, e o texto que começa com U2FsdGVkX1 como payload.</translation>
    </message>
    <message>
        <source>This looks like the app&apos;s client ID and not like a payload.</source>
        <translation>Isto parece o client ID do app, e não um payload.</translation>
    </message>
    <message>
        <source>The client ID takes no part in decrypting.</source>
        <translation>O client ID não participa da descriptografia.</translation>
    </message>
    <message>
        <source>This is an address, and no payload is in it.</source>
        <translation>Isto é um endereço, e não há payload nele.</translation>
    </message>
    <message>
        <source>HighLevel hands the payload over by a message to the page and not in the page&apos;s address.</source>
        <translation>O HighLevel entrega o payload por uma mensagem à página, e não no endereço da página.</translation>
    </message>
    <message>
        <source>This is the user&apos;s data already; nothing is encrypted any more.</source>
        <translation>Estes já são os dados do usuário; não há mais nada criptografado.</translation>
    </message>
    <message>
        <source>Your server got it from a browser and can&apos;t know whether it is true; only what it decrypted itself came from HighLevel.</source>
        <translation>Seu servidor os recebeu de um navegador e não tem como saber se são verdadeiros; só o que ele mesmo descriptografou veio do HighLevel.</translation>
    </message>
    <message>
        <source>Send the encrypted text to the server and decrypt it there.</source>
        <translation>Envie o texto criptografado ao servidor e descriptografe-o lá.</translation>
    </message>
    <message>
        <source>This is the body of a webhook and no session.</source>
        <translation>Isto é o corpo de um webhook e não uma sessão.</translation>
    </message>
    <message>
        <source>Webhooks are not encrypted; their signature is checked instead.</source>
        <translation>Webhooks não são criptografados; verifica-se a assinatura deles.</translation>
    </message>
    <message>
        <source>This is JSON, and no payload is in it.</source>
        <translation>Isto é JSON, e não há payload nele.</translation>
    </message>
    <message>
        <source>A session begins with U2FsdGVkX1, wherever in the JSON it stands.</source>
        <translation>Uma sessão começa com U2FsdGVkX1, onde quer que esteja no JSON.</translation>
    </message>
    <message>
        <source>Look which field the page sends: it should be event.data.payload.</source>
        <translation>Veja qual campo a página envia: deve ser event.data.payload.</translation>
    </message>
    <message>
        <source>This is an encrypted object (with “iv”), and not the text that HighLevel documents.</source>
        <translation>Isto é um objeto criptografado (com “iv”), e não o texto que o HighLevel documenta.</translation>
    </message>
    <message>
        <source>Something else has encrypted it, or HighLevel does it in a way that it has not published.</source>
        <translation>Outra coisa o criptografou, ou o HighLevel faz isso de um modo que não publicou.</translation>
    </message>
    <message>
        <source>Paste the text that begins with U2FsdGVkX1, if there is one.</source>
        <translation>Cole o texto que começa com U2FsdGVkX1, se houver.</translation>
    </message>
    <message>
        <source>These are hexadecimal digits, and what they stand for is no session.</source>
        <translation>Estes são dígitos hexadecimais, e o que eles representam não é uma sessão.</translation>
    </message>
    <message>
        <source>A code, a signature or an id looks like that.</source>
        <translation>Um código, uma assinatura ou um ID tem essa aparência.</translation>
    </message>
    <message>
        <source>“{part}” at letter {position} can&apos;t be in a payload.</source>
        <translation>“{part}” na letra {position} não pode estar em um payload.</translation>
    </message>
    <message>
        <source>It is base64: A to Z, a to z, 0 to 9, “+” and “/”, and “=” at the end.</source>
        <translation>Ele é base64: A a Z, a a z, 0 a 9, “+” e “/”, e “=” no fim.</translation>
    </message>
    <message>
        <source>Copy the payload again, without anything around it.</source>
        <translation>Copie o payload de novo, sem nada em volta.</translation>
    </message>
    <message>
        <source>The payload&apos;s first letters are missing.</source>
        <translation>Faltam as primeiras letras do payload.</translation>
    </message>
    <message>
        <source>It begins with U2FsdGVkX1, and this begins in the middle of that.</source>
        <translation>Ele começa com U2FsdGVkX1, e isto começa no meio disso.</translation>
    </message>
    <message>
        <source>Copy it again, from its first letter on.</source>
        <translation>Copie-o de novo, desde a primeira letra.</translation>
    </message>
    <message>
        <source>This is base64, but no session: it does not begin with U2FsdGVkX1.</source>
        <translation>Isto é base64, mas não uma sessão: não começa com U2FsdGVkX1.</translation>
    </message>
    <message>
        <source>Those letters stand for the word “Salted__”, with which everything begins that CryptoJS encrypts with a passphrase.</source>
        <translation>Essas letras representam a palavra “Salted__”, com que começa tudo o que o CryptoJS criptografa com uma senha.</translation>
    </message>
    <message>
        <source>Paste what the page got from HighLevel as it is, without decoding or cutting it.</source>
        <translation>Cole o que a página recebeu do HighLevel como está, sem decodificar nem cortar.</translation>
    </message>
    <message>
        <source>The payload ends before the user&apos;s data begin.</source>
        <translation>O payload termina antes de começarem os dados do usuário.</translation>
    </message>
    <message>
        <source>Copy it again, whole.</source>
        <translation>Copie-o de novo, inteiro.</translation>
    </message>
    <message>
        <source>The payload is not whole: at its end {missing} bytes are missing, or more, or {surplus} are too many.</source>
        <translation>O payload não está inteiro: no fim faltam {missing} bytes, ou mais, ou há {surplus} a mais.</translation>
    </message>
    <message>
        <source>What is encrypted comes in blocks of 16 bytes.</source>
        <translation>O que é criptografado vem em blocos de 16 bytes.</translation>
    </message>
    <message>
        <source>There is no shared secret.</source>
        <translation>Não há shared secret.</translation>
    </message>
    <message>
        <source>It is the app&apos;s password for custom pages, apart from the client secret.</source>
        <translation>Ele é a senha do app para páginas personalizadas, separado do client secret.</translation>
    </message>
    <message>
        <source>Find it in the developer portal: your app, Advanced Settings → Auth → Shared Secret.</source>
        <translation>Encontre-o no portal do desenvolvedor: seu app, Advanced Settings → Auth → Shared Secret.</translation>
    </message>
    <message>
        <source>What was given as the shared secret is a payload.</source>
        <translation>O que foi informado como shared secret é um payload.</translation>
    </message>
    <message>
        <source>It begins with U2FsdGVkX1, as payloads do.</source>
        <translation>Ele começa com U2FsdGVkX1, como os payloads.</translation>
    </message>
    <message>
        <source>Give the secret from the developer portal there: your app, Advanced Settings → Auth → Shared Secret.</source>
        <translation>Informe ali o segredo do portal do desenvolvedor: seu app, Advanced Settings → Auth → Shared Secret.</translation>
    </message>
    <message>
        <source>What was given as the shared secret looks like the app&apos;s client ID, and it does not decrypt the payload.</source>
        <translation>O que foi informado como shared secret parece o client ID do app e não descriptografa o payload.</translation>
    </message>
    <message>
        <source>The client ID is the app&apos;s name and no secret.</source>
        <translation>O client ID é o nome do app, e não um segredo.</translation>
    </message>
    <message>
        <source>Find the secret in the developer portal: your app, Advanced Settings → Auth → Shared Secret.</source>
        <translation>Encontre o segredo no portal do desenvolvedor: seu app, Advanced Settings → Auth → Shared Secret.</translation>
    </message>
    <message>
        <source>What was given as the shared secret is an access token, and it does not decrypt the payload.</source>
        <translation>O que foi informado como shared secret é um token de acesso e não descriptografa o payload.</translation>
    </message>
    <message>
        <source>Tokens are for calls, and take no part in decrypting.</source>
        <translation>Tokens são para chamadas e não participam da descriptografia.</translation>
    </message>
    <message>
        <source>What was given as the shared secret is a Private Integration Token, and it does not decrypt the payload.</source>
        <translation>O que foi informado como shared secret é um Private Integration Token e não descriptografa o payload.</translation>
    </message>
    <message>
        <source>This secret does not decrypt this payload: it is not the one that encrypted it, or the payload was altered in its first 22 letters.</source>
        <translation>Este segredo não descriptografa este payload: não é o que o criptografou, ou o payload foi alterado nas primeiras 22 letras.</translation>
    </message>
    <message>
        <source>Common are the secret of another app, an older one, and the client secret, which can look just like it. Nothing in what comes out tells these from an altered payload.</source>
        <translation>São comuns o segredo de outro app, um mais antigo e o client secret, que pode ter a mesma aparência. Nada no resultado permite distingui-los de um payload alterado.</translation>
    </message>
    <message>
        <source>Compare the secret with the developer portal (your app, Advanced Settings → Auth → Shared Secret), and copy the payload again.</source>
        <translation>Compare o segredo com o portal do desenvolvedor (seu app, Advanced Settings → Auth → Shared Secret) e copie o payload de novo.</translation>
    </message>
    <message>
        <source>This secret has encrypted it, but not in HighLevel&apos;s way: the key was derived with SHA-256.</source>
        <translation>Este segredo o criptografou, mas não do modo do HighLevel: a chave foi derivada com SHA-256.</translation>
    </message>
    <message>
        <source>“openssl enc” does that unless it is told otherwise; HighLevel derives the key with MD5.</source>
        <translation>“openssl enc” faz isso se não receber outra ordem; o HighLevel deriva a chave com MD5.</translation>
    </message>
    <message>
        <source>If you made this payload yourself, make it again with “-md md5”.</source>
        <translation>Se você mesmo criou este payload, crie-o de novo com “-md md5”.</translation>
    </message>
    <message>
        <source>The secret is right, and the payload&apos;s end is missing.</source>
        <translation>O segredo está certo, e falta o fim do payload.</translation>
    </message>
    <message>
        <source>It ends between two blocks of 16 bytes, so its length does not show it; all that is there can be read.</source>
        <translation>Ele termina entre dois blocos de 16 bytes, por isso o tamanho não o revela; tudo o que está ali pode ser lido.</translation>
    </message>
    <message>
        <source>The secret is right, but the payload was altered or cut: what it holds is no JSON.</source>
        <translation>O segredo está certo, mas o payload foi alterado ou cortado: o que ele contém não é JSON.</translation>
    </message>
    <message>
        <source>Some of it can be read, and some of it is garbled.</source>
        <translation>Uma parte pode ser lida, e outra está embaralhada.</translation>
    </message>
    <message>
        <source>Copy it again, and look for what changes it on its way, such as a form that turns “+” into a blank.</source>
        <translation>Copie-o de novo e procure o que o altera no caminho, como um formulário que transforma “+” em espaço.</translation>
    </message>
    <message>
        <source>The secret is right, but what was encrypted is no JSON object.</source>
        <translation>O segredo está certo, mas o que foi criptografado não é um objeto JSON.</translation>
    </message>
    <message>
        <source>HighLevel encrypts the user&apos;s data as {&quot;userId&quot;:…}.</source>
        <translation>O HighLevel criptografa os dados do usuário como {&quot;userId&quot;:…}.</translation>
    </message>
    <message>
        <source>Look where the payload comes from; something else has encrypted it with the same secret.</source>
        <translation>Veja de onde vem o payload; outra coisa o criptografou com o mesmo segredo.</translation>
    </message>
    <message>
        <source>The secret works without the blanks, quotes or name around it, and not with them.</source>
        <translation>O segredo funciona sem os espaços, as aspas ou o nome em volta, e não com eles.</translation>
    </message>
    <message>
        <source>Your server would fail with it as it was given.</source>
        <translation>Seu servidor falharia com ele como foi informado.</translation>
    </message>
    <message>
        <source>Keep the secret alone wherever your server reads it.</source>
        <translation>Guarde só o segredo no lugar em que seu servidor o lê.</translation>
    </message>
    <message>
        <source>Blanks stood in the payload where “+” belongs; they were put right.</source>
        <translation>Havia espaços no payload no lugar de “+”; eles foram corrigidos.</translation>
    </message>
    <message>
        <source>A form or an address turns “+” into a blank if it is not percent-encoded.</source>
        <translation>Um formulário ou um endereço transforma “+” em espaço se ele não for codificado.</translation>
    </message>
    <message>
        <source>Send the payload as JSON, or encode it (encodeURIComponent) first.</source>
        <translation>Envie o payload como JSON, ou codifique-o antes (encodeURIComponent).</translation>
    </message>
    <message>
        <source>There is no userId in it.</source>
        <translation>Não há userId nele.</translation>
    </message>
    <message>
        <source>It was encrypted with the shared secret, but HighLevel&apos;s sessions name the user.</source>
        <translation>Foi criptografado com o shared secret, mas as sessões do HighLevel indicam o usuário.</translation>
    </message>
    <message>
        <source>Don&apos;t take it for somebody&apos;s login.</source>
        <translation>Não o tome pelo login de alguém.</translation>
    </message>
    <message>
        <source>The OpenSSL of this computer refuses MD5 or AES.</source>
        <translation>O OpenSSL deste computador recusa MD5 ou AES.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s format needs both; systems that are set up for FIPS refuse MD5.</source>
        <translation>O formato do HighLevel precisa dos dois; sistemas configurados para FIPS recusam MD5.</translation>
    </message>
    <message>
        <source>Decrypt it on another computer.</source>
        <translation>Descriptografe-o em outro computador.</translation>
    </message>
    <message>
        <source>The secret is right.</source>
        <translation>O segredo está certo.</translation>
    </message>
</context>
<context>
    <name>hloauth::CustomPageSessionDialog</name>
    <message>
        <source>As soon as the two fit together, you see here who has opened the page.</source>
        <translation>Assim que os dois combinarem, você vê aqui quem abriu a página.</translation>
    </message>
    <message>
        <source>Custom-page session</source>
        <translation>Sessão de página personalizada</translation>
    </message>
    <message>
        <source>Session, and code for it</source>
        <translation>Sessão e código para ela</translation>
    </message>
    <message>
        <source>&amp;Decrypt</source>
        <translation>&amp;Descriptografar</translation>
    </message>
    <message>
        <source>&amp;Code for your server</source>
        <translation>&amp;Código para o seu servidor</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>&amp;Payload that the page got (REQUEST_USER_DATA_RESPONSE):</source>
        <translation>&amp;Payload que a página recebeu (REQUEST_USER_DATA_RESPONSE):</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Abrir ar&amp;quivo…</translation>
    </message>
    <message>
        <source>Reads the payload from a file; you can also drop one here</source>
        <translation>Lê o payload de um arquivo; você também pode soltar um aqui</translation>
    </message>
    <message>
        <source>Paste what your custom page sends to its server. Quotes, line breaks or the JSON around it may stay. Nothing leaves this computer.</source>
        <translation>Cole o que sua página personalizada envia ao servidor dela. Aspas, quebras de linha ou o JSON em volta podem ficar. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Open a file with a payload</source>
        <translation>Abrir um arquivo com um payload</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Choose another file, or paste its text.</source>
        <translation>“%1” não pode ser lido. Escolha outro arquivo, ou cole o texto dele.</translation>
    </message>
    <message>
        <source>Read from “%1”, whose text is not shown.</source>
        <translation>Lido de “%1”, cujo texto não é mostrado.</translation>
    </message>
    <message>
        <source>Nothing to see yet</source>
        <translation>Ainda não há nada para ver</translation>
    </message>
    <message>
        <source>The text is long and is not shown. It was read anyway.</source>
        <translation>O texto é longo e não é mostrado. Mesmo assim, foi lido.</translation>
    </message>
</context>
<context>
    <name>hloauth::CustomPageSessionView</name>
    <message>
        <source>The agency</source>
        <translation>A agência</translation>
    </message>
    <message>
        <source>A sub-account</source>
        <translation>Uma subconta</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>of the agency</source>
        <translation>da agência</translation>
    </message>
    <message>
        <source>of the sub-account</source>
        <translation>da subconta</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>dono(a) dela</translation>
    </message>
    <message>
        <source>The whole session, as JSON</source>
        <translation>A sessão inteira, em JSON</translation>
    </message>
    <message>
        <source>Copy the session&apos;s JSON</source>
        <translation>Copiar o JSON da sessão</translation>
    </message>
    <message>
        <source>C&amp;opy JSON</source>
        <translation>C&amp;opiar JSON</translation>
    </message>
    <message>
        <source>Decrypted, which is no proof: nothing in it shows when it was made, or that nobody altered it on its way.</source>
        <translation>Descriptografada, o que não é prova: nada nela mostra quando foi criada, nem que ninguém a alterou no caminho.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Page opened in</source>
        <translation>Página aberta em</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Outros campos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sub-account ID</source>
        <translation>ID da subconta</translation>
    </message>
    <message>
        <source>Agency ID</source>
        <translation>ID da agência</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID do usuário</translation>
    </message>
</context>
<context>
    <name>hloauth::CustomPageSnippets</name>
    <message>
        <source>Language</source>
        <translation>Linguagem</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Linguagem:</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>C&amp;opy code</source>
        <translation>C&amp;opiar código</translation>
    </message>
    <message>
        <source>For your server, never for the page itself: whoever has the shared secret can make sessions of his own. The code takes the secret from the environment variable HIGHLEVEL_SHARED_SECRET and refuses what it can&apos;t decrypt.</source>
        <translation>Para o seu servidor, nunca para a própria página: quem tem o shared secret pode criar sessões por conta própria. O código lê o segredo da variável de ambiente HIGHLEVEL_SHARED_SECRET e recusa o que não consegue descriptografar.</translation>
    </message>
</context>
<context>
    <name>hloauth::DecisionBox</name>
    <message>
        <source>Less about this</source>
        <translation>Menos sobre isto</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Mais sobre isto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hloauth::DecodeTokenCommand</name>
    <message>
        <source>Example:
  hloauth token shop | hloauth decode-token

The signature is not checked: HighLevel publishes no key for that. The claims are what
the token says of itself.</source>
        <translation>Exemplo:
  hloauth token shop | hloauth decode-token

A assinatura não é verificada: o HighLevel não publica uma chave para isso. As claims são o
que o token diz de si.</translation>
    </message>
    <message>
        <source>Token (it is not shown): </source>
        <translation>Token (não é mostrado): </translation>
    </message>
    <message>
        <source>No token came; give it on standard input, as in: hloauth token NAME | hloauth decode-token</source>
        <translation>Não veio nenhum token; passe-o pela entrada padrão, como em: hloauth token NAME | hloauth decode-token</translation>
    </message>
    <message>
        <source>This is a Private Integration Token, which says nothing of itself; it works as it is until it is rotated.</source>
        <translation>Isto é um Private Integration Token, que não diz nada de si; ele funciona como está até ser trocado.</translation>
    </message>
    <message>
        <source>This is not an access token: those are three parts of letters and digits with two dots, and begin with &quot;eyJ&quot;; copy it again, whole.</source>
        <translation>Isto não é um token de acesso: esses são três partes de letras e dígitos com dois pontos entre elas e começam com &quot;eyJ&quot;; copie-o de novo, inteiro.</translation>
    </message>
    <message>
        <source>The signature was not checked: these are the token&apos;s own words.</source>
        <translation>A assinatura não foi verificada: estas são as palavras do próprio token.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>O token expirou.</translation>
    </message>
    <message>
        <source>It was made by a practice server, and is good for nothing else.</source>
        <translation>Ele foi criado por um servidor de prática e não serve para mais nada.</translation>
    </message>
</context>
<context>
    <name>hloauth::DecryptSsoCommand</name>
    <message>
        <source>Read the payload from FILE; &quot;-&quot; is standard input, as without this option.</source>
        <translation>Lê o payload de FILE; &quot;-&quot; é a entrada padrão, como sem esta opção.</translation>
    </message>
    <message>
        <source>Read the app&apos;s shared secret from the first line of FILE.</source>
        <translation>Lê o shared secret do app da primeira linha de FILE.</translation>
    </message>
    <message>
        <source>Use the shared secret that is kept with this connection.</source>
        <translation>Usa o shared secret que está guardado com esta conexão.</translation>
    </message>
    <message>
        <source>Keep the secret of --shared-secret-file in the keychain with --connection, if it decrypts the payload.</source>
        <translation>Guarda o segredo de --shared-secret-file no chaveiro com --connection, se ele descriptografar o payload.</translation>
    </message>
    <message>
        <source>Example:
  hloauth decrypt-sso --payload payload.txt --shared-secret-file secret.txt

The payload is what the page gets from HighLevel (REQUEST_USER_DATA_RESPONSE, or
exposeSessionDetails); it begins with U2FsdGVkX1. It may be quoted, wrapped, percent-encoded, or
stand in the JSON that the page sends. The secret is in the developer portal: your app,
Advanced Settings, Auth, Shared Secret.

Prints who is looking at the page, as JSON; with --json exactly as it was encrypted, if that
is one line. If it can&apos;t be decrypted, says why and ends with 1.

The format has no check against changes and no time in it: whoever can send your server a
payload can also send an older one, or one that was altered.</source>
        <translation>Exemplo:
  hloauth decrypt-sso --payload payload.txt --shared-secret-file secret.txt

O payload é o que a página recebe do HighLevel (REQUEST_USER_DATA_RESPONSE, ou
exposeSessionDetails); começa com U2FsdGVkX1. Ele pode estar entre aspas, quebrado em linhas,
codificado com porcentagens ou dentro do JSON que a página envia. O segredo está no portal do
desenvolvedor: seu app, Advanced Settings, Auth, Shared Secret.

Imprime quem está vendo a página, em JSON; com --json, exatamente como foi criptografado, se
for uma só linha. Se não puder ser descriptografado, diz por quê e termina com 1.

O formato não tem proteção contra alterações nem indicação de hora: quem consegue enviar um
payload ao seu servidor também pode enviar um mais antigo, ou um que foi alterado.</translation>
    </message>
    <message>
        <source>--keep needs both --shared-secret-file FILE and --connection NAME.</source>
        <translation>--keep precisa tanto de --shared-secret-file FILE quanto de --connection NAME.</translation>
    </message>
    <message>
        <source>Say where the shared secret is: either --shared-secret-file FILE or --connection NAME.</source>
        <translation>Diga onde está o shared secret: --shared-secret-file FILE ou --connection NAME.</translation>
    </message>
    <message>
        <source>--shared-secret-file needs the name of a file.</source>
        <translation>--shared-secret-file precisa do nome de um arquivo.</translation>
    </message>
    <message>
        <source>There is no connection of that name; &quot;hloauth list&quot; lists them.</source>
        <translation>Não há conexão com esse nome; &quot;hloauth list&quot; as lista.</translation>
    </message>
    <message>
        <source>The shared secret&apos;s file %1 can&apos;t be read: %2.</source>
        <translation>O arquivo %1 do shared secret não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>The keychain holds no shared secret for this connection; give it with --shared-secret-file, and add --keep to have it kept.</source>
        <translation>O chaveiro não tem shared secret para esta conexão; passe-o com --shared-secret-file e acrescente --keep para guardá-lo.</translation>
    </message>
    <message>
        <source>The payload&apos;s file %1 can&apos;t be read: %2.</source>
        <translation>O arquivo %1 do payload não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>Payload (an empty line ends it):
</source>
        <translation>Payload (uma linha vazia o encerra):
</translation>
    </message>
    <message>
        <source>The shared secret is kept with &quot;%1&quot;.</source>
        <translation>O shared secret está guardado com &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>hloauth::Desktop</name>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>A área de transferência foi limpa.</translation>
    </message>
</context>
<context>
    <name>hloauth::DiagnosticsCommand</name>
    <message>
        <source>Versions, system, keychain, ports and the state of the connections. It is safe to post in a
forum: no secret is in it, no name of a connection or an account, and IDs only by their
first characters. With --json it is one object: {&quot;event&quot;:&quot;diagnostics&quot;,&quot;text&quot;:...}.</source>
        <translation>Versões, sistema, chaveiro, portas e o estado das conexões. Pode ser publicado em um fórum
sem risco: não contém nenhum segredo, nenhum nome de conexão ou conta, e os IDs só aparecem
pelos primeiros caracteres. Com --json é um objeto: {&quot;event&quot;:&quot;diagnostics&quot;,&quot;text&quot;:...}.</translation>
    </message>
</context>
<context>
    <name>hloauth::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>Copiar o diagnóstico</translation>
    </message>
    <message>
        <source>For whoever helps you. It is safe to post in a forum: no secret is in it, no name of a connection or an account, and IDs only by their first characters.</source>
        <translation>Para quem ajuda você. Pode ser publicado em um fórum sem risco: não contém nenhum segredo, nenhum nome de conexão ou conta, e os IDs só aparecem pelos primeiros caracteres.</translation>
    </message>
</context>
<context>
    <name>hloauth::Duration</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>hloauth::ErrorHelp</name>
    <message>
        <source>&amp;Open again</source>
        <translation>A&amp;brir de novo</translation>
    </message>
    <message>
        <source>Other &amp;causes…</source>
        <translation>O&amp;utras causas…</translation>
    </message>
</context>
<context>
    <name>hloauth::EventExampleDialog</name>
    <message>
        <source>Webhook event %1</source>
        <translation>Evento de webhook %1</translation>
    </message>
</context>
<context>
    <name>hloauth::EventGuide</name>
    <message>
        <source>The app was installed in a sub-account or an agency.</source>
        <translation>O app foi instalado em uma subconta ou em uma agência.</translation>
    </message>
    <message>
        <source>For a white-labelled agency; else `isWhitelabelCompany` is false and `whitelabelDetails` is empty. Installed for an agency as a whole there are only `type`, `appId`, `companyId`, `planId` and `trial`. `userId` and `companyId` can be missing where the app came by itself into a sub-account that was made later.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Para uma agência white-label; senão, `isWhitelabelCompany` é false e `whitelabelDetails` está vazio. Quando instalado para uma agência inteira, só há `type`, `appId`, `companyId`, `planId` e `trial`. `userId` e `companyId` podem faltar quando o app chegou sozinho a uma subconta criada depois.</translation>
    </message>
    <message>
        <source>The app was taken out of a sub-account or an agency.</source>
        <translation>O app foi retirado de uma subconta ou de uma agência.</translation>
    </message>
    <message>
        <source>For an agency as a whole `companyId` stands in place of `locationId`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Para uma agência inteira, `companyId` está no lugar de `locationId`.</translation>
    </message>
    <message>
        <source>An appointment was made.</source>
        <translation>Um compromisso foi criado.</translation>
    </message>
    <message>
        <source>An appointment was deleted.</source>
        <translation>Um compromisso foi excluído.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s example has `AppointmentCreate` as its `type`, probably a slip; programs that were made public read the event&apos;s own name.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>O exemplo do HighLevel tem `AppointmentCreate` como `type`, provavelmente um engano; programas publicados leem o nome do próprio evento.</translation>
    </message>
    <message>
        <source>An appointment was changed.</source>
        <translation>Um compromisso foi alterado.</translation>
    </message>
    <message>
        <source>A kind of association between objects was created.</source>
        <translation>Um tipo de associação entre objetos foi criado.</translation>
    </message>
    <message>
        <source>Only between contacts, and between contacts and custom objects or among those. The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Só entre contatos, e entre contatos e objetos personalizados ou entre estes. O corpo documentado não tem `type`. O guia do HighLevel distingue os eventos por um, por isso uma entrega real provavelmente o tem.</translation>
    </message>
    <message>
        <source>A kind of association between objects was deleted.</source>
        <translation>Um tipo de associação entre objetos foi excluído.</translation>
    </message>
    <message>
        <source>A kind of association between objects was changed.</source>
        <translation>Um tipo de associação entre objetos foi alterado.</translation>
    </message>
    <message>
        <source>The status of a campaign changed for a contact.</source>
        <translation>O status de uma campanha mudou para um contato.</translation>
    </message>
    <message>
        <source>`replied` is documented as a text, with filler in place of a value.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>`replied` está documentado como um texto, com um preenchimento no lugar de um valor.</translation>
    </message>
    <message>
        <source>A contact was added.</source>
        <translation>Um contato foi adicionado.</translation>
    </message>
    <message>
        <source>A contact was deleted.</source>
        <translation>Um contato foi excluído.</translation>
    </message>
    <message>
        <source>“Do not disturb” of a contact changed.</source>
        <translation>O “não perturbe” de um contato mudou.</translation>
    </message>
    <message>
        <source>The tags of a contact changed.</source>
        <translation>As tags de um contato mudaram.</translation>
    </message>
    <message>
        <source>One of certain fields of a contact changed.</source>
        <translation>Um de certos campos de um contato mudou.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page does not say which fields these are.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>A página do HighLevel não diz quais campos são esses.</translation>
    </message>
    <message>
        <source>A message is to be sent through your own conversation provider.</source>
        <translation>Uma mensagem deve ser enviada pelo seu próprio provedor de conversas.</translation>
    </message>
    <message>
        <source>Goes to the Delivery URL of the provider, not to the app&apos;s webhook URL, and is signed with `X-GHL-Signature` only. `type` is the channel: `SMS`, or `Email`, then with `emailMessageId`, `emailTo`, `emailFrom`, `html` and `subject` in place of `phone` and `message`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Vai para a Delivery URL do provedor, não para a URL de webhook do app, e é assinado só com `X-GHL-Signature`. `type` é o canal: `SMS`, ou `Email`, neste caso com `emailMessageId`, `emailTo`, `emailFrom`, `html` e `subject` no lugar de `phone` e `message`.</translation>
    </message>
    <message>
        <source>The unread messages of a conversation changed.</source>
        <translation>As mensagens não lidas de uma conversa mudaram.</translation>
    </message>
    <message>
        <source>In the body its name is `ConversationUnreadUpdate`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>No corpo, o nome dele é `ConversationUnreadUpdate`.</translation>
    </message>
    <message>
        <source>Somebody connected the app to another service, where the app has such a sign-in of its own.</source>
        <translation>Alguém conectou o app a outro serviço, quando o app tem uma autorização própria para isso.</translation>
    </message>
    <message>
        <source>With `authType` `basic` there are no `scopes` and no `isAutoRefreshTokenEnabled`. `scopes` are the other service&apos;s.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Com `authType` `basic` não há `scopes` nem `isAutoRefreshTokenEnabled`. `scopes` são os do outro serviço.</translation>
    </message>
    <message>
        <source>A contact sent a message, or called.</source>
        <translation>Um contato enviou uma mensagem ou ligou.</translation>
    </message>
    <message>
        <source>For SMS. A call has `messageType` `CALL` with `callDuration` (seconds) and `callStatus`; an email has `Email` with `emailMessageId`, `threadId`, `subject`, `ccList` and `bccList`, and addresses in `from` and `to`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Para SMS. Uma ligação tem `messageType` `CALL` com `callDuration` (segundos) e `callStatus`; um e-mail tem `Email` com `emailMessageId`, `threadId`, `subject`, `ccList` e `bccList`, e endereços em `from` e `to`.</translation>
    </message>
    <message>
        <source>An invoice was created.</source>
        <translation>Uma fatura foi criada.</translation>
    </message>
    <message>
        <source>`altId` is the sub-account. The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>`altId` é a subconta. O corpo documentado não tem `type`. O guia do HighLevel distingue os eventos por um, por isso uma entrega real provavelmente o tem.</translation>
    </message>
    <message>
        <source>An invoice was deleted.</source>
        <translation>Uma fatura foi excluída.</translation>
    </message>
    <message>
        <source>An invoice was paid in full.</source>
        <translation>Uma fatura foi paga por inteiro.</translation>
    </message>
    <message>
        <source>`altId` is the sub-account. The documented body has no `type`; programs that were made public read one with the event&apos;s name.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>`altId` é a subconta. O corpo documentado não tem `type`; programas publicados leem um com o nome do evento.</translation>
    </message>
    <message>
        <source>A part of an invoice was paid.</source>
        <translation>Uma parte de uma fatura foi paga.</translation>
    </message>
    <message>
        <source>An invoice was sent.</source>
        <translation>Uma fatura foi enviada.</translation>
    </message>
    <message>
        <source>An invoice was changed.</source>
        <translation>Uma fatura foi alterada.</translation>
    </message>
    <message>
        <source>An invoice was marked as void.</source>
        <translation>Uma fatura foi marcada como anulada.</translation>
    </message>
    <message>
        <source>An email was sent through LC Email: what became of it.</source>
        <translation>Um e-mail foi enviado pelo LC Email: o que aconteceu com ele.</translation>
    </message>
    <message>
        <source>For apps of sub-accounts only. `webhookPayload.timestamp` is in seconds since 1970.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Só para apps de subcontas. `webhookPayload.timestamp` está em segundos desde 1970.</translation>
    </message>
    <message>
        <source>A sub-account was created.</source>
        <translation>Uma subconta foi criada.</translation>
    </message>
    <message>
        <source>For apps of agencies only.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Só para apps de agências.</translation>
    </message>
    <message>
        <source>A sub-account was changed.</source>
        <translation>Uma subconta foi alterada.</translation>
    </message>
    <message>
        <source>For apps of agencies, for all or for chosen sub-accounts.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Para apps de agências, para todas as subcontas ou para as escolhidas.</translation>
    </message>
    <message>
        <source>A note was added to a contact.</source>
        <translation>Uma nota foi adicionada a um contato.</translation>
    </message>
    <message>
        <source>A note of a contact was deleted.</source>
        <translation>Uma nota de um contato foi excluída.</translation>
    </message>
    <message>
        <source>A note of a contact was changed.</source>
        <translation>Uma nota de um contato foi alterada.</translation>
    </message>
    <message>
        <source>A custom object was created.</source>
        <translation>Um objeto personalizado foi criado.</translation>
    </message>
    <message>
        <source>The page&apos;s list of fields also has `createdBy` and `updatedBy`. The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>A lista de campos da página também tem `createdBy` e `updatedBy`. O corpo documentado não tem `type`. O guia do HighLevel distingue os eventos por um, por isso uma entrega real provavelmente o tem.</translation>
    </message>
    <message>
        <source>A custom object was changed.</source>
        <translation>Um objeto personalizado foi alterado.</translation>
    </message>
    <message>
        <source>An opportunity was given to somebody else.</source>
        <translation>Uma oportunidade foi passada a outra pessoa.</translation>
    </message>
    <message>
        <source>An opportunity was created.</source>
        <translation>Uma oportunidade foi criada.</translation>
    </message>
    <message>
        <source>An opportunity was deleted.</source>
        <translation>Uma oportunidade foi excluída.</translation>
    </message>
    <message>
        <source>The value of an opportunity changed.</source>
        <translation>O valor de uma oportunidade mudou.</translation>
    </message>
    <message>
        <source>An opportunity was moved to another stage.</source>
        <translation>Uma oportunidade foi movida para outra etapa do funil.</translation>
    </message>
    <message>
        <source>The status of an opportunity changed.</source>
        <translation>O status de uma oportunidade mudou.</translation>
    </message>
    <message>
        <source>An opportunity was changed.</source>
        <translation>Uma oportunidade foi alterada.</translation>
    </message>
    <message>
        <source>An order was placed.</source>
        <translation>Um pedido foi feito.</translation>
    </message>
    <message>
        <source>The page&apos;s list of fields lacks `locationId`, which its example has.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Na lista de campos da página falta `locationId`, que o exemplo dela tem.</translation>
    </message>
    <message>
        <source>The status of an order changed.</source>
        <translation>O status de um pedido mudou.</translation>
    </message>
    <message>
        <source>A user sent a message to a contact, or called.</source>
        <translation>Um usuário enviou uma mensagem a um contato ou ligou.</translation>
    </message>
    <message>
        <source>For SMS. A call has `messageType` `CALL` with `callDuration` (seconds) and `callStatus`; a comment that only the team sees has `InternalComment` with `mentions`; an email has `Email` with `plainText`, `emailMessageId`, `threadId`, `subject`, `ccList` and `bccList`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Para SMS. Uma ligação tem `messageType` `CALL` com `callDuration` (segundos) e `callStatus`; um comentário que só a equipe vê tem `InternalComment` com `mentions`; um e-mail tem `Email` com `plainText`, `emailMessageId`, `threadId`, `subject`, `ccList` e `bccList`.</translation>
    </message>
    <message>
        <source>Somebody changed the plan of a paid app.</source>
        <translation>Alguém mudou o plano de um app pago.</translation>
    </message>
    <message>
        <source>A price was added to a product.</source>
        <translation>Um preço foi adicionado a um produto.</translation>
    </message>
    <message>
        <source>`priceType` is the kind of price. The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>`priceType` é o tipo de preço. O corpo documentado não tem `type`. O guia do HighLevel distingue os eventos por um, por isso uma entrega real provavelmente o tem.</translation>
    </message>
    <message>
        <source>A price of a product was deleted.</source>
        <translation>Um preço de um produto foi excluído.</translation>
    </message>
    <message>
        <source>`type` is documented as the kind of price. The page of PriceCreate calls that `priceType`, so `type` may be the event&apos;s name by now.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>`type` está documentado como o tipo de preço. A página de PriceCreate chama isso de `priceType`, por isso `type` pode já ser o nome do evento.</translation>
    </message>
    <message>
        <source>A price of a product was changed.</source>
        <translation>Um preço de um produto foi alterado.</translation>
    </message>
    <message>
        <source>A product was created.</source>
        <translation>Um produto foi criado.</translation>
    </message>
    <message>
        <source>The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>O corpo documentado não tem `type`. O guia do HighLevel distingue os eventos por um, por isso uma entrega real provavelmente o tem.</translation>
    </message>
    <message>
        <source>A product was deleted.</source>
        <translation>Um produto foi excluído.</translation>
    </message>
    <message>
        <source>A product was changed.</source>
        <translation>Um produto foi alterado.</translation>
    </message>
    <message>
        <source>A record of a custom object, or a company, was created.</source>
        <translation>Um registro de um objeto personalizado, ou uma empresa, foi criado.</translation>
    </message>
    <message>
        <source>The page&apos;s list of fields has a `type`, its example has none; programs that were made public read one with the event&apos;s name, and an `objectKey`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>A lista de campos da página tem um `type`, o exemplo dela não; programas publicados leem um com o nome do evento, e uma `objectKey`.</translation>
    </message>
    <message>
        <source>A record of a custom object, or a company, was deleted.</source>
        <translation>Um registro de um objeto personalizado, ou uma empresa, foi excluído.</translation>
    </message>
    <message>
        <source>A record of a custom object, or a company, was changed.</source>
        <translation>Um registro de um objeto personalizado, ou uma empresa, foi alterado.</translation>
    </message>
    <message>
        <source>Two records were linked.</source>
        <translation>Dois registros foram ligados.</translation>
    </message>
    <message>
        <source>Not sent for the link between a contact and its company. The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Não é enviado para a ligação entre um contato e a empresa dele. O corpo documentado não tem `type`. O guia do HighLevel distingue os eventos por um, por isso uma entrega real provavelmente o tem.</translation>
    </message>
    <message>
        <source>The link between two records was taken away.</source>
        <translation>A ligação entre dois registros foi desfeita.</translation>
    </message>
    <message>
        <source>A task was completed.</source>
        <translation>Uma tarefa foi concluída.</translation>
    </message>
    <message>
        <source>A task was created.</source>
        <translation>Uma tarefa foi criada.</translation>
    </message>
    <message>
        <source>A task was deleted.</source>
        <translation>Uma tarefa foi excluída.</translation>
    </message>
    <message>
        <source>A user was added.</source>
        <translation>Um usuário foi adicionado.</translation>
    </message>
    <message>
        <source>For a user of a sub-account. For a user of the agency `companyId` stands in place of `locationId`, and `locations` lists the sub-accounts.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Para um usuário de uma subconta. Para um usuário da agência, `companyId` está no lugar de `locationId`, e `locations` lista as subcontas.</translation>
    </message>
    <message>
        <source>A delivery has these two beside the fields of the event, at the top level; only the pages of a few events show them, and none says at which place. The sample code of HighLevel&apos;s guide reads the event&apos;s fields from `data`, but every page of an event has them at the top level.</source>
        <translation>Uma entrega tem estes dois ao lado dos campos do evento, no nível mais alto; só as páginas de alguns eventos os mostram, e nenhuma diz em que lugar. O código de exemplo do guia do HighLevel lê os campos do evento de `data`, mas todas as páginas de eventos os têm no nível mais alto.</translation>
    </message>
    <message>
        <source>when it was sent, as a text like 2026-03-02T09:30:00.000Z</source>
        <extracomment>A clause, behind a field&apos;s name.</extracomment>
        <translation>quando foi enviado, como um texto do tipo 2026-03-02T09:30:00.000Z</translation>
    </message>
    <message>
        <source>a different one for each event; an event that is sent again has the same one</source>
        <extracomment>A clause, behind a field&apos;s name.</extracomment>
        <translation>um diferente para cada evento; um evento reenviado tem o mesmo</translation>
    </message>
</context>
<context>
    <name>hloauth::EventGuideView</name>
    <message>
        <source>&amp;Only what these scopes bring</source>
        <translation>&amp;Só o que estes escopos trazem</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>Whose events</source>
        <translation>Eventos de quem</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Buscar eventos</translation>
    </message>
    <message>
        <source>Webhook events</source>
        <translation>Eventos de webhook</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos os eventos</translation>
    </message>
    <message>
        <source>With the chosen scopes</source>
        <translation>Com os escopos escolhidos</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexão: %1</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Conjunto: %1</translation>
    </message>
    <message>
        <source>The app itself</source>
        <translation>O próprio app</translation>
    </message>
    <message>
        <source>None is found: search for something else, or show all events.</source>
        <translation>Nenhum encontrado: busque outra coisa, ou mostre todos os eventos.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s).</source>
        <translation>
            <numerusform>%n evento.</numerusform>
            <numerusform>%n eventos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them found.</source>
        <translation>
            <numerusform>%n deles encontrado.</numerusform>
            <numerusform>%n deles encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: contact, message, invoices.readonly…</source>
        <translation>Busque: contact, message, invoices.readonly…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events come with these scopes, and %2 without any; the others need other scopes.</source>
        <translation>
            <numerusform>%1 de %n evento vem com estes escopos, e %2 sem nenhum; os demais precisam de outros escopos.</numerusform>
            <numerusform>%1 de %n eventos vêm com estes escopos, e %2 sem nenhum; os demais precisam de outros escopos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::EventSheet</name>
    <message>
        <source>on any plan</source>
        <translation>em qualquer plano</translation>
    </message>
    <message>
        <source>on an agency plan ($297 or $497)</source>
        <translation>em um plano de agência ($297 ou $497)</translation>
    </message>
    <message>
        <source>on Agency Pro ($497) only</source>
        <translation>só no Agency Pro ($497)</translation>
    </message>
    <message>
        <source>probably %1</source>
        <translation>provavelmente %1</translation>
    </message>
    <message>
        <source>Copy example</source>
        <translation>Copiar exemplo</translation>
    </message>
    <message>
        <source>Copy scope name</source>
        <translation>Copiar nome do escopo</translation>
    </message>
    <message>
        <source>Open HighLevel&apos;s &amp;page</source>
        <translation>Abrir a &amp;página do HighLevel</translation>
    </message>
    <message>
        <source>Example of what is sent</source>
        <translation>Exemplo do que é enviado</translation>
    </message>
    <message>
        <source>Copy &amp;example</source>
        <translation>Copiar &amp;exemplo</translation>
    </message>
    <message>
        <source>As data to try your receiver with, or as a sample in an automation tool</source>
        <translation>Como dados para testar seu receptor, ou como amostra em uma ferramenta de automação</translation>
    </message>
    <message>
        <source>Copy &amp;scope name</source>
        <translation>Copiar nome do es&amp;copo</translation>
    </message>
    <message>
        <source>Comes without any scope.</source>
        <translation>Vem sem nenhum escopo.</translation>
    </message>
    <message>
        <source>Probably comes with these scopes.</source>
        <translation>Provavelmente vem com estes escopos.</translation>
    </message>
    <message>
        <source>Comes with these scopes.</source>
        <translation>Vem com estes escopos.</translation>
    </message>
    <message>
        <source>Names, order and types are documented: they are as on HighLevel&apos;s page of the event in %1.</source>
        <translation>Nomes, ordem e tipos estão documentados: são como na página do HighLevel sobre o evento em %1.</translation>
    </message>
    <message>
        <source>Names, order and types are as on HighLevel&apos;s page of the event in %1; what is in doubt there, as others report it.</source>
        <translation>Nomes, ordem e tipos são como na página do HighLevel sobre o evento em %1; o que ali é duvidoso, como outros relatam.</translation>
    </message>
    <message>
        <source>Names, order and types are a guess after events of the same kind, as of %1.</source>
        <translation>Nomes, ordem e tipos são um palpite segundo eventos do mesmo tipo, em %1.</translation>
    </message>
    <message>
        <source>The values are made up.</source>
        <translation>Os valores são inventados.</translation>
    </message>
    <message>
        <source>A delivery also has %1.</source>
        <translation>Uma entrega também traz %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Does not come with these scopes; probably needs %1.</source>
        <translation>Não vem com estes escopos; provavelmente precisa de %1.</translation>
    </message>
    <message>
        <source>Does not come with these scopes; needs %1.</source>
        <translation>Não vem com estes escopos; precisa de %1.</translation>
    </message>
    <message>
        <source>Needs no scope that HighLevel documents.</source>
        <translation>Não precisa de nenhum escopo que o HighLevel documente.</translation>
    </message>
    <message>
        <source>Probably needs the scope %1 (%2). That is a guess: no table of HighLevel&apos;s names the event.</source>
        <translation>Provavelmente precisa do escopo %1 (%2). É um palpite: nenhuma tabela do HighLevel cita o evento.</translation>
    </message>
    <message>
        <source>Needs the scope %1 (%2), as HighLevel&apos;s own table says.</source>
        <translation>Precisa do escopo %1 (%2), como diz a tabela do próprio HighLevel.</translation>
    </message>
</context>
<context>
    <name>hloauth::EverythingQuestion</name>
    <message>
        <source>A refresh is under way, and its new tokens would be left behind. Try again in a moment.</source>
        <translation>Há uma renovação em andamento, e os novos tokens ficariam para trás. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Remover tudo</translation>
    </message>
    <message>
        <source>Remove everything that this program keeps?</source>
        <translation>Remover tudo o que este programa guarda?</translation>
    </message>
    <message numerus="yes">
        <source>%n connections with their tokens and secrets in the keychain, an unfinished sign-in, your own webhook keys, and the start at login are deleted from this computer; then the program ends. What you exported stays, and the apps stay installed in HighLevel; uninstall them there to end their access. This can&apos;t be undone.</source>
        <translation>
            <numerusform>%n conexão com os tokens e segredos dela no chaveiro, uma autorização inacabada, suas próprias chaves de webhook e o início no login são excluídos deste computador; depois o programa se encerra. O que você exportou fica, e os apps continuam instalados no HighLevel; desinstale-os lá para encerrar o acesso deles. Isto não pode ser desfeito.</numerusform>
            <numerusform>%n conexões com os tokens e segredos delas no chaveiro, uma autorização inacabada, suas próprias chaves de webhook e o início no login são excluídos deste computador; depois o programa se encerra. O que você exportou fica, e os apps continuam instalados no HighLevel; desinstale-os lá para encerrar o acesso deles. Isto não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>&amp;Manter tudo</translation>
    </message>
    <message>
        <source>&amp;Remove everything</source>
        <translation>&amp;Remover tudo</translation>
    </message>
    <message>
        <source>Nothing was removed: the connection list can&apos;t be read, so it is not known which secrets are in the keychain. %1</source>
        <translation>Nada foi removido: a lista de conexões não pode ser lida, por isso não se sabe quais segredos estão no chaveiro. %1</translation>
    </message>
    <message>
        <source>“%1” could not be removed, and what is listed still is there. Unlock the keychain and try again. (%2)</source>
        <translation>“%1” não pôde ser removida, e o que ainda está listado continua lá. Desbloqueie o chaveiro e tente de novo. (%2)</translation>
    </message>
    <message>
        <source>All secrets are removed. The file %1 could not be; delete it yourself.</source>
        <translation>Todos os segredos foram removidos. O arquivo %1 não pôde ser; exclua-o você mesmo.</translation>
    </message>
    <message>
        <source>“%1” could not be removed, and what is listed still is there. %2</source>
        <translation>Não foi possível remover “%1”, e o que continua na lista ainda existe. %2</translation>
    </message>
    <message>
        <source>A connection is just being kept, removed or brought back. Try again in a moment.</source>
        <translation>Uma conexão está sendo guardada, removida ou recuperada agora. Tente de novo em um instante.</translation>
    </message>
</context>
<context>
    <name>hloauth::ExplainErrorCommand</name>
    <message>
        <source>The app has no live version yet.</source>
        <translation>O app ainda não tem versão publicada.</translation>
    </message>
    <message>
        <source>The app has a live version.</source>
        <translation>O app tem uma versão publicada.</translation>
    </message>
    <message>
        <source>The app&apos;s type is Public.</source>
        <translation>O tipo do app é Public.</translation>
    </message>
    <message>
        <source>The app&apos;s type is Private.</source>
        <translation>O tipo do app é Private.</translation>
    </message>
    <message>
        <source>The app is for sub-accounts.</source>
        <translation>O app é para subcontas.</translation>
    </message>
    <message>
        <source>The app is for agencies.</source>
        <translation>O app é para agências.</translation>
    </message>
    <message>
        <source>Where it came: authorize (the page in the browser), exchange, refresh or api.</source>
        <translation>De onde veio: authorize (a página no navegador), exchange, refresh ou api.</translation>
    </message>
    <message>
        <source>The authorization link that was opened; what it says ranks the causes.</source>
        <translation>O link de autorização que foi aberto; o que ele diz ordena as causas.</translation>
    </message>
    <message>
        <source>A kept connection; what is known of it ranks the causes.</source>
        <translation>Uma conexão guardada; o que se sabe dela ordena as causas.</translation>
    </message>
    <message>
        <source>TEXT is what the browser or another program shows, an address with &quot;error=&quot; in it, or a few
words of your own (&quot;the page is blank&quot;). Without TEXT it is read from standard input; a text
with a code or a token in it is better given there. Nothing of it is printed.

The likeliest cause comes first. Where no cause is known, the command ends with 1.</source>
        <translation>TEXT é o que o navegador ou outro programa mostra, um endereço com &quot;error=&quot; nele, ou algumas
palavras suas (&quot;the page is blank&quot;). Sem TEXT, é lido da entrada padrão; para um texto que
contém um código ou um token, é melhor assim. Nada dele é impresso.

A causa mais provável vem primeiro. Quando nenhuma causa é conhecida, o comando termina com 1.</translation>
    </message>
    <message>
        <source>What does it show? (an empty line ends it)
</source>
        <translation>O que ele mostra? (uma linha vazia encerra)
</translation>
    </message>
    <message>
        <source>--step must be authorize, exchange, refresh or api.</source>
        <translation>--step deve ser authorize, exchange, refresh ou api.</translation>
    </message>
    <message>
        <source>There is no connection of that name; &quot;hloauth list&quot; lists them.</source>
        <translation>Não há conexão com esse nome; &quot;hloauth list&quot; as lista.</translation>
    </message>
    <message>
        <source>--link is no authorization link; it has &quot;/oauth/chooselocation&quot; in it.</source>
        <translation>--link não é um link de autorização; este contém &quot;/oauth/chooselocation&quot;.</translation>
    </message>
    <message>
        <source>No text came; give it behind the command or on standard input, as in: hloauth explain-error &quot;the page is blank&quot;</source>
        <translation>Não veio nenhum texto; passe-o depois do comando ou pela entrada padrão, como em: hloauth explain-error &quot;the page is blank&quot;</translation>
    </message>
    <message>
        <source>This is no error: it is HighLevel&apos;s answer; give it to &quot;hloauth connect --code-stdin&quot;, within a few minutes.</source>
        <translation>Isto não é um erro: é a resposta do HighLevel; passe-a a &quot;hloauth connect --code-stdin&quot; dentro de poucos minutos.</translation>
    </message>
    <message>
        <source>This is the link itself, not what the page shows; &quot;hloauth check-link&quot; says what may be wrong with it.</source>
        <translation>Isto é o próprio link, não o que a página mostra; &quot;hloauth check-link&quot; diz o que pode estar errado nele.</translation>
    </message>
    <message>
        <source>This error is not known; try it with fewer words, those that the page itself calls the error, or compare client ID, redirect address and scopes with the portal.</source>
        <translation>Este erro não é conhecido; tente com menos palavras, as que a própria página chama de erro, ou compare o client ID, o endereço de redirecionamento e os escopos com o portal.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>   Fix: %1</source>
        <translation>   Solução: %1</translation>
    </message>
    <message>
        <source>   How sure: %1 (%2)</source>
        <translation>   Certeza: %1 (%2)</translation>
    </message>
    <message>
        <source>The text has HighLevel&apos;s answer in it (&quot;code=&quot;): &quot;hloauth connect --code-stdin&quot; takes it.</source>
        <translation>O texto contém a resposta do HighLevel (&quot;code=&quot;): &quot;hloauth connect --code-stdin&quot; a aceita.</translation>
    </message>
</context>
<context>
    <name>hloauth::ExportCommand</name>
    <message>
        <source>The form, or &quot;list&quot; for a list of them.</source>
        <translation>O formato, ou &quot;list&quot; para uma lista deles.</translation>
    </message>
    <message>
        <source>Write to FILE, which only you can read, instead of standard output.</source>
        <translation>Grava em FILE, que só você pode ler, em vez da saída padrão.</translation>
    </message>
    <message>
        <source>Replace FILE if it exists.</source>
        <translation>Substitui FILE se ele existir.</translation>
    </message>
    <message>
        <source>Give the refresh token away, too.</source>
        <translation>Entrega também o refresh token.</translation>
    </message>
    <message>
        <source>Refresh first if the token has less than so many seconds left (default 300).</source>
        <translation>Renova antes se restarem ao token menos segundos do que isto (padrão: 300).</translation>
    </message>
    <message>
        <source>Forms: %1.

A refresh token works once. A program that gets it with --with-refresh-token must do the
refreshing from then on, and nothing else may refresh this connection.

The forms that begin with &quot;snippet-&quot; hold no token: they take it from the environment
variable HIGHLEVEL_ACCESS_TOKEN.</source>
        <translation>Formatos: %1.

Um refresh token funciona uma vez. Um programa que o recebe com --with-refresh-token tem de
fazer a renovação dali em diante, e nada mais pode renovar esta conexão.

Os formatos que começam com &quot;snippet-&quot; não contêm token: eles o leem da variável de ambiente
HIGHLEVEL_ACCESS_TOKEN.</translation>
    </message>
    <message>
        <source>&quot;export&quot; needs the connection&apos;s name: hloauth export NAME --format FORMAT; &quot;hloauth list&quot; lists the names.</source>
        <translation>&quot;export&quot; precisa do nome da conexão: hloauth export NAME --format FORMAT; &quot;hloauth list&quot; lista os nomes.</translation>
    </message>
    <message>
        <source>--format is missing; &quot;hloauth export --format list&quot; lists what there is.</source>
        <translation>Falta --format; &quot;hloauth export --format list&quot; lista o que existe.</translation>
    </message>
    <message>
        <source>There is no such format; &quot;hloauth export --format list&quot; lists what there is.</source>
        <translation>Esse formato não existe; &quot;hloauth export --format list&quot; lista o que existe.</translation>
    </message>
    <message>
        <source>There is no such format; did you mean &quot;%1&quot;? &quot;hloauth export --format list&quot; lists what there is.</source>
        <translation>Esse formato não existe; você quis dizer &quot;%1&quot;? &quot;hloauth export --format list&quot; lista o que existe.</translation>
    </message>
    <message>
        <source>The format &quot;%1&quot; has no place for a refresh token; leave --with-refresh-token out.</source>
        <translation>O formato &quot;%1&quot; não tem lugar para um refresh token; deixe --with-refresh-token de fora.</translation>
    </message>
    <message>
        <source>--min-validity is a number of seconds, 0 or more.</source>
        <translation>--min-validity é um número de segundos, 0 ou mais.</translation>
    </message>
    <message>
        <source>HighLevel gave no refresh token for &quot;%1&quot;; leave --with-refresh-token out.</source>
        <translation>O HighLevel não forneceu refresh token para &quot;%1&quot;; deixe --with-refresh-token de fora.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gravado em %1.</translation>
    </message>
    <message>
        <source>Warning: the refresh token works once. Whatever gets it must do the refreshing from now on; don&apos;t let anything else refresh &quot;%1&quot;.</source>
        <translation>Aviso: o refresh token funciona uma vez. Quem o recebe tem de fazer a renovação de agora em diante; não deixe mais nada renovar &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not kept fresh here any more.</source>
        <translation>&quot;%1&quot; não é mais renovada automaticamente aqui.</translation>
    </message>
</context>
<context>
    <name>hloauth::ExportDialog</name>
    <message>
        <source>With the &amp;refresh token</source>
        <translation>Com o &amp;refresh token</translation>
    </message>
    <message>
        <source>It works once: whatever gets it must do the refreshing from now on, and nothing here may refresh this connection any more.</source>
        <translation>Ele funciona uma vez: quem o recebe tem de fazer a renovação dali em diante, e nada aqui pode mais renovar esta conexão.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>A text with a token is cleared from the clipboard after a minute</source>
        <translation>Um texto com token é apagado da área de transferência depois de um minuto</translation>
    </message>
    <message>
        <source>Into a file that only you can read</source>
        <translation>Em um arquivo que só você pode ler</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exportar “%1”</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Preview, with dots in place of tokens</source>
        <translation>Prévia, com pontos no lugar dos tokens</translation>
    </message>
    <message>
        <source>There is no valid token to be had; the window behind this one says why.</source>
        <translation>Não há um token válido disponível; a janela atrás desta diz por quê.</translation>
    </message>
    <message>
        <source>This connection is not kept fresh here any more.</source>
        <translation>Esta conexão não é mais renovada automaticamente aqui.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after a minute.</source>
        <translation>Copiado. A área de transferência é limpa depois de um minuto.</translation>
    </message>
    <message>
        <source>Copied. There is no token in it.</source>
        <translation>Copiado. Não há token nele.</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Salvar a exportação</translation>
    </message>
    <message>
        <source>Saved as %1, which only you can read.</source>
        <translation>Salvo como %1, que só você pode ler.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
</context>
<context>
    <name>hloauth::ExportWriters</name>
    <message>
        <source>(paste it from Manage, Secrets in the developer portal; it is never exported)</source>
        <translation>(cole-o de Manage, Secrets no portal do desenvolvedor; ele nunca é exportado)</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Make, module HTTP: Make an OAuth 2.0 request. Its connection (it signs in by itself):</source>
        <translation>Make, módulo HTTP: Make an OAuth 2.0 request. A conexão dele (autoriza-se sozinha):</translation>
    </message>
    <message>
        <source>Or, until the token runs out, module HTTP: Make a request, with the header:</source>
        <translation>Ou, até o token expirar, módulo HTTP: Make a request, com o cabeçalho:</translation>
    </message>
    <message>
        <source>The first call:</source>
        <translation>A primeira chamada:</translation>
    </message>
    <message>
        <source>n8n, credential OAuth2 API (it signs in by itself; register the redirect address that n8n shows there in your app first):</source>
        <translation>n8n, credencial OAuth2 API (autoriza-se sozinha; antes, registre no seu app o endereço de redirecionamento que o n8n mostra ali):</translation>
    </message>
    <message>
        <source>Or, until the token runs out, credential Header Auth:</source>
        <translation>Ou, até o token expirar, credencial Header Auth:</translation>
    </message>
    <message>
        <source>The first call, node HTTP Request:</source>
        <translation>A primeira chamada, nó HTTP Request:</translation>
    </message>
</context>
<context>
    <name>hloauth::Failure</name>
    <message>
        <source>Interrupted; nothing was kept.</source>
        <translation>Interrompido; nada foi guardado.</translation>
    </message>
    <message>
        <source>The keychain holds no tokens for this connection; sign in again with &quot;hloauth connect NAME --again&quot;.</source>
        <translation>O chaveiro não tem tokens para esta conexão; autorize de novo com &quot;hloauth connect NAME --again&quot;.</translation>
    </message>
    <message>
        <source>What the keychain holds for this connection can&apos;t be read as a whole; sign in again with &quot;hloauth connect NAME --again&quot;.</source>
        <translation>O que o chaveiro tem para esta conexão não pode ser lido por inteiro; autorize de novo com &quot;hloauth connect NAME --again&quot;.</translation>
    </message>
    <message>
        <source>The keychain did not let us in%1; unlock it, allow the access and try again.</source>
        <translation>O chaveiro não nos deu acesso%1; desbloqueie-o, permita o acesso e tente de novo.</translation>
    </message>
    <message>
        <source>The system keychain can&apos;t be used%1; start or unlock it (on Linux GNOME Keyring or KWallet) and try again.</source>
        <translation>O chaveiro do sistema não pode ser usado%1; inicie-o ou desbloqueie-o (no Linux, GNOME Keyring ou KWallet) e tente de novo.</translation>
    </message>
    <message>
        <source>Another program is refreshing &quot;%1&quot; and does not finish; try again later.</source>
        <translation>Outro programa está renovando &quot;%1&quot; e não termina; tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written, so nothing was asked of HighLevel; make room or free the folder, and try again.</source>
        <translation>O arquivo %1 não pode ser gravado, por isso nada foi pedido ao HighLevel; libere espaço ou a pasta e tente de novo.</translation>
    </message>
    <message>
        <source>New tokens came for &quot;%1&quot; and could not be written to the keychain, and the old ones are used up: make the keychain work, then sign in with &quot;%2&quot;.</source>
        <translation>Chegaram novos tokens para &quot;%1&quot;, mas não puderam ser gravados no chaveiro, e os antigos estão gastos: faça o chaveiro funcionar e depois autorize com &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no refresh token, so only a new sign-in brings a new access token: &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; não tem refresh token, por isso só uma nova autorização traz um novo token de acesso: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Sign in again with &quot;%1&quot;.</source>
        <translation>Autorize de novo com &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A refresh of &quot;%1&quot; that was begun on %2 found no end: it used up the refresh token, and the new tokens were never kept; sign in again with &quot;%3&quot;.</source>
        <translation>Uma renovação de &quot;%1&quot; iniciada em %2 não chegou ao fim: ela gastou o refresh token, e os novos tokens nunca foram guardados; autorize de novo com &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>%1 (HighLevel&apos;s traceId: %2)</source>
        <translation>%1 (traceId do HighLevel: %2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed meanwhile; make it again with &quot;hloauth connect&quot;.</source>
        <translation>&quot;%1&quot; foi removida nesse meio-tempo; crie-a de novo com &quot;hloauth connect&quot;.</translation>
    </message>
</context>
<context>
    <name>hloauth::FaultMenu</name>
    <message>
        <source>Show me what goes &amp;wrong when</source>
        <translation>Mostrar o &amp;que dá errado quando</translation>
    </message>
    <message>
        <source>Lets the stand-in for HighLevel fail in one of the ways that HighLevel knows</source>
        <translation>Faz o simulador do HighLevel falhar de um dos modos que o HighLevel conhece</translation>
    </message>
    <message>
        <source>the &amp;link is not right</source>
        <translation>o &amp;link não está certo</translation>
    </message>
    <message>
        <source>the &amp;app in the portal is not right</source>
        <translation>o &amp;app no portal não está certo</translation>
    </message>
    <message>
        <source>the page in the &amp;browser gets no further</source>
        <translation>a página no &amp;navegador não avança</translation>
    </message>
    <message>
        <source>the answer takes another &amp;way</source>
        <translation>a resposta vem por outro &amp;caminho</translation>
    </message>
    <message>
        <source>the code is e&amp;xchanged for tokens</source>
        <translation>o código é &amp;trocado por tokens</translation>
    </message>
    <message>
        <source>Then the program says here what happened, and what helps.</source>
        <translation>Depois o programa diz aqui o que aconteceu e o que ajuda.</translation>
    </message>
    <message>
        <source>What goes wrong when %1</source>
        <translation>O que dá errado quando %1</translation>
    </message>
    <message>
        <source>Put everything in &amp;order again</source>
        <translation>&amp;Pôr tudo em ordem de novo</translation>
    </message>
    <message>
        <source>Then press “I see an error…”, say what you see there, and do what helps.</source>
        <translation>Depois pressione “Vejo um erro…”, diga o que vê ali e faça o que ajuda.</translation>
    </message>
    <message>
        <source>You saw what goes wrong when %1, and got through anyway. %2</source>
        <translation>Você viu o que dá errado quando %1 e, mesmo assim, chegou ao fim. %2</translation>
    </message>
</context>
<context>
    <name>hloauth::FindingSeverity</name>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
</context>
<context>
    <name>hloauth::FreshnessBox</name>
    <message>
        <source>Keep fresh a&amp;utomatically</source>
        <translation>Renovar a&amp;utomaticamente</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Iniciar quando eu fizer &amp;login</translation>
    </message>
    <message>
        <source>Gets new tokens in the background before the access token runs out</source>
        <translation>Obtém novos tokens em segundo plano antes de o token de acesso expirar</translation>
    </message>
    <message>
        <source>Starts this program without a window when you log in to your computer, for all that is kept fresh</source>
        <translation>Inicia este programa sem janela quando você faz login no computador, para tudo o que é renovado automaticamente</translation>
    </message>
    <message>
        <source>Its refresh token was copied for another program on %1. That program must be the only one that renews it: the token works once.</source>
        <translation>O refresh token dela foi copiado para outro programa em %1. Só aquele programa pode renová-la: o token funciona uma vez.</translation>
    </message>
    <message>
        <source>New tokens come when you copy an old one, or press “Refresh now”. Leave this off if another program, such as Make or Zapier, renews them.</source>
        <translation>Novos tokens chegam quando você copia um antigo ou pressiona “Renovar agora”. Deixe isto desligado se outro programa, como Make ou Zapier, os renova.</translation>
    </message>
    <message>
        <source>Goes on after the new sign-in.</source>
        <translation>Continua depois da nova autorização.</translation>
    </message>
    <message>
        <source>Paused: nothing is refreshed. The tray icon&apos;s menu lets it go on.</source>
        <translation>Pausado: nada é renovado. O menu do ícone da bandeja permite continuar.</translation>
    </message>
    <message>
        <source>HighLevel did not say how long the token is good; a new one comes when you copy it.</source>
        <translation>O HighLevel não disse por quanto tempo o token vale; um novo chega quando você o copia.</translation>
    </message>
    <message>
        <source>New tokens come in %1 (%2).</source>
        <translation>Novos tokens chegam em %1 (%2).</translation>
    </message>
    <message>
        <source>The last try did not work: %1 The tokens are kept; the next try is in %2 (%3).</source>
        <translation>A última tentativa não funcionou: %1 Os tokens estão guardados; a próxima tentativa é em %2 (%3).</translation>
    </message>
    <message>
        <source>Your desktop shows no tray icon, so only while this program is open.</source>
        <translation>Seu ambiente de trabalho não mostra ícone da bandeja, por isso só enquanto este programa estiver aberto.</translation>
    </message>
    <message>
        <source>Getting new tokens…</source>
        <translation>Obtendo novos tokens…</translation>
    </message>
    <message>
        <source>It goes on in the tray when you close the window.</source>
        <translation>Continua na bandeja quando você fecha a janela.</translation>
    </message>
</context>
<context>
    <name>hloauth::ImportFindings</name>
    <message>
        <source>“+” stands between scopes: HighLevel understands it in most places, but %20 is safer, and the link that you get here has %20.</source>
        <translation>Há “+” entre os escopos: o HighLevel entende isso na maioria dos lugares, mas %20 é mais seguro, e o link que você recebe aqui tem %20.</translation>
    </message>
    <message>
        <source>“%2B” stands between scopes: HighLevel does not take it for a space and refuses the link; the one that you get here has %20.</source>
        <translation>Há “%2B” entre os escopos: o HighLevel não o toma por um espaço e recusa o link; o que você recebe aqui tem %20.</translation>
    </message>
    <message>
        <source>Commas stand between scopes: HighLevel wants spaces and takes the whole for one scope that it does not know; here they are taken apart.</source>
        <translation>Há vírgulas entre os escopos: o HighLevel quer espaços e toma tudo por um só escopo, que ele não conhece; aqui eles são separados.</translation>
    </message>
    <message>
        <source>A line break stands between scopes: HighLevel may refuse the link for it; the one that you get here has none.</source>
        <translation>Há uma quebra de linha entre os escopos: o HighLevel pode recusar o link por isso; o que você recebe aqui não tem nenhuma.</translation>
    </message>
    <message>
        <source>There is a space too many: one is enough to make HighLevel refuse the whole link; the one that you get here has none.</source>
        <translation>Há um espaço a mais: um basta para o HighLevel recusar o link inteiro; o que você recebe aqui não tem nenhum.</translation>
    </message>
    <message>
        <source>A space tears a scope in two: HighLevel knows neither half and refuses the link; here they are put together.</source>
        <translation>Um espaço parte um escopo em dois: o HighLevel não conhece nenhuma das metades e recusa o link; aqui elas são unidas.</translation>
    </message>
    <message>
        <source>The link was encoded twice (%2520): HighLevel does not undo that and refuses it; the one that you get here is encoded once.</source>
        <translation>O link foi codificado duas vezes (%2520): o HighLevel não desfaz isso e o recusa; o que você recebe aqui está codificado uma vez.</translation>
    </message>
    <message>
        <source>A scope stands there twice: that changes nothing at HighLevel; here it is taken once.</source>
        <translation>Um escopo aparece duas vezes: isso não muda nada no HighLevel; aqui ele é contado uma vez.</translation>
    </message>
    <message>
        <source>Misspelt? Did you mean:</source>
        <translation>Erro de digitação? Você quis dizer:</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>No lugar de %1</translation>
    </message>
    <message>
        <source>Keep %1 as it is</source>
        <translation>Manter %1 como está</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>%1 →</source>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>Not in HighLevel&apos;s documents</source>
        <translation>Fora da documentação do HighLevel</translation>
    </message>
    <message>
        <source>What you keep is marked as unknown. If HighLevel does not know it either, it refuses the whole link.</source>
        <translation>O que você mantém é marcado como desconhecido. Se o HighLevel também não o conhecer, ele recusa o link inteiro.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Manter %1</translation>
    </message>
    <message>
        <source>In the link itself</source>
        <translation>No próprio link</translation>
    </message>
    <message>
        <source>%1 (After %2.)</source>
        <translation>%1 (Depois de %2.)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not for your plan or app type</source>
        <translation>Não serve para o seu plano ou tipo de app</translation>
    </message>
    <message>
        <source>This address asks for no scopes. Paste the whole authorization link: “scope=” and names such as contacts.readonly stand in it.</source>
        <translation>Este endereço não pede escopos. Cole o link de autorização inteiro: nele aparecem “scope=” e nomes como contacts.readonly.</translation>
    </message>
    <message>
        <source>None of these settings holds scopes. Paste the line with them, such as SCOPES=&quot;contacts.readonly contacts.write&quot;, or an authorization link.</source>
        <translation>Nenhuma destas configurações contém escopos. Cole a linha com eles, como SCOPES=&quot;contacts.readonly contacts.write&quot;, ou um link de autorização.</translation>
    </message>
    <message>
        <source>There is no scope in this text. Paste an authorization link, the scopes of your app in the portal, or a settings file; a scope looks like contacts.readonly.</source>
        <translation>Não há nenhum escopo neste texto. Cole um link de autorização, os escopos do seu app no portal ou um arquivo de configurações; um escopo se parece com contacts.readonly.</translation>
    </message>
    <message numerus="yes">
        <source>%n documented scope(s) will be ticked.</source>
        <translation>
            <numerusform>%n escopo documentado será marcado.</numerusform>
            <numerusform>%n escopos documentados serão marcados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more word(s) are left out, as they look like no scopes. Paste only the part with the scopes.</source>
        <translation>
            <numerusform>Mais %n palavra fica de fora, pois não parece um escopo. Cole só a parte com os escopos.</numerusform>
            <numerusform>Mais %n palavras ficam de fora, pois não parecem escopos. Cole só a parte com os escopos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Nada lido ainda</translation>
    </message>
    <message>
        <source>The scopes that are found are shown here.</source>
        <translation>Os scopes encontrados aparecem aqui.</translation>
    </message>
    <message>
        <source>They are ticked anyway, and marked; the page can take them out.</source>
        <translation>Eles ficam marcados mesmo assim, e sinalizados; a página pode tirá-los.</translation>
    </message>
</context>
<context>
    <name>hloauth::InputFile</name>
    <message>
        <source>%1 is a folder; name the file with %2.</source>
        <translation>%1 é uma pasta; indique o arquivo com %2.</translation>
    </message>
    <message>
        <source>The file %1 with %2 can&apos;t be read: %3.</source>
        <translation>O arquivo %1 com %2 não pode ser lido: %3.</translation>
    </message>
    <message>
        <source>The file %1 is too long for %2, which has %3 at most; name another file.</source>
        <translation>O arquivo %1 é longo demais para %2, que tem no máximo %3; indique outro arquivo.</translation>
    </message>
</context>
<context>
    <name>hloauth::KeepFreshCommand</name>
    <message>
        <source>Keep NAME fresh from now on.</source>
        <translation>Renova NAME automaticamente de agora em diante.</translation>
    </message>
    <message>
        <source>Don&apos;t keep NAME fresh any more.</source>
        <translation>Não renova mais NAME automaticamente.</translation>
    </message>
    <message>
        <source>Go on until interrupted, and refresh each when it is due.</source>
        <translation>Continua até ser interrompido e renova cada uma quando chega a hora.</translation>
    </message>
    <message>
        <source>Without NAME it refreshes those of the marked connections whose access token runs out in
about an hour and a half, and ends: let a timer call it every quarter of an hour. With
--watch it goes on. The window program may do the same at the same time; they wait for
one another.

A connection whose refresh token another program has must not be kept fresh here: the
token works once.</source>
        <translation>Sem NAME, renova as conexões marcadas cujo token de acesso expira em cerca de uma hora e
meia, e termina: deixe um timer chamá-lo a cada quinze minutos. Com --watch, ele continua.
O programa com janelas pode fazer o mesmo ao mesmo tempo; os dois esperam um pelo outro.

Uma conexão cujo refresh token está com outro programa não pode ser renovada
automaticamente aqui: o token funciona uma vez.</translation>
    </message>
    <message>
        <source>With a NAME, say either --on or --off.</source>
        <translation>Com um NAME, use --on ou --off.</translation>
    </message>
    <message>
        <source>--on and --off need the connection&apos;s name: hloauth keep-fresh NAME --on; &quot;hloauth list&quot; lists the names.</source>
        <translation>--on e --off precisam do nome da conexão: hloauth keep-fresh NAME --on; &quot;hloauth list&quot; lista os nomes.</translation>
    </message>
    <message>
        <source>--watch is for all that are marked; leave NAME out.</source>
        <translation>--watch vale para todas as marcadas; deixe NAME de fora.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is kept fresh while HighLevel OAuth Helper, or &quot;hloauth keep-fresh&quot;, runs.</source>
        <translation>&quot;%1&quot; é renovada automaticamente enquanto o HighLevel OAuth Helper, ou &quot;hloauth keep-fresh&quot;, estiver em execução.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not kept fresh any more.</source>
        <translation>&quot;%1&quot; não é mais renovada automaticamente.</translation>
    </message>
    <message>
        <source>Warning: the refresh token of &quot;%1&quot; was given to another program on %2. It works once: if both renew it, one of them loses its access.</source>
        <translation>Aviso: o refresh token de &quot;%1&quot; foi entregue a outro programa em %2. Ele funciona uma vez: se os dois o renovarem, um deles perde o acesso.</translation>
    </message>
    <message>
        <source>No connection is marked yet; &quot;hloauth keep-fresh NAME --on&quot; marks one.</source>
        <translation>Nenhuma conexão está marcada ainda; &quot;hloauth keep-fresh NAME --on&quot; marca uma.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: valid until %2.</source>
        <translation>&quot;%1&quot;: válida até %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>A refresh is under way, and ending now could lose the connection; it ends by itself in at most a few minutes.</source>
        <translation>Há uma renovação em andamento, e encerrar agora poderia perder a conexão; ela termina sozinha em no máximo alguns minutos.</translation>
    </message>
</context>
<context>
    <name>hloauth::KeysBox</name>
    <message>
        <source>%1, SHA-256 of the key: %2 …</source>
        <translation>%1, SHA-256 da chave: %2 …</translation>
    </message>
    <message>
        <source>HighLevel ended it on %1; it counts only without the newer header.</source>
        <translation>O HighLevel a encerrou em %1; ela só vale na falta do cabeçalho mais novo.</translation>
    </message>
    <message>
        <source>Your own, in the place of HighLevel&apos;s.</source>
        <translation>A sua própria, no lugar da do HighLevel.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fonte: %1.</translation>
    </message>
    <message>
        <source>&amp;Paste another key</source>
        <translation>&amp;Colar outra chave</translation>
    </message>
    <message>
        <source>Takes the public key that is in the clipboard</source>
        <translation>Usa a chave pública que está na área de transferência</translation>
    </message>
    <message>
        <source>&amp;Use the built-in keys again</source>
        <translation>Voltar às chaves &amp;embutidas</translation>
    </message>
    <message>
        <source>Webhooks are checked with these public keys. They are no secret: with them nobody can sign. Should HighLevel change a key, take the new one from its documentation here.</source>
        <translation>Os webhooks são verificados com estas chaves públicas. Elas não são segredo: com elas ninguém pode assinar. Se o HighLevel mudar uma chave, traga para cá a nova, da documentação dele.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s built-in keys are used</source>
        <translation>São usadas as chaves do HighLevel embutidas</translation>
    </message>
    <message>
        <source>The key is used until this program ends.</source>
        <translation>A chave é usada até este programa se encerrar.</translation>
    </message>
    <message>
        <source>From now on %1 is checked with this key.</source>
        <translation>De agora em diante, %1 é verificado com esta chave.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Chave pública</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>O arquivo não pode ser lido: %1.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s keys are used again.</source>
        <translation>As chaves do HighLevel voltam a ser usadas.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s keys are used until this program ends.</source>
        <translation>As chaves do HighLevel são usadas até este programa se encerrar.</translation>
    </message>
    <message>
        <source>Key from a &amp;file…</source>
        <translation>Chave de um ar&amp;quivo…</translation>
    </message>
</context>
<context>
    <name>hloauth::KnownErrors</name>
    <message>
        <source>UnAuthorized! Invalid client credentials! (on HighLevel&apos;s page)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>UnAuthorized! Invalid client credentials! (na página do HighLevel)</translation>
    </message>
    <message>
        <source>HighLevel does not accept this client ID on its sign-in page, most likely because the key is not marked as the app&apos;s default key.</source>
        <translation>O HighLevel não aceita este client ID na página de autorização, provavelmente porque a chave não está marcada como a padrão do app.</translation>
    </message>
    <message>
        <source>In the developer portal open your app&apos;s Manage → Secrets, mark this key as Default (or copy the ID and secret of the key that is), and open the link again.</source>
        <translation>No portal do desenvolvedor, abra Manage → Secrets do seu app, marque esta chave como Default (ou copie o ID e o client secret da que está marcada) e abra o link de novo.</translation>
    </message>
    <message>
        <source>Invalid client credentials! (when refreshing)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid client credentials! (ao renovar)</translation>
    </message>
    <message>
        <source>HighLevel no longer renews this connection, most likely because the app was uninstalled from the account or its client key was deleted or belongs to another app.</source>
        <translation>O HighLevel não renova mais esta conexão, provavelmente porque o app foi desinstalado da conta, ou a chave de cliente dele foi excluída ou pertence a outro app.</translation>
    </message>
    <message>
        <source>Sign in again, with a client ID and secret that Manage → Secrets of your app shows today.</source>
        <translation>Autorize de novo, com um client ID e um client secret que Manage → Secrets do seu app mostre hoje.</translation>
    </message>
    <message>
        <source>UnAuthorized! Invalid client credentials!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>UnAuthorized! Invalid client credentials!</translation>
    </message>
    <message>
        <source>HighLevel does not accept this client ID and client secret together, most likely because one has a slip in it, they come from two different keys, or the key is not the app&apos;s default key.</source>
        <translation>O HighLevel não aceita este client ID e este client secret juntos, provavelmente porque há um erro em um deles, eles vêm de duas chaves diferentes, ou a chave não é a padrão do app.</translation>
    </message>
    <message>
        <source>Copy both again from the same line of Manage → Secrets in the developer portal, and start the sign-in again.</source>
        <translation>Copie os dois de novo da mesma linha de Manage → Secrets no portal do desenvolvedor e comece a autorização de novo.</translation>
    </message>
    <message>
        <source>What stands in the field for the client ID is probably only the app&apos;s id, or another value: HighLevel&apos;s page takes the bare app id, and the exchange then refuses it.</source>
        <translation>O que está no campo do client ID é provavelmente só o ID do app, ou outro valor: a página do HighLevel aceita o ID do app sozinho, e depois a troca o recusa.</translation>
    </message>
    <message>
        <source>Enter the whole client ID from Manage → Secrets (24 characters, a dash, and 8 more), and its secret beside it.</source>
        <translation>Digite o client ID inteiro de Manage → Secrets (24 caracteres, um hífen e mais 8) e o client secret que está ao lado dele.</translation>
    </message>
    <message>
        <source>Invalid grant: authorization code is invalid</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid grant: authorization code is invalid</translation>
    </message>
    <message>
        <source>HighLevel does not accept the code that the browser brought: a code works once, for a few minutes, and only for the app and the redirect address that it was made for.</source>
        <translation>O HighLevel não aceita o código que o navegador trouxe: um código funciona uma vez, por poucos minutos, e só para o app e o endereço de redirecionamento para os quais foi criado.</translation>
    </message>
    <message>
        <source>Start the sign-in again, and finish it without opening the link twice or reloading the last page.</source>
        <translation>Comece a autorização de novo e conclua-a sem abrir o link duas vezes nem recarregar a última página.</translation>
    </message>
    <message>
        <source>The redirect address that was sent with the code is probably not letter for letter the one in the link that the code came from.</source>
        <translation>O endereço de redirecionamento enviado com o código provavelmente não é, letra por letra, o do link de onde veio o código.</translation>
    </message>
    <message>
        <source>Compare the two addresses (a slash at the end counts), set the tool that exchanges the code to the same one, and start the sign-in again.</source>
        <translation>Compare os dois endereços (uma barra no fim conta), ajuste a ferramenta que troca o código para o mesmo endereço e comece a autorização de novo.</translation>
    </message>
    <message>
        <source>Invalid grant: refresh token is invalid</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid grant: refresh token is invalid</translation>
    </message>
    <message>
        <source>HighLevel does not accept the refresh token (the key that renews access): it was used already, perhaps by another program, or it is more than a year old.</source>
        <translation>O HighLevel não aceita o refresh token (a chave que renova o acesso): ele já foi usado, talvez por outro programa, ou tem mais de um ano.</translation>
    </message>
    <message>
        <source>Sign in again, and let only one program renew this connection.</source>
        <translation>Autorize de novo e deixe só um programa renovar esta conexão.</translation>
    </message>
    <message>
        <source>Invalid refresh token</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid refresh token</translation>
    </message>
    <message>
        <source>HighLevel does not recognise the refresh token (the key that renews access), most likely because it is incomplete or belongs to another app.</source>
        <translation>O HighLevel não reconhece o refresh token (a chave que renova o acesso), provavelmente porque está incompleto ou pertence a outro app.</translation>
    </message>
    <message>
        <source>Sign in again to get a new one.</source>
        <translation>Autorize de novo para obter outro.</translation>
    </message>
    <message>
        <source>invalid_grant (when refreshing)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>invalid_grant (ao renovar)</translation>
    </message>
    <message>
        <source>HighLevel no longer accepts the refresh token (the key that renews access), usually because it was used already or the app was uninstalled.</source>
        <translation>O HighLevel não aceita mais o refresh token (a chave que renova o acesso), em geral porque já foi usado ou o app foi desinstalado.</translation>
    </message>
    <message>
        <source>invalid_grant</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>invalid_grant</translation>
    </message>
    <message>
        <source>HighLevel does not accept the code from the browser or the refresh token that was sent, usually because it was used already or is too old.</source>
        <translation>O HighLevel não aceita o código do navegador ou o refresh token que foi enviado, em geral porque já foi usado ou é antigo demais.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Comece a autorização de novo.</translation>
    </message>
    <message>
        <source>Location is not active (when refreshing)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Location is not active (ao renovar)</translation>
    </message>
    <message>
        <source>The sub-account is paused or cancelled at HighLevel, so its access is not renewed for now; the connection itself is still good.</source>
        <translation>A subconta está pausada ou cancelada no HighLevel, por isso o acesso dela não é renovado por enquanto; a conexão em si continua boa.</translation>
    </message>
    <message>
        <source>Make the sub-account active again (look at its payment and at the agency&apos;s plan), and refresh then; there is no need to sign in again.</source>
        <translation>Reative a subconta (veja o pagamento dela e o plano da agência) e depois renove; não é preciso autorizar de novo.</translation>
    </message>
    <message>
        <source>Location is not active (when asking for location tokens)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Location is not active (ao pedir tokens de subconta)</translation>
    </message>
    <message>
        <source>This sub-account, or its agency, is most likely paused or cancelled at HighLevel, so HighLevel answers nothing for it now; tokens that are kept stay good.</source>
        <translation>Esta subconta, ou a agência dela, está provavelmente pausada ou cancelada no HighLevel, que por isso não responde nada para ela agora; os tokens guardados continuam bons.</translation>
    </message>
    <message>
        <source>Make it active again and ask once more, or leave it out of a list of sub-accounts.</source>
        <translation>Reative-a e peça mais uma vez, ou deixe-a fora de uma lista de subcontas.</translation>
    </message>
    <message>
        <source>Location is not active</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Location is not active</translation>
    </message>
    <message>
        <source>The sub-account is paused or cancelled at HighLevel, so no access is given to it for now.</source>
        <translation>A subconta está pausada ou cancelada no HighLevel, por isso não se dá acesso a ela por enquanto.</translation>
    </message>
    <message>
        <source>Make the sub-account active again (look at its payment and at the agency&apos;s plan), and start the sign-in again.</source>
        <translation>Reative a subconta (veja o pagamento dela e o plano da agência) e comece a autorização de novo.</translation>
    </message>
    <message>
        <source>grant_type must be a valid enum value, grant_type should not be empty</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>grant_type must be a valid enum value, grant_type should not be empty</translation>
    </message>
    <message>
        <source>HighLevel could not find in the request what is being asked for, which happens when a tool sends the values in a header or as JSON instead of as a web form.</source>
        <translation>O HighLevel não encontrou na requisição o que se pede, o que acontece quando uma ferramenta envia os valores em um cabeçalho ou como JSON em vez de como formulário da web.</translation>
    </message>
    <message>
        <source>If another tool sent the request, set it to send the client ID and secret in the body as a form; if this program did, check the API address.</source>
        <translation>Se outra ferramenta enviou a requisição, ajuste-a para enviar o client ID e o client secret no corpo, como formulário; se foi este programa, confira o endereço da API.</translation>
    </message>
    <message>
        <source>Missing parameter: clientId</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Missing parameter: clientId</translation>
    </message>
    <message>
        <source>HighLevel says that a value is missing from the request or is not in the form it expects.</source>
        <translation>O HighLevel diz que um valor falta na requisição ou não está na forma que ele espera.</translation>
    </message>
    <message>
        <source>Check that client ID, client secret and redirect address are complete, and that a tool of your own sends them as a web form, then try again.</source>
        <translation>Confira se o client ID, o client secret e o endereço de redirecionamento estão completos, e se uma ferramenta sua os envia como formulário da web; depois tente de novo.</translation>
    </message>
    <message>
        <source>property code_verifier should not exist</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>property code_verifier should not exist</translation>
    </message>
    <message>
        <source>The request carried an extra proof of identity (PKCE) that HighLevel&apos;s token address refuses.</source>
        <translation>A requisição levou uma prova de identidade adicional (PKCE) que o endereço de tokens do HighLevel recusa.</translation>
    </message>
    <message>
        <source>Switch PKCE off in the tool that sent the request, and start the sign-in again.</source>
        <translation>Desative o PKCE na ferramenta que enviou a requisição e comece a autorização de novo.</translation>
    </message>
    <message>
        <source>property userType should not exist</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>property userType should not exist</translation>
    </message>
    <message>
        <source>HighLevel refused a value by its name, most likely because the names of one version of its interface were sent to the other.</source>
        <translation>O HighLevel recusou um valor pelo nome, provavelmente porque os nomes de uma versão da interface dele foram enviados à outra.</translation>
    </message>
    <message>
        <source>In a tool of your own write the names with underscores (user_type, client_id) or add the header &quot;Version: v3&quot;; in this program check the API address, and start the sign-in again.</source>
        <translation>Em uma ferramenta sua, escreva os nomes com sublinhado (user_type, client_id) ou adicione o cabeçalho &quot;Version: v3&quot;; neste programa, confira o endereço da API e comece a autorização de novo.</translation>
    </message>
    <message>
        <source>404 NoSuchBucket</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>404 NoSuchBucket</translation>
    </message>
    <message>
        <source>The address that was asked for tokens is probably the marketplace&apos;s web site and not HighLevel&apos;s interface for programs.</source>
        <translation>O endereço ao qual se pediram os tokens é provavelmente o site do marketplace, e não a interface do HighLevel para programas.</translation>
    </message>
    <message>
        <source>Set the API address back to https://services.leadconnectorhq.com, and start the sign-in again.</source>
        <translation>Volte o endereço da API para https://services.leadconnectorhq.com e comece a autorização de novo.</translation>
    </message>
    <message>
        <source>Cannot POST /oauth/token</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Cannot POST /oauth/token</translation>
    </message>
    <message>
        <source>The server does not know this address, most likely because the API address is wrong or the request names another version of the interface.</source>
        <translation>O servidor não conhece este endereço, provavelmente porque o endereço da API está errado ou a requisição indica outra versão da interface.</translation>
    </message>
    <message>
        <source>Set the API address back to https://services.leadconnectorhq.com, and try again.</source>
        <translation>Volte o endereço da API para https://services.leadconnectorhq.com e tente de novo.</translation>
    </message>
    <message>
        <source>API endpoint has been removed</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>API endpoint has been removed</translation>
    </message>
    <message>
        <source>HighLevel has removed the call that was used, for instance the old way to reconnect an app.</source>
        <translation>O HighLevel removeu a chamada que foi usada, por exemplo o modo antigo de reconectar um app.</translation>
    </message>
    <message>
        <source>Sign in again instead.</source>
        <translation>Em vez disso, autorize de novo.</translation>
    </message>
    <message>
        <source>Invalid JWT, or: Invalid token: access token is invalid</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid JWT, ou: Invalid token: access token is invalid</translation>
    </message>
    <message>
        <source>The access token is more than a day old, was withdrawn, or was not copied whole.</source>
        <translation>O token de acesso tem mais de um dia, foi revogado ou não foi copiado inteiro.</translation>
    </message>
    <message>
        <source>Refresh the connection and use the new access token.</source>
        <translation>Renove a conexão e use o novo token de acesso.</translation>
    </message>
    <message>
        <source>429 Too Many Requests</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>429 Too Many Requests</translation>
    </message>
    <message>
        <source>HighLevel was asked too often in a short time (it allows 100 requests in 10 seconds and 200,000 a day for one app in one account).</source>
        <translation>O HighLevel recebeu requisições demais em pouco tempo (ele permite 100 em 10 segundos e 200.000 por dia para um app em uma conta).</translation>
    </message>
    <message>
        <source>Wait a minute and try again; nothing was lost.</source>
        <translation>Espere um minuto e tente de novo; nada se perdeu.</translation>
    </message>
    <message>
        <source>This token&apos;s user type is not yet supported!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>This token&apos;s user type is not yet supported!</translation>
    </message>
    <message>
        <source>Tokens for sub-accounts were asked for with a sub-account&apos;s token, but only an agency&apos;s token can get them.</source>
        <translation>Foram pedidos tokens para subcontas com o token de uma subconta, mas só o token de uma agência pode obtê-los.</translation>
    </message>
    <message>
        <source>Sign in again and choose the agency (token type Company), then ask for the sub-accounts&apos; tokens with that connection.</source>
        <translation>Autorize de novo e escolha a agência (tipo de token Company); depois peça os tokens das subcontas com essa conexão.</translation>
    </message>
    <message>
        <source>This AuthClass is not yet supported!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>This AuthClass is not yet supported!</translation>
    </message>
    <message>
        <source>The token is probably of the wrong kind for this call: an agency&apos;s token where a sub-account&apos;s is wanted, or the other way round.</source>
        <translation>O token é provavelmente do tipo errado para esta chamada: o de uma agência onde se quer o de uma subconta, ou o contrário.</translation>
    </message>
    <message>
        <source>For a sub-account&apos;s data get a location token from the agency&apos;s connection; for the agency&apos;s own data sign in as the agency.</source>
        <translation>Para os dados de uma subconta, obtenha um token de subconta a partir da conexão da agência; para os dados da própria agência, autorize como a agência.</translation>
    </message>
    <message>
        <source>This authClass type is not allowed to access this scope. Please verify your IAM configuration…</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>This authClass type is not allowed to access this scope. Please verify your IAM configuration…</translation>
    </message>
    <message>
        <source>An agency&apos;s token was probably used for something that only a sub-account&apos;s token may do.</source>
        <translation>O token de uma agência foi provavelmente usado para algo que só o token de uma subconta pode fazer.</translation>
    </message>
    <message>
        <source>Get a location token for the sub-account from this connection, and use that one.</source>
        <translation>Obtenha um token de subconta a partir desta conexão e use-o.</translation>
    </message>
    <message>
        <source>Token&apos;s user type mismatch!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Token&apos;s user type mismatch!</translation>
    </message>
    <message>
        <source>The token is most likely an agency&apos;s private integration token, and the call is for a sub-account.</source>
        <translation>O token é provavelmente o Private Integration Token de uma agência, e a chamada é para uma subconta.</translation>
    </message>
    <message>
        <source>Use a token of the sub-account, for instance a location token from an agency&apos;s connection.</source>
        <translation>Use um token da subconta, por exemplo um token de subconta obtido da conexão de uma agência.</translation>
    </message>
    <message>
        <source>OAuth access token only (Private Integration Tokens are not accepted)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>OAuth access token only (Private Integration Tokens não são aceitos)</translation>
    </message>
    <message>
        <source>This call takes a token from an app&apos;s sign-in only, and a private integration token (it begins with pit-) was sent.</source>
        <translation>Esta chamada só aceita um token da autorização de um app, e foi enviado um Private Integration Token (que começa com pit-).</translation>
    </message>
    <message>
        <source>Sign in with your app in this program, and use the access token that comes out.</source>
        <translation>Autorize com seu app neste programa e use o token de acesso que resultar.</translation>
    </message>
    <message>
        <source>The token is not authorized for this scope.</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>The token is not authorized for this scope.</translation>
    </message>
    <message>
        <source>The token is good, but lacks the permission (scope) for this call, usually because the scope was added to the app after the sign-in; tokens for sub-accounts need oauth.readonly and oauth.write.</source>
        <translation>O token é bom, mas falta a permissão (escopo) para esta chamada, em geral porque o escopo foi adicionado ao app depois da autorização; tokens para subcontas exigem oauth.readonly e oauth.write.</translation>
    </message>
    <message>
        <source>Tick the scope in the app, uninstall the app from the account, and sign in again with the scope chosen.</source>
        <translation>Marque o escopo no app, desinstale o app da conta e autorize de novo com o escopo escolhido.</translation>
    </message>
    <message>
        <source>The token does not have access to this location.</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>The token does not have access to this location.</translation>
    </message>
    <message>
        <source>The token is good, but most likely belongs to another sub-account, or the request did not name the sub-account.</source>
        <translation>O token é bom, mas provavelmente pertence a outra subconta, ou a requisição não indicou a subconta.</translation>
    </message>
    <message>
        <source>Compare the location ID in the request with the one that this connection shows, and add locationId if it is missing.</source>
        <translation>Compare o ID da subconta (location) na requisição com o que esta conexão mostra e adicione locationId se faltar.</translation>
    </message>
    <message>
        <source>locationId should not be empty</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>locationId should not be empty</translation>
    </message>
    <message>
        <source>The request usually lacks the id of the sub-account or of the agency, or has it in the wrong place.</source>
        <translation>Em geral falta na requisição o ID da subconta ou da agência, ou ele está no lugar errado.</translation>
    </message>
    <message>
        <source>Add locationId (or companyId) with the id that this program shows for the connection.</source>
        <translation>Adicione locationId (ou companyId) com o ID que este programa mostra para a conexão.</translation>
    </message>
    <message>
        <source>Unauthorized, Switch to the new API token</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Unauthorized, Switch to the new API token</translation>
    </message>
    <message>
        <source>The request probably went to HighLevel&apos;s old interface (V1), which takes no tokens of an app.</source>
        <translation>A requisição provavelmente foi para a interface antiga do HighLevel (V1), que não aceita tokens de um app.</translation>
    </message>
    <message>
        <source>Send it to https://services.leadconnectorhq.com with the header &quot;Version: 2021-07-28&quot; and the access token.</source>
        <translation>Envie-a a https://services.leadconnectorhq.com com o cabeçalho &quot;Version: 2021-07-28&quot; e o token de acesso.</translation>
    </message>
    <message>
        <source>Endpoint … not available in API version v3. This endpoint was removed in version v3…</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Endpoint … not available in API version v3. This endpoint was removed in version v3…</translation>
    </message>
    <message>
        <source>The header &quot;Version&quot; of the request names a version of HighLevel&apos;s interface that does not have this call.</source>
        <translation>O cabeçalho &quot;Version&quot; da requisição indica uma versão da interface do HighLevel que não tem esta chamada.</translation>
    </message>
    <message>
        <source>Send &quot;Version: 2021-07-28&quot; with this call, or use the newer call that the message names.</source>
        <translation>Envie &quot;Version: 2021-07-28&quot; com esta chamada, ou use a chamada mais nova que a mensagem indica.</translation>
    </message>
    <message>
        <source>version header was not found</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>version header was not found</translation>
    </message>
    <message>
        <source>The request probably lacks the header &quot;Version&quot;, which HighLevel wants with most calls.</source>
        <translation>Na requisição provavelmente falta o cabeçalho &quot;Version&quot;, que o HighLevel quer na maioria das chamadas.</translation>
    </message>
    <message>
        <source>Add &quot;Version: 2021-07-28&quot; to the request.</source>
        <translation>Adicione &quot;Version: 2021-07-28&quot; à requisição.</translation>
    </message>
    <message>
        <source>Cannot GET /oauth/installed-locations</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Cannot GET /oauth/installed-locations</translation>
    </message>
    <message>
        <source>HighLevel does not know this path, most likely because the header &quot;Version&quot; is missing or names another version of the interface than the path belongs to.</source>
        <translation>O HighLevel não conhece este caminho, provavelmente porque falta o cabeçalho &quot;Version&quot; ou ele indica outra versão da interface que não a do caminho.</translation>
    </message>
    <message>
        <source>Check the path letter by letter, and send &quot;Version: 2021-07-28&quot; with older paths and &quot;Version: v3&quot; with newer ones.</source>
        <translation>Confira o caminho letra por letra e envie &quot;Version: 2021-07-28&quot; com caminhos mais antigos e &quot;Version: v3&quot; com os mais novos.</translation>
    </message>
    <message>
        <source>The app is not installed on this location</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>The app is not installed on this location</translation>
    </message>
    <message>
        <source>The app is most likely not installed in this sub-account, so no token is given for it.</source>
        <translation>O app provavelmente não está instalado nesta subconta, por isso não se dá token para ela.</translation>
    </message>
    <message>
        <source>Install the app there, or choose &quot;all and future sub-accounts&quot; when you sign in as the agency.</source>
        <translation>Instale o app lá, ou escolha &quot;all and future sub-accounts&quot; quando autorizar como a agência.</translation>
    </message>
    <message>
        <source>No sub-accounts are listed for the agency&apos;s connection</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Nenhuma subconta é listada para a conexão da agência</translation>
    </message>
    <message>
        <source>The agency allowed the app, but most likely no sub-account was chosen on HighLevel&apos;s page.</source>
        <translation>A agência permitiu o app, mas provavelmente nenhuma subconta foi escolhida na página do HighLevel.</translation>
    </message>
    <message>
        <source>Install the app in the sub-accounts from the agency&apos;s app marketplace, or sign in again and choose them.</source>
        <translation>Instale o app nas subcontas pelo App Marketplace da agência, ou autorize de novo e escolha-as.</translation>
    </message>
    <message>
        <source>Only 20 sub-accounts are listed</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Só 20 subcontas são listadas</translation>
    </message>
    <message>
        <source>HighLevel hands out sub-accounts in portions of 20 and does not say so, and your tool probably reads the first portion only.</source>
        <translation>O HighLevel entrega as subcontas em porções de 20 e não diz isso, e sua ferramenta provavelmente lê só a primeira porção.</translation>
    </message>
    <message>
        <source>Let the tool ask for 100 at a time and go on until a portion is empty, or use this program&apos;s list, which reads them all.</source>
        <translation>Faça a ferramenta pedir 100 de cada vez e continuar até que uma porção venha vazia, ou use a lista deste programa, que lê todas.</translation>
    </message>
    <message>
        <source>The location token has scopes that nobody asked for (oauth.readonly, oauth.write)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>O token de subconta tem escopos que ninguém pediu (oauth.readonly, oauth.write)</translation>
    </message>
    <message>
        <source>A token for a sub-account usually takes over oauth.readonly and oauth.write from the agency&apos;s token.</source>
        <translation>Um token para uma subconta em geral herda oauth.readonly e oauth.write do token da agência.</translation>
    </message>
    <message>
        <source>There is nothing to mend: what a token really may do is shown beside it.</source>
        <translation>Não há nada a corrigir: o que um token pode fazer de fato aparece ao lado dele.</translation>
    </message>
    <message>
        <source>401 Unauthorized, and no more</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>401 Unauthorized, e nada mais</translation>
    </message>
    <message>
        <source>HighLevel does not accept the token, most likely because it is more than a day old, was not copied whole, or the word &quot;Bearer&quot; before it is missing.</source>
        <translation>O HighLevel não aceita o token, provavelmente porque ele tem mais de um dia, não foi copiado inteiro ou falta a palavra &quot;Bearer&quot; antes dele.</translation>
    </message>
    <message>
        <source>Refresh the connection, and send the header &quot;Authorization: Bearer&quot; with the new access token.</source>
        <translation>Renove a conexão e envie o cabeçalho &quot;Authorization: Bearer&quot; com o novo token de acesso.</translation>
    </message>
    <message>
        <source>403 Forbidden, and no more</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>403 Forbidden, e nada mais</translation>
    </message>
    <message>
        <source>The token is probably good, but not for this sub-account, this kind of account or this call.</source>
        <translation>O token é provavelmente bom, mas não para esta subconta, este tipo de conta ou esta chamada.</translation>
    </message>
    <message>
        <source>Compare the id in the request with the one that this program shows, and the call with the scopes of the token.</source>
        <translation>Compare o ID na requisição com o que este programa mostra, e a chamada com os escopos do token.</translation>
    </message>
    <message>
        <source>HttpException: No integration found with the id: 64f0c0ffee…</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>HttpException: No integration found with the id: 64f0c0ffee…</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page did not find your app, although the client ID may well be right: the link is of the old form (/oauth/… instead of /v2/oauth/…).</source>
        <translation>A página do HighLevel não encontrou seu app, embora o client ID possa muito bem estar certo: o link tem a forma antiga (/oauth/… em vez de /v2/oauth/…).</translation>
    </message>
    <message>
        <source>Open a link of the newer form, with client ID and version ID.</source>
        <translation>Abra um link da forma nova, com client ID e ID de versão.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page did not find a version of your app: it has only a draft, and the link does not say which version to use.</source>
        <translation>A página do HighLevel não encontrou uma versão do seu app: ele só tem um rascunho, e o link não diz qual versão usar.</translation>
    </message>
    <message>
        <source>Put the version ID from Manage → Versions into the link, or publish the app (a private app goes live at once), and open the link again.</source>
        <translation>Ponha no link o ID de versão de Manage → Versions, ou publique o app (um app privado vai ao ar na hora), e abra o link de novo.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page does not show your app to anybody, because it is set to Public and has not been approved yet.</source>
        <translation>A página do HighLevel não mostra seu app a ninguém, porque ele está definido como Public e ainda não foi aprovado.</translation>
    </message>
    <message>
        <source>Set the app&apos;s type to Private in the developer portal, save it, and open the link again.</source>
        <translation>Mude o tipo do app para Private no portal do desenvolvedor, salve e abra o link de novo.</translation>
    </message>
    <message>
        <source>The app may be one for white-label agencies, whose link goes by marketplace.leadconnectorhq.com, or the other way round.</source>
        <translation>O app talvez seja um para agências white-label, cujo link passa por marketplace.leadconnectorhq.com, ou o contrário.</translation>
    </message>
    <message>
        <source>Open the other kind of link (standard or white-label), and tell HighLevel&apos;s words to its support if that does not help.</source>
        <translation>Abra o outro tipo de link (padrão ou white-label) e, se isso não ajudar, passe as palavras do HighLevel ao suporte dele.</translation>
    </message>
    <message>
        <source>The client ID in the link is probably not that of your app, or its app was deleted.</source>
        <translation>O client ID no link provavelmente não é o do seu app, ou o app dele foi excluído.</translation>
    </message>
    <message>
        <source>Copy the client ID again from Manage → Secrets, and open the new link.</source>
        <translation>Copie o client ID de novo de Manage → Secrets e abra o novo link.</translation>
    </message>
    <message>
        <source>error.noAppVersionIdFound, or: error.noversionid</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>error.noAppVersionIdFound, ou: error.noversionid</translation>
    </message>
    <message>
        <source>Your app has only a draft version, and the link does not say which version to use; logging out and in again, as the page suggests, does not help.</source>
        <translation>Seu app só tem uma versão em rascunho, e o link não diz qual versão usar; sair e fazer login de novo, como a página sugere, não ajuda.</translation>
    </message>
    <message>
        <source>Add the version ID from Manage → Versions to the link, or publish the app (a private app goes live at once), and open the link again.</source>
        <translation>Adicione ao link o ID de versão de Manage → Versions, ou publique o app (um app privado vai ao ar na hora), e abra o link de novo.</translation>
    </message>
    <message>
        <source>The version ID in the link is most likely not one that your app has: this program took it from the client ID, or it was copied from another app.</source>
        <translation>O ID de versão no link provavelmente não é de uma versão do seu app: este programa o tirou do client ID, ou ele foi copiado de outro app.</translation>
    </message>
    <message>
        <source>Copy the version&apos;s ID from Manage → Versions of your app into the link options, or publish the app and leave the version ID out.</source>
        <translation>Copie o ID da versão de Manage → Versions do seu app para as opções do link, ou publique o app e deixe o ID de versão de fora.</translation>
    </message>
    <message>
        <source>Blank page, or: Cast to ObjectId failed for value &quot;&quot; at path &quot;appId&quot;</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Página em branco, ou: Cast to ObjectId failed for value &quot;&quot; at path &quot;appId&quot;</translation>
    </message>
    <message>
        <source>The link does not carry your client ID, which is how the developer portal&apos;s own install link is made.</source>
        <translation>O link não leva seu client ID, que é como é feito o link de instalação do próprio portal do desenvolvedor.</translation>
    </message>
    <message>
        <source>Use the link of this program, which carries the client ID and the version ID, instead of the portal&apos;s.</source>
        <translation>Use o link deste programa, que leva o client ID e o ID de versão, em vez do link do portal.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page does not load</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>A página do HighLevel não carrega</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page most likely could not load its parts, because an ad blocker, a privacy extension or a setting against cookies of other sites is in the way.</source>
        <translation>A página do HighLevel provavelmente não conseguiu carregar suas partes, porque um bloqueador de anúncios, uma extensão de privacidade ou um ajuste contra cookies de outros sites atrapalha.</translation>
    </message>
    <message>
        <source>Open the link in a private window without extensions or in another browser, and log in at app.gohighlevel.com there first.</source>
        <translation>Abra o link em uma janela anônima sem extensões ou em outro navegador, e antes faça login ali em app.gohighlevel.com.</translation>
    </message>
    <message>
        <source>Cast to ObjectId failed for value &quot;…&quot;</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Cast to ObjectId failed for value &quot;…&quot;</translation>
    </message>
    <message>
        <source>The client ID or the version ID in the link is probably damaged: a letter too many or too few, a quote or a space.</source>
        <translation>O client ID ou o ID de versão no link está provavelmente danificado: uma letra a mais ou a menos, uma aspa ou um espaço.</translation>
    </message>
    <message>
        <source>Copy the client ID again from Manage → Secrets and the version ID from Manage → Versions (24 characters from 0-9 and a-f), and open the new link.</source>
        <translation>Copie de novo o client ID de Manage → Secrets e o ID de versão de Manage → Versions (24 caracteres de 0-9 e a-f) e abra o novo link.</translation>
    </message>
    <message>
        <source>The version ID in the link is probably damaged: it has 24 characters from 0-9 and a-f.</source>
        <translation>O ID de versão no link está provavelmente danificado: ele tem 24 caracteres de 0-9 e a-f.</translation>
    </message>
    <message>
        <source>Copy the version ID again from Manage → Versions, or leave it out if the app is live, and open the new link.</source>
        <translation>Copie de novo o ID de versão de Manage → Versions, ou deixe-o de fora se o app estiver publicado, e abra o novo link.</translation>
    </message>
    <message>
        <source>ClientID Not Found</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>ClientID Not Found</translation>
    </message>
    <message>
        <source>HighLevel does not know this client ID: it was probably copied wrongly, or its key was deleted in the portal.</source>
        <translation>O HighLevel não conhece este client ID: ele provavelmente foi copiado errado, ou a chave dele foi excluída no portal.</translation>
    </message>
    <message>
        <source>Copy the whole client ID again from Manage → Secrets, and open the new link.</source>
        <translation>Copie de novo o client ID inteiro de Manage → Secrets e abra o novo link.</translation>
    </message>
    <message>
        <source>This integration cannot be added, please contact the developer!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>This integration cannot be added, please contact the developer!</translation>
    </message>
    <message>
        <source>HighLevel will not install the app, because the link asks for scopes that are not ticked in it, or that the portal calls by another name today.</source>
        <translation>O HighLevel não instala o app, porque o link pede escopos que não estão marcados nele, ou que o portal hoje chama por outro nome.</translation>
    </message>
    <message>
        <source>Compare the scopes of the app in the developer portal with those of this program name by name, save there, and open the link again.</source>
        <translation>Compare os escopos do app no portal do desenvolvedor com os deste programa, nome por nome, salve lá e abra o link de novo.</translation>
    </message>
    <message>
        <source>HighLevel will not install a draft of an app that is set to Public.</source>
        <translation>O HighLevel não instala um rascunho de um app definido como Public.</translation>
    </message>
    <message>
        <source>An app for sub-accounts asks for scopes that only an agency can give.</source>
        <translation>Um app para subcontas pede escopos que só uma agência pode dar.</translation>
    </message>
    <message>
        <source>Take the agency&apos;s scopes away, here and in the app, or make an app whose target user is the agency, and open the new link.</source>
        <translation>Tire os escopos da agência, aqui e no app, ou crie um app cujo usuário-alvo seja a agência, e abra o novo link.</translation>
    </message>
    <message>
        <source>Invalid scope, or: the scopes are incorrect</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid scope, ou: the scopes are incorrect</translation>
    </message>
    <message>
        <source>The link most likely asks for a scope that is not ticked in the app.</source>
        <translation>O link provavelmente pede um escopo que não está marcado no app.</translation>
    </message>
    <message>
        <source>Tick exactly the scopes of this program in the developer portal and save, or take away here what the app does not have, and open the new link.</source>
        <translation>Marque exatamente os escopos deste programa no portal do desenvolvedor e salve, ou tire daqui o que o app não tem, e abra o novo link.</translation>
    </message>
    <message>
        <source>Redirect URI mismatch, or: the browser ends on HighLevel&apos;s dashboard</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Redirect URI mismatch, ou: o navegador termina no painel do HighLevel</translation>
    </message>
    <message>
        <source>HighLevel does not send the browser back to this program, most likely because the redirect address in the app is not letter for letter the same, was not saved, or stands in a draft version only.</source>
        <translation>O HighLevel não envia o navegador de volta a este programa, provavelmente porque o endereço de redirecionamento no app não é igual letra por letra, não foi salvo ou está só em uma versão em rascunho.</translation>
    </message>
    <message>
        <source>Copy the redirect address from this program into the app, save it, and open a link with the version ID of that version.</source>
        <translation>Copie o endereço de redirecionamento deste programa para o app, salve-o e abra um link com o ID dessa versão.</translation>
    </message>
    <message>
        <source>The redirect address most likely stands in a draft version of the app only, and the link without a version ID uses the live one.</source>
        <translation>O endereço de redirecionamento provavelmente está só em uma versão em rascunho do app, e o link sem ID de versão usa a publicada.</translation>
    </message>
    <message>
        <source>Publish the draft, or put its version ID from Manage → Versions into the link, and open it again.</source>
        <translation>Publique o rascunho, ou ponha no link o ID de versão dele, de Manage → Versions, e abra-o de novo.</translation>
    </message>
    <message>
        <source>The app was probably installed all right, but the browser did not come back, as when the install is begun inside HighLevel or the app has another default redirect address.</source>
        <translation>O app provavelmente foi instalado sem problemas, mas o navegador não voltou, como quando a instalação começa dentro do HighLevel ou o app tem outro endereço de redirecionamento padrão.</translation>
    </message>
    <message>
        <source>Look whether the address bar has “code=” in it and paste that address here; else open this program&apos;s own link again.</source>
        <translation>Veja se há “code=” na barra de endereços e cole aqui esse endereço; senão, abra de novo o link deste programa.</translation>
    </message>
    <message>
        <source>Please login to HighLevel to continue, or: the page keeps loading</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Please login to HighLevel to continue, ou: a página não para de carregar</translation>
    </message>
    <message>
        <source>The sign-in page most likely can&apos;t see that you are logged in at HighLevel, because of a blocked pop-up, blocked cookies, or a login on your own white-label address.</source>
        <translation>A página de autorização provavelmente não consegue ver que você fez login no HighLevel, por causa de um pop-up bloqueado, de cookies bloqueados ou de um login no seu próprio endereço white-label.</translation>
    </message>
    <message>
        <source>Log in at https://app.gohighlevel.com in the same browser (or in a private window), allow pop-ups, switch on &quot;log in in the same tab&quot; here, and open the link again.</source>
        <translation>Faça login em https://app.gohighlevel.com no mesmo navegador (ou em uma janela anônima), permita pop-ups, ative aqui &quot;fazer login na mesma aba&quot; e abra o link de novo.</translation>
    </message>
    <message>
        <source>You are most likely logged in at your agency&apos;s own white-label address, which does not count for HighLevel&apos;s consent page.</source>
        <translation>Você provavelmente fez login no endereço white-label da sua agência, que não vale para a página de consentimento do HighLevel.</translation>
    </message>
    <message>
        <source>Log in at https://app.gohighlevel.com in the same browser, with the same e-mail address and password, and open the link again.</source>
        <translation>Faça login em https://app.gohighlevel.com no mesmo navegador, com o mesmo e-mail e a mesma senha, e abra o link de novo.</translation>
    </message>
    <message>
        <source>The browser most likely blocks cookies of other sites, so that the consent page does not learn of the log-in.</source>
        <translation>O navegador provavelmente bloqueia cookies de outros sites, de modo que a página de consentimento não fica sabendo do login.</translation>
    </message>
    <message>
        <source>Allow third-party cookies for gohighlevel.com and leadconnectorhq.com, or use a private window or another browser, and open the link again.</source>
        <translation>Permita cookies de terceiros para gohighlevel.com e leadconnectorhq.com, ou use uma janela anônima ou outro navegador, e abra o link de novo.</translation>
    </message>
    <message>
        <source>The pop-up was blocked, or the log-in window does not open</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>O pop-up foi bloqueado, ou a janela de login não se abre</translation>
    </message>
    <message>
        <source>The browser most likely stopped the small window in which HighLevel wants you to log in.</source>
        <translation>O navegador provavelmente impediu a janelinha em que o HighLevel quer que você faça login.</translation>
    </message>
    <message>
        <source>The code by e-mail does not come, or is not accepted</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>O código por e-mail não chega, ou não é aceito</translation>
    </message>
    <message>
        <source>HighLevel usually sends its log-in code only after “Send code to email” was pressed, and only the newest code counts.</source>
        <translation>O HighLevel em geral só envia o código de login depois que se pressiona “Send code to email”, e só o código mais novo vale.</translation>
    </message>
    <message>
        <source>Press “Send code to email” on its page, wait a minute, look in the spam folder as well, and enter the newest code.</source>
        <translation>Pressione “Send code to email” na página, espere um minuto, olhe também na pasta de spam e digite o código mais novo.</translation>
    </message>
    <message>
        <source>Nothing happens when I press Continue, or the button is grey</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Nada acontece quando pressiono Continue, ou o botão está cinza</translation>
    </message>
    <message>
        <source>The sub-account is probably not chosen yet: a click on its name does not count, only a tick in the box before it.</source>
        <translation>A subconta provavelmente ainda não está escolhida: um clique no nome não conta, só a marca na caixa antes dele.</translation>
    </message>
    <message>
        <source>Tick the box before the sub-account and press Continue; if there is no box at all, open the link again.</source>
        <translation>Marque a caixa antes da subconta e pressione Continue; se não houver caixa nenhuma, abra o link de novo.</translation>
    </message>
    <message>
        <source>The list of sub-accounts is empty, or mine is missing</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>A lista de subcontas está vazia, ou a minha não aparece</translation>
    </message>
    <message>
        <source>The sub-account most likely has the app already, and HighLevel then leaves it out of the list without saying so.</source>
        <translation>A subconta provavelmente já tem o app, e o HighLevel então a deixa fora da lista sem avisar.</translation>
    </message>
    <message>
        <source>Uninstall the app from the sub-account (in HighLevel under Settings → Integrations, or in the App Marketplace), and open the link again.</source>
        <translation>Desinstale o app da subconta (no HighLevel, em Settings → Integrations, ou no App Marketplace) e abra o link de novo.</translation>
    </message>
    <message>
        <source>You are probably logged in to another agency than the one that has the sub-account.</source>
        <translation>Você provavelmente fez login em outra agência, não na que tem a subconta.</translation>
    </message>
    <message>
        <source>Log out at app.gohighlevel.com, log in there as the right agency, and open the link again.</source>
        <translation>Saia em app.gohighlevel.com, faça login lá como a agência certa e abra o link de novo.</translation>
    </message>
    <message>
        <source>Your login is most likely not one of an administrator, and others are shown no sub-accounts.</source>
        <translation>Seu login provavelmente não é de administrador, e aos outros não se mostram subcontas.</translation>
    </message>
    <message>
        <source>Log in as the agency&apos;s or the sub-account&apos;s administrator, and open the link again.</source>
        <translation>Faça login como administrador da agência ou da subconta e abra o link de novo.</translation>
    </message>
    <message>
        <source>The page shows the wrong agency or somebody else&apos;s accounts</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>A página mostra a agência errada ou as contas de outra pessoa</translation>
    </message>
    <message>
        <source>The browser is probably still logged in at HighLevel as another user or agency.</source>
        <translation>O navegador provavelmente ainda está com o login de outro usuário ou agência no HighLevel.</translation>
    </message>
    <message>
        <source>Log out at app.gohighlevel.com in the same browser (or use a private window), log in as the right agency, and open the link again.</source>
        <translation>Saia em app.gohighlevel.com no mesmo navegador (ou use uma janela anônima), faça login como a agência certa e abra o link de novo.</translation>
    </message>
    <message>
        <source>The app is already installed</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>O app já está instalado</translation>
    </message>
    <message>
        <source>The account most likely has the app already, and HighLevel does not install it a second time.</source>
        <translation>A conta provavelmente já tem o app, e o HighLevel não o instala uma segunda vez.</translation>
    </message>
    <message>
        <source>Uninstall the app from the account, which also ends its old tokens, and open the link again.</source>
        <translation>Desinstale o app da conta, o que também encerra os tokens antigos dele, e abra o link de novo.</translation>
    </message>
    <message>
        <source>Only sub-accounts can be chosen, not the agency</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Só subcontas podem ser escolhidas, não a agência</translation>
    </message>
    <message>
        <source>The app was most likely made for sub-accounts as its target user, which can&apos;t be changed afterwards.</source>
        <translation>O app provavelmente foi criado com subcontas como usuário-alvo, o que não pode ser mudado depois.</translation>
    </message>
    <message>
        <source>Make a new app with Agency as its target user, or install the app for all sub-accounts from the agency&apos;s view.</source>
        <translation>Crie um novo app com Agency como usuário-alvo, ou instale o app para todas as subcontas a partir da visão da agência.</translation>
    </message>
    <message>
        <source>The app can&apos;t be installed in a sixth agency</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>O app não pode ser instalado em uma sexta agência</translation>
    </message>
    <message>
        <source>A private app can be installed in five agencies at most.</source>
        <translation>Um app privado pode ser instalado em no máximo cinco agências.</translation>
    </message>
    <message>
        <source>Have the app reviewed by HighLevel and made public, or use one app for each group of agencies.</source>
        <translation>Peça ao HighLevel que revise o app e torne-o público, ou use um app para cada grupo de agências.</translation>
    </message>
    <message>
        <source>You do not have access to this feature! Please contact the admin!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>You do not have access to this feature! Please contact the admin!</translation>
    </message>
    <message>
        <source>The agency&apos;s plan most likely does not include what the app asks for; HighLevel&apos;s own people tell of the $497 plan for all of the interface.</source>
        <translation>O plano da agência provavelmente não inclui o que o app pede; a própria equipe do HighLevel fala do plano de $497 para toda a interface.</translation>
    </message>
    <message>
        <source>Take away the scopes that need a higher plan (this program marks them), or have the agency&apos;s owner look at the plan, and open the link again.</source>
        <translation>Tire os escopos que exigem um plano maior (este programa os sinaliza), ou peça ao dono da agência que veja o plano, e abra o link de novo.</translation>
    </message>
    <message>
        <source>You do not have permission, or: contact your administrator</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>You do not have permission, ou: contact your administrator</translation>
    </message>
    <message>
        <source>Your login at HighLevel most likely may not install apps, which takes an administrator of the agency or of the sub-account.</source>
        <translation>Seu login no HighLevel provavelmente não pode instalar apps; para isso é preciso um administrador da agência ou da subconta.</translation>
    </message>
    <message>
        <source>Have an administrator open this program&apos;s link, or log in as one at app.gohighlevel.com and open the link again.</source>
        <translation>Peça a um administrador que abra o link deste programa, ou faça login como um em app.gohighlevel.com e abra o link de novo.</translation>
    </message>
    <message>
        <source>n8n, Zapier or another tool says that it failed, although HighLevel allowed it</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>O n8n, o Zapier ou outra ferramenta diz que falhou, embora o HighLevel tenha permitido</translation>
    </message>
    <message>
        <source>HighLevel most likely did its part, and the other tool lost the answer or could not keep the token.</source>
        <translation>O HighLevel provavelmente fez a parte dele, e a outra ferramenta perdeu a resposta ou não conseguiu guardar o token.</translation>
    </message>
    <message>
        <source>Sign in with this program and paste the tokens into the other tool, or ask that tool&apos;s support.</source>
        <translation>Autorize com este programa e cole os tokens na outra ferramenta, ou pergunte ao suporte dessa ferramenta.</translation>
    </message>
    <message>
        <source>400 from backend.leadconnectorhq.com/oauth/authorize</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>400 de backend.leadconnectorhq.com/oauth/authorize</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page let you press Allow, but its server did not accept the link, probably because of a redirect address or a scope that the app does not have.</source>
        <translation>A página do HighLevel deixou você pressionar Allow, mas o servidor dele não aceitou o link, provavelmente por causa de um endereço de redirecionamento ou de um escopo que o app não tem.</translation>
    </message>
    <message>
        <source>Compare the redirect address and the scopes with the app in the developer portal, letter for letter, and open a new link.</source>
        <translation>Compare o endereço de redirecionamento e os escopos com o app no portal do desenvolvedor, letra por letra, e abra um novo link.</translation>
    </message>
    <message>
        <source>access_denied</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>access_denied</translation>
    </message>
    <message>
        <source>HighLevel reports that access was not allowed, which usually means that somebody pressed Cancel or Deny on its page.</source>
        <translation>O HighLevel informa que o acesso não foi permitido, o que em geral significa que alguém pressionou Cancel ou Deny na página dele.</translation>
    </message>
    <message>
        <source>Open the link again and press Allow &amp; Install, or ask somebody who administers the account to do it.</source>
        <translation>Abra o link de novo e pressione Allow &amp; Install, ou peça a alguém que administra a conta que o faça.</translation>
    </message>
    <message>
        <source>ERR_SSL_PROTOCOL_ERROR: localhost sent an invalid response</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>ERR_SSL_PROTOCOL_ERROR: localhost enviou uma resposta inválida</translation>
    </message>
    <message>
        <source>The browser was sent to https://localhost, while this program waits at http://localhost, most likely because the app&apos;s redirect address begins with https or the browser changes it.</source>
        <translation>O navegador foi enviado a https://localhost, enquanto este programa espera em http://localhost, provavelmente porque o endereço de redirecionamento do app começa com https ou o navegador o altera.</translation>
    </message>
    <message>
        <source>Copy the address from the address bar and paste it here, and correct the redirect address in the portal afterwards.</source>
        <translation>Copie o endereço da barra de endereços e cole-o aqui; depois corrija o endereço de redirecionamento no portal.</translation>
    </message>
    <message>
        <source>marketplace.gohighlevel.com refused to connect</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>A conexão com marketplace.gohighlevel.com foi recusada (refused to connect)</translation>
    </message>
    <message>
        <source>The link was probably opened inside another page, which HighLevel does not allow.</source>
        <translation>O link foi provavelmente aberto dentro de outra página, o que o HighLevel não permite.</translation>
    </message>
    <message>
        <source>Open it in a tab of its own: press “Open again”, or copy the link into the address bar.</source>
        <translation>Abra-o em uma aba própria: pressione “Abrir de novo”, ou copie o link para a barra de endereços.</translation>
    </message>
    <message>
        <source>localhost refused to connect, or: Unable to connect</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>A conexão com localhost foi recusada (refused to connect), ou: Não foi possível conectar (Unable to connect)</translation>
    </message>
    <message>
        <source>The consent went through and the browser wanted to bring the answer back, but probably nobody listened there any more: the wait was over, or the browser is on another computer.</source>
        <translation>O consentimento deu certo e o navegador quis trazer a resposta de volta, mas provavelmente ninguém mais escutava ali: a espera tinha acabado, ou o navegador está em outro computador.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar (it has “code=” in it) and paste it here at once; if it is too late, start again.</source>
        <translation>Copie o endereço inteiro da barra de endereços do navegador (ele contém “code=”) e cole-o aqui imediatamente; se for tarde demais, comece de novo.</translation>
    </message>
    <message>
        <source>404 on my own redirect page, or: Cannot GET /callback</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>404 na minha própria página de redirecionamento, ou: Cannot GET /callback</translation>
    </message>
    <message>
        <source>The browser probably arrived at your own redirect address, where there is no page; the answer is in the address all the same.</source>
        <translation>O navegador provavelmente chegou ao seu próprio endereço de redirecionamento, onde não há página; mesmo assim, a resposta está no endereço.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar and paste it here; if it is still HighLevel&apos;s address, open the link again in its newer form.</source>
        <translation>Copie o endereço inteiro da barra de endereços do navegador e cole-o aqui; se ainda for o endereço do HighLevel, abra o link de novo na forma nova.</translation>
    </message>
    <message>
        <source>This page isn&apos;t working: redirected you too many times</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Esta página não está funcionando (redirected you too many times)</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page and its log-in send the browser to and fro, most likely because of old or blocked cookies.</source>
        <translation>A página do HighLevel e o login dele mandam o navegador de um lado para o outro, provavelmente por causa de cookies antigos ou bloqueados.</translation>
    </message>
    <message>
        <source>Log in at app.gohighlevel.com, delete the cookies of gohighlevel.com or use a private window, and open the link again.</source>
        <translation>Faça login em app.gohighlevel.com, exclua os cookies de gohighlevel.com ou use uma janela anônima, e abra o link de novo.</translation>
    </message>
    <message>
        <source>Cookies are blocked, or a browser extension is in the way</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Os cookies estão bloqueados, ou uma extensão do navegador atrapalha</translation>
    </message>
    <message>
        <source>A setting or an extension of the browser most likely keeps HighLevel&apos;s page from working.</source>
        <translation>Um ajuste ou uma extensão do navegador provavelmente impede a página do HighLevel de funcionar.</translation>
    </message>
    <message>
        <source>Allow cookies for gohighlevel.com and leadconnectorhq.com and switch the blocker off there, or use a private window, and open the link again.</source>
        <translation>Permita cookies para gohighlevel.com e leadconnectorhq.com e desligue o bloqueador ali, ou use uma janela anônima, e abra o link de novo.</translation>
    </message>
    <message>
        <source>414 Request-URI Too Large, or: 431 Request Header Fields Too Large</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>414 Request-URI Too Large, ou: 431 Request Header Fields Too Large</translation>
    </message>
    <message>
        <source>The link is most likely too long for the server, because it asks for very many scopes, or too many cookies have come together.</source>
        <translation>O link é provavelmente longo demais para o servidor, porque pede escopos em excesso, ou cookies demais se acumularam.</translation>
    </message>
    <message>
        <source>Take away the scopes that you don&apos;t need, delete the cookies of gohighlevel.com, and open the new link.</source>
        <translation>Tire os escopos de que você não precisa, exclua os cookies de gohighlevel.com e abra o novo link.</translation>
    </message>
    <message>
        <source>Sorry, you have been blocked, or: Verify you are human</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Sorry, you have been blocked, ou: Verify you are human</translation>
    </message>
    <message>
        <source>The guard before HighLevel&apos;s servers probably takes the browser, a VPN or the network for a robot.</source>
        <translation>A proteção diante dos servidores do HighLevel provavelmente toma o navegador, uma VPN ou a rede por um robô.</translation>
    </message>
    <message>
        <source>Switch off the VPN and extensions, answer the check if there is one, and open the link again or use another network.</source>
        <translation>Desligue a VPN e as extensões, responda à verificação se houver uma, e abra o link de novo ou use outra rede.</translation>
    </message>
    <message>
        <source>No internet, or: ERR_INTERNET_DISCONNECTED</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Sem internet, ou: ERR_INTERNET_DISCONNECTED</translation>
    </message>
    <message>
        <source>The browser most likely has no connection to the internet, or the network changed just then.</source>
        <translation>O navegador provavelmente está sem conexão com a internet, ou a rede mudou naquele momento.</translation>
    </message>
    <message>
        <source>Check the connection (a VPN or a guest network&apos;s log-in page can be in the way), and open the link again.</source>
        <translation>Confira a conexão (uma VPN ou a página de login de uma rede de visitantes pode atrapalhar) e abra o link de novo.</translation>
    </message>
    <message>
        <source>State mismatch, or: invalid state</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>State mismatch, ou: invalid state</translation>
    </message>
    <message>
        <source>The answer most likely belongs to another attempt than the one that is waited for, as when an older tab is used or the page is loaded again.</source>
        <translation>A resposta provavelmente pertence a uma tentativa diferente da que se espera, como quando se usa uma aba mais antiga ou se recarrega a página.</translation>
    </message>
    <message>
        <source>Close the older tabs, start again, and consent in the tab that opens then.</source>
        <translation>Feche as abas mais antigas, comece de novo e dê o consentimento na aba que então se abrir.</translation>
    </message>
    <message>
        <source>unsupported_response_type</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>unsupported_response_type</translation>
    </message>
    <message>
        <source>The link most likely has no or another response_type than “code”, which no link of this program has.</source>
        <translation>O link provavelmente não tem response_type ou tem um diferente de “code”, o que nenhum link deste programa tem.</translation>
    </message>
    <message>
        <source>Open this program&apos;s link instead of a changed one.</source>
        <translation>Abra o link deste programa em vez de um alterado.</translation>
    </message>
    <message>
        <source>must not reference GHL or HighLevel — this app is marked white-label friendly</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>must not reference GHL or HighLevel — this app is marked white-label friendly</translation>
    </message>
    <message>
        <source>The redirect address holds a word (HighLevel, GHL) that an app for white-label agencies may not use.</source>
        <translation>O endereço de redirecionamento contém uma palavra (HighLevel, GHL) que um app para agências white-label não pode usar.</translation>
    </message>
    <message>
        <source>Choose a redirect address without the word, for instance with “crm” in its place, here and in the portal.</source>
        <translation>Escolha um endereço de redirecionamento sem a palavra, por exemplo com “crm” no lugar dela, aqui e no portal.</translation>
    </message>
    <message>
        <source>The app is not published, or is under review</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>O app não está publicado, ou está em revisão</translation>
    </message>
    <message>
        <source>HighLevel most likely shows the app to nobody while it is public and not approved, or has no live version.</source>
        <translation>O HighLevel provavelmente não mostra o app a ninguém enquanto ele é público e não aprovado, ou não tem versão publicada.</translation>
    </message>
    <message>
        <source>Set the app&apos;s type to Private in the developer portal, save it, put the version ID into the link, and open it again.</source>
        <translation>Mude o tipo do app para Private no portal do desenvolvedor, salve, ponha o ID de versão no link e abra-o de novo.</translation>
    </message>
    <message>
        <source>HighLevel says that it worked, but this program goes on waiting</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>O HighLevel diz que deu certo, mas este programa continua esperando</translation>
    </message>
    <message>
        <source>The answer probably went to another address than the one at which this program waits.</source>
        <translation>A resposta provavelmente foi para um endereço diferente daquele em que este programa espera.</translation>
    </message>
    <message>
        <source>Look at the browser&apos;s address bar: if it has “code=” in it, paste the whole address here; else compare the redirect address in the portal with the one here.</source>
        <translation>Olhe a barra de endereços do navegador: se ela contém “code=”, cole aqui o endereço inteiro; senão, compare o endereço de redirecionamento do portal com o daqui.</translation>
    </message>
    <message>
        <source>I closed the tab or window in the browser</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Fechei a aba ou a janela no navegador</translation>
    </message>
    <message>
        <source>Nothing is lost: the link most likely still works as long as this program waits.</source>
        <translation>Nada se perdeu: o link provavelmente ainda funciona enquanto este programa espera.</translation>
    </message>
    <message>
        <source>Open the link again, and go on there.</source>
        <translation>Abra o link de novo e continue ali.</translation>
    </message>
    <message>
        <source>server_error, or: temporarily_unavailable</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>server_error, ou: temporarily_unavailable</translation>
    </message>
    <message>
        <source>HighLevel probably has a fault of its own just now.</source>
        <translation>O próprio HighLevel provavelmente está com uma falha neste momento.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>Espere alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>The request for the tokens was stopped before HighLevel answered, so the code from the browser may be used up.</source>
        <translation>O pedido de tokens foi interrompido antes de o HighLevel responder, por isso o código do navegador pode estar gasto.</translation>
    </message>
    <message>
        <source>Start the sign-in again when you are ready.</source>
        <translation>Comece a autorização de novo quando quiser.</translation>
    </message>
    <message>
        <source>The refresh was stopped before HighLevel answered; what was kept before is still kept.</source>
        <translation>A renovação foi interrompida antes de o HighLevel responder; o que estava guardado continua guardado.</translation>
    </message>
    <message>
        <source>Refresh again, and sign in again only if HighLevel then refuses.</source>
        <translation>Renove de novo, e só autorize de novo se o HighLevel então recusar.</translation>
    </message>
    <message>
        <source>The request was stopped before it was finished.</source>
        <translation>A requisição foi interrompida antes de terminar.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Comece-a de novo quando quiser.</translation>
    </message>
    <message>
        <source>HighLevel could not be reached{detail}, so the code from the browser was not exchanged for tokens.</source>
        <translation>Não foi possível alcançar o HighLevel{detail}, por isso o código do navegador não foi trocado por tokens.</translation>
    </message>
    <message>
        <source>Check your internet connection and start the sign-in again.</source>
        <translation>Confira sua conexão com a internet e comece a autorização de novo.</translation>
    </message>
    <message>
        <source>HighLevel could not be reached{detail}.</source>
        <translation>Não foi possível alcançar o HighLevel{detail}.</translation>
    </message>
    <message>
        <source>Check your internet connection (a firewall or VPN can be in the way) and try again; nothing was lost.</source>
        <translation>Confira sua conexão com a internet (um firewall ou uma VPN pode atrapalhar) e tente de novo; nada se perdeu.</translation>
    </message>
    <message>
        <source>The connection to HighLevel broke before the answer was complete{detail}, so the code from the browser may be used up.</source>
        <translation>A conexão com o HighLevel caiu antes de a resposta estar completa{detail}, por isso o código do navegador pode estar gasto.</translation>
    </message>
    <message>
        <source>The connection to HighLevel broke before the answer was complete{detail}; what was kept before is still kept.</source>
        <translation>A conexão com o HighLevel caiu antes de a resposta estar completa{detail}; o que estava guardado continua guardado.</translation>
    </message>
    <message>
        <source>Check your internet connection and try again, and sign in again only if HighLevel then refuses.</source>
        <translation>Confira sua conexão com a internet e tente de novo, e só autorize de novo se o HighLevel então recusar.</translation>
    </message>
    <message>
        <source>The connection to HighLevel could not be made secure{detail}, so nothing was sent.</source>
        <translation>Não foi possível tornar segura a conexão com o HighLevel{detail}, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time and whether a virus scanner or company network looks into secure connections, and start the sign-in again.</source>
        <translation>Confira a data e a hora deste computador e se um antivírus ou a rede de uma empresa inspeciona conexões seguras, e comece a autorização de novo.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time and whether a virus scanner or company network looks into secure connections, and try again.</source>
        <translation>Confira a data e a hora deste computador e se um antivírus ou a rede de uma empresa inspeciona conexões seguras, e tente de novo.</translation>
    </message>
    <message>
        <source>No answer came from the browser in time.</source>
        <translation>Nenhuma resposta do navegador chegou a tempo.</translation>
    </message>
    <message>
        <source>Open the link again and finish the sign-in, or paste the address at which the browser ended.</source>
        <translation>Abra o link de novo e conclua a autorização, ou cole o endereço em que o navegador terminou.</translation>
    </message>
    <message>
        <source>HighLevel did not answer in time, so the code from the browser may be used up.</source>
        <translation>O HighLevel não respondeu a tempo, por isso o código do navegador pode estar gasto.</translation>
    </message>
    <message>
        <source>HighLevel did not answer in time; what was kept before is still kept.</source>
        <translation>O HighLevel não respondeu a tempo; o que estava guardado continua guardado.</translation>
    </message>
    <message>
        <source>Try again in a minute, and sign in again only if HighLevel then refuses.</source>
        <translation>Tente de novo daqui a um minuto, e só autorize de novo se o HighLevel então recusar.</translation>
    </message>
    <message>
        <source>The server wanted to send the request on to another address, which was not done because your client secret would have gone there too.</source>
        <translation>O servidor quis mandar a requisição para outro endereço, o que não foi feito porque seu client secret também iria para lá.</translation>
    </message>
    <message>
        <source>Check the API address, log in to the network first if it is a hotel&apos;s or a guest network, and start the sign-in again.</source>
        <translation>Confira o endereço da API, faça login na rede antes se for a de um hotel ou de visitantes, e comece a autorização de novo.</translation>
    </message>
    <message>
        <source>The server wanted to send the request on to another address, which was not done because your secrets would have gone there too.</source>
        <translation>O servidor quis mandar a requisição para outro endereço, o que não foi feito porque seus segredos também iriam para lá.</translation>
    </message>
    <message>
        <source>Check the API address, log in to the network first if it is a hotel&apos;s or a guest network, and try again.</source>
        <translation>Confira o endereço da API, faça login na rede antes se for a de um hotel ou de visitantes, e tente de novo.</translation>
    </message>
    <message>
        <source>The answer was far longer than any answer of HighLevel&apos;s, so it was dropped, and the code from the browser may be used up.</source>
        <translation>A resposta era bem mais longa do que qualquer uma do HighLevel, por isso foi descartada, e o código do navegador pode estar gasto.</translation>
    </message>
    <message>
        <source>Check the API address and start the sign-in again.</source>
        <translation>Confira o endereço da API e comece a autorização de novo.</translation>
    </message>
    <message>
        <source>The answer was far longer than any answer of HighLevel&apos;s, so it was dropped; what was kept before is still kept.</source>
        <translation>A resposta era bem mais longa do que qualquer uma do HighLevel, por isso foi descartada; o que estava guardado continua guardado.</translation>
    </message>
    <message>
        <source>Check the API address and try again, and sign in again only if HighLevel then refuses.</source>
        <translation>Confira o endereço da API e tente de novo, e só autorize de novo se o HighLevel então recusar.</translation>
    </message>
    <message>
        <source>The answer{status} was empty, cut short or a web page instead of HighLevel&apos;s data, so the code from the browser may be used up.</source>
        <translation>A resposta{status} estava vazia, cortada ou era uma página da web em vez dos dados do HighLevel, por isso o código do navegador pode estar gasto.</translation>
    </message>
    <message>
        <source>Log in to the network first if it is a hotel&apos;s or a guest network, check the API address, and start the sign-in again.</source>
        <translation>Faça login na rede antes se for a de um hotel ou de visitantes, confira o endereço da API e comece a autorização de novo.</translation>
    </message>
    <message>
        <source>The answer{status} was empty, cut short or a web page instead of HighLevel&apos;s data; what was kept before is still kept.</source>
        <translation>A resposta{status} estava vazia, cortada ou era uma página da web em vez dos dados do HighLevel; o que estava guardado continua guardado.</translation>
    </message>
    <message>
        <source>Log in to the network first if it is a hotel&apos;s or a guest network, and try again; sign in again only if HighLevel then refuses.</source>
        <translation>Faça login na rede antes se for a de um hotel ou de visitantes, e tente de novo; só autorize de novo se o HighLevel então recusar.</translation>
    </message>
    <message>
        <source>HighLevel answered without an access token, so there is nothing to keep, and the code from the browser is used up.</source>
        <translation>O HighLevel respondeu sem um token de acesso, por isso não há nada a guardar, e o código do navegador está gasto.</translation>
    </message>
    <message>
        <source>Start the sign-in again, and show the answer to HighLevel&apos;s support if it comes again.</source>
        <translation>Comece a autorização de novo e, se a resposta se repetir, mostre-a ao suporte do HighLevel.</translation>
    </message>
    <message>
        <source>HighLevel answered without an access token; what was kept before is still kept.</source>
        <translation>O HighLevel respondeu sem um token de acesso; o que estava guardado continua guardado.</translation>
    </message>
    <message>
        <source>Try again, and sign in again only if HighLevel then refuses.</source>
        <translation>Tente de novo, e só autorize de novo se o HighLevel então recusar.</translation>
    </message>
    <message>
        <source>HighLevel was asked too often in a short time, so it gave no tokens.</source>
        <translation>O HighLevel recebeu requisições demais em pouco tempo, por isso não emitiu tokens.</translation>
    </message>
    <message>
        <source>Wait {wait} and start the sign-in again.</source>
        <translation>Espere {wait} e comece a autorização de novo.</translation>
    </message>
    <message>
        <source>Wait {wait} and try again; nothing was lost.</source>
        <translation>Espere {wait} e tente de novo; nada se perdeu.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s server has a fault of its own{status}, so the code from the browser may be used up.</source>
        <translation>O servidor do HighLevel está com uma falha{status}, por isso o código do navegador pode estar gasto.</translation>
    </message>
    <message>
        <source>Wait a few minutes and start the sign-in again.</source>
        <translation>Espere alguns minutos e comece a autorização de novo.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s server has a fault of its own{status}; what was kept before is still kept.</source>
        <translation>O servidor do HighLevel está com uma falha{status}; o que estava guardado continua guardado.</translation>
    </message>
    <message>
        <source>HighLevel refused the sign-in with the words “{words}”.</source>
        <translation>O HighLevel recusou a autorização com as palavras “{words}”.</translation>
    </message>
    <message>
        <source>Compare client ID, redirect address and scopes with the app in the developer portal, and open the link again.</source>
        <translation>Compare o client ID, o endereço de redirecionamento e os escopos com o app no portal do desenvolvedor e abra o link de novo.</translation>
    </message>
    <message>
        <source>HighLevel refused to give tokens{status} with the words “{words}”.</source>
        <translation>O HighLevel se recusou a emitir tokens{status} com as palavras “{words}”.</translation>
    </message>
    <message>
        <source>Compare client ID, client secret and redirect address with the app in the developer portal, and start the sign-in again.</source>
        <translation>Compare o client ID, o client secret e o endereço de redirecionamento com o app no portal do desenvolvedor e comece a autorização de novo.</translation>
    </message>
    <message>
        <source>HighLevel refused to renew the access{status} with the words “{words}”.</source>
        <translation>O HighLevel se recusou a renovar o acesso{status} com as palavras “{words}”.</translation>
    </message>
    <message>
        <source>Try again later, and sign in again if it goes on.</source>
        <translation>Tente de novo mais tarde e, se continuar, autorize de novo.</translation>
    </message>
    <message>
        <source>HighLevel refused the request{status} with the words “{words}”.</source>
        <translation>O HighLevel recusou a requisição{status} com as palavras “{words}”.</translation>
    </message>
    <message>
        <source>Check that the connection has the scope for it and is of the right kind (agency or sub-account), and try again.</source>
        <translation>Confira se a conexão tem o escopo para isso e é do tipo certo (agência ou subconta), e tente de novo.</translation>
    </message>
    <message>
        <source>HighLevel refused the sign-in{status} and did not say why.</source>
        <translation>O HighLevel recusou a autorização{status} e não disse por quê.</translation>
    </message>
    <message>
        <source>Compare client ID, client secret, redirect address and scopes with the app in the developer portal, and start the sign-in again.</source>
        <translation>Compare o client ID, o client secret, o endereço de redirecionamento e os escopos com o app no portal do desenvolvedor e comece a autorização de novo.</translation>
    </message>
    <message>
        <source>HighLevel refused the request{status} and did not say why.</source>
        <translation>O HighLevel recusou a requisição{status} e não disse por quê.</translation>
    </message>
    <message>
        <source>Log in in the same tab instead (a setting of the link), or allow pop-ups for the page, and open the link again; if no browser opened at all, copy the link and paste it into one.</source>
        <translation>Faça login na mesma aba (uma opção do link), ou permita pop-ups para a página, e abra o link de novo; se nenhum navegador se abriu, copie o link e cole-o em um.</translation>
    </message>
</context>
<context>
    <name>hloauth::KnownErrorsDialog</name>
    <message>
        <source>I see an error</source>
        <translation>Vejo um erro</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>Copiar o diagnóstico</translation>
    </message>
    <message>
        <source>Copy dia&amp;gnostics</source>
        <translation>Copiar dia&amp;gnóstico</translation>
    </message>
    <message>
        <source>For whoever helps you: versions, system and the state of your connections, without secrets and names</source>
        <translation>Para quem ajuda você: versões, sistema e o estado das suas conexões, sem segredos nem nomes</translation>
    </message>
    <message>
        <source>What does the page in your browser show? Type a few words, or paste the text or the address.</source>
        <translation>O que a página no seu navegador mostra? Digite algumas palavras, ou cole o texto ou o endereço.</translation>
    </message>
    <message>
        <source>What does the error say? Type a few words, or paste it whole.</source>
        <translation>O que o erro diz? Digite algumas palavras, ou cole-o inteiro.</translation>
    </message>
    <message>
        <source>For example: No integration found with the id … · the page is blank · it keeps asking me to log in</source>
        <translation>Por exemplo: No integration found with the id … · a página está em branco · ela fica pedindo login</translation>
    </message>
    <message>
        <source>Search errors</source>
        <translation>Buscar erros</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Known errors</source>
        <translation>Erros conhecidos</translation>
    </message>
    <message>
        <source>Or choose what it looks like:</source>
        <translation>Ou escolha com o que se parece:</translation>
    </message>
    <message>
        <source>Copy the text for &amp;support</source>
        <translation>Copiar o texto para o &amp;suporte</translation>
    </message>
    <message>
        <source>Codes, tokens and secrets in it are blotted out.</source>
        <translation>Códigos, tokens e segredos que estejam nele são apagados.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>A&amp;brir de novo</translation>
    </message>
    <message>
        <source>This is not an error: it is the answer.</source>
        <translation>Isto não é um erro: é a resposta.</translation>
    </message>
    <message>
        <source>The address has the code in it that the program waits for.</source>
        <translation>O endereço contém o código que o programa espera.</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>A&amp;ceitar</translation>
    </message>
    <message>
        <source>This is the link itself, not what came of it. Copy what the page shows instead.</source>
        <translation>Este é o próprio link, não o que resultou dele. Copie o que a página mostra.</translation>
    </message>
    <message>
        <source>This error is not known yet.</source>
        <translation>Este erro ainda não é conhecido.</translation>
    </message>
    <message>
        <source>No error chosen yet</source>
        <translation>Nenhum erro escolhido ainda</translation>
    </message>
    <message>
        <source>What it comes from, and what to do, is shown here.</source>
        <translation>A causa e o que fazer aparecem aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) found</source>
        <translation>
            <numerusform>%n erro encontrado</numerusform>
            <numerusform>%n erros encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>None is found</source>
        <translation>Nenhum encontrado</translation>
    </message>
    <message>
        <source>Search for other words, or type above what you see.</source>
        <translation>Busque outras palavras ou digite acima o que você vê.</translation>
    </message>
    <message>
        <source>Copy the text for support</source>
        <translation>Copiar o texto para o suporte</translation>
    </message>
    <message>
        <source>Copy the exact words from the page. If that does not help, check in the portal that redirect address, scopes and client ID are the same as here, save, and open the link again.</source>
        <translation>Copie as palavras exatas da página. Se não ajudar, confira no portal se o endereço de redirecionamento, os escopos e o client ID são os mesmos que aqui, salve e abra o link de novo.</translation>
    </message>
    <message>
        <source>Try the words after “message”. HighLevel&apos;s support finds the call by its trace ID.</source>
        <translation>Tente as palavras depois de “message”. O suporte do HighLevel encontra a chamada pelo trace ID.</translation>
    </message>
    <message>
        <source>Nothing is known about it</source>
        <translation>Nada se sabe sobre isso</translation>
    </message>
    <message>
        <source>Say it in other words above, or choose one from the list that looks like it.</source>
        <translation>Diga acima com outras palavras ou escolha na lista um que se pareça.</translation>
    </message>
</context>
<context>
    <name>hloauth::LearnPanel</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>To what was shown before</source>
        <translation>Ao que foi mostrado antes</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos os tópicos</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Close (F1)</source>
        <translation>Fechar (F1)</translation>
    </message>
    <message>
        <source>Search all topics</source>
        <translation>Buscar em todos os tópicos</translation>
    </message>
    <message>
        <source>Copied with your token. The clipboard is cleared after a minute.</source>
        <translation>Copiado com seu token. A área de transferência é limpa depois de um minuto.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”. Try fewer words, or other ones.</source>
        <translation>Nada foi encontrado para “%1”. Tente menos palavras, ou outras.</translation>
    </message>
    <message>
        <source>There is no text for this page.</source>
        <translation>Não há texto para esta página.</translation>
    </message>
    <message>
        <source>No program could be started to show %1.</source>
        <translation>Não foi possível iniciar um programa para mostrar %1.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>o arquivo</translation>
    </message>
    <message>
        <source>the page at %1</source>
        <translation>a página em %1</translation>
    </message>
    <message>
        <source>Back in Learn</source>
        <translation>Voltar em Aprender</translation>
    </message>
    <message>
        <source>The topics that have these words are listed below</source>
        <translation>Os tópicos com estas palavras aparecem abaixo</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) found</source>
        <translation>
            <numerusform>%n tópico encontrado</numerusform>
            <numerusform>%n tópicos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>This topic is in English so far.</source>
        <translation>Este tópico, por enquanto, está em inglês.</translation>
    </message>
</context>
<context>
    <name>hloauth::LegsPanel</name>
    <message>
        <source>The three legs</source>
        <translation>As três etapas</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>ainda por vir</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>você está aqui</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hloauth::LessonList</name>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Topics that were found</source>
        <translation>Tópicos encontrados</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkCheckDialog</name>
    <message>
        <source>&amp;Fix all</source>
        <translation>Corrigir &amp;tudo</translation>
    </message>
    <message>
        <source>Check a link</source>
        <translation>Verificar um link</translation>
    </message>
    <message>
        <source>https://marketplace.gohighlevel.com/v2/oauth/chooselocation?…</source>
        <translation>https://marketplace.gohighlevel.com/v2/oauth/chooselocation?…</translation>
    </message>
    <message>
        <source>Link to check</source>
        <translation>Link a verificar</translation>
    </message>
    <message>
        <source>Paste an authorization link from anywhere: Make, Zapier, n8n, the developer portal, a forum. Nothing is opened and nothing is sent.</source>
        <translation>Cole um link de autorização de qualquer origem: Make, Zapier, n8n, o portal do desenvolvedor, um fórum. Nada é aberto e nada é enviado.</translation>
    </message>
    <message>
        <source>Nothing was found that would keep this link from working.</source>
        <translation>Não se encontrou nada que impeça este link de funcionar.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) keep this link from working.</source>
        <translation>
            <numerusform>Uma coisa impede este link de funcionar.</numerusform>
            <numerusform>%n coisas impedem este link de funcionar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It should work; %n thing(s) may go wrong or are not safe.</source>
        <translation>
            <numerusform>Deve funcionar; uma coisa pode dar errado ou não é segura.</numerusform>
            <numerusform>Deve funcionar; %n coisas podem dar errado ou não são seguras.</numerusform>
        </translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation>Nenhum link ainda</translation>
    </message>
    <message>
        <source>&amp;Sign in with it</source>
        <translation>&amp;Entrar com ele</translation>
    </message>
    <message>
        <source>Takes over scopes, redirect address and client ID; only the client secret is to be entered then</source>
        <translation>Assume os scopes, o endereço de redirecionamento e o client ID; depois só falta informar o client secret</translation>
    </message>
    <message>
        <source>Copy the corrected link</source>
        <translation>Copiar o link corrigido</translation>
    </message>
    <message>
        <source>&amp;Copy the corrected link</source>
        <translation>&amp;Copiar o link corrigido</translation>
    </message>
    <message>
        <source>You can sign in with it once this is put right: %1</source>
        <translation>Você poderá autorizar com ele quando isto estiver corrigido: %1</translation>
    </message>
    <message>
        <source>Paste one above: what is wrong with it is shown here, and put right.</source>
        <translation>Cole um acima: o que está errado nele aparece aqui, e é corrigido.</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkFinding</name>
    <message>
        <source>There is no link in this text.</source>
        <translation>Não há nenhum link neste texto.</translation>
    </message>
    <message>
        <source>Nothing can be checked.</source>
        <translation>Nada pode ser verificado.</translation>
    </message>
    <message>
        <source>Paste the whole authorization link, from https:// to its end.</source>
        <translation>Cole o link de autorização inteiro, de https:// até o fim.</translation>
    </message>
    <message>
        <source>This is the answer of a sign-in, not the link that asks for one.</source>
        <translation>Esta é a resposta de uma autorização, não o link que a pede.</translation>
    </message>
    <message>
        <source>It has a code in it, which works once and for a few minutes.</source>
        <translation>Ela contém um código, que funciona uma vez e por poucos minutos.</translation>
    </message>
    <message>
        <source>Paste the link that you opened before; if the program is waiting for this answer, give it to “Paste the address”.</source>
        <translation>Cole o link que você abriu antes; se o programa está esperando esta resposta, use “Colar o endereço”.</translation>
    </message>
    <message>
        <source>This opens the app&apos;s page inside HighLevel and asks for no consent by itself.</source>
        <translation>Isto abre a página do app dentro do HighLevel e, sozinho, não pede consentimento.</translation>
    </message>
    <message>
        <source>An install that begins there comes back without the seal (state) by which a program knows its own sign-in.</source>
        <translation>Uma instalação que começa ali volta sem o selo (state) pelo qual um programa reconhece a própria autorização.</translation>
    </message>
    <message>
        <source>Use the install link of the portal or build one with this program.</source>
        <translation>Use o link de instalação do portal ou monte um com este programa.</translation>
    </message>
    <message>
        <source>The link stands inside another address, as mail filters and search engines do it.</source>
        <translation>O link está dentro de outro endereço, como fazem filtros de e-mail e buscadores.</translation>
    </message>
    <message>
        <source>Whoever runs that address sees the link, and it may be changed on the way.</source>
        <translation>Quem mantém esse endereço vê o link, e ele pode ser alterado no caminho.</translation>
    </message>
    <message>
        <source>Use the inner link alone.</source>
        <translation>Use só o link interno.</translation>
    </message>
    <message>
        <source>All of the link is percent-encoded.</source>
        <translation>O link inteiro está codificado com porcentagens.</translation>
    </message>
    <message>
        <source>A browser takes it for words to search for.</source>
        <translation>Um navegador o toma por palavras a pesquisar.</translation>
    </message>
    <message>
        <source>Decode it once.</source>
        <translation>Decodifique-o uma vez.</translation>
    </message>
    <message>
        <source>“&amp;amp;” stands where “&amp;” belongs, as in the source of a web page.</source>
        <translation>“&amp;amp;” está no lugar de “&amp;”, como no código-fonte de uma página da web.</translation>
    </message>
    <message>
        <source>Every parameter behind it gets a wrong name, and HighLevel does not see it.</source>
        <translation>Cada parâmetro depois dele recebe um nome errado, e o HighLevel não o vê.</translation>
    </message>
    <message>
        <source>Write a plain “&amp;” between the parameters.</source>
        <translation>Escreva um simples “&amp;” entre os parâmetros.</translation>
    </message>
    <message>
        <source>A line break or a space tears the link apart.</source>
        <translation>Uma quebra de linha ou um espaço parte o link.</translation>
    </message>
    <message>
        <source>Most programs take only what stands before it.</source>
        <translation>A maioria dos programas só aceita o que vem antes.</translation>
    </message>
    <message>
        <source>Put the link on one line, without spaces.</source>
        <translation>Ponha o link em uma linha só, sem espaços.</translation>
    </message>
    <message>
        <source>There is no “?” before the first parameter.</source>
        <translation>Não há “?” antes do primeiro parâmetro.</translation>
    </message>
    <message>
        <source>Everything behind the address is taken for a part of the path, so no parameter arrives.</source>
        <translation>Tudo depois do endereço é tomado como parte do caminho, por isso nenhum parâmetro chega.</translation>
    </message>
    <message>
        <source>Write “?” before the first parameter, and “&amp;” before the others.</source>
        <translation>Escreva “?” antes do primeiro parâmetro e “&amp;” antes dos outros.</translation>
    </message>
    <message>
        <source>A second “?” stands where “&amp;” belongs.</source>
        <translation>Um segundo “?” está no lugar de “&amp;”.</translation>
    </message>
    <message>
        <source>The parameter behind it becomes a part of the one before.</source>
        <translation>O parâmetro depois dele vira parte do anterior.</translation>
    </message>
    <message>
        <source>Write “&amp;” between the parameters.</source>
        <translation>Escreva “&amp;” entre os parâmetros.</translation>
    </message>
    <message>
        <source>The link ends with “…”: a part of it was left out.</source>
        <translation>O link termina com “…”: uma parte dele ficou de fora.</translation>
    </message>
    <message>
        <source>What is missing can&apos;t be guessed.</source>
        <translation>Não dá para adivinhar o que falta.</translation>
    </message>
    <message>
        <source>Copy the link again from where it is shown in full, best with a Copy button.</source>
        <translation>Copie o link de novo de onde ele aparece por inteiro, de preferência com um botão de copiar.</translation>
    </message>
    <message>
        <source>“{part}” is not a complete percent code: two hexadecimal digits have to follow the percent sign.</source>
        <translation>“{part}” não é um código de porcentagem completo: dois dígitos hexadecimais devem vir depois do sinal de porcentagem.</translation>
    </message>
    <message>
        <source>The link was cut off there, or a percent sign was not encoded.</source>
        <translation>O link foi cortado ali, ou um sinal de porcentagem não foi codificado.</translation>
    </message>
    <message>
        <source>Copy the link again, whole; a percent sign itself is written %25.</source>
        <translation>Copie o link de novo, inteiro; o próprio sinal de porcentagem se escreve %25.</translation>
    </message>
    <message>
        <source>Everything from “#” on is never sent to HighLevel.</source>
        <translation>Nada a partir de “#” é enviado ao HighLevel.</translation>
    </message>
    <message>
        <source>A browser keeps that part to itself.</source>
        <translation>O navegador guarda essa parte para si.</translation>
    </message>
    <message>
        <source>Take it out; a “#” inside a value is written %23.</source>
        <translation>Tire-a; um “#” dentro de um valor se escreve %23.</translation>
    </message>
    <message>
        <source>“{part}” is a placeholder, not a value.</source>
        <translation>“{part}” é um marcador de exemplo, não um valor.</translation>
    </message>
    <message>
        <source>It comes from an example, and HighLevel knows nothing of that name.</source>
        <translation>Ele vem de um exemplo, e o HighLevel não conhece esse nome.</translation>
    </message>
    <message>
        <source>Put your own value there.</source>
        <translation>Ponha ali o seu próprio valor.</translation>
    </message>
    <message>
        <source>The link does not begin with https://.</source>
        <translation>O link não começa com https://.</translation>
    </message>
    <message>
        <source>Many programs do not take it for a link.</source>
        <translation>Muitos programas não o reconhecem como link.</translation>
    </message>
    <message>
        <source>Write https:// before it.</source>
        <translation>Escreva https:// antes dele.</translation>
    </message>
    <message>
        <source>The link begins with http:// and not with https://.</source>
        <translation>O link começa com http:// e não com https://.</translation>
    </message>
    <message>
        <source>What you allow, and the answer, could be read and changed on the way.</source>
        <translation>O que você permite, e a resposta, poderia ser lido e alterado no caminho.</translation>
    </message>
    <message>
        <source>Write https://.</source>
        <translation>Escreva https://.</translation>
    </message>
    <message>
        <source>The link begins with “{part}:”.</source>
        <translation>O link começa com “{part}:”.</translation>
    </message>
    <message>
        <source>A browser can&apos;t open HighLevel&apos;s page with that.</source>
        <translation>Um navegador não consegue abrir a página do HighLevel com isso.</translation>
    </message>
    <message>
        <source>A name stands before an “@” in the address.</source>
        <translation>Há um nome antes de um “@” no endereço.</translation>
    </message>
    <message>
        <source>The browser goes to what stands after the “@”; such links are made to deceive.</source>
        <translation>O navegador vai para o que vem depois do “@”; links assim são feitos para enganar.</translation>
    </message>
    <message>
        <source>Take out everything between // and @.</source>
        <translation>Tire tudo entre // e @.</translation>
    </message>
    <message>
        <source>The address names port {part}.</source>
        <translation>O endereço indica a porta {part}.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page is at the usual port of https only.</source>
        <translation>A página do HighLevel só está na porta normal de https.</translation>
    </message>
    <message>
        <source>Take the colon and the number out.</source>
        <translation>Tire os dois-pontos e o número.</translation>
    </message>
    <message>
        <source>{part} is HighLevel&apos;s API, not its page for consent.</source>
        <translation>{part} é a API do HighLevel, não a página de consentimento.</translation>
    </message>
    <message>
        <source>It answers 404 or an error instead of asking you.</source>
        <translation>Ela responde 404 ou um erro em vez de perguntar a você.</translation>
    </message>
    <message>
        <source>Use https://marketplace.gohighlevel.com.</source>
        <translation>Use https://marketplace.gohighlevel.com.</translation>
    </message>
    <message>
        <source>{part} is HighLevel itself, not its page for consent.</source>
        <translation>{part} é o próprio HighLevel, não a página de consentimento.</translation>
    </message>
    <message>
        <source>You land on your dashboard, and no program gets an answer.</source>
        <translation>Você vai parar no seu painel, e nenhum programa recebe resposta.</translation>
    </message>
    <message>
        <source>{part} looks like HighLevel&apos;s address and is not.</source>
        <translation>{part} parece o endereço do HighLevel, mas não é.</translation>
    </message>
    <message>
        <source>Whoever runs it could take your login and your consent.</source>
        <translation>Quem o mantém poderia ficar com seu login e seu consentimento.</translation>
    </message>
    <message>
        <source>Don&apos;t open it; use https://marketplace.gohighlevel.com.</source>
        <translation>Não o abra; use https://marketplace.gohighlevel.com.</translation>
    </message>
    <message>
        <source>{part} is not HighLevel&apos;s address for consent.</source>
        <translation>{part} não é o endereço de consentimento do HighLevel.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s consent page is at marketplace.gohighlevel.com and marketplace.leadconnectorhq.com only, also for white-label agencies.</source>
        <translation>A página de consentimento do HighLevel só está em marketplace.gohighlevel.com e marketplace.leadconnectorhq.com, também para agências white-label.</translation>
    </message>
    <message>
        <source>Use https://marketplace.gohighlevel.com, or https://marketplace.leadconnectorhq.com for a page without HighLevel&apos;s name.</source>
        <translation>Use https://marketplace.gohighlevel.com, ou https://marketplace.leadconnectorhq.com para uma página sem o nome do HighLevel.</translation>
    </message>
    <message>
        <source>{part} is this computer: a practice server, not HighLevel.</source>
        <translation>{part} é este computador: um servidor de prática, não o HighLevel.</translation>
    </message>
    <message>
        <source>Its consent and its tokens are good for nothing else.</source>
        <translation>O consentimento e os tokens dele não servem para mais nada.</translation>
    </message>
    <message>
        <source>Use https://marketplace.gohighlevel.com for the real thing.</source>
        <translation>Para valer, use https://marketplace.gohighlevel.com.</translation>
    </message>
    <message>
        <source>The path is the older one, without /v2.</source>
        <translation>O caminho é o antigo, sem /v2.</translation>
    </message>
    <message>
        <source>For many apps it answers “No integration found”, although the client ID is right.</source>
        <translation>Para muitos apps ele responde “No integration found”, embora o client ID esteja certo.</translation>
    </message>
    <message>
        <source>Use /v2/oauth/chooselocation.</source>
        <translation>Use /v2/oauth/chooselocation.</translation>
    </message>
    <message>
        <source>“{part}” is not the path of the consent page.</source>
        <translation>“{part}” não é o caminho da página de consentimento.</translation>
    </message>
    <message>
        <source>HighLevel answers with “not found”, a blank page or its dashboard.</source>
        <translation>O HighLevel responde “not found”, com uma página em branco ou com seu painel.</translation>
    </message>
    <message>
        <source>There is one slash too many in the path.</source>
        <translation>Há uma barra a mais no caminho.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page may not be found under it.</source>
        <translation>A página do HighLevel talvez não seja encontrada nele.</translation>
    </message>
    <message>
        <source>Write /v2/oauth/chooselocation.</source>
        <translation>Escreva /v2/oauth/chooselocation.</translation>
    </message>
    <message>
        <source>“{part}” is not a name that HighLevel knows; it is called {meant}.</source>
        <translation>“{part}” não é um nome que o HighLevel conheça; ele se chama {meant}.</translation>
    </message>
    <message>
        <source>HighLevel ignores it and misses {meant}.</source>
        <translation>O HighLevel o ignora e sente falta de {meant}.</translation>
    </message>
    <message>
        <source>Call it {meant}.</source>
        <translation>Use o nome {meant}.</translation>
    </message>
    <message>
        <source>{part} is there more than once.</source>
        <translation>{part} aparece mais de uma vez.</translation>
    </message>
    <message>
        <source>Which one counts is not certain.</source>
        <translation>Não é certo qual deles vale.</translation>
    </message>
    <message>
        <source>Leave it there once.</source>
        <translation>Deixe-o uma vez só.</translation>
    </message>
    <message>
        <source>HighLevel ignores {part}.</source>
        <translation>O HighLevel ignora {part}.</translation>
    </message>
    <message>
        <source>Whoever relies on it is mistaken.</source>
        <translation>Quem conta com isso se engana.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Tire-o.</translation>
    </message>
    <message>
        <source>{part} does not belong into this link, and it has kept an app from being installed.</source>
        <translation>{part} não pertence a este link e já impediu um app de ser instalado.</translation>
    </message>
    <message>
        <source>The consent page then looks for another app or version than the client ID names.</source>
        <translation>A página de consentimento então procura um app ou uma versão diferente da que o client ID indica.</translation>
    </message>
    <message>
        <source>{part} is in the link.</source>
        <translation>{part} está no link.</translation>
    </message>
    <message>
        <source>Everybody who sees the link, and every log on its way, has your app&apos;s password then.</source>
        <translation>Assim, todos que veem o link, e todo registro no caminho, têm a senha do seu app.</translation>
    </message>
    <message>
        <source>Take it out, and make a new secret in the portal (Manage → Secrets), as this one is no longer secret.</source>
        <translation>Tire-o e crie um novo client secret no portal (Manage → Secrets), pois este não é mais secreto.</translation>
    </message>
    <message>
        <source>{part} belongs to PKCE, which HighLevel does not support.</source>
        <translation>{part} faz parte do PKCE, que o HighLevel não suporta.</translation>
    </message>
    <message>
        <source>The consent page ignores it, and the exchange of the code is then refused: “property code_verifier should not exist”.</source>
        <translation>A página de consentimento o ignora, e a troca do código é então recusada: “property code_verifier should not exist”.</translation>
    </message>
    <message>
        <source>Take it out, and switch PKCE off in the program that made the link.</source>
        <translation>Tire-o e desative o PKCE no programa que criou o link.</translation>
    </message>
    <message>
        <source>loginWindowOpenMode has the value “{part}”; only “self” is known.</source>
        <translation>loginWindowOpenMode tem o valor “{part}”; só “self” é conhecido.</translation>
    </message>
    <message>
        <source>HighLevel then opens the login in a new tab, as if it were not there.</source>
        <translation>O HighLevel então abre o login em uma nova aba, como se ele não estivesse ali.</translation>
    </message>
    <message>
        <source>Write self, or take it out.</source>
        <translation>Escreva self, ou tire-o.</translation>
    </message>
    <message>
        <source>The client ID (client_id) is missing.</source>
        <translation>Falta o client ID (client_id).</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page stays blank; its hidden answer is “CastError: Cast to ObjectId failed”.</source>
        <translation>A página do HighLevel fica em branco; a resposta oculta é “CastError: Cast to ObjectId failed”.</translation>
    </message>
    <message>
        <source>Add client_id with the full client ID from Manage → Secrets.</source>
        <translation>Adicione client_id com o client ID completo de Manage → Secrets.</translation>
    </message>
    <message>
        <source>There is a version_id and no client ID, as in the install link that the portal itself gives.</source>
        <translation>Há um version_id e nenhum client ID, como no link de instalação que o próprio portal fornece.</translation>
    </message>
    <message>
        <source>The client ID is only the app&apos;s id: the dash and the 8 characters behind it are missing.</source>
        <translation>O client ID é só o ID do app: faltam o hífen e os 8 caracteres depois dele.</translation>
    </message>
    <message>
        <source>The install seems to work, and the exchange for tokens fails after it.</source>
        <translation>A instalação parece funcionar, e a troca por tokens falha depois dela.</translation>
    </message>
    <message>
        <source>Copy the whole client ID from Manage → Secrets.</source>
        <translation>Copie o client ID inteiro de Manage → Secrets.</translation>
    </message>
    <message>
        <source>The client ID is cut off: it has 24 characters, a dash, and 8 more.</source>
        <translation>O client ID está cortado: ele tem 24 caracteres, um hífen e mais 8.</translation>
    </message>
    <message>
        <source>HighLevel does not find the app.</source>
        <translation>O HighLevel não encontra o app.</translation>
    </message>
    <message>
        <source>What stands as client ID has the shape of a client secret.</source>
        <translation>O que está como client ID tem a forma de um client secret.</translation>
    </message>
    <message>
        <source>HighLevel does not find the app, and your app&apos;s password is in a link that can be seen by others.</source>
        <translation>O HighLevel não encontra o app, e a senha do seu app está em um link que outros podem ver.</translation>
    </message>
    <message>
        <source>Put the client ID there; if the secret was shown to others, make a new one.</source>
        <translation>Ponha ali o client ID; se o client secret foi mostrado a outros, crie um novo.</translation>
    </message>
    <message>
        <source>What stands as client ID is a token.</source>
        <translation>O que está como client ID é um token.</translation>
    </message>
    <message>
        <source>HighLevel does not find the app, and everybody who sees the link can use the token.</source>
        <translation>O HighLevel não encontra o app, e todos que veem o link podem usar o token.</translation>
    </message>
    <message>
        <source>Put the client ID from Manage → Secrets there, and replace the token.</source>
        <translation>Ponha ali o client ID de Manage → Secrets e substitua o token.</translation>
    </message>
    <message>
        <source>The client ID has quotes, blanks or its own name around it.</source>
        <translation>O client ID tem aspas, espaços ou o próprio nome em volta.</translation>
    </message>
    <message>
        <source>HighLevel takes them for a part of it: “CastError” or “No integration found”.</source>
        <translation>O HighLevel os toma como parte dele: “CastError” ou “No integration found”.</translation>
    </message>
    <message>
        <source>Write the client ID alone.</source>
        <translation>Escreva só o client ID.</translation>
    </message>
    <message>
        <source>The client ID has another form than usual: 24 hexadecimal digits, a dash, 8 small letters or digits.</source>
        <translation>O client ID tem uma forma incomum: o normal são 24 dígitos hexadecimais, um hífen e 8 letras minúsculas ou dígitos.</translation>
    </message>
    <message>
        <source>It may have a slip in it.</source>
        <translation>Pode haver um erro de digitação nele.</translation>
    </message>
    <message>
        <source>Compare it with Manage → Secrets.</source>
        <translation>Compare-o com Manage → Secrets.</translation>
    </message>
    <message>
        <source>“{part}” is not a client ID: that has 24 hexadecimal digits, a dash, and 8 more characters.</source>
        <translation>“{part}” não é um client ID: este tem 24 dígitos hexadecimais, um hífen e mais 8 caracteres.</translation>
    </message>
    <message>
        <source>HighLevel answers “CastError” or “No integration found”.</source>
        <translation>O HighLevel responde “CastError” ou “No integration found”.</translation>
    </message>
    <message>
        <source>Copy the client ID from Manage → Secrets.</source>
        <translation>Copie o client ID de Manage → Secrets.</translation>
    </message>
    <message>
        <source>The client ID is not that of your app ({meant}).</source>
        <translation>O client ID não é o do seu app ({meant}).</translation>
    </message>
    <message>
        <source>The consent would be given to another app.</source>
        <translation>O consentimento seria dado a outro app.</translation>
    </message>
    <message>
        <source>Use your app&apos;s own link.</source>
        <translation>Use o link do seu próprio app.</translation>
    </message>
    <message>
        <source>There is no version_id.</source>
        <translation>Não há version_id.</translation>
    </message>
    <message>
        <source>That is fine once a version of the app is live; as long as there is only a draft, HighLevel answers “error.noAppVersionIdFound”.</source>
        <translation>Tudo bem quando uma versão do app já está publicada; enquanto houver só um rascunho, o HighLevel responde “error.noAppVersionIdFound”.</translation>
    </message>
    <message>
        <source>There is no version_id, and the app is a draft.</source>
        <translation>Não há version_id, e o app é um rascunho.</translation>
    </message>
    <message>
        <source>HighLevel looks for a live version and answers “error.noAppVersionIdFound”.</source>
        <translation>O HighLevel procura uma versão publicada e responde “error.noAppVersionIdFound”.</translation>
    </message>
    <message>
        <source>The version_id is a whole client ID.</source>
        <translation>O version_id é um client ID inteiro.</translation>
    </message>
    <message>
        <source>The version_id is not 24 hexadecimal digits.</source>
        <translation>O version_id não tem 24 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>HighLevel answers “CastError” or finds no such version.</source>
        <translation>O HighLevel responde “CastError” ou não encontra essa versão.</translation>
    </message>
    <message>
        <source>Copy it again from Manage → Versions, or leave version_id out if the app is live.</source>
        <translation>Copie-o de novo de Manage → Versions, ou deixe version_id de fora se o app estiver publicado.</translation>
    </message>
    <message>
        <source>response_type is missing.</source>
        <translation>Falta response_type.</translation>
    </message>
    <message>
        <source>HighLevel has to be told that a code is asked for.</source>
        <translation>É preciso dizer ao HighLevel que se pede um código.</translation>
    </message>
    <message>
        <source>Add response_type=code.</source>
        <translation>Adicione response_type=code.</translation>
    </message>
    <message>
        <source>response_type is “{part}”.</source>
        <translation>response_type é “{part}”.</translation>
    </message>
    <message>
        <source>HighLevel gives out codes only.</source>
        <translation>O HighLevel só fornece códigos.</translation>
    </message>
    <message>
        <source>Write response_type=code.</source>
        <translation>Escreva response_type=code.</translation>
    </message>
    <message>
        <source>The redirect URI (redirect_uri) is missing.</source>
        <translation>Falta a redirect URI (redirect_uri).</translation>
    </message>
    <message>
        <source>HighLevel does not know where to send the answer.</source>
        <translation>O HighLevel não sabe para onde enviar a resposta.</translation>
    </message>
    <message>
        <source>Add redirect_uri, exactly as it is registered in the app.</source>
        <translation>Adicione redirect_uri, exatamente como está registrada no app.</translation>
    </message>
    <message>
        <source>The redirect URI “{part}” is not a whole address.</source>
        <translation>A redirect URI “{part}” não é um endereço inteiro.</translation>
    </message>
    <message>
        <source>HighLevel can&apos;t send the browser there.</source>
        <translation>O HighLevel não consegue enviar o navegador para lá.</translation>
    </message>
    <message>
        <source>Write all of it, beginning with https:// (or http://localhost).</source>
        <translation>Escreva-a inteira, começando com https:// (ou http://localhost).</translation>
    </message>
    <message>
        <source>The redirect URI “{part}” does not begin with https:// or http://.</source>
        <translation>A redirect URI “{part}” não começa com https:// nem http://.</translation>
    </message>
    <message>
        <source>Write the scheme before it.</source>
        <translation>Escreva o esquema antes dela.</translation>
    </message>
    <message>
        <source>The redirect URI begins with “{part}:”.</source>
        <translation>A redirect URI começa com “{part}:”.</translation>
    </message>
    <message>
        <source>HighLevel takes http and https only.</source>
        <translation>O HighLevel só aceita http e https.</translation>
    </message>
    <message>
        <source>Register an address with https:// (or http://localhost) and use that.</source>
        <translation>Registre um endereço com https:// (ou http://localhost) e use-o.</translation>
    </message>
    <message>
        <source>The redirect URI is http:// to another computer.</source>
        <translation>A redirect URI é http:// para outro computador.</translation>
    </message>
    <message>
        <source>The code could be read on its way; HighLevel means http for your own computer only.</source>
        <translation>O código poderia ser lido no caminho; o HighLevel prevê http só para o seu próprio computador.</translation>
    </message>
    <message>
        <source>Use https:// there.</source>
        <translation>Use https:// ali.</translation>
    </message>
    <message>
        <source>The redirect URI has a name or password before an “@”.</source>
        <translation>A redirect URI tem um nome ou uma senha antes de um “@”.</translation>
    </message>
    <message>
        <source>HighLevel does not take such addresses.</source>
        <translation>O HighLevel não aceita endereços assim.</translation>
    </message>
    <message>
        <source>Take it out, in the portal too.</source>
        <translation>Tire-o, no portal também.</translation>
    </message>
    <message>
        <source>The redirect URI has a “#” in it.</source>
        <translation>A redirect URI tem um “#”.</translation>
    </message>
    <message>
        <source>OAuth forbids it: the code would never reach the server (RFC 6749, section 3.1.2).</source>
        <translation>O OAuth proíbe isso: o código nunca chegaria ao servidor (RFC 6749, seção 3.1.2).</translation>
    </message>
    <message>
        <source>Take out everything from “#” on, in the portal too.</source>
        <translation>Tire tudo a partir de “#”, no portal também.</translation>
    </message>
    <message>
        <source>The redirect URI “{part}” is not a valid address.</source>
        <translation>A redirect URI “{part}” não é um endereço válido.</translation>
    </message>
    <message>
        <source>HighLevel compares it character by character with the registered one, and the browser can&apos;t open it.</source>
        <translation>O HighLevel a compara caractere por caractere com a registrada, e o navegador não consegue abri-la.</translation>
    </message>
    <message>
        <source>Copy it again from the portal.</source>
        <translation>Copie-a de novo do portal.</translation>
    </message>
    <message>
        <source>The redirect URI points to this computer without a port.</source>
        <translation>A redirect URI aponta para este computador sem uma porta.</translation>
    </message>
    <message>
        <source>Only a program that may use port 80 can take the answer; most get nothing.</source>
        <translation>Só um programa que possa usar a porta 80 consegue receber a resposta; a maioria não recebe nada.</translation>
    </message>
    <message>
        <source>Register an address with a port, such as http://localhost:53682/oauth/callback.</source>
        <translation>Registre um endereço com porta, como http://localhost:53682/oauth/callback.</translation>
    </message>
    <message>
        <source>The redirect URI is percent-encoded twice.</source>
        <translation>A redirect URI está codificada duas vezes.</translation>
    </message>
    <message>
        <source>HighLevel compares it with the registered one and finds another text.</source>
        <translation>O HighLevel a compara com a registrada e encontra outro texto.</translation>
    </message>
    <message>
        <source>Encode it once: “:” is %3A and not %253A.</source>
        <translation>Codifique-a uma vez: “:” é %3A e não %253A.</translation>
    </message>
    <message>
        <source>There is a “*” in the redirect URI.</source>
        <translation>Há um “*” na redirect URI.</translation>
    </message>
    <message>
        <source>HighLevel compares it character by character; a wildcard means nothing.</source>
        <translation>O HighLevel a compara caractere por caractere; um curinga não significa nada.</translation>
    </message>
    <message>
        <source>Register each address by itself and use one of them.</source>
        <translation>Registre cada endereço separadamente e use um deles.</translation>
    </message>
    <message>
        <source>The redirect URI has quotes or blanks around it.</source>
        <translation>A redirect URI tem aspas ou espaços em volta.</translation>
    </message>
    <message>
        <source>HighLevel takes them for a part of it, and it differs from the registered one.</source>
        <translation>O HighLevel os toma como parte dela, e ela difere da registrada.</translation>
    </message>
    <message>
        <source>Write the address alone.</source>
        <translation>Escreva só o endereço.</translation>
    </message>
    <message>
        <source>“{part}” belongs to the redirect URI, and its “&amp;” is not encoded.</source>
        <translation>“{part}” pertence à redirect URI, e o “&amp;” dela não está codificado.</translation>
    </message>
    <message>
        <source>HighLevel takes it for a parameter of the link, and the redirect URI differs from the registered one.</source>
        <translation>O HighLevel o toma por um parâmetro do link, e a redirect URI difere da registrada.</translation>
    </message>
    <message>
        <source>Encode the redirect URI: its “&amp;” is written %26.</source>
        <translation>Codifique a redirect URI: o “&amp;” dela se escreve %26.</translation>
    </message>
    <message>
        <source>The redirect URI has “{part}” in it.</source>
        <translation>A redirect URI contém “{part}”.</translation>
    </message>
    <message>
        <source>An app that is marked white-label friendly may not use HighLevel&apos;s name in its addresses: the portal refuses to save it.</source>
        <translation>Um app marcado como compatível com white-label não pode usar o nome do HighLevel nos endereços: o portal se recusa a salvá-lo.</translation>
    </message>
    <message>
        <source>Use another name, such as “crm” or “leadconnector”, in the portal too.</source>
        <translation>Use outro nome, como “crm” ou “leadconnector”, no portal também.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: one has http and the other https.</source>
        <translation>A redirect URI é {part}, e a registrada é {meant}: uma tem http e a outra https.</translation>
    </message>
    <message>
        <source>HighLevel compares character by character.</source>
        <translation>O HighLevel compara caractere por caractere.</translation>
    </message>
    <message>
        <source>Use the registered one, or register this one.</source>
        <translation>Use a registrada, ou registre esta.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: “localhost” and “127.0.0.1” are not the same to HighLevel.</source>
        <translation>A redirect URI é {part}, e a registrada é {meant}: “localhost” e “127.0.0.1” não são a mesma coisa para o HighLevel.</translation>
    </message>
    <message>
        <source>It compares character by character.</source>
        <translation>Ele compara caractere por caractere.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: the hosts differ.</source>
        <translation>A redirect URI é {part}, e a registrada é {meant}: os hosts são diferentes.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: the ports differ.</source>
        <translation>A redirect URI é {part}, e a registrada é {meant}: as portas são diferentes.</translation>
    </message>
    <message>
        <source>HighLevel compares character by character, also for addresses on your own computer.</source>
        <translation>O HighLevel compara caractere por caractere, também em endereços do seu próprio computador.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: they differ in capital and small letters.</source>
        <translation>A redirect URI é {part}, e a registrada é {meant}: elas diferem em maiúsculas e minúsculas.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: only one has a slash at its end.</source>
        <translation>A redirect URI é {part}, e a registrada é {meant}: só uma tem uma barra no fim.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: the paths differ.</source>
        <translation>A redirect URI é {part}, e a registrada é {meant}: os caminhos são diferentes.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: they differ behind the “?”.</source>
        <translation>A redirect URI é {part}, e a registrada é {meant}: elas diferem depois do “?”.</translation>
    </message>
    <message>
        <source>The link asks for no scopes.</source>
        <translation>O link não pede nenhum escopo.</translation>
    </message>
    <message>
        <source>HighLevel has nothing to ask you for, and refuses.</source>
        <translation>O HighLevel não tem nada a pedir a você e recusa.</translation>
    </message>
    <message>
        <source>Add scope, with the names from the portal and %20 between them.</source>
        <translation>Adicione scope, com os nomes do portal e %20 entre eles.</translation>
    </message>
    <message>
        <source>The scopes are parted by “+”.</source>
        <translation>Os escopos estão separados por “+”.</translation>
    </message>
    <message>
        <source>HighLevel mostly understands it, as its portal writes it so; some programs encode it once more, and then it fails.</source>
        <translation>O HighLevel em geral entende isso, pois o portal dele escreve assim; alguns programas o codificam mais uma vez, e aí falha.</translation>
    </message>
    <message>
        <source>Write %20 between scopes.</source>
        <translation>Escreva %20 entre os escopos.</translation>
    </message>
    <message>
        <source>The scopes are parted by “%2B”, an encoded plus sign.</source>
        <translation>Os escopos estão separados por “%2B”, um sinal de mais codificado.</translation>
    </message>
    <message>
        <source>HighLevel reads it as a part of the scope&apos;s name, and knows no such scope.</source>
        <translation>O HighLevel o lê como parte do nome do escopo e não conhece tal escopo.</translation>
    </message>
    <message>
        <source>The scopes are parted by commas or semicolons.</source>
        <translation>Os escopos estão separados por vírgulas ou ponto e vírgula.</translation>
    </message>
    <message>
        <source>OAuth parts them by spaces; HighLevel most likely takes all of it for one scope that it does not know.</source>
        <translation>O OAuth os separa por espaços; o HighLevel provavelmente toma tudo por um só escopo, que ele não conhece.</translation>
    </message>
    <message>
        <source>There is a line break between scopes.</source>
        <translation>Há uma quebra de linha entre escopos.</translation>
    </message>
    <message>
        <source>HighLevel most likely takes it for a part of a name.</source>
        <translation>O HighLevel provavelmente a toma como parte de um nome.</translation>
    </message>
    <message>
        <source>Write %20 between scopes, all on one line.</source>
        <translation>Escreva %20 entre os escopos, tudo em uma linha.</translation>
    </message>
    <message>
        <source>There are plain spaces between the scopes.</source>
        <translation>Há espaços simples entre os escopos.</translation>
    </message>
    <message>
        <source>A browser puts up with them; mails, chats and many programs cut the link at the first.</source>
        <translation>Um navegador os tolera; e-mails, chats e muitos programas cortam o link no primeiro.</translation>
    </message>
    <message>
        <source>There is a space too many beside “{part}”: doubled, or at an end.</source>
        <translation>Há um espaço a mais junto de “{part}”: duplicado ou em uma das pontas.</translation>
    </message>
    <message>
        <source>HighLevel has refused links for that.</source>
        <translation>O HighLevel já recusou links por isso.</translation>
    </message>
    <message>
        <source>Write a single %20 between scopes, and none at the ends.</source>
        <translation>Escreva um só %20 entre os escopos, e nenhum nas pontas.</translation>
    </message>
    <message>
        <source>There is a space inside “{part}”.</source>
        <translation>Há um espaço dentro de “{part}”.</translation>
    </message>
    <message>
        <source>HighLevel sees two scopes that it does not know.</source>
        <translation>O HighLevel vê dois escopos que não conhece.</translation>
    </message>
    <message>
        <source>Take the space out.</source>
        <translation>Tire o espaço.</translation>
    </message>
    <message>
        <source>The scopes are percent-encoded twice.</source>
        <translation>Os escopos estão codificados duas vezes.</translation>
    </message>
    <message>
        <source>HighLevel sees one long name that it does not know.</source>
        <translation>O HighLevel vê um nome comprido que não conhece.</translation>
    </message>
    <message>
        <source>Encode them once: a space is %20 and not %2520.</source>
        <translation>Codifique-os uma vez: um espaço é %20 e não %2520.</translation>
    </message>
    <message>
        <source>“{part}” is asked for more than once.</source>
        <translation>“{part}” é pedido mais de uma vez.</translation>
    </message>
    <message>
        <source>It brings nothing, and it hides slips.</source>
        <translation>Isso não traz nada e esconde erros de digitação.</translation>
    </message>
    <message>
        <source>HighLevel has no scope “{part}”.</source>
        <translation>O HighLevel não tem o escopo “{part}”.</translation>
    </message>
    <message>
        <source>A scope that the app does not have makes HighLevel refuse: “This integration cannot be added”.</source>
        <translation>Um escopo que o app não tem faz o HighLevel recusar: “This integration cannot be added”.</translation>
    </message>
    <message>
        <source>Write {meant}, if that is what is meant.</source>
        <translation>Escreva {meant}, se é isso que você quer.</translation>
    </message>
    <message>
        <source>What “{part}” stands for is called {meant} at HighLevel.</source>
        <translation>O que “{part}” designa se chama {meant} no HighLevel.</translation>
    </message>
    <message>
        <source>Write {meant}, and tick that in the portal.</source>
        <translation>Escreva {meant} e marque-o no portal.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents know no scope “{part}”.</source>
        <translation>A documentação do HighLevel não conhece o escopo “{part}”.</translation>
    </message>
    <message>
        <source>If the portal does not have it either, HighLevel refuses: “This integration cannot be added”.</source>
        <translation>Se o portal também não o tiver, o HighLevel recusa: “This integration cannot be added”.</translation>
    </message>
    <message>
        <source>Look for it in the portal&apos;s list of scopes; take it out if it is not there.</source>
        <translation>Procure-o na lista de escopos do portal; tire-o se não estiver lá.</translation>
    </message>
    <message>
        <source>“{part}” is not in HighLevel&apos;s documents, but its portal has been seen to offer it.</source>
        <translation>“{part}” não está na documentação do HighLevel, mas o portal já foi visto oferecendo-o.</translation>
    </message>
    <message>
        <source>It works if it is ticked in your app.</source>
        <translation>Funciona se estiver marcado no seu app.</translation>
    </message>
    <message>
        <source>Check that it is ticked.</source>
        <translation>Confira se está marcado.</translation>
    </message>
    <message>
        <source>“{part}” needs a larger HighLevel plan: {meant}.</source>
        <translation>“{part}” exige um plano maior do HighLevel: {meant}.</translation>
    </message>
    <message>
        <source>HighLevel refuses it on yours.</source>
        <translation>O HighLevel o recusa no seu.</translation>
    </message>
    <message>
        <source>Take it out, or change the plan.</source>
        <translation>Tire-o, ou mude de plano.</translation>
    </message>
    <message>
        <source>“{part}” can&apos;t be had by an app of this type: {meant}.</source>
        <translation>“{part}” não está disponível para um app deste tipo: {meant}.</translation>
    </message>
    <message>
        <source>HighLevel refuses the whole link: “This integration cannot be added”.</source>
        <translation>O HighLevel recusa o link inteiro: “This integration cannot be added”.</translation>
    </message>
    <message>
        <source>Take it out, or make an app of another type.</source>
        <translation>Tire-o, ou crie um app de outro tipo.</translation>
    </message>
    <message>
        <source>“{part}” may not be allowed for your app or plan; HighLevel&apos;s documents disagree or are silent.</source>
        <translation>“{part}” talvez não seja permitido para o seu app ou plano; a documentação do HighLevel se contradiz ou não diz nada.</translation>
    </message>
    <message>
        <source>If it is not allowed, HighLevel refuses the whole link.</source>
        <translation>Se não for permitido, o HighLevel recusa o link inteiro.</translation>
    </message>
    <message>
        <source>Check that the portal lets you tick it; take it out if HighLevel refuses.</source>
        <translation>Confira se o portal deixa você marcá-lo; tire-o se o HighLevel recusar.</translation>
    </message>
    <message>
        <source>There is no seal (state) in the link.</source>
        <translation>Não há selo (state) no link.</translation>
    </message>
    <message>
        <source>Whoever takes the answer can&apos;t tell whether you began this sign-in; somebody could connect you to an account of theirs (RFC 6749, section 10.12).</source>
        <translation>Quem recebe a resposta não sabe se foi você que iniciou esta autorização; alguém poderia conectar você a uma conta dele (RFC 6749, seção 10.12).</translation>
    </message>
    <message>
        <source>Let the program that waits for the answer add a random state to every link.</source>
        <translation>Deixe o programa que espera a resposta adicionar um state aleatório a cada link.</translation>
    </message>
    <message>
        <source>The seal (state) can be guessed.</source>
        <translation>O selo (state) pode ser adivinhado.</translation>
    </message>
    <message>
        <source>It protects only if nobody can know it beforehand; it has to be new and random for every sign-in.</source>
        <translation>Ele só protege se ninguém puder conhecê-lo de antemão; tem de ser novo e aleatório a cada autorização.</translation>
    </message>
    <message>
        <source>Use at least 16 random characters, made anew for each link.</source>
        <translation>Use pelo menos 16 caracteres aleatórios, criados de novo para cada link.</translation>
    </message>
    <message>
        <source>$497 Agency Pro</source>
        <translation>$497 Agency Pro</translation>
    </message>
    <message>
        <source>$297 Unlimited</source>
        <translation>$297 Unlimited</translation>
    </message>
    <message>
        <source>it is for sub-accounts only</source>
        <translation>ele é só para subcontas</translation>
    </message>
    <message>
        <source>it is for agencies only</source>
        <translation>ele é só para agências</translation>
    </message>
    <message>
        <source>For a draft add version_id, from Manage → Versions; the first version&apos;s ID is often the client ID&apos;s part before the dash.</source>
        <translation>Para um rascunho, adicione version_id, de Manage → Versions; o ID da primeira versão costuma ser a parte do client ID antes do hífen.</translation>
    </message>
    <message>
        <source>Add version_id, from Manage → Versions; the first version&apos;s ID is often the client ID&apos;s part before the dash.</source>
        <translation>Adicione version_id, de Manage → Versions; o ID da primeira versão costuma ser a parte do client ID antes do hífen.</translation>
    </message>
    <message>
        <source>A version&apos;s ID has 24 characters and no dash: HighLevel answers “CastError”.</source>
        <translation>O ID de uma versão tem 24 caracteres e nenhum hífen: o HighLevel responde “CastError”.</translation>
    </message>
    <message>
        <source>Use the ID from Manage → Versions; the first version&apos;s ID is often the part before the dash.</source>
        <translation>Use o ID de Manage → Versions; o da primeira versão costuma ser a parte antes do hífen.</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkLegend</name>
    <message>
        <source>Your app and its version</source>
        <translation>Seu app e a versão dele</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>Para onde vai a resposta</translation>
    </message>
    <message>
        <source>The scopes</source>
        <translation>Os escopos</translation>
    </message>
    <message>
        <source>The seal (state)</source>
        <translation>O selo (state)</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkPanel</name>
    <message>
        <source>Change it</source>
        <translation>Mudar isto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkSignIn</name>
    <message>
        <source>There is an unfinished sign-in</source>
        <translation>Há uma autorização inacabada</translation>
    </message>
    <message>
        <source>What you chose and entered for it is replaced by what the link asks for.</source>
        <translation>O que você escolheu e digitou para ela é substituído pelo que o link pede.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>S&amp;ubstituir</translation>
    </message>
    <message>
        <source>Your new tokens come first</source>
        <translation>Primeiro, seus novos tokens</translation>
    </message>
    <message>
        <source>They are not kept yet, and a new sign-in would lose them. Finish the step “%1” first; the link stays here.</source>
        <translation>Eles ainda não foram guardados, e uma nova autorização os perderia. Termine antes a etapa “%1”; o link fica aqui.</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkView</name>
    <message>
        <source>Authorization link</source>
        <translation>Link de autorização</translation>
    </message>
    <message>
        <source>Move through it with the arrow keys; the meaning of each part is told below.</source>
        <translation>Percorra-o com as teclas de seta; o significado de cada parte aparece abaixo.</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkWords</name>
    <message>
        <source>client_id names your app, and the key with which it signs in.</source>
        <translation>client_id indica o seu app e a chave com que ele se identifica.</translation>
    </message>
    <message>
        <source>%1 By its digits the app was made on %2 and the key on %3.</source>
        <translation>%1 Pelos dígitos, o app foi criado em %2 e a chave em %3.</translation>
    </message>
    <message>
        <source>scope lists what the app may do; you are asked to allow just that.</source>
        <translation>scope lista o que o app pode fazer; é exatamente isso que se pede que você permita.</translation>
    </message>
    <message>
        <source>%1: one of the scopes, the things that the app may do.</source>
        <translation>%1: um dos escopos, as coisas que o app pode fazer.</translation>
    </message>
    <message>
        <source>response_type=code asks for a code, which is exchanged for the tokens. It is always the same.</source>
        <translation>response_type=code pede um código, que é trocado pelos tokens. É sempre igual.</translation>
    </message>
    <message>
        <source>redirect_uri is where HighLevel sends the browser with its answer: %1. It has to be registered in the app, character by character.</source>
        <translation>redirect_uri é para onde o HighLevel envia o navegador com a resposta: %1. Tem de estar registrada no app, caractere por caractere.</translation>
    </message>
    <message>
        <source>version_id names the version of the app to install. It is needed as long as the app is a draft.</source>
        <translation>version_id indica a versão do app a instalar. É necessário enquanto o app for um rascunho.</translation>
    </message>
    <message>
        <source>state is the seal by which the program knows its own sign-in. It is new for every attempt.</source>
        <translation>state é o selo pelo qual o programa reconhece a própria autorização. É novo a cada tentativa.</translation>
    </message>
    <message>
        <source>loginWindowOpenMode=self lets you log in in the same tab, without a pop-up.</source>
        <translation>loginWindowOpenMode=self deixa você fazer login na mesma aba, sem pop-up.</translation>
    </message>
    <message>
        <source>%1 is not known to HighLevel&apos;s page.</source>
        <translation>A página do HighLevel não conhece %1.</translation>
    </message>
    <message>
        <source>https encrypts everything on the way to HighLevel.</source>
        <translation>https criptografa tudo no caminho até o HighLevel.</translation>
    </message>
    <message>
        <source>%1 is the computer that the browser talks to. Only HighLevel&apos;s own may be there.</source>
        <translation>%1 é o computador com que o navegador fala. Só o do próprio HighLevel pode estar ali.</translation>
    </message>
    <message>
        <source>The path of HighLevel&apos;s consent page.</source>
        <translation>O caminho da página de consentimento do HighLevel.</translation>
    </message>
    <message>
        <source>What follows “#” stays in the browser; HighLevel never sees it.</source>
        <translation>O que vem depois de “#” fica no navegador; o HighLevel nunca o vê.</translation>
    </message>
</context>
<context>
    <name>hloauth::ListCommand</name>
    <message>
        <source>There are no connections yet; &quot;hloauth connect&quot; makes one.</source>
        <translation>Ainda não há conexões; &quot;hloauth connect&quot; cria uma.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationJournal</name>
    <message>
        <source>Another program is making %1 right now; wait for it, or choose another file.</source>
        <translation>Outro programa está criando %1 neste momento; espere por ele ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Nothing can be written beside %1; choose a folder that is there and that you may write to.</source>
        <translation>Nada pode ser gravado ao lado de %1; escolha uma pasta que exista e em que você possa gravar.</translation>
    </message>
    <message>
        <source>%1 is no file of this program; move it away, or choose another output file.</source>
        <translation>%1 não é um arquivo deste programa; mova-o para outro lugar ou escolha outro arquivo de saída.</translation>
    </message>
    <message>
        <source>%1 is not the journal of an interrupted run; move it away, and begin anew.</source>
        <translation>%1 não é o diário de uma execução interrompida; mova-o para outro lugar e comece do zero.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2); free some space, or check the folder&apos;s permissions.</source>
        <translation>%1 não pode ser gravado (%2); libere espaço ou confira as permissões da pasta.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationLister</name>
    <message>
        <source>HighLevel&apos;s list of sub-accounts repeats itself after %1 of them, so the rest can&apos;t be had; try again later.</source>
        <translation>A lista de subcontas do HighLevel se repete depois de %1 delas, por isso o resto não pode ser obtido; tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s list of sub-accounts does not end; it was given up after %1 of them. Try again later.</source>
        <translation>A lista de subcontas do HighLevel não termina; desistimos depois de %1 delas. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s answer is not a list of sub-accounts; check the API&apos;s address, or try again later.</source>
        <translation>A resposta do HighLevel não é uma lista de subcontas; confira o endereço da API ou tente de novo mais tarde.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokenDesk</name>
    <message>
        <source>The list is not complete.</source>
        <translation>A lista não está completa.</translation>
    </message>
    <message>
        <source>%1 is complete already.</source>
        <translation>%1 já está completo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The keychain did not take the connections.</source>
        <translation>O chaveiro não aceitou as conexões.</translation>
    </message>
    <message>
        <source>Unlock it, and go on.</source>
        <translation>Desbloqueie-o e continue.</translation>
    </message>
    <message>
        <source>The run did not come to its end.</source>
        <translation>A execução não chegou ao fim.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokenFile</name>
    <message>
        <source>%1 can&apos;t be written (%2); free some space or check the folder&apos;s permissions, then go on with the run.</source>
        <translation>%1 não pode ser gravado (%2); libere espaço ou confira as permissões da pasta e continue a execução.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokenRun</name>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1 é uma pasta; indique um arquivo dentro dela.</translation>
    </message>
    <message>
        <source>An earlier run for %1 was interrupted: go on with it by --resume, or remove %2 to begin anew.</source>
        <translation>Uma execução anterior para %1 foi interrompida: continue-a com --resume, ou remova %2 para começar do zero.</translation>
    </message>
    <message>
        <source>%1 is there already, and it is not overwritten; remove it, or choose another file.</source>
        <translation>%1 já existe e não é sobrescrito; remova-o ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>%1 belongs to another connection; go on with that one, or choose another output file.</source>
        <translation>%1 pertence a outra conexão; continue com ela, ou escolha outro arquivo de saída.</translation>
    </message>
    <message>
        <source>The run in %1 was for other sub-accounts; leave --location out to go on with it.</source>
        <translation>A execução em %1 era para outras subcontas; deixe --location de fora para continuá-la.</translation>
    </message>
    <message>
        <source>HighLevel gave no token.</source>
        <translation>O HighLevel não forneceu token.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s)</source>
        <translation>
            <numerusform>%L1 de %Ln token</numerusform>
            <numerusform>%L1 de %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>errors: %L1</source>
        <translation>erros: %L1</translation>
    </message>
    <message>
        <source>%L1 a second</source>
        <translation>%L1 por segundo</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>faltam cerca de %1</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokensCommand</name>
    <message>
        <source>The file to write; nobody else can read it.</source>
        <translation>O arquivo a gravar; ninguém mais pode lê-lo.</translation>
    </message>
    <message>
        <source>json or csv (default: csv if the file&apos;s name ends with .csv, else json).</source>
        <translation>json ou csv (padrão: csv se o nome do arquivo termina em .csv, senão json).</translation>
    </message>
    <message>
        <source>Only this sub-account; may be given several times.</source>
        <translation>Só esta subconta; pode ser repetida.</translation>
    </message>
    <message>
        <source>Go on with a run that was interrupted.</source>
        <translation>Continua uma execução que foi interrompida.</translation>
    </message>
    <message>
        <source>Keep sub-accounts whose tokens come with a refresh token as connections of their own.</source>
        <translation>Guarda como conexões próprias as subcontas cujos tokens vêm com um refresh token.</translation>
    </message>
    <message>
        <source>Needs the scopes oauth.readonly and oauth.write, and a connection of an agency. As fast
as HighLevel&apos;s limit allows; Ctrl-C, a lost network or a crash lose nothing: what came is
in FILE.journal until FILE is complete, and --resume goes on there.

With --keep the refresh tokens go into the keychain and not into FILE, because each works
once only, and two programs that use the same one lose the account.

Ends with 1 if some sub-accounts got no token; in FILE they have an error in its place. With
--json there is a line {&quot;event&quot;:&quot;location_error&quot;,...} for each of them, and a last line
{&quot;event&quot;:&quot;location_tokens&quot;,&quot;output&quot;:...,&quot;tokens&quot;:N,&quot;errors&quot;:N}.</source>
        <translation>Exige os escopos oauth.readonly e oauth.write e a conexão de uma agência. Tão rápido quanto
o limite do HighLevel permite; Ctrl-C, uma rede perdida ou uma queda não perdem nada: o que
chegou está em FILE.journal até FILE ficar completo, e --resume continua dali.

Com --keep, os refresh tokens vão para o chaveiro e não para FILE, porque cada um funciona
uma única vez, e dois programas que usam o mesmo perdem a conta.

Termina com 1 se algumas subcontas não receberam token; em FILE há um erro no lugar dele. Com
--json há uma linha {&quot;event&quot;:&quot;location_error&quot;,...} para cada uma delas e uma última linha
{&quot;event&quot;:&quot;location_tokens&quot;,&quot;output&quot;:...,&quot;tokens&quot;:N,&quot;errors&quot;:N}.</translation>
    </message>
    <message>
        <source>--output says into which file the tokens go.</source>
        <translation>--output diz para qual arquivo vão os tokens.</translation>
    </message>
    <message>
        <source>--location needs the id of a sub-account.</source>
        <translation>--location precisa do ID de uma subconta.</translation>
    </message>
    <message>
        <source>--format is one of: %1.</source>
        <translation>--format é um destes: %1.</translation>
    </message>
    <message>
        <source>%1 is complete already: no interrupted run belongs to it.</source>
        <translation>%1 já está completo: nenhuma execução interrompida pertence a ele.</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-account(s) have their tokens already.</source>
        <translation>
            <numerusform>%n subconta já tem seu token.</numerusform>
            <numerusform>%n subcontas já têm seus tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token for %1: %2</source>
        <translation>Nenhum token para %1: %2</translation>
    </message>
    <message>
        <source>Interrupted. The tokens are in the journal: go on with --resume --keep.</source>
        <translation>Interrompido. Os tokens estão no diário: continue com --resume --keep.</translation>
    </message>
    <message>
        <source>The tokens are in the journal: go on with --resume --keep.</source>
        <translation>Os tokens estão no diário: continue com --resume --keep.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are in %1.</source>
        <translation>
            <numerusform>%n token está em %1.</numerusform>
            <numerusform>%n tokens estão em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-account(s) are connections of their own now.</source>
        <translation>
            <numerusform>%n subconta agora é uma conexão própria.</numerusform>
            <numerusform>%n subcontas agora são conexões próprias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-account(s) have none; the file says why.</source>
        <translation>
            <numerusform>%n subconta não tem token; o arquivo diz por quê.</numerusform>
            <numerusform>%n subcontas não têm token; o arquivo diz por quê.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are kept in the journal; go on with --resume.</source>
        <translation>
            <numerusform>%n token está guardado no diário; continue com --resume.</numerusform>
            <numerusform>%n tokens estão guardados no diário; continue com --resume.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompido.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokensWindow</name>
    <message>
        <source>&amp;Keep their refresh tokens as connections of their own</source>
        <translation>&amp;Guardar os refresh tokens delas como conexões próprias</translation>
    </message>
    <message>
        <source>Asks for the file that they are written to, and begins</source>
        <translation>Pergunta em que arquivo eles serão gravados e começa</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>What was made is kept beside the file, and you can go on later</source>
        <translation>O que foi criado fica ao lado do arquivo, e você pode continuar depois</translation>
    </message>
    <message>
        <source>List aga&amp;in</source>
        <translation>Listar de no&amp;vo</translation>
    </message>
    <message>
        <source>Asks HighLevel who there is</source>
        <translation>Pergunta ao HighLevel quais existem</translation>
    </message>
    <message>
        <source>Location tokens – %1</source>
        <translation>Tokens de subconta – %1</translation>
    </message>
    <message>
        <source>A token for each of the sub-accounts that you choose</source>
        <translation>Um token para cada uma das subcontas que você escolher</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>There is no sub-account to make a token for.</source>
        <translation>Não há subconta para a qual criar um token.</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet (*.csv)</source>
        <translation>CSV, para uma planilha (*.csv)</translation>
    </message>
    <message>
        <source>Where the tokens go</source>
        <translation>Para onde vão os tokens</translation>
    </message>
    <message>
        <source>JSON, for a program (*.json)</source>
        <translation>JSON, para um programa (*.json)</translation>
    </message>
    <message>
        <source>An unfinished run</source>
        <translation>Uma execução inacabada</translation>
    </message>
    <message>
        <source>An earlier run for %1 was interrupted.</source>
        <translation>Uma execução anterior para %1 foi interrompida.</translation>
    </message>
    <message>
        <source>Going on keeps the tokens that it made, and makes those that are missing, for the sub-accounts that were chosen then. Beginning anew throws its tokens away.</source>
        <translation>Continuar guarda os tokens que ela criou e cria os que faltam, para as subcontas escolhidas naquela vez. Começar do zero joga fora os tokens dela.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Con&amp;tinuar</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>C&amp;omeçar do zero</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>&amp;Nenhum dos dois</translation>
    </message>
    <message>
        <source>Listing the sub-accounts: %1 of %2</source>
        <translation>Listando as subcontas: %1 de %2</translation>
    </message>
    <message>
        <source>Listing the sub-accounts: %1</source>
        <translation>Listando as subcontas: %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Pausado: %1</translation>
    </message>
    <message>
        <source>Keeping the refresh tokens in the keychain</source>
        <translation>Guardando os refresh tokens no chaveiro</translation>
    </message>
    <message>
        <source>The keychain&apos;s own words</source>
        <translation>As palavras do próprio chaveiro</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Autorizar de novo</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Tokens: %1.</source>
        <translation>Tokens: %1.</translation>
    </message>
    <message>
        <source>Sub-accounts without one: %1; the table and the file say why.</source>
        <translation>Subcontas sem token: %1; a tabela e o arquivo dizem por quê.</translation>
    </message>
    <message>
        <source>Sub-accounts that are connections of their own now: %1.</source>
        <translation>Subcontas que agora são conexões próprias: %1.</translation>
    </message>
    <message>
        <source>Only you can read the file. Each token is good for about a day.</source>
        <translation>Só você pode ler o arquivo. Cada token vale por cerca de um dia.</translation>
    </message>
    <message>
        <source>The tokens are in %1.</source>
        <translation>Os tokens estão em %1.</translation>
    </message>
    <message>
        <source>&amp;Make tokens…</source>
        <translation>&amp;Criar tokens…</translation>
    </message>
    <message>
        <source>They then go into the keychain and not into the file: each works once, and two programs that use the same one lose the connection.</source>
        <translation>Eles vão então para o chaveiro, e não para o arquivo: cada um funciona uma só vez, e dois programas que usam o mesmo perdem a conexão.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %n token(s)…</source>
        <translation>
            <numerusform>&amp;Criar %n token…</numerusform>
            <numerusform>&amp;Criar %n tokens…</numerusform>
        </translation>
    </message>
    <message>
        <source>What was made is kept beside the file (tokens: %1). Press “Go on” to make the others.</source>
        <translation>O que foi criado fica guardado ao lado do arquivo (tokens: %1). Pressione “Continuar” para criar os outros.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationsCommand</name>
    <message>
        <source>Only those with this text in their name.</source>
        <translation>Só as que têm este texto no nome.</translation>
    </message>
    <message>
        <source>Needs the scope oauth.readonly, and a connection of an agency. With --json each
sub-account is one object in one line: id, name, address, installed_at.</source>
        <translation>Exige o escopo oauth.readonly e a conexão de uma agência. Com --json, cada subconta é um
objeto em uma linha: id, name, address, installed_at.</translation>
    </message>
    <message>
        <source>No sub-account with the app has &quot;%1&quot; in its name.</source>
        <translation>Nenhuma subconta com o app tem &quot;%1&quot; no nome.</translation>
    </message>
</context>
<context>
    <name>hloauth::LoopbackReplyHandler</name>
    <message>
        <source>Nothing happened</source>
        <translation>Nada aconteceu</translation>
    </message>
    <message>
        <source>The request was too long.</source>
        <translation>A requisição era longa demais.</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>A requisição não pôde ser entendida.</translation>
    </message>
    <message>
        <source>This address is only for the computer that the program runs on.</source>
        <translation>Este endereço é só para o computador em que o programa roda.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Não há nada neste endereço.</translation>
    </message>
    <message>
        <source>This address only takes the browser back from HighLevel.</source>
        <translation>Este endereço só recebe o navegador de volta do HighLevel.</translation>
    </message>
</context>
<context>
    <name>hloauth::MoreMenu</name>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Autori&amp;zar de novo</translation>
    </message>
    <message>
        <source>Asks HighLevel for consent once more, with everything filled in</source>
        <translation>Pede consentimento ao HighLevel mais uma vez, com tudo preenchido</translation>
    </message>
    <message>
        <source>&amp;What the token says…</source>
        <translation>O &amp;que o token diz…</translation>
    </message>
    <message>
        <source>Its kind, owner, scopes and times, read out of it without asking anybody</source>
        <translation>Tipo, dono, escopos e horários, lidos do próprio token sem perguntar a ninguém</translation>
    </message>
    <message>
        <source>I see an &amp;error…</source>
        <translation>Vejo um &amp;erro…</translation>
    </message>
    <message>
        <source>What a refusal means that a program got with this connection&apos;s token</source>
        <translation>O que significa uma recusa que um programa recebeu com o token desta conexão</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nomear…</translation>
    </message>
    <message>
        <source>Gives the connection another name</source>
        <translation>Dá outro nome à conexão</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Deletes the connection with its tokens and client secret from this computer; for a minute it can be undone</source>
        <translation>Exclui deste computador a conexão com seus tokens e o client secret; durante um minuto dá para desfazer</translation>
    </message>
</context>
<context>
    <name>hloauth::NeedPage</name>
    <message>
        <source>Is it for one sub-account only?</source>
        <translation>É para uma só subconta?</translation>
    </message>
    <message>
        <source>“No” if one program is to work in several of your sub-accounts, or in the agency itself.</source>
        <translation>“Não” se um programa deve trabalhar em várias subcontas suas, ou na própria agência.</translation>
    </message>
    <message>
        <source>Can you do without webhooks and custom pages?</source>
        <translation>Você pode dispensar webhooks e páginas personalizadas?</translation>
    </message>
    <message>
        <source>Webhooks tell your program at once when a contact or an appointment changes. Custom pages show your own web page inside HighLevel.</source>
        <translation>Webhooks avisam seu programa na hora em que um contato ou um compromisso muda. Páginas personalizadas mostram sua própria página da web dentro do HighLevel.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Do I need this at all?</source>
        <translation>Eu preciso mesmo disto?</translation>
    </message>
    <message>
        <source>OAuth is the way for apps. For one account of your own there may be a shorter one.</source>
        <translation>OAuth é o caminho dos apps. Para uma só conta sua, talvez haja um mais curto.</translation>
    </message>
    <message>
        <source>A Private Integration Token works in one account only; you would have to make and rotate one for each.</source>
        <translation>Um Private Integration Token funciona em uma só conta; você teria de criar e trocar um para cada conta.</translation>
    </message>
    <message>
        <source>Others can&apos;t connect an account with it; they would have to hand you a token of theirs.</source>
        <translation>Outras pessoas não podem conectar uma conta com ele; teriam de entregar a você um token delas.</translation>
    </message>
    <message>
        <source>Webhooks and custom pages belong to an app, and only OAuth connects one.</source>
        <translation>Webhooks e páginas personalizadas pertencem a um app, e só o OAuth conecta um.</translation>
    </message>
    <message>
        <source>You need OAuth, and this program takes you there.</source>
        <translation>Você precisa de OAuth, e este programa leva você até lá.</translation>
    </message>
    <message>
        <source>&amp;Connect to HighLevel</source>
        <translation>&amp;Conectar ao HighLevel</translation>
    </message>
    <message>
        <source>A Private Integration Token is the shorter way: about two minutes, and you don&apos;t need this program.</source>
        <translation>Um Private Integration Token é o caminho mais curto: uns dois minutos, e você não precisa deste programa.</translation>
    </message>
    <message>
        <source>A fixed token for one account, made in HighLevel&apos;s settings. You can change an answer at any time, and come back when it gets too narrow.</source>
        <translation>Um token fixo para uma só conta, criado nas configurações do HighLevel. Você pode mudar uma resposta a qualquer momento e voltar quando ele ficar limitado demais.</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Recomeçar</translation>
    </message>
    <message>
        <source>Bac&amp;k to the first page</source>
        <translation>Voltar à &amp;primeira página</translation>
    </message>
    <message>
        <source>Use OAuth &amp;anyway</source>
        <translation>Usar OAuth mesmo &amp;assim</translation>
    </message>
    <message>
        <source>Is it only for accounts of your own?</source>
        <translation>É só para contas suas?</translation>
    </message>
    <message>
        <source>Those of your clients in your agency are yours, and so is what a freelancer does for you. “No” if people of other agencies, or clients by themselves, are to connect theirs.</source>
        <translation>As dos seus clientes na sua agência são suas, e também o que um freelancer faz para você. “Não” se pessoas de outras agências, ou os próprios clientes, devem conectar as delas.</translation>
    </message>
</context>
<context>
    <name>hloauth::Notice</name>
    <message>
        <source>Copy the exact words</source>
        <translation>Copiar as palavras exatas</translation>
    </message>
    <message>
        <source>Paste it into a message to whoever helps you. It holds no secret.</source>
        <translation>Cole-o em uma mensagem para quem ajuda você. Não contém nenhum segredo.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s own words</source>
        <translation>As palavras do próprio HighLevel</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Status HTTP: %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texto: %1</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Rede: %1</translation>
    </message>
    <message>
        <source>Whole answer: %1</source>
        <translation>Resposta inteira: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>Trace ID: %1</translation>
    </message>
</context>
<context>
    <name>hloauth::OtherWays</name>
    <message>
        <source>Ot&amp;her ways</source>
        <translation>Outras &amp;formas</translation>
    </message>
    <message>
        <source>I install it from &amp;inside HighLevel</source>
        <translation>Eu instalo de dentro do &amp;HighLevel</translation>
    </message>
    <message>
        <source>By “Install” in the Marketplace, or by the app&apos;s Test Link. The program waits, and asks whose account it is before it keeps anything.</source>
        <translation>Por “Install” no Marketplace, ou pelo Test Link do app. O programa espera e, antes de guardar algo, pergunta de quem é a conta.</translation>
    </message>
    <message>
        <source>My browser is on &amp;another computer</source>
        <translation>Meu navegador está em outro com&amp;putador</translation>
    </message>
    <message>
        <source>Copies the link. When you have allowed it there, bring the address of the page that the browser ends on back here.</source>
        <translation>Copia o link. Depois de permitir lá, traga para cá o endereço da página em que o navegador termina.</translation>
    </message>
</context>
<context>
    <name>hloauth::OutcomeNotices</name>
    <message>
        <source>The keychain&apos;s own words</source>
        <translation>As palavras do próprio chaveiro</translation>
    </message>
    <message>
        <source>Sign &amp;in again</source>
        <translation>Autori&amp;zar de novo</translation>
    </message>
    <message>
        <source>Copy the re&amp;fresh token</source>
        <translation>Copiar o refresh to&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Get a new token</source>
        <translation>O&amp;bter um novo token</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>HighLevel no longer renews this connection.</source>
        <translation>O HighLevel não renova mais esta conexão.</translation>
    </message>
</context>
<context>
    <name>hloauth::PasteBox</name>
    <message>
        <source>Address from the browser</source>
        <translation>Endereço do navegador</translation>
    </message>
    <message>
        <source>The whole address from the browser&apos;s address bar, or the code in it</source>
        <translation>O endereço inteiro da barra de endereços do navegador, ou o código que está nele</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>Usa&amp;r</translation>
    </message>
    <message>
        <source>When the browser has arrived at the redirect address, copy the whole address from its address bar and paste it here. It does not matter if the page itself shows an error.</source>
        <translation>Quando o navegador chegar ao endereço de redirecionamento, copie o endereço inteiro da barra de endereços e cole-o aqui. Não importa se a própria página mostrar um erro.</translation>
    </message>
    <message>
        <source>This answer was refused: it is not to this sign-in.</source>
        <translation>Esta resposta foi recusada: não é desta autorização.</translation>
    </message>
    <message>
        <source>Its seal (state) belongs to another attempt. Press “Open again”, consent, and paste the address that the browser shows then.</source>
        <translation>O selo (state) dela pertence a outra tentativa. Pressione “Abrir de novo”, dê o consentimento e cole o endereço que o navegador mostrar então.</translation>
    </message>
    <message>
        <source>This is an answer to an earlier attempt. Press “Open again”, consent, and paste the address that the browser shows then.</source>
        <translation>Esta é a resposta de uma tentativa anterior. Pressione “Abrir de novo”, dê o consentimento e cole o endereço que o navegador mostrar então.</translation>
    </message>
    <message>
        <source>This code was used already, and a code works once. Press “Open again” to get a new one.</source>
        <translation>Este código já foi usado, e um código funciona uma vez. Pressione “Abrir de novo” para obter outro.</translation>
    </message>
    <message>
        <source>This code is older than five minutes; HighLevel will hardly take it. Press “Open again” to get a new one.</source>
        <translation>Este código tem mais de cinco minutos; o HighLevel dificilmente o aceitará. Pressione “Abrir de novo” para obter outro.</translation>
    </message>
    <message>
        <source>There is no code in it. Copy the whole address from the browser&apos;s address bar; it has “code=” in it.</source>
        <translation>Não há código nele. Copie o endereço inteiro da barra de endereços do navegador; ele contém “code=”.</translation>
    </message>
    <message>
        <source>The program no longer waits. Open the link again.</source>
        <translation>O programa não espera mais. Abra o link de novo.</translation>
    </message>
    <message>
        <source>This is the link that asks for consent, not the answer.</source>
        <translation>Este é o link que pede o consentimento, não a resposta.</translation>
    </message>
    <message>
        <source>Open it, consent, and paste the address that the browser shows afterwards; it has “code=” in it.</source>
        <translation>Abra-o, dê o consentimento e cole o endereço que o navegador mostrar depois; ele contém “code=”.</translation>
    </message>
    <message>
        <source>The browser arrived at another address than the link says.</source>
        <translation>O navegador chegou a um endereço diferente do que o link diz.</translation>
    </message>
    <message>
        <source>It is at %1, and the link asks for %2. HighLevel will probably refuse the code, because it was made for the other one: compare the redirect addresses of the app in the portal.</source>
        <translation>Ele está em %1, e o link pede %2. O HighLevel provavelmente vai recusar o código, porque ele foi criado para o outro: compare os endereços de redirecionamento do app no portal.</translation>
    </message>
    <message>
        <source>Use it &amp;anyway</source>
        <translation>Usar mesmo &amp;assim</translation>
    </message>
    <message>
        <source>Causes and &amp;remedies…</source>
        <translation>Causas e s&amp;oluções…</translation>
    </message>
</context>
<context>
    <name>hloauth::PatientBackend</name>
    <message>
        <source>the keychain does not answer; it may be locked</source>
        <translation>o chaveiro não responde; pode estar bloqueado</translation>
    </message>
</context>
<context>
    <name>hloauth::PortOwner</name>
    <message>
        <source>process %1</source>
        <translation>processo %1</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (processo %2)</translation>
    </message>
</context>
<context>
    <name>hloauth::PortTrouble</name>
    <message>
        <source>This computer can&apos;t be reached under its own address 127.0.0.1.</source>
        <translation>Este computador não pode ser alcançado pelo próprio endereço 127.0.0.1.</translation>
    </message>
    <message>
        <source>Check your firewall or security software. Or go on without: the browser ends on a page that can&apos;t be reached, and you paste its address.</source>
        <translation>Verifique seu firewall ou programa de segurança. Ou continue sem isso: o navegador termina em uma página inacessível, e você cola o endereço dela.</translation>
    </message>
    <message>
        <source>&amp;Paste the answer instead</source>
        <translation>Colar a re&amp;sposta</translation>
    </message>
    <message>
        <source>Change the &amp;redirect address</source>
        <translation>M&amp;udar o endereço de redirecionamento</translation>
    </message>
    <message>
        <source>Your system does not let this program use port %1.</source>
        <translation>Seu sistema não deixa este programa usar a porta %1.</translation>
    </message>
    <message>
        <source>Use another port, best one above 1024. The portal must then know the changed redirect address, too.</source>
        <translation>Use outra porta, de preferência acima de 1024. O portal também precisa conhecer o novo endereço de redirecionamento.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>&amp;Use port %1</source>
        <translation>Usa&amp;r a porta %1</translation>
    </message>
    <message>
        <source>Choose a port &amp;yourself</source>
        <translation>Escolher outra p&amp;orta</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>outro programa</translation>
    </message>
    <message>
        <source>Port %1 is in use by %2.</source>
        <translation>A porta %1 está sendo usada por %2.</translation>
    </message>
    <message>
        <source>That is another sign-in of this program. Finish or end it and try again.</source>
        <translation>É outra autorização deste programa. Conclua-a ou encerre-a e tente de novo.</translation>
    </message>
    <message>
        <source>Close the other program and try again, or use another port. The portal must then know the changed redirect address, too.</source>
        <translation>Feche o outro programa e tente de novo, ou use outra porta. O portal também precisa conhecer o novo endereço de redirecionamento.</translation>
    </message>
    <message>
        <source>The redirect address is now %1</source>
        <translation>O endereço de redirecionamento agora é %1</translation>
    </message>
    <message>
        <source>The practice app knows it already. Press “Open in browser”.</source>
        <translation>O app de prática já o conhece. Pressione “Abrir no navegador”.</translation>
    </message>
    <message>
        <source>Before you open the link: add this address in the portal under Advanced Settings → Auth → Redirect URLs, and save.</source>
        <translation>Antes de abrir o link: adicione este endereço no portal em Advanced Settings → Auth → Redirect URLs e salve.</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddress</source>
        <translation>Copiar o en&amp;dereço</translation>
    </message>
    <message>
        <source>Open the developer &amp;portal</source>
        <translation>Abrir o &amp;portal do desenvolvedor</translation>
    </message>
</context>
<context>
    <name>hloauth::PortalChecklist</name>
    <message>
        <source>In HighLevel&apos;s developer portal</source>
        <translation>No portal do desenvolvedor do HighLevel</translation>
    </message>
    <message>
        <source>Open the &amp;developer portal</source>
        <translation>Abrir o portal do &amp;desenvolvedor</translation>
    </message>
    <message>
        <source>Sign in there, or sign up; it is free.</source>
        <translation>Entre lá, ou crie uma conta; é grátis.</translation>
    </message>
    <message>
        <source>Open “My Apps” and press “Create App”.</source>
        <translation>Abra “My Apps” e pressione “Create App”.</translation>
    </message>
    <message>
        <source>Give it a name. Without “HighLevel” or “GHL” in it, if it is to be white-label friendly.</source>
        <translation>Dê um nome a ele. Sem “HighLevel” nem “GHL” no nome, se for para ser compatível com white-label.</translation>
    </message>
    <message>
        <source>Save. The next pages give you what to paste there: scopes, redirect address and keys.</source>
        <translation>Salve. As próximas páginas dão o que colar lá: escopos, endereço de redirecionamento e chaves.</translation>
    </message>
    <message>
        <source>The portal changes from time to time: names and places may differ a little.</source>
        <translation>O portal muda de tempos em tempos: nomes e lugares podem ser um pouco diferentes.</translation>
    </message>
</context>
<context>
    <name>hloauth::PracticeCommand</name>
    <message>
        <source>Listen on this port (default: one that is free).</source>
        <translation>Escuta nesta porta (padrão: uma que esteja livre).</translation>
    </message>
    <message>
        <source>Register this redirect URI in the practice app; may be given several times. Without it any address on this computer is registered.</source>
        <translation>Registra esta redirect URI no app de prática; pode ser repetida. Sem ela, qualquer endereço deste computador fica registrado.</translation>
    </message>
    <message>
        <source>Let this go wrong as it does at HighLevel; &quot;list&quot; shows what can be had.</source>
        <translation>Faz isto dar errado como acontece no HighLevel; &quot;list&quot; mostra o que há.</translation>
    </message>
    <message>
        <source>So many sub-accounts have the app (default 25).</source>
        <translation>Quantas subcontas têm o app (padrão: 25).</translation>
    </message>
    <message>
        <source>Allow so many requests in so many milliseconds, as HighLevel&apos;s 100 in 10000 (default).</source>
        <translation>Quantas requisições são permitidas em quantos milissegundos; como no HighLevel, 100 em 10000 (padrão).</translation>
    </message>
    <message>
        <source>Walk a whole sign-in against it, with explanations; then end.</source>
        <translation>Percorre com ele uma autorização inteira, com explicações; depois termina.</translation>
    </message>
    <message>
        <source>The practice server stands in for HighLevel, on this computer alone: no account is
needed, and its tokens are good for nothing else. It runs until Ctrl-C (or SIGTERM).
With --json the first line is
  {&quot;marketplace_url&quot;:...,&quot;api_url&quot;:...,&quot;client_id&quot;:...,&quot;client_secret&quot;:...}
With --fault it also has &quot;fault&quot;, and the pages show HighLevel&apos;s bare words. What can
go wrong: %1.
The practice portal, at /portal of the same address, is where an app is put right; a
fault that passes by itself is over after one time.</source>
        <translation>O servidor de prática faz as vezes do HighLevel, só neste computador: nenhuma conta é
necessária, e os tokens dele não servem para mais nada. Ele roda até Ctrl-C (ou SIGTERM).
Com --json, a primeira linha é
  {&quot;marketplace_url&quot;:...,&quot;api_url&quot;:...,&quot;client_id&quot;:...,&quot;client_secret&quot;:...}
Com --fault, ela também tem &quot;fault&quot;, e as páginas mostram só as palavras do HighLevel. O
que pode dar errado: %1.
O portal de prática, em /portal do mesmo endereço, é onde um app é corrigido; uma falha que
passa sozinha acaba depois de uma vez.</translation>
    </message>
    <message>
        <source>--port is a number from 0 to 65535.</source>
        <translation>--port é um número de 0 a 65535.</translation>
    </message>
    <message>
        <source>The practice server can&apos;t listen on port %1 (%2); choose another with --port.</source>
        <translation>O servidor de prática não consegue escutar na porta %1 (%2); escolha outra com --port.</translation>
    </message>
    <message>
        <source>--sub-accounts is a number from 0 to %1.</source>
        <translation>--sub-accounts é um número de 0 a %1.</translation>
    </message>
    <message>
        <source>--rate-limit is two numbers, requests and milliseconds: 100/10000.</source>
        <translation>--rate-limit são dois números, requisições e milissegundos: 100/10000.</translation>
    </message>
    <message>
        <source>Leave --version-id out of the command.</source>
        <translation>Deixe --version-id fora do comando.</translation>
    </message>
    <message>
        <source>Add --version-id 1.0.0 to the command.</source>
        <translation>Acrescente --version-id 1.0.0 ao comando.</translation>
    </message>
    <message>
        <source>Open the “Install link” in the practice portal.</source>
        <translation>Abra o “Install link” no portal de prática.</translation>
    </message>
    <message>
        <source>Write quotes into the client ID in the link.</source>
        <translation>Escreva aspas no client ID do link.</translation>
    </message>
    <message>
        <source>Add --older-path to the command.</source>
        <translation>Acrescente --older-path ao comando.</translation>
    </message>
    <message>
        <source>Add --scope companies.readonly to the command.</source>
        <translation>Acrescente --scope companies.readonly ao comando.</translation>
    </message>
    <message>
        <source>

What goes wrong when %1: %2 %3
The app is put right in the practice portal, %4.</source>
        <translation>

O que dá errado quando %1: %2 %3
O app é corrigido no portal de prática, %4.</translation>
    </message>
    <message>
        <source>PRACTICE: a stand-in for HighLevel runs at %1

  client ID      %2
  client secret  %3

In another terminal, with the client secret when it asks for it:

  hloauth connect demo --marketplace-url %1 --api-url %1 \
      --client-id %2 --client-secret-stdin --preset read-only

Ctrl-C ends it.%4</source>
        <translation>PRÁTICA: um simulador do HighLevel roda em %1

  client ID      %2
  client secret  %3

Em outro terminal, com o client secret quando ele for pedido:

  hloauth connect demo --marketplace-url %1 --api-url %1 \
      --client-id %2 --client-secret-stdin --preset read-only

Ctrl-C encerra.%4</translation>
    </message>
    <message>
        <source>There is no fault “%1” to practice. Choose one of: %2.</source>
        <translation>Não existe a falha “%1” para praticar. Escolha uma destas: %2.</translation>
    </message>
</context>
<context>
    <name>hloauth::PrivateTokenGuide</name>
    <message>
        <source>How to make one</source>
        <translation>Como criar um</translation>
    </message>
    <message>
        <source>Open &amp;HighLevel</source>
        <translation>Abrir o &amp;HighLevel</translation>
    </message>
    <message>
        <source>Copy the scopes to tick</source>
        <translation>Copiar os escopos a marcar</translation>
    </message>
    <message>
        <source>Copy the scopes</source>
        <translation>Copiar os escopos</translation>
    </message>
    <message>
        <source>Tick the scopes: only what you need, as whoever has the token can do all of it.</source>
        <translation>Marque os escopos: só o que você precisa, pois quem tem o token pode fazer tudo o que eles permitem.</translation>
    </message>
    <message numerus="yes">
        <source>Tick the %n scope(s) that you chose in this program.</source>
        <translation>
            <numerusform>Marque %n escopo, o que você escolheu neste programa.</numerusform>
            <numerusform>Marque os %n escopos que você escolheu neste programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the scopes that you chose in this program: %1.</source>
        <translation>Marque os escopos que você escolheu neste programa: %1.</translation>
    </message>
    <message>
        <source>In HighLevel, switch to the sub-account that it is for.</source>
        <translation>No HighLevel, mude para a subconta a que ele se destina.</translation>
    </message>
    <message>
        <source>Open Settings → Private Integrations. Is it missing? Switch it on in Settings → Labs; you have to be an admin.</source>
        <translation>Abra Settings → Private Integrations. Não aparece? Ative em Settings → Labs; é preciso ser admin.</translation>
    </message>
    <message>
        <source>Press “Create new Integration”. Name it after the program that will use it.</source>
        <translation>Pressione “Create new Integration”. Dê o nome do programa que vai usá-la.</translation>
    </message>
    <message>
        <source>Copy the token at once and keep it like a password: HighLevel shows it this one time.</source>
        <translation>Copie o token na hora e guarde-o como uma senha: o HighLevel o mostra só desta vez.</translation>
    </message>
    <message>
        <source>Rotate it there every 90 days, the first time by %1. The old token goes on working for 7 days, so that there is time to put the new one in place.</source>
        <translation>Troque-o lá a cada 90 dias, a primeira vez até %1. O token antigo continua funcionando por 7 dias, para dar tempo de pôr o novo no lugar.</translation>
    </message>
    <message>
        <source>What to expect of it</source>
        <translation>O que esperar dele</translation>
    </message>
    <message>
        <source>No app, no redirect address, no sign-in, no daily refresh.</source>
        <translation>Sem app, sem endereço de redirecionamento, sem autorização, sem renovação diária.</translation>
    </message>
    <message>
        <source>Its scopes can be changed later; the token stays the same.</source>
        <translation>Os escopos dele podem ser mudados depois; o token continua o mesmo.</translation>
    </message>
    <message>
        <source>It works in one account only. Each sub-account needs a token of its own.</source>
        <translation>Funciona em uma só conta. Cada subconta precisa de um token próprio.</translation>
    </message>
    <message>
        <source>No webhooks and no custom pages: those belong to apps.</source>
        <translation>Sem webhooks e sem páginas personalizadas: esses pertencem a apps.</translation>
    </message>
    <message>
        <source>It can&apos;t list where an app is installed (installedLocations), nor make tokens for sub-accounts (locationToken). HighLevel takes OAuth tokens only there.</source>
        <translation>Não pode listar onde um app está instalado (installedLocations), nem criar tokens para subcontas (locationToken). Ali o HighLevel só aceita tokens OAuth.</translation>
    </message>
    <message>
        <source>It does not renew itself, and a lost one can&apos;t be shown again: rotate it, or make another.</source>
        <translation>Ele não se renova sozinho, e um perdido não pode ser mostrado de novo: troque-o ou crie outro.</translation>
    </message>
    <message>
        <source>An agency can have one for itself. Older help texts say that this needs the $497 plan (Agency Pro); whether that still holds is not confirmed.</source>
        <translation>Uma agência pode ter um para si. Textos de ajuda mais antigos dizem que isso exige o plano de $497 (Agency Pro); não está confirmado se ainda é assim.</translation>
    </message>
    <message>
        <source>What it looks like, and how a call uses it</source>
        <translation>Como ele é, e como uma chamada o usa</translation>
    </message>
    <message>
        <source>The token is “pit-” and a UUID: pit-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx. Send it with every call in the first header; HighLevel wants the second one, too.</source>
        <translation>O token é “pit-” e um UUID: pit-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx. Envie-o em cada chamada no primeiro cabeçalho; o HighLevel também quer o segundo.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>Try it: GET</source>
        <translation>Experimente: GET</translation>
    </message>
    <message>
        <source>The trial call reads the sub-account&apos;s name and needs the scope locations.readonly. The ID stands in the browser&apos;s address bar, after “/location/”.</source>
        <translation>A chamada de teste lê o nome da subconta e exige o escopo locations.readonly. O ID está na barra de endereços do navegador, depois de “/location/”.</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>hloauth::PurposePage</name>
    <message>
        <source>In a sub-account</source>
        <translation>Em uma subconta</translation>
    </message>
    <message>
        <source>For the agency</source>
        <translation>Para a agência</translation>
    </message>
    <message>
        <source>All of a kind</source>
        <translation>Todos de um tipo</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>Tick what fits, and the scopes (permissions) for it are chosen. Or tick nothing, go on, and choose scopes yourself.</source>
        <translation>Marque o que serve, e os escopos (permissões) para isso são escolhidos. Ou não marque nada, continue e escolha os escopos você mesmo.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Ainda não há nada escolhido.</translation>
    </message>
    <message>
        <source>no webhook events</source>
        <translation>nenhum evento de webhook</translation>
    </message>
    <message>
        <source>needs an app for the agency</source>
        <translation>exige um app para a agência</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>Escolhido: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scope(s)</source>
        <translation>
            <numerusform>%1 de %n escopo</numerusform>
            <numerusform>%1 de %n escopos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n escopo</numerusform>
            <numerusform>%n escopos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook event(s)</source>
        <translation>
            <numerusform>%n evento de webhook</numerusform>
            <numerusform>%n eventos de webhook</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::ReceivedModel</name>
    <message>
        <source>(no type)</source>
        <translation>(sem tipo)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
</context>
<context>
    <name>hloauth::ReceivedView</name>
    <message>
        <source>… only the beginning is shown; Save takes all of it.</source>
        <translation>… só o começo é mostrado; Salvar inclui tudo.</translation>
    </message>
    <message>
        <source>Enter the address of your program, such as http://localhost:3000/webhook.</source>
        <translation>Digite o endereço do seu programa, como http://localhost:3000/webhook.</translation>
    </message>
    <message>
        <source>The address has to begin with http://, as programs on this computer have it.</source>
        <translation>O endereço tem de começar com http://, como usam os programas neste computador.</translation>
    </message>
    <message>
        <source>Events are sent again to programs on this computer only (localhost), as customers&apos; data is in them.</source>
        <translation>Os eventos só são reenviados a programas deste computador (localhost), pois contêm dados de clientes.</translation>
    </message>
    <message>
        <source>Take the name and password out of the address.</source>
        <translation>Tire o nome e a senha do endereço.</translation>
    </message>
    <message>
        <source>The body byte for byte, or the whole request</source>
        <translation>O corpo byte por byte, ou a requisição inteira</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;Enviar de novo</translation>
    </message>
    <message>
        <source>Sends headers and body once more, as they came</source>
        <translation>Envia cabeçalhos e corpo mais uma vez, como chegaram</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>Cabeçalhos e corpo</translation>
    </message>
    <message>
        <source>Choose an event to see it here.</source>
        <translation>Escolha um evento para vê-lo aqui.</translation>
    </message>
    <message>
        <source>Copy the event&apos;s body</source>
        <translation>Copiar o corpo do evento</translation>
    </message>
    <message>
        <source>Copy the bod&amp;y</source>
        <translation>Copiar o corp&amp;o</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>Address of a program on this computer</source>
        <translation>Endereço de um programa neste computador</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Salvar o evento</translation>
    </message>
    <message>
        <source>Body (*.json)</source>
        <translation>Corpo (*.json)</translation>
    </message>
    <message>
        <source>Whole request (*.http)</source>
        <translation>Requisição inteira (*.http)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Choose an event first.</source>
        <translation>Escolha um evento primeiro.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written (%1); choose another folder.</source>
        <translation>O arquivo não pode ser gravado (%1); escolha outra pasta.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Nenhuma resposta chegou</translation>
    </message>
    <message>
        <source>Start your program and look at the port in the address. (%1)</source>
        <translation>Inicie seu programa e confira a porta no endereço. (%1)</translation>
    </message>
    <message>
        <source>Your program took it (HTTP %1).</source>
        <translation>Seu programa o aceitou (HTTP %1).</translation>
    </message>
    <message>
        <source>Your program answered HTTP %1; HighLevel would take that for a failure.</source>
        <translation>Seu programa respondeu HTTP %1; o HighLevel trataria isso como falha.</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>A resposta dele</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Sal&amp;var…</translation>
    </message>
    <message>
        <source>Sending to %1…</source>
        <translation>Enviando a %1…</translation>
    </message>
</context>
<context>
    <name>hloauth::RedirectPage</name>
    <message>
        <source>Redirect and link</source>
        <translation>Redirecionamento e link</translation>
    </message>
    <message>
        <source>Where the answer goes (HighLevel: redirect URL)</source>
        <translation>Para onde vai a resposta (o HighLevel chama de redirect URL)</translation>
    </message>
    <message>
        <source>To this &amp;computer</source>
        <translation>Para este &amp;computador</translation>
    </message>
    <message>
        <source>The program takes the answer itself. Nothing else on the network can reach it.</source>
        <translation>O próprio programa recebe a resposta. Nada mais na rede consegue alcançá-lo.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Endereço de redirecionamento</translation>
    </message>
    <message>
        <source>Copy redirect address</source>
        <translation>Copiar endereço de redirecionamento</translation>
    </message>
    <message>
        <source>Paste it in the portal: your app → Advanced Settings → Auth → Redirect URLs, press “Add”, then “Save”.</source>
        <translation>Cole-o no portal: seu app → Advanced Settings → Auth → Redirect URLs, pressione “Add” e depois “Save”.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Change it only if another program uses this port. The portal needs the changed address.</source>
        <translation>Mude-a só se outro programa usar esta porta. O portal precisa do novo endereço.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>Paste it in the portal under Advanced Settings → Auth → Redirect URLs, add it and save.</source>
        <translation>Cole-o no portal em Advanced Settings → Auth → Redirect URLs, adicione e salve.</translation>
    </message>
    <message>
        <source>To an address of my o&amp;wn</source>
        <translation>Para um &amp;endereço meu</translation>
    </message>
    <message>
        <source>For an app that already has one. You copy the address from the browser and paste it here at the end.</source>
        <translation>Para um app que já tem um. No fim, você copia o endereço do navegador e o cola aqui.</translation>
    </message>
    <message>
        <source>Own redirect address</source>
        <translation>Endereço próprio de redirecionamento</translation>
    </message>
    <message>
        <source>How the link is made</source>
        <translation>Como o link é feito</translation>
    </message>
    <message>
        <source>S&amp;tandard link</source>
        <translation>Link p&amp;adrão</translation>
    </message>
    <message>
        <source>White-&amp;label link</source>
        <translation>Link white-&amp;label</translation>
    </message>
    <message>
        <source>marketplace.leadconnectorhq.com: without HighLevel&apos;s name, to send to clients</source>
        <translation>marketplace.leadconnectorhq.com: sem o nome do HighLevel, para enviar a clientes</translation>
    </message>
    <message>
        <source>Log in in the &amp;same tab, without a pop-up</source>
        <translation>Fazer login na me&amp;sma aba, sem pop-up</translation>
    </message>
    <message>
        <source>Use the ol&amp;der address of the consent page</source>
        <translation>Usar o en&amp;dereço antigo da página de consentimento</translation>
    </message>
    <message>
        <source>/oauth/chooselocation instead of /v2/oauth/chooselocation. Fails for most apps made today: only if the usual one does not work.</source>
        <translation>/oauth/chooselocation em vez de /v2/oauth/chooselocation. Falha para a maioria dos apps criados hoje: só se o normal não funcionar.</translation>
    </message>
    <message>
        <source>App version (HighLevel: version ID)</source>
        <translation>Qual versão do app (o HighLevel chama de version ID)</translation>
    </message>
    <message>
        <source>The &amp;first one</source>
        <translation>A p&amp;rimeira</translation>
    </message>
    <message>
        <source>Its ID is usually the first part of your client ID; the program takes it from there. Right for a new app, which is a draft until you publish it.</source>
        <translation>O ID dela costuma ser a primeira parte do seu client ID; o programa o tira de lá. É o certo para um app novo, que é um rascunho até você publicá-lo.</translation>
    </message>
    <message>
        <source>Anothe&amp;r one</source>
        <translation>O&amp;utra</translation>
    </message>
    <message>
        <source>Copy its ID in the portal under Manage → Versions.</source>
        <translation>Copie o ID dela no portal em Manage → Versions.</translation>
    </message>
    <message>
        <source>Version ID</source>
        <translation>ID da versão</translation>
    </message>
    <message>
        <source>24 digits and letters from a to f</source>
        <translation>24 dígitos e letras de a a f</translation>
    </message>
    <message>
        <source>The li&amp;ve one</source>
        <translation>A pu&amp;blicada</translation>
    </message>
    <message>
        <source>Leaves the version out. Works only if the app has a published version.</source>
        <translation>Deixa a versão de fora. Só funciona se o app tem uma versão publicada.</translation>
    </message>
    <message>
        <source>In practice the link goes to the stand-in inside this program.</source>
        <translation>Na prática, o link vai para o simulador dentro deste programa.</translation>
    </message>
    <message>
        <source>The link goes to %1, as the program was told when it was started.</source>
        <translation>O link vai para %1, como foi dito ao programa quando ele foi iniciado.</translation>
    </message>
    <message>
        <source>Enter your redirect address.</source>
        <translation>Digite seu endereço de redirecionamento.</translation>
    </message>
    <message>
        <source>Write the whole address, beginning with https://.</source>
        <translation>Escreva o endereço inteiro, começando com https://.</translation>
    </message>
    <message>
        <source>The address must begin with https:// (or http:// for this computer).</source>
        <translation>O endereço deve começar com https:// (ou http:// para este computador).</translation>
    </message>
    <message>
        <source>Leave out the name or password before the “@”.</source>
        <translation>Deixe de fora o nome ou a senha antes do “@”.</translation>
    </message>
    <message>
        <source>Leave out “#” and what comes after it.</source>
        <translation>Deixe de fora o “#” e o que vem depois.</translation>
    </message>
    <message>
        <source>An address on this computer needs a port, for example http://localhost:53682/oauth/callback.</source>
        <translation>Um endereço neste computador precisa de uma porta, por exemplo http://localhost:53682/oauth/callback.</translation>
    </message>
    <message>
        <source>This is not a web address; check it for spaces and misplaced characters.</source>
        <translation>Isto não é um endereço da web; veja se há espaços e caracteres fora do lugar.</translation>
    </message>
    <message>
        <source>A version ID has exactly 24 digits and letters from a to f.</source>
        <translation>Um ID de versão tem exatamente 24 dígitos e letras de a a f.</translation>
    </message>
    <message>
        <source>“%1” in the address</source>
        <translation>“%1” no endereço</translation>
    </message>
    <message>
        <source>The portal refuses it for apps that are white-label friendly, which is its default. Use another word, such as “crm” or “leadconnector”.</source>
        <translation>O portal o recusa para apps compatíveis com white-label, que é o padrão dele. Use outra palavra, como “crm” ou “leadconnector”.</translation>
    </message>
    <message>
        <source>Use https. With http, others could read the answer on its way.</source>
        <translation>Use https. Com http, outros poderiam ler a resposta no caminho.</translation>
    </message>
    <message>
        <source>Enter the version ID.</source>
        <translation>Digite o ID de versão.</translation>
    </message>
    <message>
        <source>After you consent, HighLevel sends your browser to the redirect address. Copy it into your app; all else on this page is right as it is for a new app.</source>
        <translation>Depois do consentimento, o HighLevel envia seu navegador ao endereço de redirecionamento. Copie-o para o seu app; para um app novo, todo o resto desta página está certo como está.</translation>
    </message>
</context>
<context>
    <name>hloauth::RefreshCommand</name>
    <message>
        <source>New tokens for &quot;%1&quot;; the access token is valid until %2.</source>
        <translation>Novos tokens para &quot;%1&quot;; o token de acesso é válido até %2.</translation>
    </message>
    <message>
        <source>Warning: asked for and not granted: %1.</source>
        <translation>Aviso: pedidos e não concedidos: %1.</translation>
    </message>
</context>
<context>
    <name>hloauth::RefreshingCommand</name>
    <message>
        <source>New tokens came for &quot;%1&quot; and are only in this program&apos;s memory; the old ones are used up.</source>
        <translation>Chegaram novos tokens para &quot;%1&quot;, e eles estão só na memória deste programa; os antigos estão gastos.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then: [t] try again, [s] show the refresh token so that you can save it yourself, [g] give it up: </source>
        <translation>Desbloqueie o chaveiro, depois: [t] tentar de novo, [s] mostrar o refresh token para você mesmo salvá-lo, [g] desistir: </translation>
    </message>
    <message>
        <source>Warning: the refresh token of &quot;%1&quot; was given to another program on %2; it is renewed now, and that program&apos;s copy is worth nothing any more.</source>
        <translation>Aviso: o refresh token de &quot;%1&quot; foi entregue a outro programa em %2; ele é renovado agora, e a cópia daquele programa não vale mais nada.</translation>
    </message>
    <message>
        <source>Warning: a refresh of &quot;%1&quot; that was begun on %2 found no end and may have used up the refresh token; &quot;hloauth refresh&quot; tells.</source>
        <translation>Aviso: uma renovação de &quot;%1&quot; iniciada em %2 não chegou ao fim e pode ter gastado o refresh token; &quot;hloauth refresh&quot; diz.</translation>
    </message>
    <message>
        <source>The new tokens would be lost with this program; answer g to give them up.</source>
        <translation>Os novos tokens se perderiam com este programa; responda g para desistir deles.</translation>
    </message>
    <message>
        <source>A refresh is under way, and ending now could lose the connection; it ends by itself in at most a few minutes.</source>
        <translation>Há uma renovação em andamento, e encerrar agora poderia perder a conexão; ela termina sozinha em no máximo alguns minutos.</translation>
    </message>
</context>
<context>
    <name>hloauth::RemovalNotice</name>
    <message>
        <source>“%1” is being removed…</source>
        <translation>“%1” está sendo removida…</translation>
    </message>
    <message>
        <source>If its tokens are being renewed just now, that ends first.</source>
        <translation>Se os tokens dela estão sendo renovados agora, isso termina antes.</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>Não foi possível remover “%1”.</translation>
    </message>
    <message>
        <source>The keychain did not let its secrets be deleted. Unlock it and try again.</source>
        <translation>O chaveiro não permitiu excluir os segredos dela. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>“%1” is being brought back…</source>
        <translation>“%1” está sendo recuperada…</translation>
    </message>
    <message>
        <source>“%1” could not be brought back.</source>
        <translation>Não foi possível recuperar “%1”.</translation>
    </message>
    <message>
        <source>The keychain did not take its secrets. Unlock it and try again within a minute; after that it needs a new sign-in.</source>
        <translation>O chaveiro não aceitou os segredos dela. Desbloqueie-o e tente de novo em até um minuto; depois disso, será preciso uma nova autorização.</translation>
    </message>
    <message>
        <source>%1 After a minute it needs a new sign-in.</source>
        <translation>%1 Depois de um minuto, ela precisa de uma nova autorização.</translation>
    </message>
    <message>
        <source>Its tokens and the client secret are deleted from this computer. The app stays installed in HighLevel; uninstall it there to end its access.</source>
        <translation>Os tokens e o client secret dela são excluídos deste computador. O app continua instalado no HighLevel; desinstale-o lá para encerrar o acesso.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a connection&apos;s name</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Undo brings it back, and after that %1.</source>
        <comment>names</comment>
        <translation>Desfazer recupera esta e, depois, %1.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” foi removida.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>The keychain&apos;s own words</source>
        <translation>As palavras do próprio chaveiro</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
</context>
<context>
    <name>hloauth::RemoveCommand</name>
    <message>
        <source>The app stays installed at HighLevel; uninstall it there to end its access.</source>
        <translation>O app continua instalado no HighLevel; desinstale-o lá para encerrar o acesso dele.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed, and its secrets with it.</source>
        <translation>&quot;%1&quot; foi removida, com os segredos dela.</translation>
    </message>
</context>
<context>
    <name>hloauth::RenameDialog</name>
    <message>
        <source>Rename the connection</source>
        <translation>Renomear a conexão</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Uma conexão precisa de um nome.</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeDiffView</name>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Scopes asked for and granted</source>
        <translation>Escopos pedidos e concedidos</translation>
    </message>
    <message>
        <source>✗ not granted</source>
        <translation>✗ não concedido</translation>
    </message>
    <message>
        <source>+ granted without being asked for</source>
        <translation>+ concedido sem ser pedido</translation>
    </message>
    <message>
        <source>✓ granted</source>
        <translation>✓ concedido</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeExport</name>
    <message>
        <source>- Needed for: chosen by hand</source>
        <translation>- Necessário para: escolhido à mão</translation>
    </message>
    <message>
        <source>- Needed for: %1</source>
        <translation>- Necessário para: %1</translation>
    </message>
    <message>
        <source>- Not in HighLevel&apos;s documents</source>
        <translation>- Fora da documentação do HighLevel</translation>
    </message>
    <message>
        <source>- %1: only reads</source>
        <translation>- %1: só lê</translation>
    </message>
    <message>
        <source>- %1: can change something</source>
        <translation>- %1: pode alterar algo</translation>
    </message>
    <message>
        <source>- Calls: %1</source>
        <translation>- Chamadas: %1</translation>
    </message>
    <message>
        <source>- Webhook events: %1</source>
        <translation>- Eventos de webhook: %1</translation>
    </message>
    <message>
        <source>- Webhook events, probably: %1</source>
        <translation>- Eventos de webhook, provavelmente: %1</translation>
    </message>
    <message>
        <source>## Scopes of this app</source>
        <translation>## Escopos deste app</translation>
    </message>
    <message>
        <source>Scopes: %1. API calls that they allow: %2.</source>
        <translation>Escopos: %1. Chamadas da API que eles permitem: %2.</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeImportDialog</name>
    <message>
        <source>“%1” can&apos;t be read. Choose another file, or paste its text.</source>
        <translation>“%1” não pode ser lido. Escolha outro arquivo, ou cole o texto dele.</translation>
    </message>
    <message>
        <source>“%1” is no settings file: it is larger than 1 MB, or not a text. Choose another file, or paste the part with the scopes.</source>
        <translation>“%1” não é um arquivo de configurações: é maior que 1 MB ou não é texto. Escolha outro arquivo, ou cole a parte com os escopos.</translation>
    </message>
    <message>
        <source>&amp;Add to my scopes</source>
        <translation>&amp;Adicionar aos meus escopos</translation>
    </message>
    <message>
        <source>&amp;Replace my scopes</source>
        <translation>&amp;Substituir meus escopos</translation>
    </message>
    <message>
        <source>Import scopes</source>
        <translation>Importar escopos</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>Texto a importar</translation>
    </message>
    <message>
        <source>Paste it here, or drop it on this window</source>
        <translation>Cole aqui, ou solte sobre esta janela</translation>
    </message>
    <message>
        <source>An authorization link, the scopes of an app copied from the portal, or a settings file (.env). It is read on this computer, and nothing but names of scopes is kept.</source>
        <translation>Um link de autorização, os escopos de um app copiados do portal ou um arquivo de configurações (.env). Ele é lido neste computador, e só os nomes dos escopos são guardados.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Abrir ar&amp;quivo…</translation>
    </message>
    <message>
        <source>Open a file with scopes</source>
        <translation>Abrir um arquivo com escopos</translation>
    </message>
    <message>
        <source>Read from “%1”, whose text is not shown.</source>
        <translation>Lido de “%1”, cujo texto não é mostrado.</translation>
    </message>
    <message>
        <source>New: %1. Chosen already: %2. Replacing would take out: %3.</source>
        <translation>Novos: %1. Já escolhidos: %2. Substituir tiraria: %3.</translation>
    </message>
    <message>
        <source>The text is long and is not shown. It was looked through anyway.</source>
        <translation>O texto é longo e não é mostrado. Mesmo assim, foi examinado.</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeModel</name>
    <message>
        <source>Not in HighLevel&apos;s documents</source>
        <translation>Fora da documentação do HighLevel</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Mantido como está</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Você quis dizer %1?</translation>
    </message>
    <message>
        <source>HighLevel documents no scope of this name. %1</source>
        <translation>O HighLevel não documenta nenhum escopo com este nome. %1</translation>
    </message>
    <message>
        <source>$497 with an agency token</source>
        <translation>$497 com um token de agência</translation>
    </message>
    <message>
        <source>probably %1</source>
        <translation>provavelmente %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Event or reason</source>
        <translation>Evento ou motivo</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeNote</name>
    <message>
        <source>About a scope</source>
        <translation>Sobre um escopo</translation>
    </message>
    <message>
        <source>Go to a scope in the list to read what it allows and why it is chosen.</source>
        <translation>Vá até um escopo na lista para ler o que ele permite e por que foi escolhido.</translation>
    </message>
    <message>
        <source>Chosen by hand; nothing that you asked for needs it.</source>
        <translation>Escolhido à mão; nada do que você pediu precisa dele.</translation>
    </message>
    <message>
        <source>Chosen for: %1.</source>
        <translation>Escolhido para: %1.</translation>
    </message>
    <message>
        <source>Without it nothing is lost: other chosen scopes allow the same.</source>
        <translation>Sem ele nada se perde: outros escopos escolhidos permitem o mesmo.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>It would allow %1.</source>
        <translation>Ele permitiria %1.</translation>
    </message>
    <message>
        <source>Without it %1 would not be complete.</source>
        <translation>Sem ele, ficaria incompleto: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) (%1)</source>
        <translation>
            <numerusform>%n chamada (%1)</numerusform>
            <numerusform>%n chamadas (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook event(s) (%1)</source>
        <translation>
            <numerusform>%n evento de webhook (%1)</numerusform>
            <numerusform>%n eventos de webhook (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it these stop working: %1.</source>
        <translation>Sem ele, deixa de funcionar: %1.</translation>
    </message>
    <message>
        <source>Without it these stop working: %1; and %2 would not be complete.</source>
        <translation>Sem ele, deixa de funcionar: %1; e ficaria incompleto: %2.</translation>
    </message>
    <message>
        <source>Choose it any&amp;way</source>
        <translation>&amp;Escolher mesmo assim</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopePresets</name>
    <message>
        <source>Contacts in and out</source>
        <translation>Entrada e saída de contatos</translation>
    </message>
    <message>
        <source>leads customers people persons clients CRM</source>
        <translation>leads clientes pessoas contatos prospects CRM</translation>
    </message>
    <message>
        <source>New messages to a sheet</source>
        <translation>Mensagens novas em uma planilha</translation>
    </message>
    <message>
        <source>Get every SMS, e-mail and chat message as a webhook event, to log or to answer it.</source>
        <translation>Receba cada SMS, e-mail e mensagem de chat como evento de webhook, para registrar ou responder.</translation>
    </message>
    <message>
        <source>inbound outbound text texts WhatsApp conversations spreadsheet log</source>
        <translation>recebidas enviadas texto textos mensagens WhatsApp conversas planilha registro</translation>
    </message>
    <message>
        <source>Send SMS and e-mail</source>
        <translation>Enviar SMS e e-mail</translation>
    </message>
    <message>
        <source>Find a contact and send it a message through the sub-account&apos;s own number or mailbox.</source>
        <translation>Encontre um contato e envie uma mensagem a ele pelo número ou pela caixa de e-mail da própria subconta.</translation>
    </message>
    <message>
        <source>text texts message messages mail WhatsApp reply</source>
        <translation>texto textos mensagem mensagens e-mail correio WhatsApp responder</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Compromissos</translation>
    </message>
    <message>
        <source>See free slots, book and move appointments, and hear of new ones.</source>
        <translation>Veja horários livres, marque e mude compromissos e fique sabendo dos novos.</translation>
    </message>
    <message>
        <source>bookings meetings calendar slots events</source>
        <translation>agendamentos reuniões calendário agenda horários eventos</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>deals pipeline sales stages</source>
        <translation>negócios negociações funil pipeline vendas etapas</translation>
    </message>
    <message>
        <source>Invoices and payments</source>
        <translation>Faturas e pagamentos</translation>
    </message>
    <message>
        <source>Send invoices, and follow orders, subscriptions and payments into your books.</source>
        <translation>Envie faturas e leve pedidos, assinaturas e pagamentos para a sua contabilidade.</translation>
    </message>
    <message>
        <source>bills money orders accounting</source>
        <translation>contas dinheiro cobranças pedidos contabilidade</translation>
    </message>
    <message>
        <source>Form and survey answers</source>
        <translation>Respostas de formulários e pesquisas</translation>
    </message>
    <message>
        <source>Fetch what people entered in your forms and surveys.</source>
        <translation>Busque o que as pessoas preencheram nos seus formulários e pesquisas.</translation>
    </message>
    <message>
        <source>submissions questionnaire</source>
        <translation>envios respostas questionário</translation>
    </message>
    <message>
        <source>Start workflows</source>
        <translation>Iniciar workflows</translation>
    </message>
    <message>
        <source>Put contacts into a workflow or a campaign, and take them out.</source>
        <translation>Coloque contatos em um workflow ou em uma campanha, e retire-os.</translation>
    </message>
    <message>
        <source>automation campaigns trigger</source>
        <translation>automação campanhas fluxo gatilho</translation>
    </message>
    <message>
        <source>Social media posts</source>
        <translation>Posts em redes sociais</translation>
    </message>
    <message>
        <source>Plan and publish posts, and read how they did.</source>
        <translation>Planeje e publique posts, e leia como eles se saíram.</translation>
    </message>
    <message>
        <source>Facebook Instagram LinkedIn planner publish</source>
        <translation>Facebook Instagram LinkedIn planejador publicar</translation>
    </message>
    <message>
        <source>Create sub-accounts</source>
        <translation>Criar subcontas</translation>
    </message>
    <message>
        <source>Set up a sub-account for a new client, from a snapshot and with its users.</source>
        <translation>Configure uma subconta para um novo cliente, a partir de um snapshot e com os usuários dela.</translation>
    </message>
    <message>
        <source>location locations client onboarding snapshot</source>
        <translation>location locations cliente integração snapshot</translation>
    </message>
    <message>
        <source>Agency overview</source>
        <translation>Visão geral da agência</translation>
    </message>
    <message>
        <source>List the agency&apos;s sub-accounts and users, without changing anything.</source>
        <translation>Liste as subcontas e os usuários da agência, sem mudar nada.</translation>
    </message>
    <message>
        <source>company locations report users</source>
        <translation>company empresa locations relatório usuários</translation>
    </message>
    <message>
        <source>Tokens for all sub-accounts</source>
        <translation>Tokens para todas as subcontas</translation>
    </message>
    <message>
        <source>Sign in once for the agency, and make a token for each sub-account that has the app.</source>
        <translation>Autorize uma vez pela agência e crie um token para cada subconta que tem o app.</translation>
    </message>
    <message>
        <source>agency access bulk all locations</source>
        <translation>agência acesso em massa todas as locations</translation>
    </message>
    <message>
        <source>SaaS mode</source>
        <translation>Modo SaaS</translation>
    </message>
    <message>
        <source>Switch SaaS on for a sub-account, and change or pause its plan.</source>
        <translation>Ative o SaaS em uma subconta e mude ou pause o plano dela.</translation>
    </message>
    <message>
        <source>subscription plan rebilling wallet</source>
        <translation>assinatura plano refaturamento carteira</translation>
    </message>
    <message>
        <source>Webhooks only</source>
        <translation>Só webhooks</translation>
    </message>
    <message>
        <source>Every scope that HighLevel&apos;s documents tie to webhook events.</source>
        <translation>Todos os escopos que a documentação do HighLevel liga a eventos de webhook.</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Ler tudo</translation>
    </message>
    <message>
        <source>Every scope that only reads.</source>
        <translation>Todos os escopos que só leem.</translation>
    </message>
    <message>
        <source>Any plan</source>
        <translation>Qualquer plano</translation>
    </message>
    <message>
        <source>Every scope that is of use on any HighLevel plan.</source>
        <translation>Todos os escopos que servem em qualquer plano do HighLevel.</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Subconta</translation>
    </message>
    <message>
        <source>Every scope that a sub-account token can have.</source>
        <translation>Todos os escopos que um token de subconta pode ter.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agência</translation>
    </message>
    <message>
        <source>Every scope that an agency token can have.</source>
        <translation>Todos os escopos que um token de agência pode ter.</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Contacts, opportunities, conversations and the sub-account&apos;s own data.</source>
        <translation>Contatos, oportunidades, conversas e os dados da própria subconta.</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendários</translation>
    </message>
    <message>
        <source>Calendars, contacts and the sub-account&apos;s own data.</source>
        <translation>Calendários, contatos e os dados da própria subconta.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Invoices, payments, products and contacts.</source>
        <translation>Faturas, pagamentos, produtos e contatos.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Every scope.</source>
        <translation>Todos os escopos.</translation>
    </message>
    <message>
        <source>Add, change and tag contacts, as from a form or a sheet, and keep both sides in step.</source>
        <translation>Adicione, altere e etiquete contatos, como de um formulário ou de uma planilha, e mantenha os dois lados em dia.</translation>
    </message>
    <message>
        <source>Read pipelines and contacts, and create, change and move the deals.</source>
        <translation>Leia funis e contatos e crie, altere e mova as negociações.</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeTree</name>
    <message>
        <source>Asks for a scope that this program does not know</source>
        <translation>Pede um escopo que este programa não conhece</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>Purposes, calls and events that were found</source>
        <translation>Finalidades, chamadas e eventos encontrados</translation>
    </message>
    <message>
        <source>What you want to do – a tick chooses the least scopes for it:</source>
        <translation>O que você quer fazer – marcar escolhe o mínimo de escopos para isso:</translation>
    </message>
    <message>
        <source>Search scopes</source>
        <translation>Buscar escopos</translation>
    </message>
    <message>
        <source>Which scopes to show</source>
        <translation>Quais escopos mostrar</translation>
    </message>
    <message>
        <source>All scopes</source>
        <translation>Todos os escopos</translation>
    </message>
    <message>
        <source>Scopes that bring webhook events</source>
        <translation>Escopos que trazem eventos de webhook</translation>
    </message>
    <message>
        <source>Chosen scopes</source>
        <translation>Escopos escolhidos</translation>
    </message>
    <message>
        <source>Chosen, but nothing asked for them</source>
        <translation>Escolhidos, mas nada os pediu</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>T&amp;odos</translation>
    </message>
    <message>
        <source>Chooses every scope that is shown and not grey</source>
        <translation>Escolhe todos os escopos mostrados que não estão em cinza</translation>
    </message>
    <message>
        <source>Read-&amp;only</source>
        <translation>Só &amp;leitura</translation>
    </message>
    <message>
        <source>Chooses the shown scopes that only read, and no others of them</source>
        <translation>Escolhe, dos escopos mostrados, os que só leem, e nenhum outro deles</translation>
    </message>
    <message>
        <source>Non&amp;e</source>
        <translation>Nenh&amp;um</translation>
    </message>
    <message>
        <source>Takes back every scope that is shown</source>
        <translation>Tira todos os escopos mostrados</translation>
    </message>
    <message>
        <source>Show unus&amp;ual scopes</source>
        <translation>Mostrar escopos r&amp;aros</translation>
    </message>
    <message>
        <source>Scopes that HighLevel names but probably does not offer in its portal</source>
        <translation>Escopos que o HighLevel cita, mas provavelmente não oferece no portal</translation>
    </message>
    <message>
        <source>There is no such scope.</source>
        <translation>Esse escopo não existe.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents name no scope for %1; it may work with any token.</source>
        <translation>A documentação do HighLevel não cita nenhum escopo para %1; talvez funcione com qualquer token.</translation>
    </message>
    <message>
        <source>No documented call fits “%1”.</source>
        <translation>Nenhuma chamada documentada corresponde a “%1”.</translation>
    </message>
    <message>
        <source>No scope, purpose, API call or webhook event has “%1” in it.</source>
        <translation>Nenhum escopo, finalidade, chamada da API ou evento de webhook contém “%1”.</translation>
    </message>
    <message>
        <source>%1 Similar are: %2.</source>
        <translation>%1 Parecidos: %2.</translation>
    </message>
    <message>
        <source>Ask for it anyway</source>
        <translation>Pedir mesmo assim</translation>
    </message>
    <message>
        <source>Search: send SMS, POST /contacts/, ContactCreate…</source>
        <translation>Busque: enviar SMS, POST /contacts/, ContactCreate…</translation>
    </message>
    <message>
        <source>Finds scopes by what you want to do, by name, resource, API call or webhook event; a whole address with real IDs in it will do</source>
        <translation>Encontra escopos pelo que você quer fazer, por nome, recurso, chamada da API ou evento de webhook; um endereço inteiro com IDs reais também serve</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n purpose(s), call(s) or event(s) found</source>
        <translation>
            <numerusform>%n finalidade, chamada ou evento encontrado</numerusform>
            <numerusform>%n finalidades, chamadas ou eventos encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) found</source>
        <translation>
            <numerusform>%n escopo encontrado</numerusform>
            <numerusform>%n escopos encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeWords</name>
    <message>
        <source>sub-account and agency tokens</source>
        <translation>tokens de subconta e de agência</translation>
    </message>
    <message>
        <source>agency tokens only</source>
        <translation>só tokens de agência</translation>
    </message>
    <message>
        <source>sub-account tokens only</source>
        <translation>só tokens de subconta</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents disagree: the scope list names %1, the API reference %2.</source>
        <translation>A documentação do HighLevel se contradiz: a lista de escopos cita %1; a referência da API, %2.</translation>
    </message>
    <message>
        <source>Any plan</source>
        <translation>Qualquer plano</translation>
    </message>
    <message>
        <source>Agency ($297 or $497)</source>
        <translation>Agência ($297 ou $497)</translation>
    </message>
    <message>
        <source>Agency Pro ($497) only</source>
        <translation>Só Agency Pro ($497)</translation>
    </message>
    <message>
        <source>Your app is for sub-accounts only.</source>
        <translation>Seu app é só para subcontas.</translation>
    </message>
    <message>
        <source>Needs an agency token; your app is for sub-accounts only.</source>
        <translation>Exige um token de agência; seu app é só para subcontas.</translation>
    </message>
    <message>
        <source>Agency apps only?</source>
        <translation>Só apps de agência?</translation>
    </message>
    <message>
        <source>Agency apps only</source>
        <translation>Só apps de agência</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>To get it: make an app for the agency, or for both, and choose that type on the page before. The type of an app that is there can&apos;t be changed.</source>
        <translation>Para tê-lo: crie um app para a agência, ou para ambas, e escolha esse tipo na página anterior. O tipo de um app que já existe não pode ser mudado.</translation>
    </message>
    <message>
        <source>An agency token can&apos;t use it itself: make location tokens from it, and ask for oauth.write and oauth.readonly too.</source>
        <translation>Um token de agência não pode usá-lo diretamente: crie tokens de subconta a partir dele e peça também oauth.write e oauth.readonly.</translation>
    </message>
    <message>
        <source>It depends on the token: a sub-account&apos;s can have it on any plan, an agency&apos;s probably on $297 or $497 only.</source>
        <translation>Depende do token: o de uma subconta pode tê-lo em qualquer plano; o de uma agência, provavelmente só nos de $297 ou $497.</translation>
    </message>
    <message>
        <source>It depends on the token: a sub-account&apos;s can have it on any plan, an agency&apos;s on Agency Pro ($497) only.</source>
        <translation>Depende do token: o de uma subconta pode tê-lo em qualquer plano; o de uma agência, só no Agency Pro ($497).</translation>
    </message>
    <message>
        <source>Needs the Agency Pro plan ($497).</source>
        <translation>Exige o plano Agency Pro ($497).</translation>
    </message>
    <message>
        <source>Needs an agency plan ($297 or $497).</source>
        <translation>Exige um plano de agência ($297 ou $497).</translation>
    </message>
    <message>
        <source>Probably needs the Agency Pro plan ($497). HighLevel&apos;s documents disagree or are silent here: no scope list names a plan for it.</source>
        <translation>Provavelmente exige o plano Agency Pro ($497). A documentação do HighLevel se contradiz ou não diz nada aqui: nenhuma lista de escopos indica um plano para ele.</translation>
    </message>
    <message>
        <source>Probably needs an agency plan ($297 or $497). HighLevel&apos;s documents disagree or are silent here: no scope list names a plan for it.</source>
        <translation>Provavelmente exige um plano de agência ($297 ou $497). A documentação do HighLevel se contradiz ou não diz nada aqui: nenhuma lista de escopos indica um plano para ele.</translation>
    </message>
    <message>
        <source>To get it: move to the Agency Pro plan ($497) at HighLevel, then choose that plan on the page before.</source>
        <translation>Para tê-lo: mude no HighLevel para o plano Agency Pro ($497) e depois escolha esse plano na página anterior.</translation>
    </message>
    <message>
        <source>To get it: move to an agency plan ($297 or $497) at HighLevel, then choose that plan on the page before.</source>
        <translation>Para tê-lo: mude no HighLevel para um plano de agência ($297 ou $497) e depois escolha esse plano na página anterior.</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopesCommand</name>
    <message>
        <source>plan inferred</source>
        <translation>plano deduzido</translation>
    </message>
    <message>
        <source>agency token: %1</source>
        <translation>token de agência: %1</translation>
    </message>
    <message>
        <source>documents disagree on the token</source>
        <translation>a documentação se contradiz sobre o token</translation>
    </message>
    <message>
        <source>Only scopes whose lowest plan is any, agency ($297 or $497) or agency-pro ($497).</source>
        <translation>Só escopos cujo plano mínimo é any, agency ($297 ou $497) ou agency-pro ($497).</translation>
    </message>
    <message>
        <source>Only scopes that bring a webhook event, such as ContactCreate.</source>
        <translation>Só escopos que trazem um evento de webhook, como ContactCreate.</translation>
    </message>
    <message>
        <source>With --webhook: only an example of what HighLevel sends for the event.</source>
        <translation>Com --webhook: só um exemplo do que o HighLevel envia para o evento.</translation>
    </message>
    <message>
        <source>Only the scopes of a preset; &quot;hloauth connect --help&quot; lists the presets.</source>
        <translation>Só os escopos de um conjunto pronto; &quot;hloauth connect --help&quot; lista os conjuntos.</translation>
    </message>
    <message>
        <source>Also scopes that HighLevel&apos;s portal probably does not offer.</source>
        <translation>Inclui escopos que o portal do HighLevel provavelmente não oferece.</translation>
    </message>
    <message>
        <source>For an endpoint the scope that allows the least comes first. Where no scope is known
the command ends with 1 and names what is similar.</source>
        <translation>Para um endpoint, o escopo que permite menos vem primeiro. Quando nenhum escopo é conhecido,
o comando termina com 1 e cita o que é parecido.</translation>
    </message>
    <message>
        <source>No scope fits all that was asked for; leave out one of the options.</source>
        <translation>Nenhum escopo corresponde a tudo o que foi pedido; deixe uma das opções de fora.</translation>
    </message>
    <message>
        <source>--tier is any, agency or agency-pro.</source>
        <translation>--tier é any, agency ou agency-pro.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;; there are: %2.</source>
        <translation>Não existe o conjunto &quot;%1&quot;; existem: %2.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents name no scope for %1; it may work with any token.</source>
        <translation>A documentação do HighLevel não cita nenhum escopo para %1; talvez funcione com qualquer token.</translation>
    </message>
    <message>
        <source>No documented scope allows &quot;%1&quot;; write it as in HighLevel&apos;s API reference, such as &quot;POST /contacts/&quot;.</source>
        <translation>Nenhum escopo documentado permite &quot;%1&quot;; escreva como na referência da API do HighLevel, por exemplo &quot;POST /contacts/&quot;.</translation>
    </message>
    <message>
        <source>No documented scope allows &quot;%1&quot;; similar are: %2.</source>
        <translation>Nenhum escopo documentado permite &quot;%1&quot;; parecidos: %2.</translation>
    </message>
    <message>
        <source>The event %1 needs no scope; every app gets it.</source>
        <translation>O evento %1 não exige escopo; todo app o recebe.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents name no scope for %1; this is the probable one.</source>
        <translation>A documentação do HighLevel não cita nenhum escopo para %1; este é o provável.</translation>
    </message>
    <message>
        <source>There is no webhook event &quot;%1&quot;; events are written like ContactCreate.</source>
        <translation>Não existe o evento de webhook &quot;%1&quot;; eventos se escrevem como ContactCreate.</translation>
    </message>
    <message>
        <source>There is no webhook event &quot;%1&quot;; similar are: %2.</source>
        <translation>Não existe o evento de webhook &quot;%1&quot;; parecidos: %2.</translation>
    </message>
    <message>
        <source>--example shows an event: name it with --webhook.</source>
        <translation>--example mostra um evento: indique-o com --webhook.</translation>
    </message>
    <message>
        <source>Only scopes that allow a call, such as &quot;POST /contacts/&quot;; a whole address with real IDs in it will do.</source>
        <translation>Só escopos que permitem uma chamada, como &quot;POST /contacts/&quot;; um endereço inteiro com IDs reais também serve.</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopesPage</name>
    <message>
        <source>Copy list for the portal</source>
        <translation>Copiar lista para o portal</translation>
    </message>
    <message>
        <source>Copy &amp;list for the portal</source>
        <translation>Copiar lista para o &amp;portal</translation>
    </message>
    <message>
        <source>The portal has a list to tick: Advanced Settings → Auth → Scopes. Keep this list beside it; every scope in it must be ticked there.</source>
        <translation>O portal tem uma lista para marcar: Advanced Settings → Auth → Scopes. Deixe esta lista ao lado; todos os escopos dela devem ser marcados lá.</translation>
    </message>
    <message>
        <source>Copy scopes with reasons</source>
        <translation>Copiar escopos com motivos</translation>
    </message>
    <message>
        <source>Copy with &amp;reasons</source>
        <translation>Copiar com &amp;motivos</translation>
    </message>
    <message>
        <source>For your app&apos;s documentation, or for HighLevel&apos;s review of a public app: each scope with what it is for and what it allows</source>
        <translation>Para a documentação do seu app, ou para a revisão de um app público pelo HighLevel: cada escopo com sua finalidade e o que permite</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Takes scopes over from an authorization link, a list or a settings file</source>
        <translation>Traz escopos de um link de autorização, de uma lista ou de um arquivo de configurações</translation>
    </message>
    <message>
        <source>Choose scopes</source>
        <translation>Escolher escopos</translation>
    </message>
    <message>
        <source>Scopes say what your token may do. Choose only what you need, and tick the same ones in your app in the portal.</source>
        <translation>Os escopos dizem o que seu token pode fazer. Escolha só o que você precisa e marque os mesmos no seu app, no portal.</translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>Escolha pelo menos um escopo.</translation>
    </message>
    <message>
        <source>HighLevel would refuse the whole request because of: %1.</source>
        <translation>O HighLevel recusaria o pedido inteiro por causa de: %1.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents disagree or are silent on whether your plan and app type can have: %1. If HighLevel refuses the request, take it out.</source>
        <translation>A documentação do HighLevel se contradiz ou não diz se seu plano e tipo de app podem ter: %1. Se o HighLevel recusar o pedido, tire-o.</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) chosen</source>
        <translation>
            <numerusform>%n escopo escolhido</numerusform>
            <numerusform>%n escopos escolhidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen scope(s) don&apos;t fit your plan or app type.</source>
        <translation>
            <numerusform>%n escopo escolhido não serve para o seu plano ou tipo de app.</numerusform>
            <numerusform>%n escopos escolhidos não servem para o seu plano ou tipo de app.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n scope(s) out</source>
        <translation>
            <numerusform>&amp;Tirar %n escopo</numerusform>
            <numerusform>&amp;Tirar %n escopos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
</context>
<context>
    <name>hloauth::SecretField</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Visível</translation>
    </message>
    <message>
        <source>Hidden except for its last 4 characters</source>
        <translation>Oculto, exceto os últimos 4 caracteres</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>hloauth::SecretFile</name>
    <message>
        <source>Warning: other users can read %1; make it readable for you alone.</source>
        <translation>Aviso: outros usuários podem ler %1; permita a leitura só para você.</translation>
    </message>
</context>
<context>
    <name>hloauth::Servers</name>
    <message>
        <source>The server address is empty: give one such as https://marketplace.gohighlevel.com.</source>
        <translation>O endereço do servidor está vazio: indique um como https://marketplace.gohighlevel.com.</translation>
    </message>
    <message>
        <source>The server address must begin with https://.</source>
        <translation>O endereço do servidor deve começar com https://.</translation>
    </message>
    <message>
        <source>The server address is not a valid URL: check it for spaces and typing mistakes.</source>
        <translation>O endereço do servidor não é uma URL válida: verifique se há espaços e erros de digitação.</translation>
    </message>
    <message>
        <source>The server address must not hold a user name or a password: take out the part before the @.</source>
        <translation>O endereço do servidor não pode conter nome de usuário nem senha: tire a parte antes do @.</translation>
    </message>
    <message>
        <source>The server address must end before any ? or #: leave out what follows.</source>
        <translation>O endereço do servidor deve terminar antes de qualquer ? ou #: tire o que vem depois.</translation>
    </message>
    <message>
        <source>The server address must begin with https://; plain http:// is only for this computer (localhost).</source>
        <translation>O endereço do servidor deve começar com https://; http:// puro é só para este computador (localhost).</translation>
    </message>
</context>
<context>
    <name>hloauth::Session</name>
    <message>
        <source>Waiting for the system keychain. If it asks for its password, unlock it.</source>
        <translation>Esperando o chaveiro do sistema. Se ele pedir a senha, desbloqueie-o.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;; make one with &quot;hloauth connect&quot;.</source>
        <translation>Não existe a conexão &quot;%1&quot;; crie uma com &quot;hloauth connect&quot;.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;; there are: %2.</source>
        <translation>Não existe a conexão &quot;%1&quot;; existem: %2.</translation>
    </message>
</context>
<context>
    <name>hloauth::SessionRemedies</name>
    <message>
        <source>Add the version ID to the link</source>
        <translation>Adicionar o ID de versão ao link</translation>
    </message>
    <message>
        <source>Leave the version ID out</source>
        <translation>Deixar o ID de versão de fora</translation>
    </message>
    <message>
        <source>Use the newer form of the link</source>
        <translation>Usar a forma nova do link</translation>
    </message>
    <message>
        <source>Use the older form of the link</source>
        <translation>Usar a forma antiga do link</translation>
    </message>
    <message>
        <source>Use the standard link</source>
        <translation>Usar o link padrão</translation>
    </message>
    <message>
        <source>Use the white-label link</source>
        <translation>Usar o link white-label</translation>
    </message>
    <message>
        <source>Log in in the same tab</source>
        <translation>Fazer login na mesma aba</translation>
    </message>
    <message>
        <source>Open the practice login</source>
        <translation>Abrir o login de prática</translation>
    </message>
    <message>
        <source>Open app.gohighlevel.com</source>
        <translation>Abrir app.gohighlevel.com</translation>
    </message>
    <message>
        <source>Open the practice portal</source>
        <translation>Abrir o portal de prática</translation>
    </message>
    <message>
        <source>Open the developer portal</source>
        <translation>Abrir o portal do desenvolvedor</translation>
    </message>
    <message>
        <source>Open the practice portal to uninstall</source>
        <translation>Abrir o portal de prática para desinstalar</translation>
    </message>
    <message>
        <source>Open HighLevel to uninstall</source>
        <translation>Abrir o HighLevel para desinstalar</translation>
    </message>
    <message>
        <source>Open the link again</source>
        <translation>Abrir o link de novo</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Copiar o endereço de redirecionamento</translation>
    </message>
    <message>
        <source>Change redirect and link options</source>
        <translation>Mudar redirecionamento e link</translation>
    </message>
    <message>
        <source>Change the scopes</source>
        <translation>Mudar os escopos</translation>
    </message>
    <message>
        <source>Copy the scopes for the portal</source>
        <translation>Copiar os escopos para o portal</translation>
    </message>
    <message>
        <source>Correct client ID and secret</source>
        <translation>Corrigir client ID e client secret</translation>
    </message>
    <message>
        <source>Paste the address</source>
        <translation>Colar o endereço</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>Ask for consent again</source>
        <translation>Pedir consentimento de novo</translation>
    </message>
    <message>
        <source>Enter the version ID from Manage → Versions there.</source>
        <translation>Digite ali o ID de versão de Manage → Versions.</translation>
    </message>
    <message>
        <source>The link has the version ID %1 now.</source>
        <translation>Agora o link tem o ID de versão %1.</translation>
    </message>
    <message>
        <source>The link has no version ID any more.</source>
        <translation>O link não tem mais ID de versão.</translation>
    </message>
    <message>
        <source>The link has the newer form now.</source>
        <translation>Agora o link tem a forma nova.</translation>
    </message>
    <message>
        <source>The link has the older form now.</source>
        <translation>Agora o link tem a forma antiga.</translation>
    </message>
    <message>
        <source>The link goes to the white-label page now.</source>
        <translation>Agora o link vai para a página white-label.</translation>
    </message>
    <message>
        <source>The link goes to the standard page now.</source>
        <translation>Agora o link vai para a página padrão.</translation>
    </message>
    <message>
        <source>The link asks for a log-in in the same tab now.</source>
        <translation>Agora o link pede o login na mesma aba.</translation>
    </message>
    <message>
        <source>The link was opened in your browser.</source>
        <translation>O link foi aberto no seu navegador.</translation>
    </message>
    <message>
        <source>The redirect address is copied: paste it into the app in the portal, and save.</source>
        <translation>O endereço de redirecionamento foi copiado: cole-o no app, no portal, e salve.</translation>
    </message>
    <message>
        <source>The scopes are copied: compare them with the app in the portal, and save.</source>
        <translation>Os escopos foram copiados: compare-os com o app no portal e salve.</translation>
    </message>
    <message>
        <source>Paste the address from the browser into the field on the page.</source>
        <translation>Cole o endereço do navegador no campo da página.</translation>
    </message>
    <message>
        <source>A new link was opened in your browser; the older one is not good any more.</source>
        <translation>Um novo link foi aberto no seu navegador; o antigo não vale mais.</translation>
    </message>
    <message>
        <source>Enter another version ID…</source>
        <translation>Digitar outro ID de versão…</translation>
    </message>
</context>
<context>
    <name>hloauth::SharedSecretBox</name>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>&amp;Guardar no chaveiro</translation>
    </message>
    <message>
        <source>With this connection; removing the connection removes it</source>
        <translation>Com esta conexão; remover a conexão o remove</translation>
    </message>
    <message>
        <source>&amp;Use the kept one</source>
        <translation>&amp;Usar o guardado</translation>
    </message>
    <message>
        <source>Puts the secret that is kept with this connection into the field</source>
        <translation>Põe no campo o segredo que está guardado com esta conexão</translation>
    </message>
    <message>
        <source>Takes the secret out of the keychain; the connection stays</source>
        <translation>Tira o segredo do chaveiro; a conexão fica</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>&amp;Shared secret:</source>
        <translation>&amp;Shared secret:</translation>
    </message>
    <message>
        <source>Co&amp;nnection:</source>
        <translation>Co&amp;nexão:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used: %1. Unlock it and choose the connection again; what you entered works without it.</source>
        <translation>O chaveiro não pode ser usado: %1. Desbloqueie-o e escolha a conexão de novo; o que você digitou funciona sem ele.</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>ele não deu um motivo</translation>
    </message>
    <message>
        <source>No shared secret is kept with “%1”.</source>
        <translation>Nenhum shared secret está guardado com “%1”.</translation>
    </message>
    <message>
        <source>Kept with “%1” until the program ends.</source>
        <translation>Guardado com “%1” até o programa se encerrar.</translation>
    </message>
    <message>
        <source>Kept in the keychain with “%1”.</source>
        <translation>Guardado no chaveiro com “%1”.</translation>
    </message>
    <message>
        <source>Another shared secret than this is kept with “%1”.</source>
        <translation>Outro shared secret, diferente deste, está guardado com “%1”.</translation>
    </message>
    <message>
        <source>Remove it from the ke&amp;ychain</source>
        <translation>Remover do chave&amp;iro</translation>
    </message>
</context>
<context>
    <name>hloauth::SharedSecretEdit</name>
    <message>
        <source>Shared secret</source>
        <translation>Shared secret</translation>
    </message>
    <message>
        <source>In the portal: Advanced Settings → Auth → Shared Secret</source>
        <translation>No portal: Advanced Settings → Auth → Shared Secret</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide shared secret</source>
        <translation>Ocultar shared secret</translation>
    </message>
    <message>
        <source>Reveal shared secret</source>
        <translation>Mostrar shared secret</translation>
    </message>
</context>
<context>
    <name>hloauth::SharedToken</name>
    <message>
        <source>Another program renews this connection</source>
        <translation>Outro programa renova esta conexão</translation>
    </message>
    <message>
        <source>The refresh token of “%1” was copied for another program.</source>
        <translation>O refresh token de “%1” foi copiado para outro programa.</translation>
    </message>
    <message>
        <source>That was on %1. A refresh token works once: if it is renewed here, the other program loses its access, and if that program was first, this connection needs a new sign-in.</source>
        <translation>Isso foi em %1. Um refresh token funciona uma vez: se for renovado aqui, o outro programa perde o acesso; e, se aquele programa já o renovou, esta conexão precisa de nova autorização.</translation>
    </message>
    <message>
        <source>&amp;Leave it to the other program</source>
        <translation>Deixar com o outro pro&amp;grama</translation>
    </message>
    <message>
        <source>Renew it &amp;here</source>
        <translation>Renovar aqu&amp;i</translation>
    </message>
</context>
<context>
    <name>hloauth::ShowCommand</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Lost in a refresh</source>
        <translation>Perdida em uma renovação</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida até</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada em</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Renovada em</translation>
    </message>
    <message>
        <source>Kept fresh</source>
        <translation>Renovação automática</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Refresh token given away</source>
        <translation>Refresh token entregue em</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect URI</translation>
    </message>
    <message>
        <source>Authorization page</source>
        <translation>Página de autorização</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Não concedidos</translation>
    </message>
    <message>
        <source>Agency ID</source>
        <translation>ID da agência</translation>
    </message>
    <message>
        <source>Sub-account ID</source>
        <translation>ID da subconta</translation>
    </message>
    <message>
        <source>Version ID</source>
        <translation>ID da versão</translation>
    </message>
</context>
<context>
    <name>hloauth::Sidebar</name>
    <message>
        <source>Ne&amp;w connection</source>
        <translation>Nova cone&amp;xão</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Buscar conexões</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>By name, account or ID</source>
        <translation>Por nome, conta ou ID</translation>
    </message>
</context>
<context>
    <name>hloauth::SignIn</name>
    <message>
        <source>With --session-only nothing is kept and no keychain is needed.</source>
        <translation>Com --session-only nada é guardado e nenhum chaveiro é necessário.</translation>
    </message>
    <message>
        <source>The folder of the connection list, %1, can&apos;t be written (%2); make it writable or choose another with --data-dir.</source>
        <translation>A pasta da lista de conexões, %1, não permite gravação (%2); permita-a ou escolha outra com --data-dir.</translation>
    </message>
    <message>
        <source>The consent was refused (%1); run the command again to ask once more.</source>
        <translation>O consentimento foi recusado (%1); execute o comando de novo para pedir mais uma vez.</translation>
    </message>
    <message>
        <source>No consent came within %1 s; run the command again, with a longer --timeout if need be.</source>
        <translation>Nenhum consentimento chegou em %1 s; execute o comando de novo, com um --timeout maior se preciso.</translation>
    </message>
    <message>
        <source>Port %1 of the redirect URI is in use by another sign-in of HighLevel OAuth Helper, %2; finish or end that one first.</source>
        <translation>A porta %1 da redirect URI está sendo usada por outra autorização do HighLevel OAuth Helper, %2; conclua ou encerre essa primeiro.</translation>
    </message>
    <message>
        <source>Port %1 of the redirect URI is in use by %2; end that program, or register another redirect URI in the app and give it with --redirect-uri.</source>
        <translation>A porta %1 da redirect URI está sendo usada por %2; encerre esse programa, ou registre outra redirect URI no app e passe-a com --redirect-uri.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>outro programa</translation>
    </message>
    <message>
        <source>The system does not let us listen on port %1; register a redirect URI with a port above 1023 and give it with --redirect-uri.</source>
        <translation>O sistema não nos deixa escutar na porta %1; registre uma redirect URI com uma porta acima de 1023 e passe-a com --redirect-uri.</translation>
    </message>
    <message>
        <source>This computer has no loopback address (127.0.0.1) to take the redirect on; give the redirect by hand with --code-stdin.</source>
        <translation>Este computador não tem endereço de loopback (127.0.0.1) para receber o redirecionamento; passe o redirecionamento à mão com --code-stdin.</translation>
    </message>
    <message>
        <source>HighLevel gave the tokens, and they could not be kept: %1</source>
        <translation>O HighLevel forneceu os tokens, mas eles não puderam ser guardados: %1</translation>
    </message>
    <message>
        <source>Nothing was kept. The app is installed in that account anyway; uninstall it there if it is not wanted.</source>
        <translation>Nada foi guardado. Mesmo assim, o app está instalado nessa conta; desinstale-o lá se não o quiser.</translation>
    </message>
</context>
<context>
    <name>hloauth::SignInSession</name>
    <message>
        <source>My agency</source>
        <translation>Minha agência</translation>
    </message>
    <message>
        <source>My sub-account</source>
        <translation>Minha subconta</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>Prática: %1</translation>
    </message>
</context>
<context>
    <name>hloauth::StartPage</name>
    <message>
        <source>&amp;Connect to HighLevel</source>
        <translation>&amp;Conectar ao HighLevel</translation>
    </message>
    <message>
        <source>Step by step from your app in HighLevel&apos;s developer portal to a working access token. Takes about ten minutes the first time.</source>
        <translation>Passo a passo, do seu app no portal do desenvolvedor do HighLevel a um token de acesso que funciona. Leva uns dez minutos na primeira vez.</translation>
    </message>
    <message>
        <source>The same steps with a stand-in for HighLevel inside this program. Needs no account and changes nothing anywhere.</source>
        <translation>Os mesmos passos com um simulador do HighLevel dentro deste programa. Não exige conta e não muda nada em lugar nenhum.</translation>
    </message>
    <message>
        <source>Goes straight to the consent, where the stand-in can fail in every way that is known</source>
        <translation>Vai direto ao consentimento, onde o simulador pode falhar de todos os modos conhecidos</translation>
    </message>
    <message>
        <source>&amp;Do I need this at all?</source>
        <translation>Eu preciso mesmo &amp;disto?</translation>
    </message>
    <message>
        <source>Three questions. For some uses HighLevel has a shorter way without OAuth.</source>
        <translation>Três perguntas. Para alguns usos, o HighLevel tem um caminho mais curto, sem OAuth.</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>Check webhooks, and decrypt custom-page sessions</source>
        <translation>Verifica webhooks e descriptografa sessões de página personalizada</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper is free software by independent people. It is not made, endorsed or supported by HighLevel. It talks to HighLevel and to nobody else: no tracking, no update check.</source>
        <translation>O HighLevel OAuth Helper é software livre feito por pessoas independentes. Não é feito, endossado nem mantido pelo HighLevel. Ele fala com o HighLevel e com mais ninguém: sem rastreamento, sem busca de atualizações.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>From your HighLevel account to an access token for its API, in three legs.</source>
        <translation>Da sua conta do HighLevel a um token de acesso para a API dele, em três etapas.</translation>
    </message>
    <message>
        <source>Go on where you stopped?</source>
        <translation>Continuar de onde você parou?</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Con&amp;tinuar</translation>
    </message>
    <message>
        <source>Practice can&apos;t start</source>
        <translation>A prática não pode começar</translation>
    </message>
    <message>
        <source>From Make, Zapier, n8n, the developer portal or a forum: says what is wrong with it, puts it right, and signs in with it.</source>
        <translation>Do Make, do Zapier, do n8n, do portal do desenvolvedor ou de um fórum: diz o que há de errado nele, o corrige e entra com ele.</translation>
    </message>
    <message>
        <source>&amp;Practice first</source>
        <translation>&amp;Praticar primeiro</translation>
    </message>
    <message>
        <source>I have an authorization &amp;link…</source>
        <translation>Tenho um &amp;link de autorização…</translation>
    </message>
    <message>
        <source>Practice what can go &amp;wrong</source>
        <translation>Praticar o que pode dar &amp;errado</translation>
    </message>
    <message>
        <source>D&amp;iscard it</source>
        <translation>Descarta&amp;r</translation>
    </message>
    <message>
        <source>A sign-in was not finished. It stopped at “%1”. Everything you entered is still there, except for the client secret, which was not kept; if you don&apos;t have it any more, add another key to the app in the portal.</source>
        <translation>Uma autorização não foi concluída. Ela parou em “%1”. Tudo o que você digitou ainda está aqui, menos o client secret, que não foi guardado; se você não o tem mais, adicione outra chave ao app no portal.</translation>
    </message>
</context>
<context>
    <name>hloauth::StepsView</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>hloauth::TestCommand</name>
    <message>
        <source>One call is made that changes nothing: the account&apos;s own data, or what else the token&apos;s
scopes allow. A token that has run out is refreshed first.

Ends with 0 if the token works, and with 1 if HighLevel refuses it. With --json one object
is printed; its &quot;verdict&quot; is works, accepted, lacks-scope, wrong-class, no-access,
inactive, dead or unclear.</source>
        <translation>É feita uma chamada que não muda nada: os dados da própria conta, ou o que mais os escopos do
token permitirem. Um token expirado é renovado antes.

Termina com 0 se o token funciona, e com 1 se o HighLevel o recusa. Com --json, um objeto é
impresso; o &quot;verdict&quot; dele é works, accepted, lacks-scope, wrong-class, no-access,
inactive, dead ou unclear.</translation>
    </message>
    <message>
        <source>Warning: asked for and not granted: %1.</source>
        <translation>Aviso: pedidos e não concedidos: %1.</translation>
    </message>
</context>
<context>
    <name>hloauth::TestReport</name>
    <message>
        <source>Asked for and not granted: %1</source>
        <translation>Pedidos e não concedidos: %1</translation>
    </message>
</context>
<context>
    <name>hloauth::TokenCommand</name>
    <message>
        <source>The token of this sub-account, made with the agency&apos;s (scope oauth.write).</source>
        <translation>O token desta subconta, criado com o da agência (escopo oauth.write).</translation>
    </message>
    <message>
        <source>Refresh first if the token has less than so many seconds left (default 300).</source>
        <translation>Renova antes se restarem ao token menos segundos do que isto (padrão: 300).</translation>
    </message>
    <message>
        <source>raw, json, env (lines for a .env file), header or curl (default raw).</source>
        <translation>raw, json, env (linhas para um arquivo .env), header ou curl (padrão: raw).</translation>
    </message>
    <message>
        <source>--json is the same as --format json: one object with access_token, expires_at,
user_type, company_id, location_id and scopes.

If new tokens come and the keychain does not take them, the token is printed all the
same, and the command ends with 5.</source>
        <translation>--json é o mesmo que --format json: um objeto com access_token, expires_at,
user_type, company_id, location_id e scopes.

Se chegam novos tokens e o chaveiro não os aceita, o token é impresso mesmo assim, e o
comando termina com 5.</translation>
    </message>
    <message>
        <source>--format is one of: %1; &quot;hloauth export&quot; has more.</source>
        <translation>--format é um destes: %1; &quot;hloauth export&quot; tem mais.</translation>
    </message>
    <message>
        <source>--json and another --format exclude each other; leave one out.</source>
        <translation>--json e outro --format se excluem; deixe um deles de fora.</translation>
    </message>
    <message>
        <source>--min-validity is a number of seconds, 0 or more.</source>
        <translation>--min-validity é um número de segundos, 0 ou mais.</translation>
    </message>
    <message>
        <source>--location needs the id of a sub-account.</source>
        <translation>--location precisa do ID de uma subconta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to one sub-account; only an agency&apos;s connection brings the tokens of others.</source>
        <translation>&quot;%1&quot; pertence a uma subconta; só a conexão de uma agência traz os tokens de outras.</translation>
    </message>
</context>
<context>
    <name>hloauth::TokenPickup</name>
    <message>
        <source>A connection needs a name.</source>
        <translation>Uma conexão precisa de um nome.</translation>
    </message>
</context>
<context>
    <name>hloauth::TokensPage</name>
    <message>
        <source>Your tokens</source>
        <translation>Seus tokens</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>C&amp;oncluir</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Test the to&amp;ken</source>
        <translation>Te&amp;star o token</translation>
    </message>
    <message>
        <source>Asks HighLevel whether it works, with a call that changes nothing</source>
        <translation>Pergunta ao HighLevel se ele funciona, com uma chamada que não muda nada</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The code may be used up by now. Ask for consent again to get a new one.</source>
        <translation>O código pode já estar gasto. Peça consentimento de novo para obter outro.</translation>
    </message>
    <message>
        <source>Correct client ID and &amp;secret</source>
        <translation>Corrigir client ID e client s&amp;ecret</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>&amp;Ask for consent again</source>
        <translation>&amp;Pedir consentimento de novo</translation>
    </message>
    <message>
        <source>The tokens are here, but they could not be kept.</source>
        <translation>Os tokens chegaram, mas não puderam ser guardados.</translation>
    </message>
    <message>
        <source>Unlock or set up your system&apos;s keychain and try again. Or keep them in memory until you close the program, and copy them now to where you need them.</source>
        <translation>Desbloqueie ou configure o chaveiro do sistema e tente de novo. Ou mantenha-os na memória até fechar o programa e copie-os agora para onde precisar deles.</translation>
    </message>
    <message>
        <source>The keychain&apos;s own words</source>
        <translation>As palavras do próprio chaveiro</translation>
    </message>
    <message>
        <source>Keep for this &amp;session only</source>
        <translation>&amp;Guardar só nesta sessão</translation>
    </message>
    <message>
        <source>You have walked all three legs.</source>
        <translation>Você percorreu as três etapas.</translation>
    </message>
    <message>
        <source>The practice tokens are good for nothing else; they are kept in memory until you close the program.</source>
        <translation>Os tokens de prática não servem para mais nada; ficam na memória até você fechar o programa.</translation>
    </message>
    <message>
        <source>Practice done</source>
        <translation>Prática concluída</translation>
    </message>
    <message>
        <source>Kept for this session only</source>
        <translation>Guardado só nesta sessão</translation>
    </message>
    <message>
        <source>Client secret and tokens are in memory and are gone when you close the program.</source>
        <translation>Client secret e tokens estão na memória e somem quando você fecha o programa.</translation>
    </message>
    <message>
        <source>Kept in your system&apos;s keychain</source>
        <translation>Guardado no chaveiro do sistema</translation>
    </message>
    <message>
        <source>Tick them in your app in the portal and save. Then uninstall the app from the account and sign in again: a token keeps the scopes that it was made with.</source>
        <translation>Marque-os no seu app, no portal, e salve. Depois desinstale o app da conta e autorize de novo: um token fica com os escopos com que foi criado.</translation>
    </message>
    <message>
        <source>You asked for a sub-account&apos;s token; HighLevel gave the agency&apos;s.</source>
        <translation>Você pediu o token de uma subconta; o HighLevel deu o da agência.</translation>
    </message>
    <message>
        <source>You asked for the agency&apos;s token; HighLevel gave a sub-account&apos;s. The app&apos;s type, or what was chosen in the browser, decides.</source>
        <translation>Você pediu o token da agência; o HighLevel deu o de uma subconta. O tipo do app, ou o que foi escolhido no navegador, decide.</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) were not granted.</source>
        <translation>
            <numerusform>%n escopo não foi concedido.</numerusform>
            <numerusform>%n escopos não foram concedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Putting the tokens into your keychain…</source>
        <translation>Pondo os tokens no seu chaveiro…</translation>
    </message>
    <message>
        <source>Exchanging the code for tokens with HighLevel…</source>
        <translation>Trocando o código por tokens com o HighLevel…</translation>
    </message>
    <message>
        <source>Hands token and IDs to another program, in its own form</source>
        <translation>Entrega o token e os IDs a outro programa, no formato dele</translation>
    </message>
    <message>
        <source>Practice what can go &amp;wrong</source>
        <translation>Praticar o que pode &amp;dar errado</translation>
    </message>
    <message>
        <source>Client secret, access token and refresh token are in the keychain. The connection&apos;s name and IDs are in %1, without any secret.</source>
        <translation>Client secret, token de acesso e refresh token estão no chaveiro. O nome da conexão e os IDs estão em %1, sem nenhum segredo.</translation>
    </message>
    <message>
        <source>The access token is what others ask for; it works for about a day. Copy it again tomorrow: this program gets the next one by the refresh token.</source>
        <translation>O token de acesso é o que pedem a você; ele funciona por cerca de um dia. Copie-o de novo amanhã: este programa obtém o próximo com o refresh token.</translation>
    </message>
</context>
<context>
    <name>hloauth::TokensView</name>
    <message>
        <source>Name of the connection</source>
        <translation>Nome da conexão</translation>
    </message>
    <message>
        <source>Under this name you find the connection again, here and in the command line program hloauth</source>
        <translation>Com este nome você reencontra a conexão, aqui e no programa de linha de comando hloauth</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>No&amp;me</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertence a</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>Paste it where a program asks for a bearer token or access token. It is good for about a day. The clipboard is cleared after a minute.</source>
        <translation>Cole-o onde um programa pedir um bearer token ou access token. Ele vale por cerca de um dia. A área de transferência é limpa depois de um minuto.</translation>
    </message>
    <message>
        <source>&amp;Copy access token</source>
        <translation>&amp;Copiar token de acesso</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh token</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>Refresh token</translation>
    </message>
    <message>
        <source>Works only once: if you give it to Make, Zapier or another program, that program must do the refreshing from then on, not this one.</source>
        <translation>Só funciona uma vez: se você o der ao Make, ao Zapier ou a outro programa, esse programa tem de fazer a renovação dali em diante, e não este.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agência</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Subconta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>HighLevel did not say</source>
        <translation>O HighLevel não disse</translation>
    </message>
    <message>
        <source>%1 (%2 left)</source>
        <translation>%1 (restam %2)</translation>
    </message>
    <message>
        <source>Sub-account ID</source>
        <translation>ID da subconta</translation>
    </message>
    <message>
        <source>sub-account ID</source>
        <translation>ID da subconta</translation>
    </message>
    <message>
        <source>Agency ID</source>
        <translation>ID da agência</translation>
    </message>
    <message>
        <source>agency ID</source>
        <translation>ID da agência</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>user ID</source>
        <translation>ID do usuário</translation>
    </message>
</context>
<context>
    <name>hloauth::ToolsMenu</name>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Webhooks…</source>
        <translation>&amp;Webhooks…</translation>
    </message>
    <message>
        <source>&amp;Custom-page session…</source>
        <translation>&amp;Sessão de página personalizada…</translation>
    </message>
</context>
<context>
    <name>hloauth::TrayIcon</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Open HighLevel OAuth Helper</source>
        <translation>&amp;Abrir o HighLevel OAuth Helper</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Paused: nothing is refreshed</source>
        <translation>Pausado: nada é renovado</translation>
    </message>
    <message>
        <source>Needs a new sign-in: %1</source>
        <translation>Precisa de nova autorização: %1</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper – %1</source>
        <translation>HighLevel OAuth Helper – %1</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %n connection(s) fresh</source>
        <translation>
            <numerusform>Renova %n conexão automaticamente</numerusform>
            <numerusform>Renova %n conexões automaticamente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::UiContext</name>
    <message>
        <source>%1 was opened in your browser.</source>
        <translation>%1 foi aberto no seu navegador.</translation>
    </message>
    <message>
        <source>No browser could be opened; type %1 into one.</source>
        <translation>Não foi possível abrir um navegador; digite %1 em um.</translation>
    </message>
</context>
<context>
    <name>hloauth::VerifyWebhookCommand</name>
    <message>
        <source>Read the body from FILE, byte for byte; - reads standard input.</source>
        <translation>Lê o corpo de FILE, byte por byte; - lê a entrada padrão.</translation>
    </message>
    <message>
        <source>A header of the request, as &quot;Name: value&quot;; may be repeated.</source>
        <translation>Um cabeçalho da requisição, como &quot;Name: value&quot;; pode ser repetida.</translation>
    </message>
    <message>
        <source>Check with the public key in FILE instead of HighLevel&apos;s.</source>
        <translation>Verifica com a chave pública em FILE em vez da do HighLevel.</translation>
    </message>
    <message>
        <source>Example:
  hloauth verify-webhook --body event.json --header &quot;X-GHL-Signature: kd3f...==&quot;

Exit code 0: HighLevel signed exactly this body. 1: it is not shown to be HighLevel&apos;s, and a
sentence says why; if only white space or the order of keys was changed, it says that.
The body has to be the raw one, as it arrived. Without --header, FILE may be a whole
request: headers, an empty line, the body. X-GHL-Signature (Ed25519) decides; the older
X-WH-Signature (RSA) only counts without it, and was ended on 1 July 2026.
An old timestamp is a warning, not a &quot;no&quot;: look at &quot;age_seconds&quot; (with --json) to refuse
what is older than 5 minutes.</source>
        <translation>Exemplo:
  hloauth verify-webhook --body event.json --header &quot;X-GHL-Signature: kd3f...==&quot;

Código de saída 0: o HighLevel assinou exatamente este corpo. 1: não está demonstrado que é do
HighLevel, e uma frase diz por quê; se só espaços em branco ou a ordem das chaves mudaram, ela
diz isso. O corpo tem de ser o bruto, como chegou. Sem --header, FILE pode ser uma requisição
inteira: cabeçalhos, uma linha vazia, o corpo. X-GHL-Signature (Ed25519) decide; o antigo
X-WH-Signature (RSA) só vale na falta dele e foi encerrado em 1º de julho de 2026.
Um timestamp antigo é um aviso, não um &quot;não&quot;: veja &quot;age_seconds&quot; (com --json) para recusar o
que tem mais de 5 minutos.</translation>
    </message>
    <message>
        <source>Say which file holds the webhook&apos;s body, with --body FILE, or --body - for standard input.</source>
        <translation>Diga qual arquivo contém o corpo do webhook, com --body FILE, ou --body - para a entrada padrão.</translation>
    </message>
    <message>
        <source>“%1” is no header; give each as --header &quot;Name: value&quot;.</source>
        <translation>“%1” não é um cabeçalho; passe cada um como --header &quot;Name: value&quot;.</translation>
    </message>
    <message>
        <source>Paste the body, then end the input (Ctrl+D):</source>
        <translation>Cole o corpo e depois encerre a entrada (Ctrl+D):</translation>
    </message>
    <message>
        <source>a webhook&apos;s body</source>
        <translation>o corpo de um webhook</translation>
    </message>
    <message>
        <source>a public key</source>
        <translation>uma chave pública</translation>
    </message>
    <message>
        <source>The file %1: %2</source>
        <translation>O arquivo %1: %2</translation>
    </message>
    <message>
        <source>The body that was signed has %1 bytes, this one has %2; the first that differs is number %3.</source>
        <translation>O corpo assinado tem %1 bytes, este tem %2; o primeiro byte que difere é o número %3.</translation>
    </message>
    <message>
        <source>Not genuine. %1 %2</source>
        <translation>Não autêntico. %1 %2</translation>
    </message>
    <message>
        <source>genuine: HighLevel signed exactly this body (%1, %2).</source>
        <translation>autêntico: o HighLevel assinou exatamente este corpo (%1, %2).</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>webhookId</source>
        <translation>webhookId</translation>
    </message>
    <message>
        <source>sub-account</source>
        <translation>subconta</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agência</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
</context>
<context>
    <name>hloauth::Wait</name>
    <message>
        <source>a minute</source>
        <translation>um minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::WaitingBox</name>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Esperando o navegador</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;link</translation>
    </message>
    <message>
        <source>Paste it into the address bar of another browser on this computer.</source>
        <translation>Cole-o na barra de endereços de outro navegador deste computador.</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>A&amp;brir de novo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>Waiting for your answer in the browser…</source>
        <translation>Esperando sua resposta no navegador…</translation>
    </message>
    <message>
        <source>&amp;Paste the address…</source>
        <translation>Colar o en&amp;dereço…</translation>
    </message>
    <message>
        <source>I see an &amp;error…</source>
        <translation>Vejo um &amp;erro…</translation>
    </message>
</context>
<context>
    <name>hloauth::Walk</name>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>The browser came back to this program, with a code in its address. A code is good for a few
minutes and for one use, so that nobody gains by reading it later.
</source>
        <translation>O navegador voltou a este programa com um código no endereço. Um código vale por poucos
minutos e para um só uso, para que ninguém ganhe nada lendo-o depois.
</translation>
    </message>
    <message>
        <source>Leg 3 · The tokens</source>
        <translation>Etapa 3 · Os tokens</translation>
    </message>
    <message>
        <source>The program now sends the code, the client ID and the client secret to the token endpoint,
away from the browser, and gets an access token and a refresh token back.
</source>
        <translation>O programa agora envia o código, o client ID e o client secret ao endpoint de tokens, longe
do navegador, e recebe de volta um token de acesso e um refresh token.
</translation>
    </message>
    <message>
        <source>This time you see what goes wrong when %1.
</source>
        <translation>Desta vez você vê o que dá errado quando %1.
</translation>
    </message>
    <message>
        <source>The page in the browser stays blank.
</source>
        <translation>A página no navegador fica em branco.
</translation>
    </message>
    <message>
        <source>The page in the browser says:

  %1
</source>
        <translation>A página no navegador diz:

  %1
</translation>
    </message>
    <message>
        <source>Why: %1
What to do: %2
</source>
        <translation>Por quê: %1
O que fazer: %2
</translation>
    </message>
    <message>
        <source>To remember: %1</source>
        <translation>Para lembrar: %1</translation>
    </message>
    <message>
        <source>PRACTICE: a sign-in from beginning to end, against a stand-in for HighLevel on this computer.
Nothing of it is kept, and nothing leaves this computer.
</source>
        <translation>PRÁTICA: uma autorização do começo ao fim, com um simulador do HighLevel neste computador.
Nada dela é guardado, e nada sai deste computador.
</translation>
    </message>
    <message>
        <source>Leg 1 · The app</source>
        <translation>Etapa 1 · O app</translation>
    </message>
    <message>
        <source>At HighLevel you would make an app in the developer portal, tick the scopes that it needs, and
register where the browser goes after the consent. The portal then gives you two values:

  client ID      %1   (says which app asks; no secret)
  client secret  ****%2   (the app&apos;s password; it goes to nobody but HighLevel)

This app asks for %3.
</source>
        <translation>No HighLevel, você criaria um app no portal do desenvolvedor, marcaria os escopos de que ele
precisa e registraria para onde o navegador vai depois do consentimento. O portal então dá a
você dois valores:

  client ID      %1   (diz qual app pede; não é segredo)
  client secret  ****%2   (a senha do app; não vai para ninguém além do HighLevel)

Este app pede %3.
</translation>
    </message>
    <message>
        <source>Leg 2 · The consent</source>
        <translation>Etapa 2 · O consentimento</translation>
    </message>
    <message>
        <source>The program makes a link, and listens at %1.
The link says which app asks, for what, and where the browser shall go afterwards; &quot;state&quot; is a
random value that must come back, so that nobody can slip in a consent that you did not give:

  %2

You would open it in your browser, choose an agency or a sub-account, and allow it. Here this
program plays the browser: it loads the page and sends the form on it.
</source>
        <translation>O programa cria um link e escuta em %1.
O link diz qual app pede, o que pede e para onde o navegador deve ir depois; &quot;state&quot; é um
valor aleatório que tem de voltar, para que ninguém possa infiltrar um consentimento que você
não deu:

  %2

Você o abriria no seu navegador, escolheria uma agência ou uma subconta e permitiria. Aqui,
este programa faz o papel do navegador: carrega a página e envia o formulário que está nela.
</translation>
    </message>
    <message>
        <source>The practice browser did not get through the consent: %1.</source>
        <translation>O navegador de prática não passou pelo consentimento: %1.</translation>
    </message>
    <message>
        <source>Done: connected to %1.
The access token is valid until %2; it goes into the header of each API call.
The refresh token brings the next one, once: a real connection keeps it in the system keychain.
</source>
        <translation>Pronto. Conectado: %1.
O token de acesso é válido até %2; ele vai no cabeçalho de cada chamada da API.
O refresh token traz o próximo, uma vez: uma conexão real o guarda no chaveiro do sistema.
</translation>
    </message>
    <message>
        <source>What the access token says of itself:
</source>
        <translation>O que o token de acesso diz de si:
</translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookCheckView</name>
    <message>
        <source>Paste a webhook&apos;s headers and its raw body, or drop a file with the body or the whole request. Everything is checked on this computer; nothing is sent anywhere.</source>
        <translation>Cole os cabeçalhos e o corpo bruto de um webhook, ou solte um arquivo com o corpo ou a requisição inteira. Tudo é verificado neste computador; nada é enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>X-GHL-Signature: …</source>
        <translation>X-GHL-Signature: …</translation>
    </message>
    <message>
        <source>&amp;Headers, a line each, or the signature alone</source>
        <translation>Cabeçal&amp;hos, um por linha, ou só a assinatura</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>{&quot;type&quot;:&quot;ContactCreate&quot;, …}</source>
        <translation>{&quot;type&quot;:&quot;ContactCreate&quot;, …}</translation>
    </message>
    <message>
        <source>&amp;Body, exactly as it arrived</source>
        <translation>&amp;Corpo, exatamente como chegou</translation>
    </message>
    <message>
        <source>With the body, or with the whole request</source>
        <translation>Com o corpo, ou com a requisição inteira</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>“%1” is no header; paste each as “Name: value”.</source>
        <translation>“%1” não é um cabeçalho; cole cada um como “Name: value”.</translation>
    </message>
    <message>
        <source>The raw bytes count: a body that was read as JSON and written again is another.</source>
        <translation>Contam os bytes brutos: um corpo que foi lido como JSON e escrito de novo é outro.</translation>
    </message>
    <message>
        <source>%1; only the beginning is shown, all of it is checked.</source>
        <translation>%1; só o começo é mostrado, mas tudo é verificado.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir um arquivo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookFinding</name>
    <message>
        <source>It has no signature: the header X-GHL-Signature is missing.</source>
        <translation>Ele não tem assinatura: falta o cabeçalho X-GHL-Signature.</translation>
    </message>
    <message>
        <source>Refuse it. If HighLevel did send it, look whether something on the way took the header off, or whether the headers were copied whole.</source>
        <translation>Recuse-o. Se foi mesmo o HighLevel que o enviou, veja se algo no caminho tirou o cabeçalho, ou se os cabeçalhos foram copiados inteiros.</translation>
    </message>
    <message>
        <source>It has no signature, and it looks like what the action “Webhook” of a workflow sends: HighLevel does not sign that.</source>
        <translation>Ele não tem assinatura e parece o que a ação “Webhook” de um workflow envia: o HighLevel não assina isso.</translation>
    </message>
    <message>
        <source>Put a word that only you know into the action&apos;s address or headers, and check that instead; or switch on the app&apos;s own webhook, which is signed.</source>
        <translation>Ponha no endereço ou nos cabeçalhos da ação uma palavra que só você conheça e verifique-a; ou ative o webhook do próprio app, que é assinado.</translation>
    </message>
    <message>
        <source>The body begins with headers: it is a whole request.</source>
        <translation>O corpo começa com cabeçalhos: é uma requisição inteira.</translation>
    </message>
    <message>
        <source>Give the headers apart, and as the body only what stands behind the first empty line.</source>
        <translation>Informe os cabeçalhos à parte e, como corpo, só o que vem depois da primeira linha vazia.</translation>
    </message>
    <message>
        <source>The header {part} comes more than once, with different values.</source>
        <translation>O cabeçalho {part} vem mais de uma vez, com valores diferentes.</translation>
    </message>
    <message>
        <source>Refuse it: HighLevel sends it once.</source>
        <translation>Recuse-o: o HighLevel o envia uma vez.</translation>
    </message>
    <message>
        <source>The header {part} is empty.</source>
        <translation>O cabeçalho {part} está vazio.</translation>
    </message>
    <message>
        <source>Copy the header again, whole; if it arrived like this, refuse it.</source>
        <translation>Copie o cabeçalho de novo, inteiro; se ele chegou assim, recuse.</translation>
    </message>
    <message>
        <source>The header {part} says “N/A”: HighLevel did not sign this one.</source>
        <translation>O cabeçalho {part} diz “N/A”: o HighLevel não assinou este.</translation>
    </message>
    <message>
        <source>Don&apos;t trust it; ask the API for what it speaks of.</source>
        <translation>Não confie nele; pergunte à API sobre aquilo de que ele fala.</translation>
    </message>
    <message>
        <source>The value of {part} has the shape of an HMAC (a hash with a shared secret), which HighLevel does not use.</source>
        <translation>O valor de {part} tem a forma de um HMAC (um hash com um segredo compartilhado), que o HighLevel não usa.</translation>
    </message>
    <message>
        <source>Look who sends this. HighLevel&apos;s signature is made with its private key and is checked with its public one; there is no shared secret for it.</source>
        <translation>Veja quem envia isto. A assinatura do HighLevel é feita com a chave privada dele e verificada com a pública; não há segredo compartilhado para ela.</translation>
    </message>
    <message>
        <source>The value of {part} is an access token (JWT), no signature.</source>
        <translation>O valor de {part} é um token de acesso (JWT), não uma assinatura.</translation>
    </message>
    <message>
        <source>Copy the value of the header X-GHL-Signature instead.</source>
        <translation>Em vez disso, copie o valor do cabeçalho X-GHL-Signature.</translation>
    </message>
    <message>
        <source>The value of {part} is not base64, so it is no signature.</source>
        <translation>O valor de {part} não é base64, portanto não é uma assinatura.</translation>
    </message>
    <message>
        <source>Copy the header again: letters, digits, “+”, “/” and the “=” at its end, nothing else.</source>
        <translation>Copie o cabeçalho de novo: letras, dígitos, “+”, “/” e o “=” no fim, nada mais.</translation>
    </message>
    <message>
        <source>The signature in {part} is too short: a part of it is missing.</source>
        <translation>A assinatura em {part} é curta demais: falta uma parte dela.</translation>
    </message>
    <message>
        <source>Copy the header again, to its end.</source>
        <translation>Copie o cabeçalho de novo, até o fim.</translation>
    </message>
    <message>
        <source>The signature in {part} has a length that no signature for this header has.</source>
        <translation>A assinatura em {part} tem um tamanho que nenhuma assinatura deste cabeçalho tem.</translation>
    </message>
    <message>
        <source>Copy the header again; if it arrived like this, refuse it.</source>
        <translation>Copie o cabeçalho de novo; se ele chegou assim, recuse.</translation>
    </message>
    <message>
        <source>The signature stands in the wrong header: by its kind it belongs into {part}.</source>
        <translation>A assinatura está no cabeçalho errado: pelo tipo, ela pertence a {part}.</translation>
    </message>
    <message>
        <source>Give it under the name that it arrived with; if it arrived like this, refuse it.</source>
        <translation>Informe-a com o nome com que chegou; se chegou assim, recuse.</translation>
    </message>
    <message>
        <source>The key is of another kind than the signature in {part}: X-GHL-Signature takes an Ed25519 key, X-WH-Signature an RSA key.</source>
        <translation>A chave é de outro tipo que a assinatura em {part}: X-GHL-Signature usa uma chave Ed25519, X-WH-Signature uma chave RSA.</translation>
    </message>
    <message>
        <source>Take the key that belongs to this header, or leave it out to use HighLevel&apos;s own.</source>
        <translation>Use a chave que pertence a este cabeçalho, ou deixe-a de fora para usar a do próprio HighLevel.</translation>
    </message>
    <message>
        <source>It does not fit the key that was given, but HighLevel&apos;s own: the key is the wrong one.</source>
        <translation>Não confere com a chave informada, mas sim com a do próprio HighLevel: a chave está errada.</translation>
    </message>
    <message>
        <source>Use HighLevel&apos;s key: leave yours out, or go back to the built-in keys.</source>
        <translation>Use a chave do HighLevel: deixe a sua de fora, ou volte às chaves embutidas.</translation>
    </message>
    <message>
        <source>There is no body.</source>
        <translation>Não há corpo.</translation>
    </message>
    <message>
        <source>Give the body of the request as it arrived; a GET request has none, and is not from HighLevel.</source>
        <translation>Informe o corpo da requisição como chegou; uma requisição GET não tem corpo e não vem do HighLevel.</translation>
    </message>
    <message>
        <source>Only line breaks or blanks at its ends differ from the body that HighLevel signed.</source>
        <translation>Só quebras de linha ou espaços nas pontas diferem do corpo que o HighLevel assinou.</translation>
    </message>
    <message>
        <source>Check the bytes as they arrived: an editor, a shell or a paste added or removed these.</source>
        <translation>Verifique os bytes como chegaram: um editor, um shell ou uma colagem acrescentou ou tirou esses.</translation>
    </message>
    <message>
        <source>Only white space differs from the body that HighLevel signed: the JSON was read and written again.</source>
        <translation>Só espaços em branco diferem do corpo que o HighLevel assinou: o JSON foi lido e escrito de novo.</translation>
    </message>
    <message>
        <source>Check the raw body, before any program makes objects of it.</source>
        <translation>Verifique o corpo bruto, antes que um programa o transforme em objetos.</translation>
    </message>
    <message>
        <source>Only the way in which letters or numbers are written differs from the body that HighLevel signed: the JSON was read and written again.</source>
        <translation>Só o modo de escrever letras ou números difere do corpo que o HighLevel assinou: o JSON foi lido e escrito de novo.</translation>
    </message>
    <message>
        <source>Only the order of the keys differs from the body that HighLevel signed: the JSON was read and written again.</source>
        <translation>Só a ordem das chaves difere do corpo que o HighLevel assinou: o JSON foi lido e escrito de novo.</translation>
    </message>
    <message>
        <source>The body that HighLevel signed stands inside another encoding here (base64, a JSON string, a form or a web page&apos;s text).</source>
        <translation>O corpo que o HighLevel assinou está aqui dentro de outra codificação (base64, uma string JSON, um formulário ou o texto de uma página da web).</translation>
    </message>
    <message>
        <source>Decode it once, and check what comes out.</source>
        <translation>Decodifique-o uma vez e verifique o que sair.</translation>
    </message>
    <message>
        <source>Only letters beyond ASCII differ from the body that HighLevel signed: UTF-8 was read as Latin-1.</source>
        <translation>Só letras fora do ASCII diferem do corpo que o HighLevel assinou: UTF-8 foi lido como Latin-1.</translation>
    </message>
    <message>
        <source>Keep the body as bytes, or read it as UTF-8.</source>
        <translation>Guarde o corpo como bytes, ou leia-o como UTF-8.</translation>
    </message>
    <message>
        <source>The body is no whole JSON: a part of it is missing or was changed.</source>
        <translation>O corpo não é um JSON inteiro: falta uma parte ou ela foi alterada.</translation>
    </message>
    <message>
        <source>Take the whole body as it arrived, from its first to its last byte.</source>
        <translation>Use o corpo inteiro como chegou, do primeiro ao último byte.</translation>
    </message>
    <message>
        <source>The signature does not fit: the body or the signature was changed, or it is not from HighLevel.</source>
        <translation>A assinatura não confere: o corpo ou a assinatura foi alterado, ou não vem do HighLevel.</translation>
    </message>
    <message>
        <source>Refuse it. If you trust where it comes from, take body and headers of the same request again, as they arrived.</source>
        <translation>Recuse-o. Se você confia na origem, pegue de novo o corpo e os cabeçalhos da mesma requisição, como chegaram.</translation>
    </message>
    <message>
        <source>It is signed by the older header X-WH-Signature only, which HighLevel ended on {part}.</source>
        <translation>Está assinado só pelo cabeçalho antigo X-WH-Signature, que o HighLevel encerrou em {part}.</translation>
    </message>
    <message>
        <source>Expect X-GHL-Signature, and refuse events of a later time without it.</source>
        <translation>Espere X-GHL-Signature e recuse eventos posteriores sem ele.</translation>
    </message>
    <message>
        <source>It was sent {part} ago: a receiver should refuse what is older than 5 minutes, as it may be an old one that somebody sends again.</source>
        <translation>Foi enviado há {part}: um receptor deve recusar o que tem mais de 5 minutos, pois pode ser um evento antigo que alguém envia de novo.</translation>
    </message>
    <message>
        <source>If you look at one that you kept, that is as it should be.</source>
        <translation>Se você está vendo um que guardou, está tudo certo.</translation>
    </message>
    <message>
        <source>Its time is {part} ahead of this computer&apos;s clock.</source>
        <translation>O horário dele está {part} adiantado em relação ao relógio deste computador.</translation>
    </message>
    <message>
        <source>Set the clock right; a receiver should refuse what is more than 5 minutes ahead.</source>
        <translation>Acerte o relógio; um receptor deve recusar o que está mais de 5 minutos adiantado.</translation>
    </message>
    <message>
        <source>Its webhookId was here before: it is the same event again.</source>
        <translation>O webhookId dele já apareceu antes: é o mesmo evento outra vez.</translation>
    </message>
    <message>
        <source>Remember each webhookId, and let an event do its work once.</source>
        <translation>Guarde cada webhookId e deixe um evento agir só uma vez.</translation>
    </message>
    <message>
        <source>It has no timestamp, so its age can&apos;t be checked.</source>
        <translation>Ele não tem timestamp, por isso a idade não pode ser verificada.</translation>
    </message>
    <message>
        <source>Rely on webhookId to notice one that is sent again.</source>
        <translation>Conte com o webhookId para notar um que é enviado de novo.</translation>
    </message>
    <message>
        <source>It has no webhookId, so one that is sent again can&apos;t be noticed by it.</source>
        <translation>Ele não tem webhookId, por isso um reenvio não pode ser notado por meio dele.</translation>
    </message>
    <message>
        <source>Rely on the timestamp, and on what the event says.</source>
        <translation>Conte com o timestamp e com o que o evento diz.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents do not know an event “{part}”.</source>
        <translation>A documentação do HighLevel não conhece o evento “{part}”.</translation>
    </message>
    <message>
        <source>It may be a new one: look into HighLevel&apos;s documents.</source>
        <translation>Pode ser um novo: consulte a documentação do HighLevel.</translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookKey</name>
    <message>
        <source>There is no key in it; copy the public key first.</source>
        <translation>Não há chave ali; copie primeiro a chave pública.</translation>
    </message>
    <message>
        <source>This is no public key; take one as PEM (-----BEGIN PUBLIC KEY-----) or as base64.</source>
        <translation>Isto não é uma chave pública; use uma em PEM (-----BEGIN PUBLIC KEY-----) ou em base64.</translation>
    </message>
    <message>
        <source>This is a private key; take the public one, and keep this one to yourself.</source>
        <translation>Esta é uma chave privada; use a pública e guarde esta só para você.</translation>
    </message>
    <message>
        <source>This is a certificate; take the public key out of it.</source>
        <translation>Isto é um certificado; extraia dele a chave pública.</translation>
    </message>
    <message>
        <source>This key is neither an Ed25519 nor an RSA key, and HighLevel signs with those only.</source>
        <translation>Esta chave não é Ed25519 nem RSA, e o HighLevel só assina com essas.</translation>
    </message>
    <message>
        <source>The key is damaged: a part of it is missing or was changed; copy it again, whole.</source>
        <translation>A chave está danificada: falta uma parte ou ela foi alterada; copie-a de novo, inteira.</translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookKeys</name>
    <message>
        <source>The file %1 with your own webhook keys can&apos;t be read (%2); mend it, or remove it to go back to the built-in keys.</source>
        <translation>O arquivo %1 com suas próprias chaves de webhook não pode ser lido (%2); conserte-o, ou remova-o para voltar às chaves embutidas.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be removed (%2); check its folder&apos;s permissions.</source>
        <translation>O arquivo %1 não pode ser removido (%2); confira as permissões da pasta dele.</translation>
    </message>
    <message>
        <source>The key can&apos;t be kept in %1 (%2); check the folder&apos;s permissions and the room on the disk.</source>
        <translation>A chave não pode ser guardada em %1 (%2); confira as permissões da pasta e o espaço no disco.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s guide to webhooks in the marketplace&apos;s documentation, as two independent public projects quote it</source>
        <extracomment>Where a public key was read.</extracomment>
        <translation>o guia de webhooks do HighLevel na documentação do marketplace, como dois projetos públicos independentes o citam</translation>
    </message>
    <message>
        <source>Good, not certain: compare it with the live page before you rely on it alone.</source>
        <extracomment>How far that can be relied on.</extracomment>
        <translation>Bom, não certo: compare com a página atual antes de confiar só nisso.</translation>
    </message>
    <message>
        <source>docs/oauth/WebhookAuthentication.md of HighLevel&apos;s own highlevel-api-docs</source>
        <extracomment>Where a public key was read.</extracomment>
        <translation>docs/oauth/WebhookAuthentication.md do próprio highlevel-api-docs do HighLevel</translation>
    </message>
    <message>
        <source>Certain: HighLevel&apos;s own document.</source>
        <extracomment>How far that can be relied on.</extracomment>
        <translation>Certo: documento do próprio HighLevel.</translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookReceiverView</name>
    <message>
        <source>&amp;Receive</source>
        <translation>&amp;Receber</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Shows webhooks as they arrive. HighLevel can&apos;t reach this computer by itself: run a tunnel of your own (cloudflared, ngrok and others) that leads to the address below, and enter the tunnel&apos;s https address as your app&apos;s webhook URL.</source>
        <translation>Mostra os webhooks à medida que chegam. O HighLevel não consegue alcançar este computador sozinho: use um túnel seu (cloudflared, ngrok e outros) que leve ao endereço abaixo e ponha o endereço https do túnel como URL de webhook do seu app.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>Search by event, account or verdict</source>
        <translation>Buscar por evento, conta ou resultado</translation>
    </message>
    <message>
        <source>Search the events</source>
        <translation>Buscar nos eventos</translation>
    </message>
    <message>
        <source>C&amp;lear the list</source>
        <translation>&amp;Limpar a lista</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Another program has port %1; choose another port, and let your tunnel lead to that.</source>
        <translation>A porta %1 está com outro programa; escolha outra porta e faça seu túnel levar a ela.</translation>
    </message>
    <message>
        <source>The system does not let this program have port %1; choose another, and let your tunnel lead to that.</source>
        <translation>O sistema não deixa este programa usar a porta %1; escolha outra e faça seu túnel levar a ela.</translation>
    </message>
    <message>
        <source>This computer can&apos;t be listened on (127.0.0.1); look at its network settings.</source>
        <translation>Não é possível escutar neste computador (127.0.0.1); veja as configurações de rede dele.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>Receiving at %1, from this computer only.</source>
        <translation>Recebendo em %1, só deste computador.</translation>
    </message>
    <message>
        <source>the last %1 of %2 events</source>
        <translation>os últimos %1 de %2 eventos</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Nenhum webhook ainda</translation>
    </message>
    <message>
        <source>They are listed here as they arrive.</source>
        <translation>Eles são listados aqui conforme chegam.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) found</source>
        <translation>
            <numerusform>%n evento encontrado</numerusform>
            <numerusform>%n eventos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Search for a part of the event, the account or the verdict.</source>
        <translation>Busque uma parte do evento, da conta ou do resultado.</translation>
    </message>
    <message>
        <source>Off. Press Receive to begin.</source>
        <translation>Desligado. Pressione Receber para começar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookReport</name>
    <message>
        <source>HighLevel signed exactly this body (%1, %2).</source>
        <translation>O HighLevel assinou exatamente este corpo (%1, %2).</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Autêntico</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Não autêntico</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>autêntico</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>não assinado</translation>
    </message>
    <message>
        <source>not genuine</source>
        <translation>não autêntico</translation>
    </message>
    <message>
        <source>Genuine, but something about it is unusual</source>
        <translation>Autêntico, mas há algo incomum nele</translation>
    </message>
    <message>
        <source>Show the body that HighLevel signed</source>
        <translation>Mostrar o corpo que o HighLevel assinou</translation>
    </message>
</context>
<context>
    <name>hloauth::WebhooksWindow</name>
    <message>
        <source>Webhooks – HighLevel OAuth Helper</source>
        <translation>Webhooks – HighLevel OAuth Helper</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Check one</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Stop receiving?</source>
        <translation>Parar de receber?</translation>
    </message>
    <message>
        <source>The events in the list are only in memory, and are forgotten with this window.</source>
        <translation>Os eventos da lista estão só na memória e são esquecidos com esta janela.</translation>
    </message>
</context>
<context>
    <name>hloauth::WishModel</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Takes: %1</source>
        <translation>Exige: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n escopo</numerusform>
            <numerusform>%n escopos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::WizardFooter</name>
    <message>
        <source>Learn (F1)</source>
        <translation>Aprender (F1)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Ava&amp;nçar</translation>
    </message>
    <message>
        <source>Opens and closes an explanation of this page</source>
        <translation>Abre e fecha uma explicação desta página</translation>
    </message>
</context>
<context>
    <name>hloauth::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>Ava&amp;nçar</translation>
    </message>
</context>
<context>
    <name>hloauth::WizardWindow</name>
    <message>
        <source>HighLevel OAuth Helper</source>
        <translation>HighLevel OAuth Helper</translation>
    </message>
    <message>
        <source>Leg 1: your app</source>
        <translation>Etapa 1: seu app</translation>
    </message>
    <message>
        <source>Leg 2: authorize</source>
        <translation>Etapa 2: autorizar</translation>
    </message>
    <message>
        <source>Leg 3: your tokens</source>
        <translation>Etapa 3: seus tokens</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PRÁTICA</translation>
    </message>
    <message>
        <source>Everything here happens inside this computer. HighLevel is not asked, and the tokens are good for nothing else.</source>
        <translation>Tudo aqui acontece dentro deste computador. O HighLevel não é consultado, e os tokens não servem para mais nada.</translation>
    </message>
    <message>
        <source>The tokens are not kept yet</source>
        <translation>Os tokens ainda não estão guardados</translation>
    </message>
    <message>
        <source>If you close now, the tokens are lost and HighLevel has to be asked for consent again.</source>
        <translation>Se você fechar agora, os tokens se perdem, e será preciso pedir consentimento ao HighLevel de novo.</translation>
    </message>
    <message>
        <source>There is an unfinished sign-in</source>
        <translation>Há uma autorização inacabada</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>S&amp;ubstituir</translation>
    </message>
    <message>
        <source>What you chose and entered for it is replaced by the new one.</source>
        <translation>O que você escolheu e digitou para ela é substituído pela nova.</translation>
    </message>
</context>
<context>
    <name>hloauth::Workspace</name>
    <message>
        <source>Its tokens are being renewed, by this program or another, and that does not end; wait a minute and try again.</source>
        <translation>Os tokens dela estão sendo renovados, por este programa ou outro, e isso não termina; espere um minuto e tente de novo.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written; make room on the disk or check the folder&apos;s permissions, and try again.</source>
        <translation>O arquivo %1 não pode ser gravado; libere espaço no disco ou confira as permissões da pasta, e tente de novo.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>HighLevel OAuth Helper is open already; its window was brought to the front.</source>
        <translation>O HighLevel OAuth Helper já está aberto; a janela dele foi trazida para a frente.</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper is open already, but your system did not let its window come to the front; choose it in the task bar.</source>
        <translation>O HighLevel OAuth Helper já está aberto, mas o seu sistema não deixou a janela vir para a frente; escolha-a na barra de tarefas.</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper is open already; its window comes as soon as it can.</source>
        <translation>O HighLevel OAuth Helper já está aberto; a janela dele aparece assim que puder.</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper runs already (process %1) but does not answer; end it and start again.</source>
        <translation>O HighLevel OAuth Helper já está em execução (processo %1), mas não responde; encerre-o e abra de novo.</translation>
    </message>
    <message>
        <source>Takes you to a HighLevel OAuth token, step by step. Not made by HighLevel.</source>
        <translation>Leva você a um token OAuth do HighLevel, passo a passo. Não é feito pelo HighLevel.</translation>
    </message>
    <message>
        <source>Open no window; keep tokens fresh from the tray.</source>
        <translation>Não abre janela; mantém os tokens renovados a partir da bandeja.</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>Address of the authorization page.</source>
        <translation>Endereço da página de autorização.</translation>
    </message>
    <message>
        <source>Address of the token endpoint and the API.</source>
        <translation>Endereço do endpoint de tokens e da API.</translation>
    </message>
    <message>
        <source>Folder of the connection list.</source>
        <translation>Pasta da lista de conexões.</translation>
    </message>
</context>
</TS>
