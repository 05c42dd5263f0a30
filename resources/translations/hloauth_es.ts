<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AdviceTexts</name>
    <message>
        <source>Recommended for now: Sub-Account. It depends on the scopes: some need an agency&apos;s token. If you choose one of those later, come back before you save the app.</source>
        <translation>Recomendado por ahora: Subcuenta. Depende de los scopes: algunos necesitan un token de agencia. Si más adelante eliges uno de esos, vuelve aquí antes de guardar la app.</translation>
    </message>
    <message>
        <source>Recommended: Sub-Account, because a sub-account&apos;s token can use every scope that you chose.</source>
        <translation>Recomendado: Subcuenta, porque un token de subcuenta puede usar todos los scopes que elegiste.</translation>
    </message>
    <message>
        <source>Recommended: Agency, because you chose scopes that need an agency&apos;s token: %1.</source>
        <translation>Recomendado: Agencia, porque elegiste scopes que necesitan un token de agencia: %1.</translation>
    </message>
    <message>
        <source>Recommended: Both, because it is to work in several sub-accounts: each can install it by itself, or the agency in many at once.</source>
        <translation>Recomendado: Ambas, porque debe funcionar en varias subcuentas: cada una puede instalarla por su cuenta, o la agencia en muchas a la vez.</translation>
    </message>
    <message>
        <source>Recommended: Sub-Account, because on the $97 plan each of your sub-accounts installs it by itself.</source>
        <translation>Recomendado: Subcuenta, porque en el plan de $97 cada una de tus subcuentas la instala por su cuenta.</translation>
    </message>
    <message>
        <source>Choose Sub-Account</source>
        <translation>Elegir Subcuenta</translation>
    </message>
    <message>
        <source>Choose Agency</source>
        <translation>Elegir Agencia</translation>
    </message>
    <message>
        <source>Choose Both</source>
        <translation>Elegir Ambas</translation>
    </message>
    <message>
        <source>Recommended: Private, because it is only for yourself.</source>
        <translation>Recomendado: Privada, porque es solo para ti.</translation>
    </message>
    <message>
        <source>Recommended: Private to begin with. It is for others, too, but five agencies can use it without a review, and you can publish it later.</source>
        <translation>Recomendado: Privada para empezar. También es para otros, pero cinco agencias pueden usarla sin revisión, y puedes publicarla más adelante.</translation>
    </message>
    <message>
        <source>Recommended: Private. You can publish it later, when it works.</source>
        <translation>Recomendado: Privada. Puedes publicarla más adelante, cuando funcione.</translation>
    </message>
    <message>
        <source>Recommended: Free, because nobody but you uses it.</source>
        <translation>Recomendada: Gratuita, porque nadie más que tú la usa.</translation>
    </message>
    <message>
        <source>Recommended: Free. The link goes on working, and you can take payment elsewhere.</source>
        <translation>Recomendada: Gratuita. El enlace sigue funcionando, y puedes cobrar por otra vía.</translation>
    </message>
    <message>
        <source>The type does not fit your scopes.</source>
        <translation>El tipo no es compatible con tus scopes.</translation>
    </message>
    <message>
        <source>An app for sub-accounts gets no agency&apos;s token, and these need one: %1. HighLevel would refuse the sign-in.</source>
        <translation>Una app para subcuentas no recibe ningún token de agencia, y estos scopes lo necesitan: %1. HighLevel rechazaría el inicio de sesión.</translation>
    </message>
    <message>
        <source>Choose A&amp;gency</source>
        <translation>Elegir Agen&amp;cia</translation>
    </message>
    <message>
        <source>This sign-in asks for the wrong token.</source>
        <translation>Este inicio de sesión pide el token equivocado.</translation>
    </message>
    <message>
        <source>A sub-account&apos;s token can&apos;t use these: %1.</source>
        <translation>Un token de subcuenta no puede usar estos: %1.</translation>
    </message>
    <message>
        <source>Ask for the a&amp;gency&apos;s token</source>
        <translation>Pedir el token de agen&amp;cia</translation>
    </message>
    <message>
        <source>The target user does not fit your scopes.</source>
        <translation>El target user no es compatible con tus scopes.</translation>
    </message>
    <message>
        <source>These need the agency&apos;s own token: %1. With sub-accounts as target user, HighLevel may let you sign in to sub-accounts only.</source>
        <translation>Estos necesitan el token de la propia agencia: %1. Con las subcuentas como target user, es posible que HighLevel solo te deje iniciar sesión en subcuentas.</translation>
    </message>
    <message>
        <source>Make the a&amp;gency the target user</source>
        <translation>Poner la agen&amp;cia como target user</translation>
    </message>
    <message>
        <source>The agency&apos;s token is not enough for your scopes.</source>
        <translation>El token de agencia no basta para tus scopes.</translation>
    </message>
    <message>
        <source>It can&apos;t use these by itself: %1.</source>
        <translation>Por sí solo no puede usar estos: %1.</translation>
    </message>
    <message>
        <source>Ask for a sub-account&apos;s &amp;token</source>
        <translation>Pedir un token de su&amp;bcuenta</translation>
    </message>
    <message>
        <source>Choose Sub-Accoun&amp;t</source>
        <translation>Elegir Su&amp;bcuenta</translation>
    </message>
    <message>
        <source>With oauth.readonly and oauth.write it makes a token for each of its sub-accounts.</source>
        <translation>Con oauth.readonly y oauth.write crea un token para cada una de sus subcuentas.</translation>
    </message>
    <message>
        <source>Add &amp;these scopes</source>
        <translation>&amp;Agregar estos scopes</translation>
    </message>
    <message>
        <source>Take t&amp;hem out</source>
        <translation>&amp;Quitarlos</translation>
    </message>
    <message>
        <source>Your plan can&apos;t have all of your scopes.</source>
        <translation>Tu plan no permite todos tus scopes.</translation>
    </message>
    <message>
        <source>These need a bigger plan: %1.</source>
        <translation>Estos necesitan un plan mayor: %1.</translation>
    </message>
    <message>
        <source>Your plan may be too small for some scopes.</source>
        <translation>Es posible que tu plan no alcance para algunos scopes.</translation>
    </message>
    <message>
        <source>HighLevel does not say so clearly, but these seem to need a bigger plan: %1.</source>
        <translation>HighLevel no lo dice con claridad, pero parece que estos necesitan un plan mayor: %1.</translation>
    </message>
    <message>
        <source>A paid app can&apos;t be connected by a link.</source>
        <translation>Una app de pago no se puede conectar con un enlace.</translation>
    </message>
    <message>
        <source>It is bought in HighLevel&apos;s marketplace, also by you, its owner. Connect and test everything while it is free.</source>
        <translation>Todos tienen que comprarla en el marketplace de HighLevel, también tú, aunque la app sea tuya. Conecta y prueba todo mientras sea gratuita.</translation>
    </message>
    <message>
        <source>Choose Free</source>
        <translation>Elegir Gratuita</translation>
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
        <translation>Elige allí: tipo de app “%1”; target user “Agency”.</translation>
    </message>
    <message>
        <source>Choose there: app type “%1”; target user “Sub-account”; who can install it: “Agency Only”.</source>
        <translation>Elige allí: tipo de app “%1”; target user “Sub-account”; quién puede instalarla: “Agency Only”.</translation>
    </message>
    <message>
        <source>Choose there: app type “%1”; target user “Sub-account”; who can install it: “Both Agency &amp; Sub-account”, which a sub-account&apos;s token needs, too.</source>
        <translation>Elige allí: tipo de app “%1”; target user “Sub-account”; quién puede instalarla: “Both Agency &amp; Sub-account”, también para el token de una subcuenta.</translation>
    </message>
</context>
<context>
    <name>AuthorizeTexts</name>
    <message>
        <source>Your system&apos;s keychain can&apos;t be used.</source>
        <translation>No se puede usar el llavero de tu sistema.</translation>
    </message>
    <message>
        <source>The tokens could not be kept safely. Unlock or set up the keychain and try again; or go on and keep them in memory until you close the program. They are never written to a plain file.</source>
        <translation>No se pudieron guardar los tokens de forma segura. Desbloquea o configura el llavero e inténtalo de nuevo; o continúa y consérvalos en memoria hasta que cierres el programa. Nunca se escriben en un archivo sin cifrar.</translation>
    </message>
    <message>
        <source>The keychain&apos;s own words</source>
        <translation>Lo que dijo el llavero</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>No se pudo abrir ningún navegador.</translation>
    </message>
    <message>
        <source>Press “Copy link” and paste the link into a browser on this computer. The program is waiting for the answer.</source>
        <translation>Haz clic en “Copiar enlace” y pega el enlace en un navegador de este equipo. El programa espera la respuesta.</translation>
    </message>
    <message>
        <source>An answer to another sign-in came and was refused.</source>
        <translation>Llegó la respuesta a otro inicio de sesión y se rechazó.</translation>
    </message>
    <message>
        <source>Probably an older tab was loaded again. The wait goes on; answer in the tab that was opened last, or press “Open again”.</source>
        <translation>Probablemente se volvió a cargar una pestaña anterior. La espera continúa; responde en la pestaña que se abrió al final, o haz clic en “Abrir de nuevo”.</translation>
    </message>
    <message>
        <source>An answer to an earlier attempt came and was refused.</source>
        <translation>Llegó la respuesta a un intento anterior y se rechazó.</translation>
    </message>
    <message>
        <source>An older tab was used or loaded again. The wait goes on: close the older tabs, and answer in the one that was opened last.</source>
        <translation>Se usó o se volvió a cargar una pestaña anterior. La espera continúa: cierra las pestañas anteriores y responde en la que se abrió al final.</translation>
    </message>
    <message>
        <source>The program can&apos;t be reached at the redirect address any more.</source>
        <translation>Ya no se puede llegar al programa en la dirección de redirección.</translation>
    </message>
    <message>
        <source>Another program or a change of the network took it. Go on in the browser; when it ends on a page that can&apos;t be reached, paste the address from its address bar below.</source>
        <translation>La ocupó otro programa o cambió la red. Continúa en el navegador; cuando termine en una página que no se puede abrir, pega aquí abajo la dirección de su barra de direcciones.</translation>
    </message>
    <message>
        <source>Begin the install in HighLevel now.</source>
        <translation>Comienza ahora la instalación en HighLevel.</translation>
    </message>
    <message>
        <source>It must lead to %1: in the portal that must be the app&apos;s redirect address, and the first one if there are several.</source>
        <translation>Debe llevar a %1: esa debe ser la dirección de redirección de la app en el portal, y la primera si hay varias.</translation>
    </message>
    <message>
        <source>Nothing was kept, and the program waits on.</source>
        <translation>No se guardó nada, y el programa sigue esperando.</translation>
    </message>
    <message>
        <source>What came was not the install that you mean, or its code was worth nothing. Begin the install in HighLevel again, or cancel.</source>
        <translation>Lo que llegó no era la instalación que quieres, o su código no servía. Comienza de nuevo la instalación en HighLevel, o cancela.</translation>
    </message>
    <message>
        <source>Did you install the app from inside HighLevel just now?</source>
        <translation>¿Instalaste la app desde dentro de HighLevel hace un momento?</translation>
    </message>
    <message>
        <source>An answer came that does not belong to the link above: it has no seal. That is normal if you pressed “Install” or “Test Link” in HighLevel yourself. If you did not, somebody may be trying to connect you to an account of theirs: ignore it.</source>
        <translation>Llegó una respuesta que no corresponde al enlace de arriba: no tiene sello. Es normal si fuiste tú quien hizo clic en “Install” o “Test Link” en HighLevel. Si no, alguien podría estar intentando conectarte a una cuenta suya: ignórala.</translation>
    </message>
    <message>
        <source>The consent was refused in the browser.</source>
        <translation>El consentimiento se rechazó en el navegador.</translation>
    </message>
    <message>
        <source>Nothing was installed and no token was given. If that was not what you wanted, open the link again and allow it.</source>
        <translation>No se instaló nada ni se entregó ningún token. Si no era lo que querías, abre el enlace de nuevo y permítelo.</translation>
    </message>
    <message>
        <source>HighLevel did not give its consent.</source>
        <translation>HighLevel no dio su consentimiento.</translation>
    </message>
    <message>
        <source>Compare the scopes, the redirect address and the client ID with the portal, save there, and open the link again.</source>
        <translation>Compara los scopes, la dirección de redirección y el client ID con el portal, guarda allí y abre el enlace de nuevo.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>No llegó ninguna respuesta a tiempo.</translation>
    </message>
    <message>
        <source>The program no longer waits, and an answer that comes now is not taken. If the page in the browser shows an error, look it up; else open the link again.</source>
        <translation>El programa ya no espera, y una respuesta que llegue ahora no se acepta. Si la página del navegador muestra un error, búscalo; si no, abre el enlace de nuevo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can open the link again at any time.</source>
        <translation>No se cambió nada. Puedes abrir el enlace de nuevo en cualquier momento.</translation>
    </message>
    <message>
        <source>Checking that your keychain works… Your system may ask you to unlock it.</source>
        <translation>Comprobando que tu llavero funciona… Es posible que tu sistema te pida desbloquearlo.</translation>
    </message>
</context>
<context>
    <name>CatalogTexts</name>
    <message>
        <source>needs no scope</source>
        <translation>no necesita ningún scope</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>una suposición</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>documentado</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>The app itself</source>
        <translation>La app misma</translation>
    </message>
    <message>
        <source>$497</source>
        <translation>$497</translation>
    </message>
    <message>
        <source>from $297</source>
        <translation>desde $297</translation>
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
        <translation>Requiere iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>HighLevel did not say for how long.</source>
        <translation>HighLevel no dijo por cuánto tiempo.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>The next copy gets a new access token; or press “Refresh now”.</source>
        <translation>Al copiarlo se obtiene un token de acceso nuevo; o haz clic en “Renovar ahora”.</translation>
    </message>
    <message>
        <source>Valid for %1</source>
        <translation>Válido durante %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Subcuenta</translation>
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
        <translation>bien conocido</translation>
    </message>
    <message>
        <source>one careful report</source>
        <translation>un informe cuidadoso</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>The request did not bring what was asked for, and it is not known why.</source>
        <translation>La solicitud no devolvió lo que se pedía, y no se sabe por qué.</translation>
    </message>
    <message>
        <source>Try again, and start the sign-in again if it goes on.</source>
        <translation>Inténtalo de nuevo y, si continúa, vuelve a empezar el inicio de sesión.</translation>
    </message>
    <message>
        <source>our own conclusion</source>
        <translation>conclusión nuestra</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>The file needs a name.</source>
        <translation>El archivo necesita un nombre.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1 es una carpeta; indica un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, so nothing is written to it.</source>
        <translation>%1 no es un archivo común, así que no se escribe nada en él.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name, or have it replaced.</source>
        <translation>%1 ya existe; elige otro nombre o haz que se reemplace.</translation>
    </message>
    <message>
        <source>There is no folder %1; make it first.</source>
        <translation>No existe la carpeta %1; créala primero.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); choose another place.</source>
        <translation>No se pudo escribir %1 (%2); elige otro lugar.</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>.env file</source>
        <translation>Archivo .env</translation>
    </message>
    <message>
        <source>Lines with NAME=value, as a shell and most programs&apos; settings read them.</source>
        <translation>Líneas con NAME=value, como las leen el shell y la configuración de la mayoría de los programas.</translation>
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
        <translation>Una tabla con una fila, para hojas de cálculo.</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>Encabezado HTTP</translation>
    </message>
    <message>
        <source>The Authorization header alone, for any tool that takes one.</source>
        <translation>Solo el encabezado Authorization, para cualquier herramienta que lo acepte.</translation>
    </message>
    <message>
        <source>Token alone</source>
        <translation>Solo el token</translation>
    </message>
    <message>
        <source>The access token and nothing else.</source>
        <translation>El token de acceso y nada más.</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Comando curl</translation>
    </message>
    <message>
        <source>A first call, ready to be pasted into a terminal; other users of the computer can see the token while it runs.</source>
        <translation>Una primera llamada, lista para pegarla en una terminal; otros usuarios del equipo pueden ver el token mientras se ejecuta.</translation>
    </message>
    <message>
        <source>HTTPie command</source>
        <translation>Comando HTTPie</translation>
    </message>
    <message>
        <source>A first call for HTTPie 3 or newer, ready to be pasted into a terminal.</source>
        <translation>Una primera llamada para HTTPie 3 o posterior, lista para pegarla en una terminal.</translation>
    </message>
    <message>
        <source>PowerShell command</source>
        <translation>Comando PowerShell</translation>
    </message>
    <message>
        <source>A first call with Invoke-RestMethod, ready to be pasted into PowerShell.</source>
        <translation>Una primera llamada con Invoke-RestMethod, lista para pegarla en PowerShell.</translation>
    </message>
    <message>
        <source>GitHub Actions secrets</source>
        <translation>Secretos de GitHub Actions</translation>
    </message>
    <message>
        <source>Postman environment</source>
        <translation>Entorno de Postman</translation>
    </message>
    <message>
        <source>Import it under Environments; requests then use {{baseUrl}}, {{accessToken}} and {{locationId}}.</source>
        <translation>Impórtalo en Environments; las solicitudes usan entonces {{baseUrl}}, {{accessToken}} y {{locationId}}.</translation>
    </message>
    <message>
        <source>Insomnia collection</source>
        <translation>Colección de Insomnia</translation>
    </message>
    <message>
        <source>Import it: a collection with an environment and a first call that uses it.</source>
        <translation>Impórtala: una colección con un entorno y una primera llamada que lo usa.</translation>
    </message>
    <message>
        <source>Bruno environment</source>
        <translation>Entorno de Bruno</translation>
    </message>
    <message>
        <source>Put it into a collection&apos;s folder &quot;environments&quot;. Bruno keeps no secret variables in files, so the token is an ordinary one: leave the file out of version control.</source>
        <translation>Ponlo en la carpeta &quot;environments&quot; de una colección. Bruno no guarda variables secretas en archivos, así que el token es una variable común: no incluyas el archivo en el control de versiones.</translation>
    </message>
    <message>
        <source>REST Client for VS Code</source>
        <translation>REST Client para VS Code</translation>
    </message>
    <message>
        <source>A file with a first call; press &quot;Send Request&quot; above it. JetBrains&apos; editors and httpyac read it, too.</source>
        <translation>Un archivo con una primera llamada; haz clic en &quot;Send Request&quot; encima de ella. También lo leen los editores de JetBrains y httpyac.</translation>
    </message>
    <message>
        <source>Make, field by field</source>
        <translation>Make, campo por campo</translation>
    </message>
    <message>
        <source>What to type into the connection of Make&apos;s HTTP module, which then signs in by itself, and the header for a call until the token runs out.</source>
        <translation>Lo que debes escribir en la conexión del módulo HTTP de Make, que luego inicia sesión por sí solo, y el encabezado para una llamada hasta que caduque el token.</translation>
    </message>
    <message>
        <source>n8n, field by field</source>
        <translation>n8n, campo por campo</translation>
    </message>
    <message>
        <source>What to type into n8n&apos;s credential, which then signs in by itself, and the header for a call until the token runs out.</source>
        <translation>Lo que debes escribir en la credencial de n8n, que luego inicia sesión por sí sola, y el encabezado para una llamada hasta que caduque el token.</translation>
    </message>
    <message>
        <source>Code: shell with curl</source>
        <translation>Código: shell con curl</translation>
    </message>
    <message>
        <source>A first call as a script; it takes the token from the environment and hides it from other users.</source>
        <translation>Una primera llamada como script; toma el token del entorno y lo oculta a otros usuarios.</translation>
    </message>
    <message>
        <source>Code: JavaScript</source>
        <translation>Código: JavaScript</translation>
    </message>
    <message>
        <source>A first call for Node.js 18 or newer, without packages; it takes the token from the environment.</source>
        <translation>Una primera llamada para Node.js 18 o posterior, sin paquetes; toma el token del entorno.</translation>
    </message>
    <message>
        <source>Code: Python</source>
        <translation>Código: Python</translation>
    </message>
    <message>
        <source>A first call for Python 3, without packages; it takes the token from the environment.</source>
        <translation>Una primera llamada para Python 3, sin paquetes; toma el token del entorno.</translation>
    </message>
    <message>
        <source>Code: PHP</source>
        <translation>Código: PHP</translation>
    </message>
    <message>
        <source>A first call for PHP 8 with its curl extension; it takes the token from the environment.</source>
        <translation>Una primera llamada para PHP 8 con su extensión curl; toma el token del entorno.</translation>
    </message>
    <message>
        <source>Code: C#</source>
        <translation>Código: C#</translation>
    </message>
    <message>
        <source>A first call for .NET 6 or newer as Program.cs; it takes the token from the environment.</source>
        <translation>Una primera llamada para .NET 6 o posterior como Program.cs; toma el token del entorno.</translation>
    </message>
    <message>
        <source>One object with token, IDs, expiry and scopes, for programs.</source>
        <translation>Un objeto con token, ID, caducidad y scopes, para programas.</translation>
    </message>
    <message>
        <source>A shell script that puts token and IDs into a repository&apos;s secrets with GitHub&apos;s own program gh.</source>
        <translation>Un script de shell que pone el token y los ID en los secretos de un repositorio con gh, el programa del propio GitHub.</translation>
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
        <translation>Todo lo que enseña el programa, en un solo documento. No lo hace HighLevel.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Choose another folder.</source>
        <translation>No se pudo escribir el archivo (%1). Elige otra carpeta.</translation>
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
        <translation>Copiar con mi token</translation>
    </message>
    <message>
        <source>Put together from: %1.</source>
        <translation>Reunido a partir de: %1.</translation>
    </message>
    <message>
        <source>*The IDs are made up. After Leg 3 your own stand here.*</source>
        <translation>*Los ID son inventados. Después de la Etapa 3 aparecen aquí los tuyos.*</translation>
    </message>
    <message>
        <source>*The IDs are your own.*</source>
        <translation>*Los ID son los tuyos.*</translation>
    </message>
    <message>
        <source>*The IDs are your own: %1.*</source>
        <translation>*Los ID son los tuyos: %1.*</translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>The file %1 can&apos;t be removed; remove it yourself, or make its folder writable.</source>
        <translation>No se puede eliminar el archivo %1; elimínalo tú, o permite la escritura en su carpeta.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written (%2); make its folder writable.</source>
        <translation>No se puede escribir el archivo %1 (%2); permite la escritura en su carpeta.</translation>
    </message>
    <message>
        <source>Windows did not take the change; set it in Settings, Apps, Startup.</source>
        <translation>Windows no aceptó el cambio; hazlo en Configuración, Aplicaciones, Inicio.</translation>
    </message>
    <message>
        <source>Keeps your tokens fresh</source>
        <translation>Mantiene tus tokens al día</translation>
    </message>
</context>
<context>
    <name>PracticeFaultInfo</name>
    <message>
        <source>the app is still a draft and the link has no version ID</source>
        <translation>la app todavía es un borrador y el enlace no tiene ID de versión</translation>
    </message>
    <message>
        <source>The page will show an error code instead of the accounts to choose from.</source>
        <translation>La página mostrará un código de error en lugar de las cuentas para elegir.</translation>
    </message>
    <message>
        <source>An app without a live version can be installed only by a link that names the version.</source>
        <translation>Una app sin versión publicada solo se puede instalar con un enlace que indique la versión.</translation>
    </message>
    <message>
        <source>the version ID in the link is not that of the draft</source>
        <translation>el ID de versión del enlace no es el del borrador</translation>
    </message>
    <message>
        <source>The page will show an error code, although the link has a version ID.</source>
        <translation>La página mostrará un código de error, aunque el enlace tiene un ID de versión.</translation>
    </message>
    <message>
        <source>Only an app&apos;s first version has the app&apos;s own ID; a later one&apos;s is to be found in the portal under Manage → Versions.</source>
        <translation>Solo la primera versión de una app tiene el ID de la propia app; el de una posterior se encuentra en el portal, en Manage → Versions.</translation>
    </message>
    <message>
        <source>the version&apos;s name stands in the place of its ID</source>
        <translation>en lugar del ID de la versión está su nombre</translation>
    </message>
    <message>
        <source>The page will show an error that only programmers speak.</source>
        <translation>La página mostrará un error que solo entienden los programadores.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s “CastError” names the value that is no ID: compare it with your link.</source>
        <translation>El “CastError” de HighLevel nombra el valor que no es un ID: compáralo con tu enlace.</translation>
    </message>
    <message>
        <source>the link has no client ID, like the portal&apos;s own install link</source>
        <translation>el enlace no tiene client ID, como el enlace de instalación del propio portal</translation>
    </message>
    <message>
        <source>The page will stay blank.</source>
        <translation>La página se quedará en blanco.</translation>
    </message>
    <message>
        <source>A link needs the full client ID and the version ID; a blank page means that the first is missing.</source>
        <translation>Un enlace necesita el client ID completo y el ID de versión; una página en blanco significa que falta el primero.</translation>
    </message>
    <message>
        <source>the client ID was copied with quotes around it</source>
        <translation>el client ID se copió entre comillas</translation>
    </message>
    <message>
        <source>A single sign too many makes an ID useless: copy it with the portal&apos;s own button.</source>
        <translation>Un solo signo de más inutiliza un ID: cópialo con el botón del propio portal.</translation>
    </message>
    <message>
        <source>the link has the older path, without /v2</source>
        <translation>el enlace tiene la ruta antigua, sin /v2</translation>
    </message>
    <message>
        <source>The page will say that there is no such app.</source>
        <translation>La página dirá que no existe esa app.</translation>
    </message>
    <message>
        <source>“No integration found” often means the link&apos;s path, not the client ID.</source>
        <translation>“No integration found” suele referirse a la ruta del enlace, no al client ID.</translation>
    </message>
    <message>
        <source>the app is public and not approved yet</source>
        <translation>la app es pública y aún no está aprobada</translation>
    </message>
    <message>
        <source>For your own accounts make the app private: it then works without a review.</source>
        <translation>Para tus propias cuentas haz la app privada: así funciona sin revisión.</translation>
    </message>
    <message>
        <source>the app&apos;s key was deleted and another one made</source>
        <translation>se eliminó la clave de la app y se creó otra</translation>
    </message>
    <message>
        <source>The page will say that it does not know the client ID.</source>
        <translation>La página dirá que no conoce el client ID.</translation>
    </message>
    <message>
        <source>Client ID and secret belong together: a new key means both are new.</source>
        <translation>El client ID y el client secret van juntos: con una clave nueva, los dos son nuevos.</translation>
    </message>
    <message>
        <source>another key of the app is the default one</source>
        <translation>la clave predeterminada de la app es otra</translation>
    </message>
    <message>
        <source>The page will say that the credentials are not valid.</source>
        <translation>La página dirá que las credenciales no son válidas.</translation>
    </message>
    <message>
        <source>The page of consent takes only the key that is marked as default under Secrets.</source>
        <translation>La página de consentimiento solo acepta la clave marcada como predeterminada (Default) en Secrets.</translation>
    </message>
    <message>
        <source>a scope of the link is not ticked in the app</source>
        <translation>un scope del enlace no está marcado en la app</translation>
    </message>
    <message>
        <source>The page will say that the app can&apos;t be added.</source>
        <translation>La página dirá que la app no se puede agregar.</translation>
    </message>
    <message>
        <source>A link may ask for less than the app has, but never for more.</source>
        <translation>Un enlace puede pedir menos de lo que tiene la app, pero nunca más.</translation>
    </message>
    <message>
        <source>HighLevel does not know a scope of the link any more</source>
        <translation>HighLevel ya no conoce un scope del enlace</translation>
    </message>
    <message>
        <source>The page will call a scope invalid, without naming it.</source>
        <translation>La página dirá que un scope no es válido, sin nombrarlo.</translation>
    </message>
    <message>
        <source>Paste the whole list into the portal: what it does not take is to be left out of the link, too.</source>
        <translation>Pega la lista completa en el portal: lo que no acepte se debe quitar también del enlace.</translation>
    </message>
    <message>
        <source>an app for sub-accounts asks for a scope of the agency</source>
        <translation>una app para subcuentas pide un scope de la agencia</translation>
    </message>
    <message>
        <source>Some scopes exist for agencies only: leave them out of an app for sub-accounts.</source>
        <translation>Algunos scopes solo existen para agencias: no los incluyas en una app para subcuentas.</translation>
    </message>
    <message>
        <source>another redirect address is registered in the app</source>
        <translation>en la app está registrada otra dirección de redirección</translation>
    </message>
    <message>
        <source>The page will say that the redirect address does not match.</source>
        <translation>La página dirá que la dirección de redirección no coincide.</translation>
    </message>
    <message>
        <source>The address in the link and the one in the app must be the same, letter for letter.</source>
        <translation>La dirección del enlace y la de la app deben ser iguales, letra por letra.</translation>
    </message>
    <message>
        <source>you are not logged in in the browser</source>
        <translation>no has iniciado sesión en el navegador</translation>
    </message>
    <message>
        <source>The page will ask for a login and offer none.</source>
        <translation>La página pedirá que inicies sesión sin ofrecerte cómo.</translation>
    </message>
    <message>
        <source>Log in at app.gohighlevel.com in the same browser first, then open the link.</source>
        <translation>Primero inicia sesión en app.gohighlevel.com en el mismo navegador, y luego abre el enlace.</translation>
    </message>
    <message>
        <source>the browser blocks the window for the login</source>
        <translation>el navegador bloquea la ventana de inicio de sesión</translation>
    </message>
    <message>
        <source>The page will wait for a login window that never opens.</source>
        <translation>La página esperará una ventana de inicio de sesión que nunca se abre.</translation>
    </message>
    <message>
        <source>A link with “log in in the same tab” needs no second window.</source>
        <translation>Un enlace con “iniciar sesión en la misma pestaña” no necesita una segunda ventana.</translation>
    </message>
    <message>
        <source>the app is installed already</source>
        <translation>la app ya está instalada</translation>
    </message>
    <message>
        <source>The list of sub-accounts will be empty, without a word.</source>
        <translation>La lista de subcuentas estará vacía, sin explicación.</translation>
    </message>
    <message>
        <source>A sub-account that has the app is left out of the list: uninstall it there first.</source>
        <translation>Una subcuenta que ya tiene la app no aparece en la lista: desinstálala primero allí.</translation>
    </message>
    <message>
        <source>you want the agency and can choose sub-accounts only</source>
        <translation>quieres la agencia y solo puedes elegir subcuentas</translation>
    </message>
    <message>
        <source>The page will offer sub-accounts, but not the agency.</source>
        <translation>La página ofrecerá subcuentas, pero no la agencia.</translation>
    </message>
    <message>
        <source>For whom an app is can&apos;t be changed later: another target user needs a new app.</source>
        <translation>No se puede cambiar después para quién es una app: otro target user requiere una app nueva.</translation>
    </message>
    <message>
        <source>a private app comes to its sixth agency</source>
        <translation>una app privada llega a su sexta agencia</translation>
    </message>
    <message>
        <source>The page will name a limit and install nothing.</source>
        <translation>La página mencionará un límite y no instalará nada.</translation>
    </message>
    <message>
        <source>A private app may be installed in five agencies; for more, HighLevel reviews it.</source>
        <translation>Una app privada se puede instalar en cinco agencias; para más, HighLevel la revisa.</translation>
    </message>
    <message>
        <source>HighLevel itself has a fault</source>
        <translation>el propio HighLevel tiene un fallo</translation>
    </message>
    <message>
        <source>The page will show an error of the server.</source>
        <translation>La página mostrará un error del servidor.</translation>
    </message>
    <message>
        <source>A fault of the server passes: change nothing, and try again later.</source>
        <translation>Un fallo del servidor pasa: no cambies nada e inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>somebody presses “Deny”</source>
        <translation>alguien hace clic en “Deny”</translation>
    </message>
    <message>
        <source>Press “Deny” on the page, and see what comes back.</source>
        <translation>Haz clic en “Deny” en la página y mira qué respuesta llega.</translation>
    </message>
    <message>
        <source>After “Deny” nothing is installed and nothing is lost: the link works again.</source>
        <translation>Después de “Deny” no se instala ni se pierde nada: el enlace vuelve a funcionar.</translation>
    </message>
    <message>
        <source>the install is begun inside HighLevel</source>
        <translation>la instalación se comienza dentro de HighLevel</translation>
    </message>
    <message>
        <source>The answer will come without the seal of this sign-in, and the program will ask whether it was you.</source>
        <translation>La respuesta llegará sin el sello de este inicio de sesión, y el programa preguntará si fuiste tú.</translation>
    </message>
    <message>
        <source>An answer without the seal is taken only if you pressed “Install” or “Test Link” in HighLevel yourself.</source>
        <translation>Una respuesta sin sello solo se acepta si fuiste tú quien hizo clic en “Install” o “Test Link” en HighLevel.</translation>
    </message>
    <message>
        <source>the redirect address was entered in the app but not saved</source>
        <translation>la dirección de redirección se escribió en la app, pero no se guardó</translation>
    </message>
    <message>
        <source>After “Allow &amp; Install” the browser will end on a dashboard, and the program will wait in vain.</source>
        <translation>Después de “Allow &amp; Install” el navegador terminará en un panel, y el programa esperará en vano.</translation>
    </message>
    <message>
        <source>If the browser ends on HighLevel&apos;s dashboard, the redirect address did not count: save it in the app.</source>
        <translation>Si el navegador termina en el panel (dashboard) de HighLevel, la dirección de redirección no contó: guárdala en la app.</translation>
    </message>
    <message>
        <source>the client secret is not the one of this key</source>
        <translation>el client secret no es el de esta clave</translation>
    </message>
    <message>
        <source>The consent will succeed; then HighLevel will refuse to give the tokens.</source>
        <translation>El consentimiento se completará; luego HighLevel se negará a dar los tokens.</translation>
    </message>
    <message>
        <source>A wrong secret shows only when the code is handed in, and the code stays good.</source>
        <translation>Un client secret equivocado solo se nota al entregar el código, y el código sigue siendo válido.</translation>
    </message>
    <message>
        <source>another program used the code first</source>
        <translation>otro programa usó el código antes</translation>
    </message>
    <message>
        <source>The consent will succeed; then HighLevel will call the code invalid.</source>
        <translation>El consentimiento se completará; luego HighLevel dirá que el código no es válido.</translation>
    </message>
    <message>
        <source>A code is good once: ask for consent again to get a new one.</source>
        <translation>Un código sirve una sola vez: pide de nuevo el consentimiento para obtener otro.</translation>
    </message>
    <message>
        <source>the account is paused, for instance for an unpaid bill</source>
        <translation>la cuenta está suspendida, por ejemplo por una factura sin pagar</translation>
    </message>
    <message>
        <source>The consent will succeed; then HighLevel will say that the account is not active.</source>
        <translation>El consentimiento se completará; luego HighLevel dirá que la cuenta no está activa.</translation>
    </message>
    <message>
        <source>A paused account gives no tokens; once it is active again, everything works as before.</source>
        <translation>Una cuenta suspendida no da tokens; cuando vuelve a estar activa, todo funciona como antes.</translation>
    </message>
    <message>
        <source>too many requests were made in a short time</source>
        <translation>se hicieron demasiadas solicitudes en poco tiempo</translation>
    </message>
    <message>
        <source>The consent will succeed; then HighLevel will ask to wait.</source>
        <translation>El consentimiento se completará; luego HighLevel pedirá que esperes.</translation>
    </message>
    <message>
        <source>Too many requests: wait as long as HighLevel says, then try again.</source>
        <translation>Demasiadas solicitudes: espera lo que diga HighLevel e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s server fails while the code is exchanged</source>
        <translation>el servidor de HighLevel falla mientras se canjea el código</translation>
    </message>
    <message>
        <source>The consent will succeed; then the server will report a fault of its own.</source>
        <translation>El consentimiento se completará; luego el servidor informará de un fallo propio.</translation>
    </message>
    <message>
        <source>After a fault of the server the code may be used up: a new consent is the sure way.</source>
        <translation>Después de un fallo del servidor, el código puede estar gastado: lo seguro es pedir de nuevo el consentimiento.</translation>
    </message>
    <message>
        <source>a hotel&apos;s network answers in HighLevel&apos;s place</source>
        <translation>la red de un hotel responde en lugar de HighLevel</translation>
    </message>
    <message>
        <source>The consent will succeed; then a web page will come instead of the tokens.</source>
        <translation>El consentimiento se completará; luego llegará una página web en lugar de los tokens.</translation>
    </message>
    <message>
        <source>A web page in the place of data comes from a network that wants a login first.</source>
        <translation>Una página web en lugar de datos viene de una red que antes pide iniciar sesión.</translation>
    </message>
    <message>
        <source>the connection breaks in the middle of the answer</source>
        <translation>la conexión se corta a mitad de la respuesta</translation>
    </message>
    <message>
        <source>The consent will succeed; then the answer will stop half-way.</source>
        <translation>El consentimiento se completará; luego la respuesta se detendrá a la mitad.</translation>
    </message>
    <message>
        <source>When an answer breaks off, the code may be used up: a new consent is the sure way.</source>
        <translation>Cuando una respuesta se corta, el código puede estar gastado: lo seguro es pedir de nuevo el consentimiento.</translation>
    </message>
    <message>
        <source>no answer comes at all</source>
        <translation>no llega ninguna respuesta</translation>
    </message>
    <message>
        <source>The consent will succeed; then nothing will happen for half a minute.</source>
        <translation>El consentimiento se completará; luego no pasará nada durante medio minuto.</translation>
    </message>
    <message>
        <source>Without an answer nobody knows whether the code was used: a new consent is the sure way.</source>
        <translation>Sin respuesta, nadie sabe si el código se usó: lo seguro es pedir de nuevo el consentimiento.</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Quedarse aquí</translation>
    </message>
    <message>
        <source>&amp;Close and lose them</source>
        <translation>&amp;Cerrar y perderlos</translation>
    </message>
</context>
<context>
    <name>RefreshReport</name>
    <message>
        <source>Your system&apos;s keychain could not be read.</source>
        <translation>No se pudo leer el llavero de tu sistema.</translation>
    </message>
    <message>
        <source>Unlock it and try again. Nothing was asked of HighLevel, and nothing is lost.</source>
        <translation>Desbloquéalo e inténtalo de nuevo. No se le pidió nada a HighLevel, y no se perdió nada.</translation>
    </message>
    <message>
        <source>The keychain no longer holds this connection&apos;s tokens.</source>
        <translation>El llavero ya no tiene los tokens de esta conexión.</translation>
    </message>
    <message>
        <source>Sign in again to get new ones.</source>
        <translation>Inicia sesión de nuevo para obtener otros.</translation>
    </message>
    <message>
        <source>A refresh that was begun on %1 found no end. It used up the refresh token, and the new tokens were never kept.</source>
        <translation>Una renovación que comenzó el %1 no llegó a terminar. Gastó el token de actualización, y los tokens nuevos nunca se guardaron.</translation>
    </message>
    <message>
        <source>New tokens came, but the keychain did not take them.</source>
        <translation>Llegaron tokens nuevos, pero el llavero no los aceptó.</translation>
    </message>
    <message>
        <source>They are only in this program&apos;s memory now. Unlock the keychain and try again before you close the program, or the connection is lost.</source>
        <translation>Ahora solo están en la memoria de este programa. Desbloquea el llavero e inténtalo de nuevo antes de cerrar el programa, o la conexión se perderá.</translation>
    </message>
    <message>
        <source>The file that marks a refresh can&apos;t be written.</source>
        <translation>No se puede escribir el archivo que marca una renovación.</translation>
    </message>
    <message>
        <source>Make room on the disk, or make the program&apos;s folder writable. Nothing was asked of HighLevel, and nothing is lost.</source>
        <translation>Libera espacio en el disco, o permite la escritura en la carpeta del programa. No se le pidió nada a HighLevel, y no se perdió nada.</translation>
    </message>
    <message>
        <source>Another program is refreshing this connection and does not finish.</source>
        <translation>Otro programa está renovando esta conexión y no termina.</translation>
    </message>
    <message>
        <source>Close it, or wait a minute, and try again.</source>
        <translation>Ciérralo, o espera un minuto, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no refresh token for this connection.</source>
        <translation>No hay token de actualización para esta conexión.</translation>
    </message>
    <message>
        <source>HighLevel did not give one. Sign in again to get a new access token.</source>
        <translation>HighLevel no dio ninguno. Inicia sesión de nuevo para obtener un token de acceso nuevo.</translation>
    </message>
    <message>
        <source>Sign in again; all else is filled in.</source>
        <translation>Inicia sesión de nuevo; todo lo demás ya está rellenado.</translation>
    </message>
    <message>
        <source>The connection was removed meanwhile.</source>
        <translation>La conexión se eliminó entretanto.</translation>
    </message>
    <message>
        <source>Undo that, or connect it again. Nothing was asked of HighLevel.</source>
        <translation>Deshazlo o conéctala de nuevo. No se pidió nada a HighLevel.</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>HighLevel takes no more requests now.</source>
        <translation>HighLevel no acepta más solicitudes por ahora.</translation>
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
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Do I need this at all?</source>
        <translation>¿De verdad lo necesito?</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Create the app</source>
        <translation>Crear la app</translation>
    </message>
    <message>
        <source>Choose scopes</source>
        <translation>Elegir scopes</translation>
    </message>
    <message>
        <source>Redirect and link</source>
        <translation>Redirección y enlace</translation>
    </message>
    <message>
        <source>Client ID and secret</source>
        <translation>Client ID y client secret</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Pedir el consentimiento</translation>
    </message>
    <message>
        <source>Take the tokens</source>
        <translation>Recibir los tokens</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
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
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>quedan %1 h</translation>
    </message>
    <message>
        <source>%1 of %2 calls left today</source>
        <translation>quedan hoy %1 de %2 llamadas</translation>
    </message>
    <message>
        <source>%1 of %2 in these %3 s</source>
        <translation>%1 de %2 en estos %3 s</translation>
    </message>
    <message>
        <source>The token is alive, but not for this call (%1).</source>
        <translation>El token está activo, pero no para esta llamada (%1).</translation>
    </message>
    <message>
        <source>The token is alive.</source>
        <translation>El token está activo.</translation>
    </message>
    <message>
        <source>The token is alive: %1.</source>
        <translation>El token está activo: %1.</translation>
    </message>
    <message>
        <source>The token works.</source>
        <translation>El token funciona.</translation>
    </message>
    <message>
        <source>The token works: %1.</source>
        <translation>El token funciona: %1.</translation>
    </message>
    <message>
        <source>HighLevel accepts the token.</source>
        <translation>HighLevel acepta el token.</translation>
    </message>
    <message>
        <source>HighLevel accepts the token: %1.</source>
        <translation>HighLevel acepta el token: %1.</translation>
    </message>
    <message>
        <source>It only wanted more in the call that was tried (%1).</source>
        <translation>Solo le faltó algo en la llamada que se probó (%1).</translation>
    </message>
    <message>
        <source>None of its scopes opens a call that shows more; %1 lacks %2, as expected.</source>
        <translation>Ninguno de sus scopes permite una llamada que muestre más; a %1 le falta %2, como era de esperar.</translation>
    </message>
    <message>
        <source>But HighLevel says that it lacks the scope %1, which its sign-in listed. Tick the scope in the app, uninstall the app from the account, and sign in again.</source>
        <translation>Pero HighLevel dice que le falta el scope %1, que figuraba en su inicio de sesión. Marca el scope en la app, desinstala la app de la cuenta e inicia sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>hloauth::AboutDialog</name>
    <message>
        <source>About HighLevel OAuth Helper</source>
        <translation>Acerca de HighLevel OAuth Helper</translation>
    </message>
    <message>
        <source>It takes you from a HighLevel account to a working OAuth token and keeps it in your system&apos;s keychain.

It is not made, endorsed or supported by HighLevel. HighLevel is a trademark of its owner.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Te lleva de una cuenta de HighLevel a un token de OAuth que funciona, y lo guarda en el llavero de tu sistema.

No lo hace, respalda ni mantiene HighLevel. HighLevel es una marca de su propietario.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper %1</source>
        <translation>HighLevel OAuth Helper %1</translation>
    </message>
    <message>
        <source>The program&apos;s symbol</source>
        <translation>El símbolo del programa</translation>
    </message>
</context>
<context>
    <name>hloauth::AccountQuestion</name>
    <message>
        <source>the agency</source>
        <translation>la agencia</translation>
    </message>
    <message>
        <source>the sub-account</source>
        <translation>la subcuenta</translation>
    </message>
    <message>
        <source>%1 “%2” (%3)</source>
        <translation>%1 “%2” (%3)</translation>
    </message>
    <message>
        <source>Is this the account that you mean?</source>
        <translation>¿Es esta la cuenta que quieres?</translation>
    </message>
    <message>
        <source>&amp;Yes, keep its tokens</source>
        <translation>&amp;Sí, guardar sus tokens</translation>
    </message>
    <message>
        <source>&amp;No, keep nothing</source>
        <translation>&amp;No guardar nada</translation>
    </message>
    <message>
        <source>%1 with the ID %2 (its name can&apos;t be had with these scopes)</source>
        <translation>%1 con el ID %2 (con estos scopes no se puede obtener su nombre)</translation>
    </message>
    <message>
        <source>The install was not begun by this program&apos;s link, so look before you say yes. It is %1. Nothing is kept yet.

If it is not yours, somebody may be trying to connect you to an account of theirs; if it is, and you did not want it, uninstall the app there.</source>
        <translation>La instalación no empezó con el enlace de este programa, así que mira antes de decir que sí. Es %1. Todavía no se ha guardado nada.

Si no es tuya, puede que alguien intente conectarte a una cuenta suya; si lo es y no la querías, desinstala la app allí.</translation>
    </message>
</context>
<context>
    <name>hloauth::AccountsModel</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Has its token</source>
        <translation>Tiene su token</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Subcuenta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
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
        <translation>Elegir &amp;todas</translation>
    </message>
    <message>
        <source>All that the search finds; without a search, all</source>
        <translation>Todas las que encuentra la búsqueda; sin búsqueda, todas</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>Elegir &amp;ninguna</translation>
    </message>
    <message>
        <source>None of those that the search finds; without a search, none</source>
        <translation>Ninguna de las que encuentra la búsqueda; sin búsqueda, ninguna</translation>
    </message>
    <message>
        <source>Search the sub-accounts</source>
        <translation>Buscar en las subcuentas</translation>
    </message>
    <message>
        <source>Sub-accounts</source>
        <translation>Subcuentas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 de %2 elegidas</translation>
    </message>
    <message>
        <source>, %1 found</source>
        <translation>, %1 encontradas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>It tells which sub-accounts have the app.</source>
        <translation>Responde qué subcuentas tienen la app.</translation>
    </message>
    <message>
        <source>No sub-accounts</source>
        <translation>No hay subcuentas</translation>
    </message>
    <message>
        <source>Search by name, address or ID</source>
        <translation>Buscar por nombre, dirección o ID</translation>
    </message>
    <message>
        <source>Search for a part of the name, the address or the ID.</source>
        <translation>Busca una parte del nombre, de la dirección o del id.</translation>
    </message>
    <message>
        <source>Asking HighLevel…</source>
        <translation>Consultando a HighLevel…</translation>
    </message>
    <message>
        <source>Choose &amp;all of them</source>
        <translation>Elegir &amp;todas</translation>
    </message>
    <message>
        <source>Choose &amp;none of them</source>
        <translation>No elegir &amp;ninguna</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Sin lista</translation>
    </message>
    <message>
        <source>It is not known which sub-accounts have the app.</source>
        <translation>No se sabe qué subcuentas tienen la app.</translation>
    </message>
</context>
<context>
    <name>hloauth::AgencyCommand</name>
    <message>
        <source>&quot;%1&quot; belongs to one sub-account; only an agency&apos;s connection can list sub-accounts and make their tokens.</source>
        <translation>&quot;%1&quot; pertenece a una sola subcuenta; solo la conexión de una agencia puede mostrar las subcuentas y crear sus tokens.</translation>
    </message>
    <message>
        <source>HighLevel refuses the agency&apos;s access token, although it was renewed just now; try again in a few minutes, and sign in again if it goes on.</source>
        <translation>HighLevel rechaza el token de acceso de la agencia, aunque se acaba de renovar; inténtalo de nuevo en unos minutos, e inicia sesión de nuevo si continúa.</translation>
    </message>
    <message>
        <source>HighLevel refuses the agency&apos;s access token with the words “%1”, although it was renewed just now; try again in a few minutes, and sign in again if it goes on.</source>
        <translation>HighLevel rechaza el token de acceso de la agencia con las palabras “%1”, aunque se acaba de renovar; inténtalo de nuevo en unos minutos, e inicia sesión de nuevo si continúa.</translation>
    </message>
</context>
<context>
    <name>hloauth::AgencySession</name>
    <message>
        <source>HighLevel refuses every request as too many, because other programs use up the limit of this app and agency; try again when they are done.</source>
        <translation>HighLevel rechaza todas las solicitudes por ser demasiadas, porque otros programas agotan el límite de esta app y agencia; inténtalo de nuevo cuando terminen.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s limit of requests is used up; it takes more of them at %1.</source>
        <translation>Se agotó el límite de solicitudes de HighLevel; aceptará más a las %1.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s limit of requests a day is used up; it takes more of them in 24 hours at the latest.</source>
        <translation>Se agotó el límite diario de solicitudes de HighLevel; aceptará más en 24 horas como máximo.</translation>
    </message>
    <message>
        <source>The app is installed in no sub-account of this agency; choose some at the consent, or install it there.</source>
        <translation>La app no está instalada en ninguna subcuenta de esta agencia; elige algunas al dar el consentimiento, o instálala allí.</translation>
    </message>
</context>
<context>
    <name>hloauth::AllowancePanel</name>
    <message>
        <source>API calls that the chosen scopes allow</source>
        <translation>Llamadas a la API que permiten los scopes elegidos</translation>
    </message>
    <message>
        <source>Webhook events that the chosen scopes bring</source>
        <translation>Eventos de webhook que traen los scopes elegidos</translation>
    </message>
    <message>
        <source>What the scopes were chosen for</source>
        <translation>Para qué se eligieron los scopes</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>&amp;Ver cuáles</translation>
    </message>
    <message>
        <source>Tick what is mi&amp;ssing</source>
        <translation>Marcar lo que &amp;falta</translation>
    </message>
    <message>
        <source>Show an e&amp;xample</source>
        <translation>Ver un e&amp;jemplo</translation>
    </message>
    <message>
        <source>What HighLevel sends for the webhook event that is marked</source>
        <translation>Lo que envía HighLevel para el evento de webhook seleccionado</translation>
    </message>
    <message>
        <source>What your choice allows</source>
        <translation>Lo que permite tu elección</translation>
    </message>
    <message>
        <source>Calls (%1)</source>
        <translation>Llamadas (%1)</translation>
    </message>
    <message>
        <source>A double click, or Return, shows what is sent</source>
        <translation>Un doble clic, o Intro, muestra lo que se envía</translation>
    </message>
    <message>
        <source>%1 (probably)</source>
        <translation>%1 (probable)</translation>
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
        <translation>Requiere: %1</translation>
    </message>
    <message>
        <source>For (%1)</source>
        <translation>Para (%1)</translation>
    </message>
    <message>
        <source>What the scopes were chosen for; take a tick away to drop it</source>
        <translation>Para qué se eligieron los scopes; quita una marca para descartarlo</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Todavía no hay nada elegido.</translation>
    </message>
    <message>
        <source>It only reads: nothing can be changed or deleted with it.</source>
        <translation>Solo lee: con esto no se puede cambiar ni eliminar nada.</translation>
    </message>
    <message>
        <source>Can change: %1.</source>
        <translation>Puede cambiar: %1.</translation>
    </message>
    <message>
        <source>Can delete in: %1.</source>
        <translation>Puede eliminar en: %1.</translation>
    </message>
    <message>
        <source>%1 is not needed for anything that you asked for.</source>
        <translation>%1 no hace falta para nada de lo que pediste.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook events would come to the app&apos;s one webhook URL. One event an app is easier to handle.</source>
        <translation>
            <numerusform>A la única URL de webhook de la app llegaría %n evento de webhook. Un evento por app es más fácil de manejar.</numerusform>
            <numerusform>A la única URL de webhook de la app llegarían %n eventos de webhook. Un evento por app es más fácil de manejar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) are not needed for anything that you asked for.</source>
        <translation>
            <numerusform>%n scope no hace falta para nada de lo que pediste.</numerusform>
            <numerusform>%n scopes no hacen falta para nada de lo que pediste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::AuthorizationAttempt</name>
    <message>
        <source>HighLevel said yes</source>
        <translation>HighLevel dijo que sí</translation>
    </message>
    <message>
        <source>You can close this tab and go back to HighLevel OAuth Helper.</source>
        <translation>Puedes cerrar esta pestaña y volver a HighLevel OAuth Helper.</translation>
    </message>
    <message>
        <source>HighLevel said no</source>
        <translation>HighLevel dijo que no</translation>
    </message>
    <message>
        <source>The reason is shown in HighLevel OAuth Helper. You can close this tab.</source>
        <translation>El motivo se muestra en HighLevel OAuth Helper. Puedes cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>One question is left</source>
        <translation>Queda una pregunta</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper can&apos;t tell whether you started this sign-in. Go back to it to answer.</source>
        <translation>HighLevel OAuth Helper no puede saber si este inicio de sesión lo comenzaste tú. Vuelve al programa para responder.</translation>
    </message>
    <message>
        <source>This is not the sign-in that is under way</source>
        <translation>Este no es el inicio de sesión en curso</translation>
    </message>
    <message>
        <source>It may come from an older link. Go back to HighLevel OAuth Helper and open the link again.</source>
        <translation>Es posible que venga de un enlace anterior. Vuelve a HighLevel OAuth Helper y abre el enlace de nuevo.</translation>
    </message>
    <message>
        <source>This is an answer to an earlier sign-in</source>
        <translation>Esta es la respuesta a un inicio de sesión anterior</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper waits for a newer one. Answer in the tab that was opened last, or go back to it and open the link again.</source>
        <translation>HighLevel OAuth Helper espera una más reciente. Responde en la pestaña que se abrió al final, o vuelve al programa y abre el enlace de nuevo.</translation>
    </message>
    <message>
        <source>This answer is not taken</source>
        <translation>Esta respuesta no se acepta</translation>
    </message>
    <message>
        <source>It does not say which sign-in it belongs to. Go back to HighLevel OAuth Helper and open the link from there.</source>
        <translation>No dice a qué inicio de sesión corresponde. Vuelve a HighLevel OAuth Helper y abre el enlace desde allí.</translation>
    </message>
    <message>
        <source>The answer is incomplete</source>
        <translation>La respuesta está incompleta</translation>
    </message>
    <message>
        <source>It has neither a code nor an error in it. Go back to HighLevel OAuth Helper and open the link again.</source>
        <translation>No contiene ni un código ni un error. Vuelve a HighLevel OAuth Helper y abre el enlace de nuevo.</translation>
    </message>
    <message>
        <source>This sign-in is already done</source>
        <translation>Este inicio de sesión ya está hecho</translation>
    </message>
    <message>
        <source>This sign-in took too long</source>
        <translation>Este inicio de sesión tardó demasiado</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper no longer waits for it. Go back to it and start again.</source>
        <translation>HighLevel OAuth Helper ya no lo espera. Vuelve al programa y comienza de nuevo.</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>Este inicio de sesión terminó</translation>
    </message>
</context>
<context>
    <name>hloauth::AuthorizePage</name>
    <message>
        <source>In the browser – choose a step for help with it</source>
        <translation>En el navegador: elige un paso para ver ayuda</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Pedir el consentimiento</translation>
    </message>
    <message>
        <source>The link below asks HighLevel for what you chose. You decide in your browser; the program never sees your HighLevel password.</source>
        <translation>El enlace de abajo pide a HighLevel lo que elegiste. Tú decides en tu navegador; el programa nunca ve tu contraseña de HighLevel.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Go on, for this &amp;session only</source>
        <translation>Seguir, &amp;solo en esta sesión</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Yes, take it</source>
        <translation>Sí, ace&amp;ptarla</translation>
    </message>
    <message>
        <source>&amp;Ignore it and go on waiting</source>
        <translation>&amp;Ignorarla y seguir esperando</translation>
    </message>
    <message>
        <source>I see an &amp;error…</source>
        <translation>Veo un &amp;error…</translation>
    </message>
</context>
<context>
    <name>hloauth::Banner</name>
    <message>
        <source>NOT THE USUAL SERVERS</source>
        <translation>OTROS SERVIDORES</translation>
    </message>
    <message>
        <source>Consent page: %1 · API: %2</source>
        <translation>Página de consentimiento: %1 · API: %2</translation>
    </message>
</context>
<context>
    <name>hloauth::BodyField</name>
    <message>
        <source>%1 can&apos;t be read; choose a file with the body in it.</source>
        <translation>No se puede leer %1; elige un archivo que contenga el cuerpo.</translation>
    </message>
    <message>
        <source>%1 is longer than any webhook (%2 at most); choose another file.</source>
        <translation>%1 es más largo que cualquier webhook (%2 como máximo); elige otro archivo.</translation>
    </message>
</context>
<context>
    <name>hloauth::BookButton</name>
    <message>
        <source>Print or save</source>
        <translation>Imprimir o guardar</translation>
    </message>
    <message>
        <source>All topics as one document</source>
        <translation>Todos los temas en un documento</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>Guardar como página web…</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper: Learn</source>
        <translation>HighLevel OAuth Helper: Aprender</translation>
    </message>
    <message>
        <source>It could not be printed. Choose another printer, or save it as PDF.</source>
        <translation>No se pudo imprimir. Elige otra impresora, o guárdalo como PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Guardar como página web</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
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
        <translation>Muestra qué puede estar pasando aquí</translation>
    </message>
    <message>
        <source>A tab opens with the practice page</source>
        <translation>Se abre una pestaña con la página de práctica</translation>
    </message>
    <message>
        <source>Nothing on it is real.</source>
        <translation>Nada de lo que hay en ella es real.</translation>
    </message>
    <message>
        <source>Choose the agency or a sub-account, and look at the scopes</source>
        <translation>Elige la agencia o una subcuenta, y mira los scopes</translation>
    </message>
    <message>
        <source>One that has the app already is missing.</source>
        <translation>Falta una que ya tiene la app.</translation>
    </message>
    <message>
        <source>Press “Allow &amp;&amp; Install”</source>
        <translation>Haz clic en “Allow &amp;&amp; Install”</translation>
    </message>
    <message>
        <source>Press “Deny” if you want to see what a refusal looks like.</source>
        <translation>Haz clic en “Deny” si quieres ver cómo es un rechazo.</translation>
    </message>
    <message>
        <source>Come back here; the program goes on by itself</source>
        <translation>Vuelve aquí; el programa continúa por sí solo</translation>
    </message>
    <message>
        <source>If it does not, look at the browser&apos;s address bar.</source>
        <translation>Si no continúa, mira la barra de direcciones del navegador.</translation>
    </message>
    <message>
        <source>A tab opens with HighLevel&apos;s page</source>
        <translation>Se abre una pestaña con la página de HighLevel</translation>
    </message>
    <message>
        <source>Press “Install”, and “Proceed to Install” if it warns that the app is private.</source>
        <translation>Haz clic en “Install”, y en “Proceed to Install” si advierte que la app es privada.</translation>
    </message>
    <message>
        <source>Log in, if it asks</source>
        <translation>Inicia sesión, si lo pide</translation>
    </message>
    <message>
        <source>At app.gohighlevel.com, as an administrator: a log-in at your white-label address does not count, and the marketplace has one of its own.</source>
        <translation>En app.gohighlevel.com, como administrador: iniciar sesión en tu dirección de marca blanca no cuenta, y el marketplace tiene su propio inicio de sesión.</translation>
    </message>
    <message>
        <source>Enter the code, if it asks for one</source>
        <translation>Escribe el código, si lo pide</translation>
    </message>
    <message>
        <source>Press “Send code to email” first: it is not sent by itself.</source>
        <translation>Primero haz clic en “Send code to email”: no se envía solo.</translation>
    </message>
    <message>
        <source>It is the right agency</source>
        <translation>Es la agencia correcta</translation>
    </message>
    <message>
        <source>If not, log out at app.gohighlevel.com and log in as the right one.</source>
        <translation>Si no lo es, cierra la sesión en app.gohighlevel.com e inicia sesión con la correcta.</translation>
    </message>
    <message>
        <source>Choose your agency</source>
        <translation>Elige tu agencia</translation>
    </message>
    <message>
        <source>The sub-account is in the list</source>
        <translation>La subcuenta está en la lista</translation>
    </message>
    <message>
        <source>Then the sub-accounts in which the app shall work.</source>
        <translation>Luego, las subcuentas en las que debe funcionar la app.</translation>
    </message>
    <message>
        <source>One that has the app already is missing: uninstall the app there first.</source>
        <translation>Falta una que ya tiene la app: desinstálala primero allí.</translation>
    </message>
    <message>
        <source>Tick the box before it, and press “Continue”</source>
        <translation>Marca la casilla que está delante y haz clic en “Continue”</translation>
    </message>
    <message>
        <source>A click on the name is not enough.</source>
        <translation>Un clic en el nombre no basta.</translation>
    </message>
    <message>
        <source>Read what the app may do, and press “Allow &amp;&amp; Install”</source>
        <translation>Lee lo que puede hacer la app y haz clic en “Allow &amp;&amp; Install”</translation>
    </message>
    <message>
        <source>Nothing is installed before that.</source>
        <translation>Antes de eso no se instala nada.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia la dirección</translation>
    </message>
    <message>
        <source>If nothing happens, look whether the browser&apos;s address bar has “code=” in it.</source>
        <translation>Si no pasa nada, mira si en la barra de direcciones del navegador aparece “code=”.</translation>
    </message>
    <message>
        <source>The whole address that the browser then shows, with “code=” in it; paste it above. The page itself may show an error.</source>
        <translation>La dirección completa que muestra entonces el navegador, que contiene “code=”; pégala arriba. Es posible que la página misma muestre un error.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>It does not look like that…</source>
        <translation>No se ve así…</translation>
    </message>
</context>
<context>
    <name>hloauth::BrowserStandIn</name>
    <message>
        <source>it was sent on and on</source>
        <translation>se redirigió una y otra vez</translation>
    </message>
    <message>
        <source>the server answered with status %1</source>
        <translation>el servidor respondió con el estado %1</translation>
    </message>
</context>
<context>
    <name>hloauth::CatalogTexts</name>
    <message>
        <source>Schema on the event page gives the type as AppointmentCreate, likely a paste slip.</source>
        <extracomment>About a scope that is a guess.</extracomment>
        <translation>El esquema de la página del evento da como tipo AppointmentCreate, probablemente un error al pegar.</translation>
    </message>
    <message>
        <source>Event page file is named ProviderOutboundMessage.md.</source>
        <extracomment>About a scope that is a guess.</extracomment>
        <translation>El archivo de la página del evento se llama ProviderOutboundMessage.md.</translation>
    </message>
    <message>
        <source>Event page: only for Location-level apps. Weakest guess: rests on the scope name (third-party code agrees); the scope itself is only in the v3 spec.</source>
        <extracomment>About a scope that is a guess.</extracomment>
        <translation>Página del evento: solo para apps de nivel Location. La conjetura más débil: se apoya en el nombre del scope (código de terceros coincide); el scope mismo solo está en la especificación v3.</translation>
    </message>
    <message>
        <source>Event page: only for Agency-level apps.</source>
        <extracomment>About a scope that is a guess.</extracomment>
        <translation>Página del evento: solo para apps de nivel Agency.</translation>
    </message>
    <message>
        <source>Event page: Agency-level apps, for all or chosen sub-accounts.</source>
        <extracomment>About a scope that is a guess.</extracomment>
        <translation>Página del evento: apps de nivel Agency, para todas las subcuentas o para las elegidas.</translation>
    </message>
    <message>
        <source>An older helper page ties this scope to the $297 rollout; OpenAPI gives agency access only.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Una página de ayuda antigua asocia este scope a la apertura del plan de $297; OpenAPI solo indica acceso de agencia.</translation>
    </message>
    <message>
        <source>Inferred from agency-only access in OpenAPI.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Deducido de que OpenAPI solo indica acceso de agencia.</translation>
    </message>
    <message>
        <source>Sub-account token is enough; OpenAPI also allows an agency token, which needs $297 or $497 (inferred).</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Basta un token de subcuenta; OpenAPI también permite un token de agencia, que requiere $297 o $497 (deducido).</translation>
    </message>
    <message>
        <source>Scopes.md lists sub-account access too; only the agency-token use needs $297 or $497 (inferred).</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Scopes.md también indica acceso de subcuenta; solo el uso con un token de agencia requiere $297 o $497 (deducido).</translation>
    </message>
    <message>
        <source>Inferred from agency-only access in OpenAPI; no source gives a plan for deleting a sub-account.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Deducido de que OpenAPI solo indica acceso de agencia; ninguna fuente indica un plan para eliminar una subcuenta.</translation>
    </message>
    <message>
        <source>Docs mark POST /locations/ (create sub-account) as Agency Pro $497; an older helper page says creating or updating sub-accounts is restricted on $297. Covering PUT and DELETE is inferred.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>La documentación marca POST /locations/ (crear una subcuenta) como Agency Pro $497; una página de ayuda antigua dice que crear o modificar subcuentas está restringido con $297. Que también valga para PUT y DELETE es una deducción.</translation>
    </message>
    <message>
        <source>Inferred: reads and changes sub-account permissions and looks like a variant of locations.write.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Deducido: lee y modifica los permisos de las subcuentas y parece una variante de locations.write.</translation>
    </message>
    <message>
        <source>Scopes.md lists agency access only; an older helper page names oauth as an agency scope. Plan floor inferred.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Scopes.md solo indica acceso de agencia; una página de ayuda antigua nombra oauth como scope de agencia. El plan mínimo es una deducción.</translation>
    </message>
    <message>
        <source>Inferred: a SaaS endpoint, and SaaS mode belongs to the $497 plan; docs put the plan mark only on enable-saas.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Deducido: es una llamada de SaaS, y el modo SaaS pertenece al plan de $497; la documentación solo marca el plan en enable-saas.</translation>
    </message>
    <message>
        <source>Docs mark enable-saas as Agency Pro $497; the update-subscription call is inferred to follow.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>La documentación marca enable-saas como Agency Pro $497; que valga también para update-subscription es una deducción.</translation>
    </message>
    <message>
        <source>Scopes.md lists agency access only; an older helper page names snapshots as an agency scope. Plan floor inferred; no source says which plan.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Scopes.md solo indica acceso de agencia; una página de ayuda antigua nombra snapshots como scope de agencia. El plan mínimo es una deducción; ninguna fuente dice cuál es.</translation>
    </message>
    <message>
        <source>Works with a sub-account token; only agency-level creating and updating is limited to $497 (an older helper page).</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Funciona con un token de subcuenta; solo crear y modificar en el nivel de agencia está limitado a $497 (una página de ayuda antigua).</translation>
    </message>
</context>
<context>
    <name>hloauth::CausesView</name>
    <message>
        <source>Most likely</source>
        <translation>Lo más probable</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>O bien</translation>
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
        <translation>Imprimir el enlace corregido en lugar de los hallazgos.</translation>
    </message>
    <message>
        <source>The app&apos;s client ID.</source>
        <translation>El client ID de la app.</translation>
    </message>
    <message>
        <source>A redirect URI that is registered in the app; may be repeated.</source>
        <translation>Una URI de redirección registrada en la app; se puede repetir.</translation>
    </message>
    <message>
        <source>No version of the app is live yet.</source>
        <translation>Todavía no hay ninguna versión publicada de la app.</translation>
    </message>
    <message>
        <source>A version of the app is live.</source>
        <translation>Hay una versión publicada de la app.</translation>
    </message>
    <message>
        <source>The app is marked white-label friendly.</source>
        <translation>La app está marcada como apta para marca blanca.</translation>
    </message>
    <message>
        <source>Who can install the app: sub-account, agency or both.</source>
        <translation>Quién puede instalar la app: sub-account, agency o both.</translation>
    </message>
    <message>
        <source>The agency&apos;s plan: starter, unlimited or agency-pro.</source>
        <translation>El plan de la agencia: starter, unlimited o agency-pro.</translation>
    </message>
    <message>
        <source>Example:
  hloauth check-link &apos;https://marketplace.gohighlevel.com/v2/oauth/chooselocation?...&apos;

Put the link into single quotes, as a shell cuts it at the first &quot;&amp;&quot; otherwise; or leave it
out and give it on standard input, also inside other text. One finding a line: error, warning
or note, what is wrong, what comes of it, what to do, and in brackets the part of the link.
Exit code 1 if there is an error. What is known of the app (the options above) finds more.</source>
        <translation>Ejemplo:
  hloauth check-link &apos;https://marketplace.gohighlevel.com/v2/oauth/chooselocation?...&apos;

Pon el enlace entre comillas simples, porque si no el shell lo corta en el primer &quot;&amp;&quot;; o no lo
pongas e indícalo en la entrada estándar, también dentro de otro texto. Un hallazgo por línea:
error, warning o note, qué está mal, qué consecuencia tiene, qué hacer y, entre corchetes, la
parte del enlace. Código de salida 1 si hay un error. Lo que se sabe de la app (las opciones de
arriba) permite encontrar más.</translation>
    </message>
    <message>
        <source>Paste the link, and an empty line after it:</source>
        <translation>Pega el enlace, y después una línea vacía:</translation>
    </message>
    <message>
        <source>No link came; give it as an argument in single quotes, or on standard input.</source>
        <translation>No llegó ningún enlace; indícalo como argumento entre comillas simples, o en la entrada estándar.</translation>
    </message>
    <message>
        <source>An app is either a draft or live; leave out --draft or --live.</source>
        <translation>Una app es un borrador o está publicada; quita --draft o --live.</translation>
    </message>
    <message>
        <source>An app&apos;s type is sub-account, agency or both.</source>
        <translation>El tipo de una app es sub-account, agency o both.</translation>
    </message>
    <message>
        <source>A plan is starter, unlimited or agency-pro.</source>
        <translation>Un plan es starter, unlimited o agency-pro.</translation>
    </message>
    <message>
        <source>Nothing was found that would keep this link from working.</source>
        <translation>No se encontró nada que impida que este enlace funcione.</translation>
    </message>
    <message>
        <source>With --fix the link is printed put right, as far as that can be done.</source>
        <translation>Con --fix se imprime el enlace corregido, hasta donde se puede.</translation>
    </message>
    <message>
        <source>The ID of the version to be installed.</source>
        <translation>El ID de la versión que se va a instalar.</translation>
    </message>
</context>
<context>
    <name>hloauth::ClaimsDialog</name>
    <message>
        <source>What the token says of itself</source>
        <translation>Lo que el token dice de sí mismo</translation>
    </message>
    <message>
        <source>All claims, as JSON</source>
        <translation>Todos los datos (claims), como JSON</translation>
    </message>
    <message>
        <source>All of it, as it stands in the token:</source>
        <translation>Todo, tal como está en el token:</translation>
    </message>
    <message>
        <source>Copy the claims</source>
        <translation>Copiar los datos</translation>
    </message>
    <message>
        <source>Not verified: this is read out of the access token on this computer, and HighLevel was not asked. “Test the token” asks.</source>
        <translation>Sin verificar: esto se lee del token de acceso en este equipo, y no se preguntó a HighLevel. “Probar el token” sí pregunta.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>A sub-account&apos;s token (Location)</source>
        <translation>Un token de subcuenta (Location)</translation>
    </message>
    <message>
        <source>An agency&apos;s token (Company)</source>
        <translation>Un token de agencia (Company)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No se indica</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Agency&apos;s plan</source>
        <translation>Plan de la agencia</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>A practice server: good for nothing else</source>
        <translation>Un servidor de práctica: no sirve para nada más</translation>
    </message>
    <message>
        <source>Sub-account ID</source>
        <translation>ID de subcuenta</translation>
    </message>
    <message>
        <source>Agency ID</source>
        <translation>ID de agencia</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>ID de la app</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
</context>
<context>
    <name>hloauth::CommandLine</name>
    <message>
        <source>Print results and errors as JSON.</source>
        <translation>Imprimir resultados y errores como JSON.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Imprimir esta ayuda.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Imprimir la versión.</translation>
    </message>
    <message>
        <source>A secret is never an argument, where other users of this computer could read it; give it with --client-secret-stdin or --client-secret-file.</source>
        <translation>Un secreto nunca es un argumento, donde otros usuarios de este equipo podrían leerlo; indícalo con --client-secret-stdin o --client-secret-file.</translation>
    </message>
    <message>
        <source>A secret is never an argument, where other users of this computer could read it; give it with --shared-secret-file.</source>
        <translation>Un secreto nunca es un argumento, donde otros usuarios de este equipo podrían leerlo; indícalo con --shared-secret-file.</translation>
    </message>
    <message>
        <source>There is no option --%1; &quot;%2&quot; lists those that there are.</source>
        <translation>No existe la opción --%1; &quot;%2&quot; muestra las que hay.</translation>
    </message>
    <message>
        <source>%1; see &quot;%2&quot;.</source>
        <translation>%1; consulta &quot;%2&quot;.</translation>
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
        <translation>Códigos de salida:
  0  hecho
  1  la respuesta es no
  2  uso o entrada incorrectos
  3  rechazado por HighLevel o por ti, o el consentimiento no llegó a tiempo
  4  fallo de red o del servidor, o algo está en uso; no se perdió nada, reinténtalo
  5  no se puede usar el llavero del sistema
  6  en esta conexión hay que iniciar sesión de nuevo
</translation>
    </message>
    <message>
        <source>What shall be done? &quot;hloauth --help&quot; lists the commands.</source>
        <translation>¿Qué se debe hacer? &quot;hloauth --help&quot; muestra los comandos.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; &quot;hloauth --help&quot; lists the commands.</source>
        <translation>No existe el comando &quot;%1&quot;; &quot;hloauth --help&quot; muestra los comandos.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>No existe el comando &quot;%1&quot;; ¿quisiste decir &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one text: put quotes around it.</source>
        <translation>&quot;%1&quot; acepta un solo texto: ponlo entre comillas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes nothing but options; see &quot;hloauth %1 --help&quot;.</source>
        <translation>&quot;%1&quot; solo acepta opciones; consulta &quot;hloauth %1 --help&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one %2 and options; see &quot;hloauth %1 --help&quot;.</source>
        <translation>&quot;%1&quot; acepta un solo %2 y opciones; consulta &quot;hloauth %1 --help&quot;.</translation>
    </message>
    <message>
        <source>The text for &quot;%1&quot; is empty.</source>
        <translation>El texto para &quot;%1&quot; está vacío.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs the connection&apos;s name: hloauth %1 %2</source>
        <translation>&quot;%1&quot; necesita el nombre de la conexión: hloauth %1 %2</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper on the command line.

Usage: hloauth COMMAND [options]

Commands:
</source>
        <translation>HighLevel OAuth Helper en la línea de comandos.

Uso: hloauth COMMAND [opciones]

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
&quot;hloauth COMMAND --help&quot; dice más sobre un comando.

Opciones de todos los comandos:
  --marketplace-url URL  dónde está la página de autorización (HLOAUTH_MARKETPLACE_URL)
  --api-url URL          dónde están el endpoint de tokens y la API (HLOAUTH_API_URL)
  --data-dir DIR         dónde está la lista de conexiones (HLOAUTH_DATA_DIR)
  --json                 imprimir resultados y errores como JSON
  -h, --help             imprimir la ayuda
  -v, --version          imprimir la versión

</translation>
    </message>
    <message>
        <source>Usage: hloauth %1%2 [options]

%3.
</source>
        <translation>Uso: hloauth %1%2 [opciones]

%3.
</translation>
    </message>
</context>
<context>
    <name>hloauth::CommandTable</name>
    <message>
        <source>sign in to HighLevel and keep the tokens as NAME</source>
        <translation>inicia sesión en HighLevel y guarda los tokens como NAME</translation>
    </message>
    <message>
        <source>print a valid access token, refreshed first if need be</source>
        <translation>imprime un token de acceso válido, renovado antes si hace falta</translation>
    </message>
    <message>
        <source>get new tokens now</source>
        <translation>obtiene tokens nuevos ahora</translation>
    </message>
    <message>
        <source>refresh what is to be kept fresh; as from a timer</source>
        <translation>renueva lo que deba renovarse; como con un temporizador</translation>
    </message>
    <message>
        <source>ask HighLevel whether a connection&apos;s token works</source>
        <translation>pregunta a HighLevel si funciona el token de una conexión</translation>
    </message>
    <message>
        <source>hand a connection&apos;s token to another tool, in its own form</source>
        <translation>entrega el token de una conexión a otra herramienta, en su propio formato</translation>
    </message>
    <message>
        <source>list the connections</source>
        <translation>muestra la lista de conexiones</translation>
    </message>
    <message>
        <source>show all about a connection but its secrets</source>
        <translation>muestra todo sobre una conexión, salvo sus secretos</translation>
    </message>
    <message>
        <source>forget a connection and its secrets</source>
        <translation>olvida una conexión y sus secretos</translation>
    </message>
    <message>
        <source>list the sub-accounts in which an agency&apos;s app is installed</source>
        <translation>muestra las subcuentas donde está instalada la app de una agencia</translation>
    </message>
    <message>
        <source>write a token for each of them into a file</source>
        <translation>escribe en un archivo un token para cada una de ellas</translation>
    </message>
    <message>
        <source>what can be asked for, by plan, endpoint or webhook event</source>
        <translation>qué se puede pedir, por plan, endpoint o evento de webhook</translation>
    </message>
    <message>
        <source>find what an authorization link would fail at</source>
        <translation>busca en qué fallaría un enlace de autorización</translation>
    </message>
    <message>
        <source>causes and fixes of an error that HighLevel shows</source>
        <translation>causas y soluciones de un error que muestra HighLevel</translation>
    </message>
    <message>
        <source>print the claims of a token read from standard input</source>
        <translation>imprime los datos (claims) de un token leído de la entrada estándar</translation>
    </message>
    <message>
        <source>check that a webhook really is HighLevel&apos;s</source>
        <translation>comprueba que un webhook es realmente de HighLevel</translation>
    </message>
    <message>
        <source>decrypt the session that a custom page got</source>
        <translation>descifra la sesión que recibió una página personalizada</translation>
    </message>
    <message>
        <source>what somebody who helps needs to know, without secrets</source>
        <translation>lo que necesita saber quien te ayuda, sin secretos</translation>
    </message>
    <message>
        <source>run a stand-in for HighLevel on this computer</source>
        <translation>ejecuta un simulador de HighLevel en este equipo</translation>
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
        <translation>Ejemplo:
  hloauth connect shop --client-id 0123456789abcdef01234567-m1abcdef \
      --client-secret-file secret.txt --preset read-only

Con --json se imprime la primera línea cuando ya se puede recibir la redirección:
  {&quot;event&quot;:&quot;link&quot;,&quot;url&quot;:...,&quot;redirect_uri&quot;:...}
y la última cuando todo está guardado:
  {&quot;event&quot;:&quot;connected&quot;,&quot;name&quot;:...,&quot;user_type&quot;:...,&quot;company_id&quot;:...,&quot;location_id&quot;:...,
   &quot;expires_at&quot;:...,&quot;scopes&quot;:[...],&quot;missing_scopes&quot;:[...]}

No se puede escuchar en una URI de redirección que no está en este equipo: en ese caso, como
con --code-stdin, se lee de la entrada estándar la dirección a la que se envió el navegador.
Con --client-secret-stdin el client secret es la primera línea, y después viene la dirección.

Si en una conexión hay que iniciar sesión de nuevo: hloauth connect shop --again

Preajustes:
</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>The keychain holds no client secret for this connection; give it with --client-secret-stdin or --client-secret-file.</source>
        <translation>El llavero no tiene el client secret de esta conexión; indícalo con --client-secret-stdin o --client-secret-file.</translation>
    </message>
    <message>
        <source>The client secret&apos;s file %1 can&apos;t be read: %2.</source>
        <translation>No se puede leer el archivo del client secret, %1: %2.</translation>
    </message>
    <message>
        <source>Client secret (it is not shown): </source>
        <translation>Client secret (no se muestra): </translation>
    </message>
    <message>
        <source>A redirect with another state was refused: it belongs to another sign-in. Still waiting for ours.</source>
        <translation>Se rechazó una redirección con otro state: corresponde a otro inicio de sesión. Se sigue esperando la nuestra.</translation>
    </message>
    <message>
        <source>The port was lost and could not be opened again, so the redirect can&apos;t be taken; run the command again.</source>
        <translation>Se perdió el puerto y no se pudo abrir de nuevo, así que no se puede recibir la redirección; ejecuta el comando de nuevo.</translation>
    </message>
    <message>
        <source>A code that came without a state is worth nothing. Still waiting.</source>
        <translation>Un código que llegó sin state no sirve. Se sigue esperando.</translation>
    </message>
    <message>
        <source>The consent is here; asking for the tokens.</source>
        <translation>Llegó el consentimiento; se piden los tokens.</translation>
    </message>
    <message>
        <source>Install the app from inside HighLevel now: in the Marketplace, or by the app&apos;s Test Link in the developer portal.</source>
        <translation>Instala ahora la app desde dentro de HighLevel: en el Marketplace, o con el Test Link de la app en el portal de desarrolladores.</translation>
    </message>
    <message>
        <source>Waiting for it at %1 (Ctrl-C ends it).</source>
        <translation>Esperándola en %1 (Ctrl-C termina la espera).</translation>
    </message>
    <message>
        <source>After that the browser goes to %1. Paste that page&apos;s whole address here:</source>
        <translation>Después el navegador va a %1. Pega aquí la dirección completa de esa página:</translation>
    </message>
    <message>
        <source>Your browser was asked to open this link; if it does not, open it yourself:</source>
        <translation>Se pidió a tu navegador que abriera este enlace; si no lo hace, ábrelo tú:</translation>
    </message>
    <message>
        <source>No browser could be opened here; open this link yourself:</source>
        <translation>Aquí no se pudo abrir ningún navegador; abre tú este enlace:</translation>
    </message>
    <message>
        <source>Open this link in your browser:</source>
        <translation>Abre este enlace en tu navegador:</translation>
    </message>
    <message>
        <source>Waiting for the consent at %1 (Ctrl-C ends it).</source>
        <translation>Esperando el consentimiento en %1 (Ctrl-C termina la espera).</translation>
    </message>
    <message>
        <source>After the consent the browser goes to %1. Paste that page&apos;s whole address here:</source>
        <translation>Después del consentimiento el navegador va a %1. Pega aquí la dirección completa de esa página:</translation>
    </message>
    <message>
        <source>Standard input ended before an address or a code came; run the command again.</source>
        <translation>La entrada estándar terminó antes de que llegara una dirección o un código; ejecuta el comando de nuevo.</translation>
    </message>
    <message>
        <source>Standard input ended, and the last line did not do: %1</source>
        <translation>La entrada estándar terminó, y la última línea no sirvió: %1</translation>
    </message>
    <message>
        <source>there is no code in it; copy the whole address from the browser&apos;s address bar.</source>
        <translation>no contiene ningún código; copia la dirección completa de la barra de direcciones del navegador.</translation>
    </message>
    <message>
        <source>it belongs to another sign-in; open the link above and paste the address it leads to.</source>
        <translation>corresponde a otro inicio de sesión; abre el enlace de arriba y pega la dirección a la que lleva.</translation>
    </message>
    <message>
        <source>it is an answer to an earlier sign-in; open the link above and paste the address it leads to.</source>
        <translation>es la respuesta a un inicio de sesión anterior; abre el enlace de arriba y pega la dirección a la que lleva.</translation>
    </message>
    <message>
        <source>its code was used already, and a code works once; open the link above again.</source>
        <translation>su código ya se usó, y un código sirve una sola vez; abre de nuevo el enlace de arriba.</translation>
    </message>
    <message>
        <source>its code is older than five minutes, and HighLevel will hardly take it; open the link above again.</source>
        <translation>su código tiene más de cinco minutos, y difícilmente lo aceptará HighLevel; abre de nuevo el enlace de arriba.</translation>
    </message>
    <message>
        <source>That can&apos;t be used: %1</source>
        <translation>Eso no se puede usar: %1</translation>
    </message>
    <message>
        <source>it has no state, as if the install had begun at HighLevel and not with our link; if that is so, use --accept-missing-state.</source>
        <translation>no tiene state, como si la instalación hubiera comenzado en HighLevel y no con nuestro enlace; si es así, usa --accept-missing-state.</translation>
    </message>
    <message>
        <source>A redirect was not accepted: %1 Still waiting.</source>
        <translation>No se aceptó una redirección: %1 Se sigue esperando.</translation>
    </message>
    <message>
        <source>A code came without a state. Did you begin the install yourself, at HighLevel? [y/N] </source>
        <translation>Llegó un código sin state. ¿Comenzaste tú la instalación, en HighLevel? [y/N] </translation>
    </message>
    <message>
        <source>Not accepted. Still waiting.</source>
        <translation>No se aceptó. Se sigue esperando.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Pertenece a %1.</translation>
    </message>
    <message>
        <source>It belongs to %1. Is that the account you mean, and are its tokens to be kept? [y/N] </source>
        <translation>Pertenece a %1. ¿Es la cuenta que quieres, y se deben guardar sus tokens? [y/N] </translation>
    </message>
    <message>
        <source>Connected &quot;%1&quot; to %2.</source>
        <translation>&quot;%1&quot; quedó conectada a %2.</translation>
    </message>
    <message>
        <source>The access token is valid until %1.</source>
        <translation>El token de acceso es válido hasta %1.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>The secrets are in the system keychain; &quot;hloauth token %1&quot; prints the access token.</source>
        <translation>Los secretos están en el llavero del sistema; &quot;hloauth token %1&quot; imprime el token de acceso.</translation>
    </message>
    <message>
        <source>Warning: asked for and not granted: %1.</source>
        <translation>Advertencia: pedido y no concedido: %1.</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectOptions</name>
    <message>
        <source>With --wait-for-install you are asked whose account it is before anything is kept; where nobody can be asked, add --accept-missing-state.</source>
        <translation>Con --wait-for-install se te pregunta de quién es la cuenta antes de guardar nada; donde no se pueda preguntar a nadie, agrega --accept-missing-state.</translation>
    </message>
    <message>
        <source>The connection&apos;s name must have 1 to %1 characters and no line breaks.</source>
        <translation>El nombre de la conexión debe tener de 1 a %1 caracteres y ningún salto de línea.</translation>
    </message>
    <message>
        <source>There is already a connection &quot;%1&quot;; choose another name, such as &quot;%2&quot;, or sign it in again with --again.</source>
        <translation>Ya existe una conexión &quot;%1&quot;; elige otro nombre, como &quot;%2&quot;, o inicia sesión en ella de nuevo con --again.</translation>
    </message>
    <message>
        <source>--again keeps the new tokens in place of the old ones; leave --session-only out.</source>
        <translation>--again guarda los tokens nuevos en lugar de los anteriores; quita --session-only.</translation>
    </message>
    <message>
        <source>--client-id is missing: copy the client ID from the app&apos;s page in HighLevel&apos;s developer portal, under Manage, Secrets.</source>
        <translation>Falta --client-id: copia el client ID de la página de la app en el portal de desarrolladores de HighLevel, en Manage, Secrets.</translation>
    </message>
    <message>
        <source>What was given as --client-id looks like the client secret; give the client ID there (24 hex digits, a dash and 8 more characters), and the secret by --client-secret-stdin.</source>
        <translation>Lo que se indicó como --client-id parece el client secret; indica ahí el client ID (24 dígitos hexadecimales, un guion y 8 caracteres más), y el client secret con --client-secret-stdin.</translation>
    </message>
    <message>
        <source>What was given as --client-id is a Private Integration Token, which works as it is, without any sign-in; a client ID has 24 hex digits, a dash and 8 more characters.</source>
        <translation>Lo que se indicó como --client-id es un Private Integration Token, que funciona tal cual, sin iniciar sesión; un client ID tiene 24 dígitos hexadecimales, un guion y 8 caracteres más.</translation>
    </message>
    <message>
        <source>What was given as --client-id is an access token; a client ID has 24 hex digits, a dash and 8 more characters.</source>
        <translation>Lo que se indicó como --client-id es un token de acceso; un client ID tiene 24 dígitos hexadecimales, un guion y 8 caracteres más.</translation>
    </message>
    <message>
        <source>This client ID looks as if its end were missing.</source>
        <translation>Parece que a este client ID le falta el final.</translation>
    </message>
    <message>
        <source>This client ID has an unusual form; it is used as it is.</source>
        <translation>Este client ID tiene una forma poco común; se usa tal cual.</translation>
    </message>
    <message>
        <source>Say where the client secret comes from, with either --client-secret-stdin or --client-secret-file FILE.</source>
        <translation>Indica de dónde viene el client secret: --client-secret-stdin o --client-secret-file FILE.</translation>
    </message>
    <message>
        <source>--client-secret-file needs the name of a file.</source>
        <translation>--client-secret-file necesita el nombre de un archivo.</translation>
    </message>
    <message>
        <source>Say what to ask for, with --scope, --scopes-file or --preset; &quot;hloauth scopes&quot; lists what there is.</source>
        <translation>Indica qué se pide, con --scope, --scopes-file o --preset; &quot;hloauth scopes&quot; muestra lo que hay.</translation>
    </message>
    <message>
        <source>HighLevel documents no scope &quot;%1&quot; (there is &quot;%2&quot;); it is asked for anyway.</source>
        <translation>HighLevel no documenta ningún scope &quot;%1&quot; (hay &quot;%2&quot;); se pide de todos modos.</translation>
    </message>
    <message>
        <source>The scopes file %1 can&apos;t be read: %2.</source>
        <translation>No se puede leer el archivo de scopes %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 is not a list of scopes.</source>
        <translation>El archivo %1 no es una lista de scopes.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;; there are: %2.</source>
        <translation>No existe el preajuste &quot;%1&quot;; existen: %2.</translation>
    </message>
    <message>
        <source>--link is either &quot;standard&quot; or &quot;white-label&quot;.</source>
        <translation>--link es &quot;standard&quot; o &quot;white-label&quot;.</translation>
    </message>
    <message>
        <source>--user-type is either &quot;Location&quot; or &quot;Company&quot;.</source>
        <translation>--user-type es &quot;Location&quot; o &quot;Company&quot;.</translation>
    </message>
    <message>
        <source>A white-label app may not have &quot;%1&quot; in its redirect URI.</source>
        <translation>Una app de marca blanca no puede tener &quot;%1&quot; en su URI de redirección.</translation>
    </message>
    <message>
        <source>The redirect URI needs a port above 1023, as in http://localhost:53682/oauth/callback; only an administrator&apos;s program can listen on the one that is meant without.</source>
        <translation>La URI de redirección necesita un puerto superior a 1023, como en http://localhost:53682/oauth/callback; si no se indica ninguno, solo un programa de administrador puede escuchar en el que corresponde.</translation>
    </message>
    <message>
        <source>--redirect-uri is empty; leave it out for http://localhost:53682/oauth/callback.</source>
        <translation>--redirect-uri está vacío; quítalo para usar http://localhost:53682/oauth/callback.</translation>
    </message>
    <message>
        <source>The redirect URI must be whole, with http:// or https:// and a host.</source>
        <translation>La URI de redirección debe estar completa, con http:// o https:// y un host.</translation>
    </message>
    <message>
        <source>The redirect URI must begin with http:// or https://; HighLevel takes no other.</source>
        <translation>La URI de redirección debe empezar con http:// o https://; HighLevel no acepta otra cosa.</translation>
    </message>
    <message>
        <source>Plain http:// in the redirect URI is only for this computer (localhost); use https://.</source>
        <translation>http:// sin cifrar en la URI de redirección es solo para este equipo (localhost); usa https://.</translation>
    </message>
    <message>
        <source>The redirect URI must not hold a user name or a password; leave out what is before the @.</source>
        <translation>La URI de redirección no debe contener un nombre de usuario ni una contraseña; quita lo que está antes de la @.</translation>
    </message>
    <message>
        <source>The redirect URI must not have a fragment; leave out the # and what follows.</source>
        <translation>La URI de redirección no debe tener un fragmento; quita el # y lo que sigue.</translation>
    </message>
    <message>
        <source>The redirect URI is not a valid address; check it for spaces and typing mistakes.</source>
        <translation>La URI de redirección no es una dirección válida; busca espacios y errores de escritura.</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds from 1 to %1.</source>
        <translation>--timeout es un número de segundos de 1 a %1.</translation>
    </message>
    <message>
        <source>Sign in NAME again; what is not given is as it was then, the client secret, too.</source>
        <translation>Iniciar sesión de nuevo en NAME; lo que no se indique queda como entonces, también el client secret.</translation>
    </message>
    <message>
        <source>The app&apos;s client ID.</source>
        <translation>El client ID de la app.</translation>
    </message>
    <message>
        <source>Read the client secret from the first line of standard input.</source>
        <translation>Leer el client secret de la primera línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>Read the client secret from the first line of FILE.</source>
        <translation>Leer el client secret de la primera línea de FILE.</translation>
    </message>
    <message>
        <source>Scopes to ask for; may be given several times, and may hold several.</source>
        <translation>Scopes que se piden; se puede indicar varias veces, y puede contener varios.</translation>
    </message>
    <message>
        <source>Ask for the scopes in FILE.</source>
        <translation>Pedir los scopes que están en FILE.</translation>
    </message>
    <message>
        <source>Ask for a preset of scopes; see below.</source>
        <translation>Pedir un preajuste de scopes; mira más abajo.</translation>
    </message>
    <message>
        <source>Authorization page: standard or white-label (without HighLevel&apos;s name).</source>
        <translation>Página de autorización: standard o white-label (sin el nombre de HighLevel).</translation>
    </message>
    <message>
        <source>Let HighLevel&apos;s login open in the same tab.</source>
        <translation>Abrir el inicio de sesión de HighLevel en la misma pestaña.</translation>
    </message>
    <message>
        <source>The app&apos;s version; needed while the app has no live version.</source>
        <translation>La versión de la app; hace falta mientras la app no tenga una versión publicada.</translation>
    </message>
    <message>
        <source>Use the older address of the authorization page.</source>
        <translation>Usar la dirección antigua de la página de autorización.</translation>
    </message>
    <message>
        <source>Ask for a token of a sub-account (Location) or of the agency (Company); without it, as the scopes suggest.</source>
        <translation>Pedir un token de una subcuenta (Location) o de la agencia (Company); sin esta opción, según los scopes.</translation>
    </message>
    <message>
        <source>The redirect URI, exactly as registered in the app; port 0 lets the system choose one.</source>
        <translation>La URI de redirección, exactamente como está registrada en la app; con el puerto 0 elige el sistema.</translation>
    </message>
    <message>
        <source>Only print the link.</source>
        <translation>Solo imprimir el enlace.</translation>
    </message>
    <message>
        <source>Wait so many seconds for the consent (default 300; 900 with --wait-for-install).</source>
        <translation>Esperar esta cantidad de segundos el consentimiento (de forma predeterminada 300; 900 con --wait-for-install).</translation>
    </message>
    <message>
        <source>Accept a redirect without a state, as of an install that began at HighLevel, without a question.</source>
        <translation>Aceptar sin preguntar una redirección sin state, como la de una instalación que comenzó en HighLevel.</translation>
    </message>
    <message>
        <source>Open no link; wait for an install that you begin inside HighLevel, and ask whose it is.</source>
        <translation>No abrir ningún enlace; esperar una instalación que comiences dentro de HighLevel, y preguntar de quién es.</translation>
    </message>
    <message>
        <source>Keep nothing; only show that the sign-in works.</source>
        <translation>No guardar nada; solo mostrar que el inicio de sesión funciona.</translation>
    </message>
    <message>
        <source>Do not listen; read the redirect&apos;s address, or the code, from standard input.</source>
        <translation>No escuchar; leer la dirección de la redirección, o el código, de la entrada estándar.</translation>
    </message>
    <message>
        <source>Client ID and client secret look swapped: the client ID has 24 hex digits, a dash and 8 more characters, the secret 36 characters with four dashes.</source>
        <translation>El client ID y el client secret parecen intercambiados: el client ID tiene 24 dígitos hexadecimales, un guion y 8 caracteres más; el client secret, 36 caracteres con cuatro guiones.</translation>
    </message>
    <message>
        <source>The client secret is empty; give it on the first line.</source>
        <translation>El client secret está vacío; indícalo en la primera línea.</translation>
    </message>
    <message>
        <source>What was given as client secret is a Private Integration Token, which works as it is, without any sign-in; the client secret is beside the client ID in the portal.</source>
        <translation>Lo que se indicó como client secret es un Private Integration Token, que funciona tal cual, sin iniciar sesión; el client secret está junto al client ID en el portal.</translation>
    </message>
    <message>
        <source>What was given as client secret is an access token; the client secret is beside the client ID in the portal.</source>
        <translation>Lo que se indicó como client secret es un token de acceso; el client secret está junto al client ID en el portal.</translation>
    </message>
    <message>
        <source>This client secret has an unusual form; it is used as it is.</source>
        <translation>Este client secret tiene una forma poco común; se usa tal cual.</translation>
    </message>
    <message>
        <source>This client ID looks like the app ID alone; the whole client ID has a dash and 8 more characters, and the token exchange may fail without them.</source>
        <translation>Este client ID parece solo el ID de la app; el client ID completo tiene un guion y 8 caracteres más, y sin ellos puede fallar el canje por tokens.</translation>
    </message>
    <message>
        <source>HighLevel documents no scope &quot;%1&quot;; it is asked for anyway.</source>
        <translation>HighLevel no documenta ningún scope &quot;%1&quot;; se pide de todos modos.</translation>
    </message>
    <message>
        <source>A version ID has 24 hex digits; this one is used as it is.</source>
        <translation>Un ID de versión tiene 24 dígitos hexadecimales; este se usa tal cual.</translation>
    </message>
</context>
<context>
    <name>hloauth::Connection</name>
    <message>
        <source>needs a new sign-in</source>
        <translation>requiere iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>validity not known</source>
        <translation>validez desconocida</translation>
    </message>
    <message>
        <source>expired; refreshed when needed</source>
        <translation>caducado; se renueva cuando hace falta</translation>
    </message>
    <message>
        <source>valid for %1 min</source>
        <translation>válido durante %1 min</translation>
    </message>
    <message>
        <source>valid for %1 h</source>
        <translation>válido durante %1 h</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>un tiempo desconocido</translation>
    </message>
    <message>
        <source>the sub-account %1</source>
        <translation>la subcuenta %1</translation>
    </message>
    <message>
        <source>the agency %1</source>
        <translation>la agencia %1</translation>
    </message>
    <message>
        <source>an account of unknown kind %1</source>
        <translation>una cuenta de tipo desconocido %1</translation>
    </message>
    <message>
        <source>%1 [PRACTICE]</source>
        <translation>%1 [PRÁCTICA]</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectionDetails</name>
    <message>
        <source>&amp;Copy access token</source>
        <translation>&amp;Copiar token de acceso</translation>
    </message>
    <message>
        <source>Gets a new one first, if it has less than five minutes left. The clipboard is cleared after a minute.</source>
        <translation>Antes obtiene uno nuevo, si le quedan menos de cinco minutos. El portapapeles se borra después de un minuto.</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Renovar ahora</translation>
    </message>
    <message>
        <source>Gets a new access token in any case</source>
        <translation>Obtiene en todo caso un token de acceso nuevo</translation>
    </message>
    <message>
        <source>Test the to&amp;ken</source>
        <translation>Probar el to&amp;ken</translation>
    </message>
    <message>
        <source>Asks HighLevel whether the token works, with a call that changes nothing</source>
        <translation>Pregunta a HighLevel si el token funciona, con una llamada que no cambia nada</translation>
    </message>
    <message>
        <source>Makes a token for each of the agency&apos;s sub-accounts, or for some</source>
        <translation>Crea un token para cada subcuenta de la agencia, o para algunas</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Last new tokens</source>
        <translation>Últimos tokens nuevos</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>HighLevel did not say</source>
        <translation>HighLevel no lo dijo</translation>
    </message>
    <message>
        <source>
Asked for and not granted: %1</source>
        <translation>
Pedido y no concedido: %1</translation>
    </message>
    <message>
        <source>In memory, until you close the program</source>
        <translation>En memoria, hasta que cierres el programa</translation>
    </message>
    <message>
        <source>In your system&apos;s keychain</source>
        <translation>En el llavero de tu sistema</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy access token</source>
        <translation>Copiar token de acceso</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Location tokens…</source>
        <translation>Tokens de subcuentas…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Sign in again, rename, remove, and help with errors</source>
        <translation>Iniciar sesión otra vez, renombrar, eliminar y ayuda con errores</translation>
    </message>
    <message>
        <source>Hands token and IDs to another program, in its own form</source>
        <translation>Entrega el token y los ID a otro programa, en su propio formato</translation>
    </message>
    <message>
        <source>sub-account ID</source>
        <translation>ID de subcuenta</translation>
    </message>
    <message>
        <source>agency ID</source>
        <translation>ID de agencia</translation>
    </message>
    <message>
        <source>Sub-account ID</source>
        <translation>ID de subcuenta</translation>
    </message>
    <message>
        <source>Agency ID</source>
        <translation>ID de agencia</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectionErrors</name>
    <message>
        <source>Refresh now</source>
        <translation>Renovar ahora</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Open the developer portal</source>
        <translation>Abrir el portal de desarrolladores</translation>
    </message>
    <message>
        <source>Open app.gohighlevel.com</source>
        <translation>Abrir app.gohighlevel.com</translation>
    </message>
    <message>
        <source>Copy the scopes for the portal</source>
        <translation>Copiar los scopes para el portal</translation>
    </message>
    <message>
        <source>New tokens are asked for; the connection&apos;s state says what came of it.</source>
        <translation>Se piden tokens nuevos; el estado de la conexión dice cuál fue el resultado.</translation>
    </message>
    <message>
        <source>The scopes are copied: compare them with the app in the portal, and save.</source>
        <translation>Los scopes están copiados: compáralos con la app en el portal, y guarda.</translation>
    </message>
    <message>
        <source>C&amp;auses and remedies…</source>
        <translation>&amp;Ver causas y soluciones…</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectionList</name>
    <message>
        <source>The connection list %1 can&apos;t be read (%2); check its permissions.</source>
        <translation>No se puede leer la lista de conexiones %1 (%2); comprueba sus permisos.</translation>
    </message>
    <message>
        <source>The connection list %1 was written by a newer version of this program; update it.</source>
        <translation>La lista de conexiones %1 la escribió una versión más nueva de este programa; actualízalo.</translation>
    </message>
    <message>
        <source>The connection list %1 is damaged; move it away or restore it from a backup.</source>
        <translation>La lista de conexiones %1 está dañada; muévela a otro lugar o restáurala de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The connection list %1 has an entry without id, name or server; move the file away or restore it from a backup.</source>
        <translation>La lista de conexiones %1 tiene una entrada sin ID, nombre o servidor; mueve el archivo a otro lugar o restáuralo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is already a connection called &quot;%1&quot;; choose another name.</source>
        <translation>Ya existe una conexión llamada &quot;%1&quot;; elige otro nombre.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; check its permissions or choose another.</source>
        <translation>No se puede crear la carpeta %1; comprueba sus permisos o elige otra.</translation>
    </message>
    <message>
        <source>The connection list %1 is locked by another program, or its folder can&apos;t be written; close the other program or check the permissions.</source>
        <translation>Otro programa bloquea la lista de conexiones %1, o no se puede escribir en su carpeta; cierra el otro programa o comprueba los permisos.</translation>
    </message>
    <message>
        <source>The connection list %1 can&apos;t be written (%2); free some space or check its permissions.</source>
        <translation>No se puede escribir la lista de conexiones %1 (%2); libera espacio o comprueba sus permisos.</translation>
    </message>
    <message>
        <source>A connection without ID, name or server can&apos;t be kept; sign in once more.</source>
        <translation>No se puede guardar una conexión sin ID, nombre o servidor; inicia sesión otra vez.</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectionTools</name>
    <message>
        <source>The keychain did not give the token. Unlock it and try again.</source>
        <translation>El llavero no dio el token. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This token says nothing of itself: it is not of the usual form (JWT). “Test the token” asks HighLevel.</source>
        <translation>Este token no dice nada de sí mismo: no tiene la forma habitual (JWT). “Probar el token” pregunta a HighLevel.</translation>
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
        <translation>Conexiones – HighLevel OAuth Helper</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>Co&amp;nexión</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>About HighLevel OAuth Helper</source>
        <translation>Acerca de HighLevel OAuth Helper</translation>
    </message>
    <message>
        <source>New tokens came and are kept.</source>
        <translation>Llegaron tokens nuevos y están guardados.</translation>
    </message>
    <message>
        <source>The tokens are kept now.</source>
        <translation>Los tokens ya están guardados.</translation>
    </message>
    <message>
        <source>New tokens are not kept yet</source>
        <translation>Los tokens nuevos aún no están guardados</translation>
    </message>
    <message>
        <source>If you close now, they are lost, and the connection needs a new sign-in.</source>
        <translation>Si cierras ahora, se pierden, y en la conexión habrá que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>Nueva cone&amp;xión</translation>
    </message>
    <message>
        <source>Undo removing</source>
        <translation>Deshacer la eliminación</translation>
    </message>
    <message>
        <source>The list can&apos;t be read</source>
        <translation>No se puede leer la lista</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Aún no hay conexiones</translation>
    </message>
    <message>
        <source>&amp;Show all connections</source>
        <translation>&amp;Mostrar todas las conexiones</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>Eliminar todo…</translation>
    </message>
    <message>
        <source>Copy diagnostics…</source>
        <translation>Copiar diagnóstico…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No connection has “%1” in its name, account or IDs.</source>
        <translation>Ninguna conexión tiene “%1” en su nombre, su cuenta o sus ID.</translation>
    </message>
    <message>
        <source>A connection is a sub-account or agency that you have a token for. Press “New connection” to make one, or to practice first.</source>
        <translation>Una conexión es una subcuenta o una agencia para la que tienes un token. Pulsa “Nueva conexión” para crear una o para practicar primero.</translation>
    </message>
</context>
<context>
    <name>hloauth::ConsentLink</name>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Copiar enlace</translation>
    </message>
    <message>
        <source>Copies the link and waits for the answer. Paste it into a browser on this computer.</source>
        <translation>Copia el enlace y espera la respuesta. Pégalo en un navegador de este equipo.</translation>
    </message>
</context>
<context>
    <name>hloauth::ConsentStory</name>
    <message>
        <source>What goes where in Leg 2</source>
        <translation>Qué va adónde en la etapa 2</translation>
    </message>
    <message>
        <source>1. The program opens the link in your browser. 2. In the browser you log in at HighLevel and allow what the app asks for. 3. HighLevel sends the browser to the redirect address, with a code. 4. The browser hands the code to the program.</source>
        <translation>1. El programa abre el enlace en tu navegador. 2. En el navegador inicias sesión en HighLevel y permites lo que pide la app. 3. HighLevel envía el navegador a la dirección de redirección, con un código. 4. El navegador entrega el código al programa.</translation>
    </message>
    <message>
        <source>Show again what goes where</source>
        <translation>Mostrar de nuevo qué va adónde</translation>
    </message>
    <message>
        <source>the link</source>
        <translation>el enlace</translation>
    </message>
    <message>
        <source>you log in and allow</source>
        <translation>inicias sesión y permites</translation>
    </message>
    <message>
        <source>the redirect, with a code</source>
        <translation>la redirección, con un código</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>el código</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Your browser</source>
        <translation>Tu navegador</translation>
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
        <translation>Copiado; se borra del portapapeles en %1 s.</translation>
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
        <translation>Crear la app</translation>
    </message>
    <message>
        <source>HighLevel gives tokens to apps only, so you make one of your own. Decide four things first; the list tells you what to enter.</source>
        <translation>HighLevel solo da tokens a apps, así que creas una propia. Primero decide cuatro cosas; la lista te dice qué escribir.</translation>
    </message>
    <message>
        <source>&amp;Sub-Account</source>
        <translation>&amp;Subcuenta</translation>
    </message>
    <message>
        <source>Works inside the sub-accounts that install it.</source>
        <translation>Funciona dentro de las subcuentas que la instalan.</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>A&amp;gencia</translation>
    </message>
    <message>
        <source>Works for the agency: companies, users, SaaS, and tokens for its sub-accounts.</source>
        <translation>Funciona para la agencia: empresas, usuarios, SaaS y tokens para sus subcuentas.</translation>
    </message>
    <message>
        <source>B&amp;oth</source>
        <translation>A&amp;mbas</translation>
    </message>
    <message>
        <source>You choose at each sign-in.</source>
        <translation>Eliges en cada inicio de sesión.</translation>
    </message>
    <message>
        <source>Target user: the agency itself</source>
        <translation>Target user: la propia agencia</translation>
    </message>
    <message>
        <source>Target user: its sub-accounts</source>
        <translation>Target user: sus subcuentas</translation>
    </message>
    <message>
        <source>This time: a sub-account&apos;s token</source>
        <translation>Esta vez: un token de subcuenta</translation>
    </message>
    <message>
        <source>This time: the agency&apos;s token</source>
        <translation>Esta vez: el token de la agencia</translation>
    </message>
    <message>
        <source>P&amp;rivate</source>
        <translation>P&amp;rivada</translation>
    </message>
    <message>
        <source>For you and up to five agencies, by a link. No review.</source>
        <translation>Para ti y hasta cinco agencias, con un enlace. Sin revisión.</translation>
    </message>
    <message>
        <source>&amp;Public</source>
        <translation>&amp;Pública</translation>
    </message>
    <message>
        <source>Listed in HighLevel&apos;s marketplace after a review. Each new scope needs another review.</source>
        <translation>Aparece en el marketplace de HighLevel después de una revisión. Cada scope nuevo requiere otra revisión.</translation>
    </message>
    <message>
        <source>&amp;Free</source>
        <translation>Grat&amp;uita</translation>
    </message>
    <message>
        <source>Nobody pays, or you are paid elsewhere.</source>
        <translation>Nadie paga, o te pagan por otra vía.</translation>
    </message>
    <message>
        <source>Pa&amp;id</source>
        <translation>&amp;De pago</translation>
    </message>
    <message>
        <source>Sold in HighLevel&apos;s marketplace.</source>
        <translation>Se vende en el marketplace de HighLevel.</translation>
    </message>
    <message>
        <source>3. What does it cost?</source>
        <translation>3. ¿Cuánto cuesta?</translation>
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
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Then no scope is greyed for its plan.</source>
        <translation>Entonces ningún scope se atenúa por el plan.</translation>
    </message>
    <message>
        <source>4. Which HighLevel plan do you have?</source>
        <translation>4. ¿Qué plan de HighLevel tienes?</translation>
    </message>
    <message>
        <source>A sub-account&apos;s token sees one sub-account. The agency&apos;s token sees the agency: it can&apos;t read a sub-account&apos;s contacts, but with the scope oauth.write it makes a token for each sub-account.

The portal asks for the target user: whose token the app is for in the end. If that is “Agency”, only agencies can install the app. If it is “Sub-account”, HighLevel may offer sub-accounts only when you sign in.

An older portal asks for one type instead (Sub-Account, Agency, or both). From its marketplace, only agencies can install an app with Agency in its type.</source>
        <translation>Un token de subcuenta ve una sola subcuenta. El token de la agencia ve la agencia: no puede leer los contactos de una subcuenta, pero con el scope oauth.write crea un token para cada subcuenta.

El portal pide el target user (usuario de destino): para el token de quién es la app al final. Si es “Agency”, solo las agencias pueden instalar la app. Si es “Sub-account”, es posible que HighLevel solo ofrezca subcuentas cuando inicies sesión.

Un portal más antiguo pide en su lugar un tipo (Sub-Account, Agency o ambos). Desde su marketplace, solo las agencias pueden instalar una app que tenga Agency en su tipo.</translation>
    </message>
    <message>
        <source>Private can become public later. HighLevel says nothing of a way back.</source>
        <translation>Una app privada puede hacerse pública más adelante. HighLevel no dice nada de una vuelta atrás.</translation>
    </message>
    <message>
        <source>All sub-accounts of an agency count as one. HighLevel blocks the sixth agency until the app is public; those that have the app keep it.

A public app can&apos;t be connected before it is approved: the sign-in ends with “No integration found” or “This integration cannot be added”. A review has taken about a week.</source>
        <translation>Todas las subcuentas de una agencia cuentan como una. HighLevel bloquea la sexta agencia hasta que la app sea pública; las que ya tienen la app la conservan.

Una app pública no se puede conectar antes de que la aprueben: el inicio de sesión termina con “No integration found” o “This integration cannot be added”. Una revisión ha tardado cerca de una semana.</translation>
    </message>
    <message>
        <source>Paid can never be undone: an app that is sold through HighLevel stays paid.</source>
        <translation>De pago no se puede deshacer nunca: una app que se vende a través de HighLevel sigue siendo de pago.</translation>
    </message>
    <message>
        <source>Links as this program makes them don&apos;t install a paid app: everybody has to buy it in the marketplace, its owner too. So install it in a test account before you publish it as paid.

This is how it was in July 2024; look into the portal whether it still is.</source>
        <translation>Los enlaces como los que crea este programa no instalan una app de pago: todos tienen que comprarla en el marketplace, también su dueño. Así que instálala en una cuenta de prueba antes de publicarla como app de pago.

Así era en julio de 2024; mira en el portal si sigue siendo así.</translation>
    </message>
    <message>
        <source>Nothing to do in the portal</source>
        <translation>No hay nada que hacer en el portal</translation>
    </message>
    <message>
        <source>The practice app is already made. Look at the choices, change some if you like, and press Next.</source>
        <translation>La app de práctica ya está creada. Mira las opciones, cambia algunas si quieres y haz clic en Siguiente.</translation>
    </message>
    <message>
        <source>Choose Private</source>
        <translation>Elegir Privada</translation>
    </message>
    <message>
        <source>1. Whose token do you need?</source>
        <translation>1. ¿De quién es el token que necesitas?</translation>
    </message>
    <message>
        <source>2. Who may install it?</source>
        <translation>2. ¿Quién puede instalarla?</translation>
    </message>
    <message>
        <source>Can never be undone: the portal keeps its target user (in an older portal: its type). A wrong choice means a new app, with new keys.</source>
        <translation>No se puede deshacer nunca: el portal conserva el target user (en un portal más antiguo: el tipo). Una elección equivocada significa una app nueva, con claves nuevas.</translation>
    </message>
</context>
<context>
    <name>hloauth::CredentialsPage</name>
    <message>
        <source>The end is missing; a client ID has 24 characters, a dash and 8 more.</source>
        <translation>Falta el final; un client ID tiene 24 caracteres, un guion y 8 más.</translation>
    </message>
    <message>
        <source>This looks like a client secret; it belongs in the field below.</source>
        <translation>Esto parece un client secret; va en el campo de abajo.</translation>
    </message>
    <message>
        <source>This is a Private Integration Token. It works by itself and needs no sign-in.</source>
        <translation>Esto es un Private Integration Token. Funciona por sí solo y no necesita iniciar sesión.</translation>
    </message>
    <message>
        <source>This is an access token, not a client ID.</source>
        <translation>Esto es un token de acceso, no un client ID.</translation>
    </message>
    <message>
        <source>An unusual ending for a client ID; compare it with the portal. It may still work.</source>
        <translation>Un final poco común para un client ID; compáralo con el portal. Aun así puede funcionar.</translation>
    </message>
    <message>
        <source>This does not look like a client ID; compare it with the portal.</source>
        <translation>Esto no parece un client ID; compáralo con el portal.</translation>
    </message>
    <message>
        <source>This looks like a client ID; the secret stands beside it in the portal.</source>
        <translation>Esto parece un client ID; el client secret está a su lado en el portal.</translation>
    </message>
    <message>
        <source>This is a Private Integration Token, not a client secret.</source>
        <translation>Esto es un Private Integration Token, no un client secret.</translation>
    </message>
    <message>
        <source>This is an access token, not a client secret.</source>
        <translation>Esto es un token de acceso, no un client secret.</translation>
    </message>
    <message>
        <source>An unusual shape for a client secret; compare it with the portal. It may still work.</source>
        <translation>Una forma poco común para un client secret; compáralo con el portal. Aun así puede funcionar.</translation>
    </message>
    <message>
        <source>Open the &amp;developer portal</source>
        <translation>Abrir el portal de &amp;desarrolladores</translation>
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
        <translation>En el portal abre tu app, luego Manage → Secrets (en apps más antiguas, Advanced Settings → Auth → Client Keys), y agrega una clave. Copia los dos valores enseguida: el client secret solo se muestra esta vez. Si hay varias claves, usa la marcada como Default.</translation>
    </message>
    <message>
        <source>The secret goes into your system&apos;s keychain after the sign-in, never into a file. Don&apos;t send it to anybody.</source>
        <translation>El client secret va al llavero de tu sistema después del inicio de sesión, nunca a un archivo. No se lo envíes a nadie.</translation>
    </message>
    <message>
        <source>Client ID and secret</source>
        <translation>Client ID y client secret</translation>
    </message>
    <message>
        <source>With these two your app proves to HighLevel that it is your app.</source>
        <translation>Con estos dos, tu app demuestra a HighLevel que es tu app.</translation>
    </message>
    <message>
        <source>Filled in for you</source>
        <translation>Ya rellenados para ti</translation>
    </message>
    <message>
        <source>These belong to the practice app. Change a character of the secret if you want to see what HighLevel answers to a wrong one.</source>
        <translation>Estos son de la app de práctica. Cambia un carácter del client secret si quieres ver qué responde HighLevel a uno equivocado.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Escribe el client ID.</translation>
    </message>
    <message>
        <source>The client ID can&apos;t be right yet.</source>
        <translation>El client ID aún no puede ser correcto.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Escribe el client secret.</translation>
    </message>
    <message>
        <source>The client secret can&apos;t be right yet.</source>
        <translation>El client secret aún no puede ser correcto.</translation>
    </message>
    <message>
        <source>It has the right shape.</source>
        <translation>Tiene la forma correcta.</translation>
    </message>
    <message>
        <source>It has the right shape and ends in “%1”.</source>
        <translation>Tiene la forma correcta y termina en “%1”.</translation>
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
        <translation>Parece que cada uno está en el campo del otro.</translation>
    </message>
    <message>
        <source>S&amp;wap them</source>
        <translation>Intercam&amp;biarlos</translation>
    </message>
    <message>
        <source>App made on %1, key made on %2.</source>
        <translation>App creada el %1, clave creada el %2.</translation>
    </message>
    <message>
        <source>App made on %1.</source>
        <translation>App creada el %1.</translation>
    </message>
    <message>
        <source>Key made on %1.</source>
        <translation>Clave creada el %1.</translation>
    </message>
    <message>
        <source>This looks like the app ID alone; the client ID has a dash and 8 more characters.</source>
        <translation>Esto parece solo el ID de la app; el client ID tiene un guion y 8 caracteres más.</translation>
    </message>
    <message>
        <source>This looks like the app ID; the secret is longer and has four dashes.</source>
        <translation>Esto parece el ID de la app; el client secret es más largo y tiene cuatro guiones.</translation>
    </message>
    <message>
        <source>Client &amp;ID – a long code that names your app</source>
        <translation>Client &amp;ID – un código largo que nombra tu app</translation>
    </message>
    <message>
        <source>Client &amp;secret – the app&apos;s own password, not yours</source>
        <translation>Client &amp;secret – la contraseña de la app, no la tuya</translation>
    </message>
</context>
<context>
    <name>hloauth::CustomPageFinding</name>
    <message>
        <source>There is no payload.</source>
        <translation>No hay payload.</translation>
    </message>
    <message>
        <source>The page sends it to your server after it has asked HighLevel for it (REQUEST_USER_DATA).</source>
        <translation>La página lo envía a tu servidor después de pedírselo a HighLevel (REQUEST_USER_DATA).</translation>
    </message>
    <message>
        <source>Paste the encrypted text that the page got; it begins with U2FsdGVkX1.</source>
        <translation>Pega el texto cifrado que recibió la página; empieza con U2FsdGVkX1.</translation>
    </message>
    <message>
        <source>This is far too long for a session.</source>
        <translation>Esto es demasiado largo para una sesión.</translation>
    </message>
    <message>
        <source>A session has some 500 letters.</source>
        <translation>Una sesión tiene unas 500 letras.</translation>
    </message>
    <message>
        <source>Give the encrypted text alone; it begins with U2FsdGVkX1.</source>
        <translation>Indica solo el texto cifrado; empieza con U2FsdGVkX1.</translation>
    </message>
    <message>
        <source>The payload was shortened for display: it has “…” in it at letter {position}.</source>
        <translation>El payload se acortó para mostrarlo: contiene “…” en la letra {position}.</translation>
    </message>
    <message>
        <source>Browser consoles and log viewers show long texts that way, and what is missing can&apos;t be guessed.</source>
        <translation>Las consolas de los navegadores y los visores de registros muestran así los textos largos, y no se puede adivinar lo que falta.</translation>
    </message>
    <message>
        <source>Copy the whole value: in a browser&apos;s console with copy(event.data.payload).</source>
        <translation>Copia el valor completo: en la consola de un navegador, con copy(event.data.payload).</translation>
    </message>
    <message>
        <source>“{part}” is what a script writes when it has no text.</source>
        <translation>“{part}” es lo que escribe un script cuando no tiene texto.</translation>
    </message>
    <message>
        <source>The page sent a variable that was still empty, or an object instead of its payload.</source>
        <translation>La página envió una variable que aún estaba vacía, o un objeto en lugar de su payload.</translation>
    </message>
    <message>
        <source>In the page, wait for the message REQUEST_USER_DATA_RESPONSE and send event.data.payload.</source>
        <translation>En la página, espera el mensaje REQUEST_USER_DATA_RESPONSE y envía event.data.payload.</translation>
    </message>
    <message>
        <source>This is a signed token (JWT), such as an access token, and no session.</source>
        <translation>Esto es un token firmado (JWT), por ejemplo un token de acceso, y no una sesión.</translation>
    </message>
    <message>
        <source>A token can be read without a secret; a session begins with U2FsdGVkX1.</source>
        <translation>Un token se puede leer sin secreto; una sesión empieza con U2FsdGVkX1.</translation>
    </message>
    <message>
        <source>Paste what the page got from HighLevel; “hloauth decode-token” reads a token.</source>
        <translation>Pega lo que la página recibió de HighLevel; “hloauth decode-token” lee un token.</translation>
    </message>
    <message>
        <source>This is a Private Integration Token and no session.</source>
        <translation>Esto es un Private Integration Token y no una sesión.</translation>
    </message>
    <message>
        <source>It is a key to an account, and has nothing to do with custom pages.</source>
        <translation>Es la llave de una cuenta, y no tiene nada que ver con las páginas personalizadas.</translation>
    </message>
    <message>
        <source>Paste what the page got from HighLevel; it begins with U2FsdGVkX1.</source>
        <translation>Pega lo que la página recibió de HighLevel; empieza con U2FsdGVkX1.</translation>
    </message>
    <message>
        <source>This looks like one of the app&apos;s secrets and not like a payload.</source>
        <translation>Esto parece uno de los secretos de la app y no un payload.</translation>
    </message>
    <message>
        <source>The client secret has this form, and the shared secret has been seen with it.</source>
        <translation>El client secret tiene esta forma, y también se ha visto en el secreto compartido.</translation>
    </message>
    <message>
        <source>Give it as the shared secret, if it is that, and the text that begins with U2FsdGVkX1 as the payload.</source>
        <translation>Indícalo como secreto compartido, si lo es, y el texto que empieza con U2FsdGVkX1 como payload.</translation>
    </message>
    <message>
        <source>This looks like the app&apos;s client ID and not like a payload.</source>
        <translation>Esto parece el client ID de la app y no un payload.</translation>
    </message>
    <message>
        <source>The client ID takes no part in decrypting.</source>
        <translation>El client ID no interviene en el descifrado.</translation>
    </message>
    <message>
        <source>This is an address, and no payload is in it.</source>
        <translation>Esto es una dirección, y no contiene ningún payload.</translation>
    </message>
    <message>
        <source>HighLevel hands the payload over by a message to the page and not in the page&apos;s address.</source>
        <translation>HighLevel entrega el payload con un mensaje a la página y no en la dirección de la página.</translation>
    </message>
    <message>
        <source>This is the user&apos;s data already; nothing is encrypted any more.</source>
        <translation>Estos ya son los datos del usuario; no queda nada cifrado.</translation>
    </message>
    <message>
        <source>Your server got it from a browser and can&apos;t know whether it is true; only what it decrypted itself came from HighLevel.</source>
        <translation>Tu servidor los recibió de un navegador y no puede saber si son ciertos; solo lo que él mismo descifró viene de HighLevel.</translation>
    </message>
    <message>
        <source>Send the encrypted text to the server and decrypt it there.</source>
        <translation>Envía el texto cifrado al servidor y descífralo allí.</translation>
    </message>
    <message>
        <source>This is the body of a webhook and no session.</source>
        <translation>Esto es el cuerpo de un webhook y no una sesión.</translation>
    </message>
    <message>
        <source>Webhooks are not encrypted; their signature is checked instead.</source>
        <translation>Los webhooks no se cifran; en su lugar se comprueba su firma.</translation>
    </message>
    <message>
        <source>This is JSON, and no payload is in it.</source>
        <translation>Esto es JSON, y no contiene ningún payload.</translation>
    </message>
    <message>
        <source>A session begins with U2FsdGVkX1, wherever in the JSON it stands.</source>
        <translation>Una sesión empieza con U2FsdGVkX1, sea cual sea su lugar en el JSON.</translation>
    </message>
    <message>
        <source>Look which field the page sends: it should be event.data.payload.</source>
        <translation>Mira qué campo envía la página: debería ser event.data.payload.</translation>
    </message>
    <message>
        <source>This is an encrypted object (with “iv”), and not the text that HighLevel documents.</source>
        <translation>Esto es un objeto cifrado (con “iv”), y no el texto que documenta HighLevel.</translation>
    </message>
    <message>
        <source>Something else has encrypted it, or HighLevel does it in a way that it has not published.</source>
        <translation>Lo cifró otra cosa, o HighLevel lo hace de una manera que no ha publicado.</translation>
    </message>
    <message>
        <source>Paste the text that begins with U2FsdGVkX1, if there is one.</source>
        <translation>Pega el texto que empieza con U2FsdGVkX1, si lo hay.</translation>
    </message>
    <message>
        <source>These are hexadecimal digits, and what they stand for is no session.</source>
        <translation>Estos son dígitos hexadecimales, y lo que representan no es una sesión.</translation>
    </message>
    <message>
        <source>A code, a signature or an id looks like that.</source>
        <translation>Un código, una firma o un ID tienen ese aspecto.</translation>
    </message>
    <message>
        <source>“{part}” at letter {position} can&apos;t be in a payload.</source>
        <translation>“{part}” en la letra {position} no puede estar en un payload.</translation>
    </message>
    <message>
        <source>It is base64: A to Z, a to z, 0 to 9, “+” and “/”, and “=” at the end.</source>
        <translation>Es base64: de A a Z, de a a z, de 0 a 9, “+” y “/”, y “=” al final.</translation>
    </message>
    <message>
        <source>Copy the payload again, without anything around it.</source>
        <translation>Copia de nuevo el payload, sin nada alrededor.</translation>
    </message>
    <message>
        <source>The payload&apos;s first letters are missing.</source>
        <translation>Faltan las primeras letras del payload.</translation>
    </message>
    <message>
        <source>It begins with U2FsdGVkX1, and this begins in the middle of that.</source>
        <translation>Empieza con U2FsdGVkX1, y este comienza en medio de eso.</translation>
    </message>
    <message>
        <source>Copy it again, from its first letter on.</source>
        <translation>Cópialo de nuevo, desde su primera letra.</translation>
    </message>
    <message>
        <source>This is base64, but no session: it does not begin with U2FsdGVkX1.</source>
        <translation>Esto es base64, pero no una sesión: no empieza con U2FsdGVkX1.</translation>
    </message>
    <message>
        <source>Those letters stand for the word “Salted__”, with which everything begins that CryptoJS encrypts with a passphrase.</source>
        <translation>Esas letras representan la palabra “Salted__”, con la que empieza todo lo que CryptoJS cifra con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Paste what the page got from HighLevel as it is, without decoding or cutting it.</source>
        <translation>Pega lo que la página recibió de HighLevel tal cual, sin descodificarlo ni cortarlo.</translation>
    </message>
    <message>
        <source>The payload ends before the user&apos;s data begin.</source>
        <translation>El payload termina antes de que empiecen los datos del usuario.</translation>
    </message>
    <message>
        <source>Copy it again, whole.</source>
        <translation>Cópialo de nuevo, completo.</translation>
    </message>
    <message>
        <source>The payload is not whole: at its end {missing} bytes are missing, or more, or {surplus} are too many.</source>
        <translation>El payload no está completo: al final faltan {missing} bytes, o más, o sobran {surplus}.</translation>
    </message>
    <message>
        <source>What is encrypted comes in blocks of 16 bytes.</source>
        <translation>Lo cifrado viene en bloques de 16 bytes.</translation>
    </message>
    <message>
        <source>There is no shared secret.</source>
        <translation>No hay secreto compartido.</translation>
    </message>
    <message>
        <source>It is the app&apos;s password for custom pages, apart from the client secret.</source>
        <translation>Es la contraseña de la app para las páginas personalizadas, aparte del client secret.</translation>
    </message>
    <message>
        <source>Find it in the developer portal: your app, Advanced Settings → Auth → Shared Secret.</source>
        <translation>Búscalo en el portal de desarrolladores: tu app, Advanced Settings → Auth → Shared Secret.</translation>
    </message>
    <message>
        <source>What was given as the shared secret is a payload.</source>
        <translation>Lo que se indicó como secreto compartido es un payload.</translation>
    </message>
    <message>
        <source>It begins with U2FsdGVkX1, as payloads do.</source>
        <translation>Empieza con U2FsdGVkX1, como los payloads.</translation>
    </message>
    <message>
        <source>Give the secret from the developer portal there: your app, Advanced Settings → Auth → Shared Secret.</source>
        <translation>Indica ahí el secreto del portal de desarrolladores: tu app, Advanced Settings → Auth → Shared Secret.</translation>
    </message>
    <message>
        <source>What was given as the shared secret looks like the app&apos;s client ID, and it does not decrypt the payload.</source>
        <translation>Lo que se indicó como secreto compartido parece el client ID de la app, y no descifra el payload.</translation>
    </message>
    <message>
        <source>The client ID is the app&apos;s name and no secret.</source>
        <translation>El client ID es el nombre de la app y no un secreto.</translation>
    </message>
    <message>
        <source>Find the secret in the developer portal: your app, Advanced Settings → Auth → Shared Secret.</source>
        <translation>Busca el secreto en el portal de desarrolladores: tu app, Advanced Settings → Auth → Shared Secret.</translation>
    </message>
    <message>
        <source>What was given as the shared secret is an access token, and it does not decrypt the payload.</source>
        <translation>Lo que se indicó como secreto compartido es un token de acceso, y no descifra el payload.</translation>
    </message>
    <message>
        <source>Tokens are for calls, and take no part in decrypting.</source>
        <translation>Los tokens son para las llamadas, y no intervienen en el descifrado.</translation>
    </message>
    <message>
        <source>What was given as the shared secret is a Private Integration Token, and it does not decrypt the payload.</source>
        <translation>Lo que se indicó como secreto compartido es un Private Integration Token, y no descifra el payload.</translation>
    </message>
    <message>
        <source>This secret does not decrypt this payload: it is not the one that encrypted it, or the payload was altered in its first 22 letters.</source>
        <translation>Este secreto no descifra este payload: no es el que lo cifró, o se alteró el payload en sus primeras 22 letras.</translation>
    </message>
    <message>
        <source>Common are the secret of another app, an older one, and the client secret, which can look just like it. Nothing in what comes out tells these from an altered payload.</source>
        <translation>Lo más común es el secreto de otra app, uno anterior o el client secret, que puede tener el mismo aspecto. Nada en el resultado permite distinguirlos de un payload alterado.</translation>
    </message>
    <message>
        <source>Compare the secret with the developer portal (your app, Advanced Settings → Auth → Shared Secret), and copy the payload again.</source>
        <translation>Compara el secreto con el portal de desarrolladores (tu app, Advanced Settings → Auth → Shared Secret), y copia de nuevo el payload.</translation>
    </message>
    <message>
        <source>This secret has encrypted it, but not in HighLevel&apos;s way: the key was derived with SHA-256.</source>
        <translation>Este secreto lo cifró, pero no a la manera de HighLevel: la clave se derivó con SHA-256.</translation>
    </message>
    <message>
        <source>“openssl enc” does that unless it is told otherwise; HighLevel derives the key with MD5.</source>
        <translation>“openssl enc” lo hace así si no se le indica otra cosa; HighLevel deriva la clave con MD5.</translation>
    </message>
    <message>
        <source>If you made this payload yourself, make it again with “-md md5”.</source>
        <translation>Si creaste tú este payload, créalo de nuevo con “-md md5”.</translation>
    </message>
    <message>
        <source>The secret is right, and the payload&apos;s end is missing.</source>
        <translation>El secreto es correcto, y falta el final del payload.</translation>
    </message>
    <message>
        <source>It ends between two blocks of 16 bytes, so its length does not show it; all that is there can be read.</source>
        <translation>Termina entre dos bloques de 16 bytes, así que su longitud no lo muestra; todo lo que hay se puede leer.</translation>
    </message>
    <message>
        <source>The secret is right, but the payload was altered or cut: what it holds is no JSON.</source>
        <translation>El secreto es correcto, pero el payload se alteró o se cortó: lo que contiene no es JSON.</translation>
    </message>
    <message>
        <source>Some of it can be read, and some of it is garbled.</source>
        <translation>Una parte se puede leer, y otra está dañada.</translation>
    </message>
    <message>
        <source>Copy it again, and look for what changes it on its way, such as a form that turns “+” into a blank.</source>
        <translation>Cópialo de nuevo, y busca qué lo cambia en el camino, por ejemplo un formulario que convierte “+” en un espacio.</translation>
    </message>
    <message>
        <source>The secret is right, but what was encrypted is no JSON object.</source>
        <translation>El secreto es correcto, pero lo que se cifró no es un objeto JSON.</translation>
    </message>
    <message>
        <source>HighLevel encrypts the user&apos;s data as {&quot;userId&quot;:…}.</source>
        <translation>HighLevel cifra los datos del usuario como {&quot;userId&quot;:…}.</translation>
    </message>
    <message>
        <source>Look where the payload comes from; something else has encrypted it with the same secret.</source>
        <translation>Mira de dónde viene el payload; otra cosa lo cifró con el mismo secreto.</translation>
    </message>
    <message>
        <source>The secret works without the blanks, quotes or name around it, and not with them.</source>
        <translation>El secreto funciona sin los espacios, las comillas o el nombre que tiene alrededor, y no con ellos.</translation>
    </message>
    <message>
        <source>Your server would fail with it as it was given.</source>
        <translation>Tu servidor fallaría con él tal como se indicó.</translation>
    </message>
    <message>
        <source>Keep the secret alone wherever your server reads it.</source>
        <translation>Guarda solo el secreto donde lo lea tu servidor.</translation>
    </message>
    <message>
        <source>Blanks stood in the payload where “+” belongs; they were put right.</source>
        <translation>En el payload había espacios donde debe ir “+”; se corrigieron.</translation>
    </message>
    <message>
        <source>A form or an address turns “+” into a blank if it is not percent-encoded.</source>
        <translation>Un formulario o una dirección convierte “+” en un espacio si no está codificado.</translation>
    </message>
    <message>
        <source>Send the payload as JSON, or encode it (encodeURIComponent) first.</source>
        <translation>Envía el payload como JSON, o codifícalo antes (encodeURIComponent).</translation>
    </message>
    <message>
        <source>There is no userId in it.</source>
        <translation>No contiene userId.</translation>
    </message>
    <message>
        <source>It was encrypted with the shared secret, but HighLevel&apos;s sessions name the user.</source>
        <translation>Se cifró con el secreto compartido, pero las sesiones de HighLevel nombran al usuario.</translation>
    </message>
    <message>
        <source>Don&apos;t take it for somebody&apos;s login.</source>
        <translation>No lo tomes por el inicio de sesión de alguien.</translation>
    </message>
    <message>
        <source>The OpenSSL of this computer refuses MD5 or AES.</source>
        <translation>El OpenSSL de este equipo rechaza MD5 o AES.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s format needs both; systems that are set up for FIPS refuse MD5.</source>
        <translation>El formato de HighLevel necesita los dos; los sistemas configurados para FIPS rechazan MD5.</translation>
    </message>
    <message>
        <source>Decrypt it on another computer.</source>
        <translation>Descífralo en otro equipo.</translation>
    </message>
    <message>
        <source>The secret is right.</source>
        <translation>El secreto es correcto.</translation>
    </message>
</context>
<context>
    <name>hloauth::CustomPageSessionDialog</name>
    <message>
        <source>As soon as the two fit together, you see here who has opened the page.</source>
        <translation>En cuanto los dos coincidan, verás aquí quién abrió la página.</translation>
    </message>
    <message>
        <source>Custom-page session</source>
        <translation>Sesión de página personalizada</translation>
    </message>
    <message>
        <source>Session, and code for it</source>
        <translation>La sesión, y código para ella</translation>
    </message>
    <message>
        <source>&amp;Decrypt</source>
        <translation>&amp;Descifrar</translation>
    </message>
    <message>
        <source>&amp;Code for your server</source>
        <translation>&amp;Código para tu servidor</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>&amp;Payload that the page got (REQUEST_USER_DATA_RESPONSE):</source>
        <translation>&amp;Payload que recibió la página (REQUEST_USER_DATA_RESPONSE):</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Abrir &amp;archivo…</translation>
    </message>
    <message>
        <source>Reads the payload from a file; you can also drop one here</source>
        <translation>Lee el payload de un archivo; también puedes soltar uno aquí</translation>
    </message>
    <message>
        <source>Paste what your custom page sends to its server. Quotes, line breaks or the JSON around it may stay. Nothing leaves this computer.</source>
        <translation>Pega lo que tu página personalizada envía a su servidor. Pueden quedar comillas, saltos de línea o el JSON de alrededor. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Open a file with a payload</source>
        <translation>Abrir un archivo con un payload</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Choose another file, or paste its text.</source>
        <translation>No se puede leer “%1”. Elige otro archivo, o pega su texto.</translation>
    </message>
    <message>
        <source>Read from “%1”, whose text is not shown.</source>
        <translation>Leído de “%1”, cuyo texto no se muestra.</translation>
    </message>
    <message>
        <source>Nothing to see yet</source>
        <translation>Aún no hay nada que ver</translation>
    </message>
    <message>
        <source>The text is long and is not shown. It was read anyway.</source>
        <translation>El texto es largo y no se muestra. Aun así se leyó.</translation>
    </message>
</context>
<context>
    <name>hloauth::CustomPageSessionView</name>
    <message>
        <source>The agency</source>
        <translation>La agencia</translation>
    </message>
    <message>
        <source>A sub-account</source>
        <translation>Una subcuenta</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No se indica</translation>
    </message>
    <message>
        <source>of the agency</source>
        <translation>de la agencia</translation>
    </message>
    <message>
        <source>of the sub-account</source>
        <translation>de la subcuenta</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>The whole session, as JSON</source>
        <translation>La sesión completa, como JSON</translation>
    </message>
    <message>
        <source>Copy the session&apos;s JSON</source>
        <translation>Copiar el JSON de la sesión</translation>
    </message>
    <message>
        <source>C&amp;opy JSON</source>
        <translation>C&amp;opiar JSON</translation>
    </message>
    <message>
        <source>Decrypted, which is no proof: nothing in it shows when it was made, or that nobody altered it on its way.</source>
        <translation>Descifrada, lo que no es una prueba: nada en ella muestra cuándo se creó, ni que nadie la alteró en el camino.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Page opened in</source>
        <translation>Página abierta en</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Otros campos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sub-account ID</source>
        <translation>ID de subcuenta</translation>
    </message>
    <message>
        <source>Agency ID</source>
        <translation>ID de agencia</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
</context>
<context>
    <name>hloauth::CustomPageSnippets</name>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Lenguaje:</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>C&amp;opy code</source>
        <translation>C&amp;opiar código</translation>
    </message>
    <message>
        <source>For your server, never for the page itself: whoever has the shared secret can make sessions of his own. The code takes the secret from the environment variable HIGHLEVEL_SHARED_SECRET and refuses what it can&apos;t decrypt.</source>
        <translation>Para tu servidor, nunca para la página misma: quien tiene el secreto compartido puede crear sus propias sesiones. El código toma el secreto de la variable de entorno HIGHLEVEL_SHARED_SECRET y rechaza lo que no puede descifrar.</translation>
    </message>
</context>
<context>
    <name>hloauth::DecisionBox</name>
    <message>
        <source>Less about this</source>
        <translation>Menos sobre esto</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Más sobre esto</translation>
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
        <translation>Ejemplo:
  hloauth token shop | hloauth decode-token

No se comprueba la firma: HighLevel no publica ninguna clave para eso. Los datos (claims) son
lo que el token dice de sí mismo.</translation>
    </message>
    <message>
        <source>Token (it is not shown): </source>
        <translation>Token (no se muestra): </translation>
    </message>
    <message>
        <source>No token came; give it on standard input, as in: hloauth token NAME | hloauth decode-token</source>
        <translation>No llegó ningún token; indícalo en la entrada estándar, por ejemplo: hloauth token NAME | hloauth decode-token</translation>
    </message>
    <message>
        <source>This is a Private Integration Token, which says nothing of itself; it works as it is until it is rotated.</source>
        <translation>Esto es un Private Integration Token, que no dice nada de sí mismo; funciona tal cual hasta que se rota.</translation>
    </message>
    <message>
        <source>This is not an access token: those are three parts of letters and digits with two dots, and begin with &quot;eyJ&quot;; copy it again, whole.</source>
        <translation>Esto no es un token de acceso: esos son tres partes de letras y dígitos con dos puntos entre ellas, y empiezan con &quot;eyJ&quot;; cópialo de nuevo, completo.</translation>
    </message>
    <message>
        <source>The signature was not checked: these are the token&apos;s own words.</source>
        <translation>No se comprobó la firma: esto es lo que dice el propio token.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>El token caducó.</translation>
    </message>
    <message>
        <source>It was made by a practice server, and is good for nothing else.</source>
        <translation>Lo creó un servidor de práctica, y no sirve para nada más.</translation>
    </message>
</context>
<context>
    <name>hloauth::DecryptSsoCommand</name>
    <message>
        <source>Read the payload from FILE; &quot;-&quot; is standard input, as without this option.</source>
        <translation>Leer el payload de FILE; &quot;-&quot; es la entrada estándar, como sin esta opción.</translation>
    </message>
    <message>
        <source>Read the app&apos;s shared secret from the first line of FILE.</source>
        <translation>Leer el secreto compartido de la app de la primera línea de FILE.</translation>
    </message>
    <message>
        <source>Use the shared secret that is kept with this connection.</source>
        <translation>Usar el secreto compartido que está guardado con esta conexión.</translation>
    </message>
    <message>
        <source>Keep the secret of --shared-secret-file in the keychain with --connection, if it decrypts the payload.</source>
        <translation>Guardar el secreto de --shared-secret-file en el llavero con --connection, si descifra el payload.</translation>
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
        <translation>Ejemplo:
  hloauth decrypt-sso --payload payload.txt --shared-secret-file secret.txt

El payload es lo que la página recibe de HighLevel (REQUEST_USER_DATA_RESPONSE, o
exposeSessionDetails); empieza con U2FsdGVkX1. Puede estar entre comillas, partido en líneas,
codificado con porcentajes, o dentro del JSON que envía la página. El secreto está en el
portal de desarrolladores: tu app, Advanced Settings, Auth, Shared Secret.

Imprime como JSON quién está viendo la página; con --json exactamente como se cifró, si es
una sola línea. Si no se puede descifrar, dice por qué y termina con 1.

El formato no tiene ninguna protección contra cambios ni indica la hora: quien pueda enviar
un payload a tu servidor también puede enviar uno anterior, o uno alterado.</translation>
    </message>
    <message>
        <source>--keep needs both --shared-secret-file FILE and --connection NAME.</source>
        <translation>--keep necesita tanto --shared-secret-file FILE como --connection NAME.</translation>
    </message>
    <message>
        <source>Say where the shared secret is: either --shared-secret-file FILE or --connection NAME.</source>
        <translation>Indica dónde está el secreto compartido: --shared-secret-file FILE o --connection NAME.</translation>
    </message>
    <message>
        <source>--shared-secret-file needs the name of a file.</source>
        <translation>--shared-secret-file necesita el nombre de un archivo.</translation>
    </message>
    <message>
        <source>There is no connection of that name; &quot;hloauth list&quot; lists them.</source>
        <translation>No hay ninguna conexión con ese nombre; &quot;hloauth list&quot; las muestra.</translation>
    </message>
    <message>
        <source>The shared secret&apos;s file %1 can&apos;t be read: %2.</source>
        <translation>No se puede leer el archivo del secreto compartido, %1: %2.</translation>
    </message>
    <message>
        <source>The keychain holds no shared secret for this connection; give it with --shared-secret-file, and add --keep to have it kept.</source>
        <translation>El llavero no tiene ningún secreto compartido para esta conexión; indícalo con --shared-secret-file, y agrega --keep para guardarlo.</translation>
    </message>
    <message>
        <source>The payload&apos;s file %1 can&apos;t be read: %2.</source>
        <translation>No se puede leer el archivo del payload, %1: %2.</translation>
    </message>
    <message>
        <source>Payload (an empty line ends it):
</source>
        <translation>Payload (una línea vacía lo termina):
</translation>
    </message>
    <message>
        <source>The shared secret is kept with &quot;%1&quot;.</source>
        <translation>El secreto compartido está guardado con &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>hloauth::Desktop</name>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Se vació el portapapeles.</translation>
    </message>
</context>
<context>
    <name>hloauth::DiagnosticsCommand</name>
    <message>
        <source>Versions, system, keychain, ports and the state of the connections. It is safe to post in a
forum: no secret is in it, no name of a connection or an account, and IDs only by their
first characters. With --json it is one object: {&quot;event&quot;:&quot;diagnostics&quot;,&quot;text&quot;:...}.</source>
        <translation>Versiones, sistema, llavero, puertos y el estado de las conexiones. Se puede publicar en un
foro sin riesgo: no contiene ningún secreto ni nombres de conexiones o cuentas, y de los ID solo
los primeros caracteres. Con --json es un objeto: {&quot;event&quot;:&quot;diagnostics&quot;,&quot;text&quot;:...}.</translation>
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
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>For whoever helps you. It is safe to post in a forum: no secret is in it, no name of a connection or an account, and IDs only by their first characters.</source>
        <translation>Para quien te ayude. Se puede publicar en un foro sin riesgo: no contiene ningún secreto ni nombres de conexiones o cuentas, y de los ID solo los primeros caracteres.</translation>
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
        <translation>A&amp;brir de nuevo</translation>
    </message>
    <message>
        <source>Other &amp;causes…</source>
        <translation>Otras ca&amp;usas…</translation>
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
        <translation>La app se instaló en una subcuenta o en una agencia.</translation>
    </message>
    <message>
        <source>For a white-labelled agency; else `isWhitelabelCompany` is false and `whitelabelDetails` is empty. Installed for an agency as a whole there are only `type`, `appId`, `companyId`, `planId` and `trial`. `userId` and `companyId` can be missing where the app came by itself into a sub-account that was made later.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Para una agencia de marca blanca; si no, `isWhitelabelCompany` es false y `whitelabelDetails` está vacío. Si se instaló para una agencia en conjunto, solo están `type`, `appId`, `companyId`, `planId` y `trial`. `userId` y `companyId` pueden faltar cuando la app llegó por sí sola a una subcuenta creada más tarde.</translation>
    </message>
    <message>
        <source>The app was taken out of a sub-account or an agency.</source>
        <translation>La app se desinstaló de una subcuenta o de una agencia.</translation>
    </message>
    <message>
        <source>For an agency as a whole `companyId` stands in place of `locationId`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Para una agencia en conjunto, `companyId` ocupa el lugar de `locationId`.</translation>
    </message>
    <message>
        <source>An appointment was made.</source>
        <translation>Se creó una cita.</translation>
    </message>
    <message>
        <source>An appointment was deleted.</source>
        <translation>Se eliminó una cita.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s example has `AppointmentCreate` as its `type`, probably a slip; programs that were made public read the event&apos;s own name.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>El ejemplo de HighLevel tiene `AppointmentCreate` como `type`, probablemente por error; los programas publicados leen el nombre del propio evento.</translation>
    </message>
    <message>
        <source>An appointment was changed.</source>
        <translation>Se modificó una cita.</translation>
    </message>
    <message>
        <source>A kind of association between objects was created.</source>
        <translation>Se creó un tipo de asociación entre objetos.</translation>
    </message>
    <message>
        <source>Only between contacts, and between contacts and custom objects or among those. The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Solo entre contactos, y entre contactos y objetos personalizados o entre estos. El cuerpo documentado no tiene `type`. La guía de HighLevel distingue los eventos por ese campo, así que un envío real probablemente lo tiene.</translation>
    </message>
    <message>
        <source>A kind of association between objects was deleted.</source>
        <translation>Se eliminó un tipo de asociación entre objetos.</translation>
    </message>
    <message>
        <source>A kind of association between objects was changed.</source>
        <translation>Se modificó un tipo de asociación entre objetos.</translation>
    </message>
    <message>
        <source>The status of a campaign changed for a contact.</source>
        <translation>Cambió el estado de una campaña para un contacto.</translation>
    </message>
    <message>
        <source>`replied` is documented as a text, with filler in place of a value.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>`replied` está documentado como texto, con un relleno en lugar de un valor.</translation>
    </message>
    <message>
        <source>A contact was added.</source>
        <translation>Se agregó un contacto.</translation>
    </message>
    <message>
        <source>A contact was deleted.</source>
        <translation>Se eliminó un contacto.</translation>
    </message>
    <message>
        <source>“Do not disturb” of a contact changed.</source>
        <translation>Cambió la opción “No molestar” (Do not disturb) de un contacto.</translation>
    </message>
    <message>
        <source>The tags of a contact changed.</source>
        <translation>Cambiaron las etiquetas (tags) de un contacto.</translation>
    </message>
    <message>
        <source>One of certain fields of a contact changed.</source>
        <translation>Cambió uno de ciertos campos de un contacto.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page does not say which fields these are.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>La página de HighLevel no dice qué campos son.</translation>
    </message>
    <message>
        <source>A message is to be sent through your own conversation provider.</source>
        <translation>Se va a enviar un mensaje con tu propio proveedor de conversaciones.</translation>
    </message>
    <message>
        <source>Goes to the Delivery URL of the provider, not to the app&apos;s webhook URL, and is signed with `X-GHL-Signature` only. `type` is the channel: `SMS`, or `Email`, then with `emailMessageId`, `emailTo`, `emailFrom`, `html` and `subject` in place of `phone` and `message`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Va a la Delivery URL del proveedor, no a la URL de webhook de la app, y solo se firma con `X-GHL-Signature`. `type` es el canal: `SMS`, o bien `Email`, que lleva `emailMessageId`, `emailTo`, `emailFrom`, `html` y `subject` en lugar de `phone` y `message`.</translation>
    </message>
    <message>
        <source>The unread messages of a conversation changed.</source>
        <translation>Cambiaron los mensajes no leídos de una conversación.</translation>
    </message>
    <message>
        <source>In the body its name is `ConversationUnreadUpdate`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>En el cuerpo su nombre es `ConversationUnreadUpdate`.</translation>
    </message>
    <message>
        <source>Somebody connected the app to another service, where the app has such a sign-in of its own.</source>
        <translation>Alguien conectó la app con otro servicio (en apps que tienen un inicio de sesión propio para ello).</translation>
    </message>
    <message>
        <source>With `authType` `basic` there are no `scopes` and no `isAutoRefreshTokenEnabled`. `scopes` are the other service&apos;s.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Con `authType` `basic` no hay `scopes` ni `isAutoRefreshTokenEnabled`. Los `scopes` son los del otro servicio.</translation>
    </message>
    <message>
        <source>A contact sent a message, or called.</source>
        <translation>Un contacto envió un mensaje, o llamó.</translation>
    </message>
    <message>
        <source>For SMS. A call has `messageType` `CALL` with `callDuration` (seconds) and `callStatus`; an email has `Email` with `emailMessageId`, `threadId`, `subject`, `ccList` and `bccList`, and addresses in `from` and `to`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Para SMS. Una llamada tiene `messageType` `CALL` con `callDuration` (segundos) y `callStatus`; un correo tiene `Email` con `emailMessageId`, `threadId`, `subject`, `ccList` y `bccList`, y direcciones en `from` y `to`.</translation>
    </message>
    <message>
        <source>An invoice was created.</source>
        <translation>Se creó una factura.</translation>
    </message>
    <message>
        <source>`altId` is the sub-account. The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>`altId` es la subcuenta. El cuerpo documentado no tiene `type`. La guía de HighLevel distingue los eventos por ese campo, así que un envío real probablemente lo tiene.</translation>
    </message>
    <message>
        <source>An invoice was deleted.</source>
        <translation>Se eliminó una factura.</translation>
    </message>
    <message>
        <source>An invoice was paid in full.</source>
        <translation>Se pagó una factura por completo.</translation>
    </message>
    <message>
        <source>`altId` is the sub-account. The documented body has no `type`; programs that were made public read one with the event&apos;s name.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>`altId` es la subcuenta. El cuerpo documentado no tiene `type`; los programas publicados leen uno con el nombre del evento.</translation>
    </message>
    <message>
        <source>A part of an invoice was paid.</source>
        <translation>Se pagó una parte de una factura.</translation>
    </message>
    <message>
        <source>An invoice was sent.</source>
        <translation>Se envió una factura.</translation>
    </message>
    <message>
        <source>An invoice was changed.</source>
        <translation>Se modificó una factura.</translation>
    </message>
    <message>
        <source>An invoice was marked as void.</source>
        <translation>Se anuló una factura.</translation>
    </message>
    <message>
        <source>An email was sent through LC Email: what became of it.</source>
        <translation>Se envió un correo con LC Email: qué pasó con él.</translation>
    </message>
    <message>
        <source>For apps of sub-accounts only. `webhookPayload.timestamp` is in seconds since 1970.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Solo para apps de subcuentas. `webhookPayload.timestamp` está en segundos desde 1970.</translation>
    </message>
    <message>
        <source>A sub-account was created.</source>
        <translation>Se creó una subcuenta.</translation>
    </message>
    <message>
        <source>For apps of agencies only.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Solo para apps de agencias.</translation>
    </message>
    <message>
        <source>A sub-account was changed.</source>
        <translation>Se modificó una subcuenta.</translation>
    </message>
    <message>
        <source>For apps of agencies, for all or for chosen sub-accounts.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Para apps de agencias, para todas las subcuentas o solo las elegidas.</translation>
    </message>
    <message>
        <source>A note was added to a contact.</source>
        <translation>Se agregó una nota a un contacto.</translation>
    </message>
    <message>
        <source>A note of a contact was deleted.</source>
        <translation>Se eliminó una nota de un contacto.</translation>
    </message>
    <message>
        <source>A note of a contact was changed.</source>
        <translation>Se modificó una nota de un contacto.</translation>
    </message>
    <message>
        <source>A custom object was created.</source>
        <translation>Se creó un objeto personalizado.</translation>
    </message>
    <message>
        <source>The page&apos;s list of fields also has `createdBy` and `updatedBy`. The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>La lista de campos de la página también tiene `createdBy` y `updatedBy`. El cuerpo documentado no tiene `type`. La guía de HighLevel distingue los eventos por ese campo, así que un envío real probablemente lo tiene.</translation>
    </message>
    <message>
        <source>A custom object was changed.</source>
        <translation>Se modificó un objeto personalizado.</translation>
    </message>
    <message>
        <source>An opportunity was given to somebody else.</source>
        <translation>Se asignó una oportunidad a otra persona.</translation>
    </message>
    <message>
        <source>An opportunity was created.</source>
        <translation>Se creó una oportunidad.</translation>
    </message>
    <message>
        <source>An opportunity was deleted.</source>
        <translation>Se eliminó una oportunidad.</translation>
    </message>
    <message>
        <source>The value of an opportunity changed.</source>
        <translation>Cambió el valor de una oportunidad.</translation>
    </message>
    <message>
        <source>An opportunity was moved to another stage.</source>
        <translation>Se movió una oportunidad a otra etapa.</translation>
    </message>
    <message>
        <source>The status of an opportunity changed.</source>
        <translation>Cambió el estado de una oportunidad.</translation>
    </message>
    <message>
        <source>An opportunity was changed.</source>
        <translation>Se modificó una oportunidad.</translation>
    </message>
    <message>
        <source>An order was placed.</source>
        <translation>Se hizo un pedido.</translation>
    </message>
    <message>
        <source>The page&apos;s list of fields lacks `locationId`, which its example has.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>En la lista de campos de la página falta `locationId`, que sí está en su ejemplo.</translation>
    </message>
    <message>
        <source>The status of an order changed.</source>
        <translation>Cambió el estado de un pedido.</translation>
    </message>
    <message>
        <source>A user sent a message to a contact, or called.</source>
        <translation>Un usuario envió un mensaje a un contacto, o llamó.</translation>
    </message>
    <message>
        <source>For SMS. A call has `messageType` `CALL` with `callDuration` (seconds) and `callStatus`; a comment that only the team sees has `InternalComment` with `mentions`; an email has `Email` with `plainText`, `emailMessageId`, `threadId`, `subject`, `ccList` and `bccList`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Para SMS. Una llamada tiene `messageType` `CALL` con `callDuration` (segundos) y `callStatus`; un comentario que solo ve el equipo de trabajo tiene `InternalComment` con `mentions`; un correo tiene `Email` con `plainText`, `emailMessageId`, `threadId`, `subject`, `ccList` y `bccList`.</translation>
    </message>
    <message>
        <source>Somebody changed the plan of a paid app.</source>
        <translation>Alguien cambió el plan de una app de pago.</translation>
    </message>
    <message>
        <source>A price was added to a product.</source>
        <translation>Se agregó un precio a un producto.</translation>
    </message>
    <message>
        <source>`priceType` is the kind of price. The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>`priceType` es el tipo de precio. El cuerpo documentado no tiene `type`. La guía de HighLevel distingue los eventos por ese campo, así que un envío real probablemente lo tiene.</translation>
    </message>
    <message>
        <source>A price of a product was deleted.</source>
        <translation>Se eliminó un precio de un producto.</translation>
    </message>
    <message>
        <source>`type` is documented as the kind of price. The page of PriceCreate calls that `priceType`, so `type` may be the event&apos;s name by now.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>`type` está documentado como el tipo de precio. La página de PriceCreate lo llama `priceType`, así que es posible que `type` ya sea el nombre del evento.</translation>
    </message>
    <message>
        <source>A price of a product was changed.</source>
        <translation>Se modificó un precio de un producto.</translation>
    </message>
    <message>
        <source>A product was created.</source>
        <translation>Se creó un producto.</translation>
    </message>
    <message>
        <source>The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>El cuerpo documentado no tiene `type`. La guía de HighLevel distingue los eventos por ese campo, así que un envío real probablemente lo tiene.</translation>
    </message>
    <message>
        <source>A product was deleted.</source>
        <translation>Se eliminó un producto.</translation>
    </message>
    <message>
        <source>A product was changed.</source>
        <translation>Se modificó un producto.</translation>
    </message>
    <message>
        <source>A record of a custom object, or a company, was created.</source>
        <translation>Se creó un registro de un objeto personalizado, o una empresa.</translation>
    </message>
    <message>
        <source>The page&apos;s list of fields has a `type`, its example has none; programs that were made public read one with the event&apos;s name, and an `objectKey`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>La lista de campos de la página tiene un `type`, su ejemplo no; los programas publicados leen uno con el nombre del evento, y un `objectKey`.</translation>
    </message>
    <message>
        <source>A record of a custom object, or a company, was deleted.</source>
        <translation>Se eliminó un registro de un objeto personalizado, o una empresa.</translation>
    </message>
    <message>
        <source>A record of a custom object, or a company, was changed.</source>
        <translation>Se modificó un registro de un objeto personalizado, o una empresa.</translation>
    </message>
    <message>
        <source>Two records were linked.</source>
        <translation>Se vincularon dos registros.</translation>
    </message>
    <message>
        <source>Not sent for the link between a contact and its company. The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>No se envía para el vínculo entre un contacto y su empresa. El cuerpo documentado no tiene `type`. La guía de HighLevel distingue los eventos por ese campo, así que un envío real probablemente lo tiene.</translation>
    </message>
    <message>
        <source>The link between two records was taken away.</source>
        <translation>Se quitó el vínculo entre dos registros.</translation>
    </message>
    <message>
        <source>A task was completed.</source>
        <translation>Se completó una tarea.</translation>
    </message>
    <message>
        <source>A task was created.</source>
        <translation>Se creó una tarea.</translation>
    </message>
    <message>
        <source>A task was deleted.</source>
        <translation>Se eliminó una tarea.</translation>
    </message>
    <message>
        <source>A user was added.</source>
        <translation>Se agregó un usuario.</translation>
    </message>
    <message>
        <source>For a user of a sub-account. For a user of the agency `companyId` stands in place of `locationId`, and `locations` lists the sub-accounts.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Para un usuario de una subcuenta. Para un usuario de la agencia, `companyId` ocupa el lugar de `locationId`, y `locations` enumera las subcuentas.</translation>
    </message>
    <message>
        <source>A delivery has these two beside the fields of the event, at the top level; only the pages of a few events show them, and none says at which place. The sample code of HighLevel&apos;s guide reads the event&apos;s fields from `data`, but every page of an event has them at the top level.</source>
        <translation>Un envío tiene estos dos junto a los campos del evento, en el nivel superior; solo los muestran las páginas de unos pocos eventos, y ninguna dice en qué lugar. El código de ejemplo de la guía de HighLevel lee los campos del evento de `data`, pero todas las páginas de eventos los tienen en el nivel superior.</translation>
    </message>
    <message>
        <source>when it was sent, as a text like 2026-03-02T09:30:00.000Z</source>
        <extracomment>A clause, behind a field&apos;s name.</extracomment>
        <translation>cuándo se envió, como texto del estilo 2026-03-02T09:30:00.000Z</translation>
    </message>
    <message>
        <source>a different one for each event; an event that is sent again has the same one</source>
        <extracomment>A clause, behind a field&apos;s name.</extracomment>
        <translation>distinto para cada evento; un evento que se envía otra vez tiene el mismo</translation>
    </message>
</context>
<context>
    <name>hloauth::EventGuideView</name>
    <message>
        <source>&amp;Only what these scopes bring</source>
        <translation>&amp;Solo los que traen estos scopes</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>Whose events</source>
        <translation>Eventos de quién</translation>
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
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>With the chosen scopes</source>
        <translation>Con los scopes elegidos</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Preajuste: %1</translation>
    </message>
    <message>
        <source>The app itself</source>
        <translation>La app misma</translation>
    </message>
    <message>
        <source>None is found: search for something else, or show all events.</source>
        <translation>No se encontró ninguno: busca otra cosa, o muestra todos los eventos.</translation>
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
            <numerusform>De ellos se encontró %n.</numerusform>
            <numerusform>De ellos se encontraron %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: contact, message, invoices.readonly…</source>
        <translation>Buscar: contact, message, invoices.readonly…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events come with these scopes, and %2 without any; the others need other scopes.</source>
        <translation>
            <numerusform>%1 de %n evento llega con estos scopes, y %2 sin ninguno; los demás necesitan otros scopes.</numerusform>
            <numerusform>%1 de %n eventos llegan con estos scopes, y %2 sin ninguno; los demás necesitan otros scopes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::EventSheet</name>
    <message>
        <source>on any plan</source>
        <translation>en cualquier plan</translation>
    </message>
    <message>
        <source>on an agency plan ($297 or $497)</source>
        <translation>en un plan de agencia ($297 o $497)</translation>
    </message>
    <message>
        <source>on Agency Pro ($497) only</source>
        <translation>solo en Agency Pro ($497)</translation>
    </message>
    <message>
        <source>probably %1</source>
        <translation>probablemente %1</translation>
    </message>
    <message>
        <source>Copy example</source>
        <translation>Copiar ejemplo</translation>
    </message>
    <message>
        <source>Copy scope name</source>
        <translation>Copiar nombre del scope</translation>
    </message>
    <message>
        <source>Open HighLevel&apos;s &amp;page</source>
        <translation>Abrir la &amp;página de HighLevel</translation>
    </message>
    <message>
        <source>Example of what is sent</source>
        <translation>Ejemplo de lo que se envía</translation>
    </message>
    <message>
        <source>Copy &amp;example</source>
        <translation>Copiar &amp;ejemplo</translation>
    </message>
    <message>
        <source>As data to try your receiver with, or as a sample in an automation tool</source>
        <translation>Como datos para probar tu receptor, o como muestra en una herramienta de automatización</translation>
    </message>
    <message>
        <source>Copy &amp;scope name</source>
        <translation>Copiar nombre del s&amp;cope</translation>
    </message>
    <message>
        <source>Comes without any scope.</source>
        <translation>Llega sin ningún scope.</translation>
    </message>
    <message>
        <source>Probably comes with these scopes.</source>
        <translation>Probablemente llega con estos scopes.</translation>
    </message>
    <message>
        <source>Comes with these scopes.</source>
        <translation>Llega con estos scopes.</translation>
    </message>
    <message>
        <source>Names, order and types are documented: they are as on HighLevel&apos;s page of the event in %1.</source>
        <translation>Los nombres, el orden y los tipos están documentados: son los de la página de HighLevel sobre el evento, a fecha de %1.</translation>
    </message>
    <message>
        <source>Names, order and types are as on HighLevel&apos;s page of the event in %1; what is in doubt there, as others report it.</source>
        <translation>Los nombres, el orden y los tipos son los de la página de HighLevel sobre el evento, a fecha de %1; lo que allí es dudoso, como lo cuentan otros.</translation>
    </message>
    <message>
        <source>Names, order and types are a guess after events of the same kind, as of %1.</source>
        <translation>Los nombres, el orden y los tipos son una suposición según eventos del mismo tipo, a fecha de %1.</translation>
    </message>
    <message>
        <source>The values are made up.</source>
        <translation>Los valores son inventados.</translation>
    </message>
    <message>
        <source>A delivery also has %1.</source>
        <translation>Una entrega también tiene %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Does not come with these scopes; probably needs %1.</source>
        <translation>No llega con estos scopes; probablemente necesita %1.</translation>
    </message>
    <message>
        <source>Does not come with these scopes; needs %1.</source>
        <translation>No llega con estos scopes; necesita %1.</translation>
    </message>
    <message>
        <source>Needs no scope that HighLevel documents.</source>
        <translation>No necesita ningún scope que HighLevel documente.</translation>
    </message>
    <message>
        <source>Probably needs the scope %1 (%2). That is a guess: no table of HighLevel&apos;s names the event.</source>
        <translation>Probablemente necesita el scope %1 (%2). Es una suposición: ninguna tabla de HighLevel nombra el evento.</translation>
    </message>
    <message>
        <source>Needs the scope %1 (%2), as HighLevel&apos;s own table says.</source>
        <translation>Necesita el scope %1 (%2), como dice la tabla de HighLevel.</translation>
    </message>
</context>
<context>
    <name>hloauth::EverythingQuestion</name>
    <message>
        <source>A refresh is under way, and its new tokens would be left behind. Try again in a moment.</source>
        <translation>Hay una renovación en curso, y sus tokens nuevos quedarían atrás. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Remove everything that this program keeps?</source>
        <translation>¿Eliminar todo lo que guarda este programa?</translation>
    </message>
    <message numerus="yes">
        <source>%n connections with their tokens and secrets in the keychain, an unfinished sign-in, your own webhook keys, and the start at login are deleted from this computer; then the program ends. What you exported stays, and the apps stay installed in HighLevel; uninstall them there to end their access. This can&apos;t be undone.</source>
        <translation>
            <numerusform>Se eliminan de este equipo %n conexión con sus tokens y secretos en el llavero, un inicio de sesión sin terminar, tus propias claves de webhook y el inicio automático al entrar; luego el programa termina. Lo que exportaste permanece, y las apps siguen instaladas en HighLevel; desinstálalas allí para quitarles el acceso. Esto no se puede deshacer.</numerusform>
            <numerusform>Se eliminan de este equipo %n conexiones con sus tokens y secretos en el llavero, un inicio de sesión sin terminar, tus propias claves de webhook y el inicio automático al entrar; luego el programa termina. Lo que exportaste permanece, y las apps siguen instaladas en HighLevel; desinstálalas allí para quitarles el acceso. Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>&amp;Conservar todo</translation>
    </message>
    <message>
        <source>&amp;Remove everything</source>
        <translation>&amp;Eliminar todo</translation>
    </message>
    <message>
        <source>Nothing was removed: the connection list can&apos;t be read, so it is not known which secrets are in the keychain. %1</source>
        <translation>No se eliminó nada: no se puede leer la lista de conexiones, así que no se sabe qué secretos están en el llavero. %1</translation>
    </message>
    <message>
        <source>“%1” could not be removed, and what is listed still is there. Unlock the keychain and try again. (%2)</source>
        <translation>No se pudo eliminar “%1”, y lo que aparece en la lista todavía está. Desbloquea el llavero e inténtalo de nuevo. (%2)</translation>
    </message>
    <message>
        <source>All secrets are removed. The file %1 could not be; delete it yourself.</source>
        <translation>Todos los secretos están eliminados. El archivo %1 no se pudo eliminar; elimínalo tú.</translation>
    </message>
    <message>
        <source>“%1” could not be removed, and what is listed still is there. %2</source>
        <translation>No se pudo eliminar “%1”, y lo que sigue en la lista aún existe. %2</translation>
    </message>
    <message>
        <source>A connection is just being kept, removed or brought back. Try again in a moment.</source>
        <translation>En este momento se guarda, elimina o recupera una conexión. Inténtalo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>hloauth::ExplainErrorCommand</name>
    <message>
        <source>The app has no live version yet.</source>
        <translation>La app aún no tiene ninguna versión publicada.</translation>
    </message>
    <message>
        <source>The app has a live version.</source>
        <translation>La app tiene una versión publicada.</translation>
    </message>
    <message>
        <source>The app&apos;s type is Public.</source>
        <translation>El tipo de la app es Public.</translation>
    </message>
    <message>
        <source>The app&apos;s type is Private.</source>
        <translation>El tipo de la app es Private.</translation>
    </message>
    <message>
        <source>The app is for sub-accounts.</source>
        <translation>La app es para subcuentas.</translation>
    </message>
    <message>
        <source>The app is for agencies.</source>
        <translation>La app es para agencias.</translation>
    </message>
    <message>
        <source>Where it came: authorize (the page in the browser), exchange, refresh or api.</source>
        <translation>Dónde apareció: authorize (la página del navegador), exchange, refresh o api.</translation>
    </message>
    <message>
        <source>The authorization link that was opened; what it says ranks the causes.</source>
        <translation>El enlace de autorización que se abrió; lo que dice ordena las causas.</translation>
    </message>
    <message>
        <source>A kept connection; what is known of it ranks the causes.</source>
        <translation>Una conexión guardada; lo que se sabe de ella ordena las causas.</translation>
    </message>
    <message>
        <source>TEXT is what the browser or another program shows, an address with &quot;error=&quot; in it, or a few
words of your own (&quot;the page is blank&quot;). Without TEXT it is read from standard input; a text
with a code or a token in it is better given there. Nothing of it is printed.

The likeliest cause comes first. Where no cause is known, the command ends with 1.</source>
        <translation>TEXT es lo que muestra el navegador u otro programa, una dirección que contiene &quot;error=&quot;, o
unas palabras tuyas (&quot;the page is blank&quot;). Sin TEXT se lee de la entrada estándar; es mejor
indicar allí un texto que contenga un código o un token. No se imprime nada de él.

Primero viene la causa más probable. Si no se conoce ninguna causa, el comando termina con 1.</translation>
    </message>
    <message>
        <source>What does it show? (an empty line ends it)
</source>
        <translation>¿Qué muestra? (una línea vacía lo termina)
</translation>
    </message>
    <message>
        <source>--step must be authorize, exchange, refresh or api.</source>
        <translation>--step debe ser authorize, exchange, refresh o api.</translation>
    </message>
    <message>
        <source>There is no connection of that name; &quot;hloauth list&quot; lists them.</source>
        <translation>No hay ninguna conexión con ese nombre; &quot;hloauth list&quot; las muestra.</translation>
    </message>
    <message>
        <source>--link is no authorization link; it has &quot;/oauth/chooselocation&quot; in it.</source>
        <translation>--link no es un enlace de autorización; este contiene &quot;/oauth/chooselocation&quot;.</translation>
    </message>
    <message>
        <source>No text came; give it behind the command or on standard input, as in: hloauth explain-error &quot;the page is blank&quot;</source>
        <translation>No llegó ningún texto; indícalo después del comando o en la entrada estándar, por ejemplo: hloauth explain-error &quot;the page is blank&quot;</translation>
    </message>
    <message>
        <source>This is no error: it is HighLevel&apos;s answer; give it to &quot;hloauth connect --code-stdin&quot;, within a few minutes.</source>
        <translation>Esto no es un error: es la respuesta de HighLevel; dásela a &quot;hloauth connect --code-stdin&quot;, en pocos minutos.</translation>
    </message>
    <message>
        <source>This is the link itself, not what the page shows; &quot;hloauth check-link&quot; says what may be wrong with it.</source>
        <translation>Este es el enlace mismo, no lo que muestra la página; &quot;hloauth check-link&quot; dice qué puede tener mal.</translation>
    </message>
    <message>
        <source>This error is not known; try it with fewer words, those that the page itself calls the error, or compare client ID, redirect address and scopes with the portal.</source>
        <translation>Este error no se conoce; prueba con menos palabras, las que la propia página llama error, o compara el client ID, la dirección de redirección y los scopes con el portal.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>   Fix: %1</source>
        <translation>   Solución: %1</translation>
    </message>
    <message>
        <source>   How sure: %1 (%2)</source>
        <translation>   Certeza: %1 (%2)</translation>
    </message>
    <message>
        <source>The text has HighLevel&apos;s answer in it (&quot;code=&quot;): &quot;hloauth connect --code-stdin&quot; takes it.</source>
        <translation>El texto contiene la respuesta de HighLevel (&quot;code=&quot;): la recibe &quot;hloauth connect --code-stdin&quot;.</translation>
    </message>
</context>
<context>
    <name>hloauth::ExportCommand</name>
    <message>
        <source>The form, or &quot;list&quot; for a list of them.</source>
        <translation>El formato, o &quot;list&quot; para ver la lista.</translation>
    </message>
    <message>
        <source>Write to FILE, which only you can read, instead of standard output.</source>
        <translation>Escribir en FILE, que solo tú puedes leer, en lugar de la salida estándar.</translation>
    </message>
    <message>
        <source>Replace FILE if it exists.</source>
        <translation>Reemplazar FILE si existe.</translation>
    </message>
    <message>
        <source>Give the refresh token away, too.</source>
        <translation>Entregar también el token de actualización.</translation>
    </message>
    <message>
        <source>Refresh first if the token has less than so many seconds left (default 300).</source>
        <translation>Renovar antes si al token le quedan menos de estos segundos (de forma predeterminada 300).</translation>
    </message>
    <message>
        <source>Forms: %1.

A refresh token works once. A program that gets it with --with-refresh-token must do the
refreshing from then on, and nothing else may refresh this connection.

The forms that begin with &quot;snippet-&quot; hold no token: they take it from the environment
variable HIGHLEVEL_ACCESS_TOKEN.</source>
        <translation>Formatos: %1.

Un token de actualización sirve una sola vez. El programa que lo recibe con
--with-refresh-token debe encargarse de renovar desde entonces, y nada más puede renovar esta
conexión.

Los formatos que empiezan con &quot;snippet-&quot; no contienen ningún token: lo toman de la variable de
entorno HIGHLEVEL_ACCESS_TOKEN.</translation>
    </message>
    <message>
        <source>&quot;export&quot; needs the connection&apos;s name: hloauth export NAME --format FORMAT; &quot;hloauth list&quot; lists the names.</source>
        <translation>&quot;export&quot; necesita el nombre de la conexión: hloauth export NAME --format FORMAT; &quot;hloauth list&quot; muestra los nombres.</translation>
    </message>
    <message>
        <source>--format is missing; &quot;hloauth export --format list&quot; lists what there is.</source>
        <translation>Falta --format; &quot;hloauth export --format list&quot; muestra lo que hay.</translation>
    </message>
    <message>
        <source>There is no such format; &quot;hloauth export --format list&quot; lists what there is.</source>
        <translation>No existe ese formato; &quot;hloauth export --format list&quot; muestra lo que hay.</translation>
    </message>
    <message>
        <source>There is no such format; did you mean &quot;%1&quot;? &quot;hloauth export --format list&quot; lists what there is.</source>
        <translation>No existe ese formato; ¿quisiste decir &quot;%1&quot;? &quot;hloauth export --format list&quot; muestra lo que hay.</translation>
    </message>
    <message>
        <source>The format &quot;%1&quot; has no place for a refresh token; leave --with-refresh-token out.</source>
        <translation>El formato &quot;%1&quot; no tiene lugar para un token de actualización; quita --with-refresh-token.</translation>
    </message>
    <message>
        <source>--min-validity is a number of seconds, 0 or more.</source>
        <translation>--min-validity es un número de segundos, 0 o más.</translation>
    </message>
    <message>
        <source>HighLevel gave no refresh token for &quot;%1&quot;; leave --with-refresh-token out.</source>
        <translation>HighLevel no dio ningún token de actualización para &quot;%1&quot;; quita --with-refresh-token.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Warning: the refresh token works once. Whatever gets it must do the refreshing from now on; don&apos;t let anything else refresh &quot;%1&quot;.</source>
        <translation>Advertencia: el token de actualización sirve una sola vez. Quien lo reciba debe encargarse de renovar desde ahora; no dejes que nada más renueve &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not kept fresh here any more.</source>
        <translation>&quot;%1&quot; ya no se renueva aquí automáticamente.</translation>
    </message>
</context>
<context>
    <name>hloauth::ExportDialog</name>
    <message>
        <source>With the &amp;refresh token</source>
        <translation>Con el token de actuali&amp;zación</translation>
    </message>
    <message>
        <source>It works once: whatever gets it must do the refreshing from now on, and nothing here may refresh this connection any more.</source>
        <translation>Sirve una sola vez: quien lo reciba debe encargarse de renovar desde entonces, y nada aquí puede seguir renovando esta conexión.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>A text with a token is cleared from the clipboard after a minute</source>
        <translation>Un texto que contiene un token se borra del portapapeles después de un minuto</translation>
    </message>
    <message>
        <source>Into a file that only you can read</source>
        <translation>En un archivo que solo tú puedes leer</translation>
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
        <translation>Vista previa, con puntos en lugar de los tokens</translation>
    </message>
    <message>
        <source>There is no valid token to be had; the window behind this one says why.</source>
        <translation>No se puede obtener ningún token válido; la ventana que está detrás de esta dice por qué.</translation>
    </message>
    <message>
        <source>This connection is not kept fresh here any more.</source>
        <translation>Esta conexión ya no se renueva aquí automáticamente.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after a minute.</source>
        <translation>Copiado. El portapapeles se borra después de un minuto.</translation>
    </message>
    <message>
        <source>Copied. There is no token in it.</source>
        <translation>Copiado. No contiene ningún token.</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Guardar la exportación</translation>
    </message>
    <message>
        <source>Saved as %1, which only you can read.</source>
        <translation>Guardado como %1, que solo tú puedes leer.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
</context>
<context>
    <name>hloauth::ExportWriters</name>
    <message>
        <source>(paste it from Manage, Secrets in the developer portal; it is never exported)</source>
        <translation>(pégalo desde Manage, Secrets en el portal de desarrolladores; nunca se exporta)</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Make, module HTTP: Make an OAuth 2.0 request. Its connection (it signs in by itself):</source>
        <translation>Make, módulo HTTP: Make an OAuth 2.0 request. Su conexión (inicia sesión por sí misma):</translation>
    </message>
    <message>
        <source>Or, until the token runs out, module HTTP: Make a request, with the header:</source>
        <translation>O, hasta que venza el token, módulo HTTP: Make a request, con el encabezado:</translation>
    </message>
    <message>
        <source>The first call:</source>
        <translation>La primera llamada:</translation>
    </message>
    <message>
        <source>n8n, credential OAuth2 API (it signs in by itself; register the redirect address that n8n shows there in your app first):</source>
        <translation>n8n, credencial OAuth2 API (inicia sesión por sí misma; registra antes en tu app la dirección de redirección que n8n muestra allí):</translation>
    </message>
    <message>
        <source>Or, until the token runs out, credential Header Auth:</source>
        <translation>O, hasta que venza el token, credencial Header Auth:</translation>
    </message>
    <message>
        <source>The first call, node HTTP Request:</source>
        <translation>La primera llamada, nodo HTTP Request:</translation>
    </message>
</context>
<context>
    <name>hloauth::Failure</name>
    <message>
        <source>Interrupted; nothing was kept.</source>
        <translation>Interrumpido; no se guardó nada.</translation>
    </message>
    <message>
        <source>The keychain holds no tokens for this connection; sign in again with &quot;hloauth connect NAME --again&quot;.</source>
        <translation>El llavero no tiene tokens para esta conexión; inicia sesión de nuevo con &quot;hloauth connect NAME --again&quot;.</translation>
    </message>
    <message>
        <source>What the keychain holds for this connection can&apos;t be read as a whole; sign in again with &quot;hloauth connect NAME --again&quot;.</source>
        <translation>Lo que tiene el llavero para esta conexión no se puede leer completo; inicia sesión de nuevo con &quot;hloauth connect NAME --again&quot;.</translation>
    </message>
    <message>
        <source>The keychain did not let us in%1; unlock it, allow the access and try again.</source>
        <translation>El llavero no nos dejó entrar%1; desbloquéalo, permite el acceso e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The system keychain can&apos;t be used%1; start or unlock it (on Linux GNOME Keyring or KWallet) and try again.</source>
        <translation>No se puede usar el llavero del sistema%1; inícialo o desbloquéalo (en Linux, GNOME Keyring o KWallet) e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is refreshing &quot;%1&quot; and does not finish; try again later.</source>
        <translation>Otro programa está renovando &quot;%1&quot; y no termina; inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written, so nothing was asked of HighLevel; make room or free the folder, and try again.</source>
        <translation>No se puede escribir el archivo %1, así que no se le pidió nada a HighLevel; libera espacio o permite la escritura en la carpeta, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>New tokens came for &quot;%1&quot; and could not be written to the keychain, and the old ones are used up: make the keychain work, then sign in with &quot;%2&quot;.</source>
        <translation>Llegaron tokens nuevos para &quot;%1&quot; y no se pudieron escribir en el llavero, y los anteriores están gastados: haz que funcione el llavero, y luego inicia sesión con &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no refresh token, so only a new sign-in brings a new access token: &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; no tiene token de actualización, así que solo un nuevo inicio de sesión trae un token de acceso nuevo: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Sign in again with &quot;%1&quot;.</source>
        <translation>Inicia sesión de nuevo con &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A refresh of &quot;%1&quot; that was begun on %2 found no end: it used up the refresh token, and the new tokens were never kept; sign in again with &quot;%3&quot;.</source>
        <translation>Una renovación de &quot;%1&quot; que comenzó el %2 no llegó a terminar: gastó el token de actualización, y los tokens nuevos nunca se guardaron; inicia sesión de nuevo con &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>%1 (HighLevel&apos;s traceId: %2)</source>
        <translation>%1 (traceId de HighLevel: %2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed meanwhile; make it again with &quot;hloauth connect&quot;.</source>
        <translation>&quot;%1&quot; se eliminó entretanto; créala de nuevo con &quot;hloauth connect&quot;.</translation>
    </message>
</context>
<context>
    <name>hloauth::FaultMenu</name>
    <message>
        <source>Show me what goes &amp;wrong when</source>
        <translation>Muéstrame qué &amp;falla cuando</translation>
    </message>
    <message>
        <source>Lets the stand-in for HighLevel fail in one of the ways that HighLevel knows</source>
        <translation>Hace que el simulador de HighLevel falle de una de las maneras que HighLevel conoce</translation>
    </message>
    <message>
        <source>the &amp;link is not right</source>
        <translation>el en&amp;lace no está bien</translation>
    </message>
    <message>
        <source>the &amp;app in the portal is not right</source>
        <translation>la &amp;app no está bien en el portal</translation>
    </message>
    <message>
        <source>the page in the &amp;browser gets no further</source>
        <translation>la página no avanza en el &amp;navegador</translation>
    </message>
    <message>
        <source>the answer takes another &amp;way</source>
        <translation>la respuesta toma otro &amp;camino</translation>
    </message>
    <message>
        <source>the code is e&amp;xchanged for tokens</source>
        <translation>el código se can&amp;jea por tokens</translation>
    </message>
    <message>
        <source>Then the program says here what happened, and what helps.</source>
        <translation>Luego el programa dice aquí qué pasó, y qué ayuda.</translation>
    </message>
    <message>
        <source>What goes wrong when %1</source>
        <translation>Qué falla cuando %1</translation>
    </message>
    <message>
        <source>Put everything in &amp;order again</source>
        <translation>Poner todo de nuevo en &amp;orden</translation>
    </message>
    <message>
        <source>Then press “I see an error…”, say what you see there, and do what helps.</source>
        <translation>Luego haz clic en “Veo un error…”, di qué ves allí y haz lo que ayude.</translation>
    </message>
    <message>
        <source>You saw what goes wrong when %1, and got through anyway. %2</source>
        <translation>Viste qué falla cuando %1, y aun así llegaste al final. %2</translation>
    </message>
</context>
<context>
    <name>hloauth::FindingSeverity</name>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
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
        <translation>Renovar automátic&amp;amente</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Iniciar el &amp;programa al entrar</translation>
    </message>
    <message>
        <source>Gets new tokens in the background before the access token runs out</source>
        <translation>Obtiene tokens nuevos en segundo plano antes de que caduque el token de acceso</translation>
    </message>
    <message>
        <source>Starts this program without a window when you log in to your computer, for all that is kept fresh</source>
        <translation>Inicia este programa sin ventana cuando inicias sesión en tu equipo, para todo lo que se renueva automáticamente</translation>
    </message>
    <message>
        <source>Its refresh token was copied for another program on %1. That program must be the only one that renews it: the token works once.</source>
        <translation>Su token de actualización se copió para otro programa el %1. Solo ese programa debe renovarlo: el token sirve una sola vez.</translation>
    </message>
    <message>
        <source>New tokens come when you copy an old one, or press “Refresh now”. Leave this off if another program, such as Make or Zapier, renews them.</source>
        <translation>Llegan tokens nuevos cuando copias uno caducado, o haces clic en “Renovar ahora”. Deja esto desactivado si otro programa, como Make o Zapier, los renueva.</translation>
    </message>
    <message>
        <source>Goes on after the new sign-in.</source>
        <translation>Continúa después de iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Paused: nothing is refreshed. The tray icon&apos;s menu lets it go on.</source>
        <translation>En pausa: no se renueva nada. El menú del icono de la bandeja permite continuar.</translation>
    </message>
    <message>
        <source>HighLevel did not say how long the token is good; a new one comes when you copy it.</source>
        <translation>HighLevel no dijo por cuánto tiempo es válido el token; se obtiene uno nuevo cuando lo copias.</translation>
    </message>
    <message>
        <source>New tokens come in %1 (%2).</source>
        <translation>Llegan tokens nuevos en %1 (%2).</translation>
    </message>
    <message>
        <source>The last try did not work: %1 The tokens are kept; the next try is in %2 (%3).</source>
        <translation>El último intento no funcionó: %1 Los tokens se conservan; el próximo intento es en %2 (%3).</translation>
    </message>
    <message>
        <source>Your desktop shows no tray icon, so only while this program is open.</source>
        <translation>Tu escritorio no muestra ningún icono en la bandeja, así que solo funciona mientras este programa está abierto.</translation>
    </message>
    <message>
        <source>Getting new tokens…</source>
        <translation>Obteniendo tokens nuevos…</translation>
    </message>
    <message>
        <source>It goes on in the tray when you close the window.</source>
        <translation>Sigue en la bandeja cuando cierras la ventana.</translation>
    </message>
</context>
<context>
    <name>hloauth::ImportFindings</name>
    <message>
        <source>“+” stands between scopes: HighLevel understands it in most places, but %20 is safer, and the link that you get here has %20.</source>
        <translation>Hay “+” entre los scopes: HighLevel lo entiende en la mayoría de los casos, pero %20 es más seguro, y el enlace que obtienes aquí tiene %20.</translation>
    </message>
    <message>
        <source>“%2B” stands between scopes: HighLevel does not take it for a space and refuses the link; the one that you get here has %20.</source>
        <translation>Hay “%2B” entre los scopes: HighLevel no lo toma por un espacio y rechaza el enlace; el que obtienes aquí tiene %20.</translation>
    </message>
    <message>
        <source>Commas stand between scopes: HighLevel wants spaces and takes the whole for one scope that it does not know; here they are taken apart.</source>
        <translation>Hay comas entre los scopes: HighLevel quiere espacios y toma todo por un solo scope que no conoce; aquí se separan.</translation>
    </message>
    <message>
        <source>A line break stands between scopes: HighLevel may refuse the link for it; the one that you get here has none.</source>
        <translation>Hay un salto de línea entre los scopes: es posible que HighLevel rechace el enlace por eso; el que obtienes aquí no tiene ninguno.</translation>
    </message>
    <message>
        <source>There is a space too many: one is enough to make HighLevel refuse the whole link; the one that you get here has none.</source>
        <translation>Hay un espacio de más: basta uno para que HighLevel rechace el enlace entero; el que obtienes aquí no tiene ninguno.</translation>
    </message>
    <message>
        <source>A space tears a scope in two: HighLevel knows neither half and refuses the link; here they are put together.</source>
        <translation>Un espacio parte un scope en dos: HighLevel no conoce ninguna de las mitades y rechaza el enlace; aquí se unen.</translation>
    </message>
    <message>
        <source>The link was encoded twice (%2520): HighLevel does not undo that and refuses it; the one that you get here is encoded once.</source>
        <translation>El enlace se codificó dos veces (%2520): HighLevel no lo deshace y lo rechaza; el que obtienes aquí está codificado una sola vez.</translation>
    </message>
    <message>
        <source>A scope stands there twice: that changes nothing at HighLevel; here it is taken once.</source>
        <translation>Un scope aparece dos veces: eso no cambia nada en HighLevel; aquí se toma una sola vez.</translation>
    </message>
    <message>
        <source>Misspelt? Did you mean:</source>
        <translation>¿Mal escrito? Quizá quisiste decir:</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>En lugar de %1</translation>
    </message>
    <message>
        <source>Keep %1 as it is</source>
        <translation>Conservar %1 tal cual</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>No incluirlo</translation>
    </message>
    <message>
        <source>%1 →</source>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>Not in HighLevel&apos;s documents</source>
        <translation>No está en los documentos de HighLevel</translation>
    </message>
    <message>
        <source>What you keep is marked as unknown. If HighLevel does not know it either, it refuses the whole link.</source>
        <translation>Lo que conserves se marca como desconocido. Si HighLevel tampoco lo conoce, rechaza el enlace entero.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar %1</translation>
    </message>
    <message>
        <source>In the link itself</source>
        <translation>En el enlace mismo</translation>
    </message>
    <message>
        <source>%1 (After %2.)</source>
        <translation>%1 (Después de %2.)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not for your plan or app type</source>
        <translation>No son para tu plan o tipo de app</translation>
    </message>
    <message>
        <source>This address asks for no scopes. Paste the whole authorization link: “scope=” and names such as contacts.readonly stand in it.</source>
        <translation>Esta dirección no pide ningún scope. Pega el enlace de autorización completo: contiene “scope=” y nombres como contacts.readonly.</translation>
    </message>
    <message>
        <source>None of these settings holds scopes. Paste the line with them, such as SCOPES=&quot;contacts.readonly contacts.write&quot;, or an authorization link.</source>
        <translation>Ninguno de estos ajustes contiene scopes. Pega la línea que los tiene, como SCOPES=&quot;contacts.readonly contacts.write&quot;, o un enlace de autorización.</translation>
    </message>
    <message>
        <source>There is no scope in this text. Paste an authorization link, the scopes of your app in the portal, or a settings file; a scope looks like contacts.readonly.</source>
        <translation>No hay ningún scope en este texto. Pega un enlace de autorización, los scopes de tu app en el portal, o un archivo de configuración; un scope tiene la forma contacts.readonly.</translation>
    </message>
    <message numerus="yes">
        <source>%n documented scope(s) will be ticked.</source>
        <translation>
            <numerusform>Se marcará %n scope documentado.</numerusform>
            <numerusform>Se marcarán %n scopes documentados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more word(s) are left out, as they look like no scopes. Paste only the part with the scopes.</source>
        <translation>
            <numerusform>No se incluye %n palabra más, porque no parece un scope. Pega solo la parte que contiene los scopes.</numerusform>
            <numerusform>No se incluyen %n palabras más, porque no parecen scopes. Pega solo la parte que contiene los scopes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Aún no se ha leído nada</translation>
    </message>
    <message>
        <source>The scopes that are found are shown here.</source>
        <translation>Aquí se muestran los scopes encontrados.</translation>
    </message>
    <message>
        <source>They are ticked anyway, and marked; the page can take them out.</source>
        <translation>Se marcan de todos modos y se señalan; la página puede quitarlos.</translation>
    </message>
</context>
<context>
    <name>hloauth::InputFile</name>
    <message>
        <source>%1 is a folder; name the file with %2.</source>
        <translation>%1 es una carpeta; indica el archivo con %2.</translation>
    </message>
    <message>
        <source>The file %1 with %2 can&apos;t be read: %3.</source>
        <translation>No se puede leer el archivo %1 con %2: %3.</translation>
    </message>
    <message>
        <source>The file %1 is too long for %2, which has %3 at most; name another file.</source>
        <translation>El archivo %1 es demasiado largo para %2, que tiene %3 como máximo; indica otro archivo.</translation>
    </message>
</context>
<context>
    <name>hloauth::KeepFreshCommand</name>
    <message>
        <source>Keep NAME fresh from now on.</source>
        <translation>Renovar NAME automáticamente desde ahora.</translation>
    </message>
    <message>
        <source>Don&apos;t keep NAME fresh any more.</source>
        <translation>No renovar más NAME automáticamente.</translation>
    </message>
    <message>
        <source>Go on until interrupted, and refresh each when it is due.</source>
        <translation>Continuar hasta que se interrumpa, y renovar cada una cuando le toque.</translation>
    </message>
    <message>
        <source>Without NAME it refreshes those of the marked connections whose access token runs out in
about an hour and a half, and ends: let a timer call it every quarter of an hour. With
--watch it goes on. The window program may do the same at the same time; they wait for
one another.

A connection whose refresh token another program has must not be kept fresh here: the
token works once.</source>
        <translation>Sin NAME renueva, de las conexiones marcadas, aquellas cuyo token de acceso caduca en
aproximadamente una hora y media, y termina: haz que un temporizador lo llame cada cuarto de
hora. Con --watch continúa. El programa con ventanas puede hacer lo mismo al mismo tiempo; se
esperan el uno al otro.

Una conexión cuyo token de actualización tiene otro programa no debe renovarse aquí: el
token sirve una sola vez.</translation>
    </message>
    <message>
        <source>With a NAME, say either --on or --off.</source>
        <translation>Con un NAME, indica --on o --off.</translation>
    </message>
    <message>
        <source>--on and --off need the connection&apos;s name: hloauth keep-fresh NAME --on; &quot;hloauth list&quot; lists the names.</source>
        <translation>--on y --off necesitan el nombre de la conexión: hloauth keep-fresh NAME --on; &quot;hloauth list&quot; muestra los nombres.</translation>
    </message>
    <message>
        <source>--watch is for all that are marked; leave NAME out.</source>
        <translation>--watch es para todas las marcadas; quita NAME.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is kept fresh while HighLevel OAuth Helper, or &quot;hloauth keep-fresh&quot;, runs.</source>
        <translation>&quot;%1&quot; se renueva automáticamente mientras se ejecute HighLevel OAuth Helper o &quot;hloauth keep-fresh&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not kept fresh any more.</source>
        <translation>&quot;%1&quot; ya no se renueva automáticamente.</translation>
    </message>
    <message>
        <source>Warning: the refresh token of &quot;%1&quot; was given to another program on %2. It works once: if both renew it, one of them loses its access.</source>
        <translation>Advertencia: el token de actualización de &quot;%1&quot; se entregó a otro programa el %2. Sirve una sola vez: si los dos lo renuevan, uno de ellos pierde su acceso.</translation>
    </message>
    <message>
        <source>No connection is marked yet; &quot;hloauth keep-fresh NAME --on&quot; marks one.</source>
        <translation>Todavía no hay ninguna conexión marcada; &quot;hloauth keep-fresh NAME --on&quot; marca una.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: valid until %2.</source>
        <translation>&quot;%1&quot;: válido hasta %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>A refresh is under way, and ending now could lose the connection; it ends by itself in at most a few minutes.</source>
        <translation>Hay una renovación en curso, y terminar ahora podría hacer perder la conexión; acaba sola en unos minutos como máximo.</translation>
    </message>
</context>
<context>
    <name>hloauth::KeysBox</name>
    <message>
        <source>%1, SHA-256 of the key: %2 …</source>
        <translation>%1, SHA-256 de la clave: %2…</translation>
    </message>
    <message>
        <source>HighLevel ended it on %1; it counts only without the newer header.</source>
        <translation>HighLevel lo retiró el %1; solo cuenta sin el encabezado más nuevo.</translation>
    </message>
    <message>
        <source>Your own, in the place of HighLevel&apos;s.</source>
        <translation>La tuya, en lugar de la de HighLevel.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fuente: %1.</translation>
    </message>
    <message>
        <source>&amp;Paste another key</source>
        <translation>&amp;Pegar otra clave</translation>
    </message>
    <message>
        <source>Takes the public key that is in the clipboard</source>
        <translation>Toma la clave pública que está en el portapapeles</translation>
    </message>
    <message>
        <source>&amp;Use the built-in keys again</source>
        <translation>Volver a las claves &amp;integradas</translation>
    </message>
    <message>
        <source>Webhooks are checked with these public keys. They are no secret: with them nobody can sign. Should HighLevel change a key, take the new one from its documentation here.</source>
        <translation>Los webhooks se comprueban con estas claves públicas. No son ningún secreto: con ellas nadie puede firmar. Si HighLevel cambia una clave, pon aquí la nueva de su documentación.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s built-in keys are used</source>
        <translation>Se usan las claves integradas de HighLevel</translation>
    </message>
    <message>
        <source>The key is used until this program ends.</source>
        <translation>La clave se usa hasta que termine este programa.</translation>
    </message>
    <message>
        <source>From now on %1 is checked with this key.</source>
        <translation>Desde ahora %1 se comprueba con esta clave.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s keys are used again.</source>
        <translation>Se usan de nuevo las claves de HighLevel.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s keys are used until this program ends.</source>
        <translation>Las claves de HighLevel se usan hasta que termine este programa.</translation>
    </message>
    <message>
        <source>Key from a &amp;file…</source>
        <translation>Clave de un &amp;archivo…</translation>
    </message>
</context>
<context>
    <name>hloauth::KnownErrors</name>
    <message>
        <source>UnAuthorized! Invalid client credentials! (on HighLevel&apos;s page)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>UnAuthorized! Invalid client credentials! (en la página de HighLevel)</translation>
    </message>
    <message>
        <source>HighLevel does not accept this client ID on its sign-in page, most likely because the key is not marked as the app&apos;s default key.</source>
        <translation>HighLevel no acepta este client ID en su página de inicio de sesión, muy probablemente porque la clave no está marcada como la predeterminada (Default) de la app.</translation>
    </message>
    <message>
        <source>In the developer portal open your app&apos;s Manage → Secrets, mark this key as Default (or copy the ID and secret of the key that is), and open the link again.</source>
        <translation>En el portal de desarrolladores abre Manage → Secrets de tu app, marca esta clave como Default (o copia el ID y el secreto de la que lo es) y abre de nuevo el enlace.</translation>
    </message>
    <message>
        <source>Invalid client credentials! (when refreshing)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid client credentials! (al renovar)</translation>
    </message>
    <message>
        <source>HighLevel no longer renews this connection, most likely because the app was uninstalled from the account or its client key was deleted or belongs to another app.</source>
        <translation>HighLevel ya no renueva esta conexión, muy probablemente porque la app se desinstaló de la cuenta, o porque su clave se eliminó o es de otra app.</translation>
    </message>
    <message>
        <source>Sign in again, with a client ID and secret that Manage → Secrets of your app shows today.</source>
        <translation>Inicia sesión de nuevo, con un client ID y un client secret que hoy muestre Manage → Secrets de tu app.</translation>
    </message>
    <message>
        <source>UnAuthorized! Invalid client credentials!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>UnAuthorized! Invalid client credentials!</translation>
    </message>
    <message>
        <source>HighLevel does not accept this client ID and client secret together, most likely because one has a slip in it, they come from two different keys, or the key is not the app&apos;s default key.</source>
        <translation>HighLevel no acepta este client ID junto con este client secret, muy probablemente porque uno de los dos tiene un error, son de dos claves distintas, o la clave no es la predeterminada (Default) de la app.</translation>
    </message>
    <message>
        <source>Copy both again from the same line of Manage → Secrets in the developer portal, and start the sign-in again.</source>
        <translation>Copia de nuevo los dos de la misma línea de Manage → Secrets en el portal de desarrolladores, y comienza de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>What stands in the field for the client ID is probably only the app&apos;s id, or another value: HighLevel&apos;s page takes the bare app id, and the exchange then refuses it.</source>
        <translation>En el campo del client ID probablemente solo está el ID de la app, u otro valor: la página de HighLevel acepta el ID de la app solo, y después el canje lo rechaza.</translation>
    </message>
    <message>
        <source>Enter the whole client ID from Manage → Secrets (24 characters, a dash, and 8 more), and its secret beside it.</source>
        <translation>Escribe el client ID completo de Manage → Secrets (24 caracteres, un guion y 8 más) y el client secret que le corresponde.</translation>
    </message>
    <message>
        <source>Invalid grant: authorization code is invalid</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid grant: authorization code is invalid</translation>
    </message>
    <message>
        <source>HighLevel does not accept the code that the browser brought: a code works once, for a few minutes, and only for the app and the redirect address that it was made for.</source>
        <translation>HighLevel no acepta el código que trajo el navegador: un código sirve una sola vez, durante unos minutos, y solo para la app y la dirección de redirección para las que se creó.</translation>
    </message>
    <message>
        <source>Start the sign-in again, and finish it without opening the link twice or reloading the last page.</source>
        <translation>Comienza de nuevo el inicio de sesión, y termínalo sin abrir dos veces el enlace ni recargar la última página.</translation>
    </message>
    <message>
        <source>The redirect address that was sent with the code is probably not letter for letter the one in the link that the code came from.</source>
        <translation>La dirección de redirección que se envió con el código probablemente no es igual, letra por letra, a la del enlace del que salió el código.</translation>
    </message>
    <message>
        <source>Compare the two addresses (a slash at the end counts), set the tool that exchanges the code to the same one, and start the sign-in again.</source>
        <translation>Compara las dos direcciones (también cuenta una barra al final), pon la misma en la herramienta que canjea el código, y comienza de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>Invalid grant: refresh token is invalid</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid grant: refresh token is invalid</translation>
    </message>
    <message>
        <source>HighLevel does not accept the refresh token (the key that renews access): it was used already, perhaps by another program, or it is more than a year old.</source>
        <translation>HighLevel no acepta el token de actualización (refresh token, la clave que renueva el acceso): ya se usó, quizá por otro programa, o tiene más de un año.</translation>
    </message>
    <message>
        <source>Sign in again, and let only one program renew this connection.</source>
        <translation>Inicia sesión de nuevo, y deja que un solo programa renueve esta conexión.</translation>
    </message>
    <message>
        <source>Invalid refresh token</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid refresh token</translation>
    </message>
    <message>
        <source>HighLevel does not recognise the refresh token (the key that renews access), most likely because it is incomplete or belongs to another app.</source>
        <translation>HighLevel no reconoce el token de actualización (refresh token, la clave que renueva el acceso), muy probablemente porque está incompleto o es de otra app.</translation>
    </message>
    <message>
        <source>Sign in again to get a new one.</source>
        <translation>Inicia sesión de nuevo para obtener otro.</translation>
    </message>
    <message>
        <source>invalid_grant (when refreshing)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>invalid_grant (al renovar)</translation>
    </message>
    <message>
        <source>HighLevel no longer accepts the refresh token (the key that renews access), usually because it was used already or the app was uninstalled.</source>
        <translation>HighLevel ya no acepta el token de actualización (refresh token, la clave que renueva el acceso), por lo general porque ya se usó o porque la app se desinstaló.</translation>
    </message>
    <message>
        <source>invalid_grant</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>invalid_grant</translation>
    </message>
    <message>
        <source>HighLevel does not accept the code from the browser or the refresh token that was sent, usually because it was used already or is too old.</source>
        <translation>HighLevel no acepta el código del navegador o el token de actualización (refresh token) que se envió, por lo general porque ya se usó o es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Comienza de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>Location is not active (when refreshing)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Location is not active (al renovar)</translation>
    </message>
    <message>
        <source>The sub-account is paused or cancelled at HighLevel, so its access is not renewed for now; the connection itself is still good.</source>
        <translation>La subcuenta está en pausa o cancelada en HighLevel, así que por ahora no se renueva su acceso; la conexión en sí sigue siendo válida.</translation>
    </message>
    <message>
        <source>Make the sub-account active again (look at its payment and at the agency&apos;s plan), and refresh then; there is no need to sign in again.</source>
        <translation>Vuelve a activar la subcuenta (revisa su pago y el plan de la agencia), y renueva después; no hace falta iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Location is not active (when asking for location tokens)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Location is not active (al pedir tokens de subcuenta)</translation>
    </message>
    <message>
        <source>This sub-account, or its agency, is most likely paused or cancelled at HighLevel, so HighLevel answers nothing for it now; tokens that are kept stay good.</source>
        <translation>Esta subcuenta, o su agencia, está muy probablemente en pausa o cancelada en HighLevel, así que HighLevel ahora no responde nada para ella; los tokens guardados siguen siendo válidos.</translation>
    </message>
    <message>
        <source>Make it active again and ask once more, or leave it out of a list of sub-accounts.</source>
        <translation>Actívala de nuevo y vuelve a pedirlos, o quítala de la lista de subcuentas.</translation>
    </message>
    <message>
        <source>Location is not active</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Location is not active</translation>
    </message>
    <message>
        <source>The sub-account is paused or cancelled at HighLevel, so no access is given to it for now.</source>
        <translation>La subcuenta está en pausa o cancelada en HighLevel, así que por ahora no se le da acceso.</translation>
    </message>
    <message>
        <source>Make the sub-account active again (look at its payment and at the agency&apos;s plan), and start the sign-in again.</source>
        <translation>Vuelve a activar la subcuenta (revisa su pago y el plan de la agencia), y comienza de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>grant_type must be a valid enum value, grant_type should not be empty</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>grant_type must be a valid enum value, grant_type should not be empty</translation>
    </message>
    <message>
        <source>HighLevel could not find in the request what is being asked for, which happens when a tool sends the values in a header or as JSON instead of as a web form.</source>
        <translation>HighLevel no encontró en la solicitud qué se pide; eso pasa cuando una herramienta envía los valores en un encabezado o como JSON, en lugar de como formulario web.</translation>
    </message>
    <message>
        <source>If another tool sent the request, set it to send the client ID and secret in the body as a form; if this program did, check the API address.</source>
        <translation>Si la solicitud la envió otra herramienta, configúrala para que envíe el client ID y el client secret en el cuerpo, como formulario; si fue este programa, revisa la dirección de la API.</translation>
    </message>
    <message>
        <source>Missing parameter: clientId</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Missing parameter: clientId</translation>
    </message>
    <message>
        <source>HighLevel says that a value is missing from the request or is not in the form it expects.</source>
        <translation>HighLevel dice que en la solicitud falta un valor, o que no tiene la forma que espera.</translation>
    </message>
    <message>
        <source>Check that client ID, client secret and redirect address are complete, and that a tool of your own sends them as a web form, then try again.</source>
        <translation>Comprueba que el client ID, el client secret y la dirección de redirección estén completos, y que tu propia herramienta, si usas una, los envíe como formulario web; luego inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>property code_verifier should not exist</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>property code_verifier should not exist</translation>
    </message>
    <message>
        <source>The request carried an extra proof of identity (PKCE) that HighLevel&apos;s token address refuses.</source>
        <translation>La solicitud llevaba una prueba de identidad adicional (PKCE) que la dirección de tokens de HighLevel rechaza.</translation>
    </message>
    <message>
        <source>Switch PKCE off in the tool that sent the request, and start the sign-in again.</source>
        <translation>Desactiva PKCE en la herramienta que envió la solicitud, y comienza de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>property userType should not exist</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>property userType should not exist</translation>
    </message>
    <message>
        <source>HighLevel refused a value by its name, most likely because the names of one version of its interface were sent to the other.</source>
        <translation>HighLevel rechazó un valor por su nombre, muy probablemente porque los nombres de una versión de su API se enviaron a la otra.</translation>
    </message>
    <message>
        <source>In a tool of your own write the names with underscores (user_type, client_id) or add the header &quot;Version: v3&quot;; in this program check the API address, and start the sign-in again.</source>
        <translation>En una herramienta propia escribe los nombres con guion bajo (user_type, client_id) o agrega el encabezado &quot;Version: v3&quot;; en este programa revisa la dirección de la API, y comienza de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>404 NoSuchBucket</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>404 NoSuchBucket</translation>
    </message>
    <message>
        <source>The address that was asked for tokens is probably the marketplace&apos;s web site and not HighLevel&apos;s interface for programs.</source>
        <translation>La dirección a la que se pidieron los tokens es probablemente el sitio web del marketplace, y no la API de HighLevel.</translation>
    </message>
    <message>
        <source>Set the API address back to https://services.leadconnectorhq.com, and start the sign-in again.</source>
        <translation>Restablece la dirección de la API a https://services.leadconnectorhq.com, y comienza de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>Cannot POST /oauth/token</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Cannot POST /oauth/token</translation>
    </message>
    <message>
        <source>The server does not know this address, most likely because the API address is wrong or the request names another version of the interface.</source>
        <translation>El servidor no conoce esta dirección, muy probablemente porque la dirección de la API es incorrecta o la solicitud indica otra versión de la API.</translation>
    </message>
    <message>
        <source>Set the API address back to https://services.leadconnectorhq.com, and try again.</source>
        <translation>Restablece la dirección de la API a https://services.leadconnectorhq.com, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>API endpoint has been removed</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>API endpoint has been removed</translation>
    </message>
    <message>
        <source>HighLevel has removed the call that was used, for instance the old way to reconnect an app.</source>
        <translation>HighLevel retiró la llamada que se usó, por ejemplo la manera antigua de reconectar una app.</translation>
    </message>
    <message>
        <source>Sign in again instead.</source>
        <translation>Inicia sesión de nuevo en lugar de eso.</translation>
    </message>
    <message>
        <source>Invalid JWT, or: Invalid token: access token is invalid</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid JWT, o: Invalid token: access token is invalid</translation>
    </message>
    <message>
        <source>The access token is more than a day old, was withdrawn, or was not copied whole.</source>
        <translation>El token de acceso tiene más de un día, se revocó, o no se copió completo.</translation>
    </message>
    <message>
        <source>Refresh the connection and use the new access token.</source>
        <translation>Renueva la conexión y usa el token de acceso nuevo.</translation>
    </message>
    <message>
        <source>429 Too Many Requests</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>429 Too Many Requests</translation>
    </message>
    <message>
        <source>HighLevel was asked too often in a short time (it allows 100 requests in 10 seconds and 200,000 a day for one app in one account).</source>
        <translation>Se hicieron demasiadas solicitudes a HighLevel en poco tiempo (permite 100 solicitudes en 10 segundos y 200&#xa0;000 al día por app y cuenta).</translation>
    </message>
    <message>
        <source>Wait a minute and try again; nothing was lost.</source>
        <translation>Espera un minuto e inténtalo de nuevo; no se perdió nada.</translation>
    </message>
    <message>
        <source>This token&apos;s user type is not yet supported!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>This token&apos;s user type is not yet supported!</translation>
    </message>
    <message>
        <source>Tokens for sub-accounts were asked for with a sub-account&apos;s token, but only an agency&apos;s token can get them.</source>
        <translation>Se pidieron tokens para subcuentas con un token de subcuenta, pero solo un token de agencia puede obtenerlos.</translation>
    </message>
    <message>
        <source>Sign in again and choose the agency (token type Company), then ask for the sub-accounts&apos; tokens with that connection.</source>
        <translation>Inicia sesión de nuevo y elige la agencia (tipo de token Company), y luego pide con esa conexión los tokens de las subcuentas.</translation>
    </message>
    <message>
        <source>This AuthClass is not yet supported!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>This AuthClass is not yet supported!</translation>
    </message>
    <message>
        <source>The token is probably of the wrong kind for this call: an agency&apos;s token where a sub-account&apos;s is wanted, or the other way round.</source>
        <translation>El token es probablemente del tipo equivocado para esta llamada: uno de agencia donde hace falta uno de subcuenta, o al revés.</translation>
    </message>
    <message>
        <source>For a sub-account&apos;s data get a location token from the agency&apos;s connection; for the agency&apos;s own data sign in as the agency.</source>
        <translation>Para los datos de una subcuenta obtén un token de subcuenta con la conexión de la agencia; para los datos de la propia agencia inicia sesión como agencia.</translation>
    </message>
    <message>
        <source>This authClass type is not allowed to access this scope. Please verify your IAM configuration…</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>This authClass type is not allowed to access this scope. Please verify your IAM configuration…</translation>
    </message>
    <message>
        <source>An agency&apos;s token was probably used for something that only a sub-account&apos;s token may do.</source>
        <translation>Probablemente se usó un token de agencia para algo que solo se permite con un token de subcuenta.</translation>
    </message>
    <message>
        <source>Get a location token for the sub-account from this connection, and use that one.</source>
        <translation>Obtén con esta conexión un token de subcuenta para esa subcuenta, y usa ese.</translation>
    </message>
    <message>
        <source>Token&apos;s user type mismatch!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Token&apos;s user type mismatch!</translation>
    </message>
    <message>
        <source>The token is most likely an agency&apos;s private integration token, and the call is for a sub-account.</source>
        <translation>El token es muy probablemente un Private Integration Token de una agencia, y la llamada es para una subcuenta.</translation>
    </message>
    <message>
        <source>Use a token of the sub-account, for instance a location token from an agency&apos;s connection.</source>
        <translation>Usa un token de la subcuenta, por ejemplo un token de subcuenta obtenido con la conexión de una agencia.</translation>
    </message>
    <message>
        <source>OAuth access token only (Private Integration Tokens are not accepted)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>OAuth access token only (Private Integration Tokens are not accepted)</translation>
    </message>
    <message>
        <source>This call takes a token from an app&apos;s sign-in only, and a private integration token (it begins with pit-) was sent.</source>
        <translation>Esta llamada solo acepta un token obtenido al iniciar sesión con una app, y se envió un Private Integration Token (empieza con pit-).</translation>
    </message>
    <message>
        <source>Sign in with your app in this program, and use the access token that comes out.</source>
        <translation>Inicia sesión con tu app en este programa, y usa el token de acceso que obtengas.</translation>
    </message>
    <message>
        <source>The token is not authorized for this scope.</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>The token is not authorized for this scope.</translation>
    </message>
    <message>
        <source>The token is good, but lacks the permission (scope) for this call, usually because the scope was added to the app after the sign-in; tokens for sub-accounts need oauth.readonly and oauth.write.</source>
        <translation>El token es válido, pero le falta el permiso (scope) para esta llamada, por lo general porque el scope se agregó a la app después del inicio de sesión; para los tokens de subcuenta hacen falta oauth.readonly y oauth.write.</translation>
    </message>
    <message>
        <source>Tick the scope in the app, uninstall the app from the account, and sign in again with the scope chosen.</source>
        <translation>Marca el scope en la app, desinstala la app de la cuenta e inicia sesión de nuevo con el scope elegido.</translation>
    </message>
    <message>
        <source>The token does not have access to this location.</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>The token does not have access to this location.</translation>
    </message>
    <message>
        <source>The token is good, but most likely belongs to another sub-account, or the request did not name the sub-account.</source>
        <translation>El token es válido, pero muy probablemente es de otra subcuenta, o la solicitud no indicó la subcuenta.</translation>
    </message>
    <message>
        <source>Compare the location ID in the request with the one that this connection shows, and add locationId if it is missing.</source>
        <translation>Compara el ID de subcuenta (location ID) de la solicitud con el que muestra esta conexión, y agrega locationId si falta.</translation>
    </message>
    <message>
        <source>locationId should not be empty</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>locationId should not be empty</translation>
    </message>
    <message>
        <source>The request usually lacks the id of the sub-account or of the agency, or has it in the wrong place.</source>
        <translation>Por lo general, a la solicitud le falta el ID de la subcuenta o de la agencia, o lo tiene en el lugar equivocado.</translation>
    </message>
    <message>
        <source>Add locationId (or companyId) with the id that this program shows for the connection.</source>
        <translation>Agrega locationId (o companyId) con el ID que este programa muestra para la conexión.</translation>
    </message>
    <message>
        <source>Unauthorized, Switch to the new API token</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Unauthorized, Switch to the new API token</translation>
    </message>
    <message>
        <source>The request probably went to HighLevel&apos;s old interface (V1), which takes no tokens of an app.</source>
        <translation>La solicitud probablemente fue a la API antigua de HighLevel (V1), que no acepta tokens de una app.</translation>
    </message>
    <message>
        <source>Send it to https://services.leadconnectorhq.com with the header &quot;Version: 2021-07-28&quot; and the access token.</source>
        <translation>Envíala a https://services.leadconnectorhq.com con el encabezado &quot;Version: 2021-07-28&quot; y el token de acceso.</translation>
    </message>
    <message>
        <source>Endpoint … not available in API version v3. This endpoint was removed in version v3…</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Endpoint … not available in API version v3. This endpoint was removed in version v3…</translation>
    </message>
    <message>
        <source>The header &quot;Version&quot; of the request names a version of HighLevel&apos;s interface that does not have this call.</source>
        <translation>El encabezado &quot;Version&quot; de la solicitud indica una versión de la API de HighLevel que no tiene esta llamada.</translation>
    </message>
    <message>
        <source>Send &quot;Version: 2021-07-28&quot; with this call, or use the newer call that the message names.</source>
        <translation>Envía &quot;Version: 2021-07-28&quot; con esta llamada, o usa la llamada más nueva que indica el mensaje.</translation>
    </message>
    <message>
        <source>version header was not found</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>version header was not found</translation>
    </message>
    <message>
        <source>The request probably lacks the header &quot;Version&quot;, which HighLevel wants with most calls.</source>
        <translation>A la solicitud probablemente le falta el encabezado &quot;Version&quot;, que HighLevel exige en la mayoría de las llamadas.</translation>
    </message>
    <message>
        <source>Add &quot;Version: 2021-07-28&quot; to the request.</source>
        <translation>Agrega &quot;Version: 2021-07-28&quot; a la solicitud.</translation>
    </message>
    <message>
        <source>Cannot GET /oauth/installed-locations</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Cannot GET /oauth/installed-locations</translation>
    </message>
    <message>
        <source>HighLevel does not know this path, most likely because the header &quot;Version&quot; is missing or names another version of the interface than the path belongs to.</source>
        <translation>HighLevel no conoce esta ruta, muy probablemente porque falta el encabezado &quot;Version&quot; o indica una versión de la API que no es la de la ruta.</translation>
    </message>
    <message>
        <source>Check the path letter by letter, and send &quot;Version: 2021-07-28&quot; with older paths and &quot;Version: v3&quot; with newer ones.</source>
        <translation>Revisa la ruta letra por letra, y envía &quot;Version: 2021-07-28&quot; con las rutas más antiguas y &quot;Version: v3&quot; con las más nuevas.</translation>
    </message>
    <message>
        <source>The app is not installed on this location</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>The app is not installed on this location</translation>
    </message>
    <message>
        <source>The app is most likely not installed in this sub-account, so no token is given for it.</source>
        <translation>Muy probablemente la app no está instalada en esta subcuenta, así que no se entrega ningún token para ella.</translation>
    </message>
    <message>
        <source>Install the app there, or choose &quot;all and future sub-accounts&quot; when you sign in as the agency.</source>
        <translation>Instala allí la app, o elige &quot;all and future sub-accounts&quot; (todas las subcuentas, también las futuras) cuando inicies sesión como agencia.</translation>
    </message>
    <message>
        <source>No sub-accounts are listed for the agency&apos;s connection</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>No aparece ninguna subcuenta en la conexión de la agencia</translation>
    </message>
    <message>
        <source>The agency allowed the app, but most likely no sub-account was chosen on HighLevel&apos;s page.</source>
        <translation>La agencia permitió la app, pero muy probablemente no se eligió ninguna subcuenta en la página de HighLevel.</translation>
    </message>
    <message>
        <source>Install the app in the sub-accounts from the agency&apos;s app marketplace, or sign in again and choose them.</source>
        <translation>Instala la app en las subcuentas desde el App Marketplace de la agencia, o inicia sesión de nuevo y elígelas.</translation>
    </message>
    <message>
        <source>Only 20 sub-accounts are listed</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Solo aparecen 20 subcuentas</translation>
    </message>
    <message>
        <source>HighLevel hands out sub-accounts in portions of 20 and does not say so, and your tool probably reads the first portion only.</source>
        <translation>HighLevel entrega las subcuentas en grupos de 20 y no lo dice, y tu herramienta probablemente solo lee el primer grupo.</translation>
    </message>
    <message>
        <source>Let the tool ask for 100 at a time and go on until a portion is empty, or use this program&apos;s list, which reads them all.</source>
        <translation>Haz que la herramienta pida de 100 en 100 y siga hasta que un grupo esté vacío, o usa la lista de este programa, que las lee todas.</translation>
    </message>
    <message>
        <source>The location token has scopes that nobody asked for (oauth.readonly, oauth.write)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>El token de subcuenta tiene scopes que nadie pidió (oauth.readonly, oauth.write)</translation>
    </message>
    <message>
        <source>A token for a sub-account usually takes over oauth.readonly and oauth.write from the agency&apos;s token.</source>
        <translation>Un token de subcuenta suele tomar oauth.readonly y oauth.write del token de la agencia.</translation>
    </message>
    <message>
        <source>There is nothing to mend: what a token really may do is shown beside it.</source>
        <translation>No hay nada que corregir: al lado se muestra lo que de verdad puede hacer un token.</translation>
    </message>
    <message>
        <source>401 Unauthorized, and no more</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>401 Unauthorized, y nada más</translation>
    </message>
    <message>
        <source>HighLevel does not accept the token, most likely because it is more than a day old, was not copied whole, or the word &quot;Bearer&quot; before it is missing.</source>
        <translation>HighLevel no acepta el token, muy probablemente porque tiene más de un día, no se copió completo, o falta delante la palabra &quot;Bearer&quot;.</translation>
    </message>
    <message>
        <source>Refresh the connection, and send the header &quot;Authorization: Bearer&quot; with the new access token.</source>
        <translation>Renueva la conexión, y envía el encabezado &quot;Authorization: Bearer&quot; con el token de acceso nuevo.</translation>
    </message>
    <message>
        <source>403 Forbidden, and no more</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>403 Forbidden, y nada más</translation>
    </message>
    <message>
        <source>The token is probably good, but not for this sub-account, this kind of account or this call.</source>
        <translation>El token es probablemente válido, pero no para esta subcuenta, este tipo de cuenta o esta llamada.</translation>
    </message>
    <message>
        <source>Compare the id in the request with the one that this program shows, and the call with the scopes of the token.</source>
        <translation>Compara el ID de la solicitud con el que muestra este programa, y la llamada con los scopes del token.</translation>
    </message>
    <message>
        <source>HttpException: No integration found with the id: 64f0c0ffee…</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>HttpException: No integration found with the id: 64f0c0ffee…</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page did not find your app, although the client ID may well be right: the link is of the old form (/oauth/… instead of /v2/oauth/…).</source>
        <translation>La página de HighLevel no encontró tu app, aunque el client ID bien puede ser correcto: el enlace tiene la forma antigua (/oauth/… en lugar de /v2/oauth/…).</translation>
    </message>
    <message>
        <source>Open a link of the newer form, with client ID and version ID.</source>
        <translation>Abre un enlace de la forma nueva, con client ID e ID de versión.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page did not find a version of your app: it has only a draft, and the link does not say which version to use.</source>
        <translation>La página de HighLevel no encontró una versión de tu app: solo tiene un borrador, y el enlace no dice qué versión usar.</translation>
    </message>
    <message>
        <source>Put the version ID from Manage → Versions into the link, or publish the app (a private app goes live at once), and open the link again.</source>
        <translation>Pon en el enlace el ID de versión de Manage → Versions, o publica la app (una app privada se publica al instante), y abre de nuevo el enlace.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page does not show your app to anybody, because it is set to Public and has not been approved yet.</source>
        <translation>La página de HighLevel no le muestra tu app a nadie, porque está configurada como Public y todavía no está aprobada.</translation>
    </message>
    <message>
        <source>Set the app&apos;s type to Private in the developer portal, save it, and open the link again.</source>
        <translation>Cambia el tipo de la app a Private en el portal de desarrolladores, guarda y abre de nuevo el enlace.</translation>
    </message>
    <message>
        <source>The app may be one for white-label agencies, whose link goes by marketplace.leadconnectorhq.com, or the other way round.</source>
        <translation>Puede que la app sea para agencias de marca blanca, cuyo enlace va por marketplace.leadconnectorhq.com, o al revés.</translation>
    </message>
    <message>
        <source>Open the other kind of link (standard or white-label), and tell HighLevel&apos;s words to its support if that does not help.</source>
        <translation>Abre el otro tipo de enlace (estándar o de marca blanca), y si no ayuda, comunica al soporte de HighLevel el texto del error.</translation>
    </message>
    <message>
        <source>The client ID in the link is probably not that of your app, or its app was deleted.</source>
        <translation>El client ID del enlace probablemente no es el de tu app, o esa app se eliminó.</translation>
    </message>
    <message>
        <source>Copy the client ID again from Manage → Secrets, and open the new link.</source>
        <translation>Copia de nuevo el client ID de Manage → Secrets, y abre el enlace nuevo.</translation>
    </message>
    <message>
        <source>error.noAppVersionIdFound, or: error.noversionid</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>error.noAppVersionIdFound, o: error.noversionid</translation>
    </message>
    <message>
        <source>Your app has only a draft version, and the link does not say which version to use; logging out and in again, as the page suggests, does not help.</source>
        <translation>Tu app solo tiene un borrador, y el enlace no dice qué versión usar; cerrar sesión e iniciarla de nuevo, como sugiere la página, no ayuda.</translation>
    </message>
    <message>
        <source>Add the version ID from Manage → Versions to the link, or publish the app (a private app goes live at once), and open the link again.</source>
        <translation>Agrega al enlace el ID de versión de Manage → Versions, o publica la app (una app privada se publica al instante), y abre de nuevo el enlace.</translation>
    </message>
    <message>
        <source>The version ID in the link is most likely not one that your app has: this program took it from the client ID, or it was copied from another app.</source>
        <translation>El ID de versión del enlace muy probablemente no corresponde a ninguna versión de tu app: este programa lo tomó del client ID, o se copió de otra app.</translation>
    </message>
    <message>
        <source>Copy the version&apos;s ID from Manage → Versions of your app into the link options, or publish the app and leave the version ID out.</source>
        <translation>Copia el ID de la versión de Manage → Versions de tu app en las opciones del enlace, o publica la app y quita el ID de versión.</translation>
    </message>
    <message>
        <source>Blank page, or: Cast to ObjectId failed for value &quot;&quot; at path &quot;appId&quot;</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Página en blanco, o: Cast to ObjectId failed for value &quot;&quot; at path &quot;appId&quot;</translation>
    </message>
    <message>
        <source>The link does not carry your client ID, which is how the developer portal&apos;s own install link is made.</source>
        <translation>El enlace no contiene tu client ID; así es el enlace de instalación que crea el propio portal de desarrolladores.</translation>
    </message>
    <message>
        <source>Use the link of this program, which carries the client ID and the version ID, instead of the portal&apos;s.</source>
        <translation>Usa el enlace de este programa, que contiene el client ID y el ID de versión, en lugar del enlace del portal.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page does not load</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>La página de HighLevel no carga</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page most likely could not load its parts, because an ad blocker, a privacy extension or a setting against cookies of other sites is in the way.</source>
        <translation>La página de HighLevel muy probablemente no pudo cargar sus partes, porque se lo impide un bloqueador de anuncios, una extensión de privacidad o una configuración que bloquea las cookies de otros sitios.</translation>
    </message>
    <message>
        <source>Open the link in a private window without extensions or in another browser, and log in at app.gohighlevel.com there first.</source>
        <translation>Abre el enlace en una ventana privada (de incógnito) sin extensiones o en otro navegador, pero antes inicia sesión allí en app.gohighlevel.com.</translation>
    </message>
    <message>
        <source>Cast to ObjectId failed for value &quot;…&quot;</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Cast to ObjectId failed for value &quot;…&quot;</translation>
    </message>
    <message>
        <source>The client ID or the version ID in the link is probably damaged: a letter too many or too few, a quote or a space.</source>
        <translation>El client ID o el ID de versión del enlace está probablemente dañado: una letra de más o de menos, una comilla o un espacio.</translation>
    </message>
    <message>
        <source>Copy the client ID again from Manage → Secrets and the version ID from Manage → Versions (24 characters from 0-9 and a-f), and open the new link.</source>
        <translation>Copia de nuevo el client ID de Manage → Secrets y el ID de versión de Manage → Versions (24 caracteres de 0-9 y a-f), y abre el enlace nuevo.</translation>
    </message>
    <message>
        <source>The version ID in the link is probably damaged: it has 24 characters from 0-9 and a-f.</source>
        <translation>El ID de versión del enlace está probablemente dañado: debe tener 24 caracteres de 0-9 y a-f.</translation>
    </message>
    <message>
        <source>Copy the version ID again from Manage → Versions, or leave it out if the app is live, and open the new link.</source>
        <translation>Copia de nuevo el ID de versión de Manage → Versions, o quítalo si la app está publicada, y abre el enlace nuevo.</translation>
    </message>
    <message>
        <source>ClientID Not Found</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>ClientID Not Found</translation>
    </message>
    <message>
        <source>HighLevel does not know this client ID: it was probably copied wrongly, or its key was deleted in the portal.</source>
        <translation>HighLevel no conoce este client ID: probablemente se copió mal, o su clave se eliminó en el portal.</translation>
    </message>
    <message>
        <source>Copy the whole client ID again from Manage → Secrets, and open the new link.</source>
        <translation>Copia de nuevo el client ID completo de Manage → Secrets, y abre el enlace nuevo.</translation>
    </message>
    <message>
        <source>This integration cannot be added, please contact the developer!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>This integration cannot be added, please contact the developer!</translation>
    </message>
    <message>
        <source>HighLevel will not install the app, because the link asks for scopes that are not ticked in it, or that the portal calls by another name today.</source>
        <translation>HighLevel no instala la app porque el enlace pide scopes que no están marcados en ella, o que hoy tienen otro nombre en el portal.</translation>
    </message>
    <message>
        <source>Compare the scopes of the app in the developer portal with those of this program name by name, save there, and open the link again.</source>
        <translation>Compara, nombre por nombre, los scopes de la app en el portal de desarrolladores con los de este programa, guarda allí y abre de nuevo el enlace.</translation>
    </message>
    <message>
        <source>HighLevel will not install a draft of an app that is set to Public.</source>
        <translation>HighLevel no instala el borrador de una app que está configurada como Public.</translation>
    </message>
    <message>
        <source>An app for sub-accounts asks for scopes that only an agency can give.</source>
        <translation>Una app para subcuentas pide scopes que solo puede conceder una agencia.</translation>
    </message>
    <message>
        <source>Take the agency&apos;s scopes away, here and in the app, or make an app whose target user is the agency, and open the new link.</source>
        <translation>Quita los scopes de agencia, aquí y en la app, o crea una app cuyo target user sea la agencia, y abre el enlace nuevo.</translation>
    </message>
    <message>
        <source>Invalid scope, or: the scopes are incorrect</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid scope, o: the scopes are incorrect</translation>
    </message>
    <message>
        <source>The link most likely asks for a scope that is not ticked in the app.</source>
        <translation>El enlace muy probablemente pide un scope que no está marcado en la app.</translation>
    </message>
    <message>
        <source>Tick exactly the scopes of this program in the developer portal and save, or take away here what the app does not have, and open the new link.</source>
        <translation>Marca en el portal de desarrolladores exactamente los scopes de este programa y guarda, o quita aquí los que la app no tiene, y abre el enlace nuevo.</translation>
    </message>
    <message>
        <source>Redirect URI mismatch, or: the browser ends on HighLevel&apos;s dashboard</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Redirect URI mismatch, o: el navegador termina en el panel (dashboard) de HighLevel</translation>
    </message>
    <message>
        <source>HighLevel does not send the browser back to this program, most likely because the redirect address in the app is not letter for letter the same, was not saved, or stands in a draft version only.</source>
        <translation>HighLevel no envía el navegador de vuelta a este programa, muy probablemente porque la dirección de redirección de la app no es igual letra por letra, no se guardó, o solo está en un borrador.</translation>
    </message>
    <message>
        <source>Copy the redirect address from this program into the app, save it, and open a link with the version ID of that version.</source>
        <translation>Copia la dirección de redirección de este programa en la app, guárdala y abre un enlace con el ID de esa versión.</translation>
    </message>
    <message>
        <source>The redirect address most likely stands in a draft version of the app only, and the link without a version ID uses the live one.</source>
        <translation>La dirección de redirección muy probablemente solo está en un borrador de la app, y el enlace sin ID de versión usa la versión publicada.</translation>
    </message>
    <message>
        <source>Publish the draft, or put its version ID from Manage → Versions into the link, and open it again.</source>
        <translation>Publica el borrador, o pon su ID de versión, de Manage → Versions, en el enlace, y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>The app was probably installed all right, but the browser did not come back, as when the install is begun inside HighLevel or the app has another default redirect address.</source>
        <translation>La app probablemente se instaló bien, pero el navegador no volvió, como cuando la instalación comienza dentro de HighLevel o la app tiene otra dirección de redirección predeterminada.</translation>
    </message>
    <message>
        <source>Look whether the address bar has “code=” in it and paste that address here; else open this program&apos;s own link again.</source>
        <translation>Mira si la barra de direcciones contiene “code=” y pega aquí esa dirección; si no, abre de nuevo el enlace de este programa.</translation>
    </message>
    <message>
        <source>Please login to HighLevel to continue, or: the page keeps loading</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Please login to HighLevel to continue, o: la página no deja de cargar</translation>
    </message>
    <message>
        <source>The sign-in page most likely can&apos;t see that you are logged in at HighLevel, because of a blocked pop-up, blocked cookies, or a login on your own white-label address.</source>
        <translation>La página de inicio de sesión muy probablemente no puede ver que tienes la sesión iniciada en HighLevel, por una ventana emergente bloqueada, cookies bloqueadas, o un inicio de sesión en tu propia dirección de marca blanca.</translation>
    </message>
    <message>
        <source>Log in at https://app.gohighlevel.com in the same browser (or in a private window), allow pop-ups, switch on &quot;log in in the same tab&quot; here, and open the link again.</source>
        <translation>Inicia sesión en https://app.gohighlevel.com en el mismo navegador (o en una ventana privada), permite las ventanas emergentes, activa aquí “iniciar sesión en la misma pestaña” y abre de nuevo el enlace.</translation>
    </message>
    <message>
        <source>You are most likely logged in at your agency&apos;s own white-label address, which does not count for HighLevel&apos;s consent page.</source>
        <translation>Muy probablemente iniciaste sesión en la dirección de marca blanca de tu propia agencia, que no cuenta para la página de consentimiento de HighLevel.</translation>
    </message>
    <message>
        <source>Log in at https://app.gohighlevel.com in the same browser, with the same e-mail address and password, and open the link again.</source>
        <translation>Inicia sesión en https://app.gohighlevel.com en el mismo navegador, con el mismo correo y la misma contraseña, y abre de nuevo el enlace.</translation>
    </message>
    <message>
        <source>The browser most likely blocks cookies of other sites, so that the consent page does not learn of the log-in.</source>
        <translation>El navegador muy probablemente bloquea las cookies de otros sitios, así que la página de consentimiento no se entera del inicio de sesión.</translation>
    </message>
    <message>
        <source>Allow third-party cookies for gohighlevel.com and leadconnectorhq.com, or use a private window or another browser, and open the link again.</source>
        <translation>Permite las cookies de terceros para gohighlevel.com y leadconnectorhq.com, o usa una ventana privada u otro navegador, y abre de nuevo el enlace.</translation>
    </message>
    <message>
        <source>The pop-up was blocked, or the log-in window does not open</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Se bloqueó la ventana emergente (pop-up), o la ventana de inicio de sesión no se abre</translation>
    </message>
    <message>
        <source>The browser most likely stopped the small window in which HighLevel wants you to log in.</source>
        <translation>El navegador muy probablemente impidió que se abriera la pequeña ventana en la que HighLevel quiere que inicies sesión.</translation>
    </message>
    <message>
        <source>The code by e-mail does not come, or is not accepted</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>El código por correo no llega, o no se acepta</translation>
    </message>
    <message>
        <source>HighLevel usually sends its log-in code only after “Send code to email” was pressed, and only the newest code counts.</source>
        <translation>HighLevel suele enviar su código de inicio de sesión solo después de hacer clic en “Send code to email”, y solo vale el código más reciente.</translation>
    </message>
    <message>
        <source>Press “Send code to email” on its page, wait a minute, look in the spam folder as well, and enter the newest code.</source>
        <translation>Haz clic en “Send code to email” en su página, espera un minuto, mira también en la carpeta de spam (correo no deseado) y escribe el código más reciente.</translation>
    </message>
    <message>
        <source>Nothing happens when I press Continue, or the button is grey</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>No pasa nada cuando hago clic en Continue (continuar), o el botón está gris</translation>
    </message>
    <message>
        <source>The sub-account is probably not chosen yet: a click on its name does not count, only a tick in the box before it.</source>
        <translation>La subcuenta probablemente todavía no está elegida: hacer clic en su nombre no cuenta, solo marcar la casilla que está delante.</translation>
    </message>
    <message>
        <source>Tick the box before the sub-account and press Continue; if there is no box at all, open the link again.</source>
        <translation>Marca la casilla que está delante de la subcuenta y haz clic en Continue; si no hay ninguna casilla, abre de nuevo el enlace.</translation>
    </message>
    <message>
        <source>The list of sub-accounts is empty, or mine is missing</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>La lista de subcuentas está vacía, o falta la mía</translation>
    </message>
    <message>
        <source>The sub-account most likely has the app already, and HighLevel then leaves it out of the list without saying so.</source>
        <translation>La subcuenta muy probablemente ya tiene la app, y entonces HighLevel la quita de la lista sin decirlo.</translation>
    </message>
    <message>
        <source>Uninstall the app from the sub-account (in HighLevel under Settings → Integrations, or in the App Marketplace), and open the link again.</source>
        <translation>Desinstala la app de la subcuenta (en HighLevel, en Settings → Integrations, o en el App Marketplace), y abre de nuevo el enlace.</translation>
    </message>
    <message>
        <source>You are probably logged in to another agency than the one that has the sub-account.</source>
        <translation>Probablemente iniciaste sesión en otra agencia, no en la que tiene la subcuenta.</translation>
    </message>
    <message>
        <source>Log out at app.gohighlevel.com, log in there as the right agency, and open the link again.</source>
        <translation>Cierra la sesión en app.gohighlevel.com, inicia sesión allí con la agencia correcta y abre de nuevo el enlace.</translation>
    </message>
    <message>
        <source>Your login is most likely not one of an administrator, and others are shown no sub-accounts.</source>
        <translation>Tu usuario muy probablemente no es de administrador, y a los demás no se les muestran subcuentas.</translation>
    </message>
    <message>
        <source>Log in as the agency&apos;s or the sub-account&apos;s administrator, and open the link again.</source>
        <translation>Inicia sesión como administrador de la agencia o de la subcuenta, y abre de nuevo el enlace.</translation>
    </message>
    <message>
        <source>The page shows the wrong agency or somebody else&apos;s accounts</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>La página muestra la agencia equivocada o las cuentas de otra persona</translation>
    </message>
    <message>
        <source>The browser is probably still logged in at HighLevel as another user or agency.</source>
        <translation>El navegador probablemente todavía tiene iniciada en HighLevel la sesión de otro usuario u otra agencia.</translation>
    </message>
    <message>
        <source>Log out at app.gohighlevel.com in the same browser (or use a private window), log in as the right agency, and open the link again.</source>
        <translation>Cierra la sesión en app.gohighlevel.com en el mismo navegador (o usa una ventana privada), inicia sesión con la agencia correcta y abre de nuevo el enlace.</translation>
    </message>
    <message>
        <source>The app is already installed</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>La app ya está instalada (already installed)</translation>
    </message>
    <message>
        <source>The account most likely has the app already, and HighLevel does not install it a second time.</source>
        <translation>La cuenta muy probablemente ya tiene la app, y HighLevel no la instala por segunda vez.</translation>
    </message>
    <message>
        <source>Uninstall the app from the account, which also ends its old tokens, and open the link again.</source>
        <translation>Desinstala la app de la cuenta, con lo que también dejan de valer sus tokens antiguos, y abre de nuevo el enlace.</translation>
    </message>
    <message>
        <source>Only sub-accounts can be chosen, not the agency</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Solo se pueden elegir subcuentas, no la agencia</translation>
    </message>
    <message>
        <source>The app was most likely made for sub-accounts as its target user, which can&apos;t be changed afterwards.</source>
        <translation>La app muy probablemente se creó con las subcuentas como target user, y eso no se puede cambiar después.</translation>
    </message>
    <message>
        <source>Make a new app with Agency as its target user, or install the app for all sub-accounts from the agency&apos;s view.</source>
        <translation>Crea una app nueva con Agency (agencia) como target user, o instala la app para todas las subcuentas desde la vista de la agencia.</translation>
    </message>
    <message>
        <source>The app can&apos;t be installed in a sixth agency</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>La app no se puede instalar en una sexta agencia</translation>
    </message>
    <message>
        <source>A private app can be installed in five agencies at most.</source>
        <translation>Una app privada se puede instalar en cinco agencias como máximo.</translation>
    </message>
    <message>
        <source>Have the app reviewed by HighLevel and made public, or use one app for each group of agencies.</source>
        <translation>Haz que HighLevel revise la app y la haga pública, o usa una app para cada grupo de agencias.</translation>
    </message>
    <message>
        <source>You do not have access to this feature! Please contact the admin!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>You do not have access to this feature! Please contact the admin!</translation>
    </message>
    <message>
        <source>The agency&apos;s plan most likely does not include what the app asks for; HighLevel&apos;s own people tell of the $497 plan for all of the interface.</source>
        <translation>El plan de la agencia muy probablemente no incluye lo que pide la app; la propia gente de HighLevel habla del plan de $497 para toda la API.</translation>
    </message>
    <message>
        <source>Take away the scopes that need a higher plan (this program marks them), or have the agency&apos;s owner look at the plan, and open the link again.</source>
        <translation>Quita los scopes que requieren un plan superior (este programa los indica), o pide al dueño de la agencia que revise el plan, y abre de nuevo el enlace.</translation>
    </message>
    <message>
        <source>You do not have permission, or: contact your administrator</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>You do not have permission (no tienes permiso), o: contact your administrator</translation>
    </message>
    <message>
        <source>Your login at HighLevel most likely may not install apps, which takes an administrator of the agency or of the sub-account.</source>
        <translation>Tu usuario de HighLevel muy probablemente no puede instalar apps: hace falta un administrador de la agencia o de la subcuenta.</translation>
    </message>
    <message>
        <source>Have an administrator open this program&apos;s link, or log in as one at app.gohighlevel.com and open the link again.</source>
        <translation>Pide a un administrador que abra el enlace de este programa, o inicia sesión como administrador en app.gohighlevel.com y abre de nuevo el enlace.</translation>
    </message>
    <message>
        <source>n8n, Zapier or another tool says that it failed, although HighLevel allowed it</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>n8n, Zapier u otra herramienta dice que falló, aunque HighLevel lo permitió</translation>
    </message>
    <message>
        <source>HighLevel most likely did its part, and the other tool lost the answer or could not keep the token.</source>
        <translation>HighLevel muy probablemente hizo su parte, y la otra herramienta perdió la respuesta o no pudo guardar el token.</translation>
    </message>
    <message>
        <source>Sign in with this program and paste the tokens into the other tool, or ask that tool&apos;s support.</source>
        <translation>Inicia sesión con este programa y pega los tokens en la otra herramienta, o pregunta al soporte de esa herramienta.</translation>
    </message>
    <message>
        <source>400 from backend.leadconnectorhq.com/oauth/authorize</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>400 de backend.leadconnectorhq.com/oauth/authorize</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page let you press Allow, but its server did not accept the link, probably because of a redirect address or a scope that the app does not have.</source>
        <translation>La página de HighLevel te dejó hacer clic en Allow, pero su servidor no aceptó el enlace, probablemente por una dirección de redirección o un scope que la app no tiene.</translation>
    </message>
    <message>
        <source>Compare the redirect address and the scopes with the app in the developer portal, letter for letter, and open a new link.</source>
        <translation>Compara, letra por letra, la dirección de redirección y los scopes con la app en el portal de desarrolladores, y abre un enlace nuevo.</translation>
    </message>
    <message>
        <source>access_denied</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>access_denied</translation>
    </message>
    <message>
        <source>HighLevel reports that access was not allowed, which usually means that somebody pressed Cancel or Deny on its page.</source>
        <translation>HighLevel informa que no se permitió el acceso, lo que por lo general significa que alguien hizo clic en Cancel o Deny en su página.</translation>
    </message>
    <message>
        <source>Open the link again and press Allow &amp; Install, or ask somebody who administers the account to do it.</source>
        <translation>Abre de nuevo el enlace y haz clic en Allow &amp; Install, o pide a alguien que administre la cuenta que lo haga.</translation>
    </message>
    <message>
        <source>ERR_SSL_PROTOCOL_ERROR: localhost sent an invalid response</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>ERR_SSL_PROTOCOL_ERROR: localhost envió una respuesta no válida (localhost sent an invalid response)</translation>
    </message>
    <message>
        <source>The browser was sent to https://localhost, while this program waits at http://localhost, most likely because the app&apos;s redirect address begins with https or the browser changes it.</source>
        <translation>El navegador se envió a https://localhost, mientras que este programa espera en http://localhost, muy probablemente porque la dirección de redirección de la app empieza con https o el navegador la cambia.</translation>
    </message>
    <message>
        <source>Copy the address from the address bar and paste it here, and correct the redirect address in the portal afterwards.</source>
        <translation>Copia la dirección de la barra de direcciones y pégala aquí, y corrige después la dirección de redirección en el portal.</translation>
    </message>
    <message>
        <source>marketplace.gohighlevel.com refused to connect</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>marketplace.gohighlevel.com rechazó la conexión (refused to connect)</translation>
    </message>
    <message>
        <source>The link was probably opened inside another page, which HighLevel does not allow.</source>
        <translation>El enlace probablemente se abrió dentro de otra página, y HighLevel no lo permite.</translation>
    </message>
    <message>
        <source>Open it in a tab of its own: press “Open again”, or copy the link into the address bar.</source>
        <translation>Ábrelo en una pestaña propia: haz clic en “Abrir de nuevo”, o copia el enlace en la barra de direcciones.</translation>
    </message>
    <message>
        <source>localhost refused to connect, or: Unable to connect</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>localhost rechazó la conexión (localhost refused to connect), o: No se puede conectar (Unable to connect)</translation>
    </message>
    <message>
        <source>The consent went through and the browser wanted to bring the answer back, but probably nobody listened there any more: the wait was over, or the browser is on another computer.</source>
        <translation>El consentimiento se completó y el navegador quiso traer la respuesta, pero probablemente ya nadie escuchaba allí: la espera había terminado, o el navegador está en otro equipo.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar (it has “code=” in it) and paste it here at once; if it is too late, start again.</source>
        <translation>Copia la dirección completa de la barra de direcciones del navegador (contiene “code=”) y pégala aquí enseguida; si ya es tarde, comienza de nuevo.</translation>
    </message>
    <message>
        <source>404 on my own redirect page, or: Cannot GET /callback</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>404 en mi propia página de redirección, o: Cannot GET /callback</translation>
    </message>
    <message>
        <source>The browser probably arrived at your own redirect address, where there is no page; the answer is in the address all the same.</source>
        <translation>El navegador probablemente llegó a tu propia dirección de redirección, donde no hay ninguna página; aun así, la respuesta está en la dirección.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar and paste it here; if it is still HighLevel&apos;s address, open the link again in its newer form.</source>
        <translation>Copia la dirección completa de la barra de direcciones del navegador y pégala aquí; si todavía es la dirección de HighLevel, abre de nuevo el enlace en su forma nueva.</translation>
    </message>
    <message>
        <source>This page isn&apos;t working: redirected you too many times</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Esta página no funciona: te redireccionó demasiadas veces (redirected you too many times)</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page and its log-in send the browser to and fro, most likely because of old or blocked cookies.</source>
        <translation>La página de HighLevel y la de su inicio de sesión se envían el navegador una a otra sin parar, muy probablemente por cookies antiguas o bloqueadas.</translation>
    </message>
    <message>
        <source>Log in at app.gohighlevel.com, delete the cookies of gohighlevel.com or use a private window, and open the link again.</source>
        <translation>Inicia sesión en app.gohighlevel.com, borra las cookies de gohighlevel.com o usa una ventana privada, y abre de nuevo el enlace.</translation>
    </message>
    <message>
        <source>Cookies are blocked, or a browser extension is in the way</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Las cookies están bloqueadas, o una extensión del navegador lo impide</translation>
    </message>
    <message>
        <source>A setting or an extension of the browser most likely keeps HighLevel&apos;s page from working.</source>
        <translation>Una configuración o una extensión del navegador muy probablemente impide que funcione la página de HighLevel.</translation>
    </message>
    <message>
        <source>Allow cookies for gohighlevel.com and leadconnectorhq.com and switch the blocker off there, or use a private window, and open the link again.</source>
        <translation>Permite las cookies de gohighlevel.com y leadconnectorhq.com y desactiva allí el bloqueador, o usa una ventana privada, y abre de nuevo el enlace.</translation>
    </message>
    <message>
        <source>414 Request-URI Too Large, or: 431 Request Header Fields Too Large</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>414 Request-URI Too Large, o: 431 Request Header Fields Too Large</translation>
    </message>
    <message>
        <source>The link is most likely too long for the server, because it asks for very many scopes, or too many cookies have come together.</source>
        <translation>El enlace es muy probablemente demasiado largo para el servidor, porque pide muchísimos scopes, o se acumularon demasiadas cookies.</translation>
    </message>
    <message>
        <source>Take away the scopes that you don&apos;t need, delete the cookies of gohighlevel.com, and open the new link.</source>
        <translation>Quita los scopes que no necesites, borra las cookies de gohighlevel.com y abre el enlace nuevo.</translation>
    </message>
    <message>
        <source>Sorry, you have been blocked, or: Verify you are human</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Sorry, you have been blocked (acceso bloqueado), o: Verify you are human (verifica que eres humano)</translation>
    </message>
    <message>
        <source>The guard before HighLevel&apos;s servers probably takes the browser, a VPN or the network for a robot.</source>
        <translation>La protección de los servidores de HighLevel probablemente toma por un robot al navegador, a una VPN o a la red.</translation>
    </message>
    <message>
        <source>Switch off the VPN and extensions, answer the check if there is one, and open the link again or use another network.</source>
        <translation>Desactiva la VPN y las extensiones, responde a la verificación si aparece, y abre de nuevo el enlace o usa otra red.</translation>
    </message>
    <message>
        <source>No internet, or: ERR_INTERNET_DISCONNECTED</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Sin internet, o: ERR_INTERNET_DISCONNECTED</translation>
    </message>
    <message>
        <source>The browser most likely has no connection to the internet, or the network changed just then.</source>
        <translation>El navegador muy probablemente no tiene conexión a internet, o la red cambió en ese momento.</translation>
    </message>
    <message>
        <source>Check the connection (a VPN or a guest network&apos;s log-in page can be in the way), and open the link again.</source>
        <translation>Revisa la conexión (puede estorbar una VPN o la página de acceso de una red de invitados), y abre de nuevo el enlace.</translation>
    </message>
    <message>
        <source>State mismatch, or: invalid state</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>State mismatch, o: invalid state</translation>
    </message>
    <message>
        <source>The answer most likely belongs to another attempt than the one that is waited for, as when an older tab is used or the page is loaded again.</source>
        <translation>La respuesta es muy probablemente de otro intento, no del que se espera, como cuando se usa una pestaña anterior o se recarga la página.</translation>
    </message>
    <message>
        <source>Close the older tabs, start again, and consent in the tab that opens then.</source>
        <translation>Cierra las pestañas anteriores, comienza de nuevo y da tu consentimiento en la pestaña que se abra entonces.</translation>
    </message>
    <message>
        <source>unsupported_response_type</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>unsupported_response_type</translation>
    </message>
    <message>
        <source>The link most likely has no or another response_type than “code”, which no link of this program has.</source>
        <translation>El enlace muy probablemente no tiene response_type, o tiene uno distinto de “code”, algo que no ocurre en ningún enlace de este programa.</translation>
    </message>
    <message>
        <source>Open this program&apos;s link instead of a changed one.</source>
        <translation>Abre el enlace de este programa en lugar de uno modificado.</translation>
    </message>
    <message>
        <source>must not reference GHL or HighLevel — this app is marked white-label friendly</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>must not reference GHL or HighLevel — this app is marked white-label friendly</translation>
    </message>
    <message>
        <source>The redirect address holds a word (HighLevel, GHL) that an app for white-label agencies may not use.</source>
        <translation>La dirección de redirección contiene una palabra (HighLevel, GHL) que no puede usar una app para agencias de marca blanca.</translation>
    </message>
    <message>
        <source>Choose a redirect address without the word, for instance with “crm” in its place, here and in the portal.</source>
        <translation>Elige una dirección de redirección sin esa palabra, por ejemplo con “crm” en su lugar, aquí y en el portal.</translation>
    </message>
    <message>
        <source>The app is not published, or is under review</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>La app no está publicada (not published), o está en revisión (under review)</translation>
    </message>
    <message>
        <source>HighLevel most likely shows the app to nobody while it is public and not approved, or has no live version.</source>
        <translation>HighLevel muy probablemente no muestra la app a nadie mientras es pública y no está aprobada, o no tiene una versión publicada.</translation>
    </message>
    <message>
        <source>Set the app&apos;s type to Private in the developer portal, save it, put the version ID into the link, and open it again.</source>
        <translation>Cambia el tipo de la app a Private en el portal de desarrolladores, guarda, pon el ID de versión en el enlace y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>HighLevel says that it worked, but this program goes on waiting</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>HighLevel dice que funcionó, pero este programa sigue esperando</translation>
    </message>
    <message>
        <source>The answer probably went to another address than the one at which this program waits.</source>
        <translation>La respuesta probablemente fue a otra dirección, no a la dirección en la que espera este programa.</translation>
    </message>
    <message>
        <source>Look at the browser&apos;s address bar: if it has “code=” in it, paste the whole address here; else compare the redirect address in the portal with the one here.</source>
        <translation>Mira la barra de direcciones del navegador: si contiene “code=”, pega aquí la dirección completa; si no, compara la dirección de redirección del portal con la de aquí.</translation>
    </message>
    <message>
        <source>I closed the tab or window in the browser</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Cerré la pestaña o la ventana del navegador</translation>
    </message>
    <message>
        <source>Nothing is lost: the link most likely still works as long as this program waits.</source>
        <translation>No se perdió nada: el enlace muy probablemente sigue funcionando mientras este programa espere.</translation>
    </message>
    <message>
        <source>Open the link again, and go on there.</source>
        <translation>Abre de nuevo el enlace, y continúa allí.</translation>
    </message>
    <message>
        <source>server_error, or: temporarily_unavailable</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>server_error, o: temporarily_unavailable</translation>
    </message>
    <message>
        <source>HighLevel probably has a fault of its own just now.</source>
        <translation>HighLevel probablemente tiene en este momento un fallo propio.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>Espera unos minutos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The request for the tokens was stopped before HighLevel answered, so the code from the browser may be used up.</source>
        <translation>La solicitud de los tokens se detuvo antes de que HighLevel respondiera, así que el código del navegador puede estar gastado.</translation>
    </message>
    <message>
        <source>Start the sign-in again when you are ready.</source>
        <translation>Comienza de nuevo el inicio de sesión cuando quieras.</translation>
    </message>
    <message>
        <source>The refresh was stopped before HighLevel answered; what was kept before is still kept.</source>
        <translation>La renovación se detuvo antes de que HighLevel respondiera; lo que ya estaba guardado sigue guardado.</translation>
    </message>
    <message>
        <source>Refresh again, and sign in again only if HighLevel then refuses.</source>
        <translation>Renueva otra vez, e inicia sesión de nuevo solo si entonces HighLevel lo rechaza.</translation>
    </message>
    <message>
        <source>The request was stopped before it was finished.</source>
        <translation>La solicitud se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Comiénzala de nuevo cuando quieras.</translation>
    </message>
    <message>
        <source>HighLevel could not be reached{detail}, so the code from the browser was not exchanged for tokens.</source>
        <translation>No se pudo conectar con HighLevel{detail}, así que el código del navegador no se canjeó por tokens.</translation>
    </message>
    <message>
        <source>Check your internet connection and start the sign-in again.</source>
        <translation>Revisa tu conexión a internet y comienza de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>HighLevel could not be reached{detail}.</source>
        <translation>No se pudo conectar con HighLevel{detail}.</translation>
    </message>
    <message>
        <source>Check your internet connection (a firewall or VPN can be in the way) and try again; nothing was lost.</source>
        <translation>Revisa tu conexión a internet (puede estorbar un cortafuegos o una VPN) e inténtalo de nuevo; no se perdió nada.</translation>
    </message>
    <message>
        <source>The connection to HighLevel broke before the answer was complete{detail}, so the code from the browser may be used up.</source>
        <translation>La conexión con HighLevel se cortó antes de que la respuesta estuviera completa{detail}, así que el código del navegador puede estar gastado.</translation>
    </message>
    <message>
        <source>The connection to HighLevel broke before the answer was complete{detail}; what was kept before is still kept.</source>
        <translation>La conexión con HighLevel se cortó antes de que la respuesta estuviera completa{detail}; lo que ya estaba guardado sigue guardado.</translation>
    </message>
    <message>
        <source>Check your internet connection and try again, and sign in again only if HighLevel then refuses.</source>
        <translation>Revisa tu conexión a internet e inténtalo de nuevo, e inicia sesión de nuevo solo si entonces HighLevel lo rechaza.</translation>
    </message>
    <message>
        <source>The connection to HighLevel could not be made secure{detail}, so nothing was sent.</source>
        <translation>No se pudo establecer una conexión segura con HighLevel{detail}, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time and whether a virus scanner or company network looks into secure connections, and start the sign-in again.</source>
        <translation>Revisa la fecha y la hora de este equipo, y si un antivirus o la red de la empresa inspecciona las conexiones seguras, y comienza de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time and whether a virus scanner or company network looks into secure connections, and try again.</source>
        <translation>Revisa la fecha y la hora de este equipo, y si un antivirus o la red de la empresa inspecciona las conexiones seguras, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>No answer came from the browser in time.</source>
        <translation>El navegador no trajo ninguna respuesta a tiempo.</translation>
    </message>
    <message>
        <source>Open the link again and finish the sign-in, or paste the address at which the browser ended.</source>
        <translation>Abre de nuevo el enlace y termina el inicio de sesión, o pega la dirección en la que terminó el navegador.</translation>
    </message>
    <message>
        <source>HighLevel did not answer in time, so the code from the browser may be used up.</source>
        <translation>HighLevel no respondió a tiempo, así que el código del navegador puede estar gastado.</translation>
    </message>
    <message>
        <source>HighLevel did not answer in time; what was kept before is still kept.</source>
        <translation>HighLevel no respondió a tiempo; lo que ya estaba guardado sigue guardado.</translation>
    </message>
    <message>
        <source>Try again in a minute, and sign in again only if HighLevel then refuses.</source>
        <translation>Inténtalo de nuevo en un minuto, e inicia sesión de nuevo solo si entonces HighLevel lo rechaza.</translation>
    </message>
    <message>
        <source>The server wanted to send the request on to another address, which was not done because your client secret would have gone there too.</source>
        <translation>El servidor quiso reenviar la solicitud a otra dirección; no se hizo, porque también se habría enviado allí tu client secret.</translation>
    </message>
    <message>
        <source>Check the API address, log in to the network first if it is a hotel&apos;s or a guest network, and start the sign-in again.</source>
        <translation>Revisa la dirección de la API, inicia sesión primero en la red si es la de un hotel o una red de invitados, y comienza de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>The server wanted to send the request on to another address, which was not done because your secrets would have gone there too.</source>
        <translation>El servidor quiso reenviar la solicitud a otra dirección; no se hizo, porque también se habrían enviado allí tus secretos.</translation>
    </message>
    <message>
        <source>Check the API address, log in to the network first if it is a hotel&apos;s or a guest network, and try again.</source>
        <translation>Revisa la dirección de la API, inicia sesión primero en la red si es la de un hotel o una red de invitados, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The answer was far longer than any answer of HighLevel&apos;s, so it was dropped, and the code from the browser may be used up.</source>
        <translation>La respuesta era mucho más larga que cualquier respuesta de HighLevel, así que se descartó, y el código del navegador puede estar gastado.</translation>
    </message>
    <message>
        <source>Check the API address and start the sign-in again.</source>
        <translation>Revisa la dirección de la API y comienza de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>The answer was far longer than any answer of HighLevel&apos;s, so it was dropped; what was kept before is still kept.</source>
        <translation>La respuesta era mucho más larga que cualquier respuesta de HighLevel, así que se descartó; lo que ya estaba guardado sigue guardado.</translation>
    </message>
    <message>
        <source>Check the API address and try again, and sign in again only if HighLevel then refuses.</source>
        <translation>Revisa la dirección de la API e inténtalo de nuevo, e inicia sesión de nuevo solo si entonces HighLevel lo rechaza.</translation>
    </message>
    <message>
        <source>The answer{status} was empty, cut short or a web page instead of HighLevel&apos;s data, so the code from the browser may be used up.</source>
        <translation>La respuesta{status} estaba vacía, cortada o era una página web en lugar de los datos de HighLevel, así que el código del navegador puede estar gastado.</translation>
    </message>
    <message>
        <source>Log in to the network first if it is a hotel&apos;s or a guest network, check the API address, and start the sign-in again.</source>
        <translation>Inicia sesión primero en la red si es la de un hotel o una red de invitados, revisa la dirección de la API y comienza de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>The answer{status} was empty, cut short or a web page instead of HighLevel&apos;s data; what was kept before is still kept.</source>
        <translation>La respuesta{status} estaba vacía, cortada o era una página web en lugar de los datos de HighLevel; lo que ya estaba guardado sigue guardado.</translation>
    </message>
    <message>
        <source>Log in to the network first if it is a hotel&apos;s or a guest network, and try again; sign in again only if HighLevel then refuses.</source>
        <translation>Inicia sesión primero en la red si es la de un hotel o una red de invitados, e inténtalo de nuevo; inicia sesión de nuevo en HighLevel solo si entonces lo rechaza.</translation>
    </message>
    <message>
        <source>HighLevel answered without an access token, so there is nothing to keep, and the code from the browser is used up.</source>
        <translation>HighLevel respondió sin un token de acceso, así que no hay nada que guardar, y el código del navegador está gastado.</translation>
    </message>
    <message>
        <source>Start the sign-in again, and show the answer to HighLevel&apos;s support if it comes again.</source>
        <translation>Comienza de nuevo el inicio de sesión, y muestra la respuesta al soporte de HighLevel si vuelve a llegar.</translation>
    </message>
    <message>
        <source>HighLevel answered without an access token; what was kept before is still kept.</source>
        <translation>HighLevel respondió sin un token de acceso; lo que ya estaba guardado sigue guardado.</translation>
    </message>
    <message>
        <source>Try again, and sign in again only if HighLevel then refuses.</source>
        <translation>Inténtalo de nuevo, e inicia sesión de nuevo solo si entonces HighLevel lo rechaza.</translation>
    </message>
    <message>
        <source>HighLevel was asked too often in a short time, so it gave no tokens.</source>
        <translation>Se hicieron demasiadas solicitudes a HighLevel en poco tiempo, así que no dio tokens.</translation>
    </message>
    <message>
        <source>Wait {wait} and start the sign-in again.</source>
        <translation>Espera {wait} y comienza de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>Wait {wait} and try again; nothing was lost.</source>
        <translation>Espera {wait} e inténtalo de nuevo; no se perdió nada.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s server has a fault of its own{status}, so the code from the browser may be used up.</source>
        <translation>El servidor de HighLevel tiene un fallo propio{status}, así que el código del navegador puede estar gastado.</translation>
    </message>
    <message>
        <source>Wait a few minutes and start the sign-in again.</source>
        <translation>Espera unos minutos y comienza de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s server has a fault of its own{status}; what was kept before is still kept.</source>
        <translation>El servidor de HighLevel tiene un fallo propio{status}; lo que ya estaba guardado sigue guardado.</translation>
    </message>
    <message>
        <source>HighLevel refused the sign-in with the words “{words}”.</source>
        <translation>HighLevel rechazó el inicio de sesión con el texto “{words}”.</translation>
    </message>
    <message>
        <source>Compare client ID, redirect address and scopes with the app in the developer portal, and open the link again.</source>
        <translation>Compara el client ID, la dirección de redirección y los scopes con la app en el portal de desarrolladores, y abre de nuevo el enlace.</translation>
    </message>
    <message>
        <source>HighLevel refused to give tokens{status} with the words “{words}”.</source>
        <translation>HighLevel se negó a dar tokens{status} con el texto “{words}”.</translation>
    </message>
    <message>
        <source>Compare client ID, client secret and redirect address with the app in the developer portal, and start the sign-in again.</source>
        <translation>Compara el client ID, el client secret y la dirección de redirección con la app en el portal de desarrolladores, y comienza de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>HighLevel refused to renew the access{status} with the words “{words}”.</source>
        <translation>HighLevel se negó a renovar el acceso{status} con el texto “{words}”.</translation>
    </message>
    <message>
        <source>Try again later, and sign in again if it goes on.</source>
        <translation>Inténtalo de nuevo más tarde, e inicia sesión de nuevo si continúa.</translation>
    </message>
    <message>
        <source>HighLevel refused the request{status} with the words “{words}”.</source>
        <translation>HighLevel rechazó la solicitud{status} con el texto “{words}”.</translation>
    </message>
    <message>
        <source>Check that the connection has the scope for it and is of the right kind (agency or sub-account), and try again.</source>
        <translation>Comprueba que la conexión tenga el scope necesario y sea del tipo correcto (agencia o subcuenta), e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>HighLevel refused the sign-in{status} and did not say why.</source>
        <translation>HighLevel rechazó el inicio de sesión{status} y no dijo por qué.</translation>
    </message>
    <message>
        <source>Compare client ID, client secret, redirect address and scopes with the app in the developer portal, and start the sign-in again.</source>
        <translation>Compara el client ID, el client secret, la dirección de redirección y los scopes con la app en el portal de desarrolladores, y comienza de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>HighLevel refused the request{status} and did not say why.</source>
        <translation>HighLevel rechazó la solicitud{status} y no dijo por qué.</translation>
    </message>
    <message>
        <source>Log in in the same tab instead (a setting of the link), or allow pop-ups for the page, and open the link again; if no browser opened at all, copy the link and paste it into one.</source>
        <translation>Inicia sesión en la misma pestaña (una opción del enlace), o permite las ventanas emergentes para la página, y abre de nuevo el enlace; si no se abrió ningún navegador, copia el enlace y pégalo en uno.</translation>
    </message>
</context>
<context>
    <name>hloauth::KnownErrorsDialog</name>
    <message>
        <source>I see an error</source>
        <translation>Veo un error</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>Copy dia&amp;gnostics</source>
        <translation>Copiar dia&amp;gnóstico</translation>
    </message>
    <message>
        <source>For whoever helps you: versions, system and the state of your connections, without secrets and names</source>
        <translation>Para quien te ayude: versiones, sistema y el estado de tus conexiones, sin secretos ni nombres</translation>
    </message>
    <message>
        <source>What does the page in your browser show? Type a few words, or paste the text or the address.</source>
        <translation>¿Qué muestra la página de tu navegador? Escribe unas palabras, o pega el texto o la dirección.</translation>
    </message>
    <message>
        <source>What does the error say? Type a few words, or paste it whole.</source>
        <translation>¿Qué dice el error? Escribe unas palabras, o pégalo completo.</translation>
    </message>
    <message>
        <source>For example: No integration found with the id … · the page is blank · it keeps asking me to log in</source>
        <translation>Por ejemplo: No integration found with the id … · the page is blank · it keeps asking me to log in</translation>
    </message>
    <message>
        <source>Search errors</source>
        <translation>Buscar errores</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Known errors</source>
        <translation>Errores conocidos</translation>
    </message>
    <message>
        <source>Or choose what it looks like:</source>
        <translation>O elige a qué se parece:</translation>
    </message>
    <message>
        <source>Copy the text for &amp;support</source>
        <translation>Copiar el texto para &amp;soporte</translation>
    </message>
    <message>
        <source>Codes, tokens and secrets in it are blotted out.</source>
        <translation>Los códigos, tokens y secretos que contenga se tachan.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Abrir de nue&amp;vo</translation>
    </message>
    <message>
        <source>This is not an error: it is the answer.</source>
        <translation>Esto no es un error: es la respuesta.</translation>
    </message>
    <message>
        <source>The address has the code in it that the program waits for.</source>
        <translation>La dirección contiene el código que espera el programa.</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Usarla</translation>
    </message>
    <message>
        <source>This is the link itself, not what came of it. Copy what the page shows instead.</source>
        <translation>Este es el enlace mismo, no su resultado. Copia lo que muestra la página.</translation>
    </message>
    <message>
        <source>This error is not known yet.</source>
        <translation>Este error todavía no se conoce.</translation>
    </message>
    <message>
        <source>No error chosen yet</source>
        <translation>Aún no se eligió ningún error</translation>
    </message>
    <message>
        <source>What it comes from, and what to do, is shown here.</source>
        <translation>Aquí se muestra de qué viene y qué hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) found</source>
        <translation>
            <numerusform>%n error encontrado</numerusform>
            <numerusform>%n errores encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>None is found</source>
        <translation>No se encuentra ninguno</translation>
    </message>
    <message>
        <source>Search for other words, or type above what you see.</source>
        <translation>Busca otras palabras o escribe arriba lo que ves.</translation>
    </message>
    <message>
        <source>Copy the text for support</source>
        <translation>Copiar el texto para soporte</translation>
    </message>
    <message>
        <source>Copy the exact words from the page. If that does not help, check in the portal that redirect address, scopes and client ID are the same as here, save, and open the link again.</source>
        <translation>Copia las palabras exactas de la página. Si no ayuda, comprueba en el portal que la dirección de redirección, los scopes y el ID de cliente son los mismos que aquí, guarda y abre el enlace otra vez.</translation>
    </message>
    <message>
        <source>Try the words after “message”. HighLevel&apos;s support finds the call by its trace ID.</source>
        <translation>Prueba con las palabras que siguen a “message”. El soporte de HighLevel encuentra la llamada por su ID de rastreo (trace id).</translation>
    </message>
    <message>
        <source>Nothing is known about it</source>
        <translation>No se sabe nada de ello</translation>
    </message>
    <message>
        <source>Say it in other words above, or choose one from the list that looks like it.</source>
        <translation>Dilo arriba con otras palabras o elige de la lista uno que se le parezca.</translation>
    </message>
</context>
<context>
    <name>hloauth::LearnPanel</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>To what was shown before</source>
        <translation>A lo que se mostraba antes</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Close (F1)</source>
        <translation>Cerrar (F1)</translation>
    </message>
    <message>
        <source>Search all topics</source>
        <translation>Buscar en todos los temas</translation>
    </message>
    <message>
        <source>Copied with your token. The clipboard is cleared after a minute.</source>
        <translation>Copiado con tu token. El portapapeles se borra después de un minuto.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”. Try fewer words, or other ones.</source>
        <translation>No se encontró nada para “%1”. Prueba con menos palabras, o con otras.</translation>
    </message>
    <message>
        <source>There is no text for this page.</source>
        <translation>No hay texto para esta página.</translation>
    </message>
    <message>
        <source>No program could be started to show %1.</source>
        <translation>No se pudo iniciar ningún programa para mostrar %1.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>the page at %1</source>
        <translation>la página en %1</translation>
    </message>
    <message>
        <source>Back in Learn</source>
        <translation>Atrás en Aprender</translation>
    </message>
    <message>
        <source>The topics that have these words are listed below</source>
        <translation>Los temas que tienen estas palabras se muestran abajo</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) found</source>
        <translation>
            <numerusform>%n tema encontrado</numerusform>
            <numerusform>%n temas encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>This topic is in English so far.</source>
        <translation>Este tema todavía está solo en inglés.</translation>
    </message>
</context>
<context>
    <name>hloauth::LegsPanel</name>
    <message>
        <source>The three legs</source>
        <translation>Las tres etapas</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>estás aquí</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
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
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Topics that were found</source>
        <translation>Temas encontrados</translation>
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
        <translation>Corregir &amp;todo</translation>
    </message>
    <message>
        <source>Check a link</source>
        <translation>Comprobar un enlace</translation>
    </message>
    <message>
        <source>https://marketplace.gohighlevel.com/v2/oauth/chooselocation?…</source>
        <translation>https://marketplace.gohighlevel.com/v2/oauth/chooselocation?…</translation>
    </message>
    <message>
        <source>Link to check</source>
        <translation>Enlace que se comprueba</translation>
    </message>
    <message>
        <source>Paste an authorization link from anywhere: Make, Zapier, n8n, the developer portal, a forum. Nothing is opened and nothing is sent.</source>
        <translation>Pega un enlace de autorización de donde sea: Make, Zapier, n8n, el portal de desarrolladores, un foro. No se abre ni se envía nada.</translation>
    </message>
    <message>
        <source>Nothing was found that would keep this link from working.</source>
        <translation>No se encontró nada que impida que este enlace funcione.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) keep this link from working.</source>
        <translation>
            <numerusform>Una cosa impide que este enlace funcione.</numerusform>
            <numerusform>%n cosas impiden que este enlace funcione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It should work; %n thing(s) may go wrong or are not safe.</source>
        <translation>
            <numerusform>Debería funcionar; una cosa puede salir mal o no es segura.</numerusform>
            <numerusform>Debería funcionar; %n cosas pueden salir mal o no son seguras.</numerusform>
        </translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation>Aún no hay enlace</translation>
    </message>
    <message>
        <source>&amp;Sign in with it</source>
        <translation>&amp;Iniciar sesión con él</translation>
    </message>
    <message>
        <source>Takes over scopes, redirect address and client ID; only the client secret is to be entered then</source>
        <translation>Toma los scopes, la dirección de redirección y el client ID; después solo hay que introducir el client secret</translation>
    </message>
    <message>
        <source>Copy the corrected link</source>
        <translation>Copiar el enlace corregido</translation>
    </message>
    <message>
        <source>&amp;Copy the corrected link</source>
        <translation>&amp;Copiar el enlace corregido</translation>
    </message>
    <message>
        <source>You can sign in with it once this is put right: %1</source>
        <translation>Podrás iniciar sesión con él cuando esto esté corregido: %1</translation>
    </message>
    <message>
        <source>Paste one above: what is wrong with it is shown here, and put right.</source>
        <translation>Pega uno arriba: aquí se muestra qué tiene de malo, y se corrige.</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkFinding</name>
    <message>
        <source>There is no link in this text.</source>
        <translation>No hay ningún enlace en este texto.</translation>
    </message>
    <message>
        <source>Nothing can be checked.</source>
        <translation>No se puede comprobar nada.</translation>
    </message>
    <message>
        <source>Paste the whole authorization link, from https:// to its end.</source>
        <translation>Pega el enlace de autorización completo, desde https:// hasta el final.</translation>
    </message>
    <message>
        <source>This is the answer of a sign-in, not the link that asks for one.</source>
        <translation>Esta es la respuesta de un inicio de sesión, no el enlace que lo pide.</translation>
    </message>
    <message>
        <source>It has a code in it, which works once and for a few minutes.</source>
        <translation>Contiene un código, que sirve una sola vez y durante unos minutos.</translation>
    </message>
    <message>
        <source>Paste the link that you opened before; if the program is waiting for this answer, give it to “Paste the address”.</source>
        <translation>Pega el enlace que abriste antes; si el programa está esperando esta respuesta, dásela con “Pegar la dirección”.</translation>
    </message>
    <message>
        <source>This opens the app&apos;s page inside HighLevel and asks for no consent by itself.</source>
        <translation>Esto abre la página de la app dentro de HighLevel y por sí solo no pide ningún consentimiento.</translation>
    </message>
    <message>
        <source>An install that begins there comes back without the seal (state) by which a program knows its own sign-in.</source>
        <translation>Una instalación que comienza allí vuelve sin el sello (state) con el que un programa reconoce su propio inicio de sesión.</translation>
    </message>
    <message>
        <source>Use the install link of the portal or build one with this program.</source>
        <translation>Usa el enlace de instalación del portal o crea uno con este programa.</translation>
    </message>
    <message>
        <source>The link stands inside another address, as mail filters and search engines do it.</source>
        <translation>El enlace está dentro de otra dirección, como hacen los filtros de correo y los buscadores.</translation>
    </message>
    <message>
        <source>Whoever runs that address sees the link, and it may be changed on the way.</source>
        <translation>Quien controla esa dirección ve el enlace, y podría cambiarse en el camino.</translation>
    </message>
    <message>
        <source>Use the inner link alone.</source>
        <translation>Usa solo el enlace interior.</translation>
    </message>
    <message>
        <source>All of the link is percent-encoded.</source>
        <translation>Todo el enlace está codificado con porcentajes.</translation>
    </message>
    <message>
        <source>A browser takes it for words to search for.</source>
        <translation>Un navegador lo toma por palabras para buscar.</translation>
    </message>
    <message>
        <source>Decode it once.</source>
        <translation>Descodifícalo una vez.</translation>
    </message>
    <message>
        <source>“&amp;amp;” stands where “&amp;” belongs, as in the source of a web page.</source>
        <translation>Hay “&amp;amp;” donde debe ir “&amp;”, como en el código fuente de una página web.</translation>
    </message>
    <message>
        <source>Every parameter behind it gets a wrong name, and HighLevel does not see it.</source>
        <translation>Todos los parámetros que siguen reciben un nombre equivocado, y HighLevel no los ve.</translation>
    </message>
    <message>
        <source>Write a plain “&amp;” between the parameters.</source>
        <translation>Escribe un “&amp;” simple entre los parámetros.</translation>
    </message>
    <message>
        <source>A line break or a space tears the link apart.</source>
        <translation>Un salto de línea o un espacio parte el enlace en dos.</translation>
    </message>
    <message>
        <source>Most programs take only what stands before it.</source>
        <translation>La mayoría de los programas solo toma lo que hay antes.</translation>
    </message>
    <message>
        <source>Put the link on one line, without spaces.</source>
        <translation>Pon el enlace en una sola línea, sin espacios.</translation>
    </message>
    <message>
        <source>There is no “?” before the first parameter.</source>
        <translation>No hay “?” antes del primer parámetro.</translation>
    </message>
    <message>
        <source>Everything behind the address is taken for a part of the path, so no parameter arrives.</source>
        <translation>Todo lo que sigue a la dirección se toma por parte de la ruta, así que no llega ningún parámetro.</translation>
    </message>
    <message>
        <source>Write “?” before the first parameter, and “&amp;” before the others.</source>
        <translation>Escribe “?” antes del primer parámetro, y “&amp;” antes de los demás.</translation>
    </message>
    <message>
        <source>A second “?” stands where “&amp;” belongs.</source>
        <translation>Hay un segundo “?” donde debe ir “&amp;”.</translation>
    </message>
    <message>
        <source>The parameter behind it becomes a part of the one before.</source>
        <translation>El parámetro que le sigue pasa a formar parte del anterior.</translation>
    </message>
    <message>
        <source>Write “&amp;” between the parameters.</source>
        <translation>Escribe “&amp;” entre los parámetros.</translation>
    </message>
    <message>
        <source>The link ends with “…”: a part of it was left out.</source>
        <translation>El enlace termina en “…”: se omitió una parte.</translation>
    </message>
    <message>
        <source>What is missing can&apos;t be guessed.</source>
        <translation>No se puede adivinar lo que falta.</translation>
    </message>
    <message>
        <source>Copy the link again from where it is shown in full, best with a Copy button.</source>
        <translation>Copia de nuevo el enlace desde donde se muestre completo, mejor con un botón de copiar.</translation>
    </message>
    <message>
        <source>“{part}” is not a complete percent code: two hexadecimal digits have to follow the percent sign.</source>
        <translation>“{part}” no es un código de porcentaje completo: al signo de porcentaje le deben seguir dos dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The link was cut off there, or a percent sign was not encoded.</source>
        <translation>El enlace se cortó ahí, o no se codificó un signo de porcentaje.</translation>
    </message>
    <message>
        <source>Copy the link again, whole; a percent sign itself is written %25.</source>
        <translation>Copia de nuevo el enlace completo; el propio signo de porcentaje se escribe %25.</translation>
    </message>
    <message>
        <source>Everything from “#” on is never sent to HighLevel.</source>
        <translation>Todo lo que hay a partir de “#” nunca se envía a HighLevel.</translation>
    </message>
    <message>
        <source>A browser keeps that part to itself.</source>
        <translation>Un navegador se queda con esa parte.</translation>
    </message>
    <message>
        <source>Take it out; a “#” inside a value is written %23.</source>
        <translation>Quítalo; un “#” dentro de un valor se escribe %23.</translation>
    </message>
    <message>
        <source>“{part}” is a placeholder, not a value.</source>
        <translation>“{part}” es un texto de ejemplo, no un valor.</translation>
    </message>
    <message>
        <source>It comes from an example, and HighLevel knows nothing of that name.</source>
        <translation>Viene de un ejemplo, y HighLevel no conoce nada con ese nombre.</translation>
    </message>
    <message>
        <source>Put your own value there.</source>
        <translation>Pon ahí tu propio valor.</translation>
    </message>
    <message>
        <source>The link does not begin with https://.</source>
        <translation>El enlace no empieza con https://.</translation>
    </message>
    <message>
        <source>Many programs do not take it for a link.</source>
        <translation>Muchos programas no lo reconocen como enlace.</translation>
    </message>
    <message>
        <source>Write https:// before it.</source>
        <translation>Escribe https:// delante.</translation>
    </message>
    <message>
        <source>The link begins with http:// and not with https://.</source>
        <translation>El enlace empieza con http:// y no con https://.</translation>
    </message>
    <message>
        <source>What you allow, and the answer, could be read and changed on the way.</source>
        <translation>Lo que permites, y la respuesta, se podría leer y cambiar en el camino.</translation>
    </message>
    <message>
        <source>Write https://.</source>
        <translation>Escribe https://.</translation>
    </message>
    <message>
        <source>The link begins with “{part}:”.</source>
        <translation>El enlace empieza con “{part}:”.</translation>
    </message>
    <message>
        <source>A browser can&apos;t open HighLevel&apos;s page with that.</source>
        <translation>Con eso un navegador no puede abrir la página de HighLevel.</translation>
    </message>
    <message>
        <source>A name stands before an “@” in the address.</source>
        <translation>En la dirección hay un nombre antes de una “@”.</translation>
    </message>
    <message>
        <source>The browser goes to what stands after the “@”; such links are made to deceive.</source>
        <translation>El navegador va a lo que está después de la “@”; los enlaces así se hacen para engañar.</translation>
    </message>
    <message>
        <source>Take out everything between // and @.</source>
        <translation>Quita todo lo que hay entre // y @.</translation>
    </message>
    <message>
        <source>The address names port {part}.</source>
        <translation>La dirección indica el puerto {part}.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page is at the usual port of https only.</source>
        <translation>La página de HighLevel solo está en el puerto habitual de https.</translation>
    </message>
    <message>
        <source>Take the colon and the number out.</source>
        <translation>Quita los dos puntos y el número.</translation>
    </message>
    <message>
        <source>{part} is HighLevel&apos;s API, not its page for consent.</source>
        <translation>{part} es la API de HighLevel, no su página de consentimiento.</translation>
    </message>
    <message>
        <source>It answers 404 or an error instead of asking you.</source>
        <translation>Responde 404 o un error en lugar de preguntarte.</translation>
    </message>
    <message>
        <source>Use https://marketplace.gohighlevel.com.</source>
        <translation>Usa https://marketplace.gohighlevel.com.</translation>
    </message>
    <message>
        <source>{part} is HighLevel itself, not its page for consent.</source>
        <translation>{part} es el propio HighLevel, no su página de consentimiento.</translation>
    </message>
    <message>
        <source>You land on your dashboard, and no program gets an answer.</source>
        <translation>Llegas a tu panel, y ningún programa recibe una respuesta.</translation>
    </message>
    <message>
        <source>{part} looks like HighLevel&apos;s address and is not.</source>
        <translation>{part} se parece a la dirección de HighLevel y no lo es.</translation>
    </message>
    <message>
        <source>Whoever runs it could take your login and your consent.</source>
        <translation>Quien la controla podría quedarse con tu contraseña y tu consentimiento.</translation>
    </message>
    <message>
        <source>Don&apos;t open it; use https://marketplace.gohighlevel.com.</source>
        <translation>No lo abras; usa https://marketplace.gohighlevel.com.</translation>
    </message>
    <message>
        <source>{part} is not HighLevel&apos;s address for consent.</source>
        <translation>{part} no es la dirección de consentimiento de HighLevel.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s consent page is at marketplace.gohighlevel.com and marketplace.leadconnectorhq.com only, also for white-label agencies.</source>
        <translation>La página de consentimiento de HighLevel solo está en marketplace.gohighlevel.com y marketplace.leadconnectorhq.com, también para agencias de marca blanca.</translation>
    </message>
    <message>
        <source>Use https://marketplace.gohighlevel.com, or https://marketplace.leadconnectorhq.com for a page without HighLevel&apos;s name.</source>
        <translation>Usa https://marketplace.gohighlevel.com, o https://marketplace.leadconnectorhq.com para una página sin el nombre de HighLevel.</translation>
    </message>
    <message>
        <source>{part} is this computer: a practice server, not HighLevel.</source>
        <translation>{part} es este equipo: un servidor de práctica, no HighLevel.</translation>
    </message>
    <message>
        <source>Its consent and its tokens are good for nothing else.</source>
        <translation>Su consentimiento y sus tokens no sirven para nada más.</translation>
    </message>
    <message>
        <source>Use https://marketplace.gohighlevel.com for the real thing.</source>
        <translation>Para usarlo de verdad, usa https://marketplace.gohighlevel.com.</translation>
    </message>
    <message>
        <source>The path is the older one, without /v2.</source>
        <translation>La ruta es la antigua, sin /v2.</translation>
    </message>
    <message>
        <source>For many apps it answers “No integration found”, although the client ID is right.</source>
        <translation>Con muchas apps responde “No integration found”, aunque el client ID es correcto.</translation>
    </message>
    <message>
        <source>Use /v2/oauth/chooselocation.</source>
        <translation>Usa /v2/oauth/chooselocation.</translation>
    </message>
    <message>
        <source>“{part}” is not the path of the consent page.</source>
        <translation>“{part}” no es la ruta de la página de consentimiento.</translation>
    </message>
    <message>
        <source>HighLevel answers with “not found”, a blank page or its dashboard.</source>
        <translation>HighLevel responde con “not found”, una página en blanco o su panel.</translation>
    </message>
    <message>
        <source>There is one slash too many in the path.</source>
        <translation>Hay una barra de más en la ruta.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page may not be found under it.</source>
        <translation>Es posible que así no se encuentre la página de HighLevel.</translation>
    </message>
    <message>
        <source>Write /v2/oauth/chooselocation.</source>
        <translation>Escribe /v2/oauth/chooselocation.</translation>
    </message>
    <message>
        <source>“{part}” is not a name that HighLevel knows; it is called {meant}.</source>
        <translation>“{part}” no es un nombre que HighLevel conozca; se llama {meant}.</translation>
    </message>
    <message>
        <source>HighLevel ignores it and misses {meant}.</source>
        <translation>HighLevel lo ignora y echa en falta {meant}.</translation>
    </message>
    <message>
        <source>Call it {meant}.</source>
        <translation>Llámalo {meant}.</translation>
    </message>
    <message>
        <source>{part} is there more than once.</source>
        <translation>{part} aparece más de una vez.</translation>
    </message>
    <message>
        <source>Which one counts is not certain.</source>
        <translation>No se sabe con certeza cuál cuenta.</translation>
    </message>
    <message>
        <source>Leave it there once.</source>
        <translation>Déjalo una sola vez.</translation>
    </message>
    <message>
        <source>HighLevel ignores {part}.</source>
        <translation>HighLevel ignora {part}.</translation>
    </message>
    <message>
        <source>Whoever relies on it is mistaken.</source>
        <translation>Quien confíe en él se equivoca.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Quítalo.</translation>
    </message>
    <message>
        <source>{part} does not belong into this link, and it has kept an app from being installed.</source>
        <translation>{part} no debe estar en este enlace, y ha impedido que se instale una app.</translation>
    </message>
    <message>
        <source>The consent page then looks for another app or version than the client ID names.</source>
        <translation>La página de consentimiento busca entonces otra app o versión que la que indica el client ID.</translation>
    </message>
    <message>
        <source>{part} is in the link.</source>
        <translation>{part} está en el enlace.</translation>
    </message>
    <message>
        <source>Everybody who sees the link, and every log on its way, has your app&apos;s password then.</source>
        <translation>Todo el que vea el enlace, y todo registro por el que pase, tiene entonces la contraseña de tu app.</translation>
    </message>
    <message>
        <source>Take it out, and make a new secret in the portal (Manage → Secrets), as this one is no longer secret.</source>
        <translation>Quítalo, y crea un secreto nuevo en el portal (Manage → Secrets), porque este ya no es secreto.</translation>
    </message>
    <message>
        <source>{part} belongs to PKCE, which HighLevel does not support.</source>
        <translation>{part} pertenece a PKCE, que HighLevel no admite.</translation>
    </message>
    <message>
        <source>The consent page ignores it, and the exchange of the code is then refused: “property code_verifier should not exist”.</source>
        <translation>La página de consentimiento lo ignora, y después se rechaza el canje del código: “property code_verifier should not exist”.</translation>
    </message>
    <message>
        <source>Take it out, and switch PKCE off in the program that made the link.</source>
        <translation>Quítalo, y desactiva PKCE en el programa que creó el enlace.</translation>
    </message>
    <message>
        <source>loginWindowOpenMode has the value “{part}”; only “self” is known.</source>
        <translation>loginWindowOpenMode tiene el valor “{part}”; solo se conoce “self”.</translation>
    </message>
    <message>
        <source>HighLevel then opens the login in a new tab, as if it were not there.</source>
        <translation>HighLevel abre entonces el inicio de sesión en otra pestaña, como si no estuviera.</translation>
    </message>
    <message>
        <source>Write self, or take it out.</source>
        <translation>Escribe self, o quítalo.</translation>
    </message>
    <message>
        <source>The client ID (client_id) is missing.</source>
        <translation>Falta el client ID (client_id).</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page stays blank; its hidden answer is “CastError: Cast to ObjectId failed”.</source>
        <translation>La página de HighLevel se queda en blanco; su respuesta oculta es “CastError: Cast to ObjectId failed”.</translation>
    </message>
    <message>
        <source>Add client_id with the full client ID from Manage → Secrets.</source>
        <translation>Agrega client_id con el client ID completo de Manage → Secrets.</translation>
    </message>
    <message>
        <source>There is a version_id and no client ID, as in the install link that the portal itself gives.</source>
        <translation>Hay un version_id y no hay client ID, como en el enlace de instalación que da el propio portal.</translation>
    </message>
    <message>
        <source>The client ID is only the app&apos;s id: the dash and the 8 characters behind it are missing.</source>
        <translation>El client ID es solo el ID de la app: faltan el guion y los 8 caracteres que le siguen.</translation>
    </message>
    <message>
        <source>The install seems to work, and the exchange for tokens fails after it.</source>
        <translation>La instalación parece funcionar, y después falla el canje por tokens.</translation>
    </message>
    <message>
        <source>Copy the whole client ID from Manage → Secrets.</source>
        <translation>Copia el client ID completo de Manage → Secrets.</translation>
    </message>
    <message>
        <source>The client ID is cut off: it has 24 characters, a dash, and 8 more.</source>
        <translation>El client ID está cortado: debe tener 24 caracteres, un guion y 8 más.</translation>
    </message>
    <message>
        <source>HighLevel does not find the app.</source>
        <translation>HighLevel no encuentra la app.</translation>
    </message>
    <message>
        <source>What stands as client ID has the shape of a client secret.</source>
        <translation>Lo que está puesto como client ID tiene la forma de un client secret.</translation>
    </message>
    <message>
        <source>HighLevel does not find the app, and your app&apos;s password is in a link that can be seen by others.</source>
        <translation>HighLevel no encuentra la app, y la contraseña de tu app está en un enlace que otros pueden ver.</translation>
    </message>
    <message>
        <source>Put the client ID there; if the secret was shown to others, make a new one.</source>
        <translation>Pon ahí el client ID; si otros vieron el client secret, crea uno nuevo.</translation>
    </message>
    <message>
        <source>What stands as client ID is a token.</source>
        <translation>Lo que está puesto como client ID es un token.</translation>
    </message>
    <message>
        <source>HighLevel does not find the app, and everybody who sees the link can use the token.</source>
        <translation>HighLevel no encuentra la app, y todo el que vea el enlace puede usar el token.</translation>
    </message>
    <message>
        <source>Put the client ID from Manage → Secrets there, and replace the token.</source>
        <translation>Pon ahí el client ID de Manage → Secrets, y reemplaza el token.</translation>
    </message>
    <message>
        <source>The client ID has quotes, blanks or its own name around it.</source>
        <translation>El client ID tiene alrededor comillas, espacios o su propio nombre.</translation>
    </message>
    <message>
        <source>HighLevel takes them for a part of it: “CastError” or “No integration found”.</source>
        <translation>HighLevel los toma por parte de él: “CastError” o “No integration found”.</translation>
    </message>
    <message>
        <source>Write the client ID alone.</source>
        <translation>Escribe solo el client ID.</translation>
    </message>
    <message>
        <source>The client ID has another form than usual: 24 hexadecimal digits, a dash, 8 small letters or digits.</source>
        <translation>El client ID tiene una forma distinta de la habitual: 24 dígitos hexadecimales, un guion, 8 letras minúsculas o dígitos.</translation>
    </message>
    <message>
        <source>It may have a slip in it.</source>
        <translation>Es posible que tenga un error.</translation>
    </message>
    <message>
        <source>Compare it with Manage → Secrets.</source>
        <translation>Compáralo con Manage → Secrets.</translation>
    </message>
    <message>
        <source>“{part}” is not a client ID: that has 24 hexadecimal digits, a dash, and 8 more characters.</source>
        <translation>“{part}” no es un client ID: este tiene 24 dígitos hexadecimales, un guion y 8 caracteres más.</translation>
    </message>
    <message>
        <source>HighLevel answers “CastError” or “No integration found”.</source>
        <translation>HighLevel responde “CastError” o “No integration found”.</translation>
    </message>
    <message>
        <source>Copy the client ID from Manage → Secrets.</source>
        <translation>Copia el client ID de Manage → Secrets.</translation>
    </message>
    <message>
        <source>The client ID is not that of your app ({meant}).</source>
        <translation>El client ID no es el de tu app ({meant}).</translation>
    </message>
    <message>
        <source>The consent would be given to another app.</source>
        <translation>El consentimiento se daría a otra app.</translation>
    </message>
    <message>
        <source>Use your app&apos;s own link.</source>
        <translation>Usa el enlace de tu propia app.</translation>
    </message>
    <message>
        <source>There is no version_id.</source>
        <translation>No hay version_id.</translation>
    </message>
    <message>
        <source>That is fine once a version of the app is live; as long as there is only a draft, HighLevel answers “error.noAppVersionIdFound”.</source>
        <translation>Eso está bien cuando ya hay una versión publicada de la app; mientras solo haya un borrador, HighLevel responde “error.noAppVersionIdFound”.</translation>
    </message>
    <message>
        <source>There is no version_id, and the app is a draft.</source>
        <translation>No hay version_id, y la app es un borrador.</translation>
    </message>
    <message>
        <source>HighLevel looks for a live version and answers “error.noAppVersionIdFound”.</source>
        <translation>HighLevel busca una versión publicada y responde “error.noAppVersionIdFound”.</translation>
    </message>
    <message>
        <source>The version_id is a whole client ID.</source>
        <translation>El version_id es un client ID completo.</translation>
    </message>
    <message>
        <source>The version_id is not 24 hexadecimal digits.</source>
        <translation>El version_id no tiene 24 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>HighLevel answers “CastError” or finds no such version.</source>
        <translation>HighLevel responde “CastError” o no encuentra esa versión.</translation>
    </message>
    <message>
        <source>Copy it again from Manage → Versions, or leave version_id out if the app is live.</source>
        <translation>Cópialo de nuevo de Manage → Versions, o no incluyas version_id si la app está publicada.</translation>
    </message>
    <message>
        <source>response_type is missing.</source>
        <translation>Falta response_type.</translation>
    </message>
    <message>
        <source>HighLevel has to be told that a code is asked for.</source>
        <translation>Hay que decirle a HighLevel que se pide un código.</translation>
    </message>
    <message>
        <source>Add response_type=code.</source>
        <translation>Agrega response_type=code.</translation>
    </message>
    <message>
        <source>response_type is “{part}”.</source>
        <translation>response_type es “{part}”.</translation>
    </message>
    <message>
        <source>HighLevel gives out codes only.</source>
        <translation>HighLevel solo entrega códigos.</translation>
    </message>
    <message>
        <source>Write response_type=code.</source>
        <translation>Escribe response_type=code.</translation>
    </message>
    <message>
        <source>The redirect URI (redirect_uri) is missing.</source>
        <translation>Falta la URI de redirección (redirect_uri).</translation>
    </message>
    <message>
        <source>HighLevel does not know where to send the answer.</source>
        <translation>HighLevel no sabe adónde enviar la respuesta.</translation>
    </message>
    <message>
        <source>Add redirect_uri, exactly as it is registered in the app.</source>
        <translation>Agrega redirect_uri, exactamente como está registrada en la app.</translation>
    </message>
    <message>
        <source>The redirect URI “{part}” is not a whole address.</source>
        <translation>La URI de redirección “{part}” no es una dirección completa.</translation>
    </message>
    <message>
        <source>HighLevel can&apos;t send the browser there.</source>
        <translation>HighLevel no puede enviar el navegador allí.</translation>
    </message>
    <message>
        <source>Write all of it, beginning with https:// (or http://localhost).</source>
        <translation>Escríbela completa, empezando con https:// (o http://localhost).</translation>
    </message>
    <message>
        <source>The redirect URI “{part}” does not begin with https:// or http://.</source>
        <translation>La URI de redirección “{part}” no empieza con https:// ni http://.</translation>
    </message>
    <message>
        <source>Write the scheme before it.</source>
        <translation>Escribe el esquema delante.</translation>
    </message>
    <message>
        <source>The redirect URI begins with “{part}:”.</source>
        <translation>La URI de redirección empieza con “{part}:”.</translation>
    </message>
    <message>
        <source>HighLevel takes http and https only.</source>
        <translation>HighLevel solo acepta http y https.</translation>
    </message>
    <message>
        <source>Register an address with https:// (or http://localhost) and use that.</source>
        <translation>Registra una dirección con https:// (o http://localhost) y usa esa.</translation>
    </message>
    <message>
        <source>The redirect URI is http:// to another computer.</source>
        <translation>La URI de redirección es http:// hacia otro equipo.</translation>
    </message>
    <message>
        <source>The code could be read on its way; HighLevel means http for your own computer only.</source>
        <translation>El código podría leerse en el camino; HighLevel solo admite http para tu propio equipo.</translation>
    </message>
    <message>
        <source>Use https:// there.</source>
        <translation>Usa https:// ahí.</translation>
    </message>
    <message>
        <source>The redirect URI has a name or password before an “@”.</source>
        <translation>La URI de redirección tiene un nombre o una contraseña antes de una “@”.</translation>
    </message>
    <message>
        <source>HighLevel does not take such addresses.</source>
        <translation>HighLevel no acepta direcciones así.</translation>
    </message>
    <message>
        <source>Take it out, in the portal too.</source>
        <translation>Quítalo, también en el portal.</translation>
    </message>
    <message>
        <source>The redirect URI has a “#” in it.</source>
        <translation>La URI de redirección contiene un “#”.</translation>
    </message>
    <message>
        <source>OAuth forbids it: the code would never reach the server (RFC 6749, section 3.1.2).</source>
        <translation>OAuth lo prohíbe: el código nunca llegaría al servidor (RFC 6749, sección 3.1.2).</translation>
    </message>
    <message>
        <source>Take out everything from “#” on, in the portal too.</source>
        <translation>Quita todo a partir de “#”, también en el portal.</translation>
    </message>
    <message>
        <source>The redirect URI “{part}” is not a valid address.</source>
        <translation>La URI de redirección “{part}” no es una dirección válida.</translation>
    </message>
    <message>
        <source>HighLevel compares it character by character with the registered one, and the browser can&apos;t open it.</source>
        <translation>HighLevel la compara carácter por carácter con la registrada, y el navegador no puede abrirla.</translation>
    </message>
    <message>
        <source>Copy it again from the portal.</source>
        <translation>Cópiala de nuevo del portal.</translation>
    </message>
    <message>
        <source>The redirect URI points to this computer without a port.</source>
        <translation>La URI de redirección apunta a este equipo sin indicar un puerto.</translation>
    </message>
    <message>
        <source>Only a program that may use port 80 can take the answer; most get nothing.</source>
        <translation>Solo un programa que pueda usar el puerto 80 puede recibir la respuesta; la mayoría no recibe nada.</translation>
    </message>
    <message>
        <source>Register an address with a port, such as http://localhost:53682/oauth/callback.</source>
        <translation>Registra una dirección con puerto, como http://localhost:53682/oauth/callback.</translation>
    </message>
    <message>
        <source>The redirect URI is percent-encoded twice.</source>
        <translation>La URI de redirección está codificada dos veces.</translation>
    </message>
    <message>
        <source>HighLevel compares it with the registered one and finds another text.</source>
        <translation>HighLevel la compara con la registrada y encuentra otro texto.</translation>
    </message>
    <message>
        <source>Encode it once: “:” is %3A and not %253A.</source>
        <translation>Codifícala una sola vez: “:” es %3A y no %253A.</translation>
    </message>
    <message>
        <source>There is a “*” in the redirect URI.</source>
        <translation>Hay un “*” en la URI de redirección.</translation>
    </message>
    <message>
        <source>HighLevel compares it character by character; a wildcard means nothing.</source>
        <translation>HighLevel la compara carácter por carácter; un comodín no significa nada.</translation>
    </message>
    <message>
        <source>Register each address by itself and use one of them.</source>
        <translation>Registra cada dirección por separado y usa una de ellas.</translation>
    </message>
    <message>
        <source>The redirect URI has quotes or blanks around it.</source>
        <translation>La URI de redirección tiene comillas o espacios alrededor.</translation>
    </message>
    <message>
        <source>HighLevel takes them for a part of it, and it differs from the registered one.</source>
        <translation>HighLevel los toma por parte de ella, y no coincide con la registrada.</translation>
    </message>
    <message>
        <source>Write the address alone.</source>
        <translation>Escribe solo la dirección.</translation>
    </message>
    <message>
        <source>“{part}” belongs to the redirect URI, and its “&amp;” is not encoded.</source>
        <translation>“{part}” pertenece a la URI de redirección, y su “&amp;” no está codificado.</translation>
    </message>
    <message>
        <source>HighLevel takes it for a parameter of the link, and the redirect URI differs from the registered one.</source>
        <translation>HighLevel lo toma por un parámetro del enlace, y la URI de redirección no coincide con la registrada.</translation>
    </message>
    <message>
        <source>Encode the redirect URI: its “&amp;” is written %26.</source>
        <translation>Codifica la URI de redirección: su “&amp;” se escribe %26.</translation>
    </message>
    <message>
        <source>The redirect URI has “{part}” in it.</source>
        <translation>La URI de redirección contiene “{part}”.</translation>
    </message>
    <message>
        <source>An app that is marked white-label friendly may not use HighLevel&apos;s name in its addresses: the portal refuses to save it.</source>
        <translation>Una app marcada como apta para marca blanca no puede usar el nombre de HighLevel en sus direcciones: el portal se niega a guardarla.</translation>
    </message>
    <message>
        <source>Use another name, such as “crm” or “leadconnector”, in the portal too.</source>
        <translation>Usa otro nombre, como “crm” o “leadconnector”, también en el portal.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: one has http and the other https.</source>
        <translation>La URI de redirección es {part}, y está registrada {meant}: una tiene http y la otra https.</translation>
    </message>
    <message>
        <source>HighLevel compares character by character.</source>
        <translation>HighLevel compara carácter por carácter.</translation>
    </message>
    <message>
        <source>Use the registered one, or register this one.</source>
        <translation>Usa la registrada, o registra esta.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: “localhost” and “127.0.0.1” are not the same to HighLevel.</source>
        <translation>La URI de redirección es {part}, y está registrada {meant}: para HighLevel, “localhost” y “127.0.0.1” no son lo mismo.</translation>
    </message>
    <message>
        <source>It compares character by character.</source>
        <translation>Compara carácter por carácter.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: the hosts differ.</source>
        <translation>La URI de redirección es {part}, y está registrada {meant}: el host es distinto.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: the ports differ.</source>
        <translation>La URI de redirección es {part}, y está registrada {meant}: el puerto es distinto.</translation>
    </message>
    <message>
        <source>HighLevel compares character by character, also for addresses on your own computer.</source>
        <translation>HighLevel compara carácter por carácter, también las direcciones de tu propio equipo.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: they differ in capital and small letters.</source>
        <translation>La URI de redirección es {part}, y está registrada {meant}: se diferencian en mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: only one has a slash at its end.</source>
        <translation>La URI de redirección es {part}, y está registrada {meant}: solo una termina en barra.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: the paths differ.</source>
        <translation>La URI de redirección es {part}, y está registrada {meant}: la ruta es distinta.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: they differ behind the “?”.</source>
        <translation>La URI de redirección es {part}, y está registrada {meant}: se diferencian después del “?”.</translation>
    </message>
    <message>
        <source>The link asks for no scopes.</source>
        <translation>El enlace no pide ningún scope.</translation>
    </message>
    <message>
        <source>HighLevel has nothing to ask you for, and refuses.</source>
        <translation>HighLevel no tiene nada por lo que preguntarte, y lo rechaza.</translation>
    </message>
    <message>
        <source>Add scope, with the names from the portal and %20 between them.</source>
        <translation>Agrega scope, con los nombres del portal y %20 entre ellos.</translation>
    </message>
    <message>
        <source>The scopes are parted by “+”.</source>
        <translation>Los scopes están separados por “+”.</translation>
    </message>
    <message>
        <source>HighLevel mostly understands it, as its portal writes it so; some programs encode it once more, and then it fails.</source>
        <translation>HighLevel casi siempre lo entiende, porque su portal lo escribe así; algunos programas lo codifican otra vez, y entonces falla.</translation>
    </message>
    <message>
        <source>Write %20 between scopes.</source>
        <translation>Escribe %20 entre los scopes.</translation>
    </message>
    <message>
        <source>The scopes are parted by “%2B”, an encoded plus sign.</source>
        <translation>Los scopes están separados por “%2B”, un signo más codificado.</translation>
    </message>
    <message>
        <source>HighLevel reads it as a part of the scope&apos;s name, and knows no such scope.</source>
        <translation>HighLevel lo lee como parte del nombre del scope, y no conoce tal scope.</translation>
    </message>
    <message>
        <source>The scopes are parted by commas or semicolons.</source>
        <translation>Los scopes están separados por comas o puntos y comas.</translation>
    </message>
    <message>
        <source>OAuth parts them by spaces; HighLevel most likely takes all of it for one scope that it does not know.</source>
        <translation>OAuth los separa con espacios; lo más probable es que HighLevel tome todo por un solo scope que no conoce.</translation>
    </message>
    <message>
        <source>There is a line break between scopes.</source>
        <translation>Hay un salto de línea entre los scopes.</translation>
    </message>
    <message>
        <source>HighLevel most likely takes it for a part of a name.</source>
        <translation>Lo más probable es que HighLevel lo tome por parte de un nombre.</translation>
    </message>
    <message>
        <source>Write %20 between scopes, all on one line.</source>
        <translation>Escribe %20 entre los scopes, todo en una sola línea.</translation>
    </message>
    <message>
        <source>There are plain spaces between the scopes.</source>
        <translation>Hay espacios sin codificar entre los scopes.</translation>
    </message>
    <message>
        <source>A browser puts up with them; mails, chats and many programs cut the link at the first.</source>
        <translation>Un navegador los tolera; los correos, los chats y muchos programas cortan el enlace en el primero.</translation>
    </message>
    <message>
        <source>There is a space too many beside “{part}”: doubled, or at an end.</source>
        <translation>Hay un espacio de más junto a “{part}”: doble, o en un extremo.</translation>
    </message>
    <message>
        <source>HighLevel has refused links for that.</source>
        <translation>HighLevel ha rechazado enlaces por eso.</translation>
    </message>
    <message>
        <source>Write a single %20 between scopes, and none at the ends.</source>
        <translation>Escribe un solo %20 entre los scopes, y ninguno en los extremos.</translation>
    </message>
    <message>
        <source>There is a space inside “{part}”.</source>
        <translation>Hay un espacio dentro de “{part}”.</translation>
    </message>
    <message>
        <source>HighLevel sees two scopes that it does not know.</source>
        <translation>HighLevel ve dos scopes que no conoce.</translation>
    </message>
    <message>
        <source>Take the space out.</source>
        <translation>Quita el espacio.</translation>
    </message>
    <message>
        <source>The scopes are percent-encoded twice.</source>
        <translation>Los scopes están codificados dos veces.</translation>
    </message>
    <message>
        <source>HighLevel sees one long name that it does not know.</source>
        <translation>HighLevel ve un solo nombre largo que no conoce.</translation>
    </message>
    <message>
        <source>Encode them once: a space is %20 and not %2520.</source>
        <translation>Codifícalos una sola vez: un espacio es %20 y no %2520.</translation>
    </message>
    <message>
        <source>“{part}” is asked for more than once.</source>
        <translation>“{part}” se pide más de una vez.</translation>
    </message>
    <message>
        <source>It brings nothing, and it hides slips.</source>
        <translation>No aporta nada, y oculta errores.</translation>
    </message>
    <message>
        <source>HighLevel has no scope “{part}”.</source>
        <translation>HighLevel no tiene ningún scope “{part}”.</translation>
    </message>
    <message>
        <source>A scope that the app does not have makes HighLevel refuse: “This integration cannot be added”.</source>
        <translation>Un scope que la app no tiene hace que HighLevel rechace el enlace: “This integration cannot be added”.</translation>
    </message>
    <message>
        <source>Write {meant}, if that is what is meant.</source>
        <translation>Escribe {meant}, si es lo que quieres decir.</translation>
    </message>
    <message>
        <source>What “{part}” stands for is called {meant} at HighLevel.</source>
        <translation>Lo que significa “{part}” se llama {meant} en HighLevel.</translation>
    </message>
    <message>
        <source>Write {meant}, and tick that in the portal.</source>
        <translation>Escribe {meant}, y márcalo en el portal.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents know no scope “{part}”.</source>
        <translation>Los documentos de HighLevel no conocen ningún scope “{part}”.</translation>
    </message>
    <message>
        <source>If the portal does not have it either, HighLevel refuses: “This integration cannot be added”.</source>
        <translation>Si el portal tampoco lo tiene, HighLevel lo rechaza: “This integration cannot be added”.</translation>
    </message>
    <message>
        <source>Look for it in the portal&apos;s list of scopes; take it out if it is not there.</source>
        <translation>Búscalo en la lista de scopes del portal; quítalo si no está allí.</translation>
    </message>
    <message>
        <source>“{part}” is not in HighLevel&apos;s documents, but its portal has been seen to offer it.</source>
        <translation>“{part}” no está en los documentos de HighLevel, pero se ha visto que su portal lo ofrece.</translation>
    </message>
    <message>
        <source>It works if it is ticked in your app.</source>
        <translation>Funciona si está marcado en tu app.</translation>
    </message>
    <message>
        <source>Check that it is ticked.</source>
        <translation>Comprueba que esté marcado.</translation>
    </message>
    <message>
        <source>“{part}” needs a larger HighLevel plan: {meant}.</source>
        <translation>“{part}” necesita un plan mayor de HighLevel: {meant}.</translation>
    </message>
    <message>
        <source>HighLevel refuses it on yours.</source>
        <translation>HighLevel lo rechaza en el tuyo.</translation>
    </message>
    <message>
        <source>Take it out, or change the plan.</source>
        <translation>Quítalo, o cambia de plan.</translation>
    </message>
    <message>
        <source>“{part}” can&apos;t be had by an app of this type: {meant}.</source>
        <translation>Una app de este tipo no puede tener “{part}”: {meant}.</translation>
    </message>
    <message>
        <source>HighLevel refuses the whole link: “This integration cannot be added”.</source>
        <translation>HighLevel rechaza el enlace entero: “This integration cannot be added”.</translation>
    </message>
    <message>
        <source>Take it out, or make an app of another type.</source>
        <translation>Quítalo, o crea una app de otro tipo.</translation>
    </message>
    <message>
        <source>“{part}” may not be allowed for your app or plan; HighLevel&apos;s documents disagree or are silent.</source>
        <translation>Es posible que “{part}” no esté permitido para tu app o plan; los documentos de HighLevel se contradicen o no dicen nada.</translation>
    </message>
    <message>
        <source>If it is not allowed, HighLevel refuses the whole link.</source>
        <translation>Si no está permitido, HighLevel rechaza el enlace entero.</translation>
    </message>
    <message>
        <source>Check that the portal lets you tick it; take it out if HighLevel refuses.</source>
        <translation>Comprueba que el portal te deje marcarlo; quítalo si HighLevel lo rechaza.</translation>
    </message>
    <message>
        <source>There is no seal (state) in the link.</source>
        <translation>No hay sello (state) en el enlace.</translation>
    </message>
    <message>
        <source>Whoever takes the answer can&apos;t tell whether you began this sign-in; somebody could connect you to an account of theirs (RFC 6749, section 10.12).</source>
        <translation>Quien recibe la respuesta no puede saber si este inicio de sesión lo comenzaste tú; alguien podría conectarte a una cuenta suya (RFC 6749, sección 10.12).</translation>
    </message>
    <message>
        <source>Let the program that waits for the answer add a random state to every link.</source>
        <translation>Deja que el programa que espera la respuesta agregue a cada enlace un state aleatorio.</translation>
    </message>
    <message>
        <source>The seal (state) can be guessed.</source>
        <translation>El sello (state) se puede adivinar.</translation>
    </message>
    <message>
        <source>It protects only if nobody can know it beforehand; it has to be new and random for every sign-in.</source>
        <translation>Solo protege si nadie puede conocerlo de antemano; tiene que ser nuevo y aleatorio en cada inicio de sesión.</translation>
    </message>
    <message>
        <source>Use at least 16 random characters, made anew for each link.</source>
        <translation>Usa al menos 16 caracteres aleatorios, nuevos para cada enlace.</translation>
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
        <translation>es solo para subcuentas</translation>
    </message>
    <message>
        <source>it is for agencies only</source>
        <translation>es solo para agencias</translation>
    </message>
    <message>
        <source>For a draft add version_id, from Manage → Versions; the first version&apos;s ID is often the client ID&apos;s part before the dash.</source>
        <translation>Para un borrador agrega version_id, de Manage → Versions; el ID de la primera versión suele ser la parte del client ID que está antes del guion.</translation>
    </message>
    <message>
        <source>Add version_id, from Manage → Versions; the first version&apos;s ID is often the client ID&apos;s part before the dash.</source>
        <translation>Agrega version_id, de Manage → Versions; el ID de la primera versión suele ser la parte del client ID que está antes del guion.</translation>
    </message>
    <message>
        <source>A version&apos;s ID has 24 characters and no dash: HighLevel answers “CastError”.</source>
        <translation>El ID de una versión tiene 24 caracteres y ningún guion: HighLevel responde “CastError”.</translation>
    </message>
    <message>
        <source>Use the ID from Manage → Versions; the first version&apos;s ID is often the part before the dash.</source>
        <translation>Usa el ID de Manage → Versions; el de la primera versión suele ser la parte que está antes del guion.</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkLegend</name>
    <message>
        <source>Your app and its version</source>
        <translation>Tu app y su versión</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>Adónde va la respuesta</translation>
    </message>
    <message>
        <source>The scopes</source>
        <translation>Los scopes</translation>
    </message>
    <message>
        <source>The seal (state)</source>
        <translation>El sello (state)</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkPanel</name>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
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
        <translation>Hay un inicio de sesión sin terminar</translation>
    </message>
    <message>
        <source>What you chose and entered for it is replaced by what the link asks for.</source>
        <translation>Lo que elegiste e introdujiste para él se sustituye por lo que pide el enlace.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Sustituirlo</translation>
    </message>
    <message>
        <source>Your new tokens come first</source>
        <translation>Primero, tus tokens nuevos</translation>
    </message>
    <message>
        <source>They are not kept yet, and a new sign-in would lose them. Finish the step “%1” first; the link stays here.</source>
        <translation>Todavía no están guardados, y un nuevo inicio de sesión los perdería. Termina antes el paso “%1”; el enlace se queda aquí.</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkView</name>
    <message>
        <source>Authorization link</source>
        <translation>Enlace de autorización</translation>
    </message>
    <message>
        <source>Move through it with the arrow keys; the meaning of each part is told below.</source>
        <translation>Recórrelo con las teclas de flecha; el significado de cada parte se explica abajo.</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkWords</name>
    <message>
        <source>client_id names your app, and the key with which it signs in.</source>
        <translation>client_id nombra tu app y la clave con la que inicia sesión.</translation>
    </message>
    <message>
        <source>%1 By its digits the app was made on %2 and the key on %3.</source>
        <translation>%1 Según sus dígitos, la app se creó el %2 y la clave el %3.</translation>
    </message>
    <message>
        <source>scope lists what the app may do; you are asked to allow just that.</source>
        <translation>scope enumera lo que la app puede hacer; se te pide permitir solo eso.</translation>
    </message>
    <message>
        <source>%1: one of the scopes, the things that the app may do.</source>
        <translation>%1: uno de los scopes, es decir, de las cosas que la app puede hacer.</translation>
    </message>
    <message>
        <source>response_type=code asks for a code, which is exchanged for the tokens. It is always the same.</source>
        <translation>response_type=code pide un código, que se canjea por los tokens. Siempre es igual.</translation>
    </message>
    <message>
        <source>redirect_uri is where HighLevel sends the browser with its answer: %1. It has to be registered in the app, character by character.</source>
        <translation>redirect_uri es adonde HighLevel envía el navegador con su respuesta: %1. Tiene que estar registrada en la app, carácter por carácter.</translation>
    </message>
    <message>
        <source>version_id names the version of the app to install. It is needed as long as the app is a draft.</source>
        <translation>version_id nombra la versión de la app que se va a instalar. Hace falta mientras la app sea un borrador.</translation>
    </message>
    <message>
        <source>state is the seal by which the program knows its own sign-in. It is new for every attempt.</source>
        <translation>state es el sello con el que el programa reconoce su propio inicio de sesión. Es nuevo en cada intento.</translation>
    </message>
    <message>
        <source>loginWindowOpenMode=self lets you log in in the same tab, without a pop-up.</source>
        <translation>loginWindowOpenMode=self te permite iniciar sesión en la misma pestaña, sin ventana emergente.</translation>
    </message>
    <message>
        <source>%1 is not known to HighLevel&apos;s page.</source>
        <translation>La página de HighLevel no conoce %1.</translation>
    </message>
    <message>
        <source>https encrypts everything on the way to HighLevel.</source>
        <translation>https cifra todo en el camino hacia HighLevel.</translation>
    </message>
    <message>
        <source>%1 is the computer that the browser talks to. Only HighLevel&apos;s own may be there.</source>
        <translation>%1 es el equipo con el que habla el navegador. Ahí solo puede estar el del propio HighLevel.</translation>
    </message>
    <message>
        <source>The path of HighLevel&apos;s consent page.</source>
        <translation>La ruta de la página de consentimiento de HighLevel.</translation>
    </message>
    <message>
        <source>What follows “#” stays in the browser; HighLevel never sees it.</source>
        <translation>Lo que sigue a “#” se queda en el navegador; HighLevel nunca lo ve.</translation>
    </message>
</context>
<context>
    <name>hloauth::ListCommand</name>
    <message>
        <source>There are no connections yet; &quot;hloauth connect&quot; makes one.</source>
        <translation>Todavía no hay conexiones; &quot;hloauth connect&quot; crea una.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationJournal</name>
    <message>
        <source>Another program is making %1 right now; wait for it, or choose another file.</source>
        <translation>Otro programa está creando %1 en este momento; espéralo, o elige otro archivo.</translation>
    </message>
    <message>
        <source>Nothing can be written beside %1; choose a folder that is there and that you may write to.</source>
        <translation>No se puede escribir nada junto a %1; elige una carpeta que exista y en la que puedas escribir.</translation>
    </message>
    <message>
        <source>%1 is no file of this program; move it away, or choose another output file.</source>
        <translation>%1 no es un archivo de este programa; muévelo a otro lugar, o elige otro archivo de salida.</translation>
    </message>
    <message>
        <source>%1 is not the journal of an interrupted run; move it away, and begin anew.</source>
        <translation>%1 no es el registro de una ejecución interrumpida; muévelo a otro lugar y empieza de nuevo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2); free some space, or check the folder&apos;s permissions.</source>
        <translation>No se puede escribir %1 (%2); libera espacio, o comprueba los permisos de la carpeta.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationLister</name>
    <message>
        <source>HighLevel&apos;s list of sub-accounts repeats itself after %1 of them, so the rest can&apos;t be had; try again later.</source>
        <translation>La lista de subcuentas de HighLevel se repite después de %1, así que no se pueden obtener las demás; inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s list of sub-accounts does not end; it was given up after %1 of them. Try again later.</source>
        <translation>La lista de subcuentas de HighLevel no termina; se abandonó después de %1. Inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s answer is not a list of sub-accounts; check the API&apos;s address, or try again later.</source>
        <translation>La respuesta de HighLevel no es una lista de subcuentas; comprueba la dirección de la API, o inténtalo de nuevo más tarde.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokenDesk</name>
    <message>
        <source>The list is not complete.</source>
        <translation>La lista no está completa.</translation>
    </message>
    <message>
        <source>%1 is complete already.</source>
        <translation>%1 ya está completo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The keychain did not take the connections.</source>
        <translation>El llavero no aceptó las conexiones.</translation>
    </message>
    <message>
        <source>Unlock it, and go on.</source>
        <translation>Desbloquéalo y continúa.</translation>
    </message>
    <message>
        <source>The run did not come to its end.</source>
        <translation>La ejecución no llegó a su fin.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokenFile</name>
    <message>
        <source>%1 can&apos;t be written (%2); free some space or check the folder&apos;s permissions, then go on with the run.</source>
        <translation>No se puede escribir %1 (%2); libera espacio o comprueba los permisos de la carpeta, y luego continúa la ejecución.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokenRun</name>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1 es una carpeta; indica un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>An earlier run for %1 was interrupted: go on with it by --resume, or remove %2 to begin anew.</source>
        <translation>Una ejecución anterior para %1 se interrumpió: continúala con --resume, o elimina %2 para empezar de nuevo.</translation>
    </message>
    <message>
        <source>%1 is there already, and it is not overwritten; remove it, or choose another file.</source>
        <translation>%1 ya existe, y no se sobrescribe; elimínalo, o elige otro archivo.</translation>
    </message>
    <message>
        <source>%1 belongs to another connection; go on with that one, or choose another output file.</source>
        <translation>%1 pertenece a otra conexión; continúa con esa, o elige otro archivo de salida.</translation>
    </message>
    <message>
        <source>The run in %1 was for other sub-accounts; leave --location out to go on with it.</source>
        <translation>La ejecución de %1 era para otras subcuentas; quita --location para continuarla.</translation>
    </message>
    <message>
        <source>HighLevel gave no token.</source>
        <translation>HighLevel no dio ningún token.</translation>
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
        <translation>errores: %L1</translation>
    </message>
    <message>
        <source>%L1 a second</source>
        <translation>%L1 por segundo</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokensCommand</name>
    <message>
        <source>The file to write; nobody else can read it.</source>
        <translation>El archivo que se va a escribir; nadie más puede leerlo.</translation>
    </message>
    <message>
        <source>json or csv (default: csv if the file&apos;s name ends with .csv, else json).</source>
        <translation>json o csv (de forma predeterminada csv si el nombre del archivo termina en .csv, si no json).</translation>
    </message>
    <message>
        <source>Only this sub-account; may be given several times.</source>
        <translation>Solo esta subcuenta; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Go on with a run that was interrupted.</source>
        <translation>Continuar una ejecución que se interrumpió.</translation>
    </message>
    <message>
        <source>Keep sub-accounts whose tokens come with a refresh token as connections of their own.</source>
        <translation>Guardar como conexiones propias las subcuentas cuyos tokens traen un token de actualización.</translation>
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
        <translation>Necesita los scopes oauth.readonly y oauth.write, y una conexión de una agencia. Va tan rápido
como lo permite el límite de HighLevel; con Ctrl-C, un corte de red o un fallo no se pierde
nada: lo que llegó está en FILE.journal hasta que FILE esté completo, y --resume continúa ahí.

Con --keep los tokens de actualización van al llavero y no a FILE, porque cada uno sirve una
sola vez, y dos programas que usan el mismo pierden la cuenta.

Termina con 1 si algunas subcuentas no recibieron token; en FILE tienen un error en su lugar.
Con --json hay una línea {&quot;event&quot;:&quot;location_error&quot;,...} para cada una de ellas, y una última
línea {&quot;event&quot;:&quot;location_tokens&quot;,&quot;output&quot;:...,&quot;tokens&quot;:N,&quot;errors&quot;:N}.</translation>
    </message>
    <message>
        <source>--output says into which file the tokens go.</source>
        <translation>--output indica en qué archivo se escriben los tokens.</translation>
    </message>
    <message>
        <source>--location needs the id of a sub-account.</source>
        <translation>--location necesita el ID de una subcuenta.</translation>
    </message>
    <message>
        <source>--format is one of: %1.</source>
        <translation>--format es uno de estos: %1.</translation>
    </message>
    <message>
        <source>%1 is complete already: no interrupted run belongs to it.</source>
        <translation>%1 ya está completo: no le corresponde ninguna ejecución interrumpida.</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-account(s) have their tokens already.</source>
        <translation>
            <numerusform>%n subcuenta ya tiene su token.</numerusform>
            <numerusform>%n subcuentas ya tienen sus tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token for %1: %2</source>
        <translation>No hay token para %1: %2</translation>
    </message>
    <message>
        <source>Interrupted. The tokens are in the journal: go on with --resume --keep.</source>
        <translation>Interrumpido. Los tokens están en el registro: continúa con --resume --keep.</translation>
    </message>
    <message>
        <source>The tokens are in the journal: go on with --resume --keep.</source>
        <translation>Los tokens están en el registro: continúa con --resume --keep.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are in %1.</source>
        <translation>
            <numerusform>%n token está en %1.</numerusform>
            <numerusform>%n tokens están en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-account(s) are connections of their own now.</source>
        <translation>
            <numerusform>%n subcuenta es ahora una conexión propia.</numerusform>
            <numerusform>%n subcuentas son ahora conexiones propias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-account(s) have none; the file says why.</source>
        <translation>
            <numerusform>%n subcuenta no tiene token; el archivo dice por qué.</numerusform>
            <numerusform>%n subcuentas no tienen token; el archivo dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are kept in the journal; go on with --resume.</source>
        <translation>
            <numerusform>%n token se conserva en el registro; continúa con --resume.</numerusform>
            <numerusform>%n tokens se conservan en el registro; continúa con --resume.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrumpido.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokensWindow</name>
    <message>
        <source>&amp;Keep their refresh tokens as connections of their own</source>
        <translation>&amp;Conservar sus tokens de actualización como conexiones propias</translation>
    </message>
    <message>
        <source>Asks for the file that they are written to, and begins</source>
        <translation>Pregunta en qué archivo se escriben, y comienza</translation>
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
        <translation>Lo que se creó se conserva junto al archivo, y puedes continuar más tarde</translation>
    </message>
    <message>
        <source>List aga&amp;in</source>
        <translation>Mostrar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Asks HighLevel who there is</source>
        <translation>Pregunta a HighLevel cuáles hay</translation>
    </message>
    <message>
        <source>Location tokens – %1</source>
        <translation>Tokens de subcuentas – %1</translation>
    </message>
    <message>
        <source>A token for each of the sub-accounts that you choose</source>
        <translation>Un token para cada una de las subcuentas que elijas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>There is no sub-account to make a token for.</source>
        <translation>No hay ninguna subcuenta para la que crear un token.</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet (*.csv)</source>
        <translation>CSV, para una hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Where the tokens go</source>
        <translation>Adónde van los tokens</translation>
    </message>
    <message>
        <source>JSON, for a program (*.json)</source>
        <translation>JSON, para un programa (*.json)</translation>
    </message>
    <message>
        <source>An unfinished run</source>
        <translation>Una ejecución sin terminar</translation>
    </message>
    <message>
        <source>An earlier run for %1 was interrupted.</source>
        <translation>Una ejecución anterior para %1 se interrumpió.</translation>
    </message>
    <message>
        <source>Going on keeps the tokens that it made, and makes those that are missing, for the sub-accounts that were chosen then. Beginning anew throws its tokens away.</source>
        <translation>Si continúas, se conservan los tokens que creó y se crean los que faltan, para las subcuentas que se eligieron entonces. Si empiezas de nuevo, se descartan sus tokens.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Cont&amp;inuar</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>Empezar &amp;de nuevo</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>Nin&amp;guna de las dos</translation>
    </message>
    <message>
        <source>Listing the sub-accounts: %1 of %2</source>
        <translation>Obteniendo la lista de subcuentas: %1 de %2</translation>
    </message>
    <message>
        <source>Listing the sub-accounts: %1</source>
        <translation>Obteniendo la lista de subcuentas: %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>Keeping the refresh tokens in the keychain</source>
        <translation>Guardando los tokens de actualización en el llavero</translation>
    </message>
    <message>
        <source>The keychain&apos;s own words</source>
        <translation>Lo que dijo el llavero</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Iniciar &amp;sesión de nuevo</translation>
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
        <translation>Subcuentas sin token: %1; la tabla y el archivo dicen por qué.</translation>
    </message>
    <message>
        <source>Sub-accounts that are connections of their own now: %1.</source>
        <translation>Subcuentas que ahora son conexiones propias: %1.</translation>
    </message>
    <message>
        <source>Only you can read the file. Each token is good for about a day.</source>
        <translation>Solo tú puedes leer el archivo. Cada token es válido durante un día, más o menos.</translation>
    </message>
    <message>
        <source>The tokens are in %1.</source>
        <translation>Los tokens están en %1.</translation>
    </message>
    <message>
        <source>&amp;Make tokens…</source>
        <translation>Crear to&amp;kens…</translation>
    </message>
    <message>
        <source>They then go into the keychain and not into the file: each works once, and two programs that use the same one lose the connection.</source>
        <translation>Entonces van al llavero y no al archivo: cada uno sirve una sola vez, y dos programas que usan el mismo pierden la conexión.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %n token(s)…</source>
        <translation>
            <numerusform>C&amp;rear %n token…</numerusform>
            <numerusform>C&amp;rear %n tokens…</numerusform>
        </translation>
    </message>
    <message>
        <source>What was made is kept beside the file (tokens: %1). Press “Go on” to make the others.</source>
        <translation>Lo creado se guarda junto al archivo (tokens: %1). Pulsa “Continuar” para crear los demás.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationsCommand</name>
    <message>
        <source>Only those with this text in their name.</source>
        <translation>Solo las que tengan este texto en su nombre.</translation>
    </message>
    <message>
        <source>Needs the scope oauth.readonly, and a connection of an agency. With --json each
sub-account is one object in one line: id, name, address, installed_at.</source>
        <translation>Necesita el scope oauth.readonly, y una conexión de una agencia. Con --json cada
subcuenta es un objeto en una línea: id, name, address, installed_at.</translation>
    </message>
    <message>
        <source>No sub-account with the app has &quot;%1&quot; in its name.</source>
        <translation>Ninguna subcuenta que tenga la app contiene &quot;%1&quot; en su nombre.</translation>
    </message>
</context>
<context>
    <name>hloauth::LoopbackReplyHandler</name>
    <message>
        <source>Nothing happened</source>
        <translation>No pasó nada</translation>
    </message>
    <message>
        <source>The request was too long.</source>
        <translation>La solicitud era demasiado larga.</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>No se pudo entender la solicitud.</translation>
    </message>
    <message>
        <source>This address is only for the computer that the program runs on.</source>
        <translation>Esta dirección es solo para el equipo en el que se ejecuta el programa.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>This address only takes the browser back from HighLevel.</source>
        <translation>Esta dirección solo sirve para que el navegador vuelva de HighLevel.</translation>
    </message>
</context>
<context>
    <name>hloauth::MoreMenu</name>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Iniciar &amp;sesión de nuevo</translation>
    </message>
    <message>
        <source>Asks HighLevel for consent once more, with everything filled in</source>
        <translation>Pide una vez más el consentimiento a HighLevel, con todo ya rellenado</translation>
    </message>
    <message>
        <source>&amp;What the token says…</source>
        <translation>&amp;Qué dice el token…</translation>
    </message>
    <message>
        <source>Its kind, owner, scopes and times, read out of it without asking anybody</source>
        <translation>Su tipo, dueño, scopes y fechas, leídos del token sin preguntar a nadie</translation>
    </message>
    <message>
        <source>I see an &amp;error…</source>
        <translation>Veo un &amp;error…</translation>
    </message>
    <message>
        <source>What a refusal means that a program got with this connection&apos;s token</source>
        <translation>Qué significa un rechazo que recibió un programa con el token de esta conexión</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar nom&amp;bre…</translation>
    </message>
    <message>
        <source>Gives the connection another name</source>
        <translation>Da otro nombre a la conexión</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Deletes the connection with its tokens and client secret from this computer; for a minute it can be undone</source>
        <translation>Elimina de este equipo la conexión con sus tokens y su client secret; durante un minuto se puede deshacer</translation>
    </message>
</context>
<context>
    <name>hloauth::NeedPage</name>
    <message>
        <source>Is it for one sub-account only?</source>
        <translation>¿Es para una sola subcuenta?</translation>
    </message>
    <message>
        <source>“No” if one program is to work in several of your sub-accounts, or in the agency itself.</source>
        <translation>“No” si un mismo programa debe funcionar en varias de tus subcuentas, o en la propia agencia.</translation>
    </message>
    <message>
        <source>Can you do without webhooks and custom pages?</source>
        <translation>¿Puedes prescindir de webhooks y páginas personalizadas?</translation>
    </message>
    <message>
        <source>Webhooks tell your program at once when a contact or an appointment changes. Custom pages show your own web page inside HighLevel.</source>
        <translation>Los webhooks avisan a tu programa en el momento en que cambia un contacto o una cita. Las páginas personalizadas muestran tu propia página web dentro de HighLevel.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Do I need this at all?</source>
        <translation>¿De verdad lo necesito?</translation>
    </message>
    <message>
        <source>OAuth is the way for apps. For one account of your own there may be a shorter one.</source>
        <translation>OAuth es el camino para las apps. Para una sola cuenta tuya puede haber uno más corto.</translation>
    </message>
    <message>
        <source>A Private Integration Token works in one account only; you would have to make and rotate one for each.</source>
        <translation>Un Private Integration Token funciona en una sola cuenta; tendrías que crear y rotar uno para cada una.</translation>
    </message>
    <message>
        <source>Others can&apos;t connect an account with it; they would have to hand you a token of theirs.</source>
        <translation>Otros no pueden conectar una cuenta con él; tendrían que entregarte un token suyo.</translation>
    </message>
    <message>
        <source>Webhooks and custom pages belong to an app, and only OAuth connects one.</source>
        <translation>Los webhooks y las páginas personalizadas pertenecen a una app, y una app solo se conecta con OAuth.</translation>
    </message>
    <message>
        <source>You need OAuth, and this program takes you there.</source>
        <translation>Necesitas OAuth, y este programa te lleva hasta él.</translation>
    </message>
    <message>
        <source>&amp;Connect to HighLevel</source>
        <translation>&amp;Conectar con HighLevel</translation>
    </message>
    <message>
        <source>A Private Integration Token is the shorter way: about two minutes, and you don&apos;t need this program.</source>
        <translation>Un Private Integration Token es el camino más corto: unos dos minutos, y no necesitas este programa.</translation>
    </message>
    <message>
        <source>A fixed token for one account, made in HighLevel&apos;s settings. You can change an answer at any time, and come back when it gets too narrow.</source>
        <translation>Un token fijo para una sola cuenta, creado en la configuración de HighLevel. Puedes cambiar una respuesta en cualquier momento, y volver cuando se quede corto.</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>Bac&amp;k to the first page</source>
        <translation>&amp;Volver a la primera página</translation>
    </message>
    <message>
        <source>Use OAuth &amp;anyway</source>
        <translation>Usar &amp;OAuth de todos modos</translation>
    </message>
    <message>
        <source>Is it only for accounts of your own?</source>
        <translation>¿Es solo para cuentas tuyas?</translation>
    </message>
    <message>
        <source>Those of your clients in your agency are yours, and so is what a freelancer does for you. “No” if people of other agencies, or clients by themselves, are to connect theirs.</source>
        <translation>Las de tus clientes en tu agencia son tuyas, y también lo que un freelance hace para ti. “No” si gente de otras agencias, o los clientes por sí mismos, van a conectar las suyas.</translation>
    </message>
</context>
<context>
    <name>hloauth::Notice</name>
    <message>
        <source>Copy the exact words</source>
        <translation>Copiar las palabras exactas</translation>
    </message>
    <message>
        <source>Paste it into a message to whoever helps you. It holds no secret.</source>
        <translation>Pégalo en un mensaje para quien te ayude. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s own words</source>
        <translation>Lo que dijo HighLevel</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Estado HTTP: %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texto: %1</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Red: %1</translation>
    </message>
    <message>
        <source>Whole answer: %1</source>
        <translation>Respuesta completa: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>ID de rastreo (trace id): %1</translation>
    </message>
</context>
<context>
    <name>hloauth::OtherWays</name>
    <message>
        <source>Ot&amp;her ways</source>
        <translation>Otras &amp;vías</translation>
    </message>
    <message>
        <source>I install it from &amp;inside HighLevel</source>
        <translation>La instalo desde &amp;dentro de HighLevel</translation>
    </message>
    <message>
        <source>By “Install” in the Marketplace, or by the app&apos;s Test Link. The program waits, and asks whose account it is before it keeps anything.</source>
        <translation>Con “Install” en el Marketplace, o con el Test Link de la app. El programa espera, y pregunta de quién es la cuenta antes de guardar nada.</translation>
    </message>
    <message>
        <source>My browser is on &amp;another computer</source>
        <translation>Mi navegador está en &amp;otro equipo</translation>
    </message>
    <message>
        <source>Copies the link. When you have allowed it there, bring the address of the page that the browser ends on back here.</source>
        <translation>Copia el enlace. Cuando lo hayas permitido allí, trae aquí la dirección de la página en la que acaba el navegador.</translation>
    </message>
</context>
<context>
    <name>hloauth::OutcomeNotices</name>
    <message>
        <source>The keychain&apos;s own words</source>
        <translation>Lo que dijo el llavero</translation>
    </message>
    <message>
        <source>Sign &amp;in again</source>
        <translation>Iniciar &amp;sesión de nuevo</translation>
    </message>
    <message>
        <source>Copy the re&amp;fresh token</source>
        <translation>Copiar token de actuali&amp;zación</translation>
    </message>
    <message>
        <source>&amp;Get a new token</source>
        <translation>&amp;Obtener un token nuevo</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>HighLevel no longer renews this connection.</source>
        <translation>HighLevel ya no renueva esta conexión.</translation>
    </message>
</context>
<context>
    <name>hloauth::PasteBox</name>
    <message>
        <source>Address from the browser</source>
        <translation>Dirección del navegador</translation>
    </message>
    <message>
        <source>The whole address from the browser&apos;s address bar, or the code in it</source>
        <translation>La dirección completa de la barra de direcciones del navegador, o el código que contiene</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usarla</translation>
    </message>
    <message>
        <source>When the browser has arrived at the redirect address, copy the whole address from its address bar and paste it here. It does not matter if the page itself shows an error.</source>
        <translation>Cuando el navegador haya llegado a la dirección de redirección, copia la dirección completa de su barra de direcciones y pégala aquí. No importa si la página misma muestra un error.</translation>
    </message>
    <message>
        <source>This answer was refused: it is not to this sign-in.</source>
        <translation>Se rechazó esta respuesta: no es de este inicio de sesión.</translation>
    </message>
    <message>
        <source>Its seal (state) belongs to another attempt. Press “Open again”, consent, and paste the address that the browser shows then.</source>
        <translation>Su sello (state) corresponde a otro intento. Haz clic en “Abrir de nuevo”, da tu consentimiento y pega la dirección que muestre entonces el navegador.</translation>
    </message>
    <message>
        <source>This is an answer to an earlier attempt. Press “Open again”, consent, and paste the address that the browser shows then.</source>
        <translation>Esta es la respuesta a un intento anterior. Haz clic en “Abrir de nuevo”, da tu consentimiento y pega la dirección que muestre entonces el navegador.</translation>
    </message>
    <message>
        <source>This code was used already, and a code works once. Press “Open again” to get a new one.</source>
        <translation>Este código ya se usó, y un código sirve una sola vez. Haz clic en “Abrir de nuevo” para obtener otro.</translation>
    </message>
    <message>
        <source>This code is older than five minutes; HighLevel will hardly take it. Press “Open again” to get a new one.</source>
        <translation>Este código tiene más de cinco minutos; difícilmente lo aceptará HighLevel. Haz clic en “Abrir de nuevo” para obtener otro.</translation>
    </message>
    <message>
        <source>There is no code in it. Copy the whole address from the browser&apos;s address bar; it has “code=” in it.</source>
        <translation>No contiene ningún código. Copia la dirección completa de la barra de direcciones del navegador; contiene “code=”.</translation>
    </message>
    <message>
        <source>The program no longer waits. Open the link again.</source>
        <translation>El programa ya no espera. Abre el enlace de nuevo.</translation>
    </message>
    <message>
        <source>This is the link that asks for consent, not the answer.</source>
        <translation>Este es el enlace que pide el consentimiento, no la respuesta.</translation>
    </message>
    <message>
        <source>Open it, consent, and paste the address that the browser shows afterwards; it has “code=” in it.</source>
        <translation>Ábrelo, da tu consentimiento y pega la dirección que muestre después el navegador; contiene “code=”.</translation>
    </message>
    <message>
        <source>The browser arrived at another address than the link says.</source>
        <translation>El navegador llegó a una dirección distinta de la que indica el enlace.</translation>
    </message>
    <message>
        <source>It is at %1, and the link asks for %2. HighLevel will probably refuse the code, because it was made for the other one: compare the redirect addresses of the app in the portal.</source>
        <translation>Está en %1, y el enlace pide %2. Es probable que HighLevel rechace el código, porque se creó para la otra: compara las direcciones de redirección de la app en el portal.</translation>
    </message>
    <message>
        <source>Use it &amp;anyway</source>
        <translation>Usarlo de &amp;todos modos</translation>
    </message>
    <message>
        <source>Causes and &amp;remedies…</source>
        <translation>Causas &amp;y soluciones…</translation>
    </message>
</context>
<context>
    <name>hloauth::PatientBackend</name>
    <message>
        <source>the keychain does not answer; it may be locked</source>
        <translation>el llavero no responde; puede estar bloqueado</translation>
    </message>
</context>
<context>
    <name>hloauth::PortOwner</name>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (proceso %2)</translation>
    </message>
</context>
<context>
    <name>hloauth::PortTrouble</name>
    <message>
        <source>This computer can&apos;t be reached under its own address 127.0.0.1.</source>
        <translation>No se puede llegar a este equipo por su propia dirección 127.0.0.1.</translation>
    </message>
    <message>
        <source>Check your firewall or security software. Or go on without: the browser ends on a page that can&apos;t be reached, and you paste its address.</source>
        <translation>Revisa tu cortafuegos o tu software de seguridad. O sigue sin eso: el navegador termina en una página que no se puede abrir, y tú pegas su dirección.</translation>
    </message>
    <message>
        <source>&amp;Paste the answer instead</source>
        <translation>Pegar la resp&amp;uesta</translation>
    </message>
    <message>
        <source>Change the &amp;redirect address</source>
        <translation>Ca&amp;mbiar la dirección de redirección</translation>
    </message>
    <message>
        <source>Your system does not let this program use port %1.</source>
        <translation>Tu sistema no permite que este programa use el puerto %1.</translation>
    </message>
    <message>
        <source>Use another port, best one above 1024. The portal must then know the changed redirect address, too.</source>
        <translation>Usa otro puerto, mejor uno superior a 1024. Entonces el portal también debe conocer la dirección de redirección cambiada.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Use port %1</source>
        <translation>Usar el puert&amp;o %1</translation>
    </message>
    <message>
        <source>Choose a port &amp;yourself</source>
        <translation>Elegir yo un &amp;puerto</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>Port %1 is in use by %2.</source>
        <translation>El puerto %1 lo está usando %2.</translation>
    </message>
    <message>
        <source>That is another sign-in of this program. Finish or end it and try again.</source>
        <translation>Es otro inicio de sesión de este programa. Complétalo o termínalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Close the other program and try again, or use another port. The portal must then know the changed redirect address, too.</source>
        <translation>Cierra el otro programa e inténtalo de nuevo, o usa otro puerto. Entonces el portal también debe conocer la dirección de redirección cambiada.</translation>
    </message>
    <message>
        <source>The redirect address is now %1</source>
        <translation>La dirección de redirección ahora es %1</translation>
    </message>
    <message>
        <source>The practice app knows it already. Press “Open in browser”.</source>
        <translation>La app de práctica ya la conoce. Haz clic en “Abrir en el navegador”.</translation>
    </message>
    <message>
        <source>Before you open the link: add this address in the portal under Advanced Settings → Auth → Redirect URLs, and save.</source>
        <translation>Antes de abrir el enlace: agrega esta dirección en el portal, en Advanced Settings → Auth → Redirect URLs, y guarda.</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddress</source>
        <translation>Copiar la d&amp;irección</translation>
    </message>
    <message>
        <source>Open the developer &amp;portal</source>
        <translation>Abrir el po&amp;rtal de desarrolladores</translation>
    </message>
</context>
<context>
    <name>hloauth::PortalChecklist</name>
    <message>
        <source>In HighLevel&apos;s developer portal</source>
        <translation>En el portal de desarrolladores de HighLevel</translation>
    </message>
    <message>
        <source>Open the &amp;developer portal</source>
        <translation>Abrir e&amp;l portal de desarrolladores</translation>
    </message>
    <message>
        <source>Sign in there, or sign up; it is free.</source>
        <translation>Inicia sesión allí, o regístrate; es gratis.</translation>
    </message>
    <message>
        <source>Open “My Apps” and press “Create App”.</source>
        <translation>Abre “My Apps” y haz clic en “Create App”.</translation>
    </message>
    <message>
        <source>Give it a name. Without “HighLevel” or “GHL” in it, if it is to be white-label friendly.</source>
        <translation>Ponle un nombre. Sin “HighLevel” ni “GHL” en él, si debe ser apta para marca blanca.</translation>
    </message>
    <message>
        <source>Save. The next pages give you what to paste there: scopes, redirect address and keys.</source>
        <translation>Guarda. Las páginas siguientes te dan lo que debes pegar allí: scopes, dirección de redirección y claves.</translation>
    </message>
    <message>
        <source>The portal changes from time to time: names and places may differ a little.</source>
        <translation>El portal cambia de vez en cuando: los nombres y los lugares pueden variar un poco.</translation>
    </message>
</context>
<context>
    <name>hloauth::PracticeCommand</name>
    <message>
        <source>Listen on this port (default: one that is free).</source>
        <translation>Escuchar en este puerto (de forma predeterminada, uno que esté libre).</translation>
    </message>
    <message>
        <source>Register this redirect URI in the practice app; may be given several times. Without it any address on this computer is registered.</source>
        <translation>Registrar esta URI de redirección en la app de práctica; se puede indicar varias veces. Sin esta opción se registra cualquier dirección de este equipo.</translation>
    </message>
    <message>
        <source>Let this go wrong as it does at HighLevel; &quot;list&quot; shows what can be had.</source>
        <translation>Hacer que esto falle como falla en HighLevel; &quot;list&quot; muestra lo que hay.</translation>
    </message>
    <message>
        <source>So many sub-accounts have the app (default 25).</source>
        <translation>Cuántas subcuentas tienen la app (de forma predeterminada 25).</translation>
    </message>
    <message>
        <source>Allow so many requests in so many milliseconds, as HighLevel&apos;s 100 in 10000 (default).</source>
        <translation>Cuántas solicitudes se permiten en cuántos milisegundos, como las 100 en 10000 de HighLevel (valor predeterminado).</translation>
    </message>
    <message>
        <source>Walk a whole sign-in against it, with explanations; then end.</source>
        <translation>Recorrer con él un inicio de sesión completo, con explicaciones; luego terminar.</translation>
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
        <translation>El servidor de práctica es un simulador de HighLevel, solo en este equipo: no hace falta
ninguna cuenta, y sus tokens no sirven para nada más. Se ejecuta hasta Ctrl-C (o SIGTERM).
Con --json la primera línea es
  {&quot;marketplace_url&quot;:...,&quot;api_url&quot;:...,&quot;client_id&quot;:...,&quot;client_secret&quot;:...}
Con --fault contiene además &quot;fault&quot;, y las páginas muestran solo las palabras de HighLevel. Lo
que puede fallar: %1.
En el portal de práctica, en /portal de la misma dirección, se corrige una app; un fallo
que pasa por sí solo termina después de una vez.</translation>
    </message>
    <message>
        <source>--port is a number from 0 to 65535.</source>
        <translation>--port es un número de 0 a 65535.</translation>
    </message>
    <message>
        <source>The practice server can&apos;t listen on port %1 (%2); choose another with --port.</source>
        <translation>El servidor de práctica no puede escuchar en el puerto %1 (%2); elige otro con --port.</translation>
    </message>
    <message>
        <source>--sub-accounts is a number from 0 to %1.</source>
        <translation>--sub-accounts es un número de 0 a %1.</translation>
    </message>
    <message>
        <source>--rate-limit is two numbers, requests and milliseconds: 100/10000.</source>
        <translation>--rate-limit son dos números, solicitudes y milisegundos: 100/10000.</translation>
    </message>
    <message>
        <source>Leave --version-id out of the command.</source>
        <translation>Quita --version-id del comando.</translation>
    </message>
    <message>
        <source>Add --version-id 1.0.0 to the command.</source>
        <translation>Agrega --version-id 1.0.0 al comando.</translation>
    </message>
    <message>
        <source>Open the “Install link” in the practice portal.</source>
        <translation>Abre el “Install link” del portal de práctica.</translation>
    </message>
    <message>
        <source>Write quotes into the client ID in the link.</source>
        <translation>Pon comillas en el client ID del enlace.</translation>
    </message>
    <message>
        <source>Add --older-path to the command.</source>
        <translation>Agrega --older-path al comando.</translation>
    </message>
    <message>
        <source>Add --scope companies.readonly to the command.</source>
        <translation>Agrega --scope companies.readonly al comando.</translation>
    </message>
    <message>
        <source>

What goes wrong when %1: %2 %3
The app is put right in the practice portal, %4.</source>
        <translation>

Qué falla cuando %1: %2 %3
La app se corrige en el portal de práctica, %4.</translation>
    </message>
    <message>
        <source>PRACTICE: a stand-in for HighLevel runs at %1

  client ID      %2
  client secret  %3

In another terminal, with the client secret when it asks for it:

  hloauth connect demo --marketplace-url %1 --api-url %1 \
      --client-id %2 --client-secret-stdin --preset read-only

Ctrl-C ends it.%4</source>
        <translation>PRÁCTICA: un simulador de HighLevel se ejecuta en %1

  client ID      %2
  client secret  %3

En otra terminal, con el client secret cuando lo pida:

  hloauth connect demo --marketplace-url %1 --api-url %1 \
      --client-id %2 --client-secret-stdin --preset read-only

Ctrl-C lo termina.%4</translation>
    </message>
    <message>
        <source>There is no fault “%1” to practice. Choose one of: %2.</source>
        <translation>No hay ningún fallo “%1” para practicar. Elige uno de estos: %2.</translation>
    </message>
</context>
<context>
    <name>hloauth::PrivateTokenGuide</name>
    <message>
        <source>How to make one</source>
        <translation>Cómo crear uno</translation>
    </message>
    <message>
        <source>Open &amp;HighLevel</source>
        <translation>Abrir &amp;HighLevel</translation>
    </message>
    <message>
        <source>Copy the scopes to tick</source>
        <translation>Copiar los scopes que se marcan</translation>
    </message>
    <message>
        <source>Copy the scopes</source>
        <translation>Copiar los scopes</translation>
    </message>
    <message>
        <source>Tick the scopes: only what you need, as whoever has the token can do all of it.</source>
        <translation>Marca los scopes: solo lo que necesitas, porque quien tenga el token puede hacer todo lo que permiten.</translation>
    </message>
    <message numerus="yes">
        <source>Tick the %n scope(s) that you chose in this program.</source>
        <translation>
            <numerusform>Marca %n scope que elegiste en este programa.</numerusform>
            <numerusform>Marca los %n scopes que elegiste en este programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the scopes that you chose in this program: %1.</source>
        <translation>Marca los scopes que elegiste en este programa: %1.</translation>
    </message>
    <message>
        <source>In HighLevel, switch to the sub-account that it is for.</source>
        <translation>En HighLevel, cambia a la subcuenta para la que es.</translation>
    </message>
    <message>
        <source>Open Settings → Private Integrations. Is it missing? Switch it on in Settings → Labs; you have to be an admin.</source>
        <translation>Abre Settings → Private Integrations. ¿No aparece? Actívalo en Settings → Labs; necesitas ser administrador.</translation>
    </message>
    <message>
        <source>Press “Create new Integration”. Name it after the program that will use it.</source>
        <translation>Haz clic en “Create new Integration”. Ponle el nombre del programa que lo va a usar.</translation>
    </message>
    <message>
        <source>Copy the token at once and keep it like a password: HighLevel shows it this one time.</source>
        <translation>Copia el token enseguida y guárdalo como una contraseña: HighLevel solo lo muestra esta vez.</translation>
    </message>
    <message>
        <source>Rotate it there every 90 days, the first time by %1. The old token goes on working for 7 days, so that there is time to put the new one in place.</source>
        <translation>Rótalo allí cada 90 días, la primera vez antes del %1. El token anterior sigue funcionando 7 días, para que haya tiempo de poner el nuevo en su lugar.</translation>
    </message>
    <message>
        <source>What to expect of it</source>
        <translation>Qué puedes esperar de él</translation>
    </message>
    <message>
        <source>No app, no redirect address, no sign-in, no daily refresh.</source>
        <translation>Sin app, sin dirección de redirección, sin iniciar sesión, sin renovación diaria.</translation>
    </message>
    <message>
        <source>Its scopes can be changed later; the token stays the same.</source>
        <translation>Sus scopes se pueden cambiar más adelante; el token sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>It works in one account only. Each sub-account needs a token of its own.</source>
        <translation>Funciona en una sola cuenta. Cada subcuenta necesita su propio token.</translation>
    </message>
    <message>
        <source>No webhooks and no custom pages: those belong to apps.</source>
        <translation>Sin webhooks ni páginas personalizadas: eso pertenece a las apps.</translation>
    </message>
    <message>
        <source>It can&apos;t list where an app is installed (installedLocations), nor make tokens for sub-accounts (locationToken). HighLevel takes OAuth tokens only there.</source>
        <translation>No puede mostrar dónde está instalada una app (installedLocations), ni crear tokens para subcuentas (locationToken). Ahí HighLevel solo acepta tokens de OAuth.</translation>
    </message>
    <message>
        <source>It does not renew itself, and a lost one can&apos;t be shown again: rotate it, or make another.</source>
        <translation>No se renueva solo, y si se pierde no se puede mostrar de nuevo: rótalo, o crea otro.</translation>
    </message>
    <message>
        <source>An agency can have one for itself. Older help texts say that this needs the $497 plan (Agency Pro); whether that still holds is not confirmed.</source>
        <translation>Una agencia puede tener uno para sí misma. Textos de ayuda antiguos dicen que eso requiere el plan de $497 (Agency Pro); no está confirmado si sigue siendo así.</translation>
    </message>
    <message>
        <source>What it looks like, and how a call uses it</source>
        <translation>Qué aspecto tiene, y cómo lo usa una llamada</translation>
    </message>
    <message>
        <source>The token is “pit-” and a UUID: pit-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx. Send it with every call in the first header; HighLevel wants the second one, too.</source>
        <translation>El token es “pit-” y un UUID: pit-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx. Envíalo con cada llamada en el primer encabezado; HighLevel pide también el segundo.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Try it: GET</source>
        <translation>Pruébalo: GET</translation>
    </message>
    <message>
        <source>The trial call reads the sub-account&apos;s name and needs the scope locations.readonly. The ID stands in the browser&apos;s address bar, after “/location/”.</source>
        <translation>La llamada de prueba lee el nombre de la subcuenta y necesita el scope locations.readonly. El ID está en la barra de direcciones del navegador, después de “/location/”.</translation>
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
        <translation>En una subcuenta</translation>
    </message>
    <message>
        <source>For the agency</source>
        <translation>Para la agencia</translation>
    </message>
    <message>
        <source>All of a kind</source>
        <translation>Todos los de un tipo</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <source>Tick what fits, and the scopes (permissions) for it are chosen. Or tick nothing, go on, and choose scopes yourself.</source>
        <translation>Marca lo que necesites, y se eligen los scopes (permisos) para ello. O no marques nada, continúa y elige tú los scopes.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Todavía no hay nada elegido.</translation>
    </message>
    <message>
        <source>no webhook events</source>
        <translation>ningún evento de webhook</translation>
    </message>
    <message>
        <source>needs an app for the agency</source>
        <translation>requiere una app para la agencia</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>Elegido: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scope(s)</source>
        <translation>
            <numerusform>%1 de %n scope</numerusform>
            <numerusform>%1 de %n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
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
        <translation>(sin tipo)</translation>
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
        <translation>Firma</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>hloauth::ReceivedView</name>
    <message>
        <source>… only the beginning is shown; Save takes all of it.</source>
        <translation>… solo se muestra el comienzo; Guardar lo incluye todo.</translation>
    </message>
    <message>
        <source>Enter the address of your program, such as http://localhost:3000/webhook.</source>
        <translation>Escribe la dirección de tu programa, como http://localhost:3000/webhook.</translation>
    </message>
    <message>
        <source>The address has to begin with http://, as programs on this computer have it.</source>
        <translation>La dirección debe empezar con http://, como la de los programas de este equipo.</translation>
    </message>
    <message>
        <source>Events are sent again to programs on this computer only (localhost), as customers&apos; data is in them.</source>
        <translation>Los eventos solo se reenvían a programas de este equipo (localhost), porque contienen datos de clientes.</translation>
    </message>
    <message>
        <source>Take the name and password out of the address.</source>
        <translation>Quita el nombre y la contraseña de la dirección.</translation>
    </message>
    <message>
        <source>The body byte for byte, or the whole request</source>
        <translation>El cuerpo byte por byte, o la solicitud completa</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Reen&amp;viar</translation>
    </message>
    <message>
        <source>Sends headers and body once more, as they came</source>
        <translation>Envía los encabezados y el cuerpo una vez más, como llegaron</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>Encabezados y cuerpo</translation>
    </message>
    <message>
        <source>Choose an event to see it here.</source>
        <translation>Elige un evento para verlo aquí.</translation>
    </message>
    <message>
        <source>Copy the event&apos;s body</source>
        <translation>Copiar el cuerpo del evento</translation>
    </message>
    <message>
        <source>Copy the bod&amp;y</source>
        <translation>Co&amp;piar el cuerpo</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Address of a program on this computer</source>
        <translation>Dirección de un programa de este equipo</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Guardar el evento</translation>
    </message>
    <message>
        <source>Body (*.json)</source>
        <translation>Cuerpo (*.json)</translation>
    </message>
    <message>
        <source>Whole request (*.http)</source>
        <translation>Solicitud completa (*.http)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Choose an event first.</source>
        <translation>Primero elige un evento.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written (%1); choose another folder.</source>
        <translation>No se puede escribir el archivo (%1); elige otra carpeta.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>No llegó respuesta</translation>
    </message>
    <message>
        <source>Start your program and look at the port in the address. (%1)</source>
        <translation>Inicia tu programa y revisa el puerto de la dirección. (%1)</translation>
    </message>
    <message>
        <source>Your program took it (HTTP %1).</source>
        <translation>Tu programa lo aceptó (HTTP %1).</translation>
    </message>
    <message>
        <source>Your program answered HTTP %1; HighLevel would take that for a failure.</source>
        <translation>Tu programa respondió HTTP %1; HighLevel lo tomaría por un fallo.</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Guardar…</translation>
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
        <translation>Redirección y enlace</translation>
    </message>
    <message>
        <source>Where the answer goes (HighLevel: redirect URL)</source>
        <translation>Adónde va la respuesta (HighLevel lo llama redirect URL)</translation>
    </message>
    <message>
        <source>To this &amp;computer</source>
        <translation>A este e&amp;quipo</translation>
    </message>
    <message>
        <source>The program takes the answer itself. Nothing else on the network can reach it.</source>
        <translation>El programa mismo recibe la respuesta. Nada más en la red puede llegar a ella.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redirección</translation>
    </message>
    <message>
        <source>Copy redirect address</source>
        <translation>Copiar dirección de redirección</translation>
    </message>
    <message>
        <source>Paste it in the portal: your app → Advanced Settings → Auth → Redirect URLs, press “Add”, then “Save”.</source>
        <translation>Pégala en el portal: tu app → Advanced Settings → Auth → Redirect URLs, haz clic en “Add” y luego en “Save”.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Change it only if another program uses this port. The portal needs the changed address.</source>
        <translation>Cámbialo solo si otro programa usa este puerto. El portal necesita la dirección cambiada.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;uerto</translation>
    </message>
    <message>
        <source>Paste it in the portal under Advanced Settings → Auth → Redirect URLs, add it and save.</source>
        <translation>Pégala en el portal, en Advanced Settings → Auth → Redirect URLs, agrégala y guarda.</translation>
    </message>
    <message>
        <source>To an address of my o&amp;wn</source>
        <translation>A una dirección &amp;propia</translation>
    </message>
    <message>
        <source>For an app that already has one. You copy the address from the browser and paste it here at the end.</source>
        <translation>Para una app que ya tiene una. Al final copias la dirección del navegador y la pegas aquí.</translation>
    </message>
    <message>
        <source>Own redirect address</source>
        <translation>Dirección de redirección propia</translation>
    </message>
    <message>
        <source>How the link is made</source>
        <translation>Cómo se forma el enlace</translation>
    </message>
    <message>
        <source>S&amp;tandard link</source>
        <translation>&amp;Enlace estándar</translation>
    </message>
    <message>
        <source>White-&amp;label link</source>
        <translation>Enlace de &amp;marca blanca</translation>
    </message>
    <message>
        <source>marketplace.leadconnectorhq.com: without HighLevel&apos;s name, to send to clients</source>
        <translation>marketplace.leadconnectorhq.com: sin el nombre de HighLevel, para enviarlo a clientes</translation>
    </message>
    <message>
        <source>Log in in the &amp;same tab, without a pop-up</source>
        <translation>Iniciar &amp;sesión en la misma pestaña, sin ventana emergente</translation>
    </message>
    <message>
        <source>Use the ol&amp;der address of the consent page</source>
        <translation>Usar la &amp;dirección antigua de la página de consentimiento</translation>
    </message>
    <message>
        <source>/oauth/chooselocation instead of /v2/oauth/chooselocation. Fails for most apps made today: only if the usual one does not work.</source>
        <translation>/oauth/chooselocation en lugar de /v2/oauth/chooselocation. Falla con la mayoría de las apps actuales: solo si la habitual no funciona.</translation>
    </message>
    <message>
        <source>App version (HighLevel: version ID)</source>
        <translation>Versión de la app (en HighLevel, version ID)</translation>
    </message>
    <message>
        <source>The &amp;first one</source>
        <translation>La p&amp;rimera</translation>
    </message>
    <message>
        <source>Its ID is usually the first part of your client ID; the program takes it from there. Right for a new app, which is a draft until you publish it.</source>
        <translation>Su ID suele ser la primera parte de tu client ID; el programa la toma de ahí. Es lo correcto para una app nueva, que es un borrador hasta que la publicas.</translation>
    </message>
    <message>
        <source>Anothe&amp;r one</source>
        <translation>&amp;Otra</translation>
    </message>
    <message>
        <source>Copy its ID in the portal under Manage → Versions.</source>
        <translation>Copia su ID en el portal, en Manage → Versions.</translation>
    </message>
    <message>
        <source>Version ID</source>
        <translation>ID de versión</translation>
    </message>
    <message>
        <source>24 digits and letters from a to f</source>
        <translation>24 dígitos y letras de la a a la f</translation>
    </message>
    <message>
        <source>The li&amp;ve one</source>
        <translation>La pub&amp;licada</translation>
    </message>
    <message>
        <source>Leaves the version out. Works only if the app has a published version.</source>
        <translation>No indica la versión. Solo funciona si la app tiene una versión publicada.</translation>
    </message>
    <message>
        <source>In practice the link goes to the stand-in inside this program.</source>
        <translation>En la práctica el enlace va al simulador que está dentro de este programa.</translation>
    </message>
    <message>
        <source>The link goes to %1, as the program was told when it was started.</source>
        <translation>El enlace va a %1, como se le indicó al programa al iniciarlo.</translation>
    </message>
    <message>
        <source>Enter your redirect address.</source>
        <translation>Escribe tu dirección de redirección.</translation>
    </message>
    <message>
        <source>Write the whole address, beginning with https://.</source>
        <translation>Escribe la dirección completa, empezando con https://.</translation>
    </message>
    <message>
        <source>The address must begin with https:// (or http:// for this computer).</source>
        <translation>La dirección debe empezar con https:// (o http:// para este equipo).</translation>
    </message>
    <message>
        <source>Leave out the name or password before the “@”.</source>
        <translation>Quita el nombre o la contraseña antes de la “@”.</translation>
    </message>
    <message>
        <source>Leave out “#” and what comes after it.</source>
        <translation>Quita “#” y lo que sigue.</translation>
    </message>
    <message>
        <source>An address on this computer needs a port, for example http://localhost:53682/oauth/callback.</source>
        <translation>Una dirección de este equipo necesita un puerto, por ejemplo http://localhost:53682/oauth/callback.</translation>
    </message>
    <message>
        <source>This is not a web address; check it for spaces and misplaced characters.</source>
        <translation>Esto no es una dirección web; busca espacios y caracteres fuera de lugar.</translation>
    </message>
    <message>
        <source>A version ID has exactly 24 digits and letters from a to f.</source>
        <translation>Un ID de versión tiene exactamente 24 dígitos y letras de la a a la f.</translation>
    </message>
    <message>
        <source>“%1” in the address</source>
        <translation>“%1” en la dirección</translation>
    </message>
    <message>
        <source>The portal refuses it for apps that are white-label friendly, which is its default. Use another word, such as “crm” or “leadconnector”.</source>
        <translation>El portal lo rechaza para apps aptas para marca blanca, que es su opción predeterminada. Usa otra palabra, como “crm” o “leadconnector”.</translation>
    </message>
    <message>
        <source>Use https. With http, others could read the answer on its way.</source>
        <translation>Usa https. Con http, otros podrían leer la respuesta en el camino.</translation>
    </message>
    <message>
        <source>Enter the version ID.</source>
        <translation>Introduce el ID de versión.</translation>
    </message>
    <message>
        <source>After you consent, HighLevel sends your browser to the redirect address. Copy it into your app; all else on this page is right as it is for a new app.</source>
        <translation>Después de tu consentimiento, HighLevel envía tu navegador a la dirección de redirección. Cópiala en tu app; para una app nueva, todo lo demás de esta página está bien como está.</translation>
    </message>
</context>
<context>
    <name>hloauth::RefreshCommand</name>
    <message>
        <source>New tokens for &quot;%1&quot;; the access token is valid until %2.</source>
        <translation>Tokens nuevos para &quot;%1&quot;; el token de acceso es válido hasta %2.</translation>
    </message>
    <message>
        <source>Warning: asked for and not granted: %1.</source>
        <translation>Advertencia: pedido y no concedido: %1.</translation>
    </message>
</context>
<context>
    <name>hloauth::RefreshingCommand</name>
    <message>
        <source>New tokens came for &quot;%1&quot; and are only in this program&apos;s memory; the old ones are used up.</source>
        <translation>Llegaron tokens nuevos para &quot;%1&quot; y solo están en la memoria de este programa; los anteriores están gastados.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then: [t] try again, [s] show the refresh token so that you can save it yourself, [g] give it up: </source>
        <translation>Desbloquea el llavero y luego: [t] reintentar, [s] mostrar el token de actualización para que lo guardes tú, [g] abandonar: </translation>
    </message>
    <message>
        <source>Warning: the refresh token of &quot;%1&quot; was given to another program on %2; it is renewed now, and that program&apos;s copy is worth nothing any more.</source>
        <translation>Advertencia: el token de actualización de &quot;%1&quot; se entregó a otro programa el %2; ahora se renueva, y la copia de ese programa ya no vale nada.</translation>
    </message>
    <message>
        <source>Warning: a refresh of &quot;%1&quot; that was begun on %2 found no end and may have used up the refresh token; &quot;hloauth refresh&quot; tells.</source>
        <translation>Advertencia: una renovación de &quot;%1&quot; que comenzó el %2 no llegó a terminar y puede haber gastado el token de actualización; &quot;hloauth refresh&quot; lo dirá.</translation>
    </message>
    <message>
        <source>The new tokens would be lost with this program; answer g to give them up.</source>
        <translation>Los tokens nuevos se perderían con este programa; responde g para abandonarlos.</translation>
    </message>
    <message>
        <source>A refresh is under way, and ending now could lose the connection; it ends by itself in at most a few minutes.</source>
        <translation>Hay una renovación en curso, y terminar ahora podría hacer perder la conexión; acaba sola en unos minutos como máximo.</translation>
    </message>
</context>
<context>
    <name>hloauth::RemovalNotice</name>
    <message>
        <source>“%1” is being removed…</source>
        <translation>“%1” se está eliminando…</translation>
    </message>
    <message>
        <source>If its tokens are being renewed just now, that ends first.</source>
        <translation>Si sus tokens se están renovando ahora mismo, eso termina antes.</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>No se pudo eliminar “%1”.</translation>
    </message>
    <message>
        <source>The keychain did not let its secrets be deleted. Unlock it and try again.</source>
        <translation>El llavero no permitió eliminar sus secretos. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>“%1” is being brought back…</source>
        <translation>“%1” se está recuperando…</translation>
    </message>
    <message>
        <source>“%1” could not be brought back.</source>
        <translation>No se pudo recuperar “%1”.</translation>
    </message>
    <message>
        <source>The keychain did not take its secrets. Unlock it and try again within a minute; after that it needs a new sign-in.</source>
        <translation>El llavero no aceptó sus secretos. Desbloquéalo e inténtalo de nuevo antes de un minuto; después hará falta autorizar otra vez.</translation>
    </message>
    <message>
        <source>%1 After a minute it needs a new sign-in.</source>
        <translation>%1 Después de un minuto necesita un nuevo inicio de sesión.</translation>
    </message>
    <message>
        <source>Its tokens and the client secret are deleted from this computer. The app stays installed in HighLevel; uninstall it there to end its access.</source>
        <translation>Sus tokens y el client secret se eliminan de este equipo. La app sigue instalada en HighLevel; desinstálala allí para quitarle el acceso.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a connection&apos;s name</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Undo brings it back, and after that %1.</source>
        <comment>names</comment>
        <translation>Deshacer la recupera, y después %1.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” se eliminó.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The keychain&apos;s own words</source>
        <translation>Lo que dijo el llavero</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Rein&amp;tentar</translation>
    </message>
</context>
<context>
    <name>hloauth::RemoveCommand</name>
    <message>
        <source>The app stays installed at HighLevel; uninstall it there to end its access.</source>
        <translation>La app sigue instalada en HighLevel; desinstálala allí para quitarle el acceso.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed, and its secrets with it.</source>
        <translation>&quot;%1&quot; se eliminó, y con ella sus secretos.</translation>
    </message>
</context>
<context>
    <name>hloauth::RenameDialog</name>
    <message>
        <source>Rename the connection</source>
        <translation>Cambiar el nombre de la conexión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Una conexión necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeDiffView</name>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Scopes asked for and granted</source>
        <translation>Scopes pedidos y concedidos</translation>
    </message>
    <message>
        <source>✗ not granted</source>
        <translation>✗ no concedido</translation>
    </message>
    <message>
        <source>+ granted without being asked for</source>
        <translation>+ concedido sin pedirlo</translation>
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
        <translation>- Hace falta para: elegido a mano</translation>
    </message>
    <message>
        <source>- Needed for: %1</source>
        <translation>- Hace falta para: %1</translation>
    </message>
    <message>
        <source>- Not in HighLevel&apos;s documents</source>
        <translation>- No está en los documentos de HighLevel</translation>
    </message>
    <message>
        <source>- %1: only reads</source>
        <translation>- %1: solo lee</translation>
    </message>
    <message>
        <source>- %1: can change something</source>
        <translation>- %1: puede cambiar algo</translation>
    </message>
    <message>
        <source>- Calls: %1</source>
        <translation>- Llamadas: %1</translation>
    </message>
    <message>
        <source>- Webhook events: %1</source>
        <translation>- Eventos de webhook: %1</translation>
    </message>
    <message>
        <source>- Webhook events, probably: %1</source>
        <translation>- Eventos de webhook, probablemente: %1</translation>
    </message>
    <message>
        <source>## Scopes of this app</source>
        <translation>## Scopes de esta app</translation>
    </message>
    <message>
        <source>Scopes: %1. API calls that they allow: %2.</source>
        <translation>Scopes: %1. Llamadas a la API que permiten: %2.</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeImportDialog</name>
    <message>
        <source>“%1” can&apos;t be read. Choose another file, or paste its text.</source>
        <translation>No se puede leer “%1”. Elige otro archivo, o pega su texto.</translation>
    </message>
    <message>
        <source>“%1” is no settings file: it is larger than 1 MB, or not a text. Choose another file, or paste the part with the scopes.</source>
        <translation>“%1” no es un archivo de configuración: ocupa más de 1 MB, o no es texto. Elige otro archivo, o pega la parte que contiene los scopes.</translation>
    </message>
    <message>
        <source>&amp;Add to my scopes</source>
        <translation>A&amp;gregar a mis scopes</translation>
    </message>
    <message>
        <source>&amp;Replace my scopes</source>
        <translation>&amp;Reemplazar mis scopes</translation>
    </message>
    <message>
        <source>Import scopes</source>
        <translation>Importar scopes</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>Texto que se importa</translation>
    </message>
    <message>
        <source>Paste it here, or drop it on this window</source>
        <translation>Pégalo aquí, o suéltalo en esta ventana</translation>
    </message>
    <message>
        <source>An authorization link, the scopes of an app copied from the portal, or a settings file (.env). It is read on this computer, and nothing but names of scopes is kept.</source>
        <translation>Un enlace de autorización, los scopes de una app copiados del portal, o un archivo de configuración (.env). Se lee en este equipo, y solo se conservan los nombres de los scopes.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Abrir &amp;archivo…</translation>
    </message>
    <message>
        <source>Open a file with scopes</source>
        <translation>Abrir un archivo con scopes</translation>
    </message>
    <message>
        <source>Read from “%1”, whose text is not shown.</source>
        <translation>Leído de “%1”, cuyo texto no se muestra.</translation>
    </message>
    <message>
        <source>New: %1. Chosen already: %2. Replacing would take out: %3.</source>
        <translation>Nuevos: %1. Ya elegidos: %2. Reemplazar quitaría: %3.</translation>
    </message>
    <message>
        <source>The text is long and is not shown. It was looked through anyway.</source>
        <translation>El texto es largo y no se muestra. Aun así se revisó.</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeModel</name>
    <message>
        <source>Not in HighLevel&apos;s documents</source>
        <translation>No está en los documentos de HighLevel</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Se conserva tal cual</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quisiste decir %1?</translation>
    </message>
    <message>
        <source>HighLevel documents no scope of this name. %1</source>
        <translation>HighLevel no documenta ningún scope con este nombre. %1</translation>
    </message>
    <message>
        <source>$497 with an agency token</source>
        <translation>$497 con un token de agencia</translation>
    </message>
    <message>
        <source>probably %1</source>
        <translation>probablemente %1</translation>
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
        <translation>Evento o motivo</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeNote</name>
    <message>
        <source>About a scope</source>
        <translation>Acerca de un scope</translation>
    </message>
    <message>
        <source>Go to a scope in the list to read what it allows and why it is chosen.</source>
        <translation>Ve a un scope de la lista para leer qué permite y por qué está elegido.</translation>
    </message>
    <message>
        <source>Chosen by hand; nothing that you asked for needs it.</source>
        <translation>Elegido a mano; nada de lo que pediste lo necesita.</translation>
    </message>
    <message>
        <source>Chosen for: %1.</source>
        <translation>Elegido para: %1.</translation>
    </message>
    <message>
        <source>Without it nothing is lost: other chosen scopes allow the same.</source>
        <translation>Sin él no se pierde nada: otros scopes elegidos permiten lo mismo.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>It would allow %1.</source>
        <translation>Permitiría %1.</translation>
    </message>
    <message>
        <source>Without it %1 would not be complete.</source>
        <translation>Sin él, %1 no estaría completo.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) (%1)</source>
        <translation>
            <numerusform>%n llamada (%1)</numerusform>
            <numerusform>%n llamadas (%1)</numerusform>
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
        <translation>Sin él dejan de funcionar: %1.</translation>
    </message>
    <message>
        <source>Without it these stop working: %1; and %2 would not be complete.</source>
        <translation>Sin él dejan de funcionar: %1; y %2 no estaría completo.</translation>
    </message>
    <message>
        <source>Choose it any&amp;way</source>
        <translation>Elegirlo &amp;de todos modos</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopePresets</name>
    <message>
        <source>Contacts in and out</source>
        <translation>Entrada y salida de contactos</translation>
    </message>
    <message>
        <source>leads customers people persons clients CRM</source>
        <translation>contactos clientes prospectos personas gente leads customers people persons clients CRM</translation>
    </message>
    <message>
        <source>New messages to a sheet</source>
        <translation>Mensajes nuevos a una hoja de cálculo</translation>
    </message>
    <message>
        <source>Get every SMS, e-mail and chat message as a webhook event, to log or to answer it.</source>
        <translation>Recibe cada SMS, correo y mensaje de chat como evento de webhook, para registrarlo o responderlo.</translation>
    </message>
    <message>
        <source>inbound outbound text texts WhatsApp conversations spreadsheet log</source>
        <translation>entrante saliente mensaje mensajes texto textos conversaciones hoja registro inbound outbound text texts WhatsApp conversations spreadsheet log</translation>
    </message>
    <message>
        <source>Send SMS and e-mail</source>
        <translation>Enviar SMS y correos</translation>
    </message>
    <message>
        <source>Find a contact and send it a message through the sub-account&apos;s own number or mailbox.</source>
        <translation>Busca un contacto y envíale un mensaje con el número o el buzón de la propia subcuenta.</translation>
    </message>
    <message>
        <source>text texts message messages mail WhatsApp reply</source>
        <translation>texto textos mensaje mensajes correo responder respuesta text texts message messages mail WhatsApp reply</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>See free slots, book and move appointments, and hear of new ones.</source>
        <translation>Consulta horarios libres, reserva y cambia citas, y entérate de las nuevas.</translation>
    </message>
    <message>
        <source>bookings meetings calendar slots events</source>
        <translation>reservas reuniones calendario horarios eventos agenda bookings meetings calendar slots events</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>deals pipeline sales stages</source>
        <translation>negocios tratos ventas etapas embudo deals pipeline sales stages</translation>
    </message>
    <message>
        <source>Invoices and payments</source>
        <translation>Facturas y pagos</translation>
    </message>
    <message>
        <source>Send invoices, and follow orders, subscriptions and payments into your books.</source>
        <translation>Envía facturas, y lleva pedidos, suscripciones y pagos a tu contabilidad.</translation>
    </message>
    <message>
        <source>bills money orders accounting</source>
        <translation>cobros dinero pedidos contabilidad bills money orders accounting</translation>
    </message>
    <message>
        <source>Form and survey answers</source>
        <translation>Respuestas de formularios y encuestas</translation>
    </message>
    <message>
        <source>Fetch what people entered in your forms and surveys.</source>
        <translation>Obtén lo que las personas escribieron en tus formularios y encuestas.</translation>
    </message>
    <message>
        <source>submissions questionnaire</source>
        <translation>envíos cuestionario submissions questionnaire</translation>
    </message>
    <message>
        <source>Start workflows</source>
        <translation>Iniciar workflows</translation>
    </message>
    <message>
        <source>Put contacts into a workflow or a campaign, and take them out.</source>
        <translation>Pon contactos en un workflow o una campaña, y sácalos.</translation>
    </message>
    <message>
        <source>automation campaigns trigger</source>
        <translation>automatización campañas disparador flujo automation campaigns trigger</translation>
    </message>
    <message>
        <source>Social media posts</source>
        <translation>Publicaciones en redes sociales</translation>
    </message>
    <message>
        <source>Plan and publish posts, and read how they did.</source>
        <translation>Planifica y publica contenido, y consulta sus resultados.</translation>
    </message>
    <message>
        <source>Facebook Instagram LinkedIn planner publish</source>
        <translation>Facebook Instagram LinkedIn planificador publicar planner publish</translation>
    </message>
    <message>
        <source>Create sub-accounts</source>
        <translation>Crear subcuentas</translation>
    </message>
    <message>
        <source>Set up a sub-account for a new client, from a snapshot and with its users.</source>
        <translation>Prepara una subcuenta para un cliente nuevo, a partir de un snapshot y con sus usuarios.</translation>
    </message>
    <message>
        <source>location locations client onboarding snapshot</source>
        <translation>ubicación ubicaciones cliente alta location locations client onboarding snapshot</translation>
    </message>
    <message>
        <source>Agency overview</source>
        <translation>Vista general de la agencia</translation>
    </message>
    <message>
        <source>List the agency&apos;s sub-accounts and users, without changing anything.</source>
        <translation>Muestra la lista de subcuentas y usuarios de la agencia, sin cambiar nada.</translation>
    </message>
    <message>
        <source>company locations report users</source>
        <translation>empresa ubicaciones informe usuarios company locations report users</translation>
    </message>
    <message>
        <source>Tokens for all sub-accounts</source>
        <translation>Tokens para todas las subcuentas</translation>
    </message>
    <message>
        <source>Sign in once for the agency, and make a token for each sub-account that has the app.</source>
        <translation>Inicia sesión una vez para la agencia, y crea un token para cada subcuenta que tenga la app.</translation>
    </message>
    <message>
        <source>agency access bulk all locations</source>
        <translation>agencia acceso masivo todas ubicaciones agency access bulk all locations</translation>
    </message>
    <message>
        <source>SaaS mode</source>
        <translation>Modo SaaS</translation>
    </message>
    <message>
        <source>Switch SaaS on for a sub-account, and change or pause its plan.</source>
        <translation>Activa SaaS para una subcuenta, y cambia o pausa su plan.</translation>
    </message>
    <message>
        <source>subscription plan rebilling wallet</source>
        <translation>suscripción plan reventa saldo subscription rebilling wallet</translation>
    </message>
    <message>
        <source>Webhooks only</source>
        <translation>Solo webhooks</translation>
    </message>
    <message>
        <source>Every scope that HighLevel&apos;s documents tie to webhook events.</source>
        <translation>Todos los scopes que los documentos de HighLevel asocian a eventos de webhook.</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Leer todo</translation>
    </message>
    <message>
        <source>Every scope that only reads.</source>
        <translation>Todos los scopes que solo leen.</translation>
    </message>
    <message>
        <source>Any plan</source>
        <translation>Cualquier plan</translation>
    </message>
    <message>
        <source>Every scope that is of use on any HighLevel plan.</source>
        <translation>Todos los scopes que sirven en cualquier plan de HighLevel.</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Subcuenta</translation>
    </message>
    <message>
        <source>Every scope that a sub-account token can have.</source>
        <translation>Todos los scopes que puede tener un token de subcuenta.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Every scope that an agency token can have.</source>
        <translation>Todos los scopes que puede tener un token de agencia.</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Contacts, opportunities, conversations and the sub-account&apos;s own data.</source>
        <translation>Contactos, oportunidades, conversaciones y los datos de la propia subcuenta.</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Calendars, contacts and the sub-account&apos;s own data.</source>
        <translation>Calendarios, contactos y los datos de la propia subcuenta.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Invoices, payments, products and contacts.</source>
        <translation>Facturas, pagos, productos y contactos.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Every scope.</source>
        <translation>Todos los scopes.</translation>
    </message>
    <message>
        <source>Add, change and tag contacts, as from a form or a sheet, and keep both sides in step.</source>
        <translation>Agrega, cambia y etiqueta contactos, como desde un formulario o una hoja de cálculo, y mantén los dos lados al día.</translation>
    </message>
    <message>
        <source>Read pipelines and contacts, and create, change and move the deals.</source>
        <translation>Lee los pipelines y los contactos, y crea, cambia y mueve las oportunidades.</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeTree</name>
    <message>
        <source>Asks for a scope that this program does not know</source>
        <translation>Pide un scope que este programa no conoce</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Purposes, calls and events that were found</source>
        <translation>Usos, llamadas y eventos encontrados</translation>
    </message>
    <message>
        <source>What you want to do – a tick chooses the least scopes for it:</source>
        <translation>Lo que quieres hacer – al marcarlo se eligen los scopes mínimos:</translation>
    </message>
    <message>
        <source>Search scopes</source>
        <translation>Buscar scopes</translation>
    </message>
    <message>
        <source>Which scopes to show</source>
        <translation>Qué scopes mostrar</translation>
    </message>
    <message>
        <source>All scopes</source>
        <translation>Todos los scopes</translation>
    </message>
    <message>
        <source>Scopes that bring webhook events</source>
        <translation>Scopes que traen eventos de webhook</translation>
    </message>
    <message>
        <source>Chosen scopes</source>
        <translation>Scopes elegidos</translation>
    </message>
    <message>
        <source>Chosen, but nothing asked for them</source>
        <translation>Elegidos, pero nada los pidió</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>T&amp;odos</translation>
    </message>
    <message>
        <source>Chooses every scope that is shown and not grey</source>
        <translation>Elige todos los scopes que se muestran y no están atenuados</translation>
    </message>
    <message>
        <source>Read-&amp;only</source>
        <translation>Solo l&amp;ectura</translation>
    </message>
    <message>
        <source>Chooses the shown scopes that only read, and no others of them</source>
        <translation>Elige de los scopes mostrados los que solo leen, y ningún otro</translation>
    </message>
    <message>
        <source>Non&amp;e</source>
        <translation>Nin&amp;guno</translation>
    </message>
    <message>
        <source>Takes back every scope that is shown</source>
        <translation>Quita todos los scopes que se muestran</translation>
    </message>
    <message>
        <source>Show unus&amp;ual scopes</source>
        <translation>Mostrar los &amp;poco comunes</translation>
    </message>
    <message>
        <source>Scopes that HighLevel names but probably does not offer in its portal</source>
        <translation>Scopes que HighLevel nombra, pero que probablemente no ofrece en su portal</translation>
    </message>
    <message>
        <source>There is no such scope.</source>
        <translation>No existe ese scope.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents name no scope for %1; it may work with any token.</source>
        <translation>Los documentos de HighLevel no nombran ningún scope para %1; es posible que funcione con cualquier token.</translation>
    </message>
    <message>
        <source>No documented call fits “%1”.</source>
        <translation>Ninguna llamada documentada corresponde a “%1”.</translation>
    </message>
    <message>
        <source>No scope, purpose, API call or webhook event has “%1” in it.</source>
        <translation>Ningún scope, uso, llamada a la API o evento de webhook contiene “%1”.</translation>
    </message>
    <message>
        <source>%1 Similar are: %2.</source>
        <translation>%1 Parecidos: %2.</translation>
    </message>
    <message>
        <source>Ask for it anyway</source>
        <translation>Pedirlo de todos modos</translation>
    </message>
    <message>
        <source>Search: send SMS, POST /contacts/, ContactCreate…</source>
        <translation>Buscar: enviar SMS, POST /contacts/, ContactCreate…</translation>
    </message>
    <message>
        <source>Finds scopes by what you want to do, by name, resource, API call or webhook event; a whole address with real IDs in it will do</source>
        <translation>Encuentra scopes por lo que quieres hacer, por nombre, recurso, llamada a la API o evento de webhook; también sirve una dirección completa con ID reales</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message numerus="yes">
        <source>%n purpose(s), call(s) or event(s) found</source>
        <translation>
            <numerusform>%n uso, llamada o evento encontrado</numerusform>
            <numerusform>%n usos, llamadas o eventos encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) found</source>
        <translation>
            <numerusform>%n scope encontrado</numerusform>
            <numerusform>%n scopes encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeWords</name>
    <message>
        <source>sub-account and agency tokens</source>
        <translation>tokens de subcuenta y de agencia</translation>
    </message>
    <message>
        <source>agency tokens only</source>
        <translation>solo tokens de agencia</translation>
    </message>
    <message>
        <source>sub-account tokens only</source>
        <translation>solo tokens de subcuenta</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents disagree: the scope list names %1, the API reference %2.</source>
        <translation>Los documentos de HighLevel se contradicen: la lista de scopes dice %1, la referencia de la API %2.</translation>
    </message>
    <message>
        <source>Any plan</source>
        <translation>Cualquier plan</translation>
    </message>
    <message>
        <source>Agency ($297 or $497)</source>
        <translation>Agencia ($297 o $497)</translation>
    </message>
    <message>
        <source>Agency Pro ($497) only</source>
        <translation>Solo Agency Pro ($497)</translation>
    </message>
    <message>
        <source>Your app is for sub-accounts only.</source>
        <translation>Tu app es solo para subcuentas.</translation>
    </message>
    <message>
        <source>Needs an agency token; your app is for sub-accounts only.</source>
        <translation>Necesita un token de agencia; tu app es solo para subcuentas.</translation>
    </message>
    <message>
        <source>Agency apps only?</source>
        <translation>¿Solo apps de agencia?</translation>
    </message>
    <message>
        <source>Agency apps only</source>
        <translation>Solo apps de agencia</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>To get it: make an app for the agency, or for both, and choose that type on the page before. The type of an app that is there can&apos;t be changed.</source>
        <translation>Para obtenerlo: crea una app para la agencia, o para ambas, y elige ese tipo en la página anterior. El tipo de una app que ya existe no se puede cambiar.</translation>
    </message>
    <message>
        <source>An agency token can&apos;t use it itself: make location tokens from it, and ask for oauth.write and oauth.readonly too.</source>
        <translation>Un token de agencia no puede usarlo por sí mismo: crea con él tokens de subcuenta, y pide también oauth.write y oauth.readonly.</translation>
    </message>
    <message>
        <source>It depends on the token: a sub-account&apos;s can have it on any plan, an agency&apos;s probably on $297 or $497 only.</source>
        <translation>Depende del token: uno de subcuenta puede tenerlo en cualquier plan, uno de agencia probablemente solo con $297 o $497.</translation>
    </message>
    <message>
        <source>It depends on the token: a sub-account&apos;s can have it on any plan, an agency&apos;s on Agency Pro ($497) only.</source>
        <translation>Depende del token: uno de subcuenta puede tenerlo en cualquier plan, uno de agencia solo en Agency Pro ($497).</translation>
    </message>
    <message>
        <source>Needs the Agency Pro plan ($497).</source>
        <translation>Necesita el plan Agency Pro ($497).</translation>
    </message>
    <message>
        <source>Needs an agency plan ($297 or $497).</source>
        <translation>Necesita un plan de agencia ($297 o $497).</translation>
    </message>
    <message>
        <source>Probably needs the Agency Pro plan ($497). HighLevel&apos;s documents disagree or are silent here: no scope list names a plan for it.</source>
        <translation>Probablemente necesita el plan Agency Pro ($497). Los documentos de HighLevel se contradicen o no dicen nada: ninguna lista de scopes indica un plan para él.</translation>
    </message>
    <message>
        <source>Probably needs an agency plan ($297 or $497). HighLevel&apos;s documents disagree or are silent here: no scope list names a plan for it.</source>
        <translation>Probablemente necesita un plan de agencia ($297 o $497). Los documentos de HighLevel se contradicen o no dicen nada: ninguna lista de scopes indica un plan para él.</translation>
    </message>
    <message>
        <source>To get it: move to the Agency Pro plan ($497) at HighLevel, then choose that plan on the page before.</source>
        <translation>Para obtenerlo: contrata el plan Agency Pro ($497) en HighLevel, y luego elige ese plan en la página anterior.</translation>
    </message>
    <message>
        <source>To get it: move to an agency plan ($297 or $497) at HighLevel, then choose that plan on the page before.</source>
        <translation>Para obtenerlo: contrata un plan de agencia ($297 o $497) en HighLevel, y luego elige ese plan en la página anterior.</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopesCommand</name>
    <message>
        <source>plan inferred</source>
        <translation>plan deducido</translation>
    </message>
    <message>
        <source>agency token: %1</source>
        <translation>token de agencia: %1</translation>
    </message>
    <message>
        <source>documents disagree on the token</source>
        <translation>los documentos no coinciden sobre el token</translation>
    </message>
    <message>
        <source>Only scopes whose lowest plan is any, agency ($297 or $497) or agency-pro ($497).</source>
        <translation>Solo scopes cuyo plan mínimo es any (cualquiera), agency ($297 o $497) o agency-pro ($497).</translation>
    </message>
    <message>
        <source>Only scopes that bring a webhook event, such as ContactCreate.</source>
        <translation>Solo scopes que traen un evento de webhook, como ContactCreate.</translation>
    </message>
    <message>
        <source>With --webhook: only an example of what HighLevel sends for the event.</source>
        <translation>Con --webhook: solo un ejemplo de lo que envía HighLevel para el evento.</translation>
    </message>
    <message>
        <source>Only the scopes of a preset; &quot;hloauth connect --help&quot; lists the presets.</source>
        <translation>Solo los scopes de un preajuste; &quot;hloauth connect --help&quot; muestra los preajustes.</translation>
    </message>
    <message>
        <source>Also scopes that HighLevel&apos;s portal probably does not offer.</source>
        <translation>También scopes que el portal de HighLevel probablemente no ofrece.</translation>
    </message>
    <message>
        <source>For an endpoint the scope that allows the least comes first. Where no scope is known
the command ends with 1 and names what is similar.</source>
        <translation>Para un endpoint, primero viene el scope que menos permite. Si no se conoce ningún scope,
el comando termina con 1 y nombra lo que se parece.</translation>
    </message>
    <message>
        <source>No scope fits all that was asked for; leave out one of the options.</source>
        <translation>Ningún scope cumple todo lo que se pidió; quita una de las opciones.</translation>
    </message>
    <message>
        <source>--tier is any, agency or agency-pro.</source>
        <translation>--tier es any, agency o agency-pro.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;; there are: %2.</source>
        <translation>No existe el preajuste &quot;%1&quot;; existen: %2.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents name no scope for %1; it may work with any token.</source>
        <translation>Los documentos de HighLevel no nombran ningún scope para %1; es posible que funcione con cualquier token.</translation>
    </message>
    <message>
        <source>No documented scope allows &quot;%1&quot;; write it as in HighLevel&apos;s API reference, such as &quot;POST /contacts/&quot;.</source>
        <translation>Ningún scope documentado permite &quot;%1&quot;; escríbelo como en la referencia de la API de HighLevel, por ejemplo &quot;POST /contacts/&quot;.</translation>
    </message>
    <message>
        <source>No documented scope allows &quot;%1&quot;; similar are: %2.</source>
        <translation>Ningún scope documentado permite &quot;%1&quot;; parecidos: %2.</translation>
    </message>
    <message>
        <source>The event %1 needs no scope; every app gets it.</source>
        <translation>El evento %1 no necesita ningún scope; lo reciben todas las apps.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents name no scope for %1; this is the probable one.</source>
        <translation>Los documentos de HighLevel no nombran ningún scope para %1; este es el probable.</translation>
    </message>
    <message>
        <source>There is no webhook event &quot;%1&quot;; events are written like ContactCreate.</source>
        <translation>No existe el evento de webhook &quot;%1&quot;; los eventos se escriben como ContactCreate.</translation>
    </message>
    <message>
        <source>There is no webhook event &quot;%1&quot;; similar are: %2.</source>
        <translation>No existe el evento de webhook &quot;%1&quot;; parecidos: %2.</translation>
    </message>
    <message>
        <source>--example shows an event: name it with --webhook.</source>
        <translation>--example muestra un evento: nómbralo con --webhook.</translation>
    </message>
    <message>
        <source>Only scopes that allow a call, such as &quot;POST /contacts/&quot;; a whole address with real IDs in it will do.</source>
        <translation>Solo scopes que permiten una llamada, como &quot;POST /contacts/&quot;; también sirve una dirección completa con ID reales.</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopesPage</name>
    <message>
        <source>Copy list for the portal</source>
        <translation>Copiar lista para el portal</translation>
    </message>
    <message>
        <source>Copy &amp;list for the portal</source>
        <translation>Copiar &amp;lista para el portal</translation>
    </message>
    <message>
        <source>The portal has a list to tick: Advanced Settings → Auth → Scopes. Keep this list beside it; every scope in it must be ticked there.</source>
        <translation>El portal tiene una lista para marcar: Advanced Settings → Auth → Scopes. Ten esta lista al lado; allí deben estar marcados todos sus scopes.</translation>
    </message>
    <message>
        <source>Copy scopes with reasons</source>
        <translation>Copiar scopes con motivos</translation>
    </message>
    <message>
        <source>Copy with &amp;reasons</source>
        <translation>Copiar con &amp;motivos</translation>
    </message>
    <message>
        <source>For your app&apos;s documentation, or for HighLevel&apos;s review of a public app: each scope with what it is for and what it allows</source>
        <translation>Para la documentación de tu app, o para la revisión de una app pública por HighLevel: cada scope con su uso y lo que permite</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Takes scopes over from an authorization link, a list or a settings file</source>
        <translation>Toma los scopes de un enlace de autorización, una lista o un archivo de configuración</translation>
    </message>
    <message>
        <source>Choose scopes</source>
        <translation>Elegir scopes</translation>
    </message>
    <message>
        <source>Scopes say what your token may do. Choose only what you need, and tick the same ones in your app in the portal.</source>
        <translation>Los scopes indican lo que puede hacer tu token. Elige solo los que necesitas, y marca los mismos en tu app en el portal.</translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>Elige al menos un scope.</translation>
    </message>
    <message>
        <source>HighLevel would refuse the whole request because of: %1.</source>
        <translation>HighLevel rechazaría toda la solicitud por: %1.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents disagree or are silent on whether your plan and app type can have: %1. If HighLevel refuses the request, take it out.</source>
        <translation>Los documentos de HighLevel se contradicen o no dicen si tu plan y tipo de app pueden tener: %1. Si HighLevel rechaza la solicitud, quítalo.</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) chosen</source>
        <translation>
            <numerusform>%n scope elegido</numerusform>
            <numerusform>%n scopes elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen scope(s) don&apos;t fit your plan or app type.</source>
        <translation>
            <numerusform>%n scope elegido no es compatible con tu plan o tipo de app.</numerusform>
            <numerusform>%n scopes elegidos no son compatibles con tu plan o tipo de app.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n scope(s) out</source>
        <translation>
            <numerusform>&amp;Quitar %n scope</numerusform>
            <numerusform>&amp;Quitar %n scopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
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
        <translation>A la vista</translation>
    </message>
    <message>
        <source>Hidden except for its last 4 characters</source>
        <translation>Oculto, salvo los últimos 4 caracteres</translation>
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
        <translation>Advertencia: otros usuarios pueden leer %1; haz que solo tú puedas leerlo.</translation>
    </message>
</context>
<context>
    <name>hloauth::Servers</name>
    <message>
        <source>The server address is empty: give one such as https://marketplace.gohighlevel.com.</source>
        <translation>La dirección del servidor está vacía: indica una como https://marketplace.gohighlevel.com.</translation>
    </message>
    <message>
        <source>The server address must begin with https://.</source>
        <translation>La dirección del servidor debe empezar por https://.</translation>
    </message>
    <message>
        <source>The server address is not a valid URL: check it for spaces and typing mistakes.</source>
        <translation>La dirección del servidor no es una URL válida: revisa si tiene espacios o errores de escritura.</translation>
    </message>
    <message>
        <source>The server address must not hold a user name or a password: take out the part before the @.</source>
        <translation>La dirección del servidor no debe contener un nombre de usuario ni una contraseña: quita la parte que va antes de la @.</translation>
    </message>
    <message>
        <source>The server address must end before any ? or #: leave out what follows.</source>
        <translation>La dirección del servidor debe terminar antes de cualquier ? o #: quita lo que sigue.</translation>
    </message>
    <message>
        <source>The server address must begin with https://; plain http:// is only for this computer (localhost).</source>
        <translation>La dirección del servidor debe empezar por https://; http:// a secas es solo para este equipo (localhost).</translation>
    </message>
</context>
<context>
    <name>hloauth::Session</name>
    <message>
        <source>Waiting for the system keychain. If it asks for its password, unlock it.</source>
        <translation>Esperando el llavero del sistema. Si pide su contraseña, desbloquéalo.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;; make one with &quot;hloauth connect&quot;.</source>
        <translation>No existe la conexión &quot;%1&quot;; crea una con &quot;hloauth connect&quot;.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;; there are: %2.</source>
        <translation>No existe la conexión &quot;%1&quot;; existen: %2.</translation>
    </message>
</context>
<context>
    <name>hloauth::SessionRemedies</name>
    <message>
        <source>Add the version ID to the link</source>
        <translation>Agregar el ID de versión al enlace</translation>
    </message>
    <message>
        <source>Leave the version ID out</source>
        <translation>Quitar el ID de versión</translation>
    </message>
    <message>
        <source>Use the newer form of the link</source>
        <translation>Usar la forma nueva del enlace</translation>
    </message>
    <message>
        <source>Use the older form of the link</source>
        <translation>Usar la forma antigua del enlace</translation>
    </message>
    <message>
        <source>Use the standard link</source>
        <translation>Usar el enlace estándar</translation>
    </message>
    <message>
        <source>Use the white-label link</source>
        <translation>Usar el enlace de marca blanca</translation>
    </message>
    <message>
        <source>Log in in the same tab</source>
        <translation>Iniciar sesión en la misma pestaña</translation>
    </message>
    <message>
        <source>Open the practice login</source>
        <translation>Abrir el inicio de sesión de práctica</translation>
    </message>
    <message>
        <source>Open app.gohighlevel.com</source>
        <translation>Abrir app.gohighlevel.com</translation>
    </message>
    <message>
        <source>Open the practice portal</source>
        <translation>Abrir el portal de práctica</translation>
    </message>
    <message>
        <source>Open the developer portal</source>
        <translation>Abrir el portal de desarrolladores</translation>
    </message>
    <message>
        <source>Open the practice portal to uninstall</source>
        <translation>Abrir el portal de práctica para desinstalar</translation>
    </message>
    <message>
        <source>Open HighLevel to uninstall</source>
        <translation>Abrir HighLevel para desinstalar</translation>
    </message>
    <message>
        <source>Open the link again</source>
        <translation>Abrir el enlace de nuevo</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Copiar la dirección de redirección</translation>
    </message>
    <message>
        <source>Change redirect and link options</source>
        <translation>Cambiar opciones de redirección y enlace</translation>
    </message>
    <message>
        <source>Change the scopes</source>
        <translation>Cambiar los scopes</translation>
    </message>
    <message>
        <source>Copy the scopes for the portal</source>
        <translation>Copiar los scopes para el portal</translation>
    </message>
    <message>
        <source>Correct client ID and secret</source>
        <translation>Corregir client ID y client secret</translation>
    </message>
    <message>
        <source>Paste the address</source>
        <translation>Pegar la dirección</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Comenzar de nuevo</translation>
    </message>
    <message>
        <source>Ask for consent again</source>
        <translation>Pedir de nuevo el consentimiento</translation>
    </message>
    <message>
        <source>Enter the version ID from Manage → Versions there.</source>
        <translation>Escribe allí el ID de versión de Manage → Versions.</translation>
    </message>
    <message>
        <source>The link has the version ID %1 now.</source>
        <translation>El enlace tiene ahora el ID de versión %1.</translation>
    </message>
    <message>
        <source>The link has no version ID any more.</source>
        <translation>El enlace ya no tiene ID de versión.</translation>
    </message>
    <message>
        <source>The link has the newer form now.</source>
        <translation>El enlace tiene ahora la forma nueva.</translation>
    </message>
    <message>
        <source>The link has the older form now.</source>
        <translation>El enlace tiene ahora la forma antigua.</translation>
    </message>
    <message>
        <source>The link goes to the white-label page now.</source>
        <translation>El enlace va ahora a la página de marca blanca.</translation>
    </message>
    <message>
        <source>The link goes to the standard page now.</source>
        <translation>El enlace va ahora a la página estándar.</translation>
    </message>
    <message>
        <source>The link asks for a log-in in the same tab now.</source>
        <translation>El enlace pide ahora iniciar sesión en la misma pestaña.</translation>
    </message>
    <message>
        <source>The link was opened in your browser.</source>
        <translation>El enlace se abrió en tu navegador.</translation>
    </message>
    <message>
        <source>The redirect address is copied: paste it into the app in the portal, and save.</source>
        <translation>La dirección de redirección está copiada: pégala en la app en el portal, y guarda.</translation>
    </message>
    <message>
        <source>The scopes are copied: compare them with the app in the portal, and save.</source>
        <translation>Los scopes están copiados: compáralos con la app en el portal, y guarda.</translation>
    </message>
    <message>
        <source>Paste the address from the browser into the field on the page.</source>
        <translation>Pega la dirección del navegador en el campo de la página.</translation>
    </message>
    <message>
        <source>A new link was opened in your browser; the older one is not good any more.</source>
        <translation>Se abrió un enlace nuevo en tu navegador; el anterior ya no sirve.</translation>
    </message>
    <message>
        <source>Enter another version ID…</source>
        <translation>Escribir otro ID de versión…</translation>
    </message>
</context>
<context>
    <name>hloauth::SharedSecretBox</name>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>&amp;Guardarlo en el llavero</translation>
    </message>
    <message>
        <source>With this connection; removing the connection removes it</source>
        <translation>Con esta conexión; al eliminar la conexión, se elimina</translation>
    </message>
    <message>
        <source>&amp;Use the kept one</source>
        <translation>&amp;Usar el guardado</translation>
    </message>
    <message>
        <source>Puts the secret that is kept with this connection into the field</source>
        <translation>Pone en el campo el secreto que está guardado con esta conexión</translation>
    </message>
    <message>
        <source>Takes the secret out of the keychain; the connection stays</source>
        <translation>Saca el secreto del llavero; la conexión se queda</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>&amp;Shared secret:</source>
        <translation>Secreto co&amp;mpartido:</translation>
    </message>
    <message>
        <source>Co&amp;nnection:</source>
        <translation>Co&amp;nexión:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used: %1. Unlock it and choose the connection again; what you entered works without it.</source>
        <translation>No se puede usar el llavero: %1. Desbloquéalo y elige de nuevo la conexión; lo que escribiste funciona sin él.</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>no dio ningún motivo</translation>
    </message>
    <message>
        <source>No shared secret is kept with “%1”.</source>
        <translation>No hay ningún secreto compartido guardado con “%1”.</translation>
    </message>
    <message>
        <source>Kept with “%1” until the program ends.</source>
        <translation>Guardado con “%1” hasta que termine el programa.</translation>
    </message>
    <message>
        <source>Kept in the keychain with “%1”.</source>
        <translation>Guardado en el llavero con “%1”.</translation>
    </message>
    <message>
        <source>Another shared secret than this is kept with “%1”.</source>
        <translation>Con “%1” está guardado otro secreto compartido distinto de este.</translation>
    </message>
    <message>
        <source>Remove it from the ke&amp;ychain</source>
        <translation>Quitarlo del &amp;llavero</translation>
    </message>
</context>
<context>
    <name>hloauth::SharedSecretEdit</name>
    <message>
        <source>Shared secret</source>
        <translation>Secreto compartido</translation>
    </message>
    <message>
        <source>In the portal: Advanced Settings → Auth → Shared Secret</source>
        <translation>En el portal: Advanced Settings → Auth → Shared Secret</translation>
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
        <translation>Ocultar secreto compartido</translation>
    </message>
    <message>
        <source>Reveal shared secret</source>
        <translation>Mostrar secreto compartido</translation>
    </message>
</context>
<context>
    <name>hloauth::SharedToken</name>
    <message>
        <source>Another program renews this connection</source>
        <translation>Otro programa renueva esta conexión</translation>
    </message>
    <message>
        <source>The refresh token of “%1” was copied for another program.</source>
        <translation>El token de actualización de “%1” se copió para otro programa.</translation>
    </message>
    <message>
        <source>That was on %1. A refresh token works once: if it is renewed here, the other program loses its access, and if that program was first, this connection needs a new sign-in.</source>
        <translation>Fue el %1. Un token de actualización sirve una sola vez: si se renueva aquí, el otro programa pierde su acceso, y si ese programa fue el primero, en esta conexión hay que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Leave it to the other program</source>
        <translation>&amp;Dejarlo al otro programa</translation>
    </message>
    <message>
        <source>Renew it &amp;here</source>
        <translation>Renovarlo &amp;aquí</translation>
    </message>
</context>
<context>
    <name>hloauth::ShowCommand</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
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
        <translation>Perdido en una renovación</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Renovada</translation>
    </message>
    <message>
        <source>Kept fresh</source>
        <translation>Renovación automática</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Refresh token given away</source>
        <translation>Token de actualización entregado</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>Authorization page</source>
        <translation>Página de autorización</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>No concedidos</translation>
    </message>
    <message>
        <source>Agency ID</source>
        <translation>ID de agencia</translation>
    </message>
    <message>
        <source>Sub-account ID</source>
        <translation>ID de subcuenta</translation>
    </message>
    <message>
        <source>Version ID</source>
        <translation>ID de versión</translation>
    </message>
</context>
<context>
    <name>hloauth::Sidebar</name>
    <message>
        <source>Ne&amp;w connection</source>
        <translation>N&amp;ueva conexión</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Buscar conexiones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>By name, account or ID</source>
        <translation>Por nombre, cuenta o ID</translation>
    </message>
</context>
<context>
    <name>hloauth::SignIn</name>
    <message>
        <source>With --session-only nothing is kept and no keychain is needed.</source>
        <translation>Con --session-only no se guarda nada y no hace falta ningún llavero.</translation>
    </message>
    <message>
        <source>The folder of the connection list, %1, can&apos;t be written (%2); make it writable or choose another with --data-dir.</source>
        <translation>No se puede escribir en la carpeta de la lista de conexiones, %1 (%2); permite la escritura o elige otra con --data-dir.</translation>
    </message>
    <message>
        <source>The consent was refused (%1); run the command again to ask once more.</source>
        <translation>Se rechazó el consentimiento (%1); ejecuta el comando de nuevo para pedirlo otra vez.</translation>
    </message>
    <message>
        <source>No consent came within %1 s; run the command again, with a longer --timeout if need be.</source>
        <translation>No llegó ningún consentimiento en %1 s; ejecuta el comando de nuevo, con un --timeout mayor si hace falta.</translation>
    </message>
    <message>
        <source>Port %1 of the redirect URI is in use by another sign-in of HighLevel OAuth Helper, %2; finish or end that one first.</source>
        <translation>El puerto %1 de la URI de redirección lo está usando otro inicio de sesión de HighLevel OAuth Helper, %2; complétalo o termínalo primero.</translation>
    </message>
    <message>
        <source>Port %1 of the redirect URI is in use by %2; end that program, or register another redirect URI in the app and give it with --redirect-uri.</source>
        <translation>El puerto %1 de la URI de redirección lo está usando %2; cierra ese programa, o registra otra URI de redirección en la app e indícala con --redirect-uri.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>The system does not let us listen on port %1; register a redirect URI with a port above 1023 and give it with --redirect-uri.</source>
        <translation>El sistema no nos permite escuchar en el puerto %1; registra una URI de redirección con un puerto superior a 1023 e indícala con --redirect-uri.</translation>
    </message>
    <message>
        <source>This computer has no loopback address (127.0.0.1) to take the redirect on; give the redirect by hand with --code-stdin.</source>
        <translation>Este equipo no tiene dirección de loopback (127.0.0.1) para recibir la redirección; indica la redirección a mano con --code-stdin.</translation>
    </message>
    <message>
        <source>HighLevel gave the tokens, and they could not be kept: %1</source>
        <translation>HighLevel dio los tokens, y no se pudieron guardar: %1</translation>
    </message>
    <message>
        <source>Nothing was kept. The app is installed in that account anyway; uninstall it there if it is not wanted.</source>
        <translation>No se guardó nada. Aun así, la app está instalada en esa cuenta; desinstálala allí si no la quieres.</translation>
    </message>
</context>
<context>
    <name>hloauth::SignInSession</name>
    <message>
        <source>My agency</source>
        <translation>Mi agencia</translation>
    </message>
    <message>
        <source>My sub-account</source>
        <translation>Mi subcuenta</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>Práctica: %1</translation>
    </message>
</context>
<context>
    <name>hloauth::StartPage</name>
    <message>
        <source>&amp;Connect to HighLevel</source>
        <translation>&amp;Conectar con HighLevel</translation>
    </message>
    <message>
        <source>Step by step from your app in HighLevel&apos;s developer portal to a working access token. Takes about ten minutes the first time.</source>
        <translation>Paso a paso, de tu app en el portal de desarrolladores de HighLevel a un token de acceso que funciona. La primera vez lleva unos diez minutos.</translation>
    </message>
    <message>
        <source>The same steps with a stand-in for HighLevel inside this program. Needs no account and changes nothing anywhere.</source>
        <translation>Los mismos pasos con un simulador de HighLevel dentro de este programa. No necesita ninguna cuenta y no cambia nada en ningún lugar.</translation>
    </message>
    <message>
        <source>Goes straight to the consent, where the stand-in can fail in every way that is known</source>
        <translation>Va directo al consentimiento, donde el simulador puede fallar de todas las maneras conocidas</translation>
    </message>
    <message>
        <source>&amp;Do I need this at all?</source>
        <translation>¿&amp;De verdad lo necesito?</translation>
    </message>
    <message>
        <source>Three questions. For some uses HighLevel has a shorter way without OAuth.</source>
        <translation>Tres preguntas. Para algunos usos HighLevel tiene un camino más corto sin OAuth.</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>Check webhooks, and decrypt custom-page sessions</source>
        <translation>Comprobar webhooks, y descifrar sesiones de páginas personalizadas</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper is free software by independent people. It is not made, endorsed or supported by HighLevel. It talks to HighLevel and to nobody else: no tracking, no update check.</source>
        <translation>HighLevel OAuth Helper es software libre hecho por personas independientes. No lo hace, respalda ni mantiene HighLevel. Habla con HighLevel y con nadie más: sin rastreo, sin buscar actualizaciones.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>From your HighLevel account to an access token for its API, in three legs.</source>
        <translation>De tu cuenta de HighLevel a un token de acceso para su API, en tres etapas.</translation>
    </message>
    <message>
        <source>Go on where you stopped?</source>
        <translation>¿Continuar donde lo dejaste?</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Practice can&apos;t start</source>
        <translation>La práctica no puede comenzar</translation>
    </message>
    <message>
        <source>From Make, Zapier, n8n, the developer portal or a forum: says what is wrong with it, puts it right, and signs in with it.</source>
        <translation>De Make, Zapier, n8n, el portal de desarrolladores o un foro: dice qué tiene mal, lo corrige e inicia sesión con él.</translation>
    </message>
    <message>
        <source>&amp;Practice first</source>
        <translation>&amp;Practicar primero</translation>
    </message>
    <message>
        <source>I have an authorization &amp;link…</source>
        <translation>Tengo un en&amp;lace de autorización…</translation>
    </message>
    <message>
        <source>Practice what can go &amp;wrong</source>
        <translation>Practicar lo que puede &amp;fallar</translation>
    </message>
    <message>
        <source>D&amp;iscard it</source>
        <translation>Descart&amp;arlo</translation>
    </message>
    <message>
        <source>A sign-in was not finished. It stopped at “%1”. Everything you entered is still there, except for the client secret, which was not kept; if you don&apos;t have it any more, add another key to the app in the portal.</source>
        <translation>Un inicio de sesión quedó sin terminar. Se detuvo en “%1”. Todo lo que escribiste sigue ahí, salvo el client secret, que no se guardó; si ya no lo tienes, agrega otra clave a la app en el portal.</translation>
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
        <translation>Se hace una sola llamada que no cambia nada: los datos de la propia cuenta, u otra cosa que
permitan los scopes del token. Un token caducado se renueva antes.

Termina con 0 si el token funciona, y con 1 si HighLevel lo rechaza. Con --json se imprime un
objeto; su &quot;verdict&quot; es works, accepted, lacks-scope, wrong-class, no-access,
inactive, dead o unclear.</translation>
    </message>
    <message>
        <source>Warning: asked for and not granted: %1.</source>
        <translation>Advertencia: pedido y no concedido: %1.</translation>
    </message>
</context>
<context>
    <name>hloauth::TestReport</name>
    <message>
        <source>Asked for and not granted: %1</source>
        <translation>Pedido y no concedido: %1</translation>
    </message>
</context>
<context>
    <name>hloauth::TokenCommand</name>
    <message>
        <source>The token of this sub-account, made with the agency&apos;s (scope oauth.write).</source>
        <translation>El token de esta subcuenta, creado con el de la agencia (scope oauth.write).</translation>
    </message>
    <message>
        <source>Refresh first if the token has less than so many seconds left (default 300).</source>
        <translation>Renovar antes si al token le quedan menos de estos segundos (de forma predeterminada 300).</translation>
    </message>
    <message>
        <source>raw, json, env (lines for a .env file), header or curl (default raw).</source>
        <translation>raw, json, env (líneas para un archivo .env), header o curl (de forma predeterminada raw).</translation>
    </message>
    <message>
        <source>--json is the same as --format json: one object with access_token, expires_at,
user_type, company_id, location_id and scopes.

If new tokens come and the keychain does not take them, the token is printed all the
same, and the command ends with 5.</source>
        <translation>--json es lo mismo que --format json: un objeto con access_token, expires_at,
user_type, company_id, location_id y scopes.

Si llegan tokens nuevos y el llavero no los acepta, el token se imprime de todos
modos, y el comando termina con 5.</translation>
    </message>
    <message>
        <source>--format is one of: %1; &quot;hloauth export&quot; has more.</source>
        <translation>--format es uno de estos: %1; &quot;hloauth export&quot; tiene más.</translation>
    </message>
    <message>
        <source>--json and another --format exclude each other; leave one out.</source>
        <translation>--json y otro --format se excluyen; quita uno de los dos.</translation>
    </message>
    <message>
        <source>--min-validity is a number of seconds, 0 or more.</source>
        <translation>--min-validity es un número de segundos, 0 o más.</translation>
    </message>
    <message>
        <source>--location needs the id of a sub-account.</source>
        <translation>--location necesita el ID de una subcuenta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to one sub-account; only an agency&apos;s connection brings the tokens of others.</source>
        <translation>&quot;%1&quot; pertenece a una sola subcuenta; solo la conexión de una agencia trae los tokens de otras.</translation>
    </message>
</context>
<context>
    <name>hloauth::TokenPickup</name>
    <message>
        <source>A connection needs a name.</source>
        <translation>Una conexión necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>hloauth::TokensPage</name>
    <message>
        <source>Your tokens</source>
        <translation>Tus tokens</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Test the to&amp;ken</source>
        <translation>Probar el to&amp;ken</translation>
    </message>
    <message>
        <source>Asks HighLevel whether it works, with a call that changes nothing</source>
        <translation>Pregunta a HighLevel si funciona, con una llamada que no cambia nada</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The code may be used up by now. Ask for consent again to get a new one.</source>
        <translation>Es posible que el código ya esté gastado. Pide de nuevo el consentimiento para obtener otro.</translation>
    </message>
    <message>
        <source>Correct client ID and &amp;secret</source>
        <translation>&amp;Corregir client ID y client secret</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Ask for consent again</source>
        <translation>&amp;Pedir de nuevo el consentimiento</translation>
    </message>
    <message>
        <source>The tokens are here, but they could not be kept.</source>
        <translation>Los tokens están aquí, pero no se pudieron guardar.</translation>
    </message>
    <message>
        <source>Unlock or set up your system&apos;s keychain and try again. Or keep them in memory until you close the program, and copy them now to where you need them.</source>
        <translation>Desbloquea o configura el llavero de tu sistema e inténtalo de nuevo. O consérvalos en memoria hasta que cierres el programa, y cópialos ahora adonde los necesites.</translation>
    </message>
    <message>
        <source>The keychain&apos;s own words</source>
        <translation>Lo que dijo el llavero</translation>
    </message>
    <message>
        <source>Keep for this &amp;session only</source>
        <translation>Conservar &amp;solo en esta sesión</translation>
    </message>
    <message>
        <source>You have walked all three legs.</source>
        <translation>Recorriste las tres etapas.</translation>
    </message>
    <message>
        <source>The practice tokens are good for nothing else; they are kept in memory until you close the program.</source>
        <translation>Los tokens de práctica no sirven para nada más; se conservan en memoria hasta que cierres el programa.</translation>
    </message>
    <message>
        <source>Practice done</source>
        <translation>Práctica completada</translation>
    </message>
    <message>
        <source>Kept for this session only</source>
        <translation>Conservado solo en esta sesión</translation>
    </message>
    <message>
        <source>Client secret and tokens are in memory and are gone when you close the program.</source>
        <translation>El client secret y los tokens están en memoria y desaparecen cuando cierras el programa.</translation>
    </message>
    <message>
        <source>Kept in your system&apos;s keychain</source>
        <translation>Guardado en el llavero de tu sistema</translation>
    </message>
    <message>
        <source>Tick them in your app in the portal and save. Then uninstall the app from the account and sign in again: a token keeps the scopes that it was made with.</source>
        <translation>Márcalos en tu app en el portal y guarda. Luego desinstala la app de la cuenta e inicia sesión de nuevo: un token conserva los scopes con los que se creó.</translation>
    </message>
    <message>
        <source>You asked for a sub-account&apos;s token; HighLevel gave the agency&apos;s.</source>
        <translation>Pediste un token de subcuenta; HighLevel dio el de la agencia.</translation>
    </message>
    <message>
        <source>You asked for the agency&apos;s token; HighLevel gave a sub-account&apos;s. The app&apos;s type, or what was chosen in the browser, decides.</source>
        <translation>Pediste el token de la agencia; HighLevel dio uno de subcuenta. Lo decide el tipo de la app, o lo que se eligió en el navegador.</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) were not granted.</source>
        <translation>
            <numerusform>No se concedió %n scope.</numerusform>
            <numerusform>No se concedieron %n scopes.</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Putting the tokens into your keychain…</source>
        <translation>Poniendo los tokens en tu llavero…</translation>
    </message>
    <message>
        <source>Exchanging the code for tokens with HighLevel…</source>
        <translation>Canjeando con HighLevel el código por tokens…</translation>
    </message>
    <message>
        <source>Hands token and IDs to another program, in its own form</source>
        <translation>Entrega el token y los ID a otro programa, en su propio formato</translation>
    </message>
    <message>
        <source>Practice what can go &amp;wrong</source>
        <translation>Practicar lo que p&amp;uede fallar</translation>
    </message>
    <message>
        <source>Client secret, access token and refresh token are in the keychain. The connection&apos;s name and IDs are in %1, without any secret.</source>
        <translation>El client secret, el token de acceso y el token de actualización están en el llavero. El nombre de la conexión y los ID están en %1, sin ningún secreto.</translation>
    </message>
    <message>
        <source>The access token is what others ask for; it works for about a day. Copy it again tomorrow: this program gets the next one by the refresh token.</source>
        <translation>El token de acceso es el que te piden; funciona durante un día, más o menos. Cópialo de nuevo mañana: este programa obtiene el siguiente con el token de actualización.</translation>
    </message>
</context>
<context>
    <name>hloauth::TokensView</name>
    <message>
        <source>Name of the connection</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>Under this name you find the connection again, here and in the command line program hloauth</source>
        <translation>Con este nombre encuentras de nuevo la conexión, aquí y en el programa de línea de comandos hloauth</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Paste it where a program asks for a bearer token or access token. It is good for about a day. The clipboard is cleared after a minute.</source>
        <translation>Pégalo donde un programa pida un bearer token o access token. Es válido durante un día, más o menos. El portapapeles se borra después de un minuto.</translation>
    </message>
    <message>
        <source>&amp;Copy access token</source>
        <translation>&amp;Copiar token de acceso</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>Works only once: if you give it to Make, Zapier or another program, that program must do the refreshing from then on, not this one.</source>
        <translation>Es el refresh token, y sirve una sola vez: si se lo das a Make, Zapier u otro programa, ese programa debe encargarse de renovar desde entonces, no este.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Subcuenta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>HighLevel did not say</source>
        <translation>HighLevel no lo dijo</translation>
    </message>
    <message>
        <source>%1 (%2 left)</source>
        <translation>%1 (quedan %2)</translation>
    </message>
    <message>
        <source>Sub-account ID</source>
        <translation>ID de subcuenta</translation>
    </message>
    <message>
        <source>sub-account ID</source>
        <translation>ID de subcuenta</translation>
    </message>
    <message>
        <source>Agency ID</source>
        <translation>ID de agencia</translation>
    </message>
    <message>
        <source>agency ID</source>
        <translation>ID de agencia</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>user ID</source>
        <translation>ID de usuario</translation>
    </message>
</context>
<context>
    <name>hloauth::ToolsMenu</name>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Webhooks…</source>
        <translation>&amp;Webhooks…</translation>
    </message>
    <message>
        <source>&amp;Custom-page session…</source>
        <translation>Sesión de página &amp;personalizada…</translation>
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
        <translation>&amp;Abrir HighLevel OAuth Helper</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Paused: nothing is refreshed</source>
        <translation>En pausa: no se renueva nada</translation>
    </message>
    <message>
        <source>Needs a new sign-in: %1</source>
        <translation>Requiere iniciar sesión de nuevo: %1</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper – %1</source>
        <translation>HighLevel OAuth Helper – %1</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %n connection(s) fresh</source>
        <translation>
            <numerusform>Renueva automáticamente %n conexión</numerusform>
            <numerusform>Renueva automáticamente %n conexiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::UiContext</name>
    <message>
        <source>%1 was opened in your browser.</source>
        <translation>%1 se abrió en tu navegador.</translation>
    </message>
    <message>
        <source>No browser could be opened; type %1 into one.</source>
        <translation>No se pudo abrir ningún navegador; escribe %1 en uno.</translation>
    </message>
</context>
<context>
    <name>hloauth::VerifyWebhookCommand</name>
    <message>
        <source>Read the body from FILE, byte for byte; - reads standard input.</source>
        <translation>Leer el cuerpo de FILE, byte por byte; - lee la entrada estándar.</translation>
    </message>
    <message>
        <source>A header of the request, as &quot;Name: value&quot;; may be repeated.</source>
        <translation>Un encabezado de la solicitud, como &quot;Name: value&quot;; se puede repetir.</translation>
    </message>
    <message>
        <source>Check with the public key in FILE instead of HighLevel&apos;s.</source>
        <translation>Comprobar con la clave pública que está en FILE en lugar de la de HighLevel.</translation>
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
        <translation>Ejemplo:
  hloauth verify-webhook --body event.json --header &quot;X-GHL-Signature: kd3f...==&quot;

Código de salida 0: HighLevel firmó exactamente este cuerpo. 1: no se demuestra que sea de
HighLevel, y una frase dice por qué; si solo cambiaron los espacios o el orden de las claves,
lo dice. El cuerpo tiene que ser el original, tal como llegó. Sin --header, FILE puede ser una
solicitud completa: encabezados, una línea vacía, el cuerpo. Decide X-GHL-Signature (Ed25519);
el antiguo X-WH-Signature (RSA) solo cuenta sin aquel, y se retiró el 1 de julio de 2026.
Un timestamp antiguo es una advertencia, no un &quot;no&quot;: mira &quot;age_seconds&quot; (con --json) para
rechazar lo que tenga más de 5 minutos.</translation>
    </message>
    <message>
        <source>Say which file holds the webhook&apos;s body, with --body FILE, or --body - for standard input.</source>
        <translation>Indica en qué archivo está el cuerpo del webhook, con --body FILE, o con --body - para la entrada estándar.</translation>
    </message>
    <message>
        <source>“%1” is no header; give each as --header &quot;Name: value&quot;.</source>
        <translation>“%1” no es un encabezado; indica cada uno como --header &quot;Name: value&quot;.</translation>
    </message>
    <message>
        <source>Paste the body, then end the input (Ctrl+D):</source>
        <translation>Pega el cuerpo, y luego termina la entrada (Ctrl+D):</translation>
    </message>
    <message>
        <source>a webhook&apos;s body</source>
        <translation>el cuerpo de un webhook</translation>
    </message>
    <message>
        <source>a public key</source>
        <translation>una clave pública</translation>
    </message>
    <message>
        <source>The file %1: %2</source>
        <translation>El archivo %1: %2</translation>
    </message>
    <message>
        <source>The body that was signed has %1 bytes, this one has %2; the first that differs is number %3.</source>
        <translation>El cuerpo que se firmó tiene %1 bytes, este tiene %2; el primero que difiere es el número %3.</translation>
    </message>
    <message>
        <source>Not genuine. %1 %2</source>
        <translation>No es auténtico. %1 %2</translation>
    </message>
    <message>
        <source>genuine: HighLevel signed exactly this body (%1, %2).</source>
        <translation>auténtico: HighLevel firmó exactamente este cuerpo (%1, %2).</translation>
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
        <translation>subcuenta</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agencia</translation>
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
        <translation>un minuto</translation>
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
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Esperando al navegador</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Copiar enlace</translation>
    </message>
    <message>
        <source>Paste it into the address bar of another browser on this computer.</source>
        <translation>Pégalo en la barra de direcciones de otro navegador de este equipo.</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>Abrir de nue&amp;vo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Waiting for your answer in the browser…</source>
        <translation>Esperando tu respuesta en el navegador…</translation>
    </message>
    <message>
        <source>&amp;Paste the address…</source>
        <translation>Pe&amp;gar la dirección…</translation>
    </message>
    <message>
        <source>I see an &amp;error…</source>
        <translation>Veo un &amp;error…</translation>
    </message>
</context>
<context>
    <name>hloauth::Walk</name>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>The browser came back to this program, with a code in its address. A code is good for a few
minutes and for one use, so that nobody gains by reading it later.
</source>
        <translation>El navegador volvió a este programa, con un código en su dirección. Un código sirve durante unos
minutos y para un solo uso, así que nadie gana nada con leerlo después.
</translation>
    </message>
    <message>
        <source>Leg 3 · The tokens</source>
        <translation>Etapa 3 · Los tokens</translation>
    </message>
    <message>
        <source>The program now sends the code, the client ID and the client secret to the token endpoint,
away from the browser, and gets an access token and a refresh token back.
</source>
        <translation>Ahora el programa envía el código, el client ID y el client secret al endpoint de tokens,
sin pasar por el navegador, y recibe un token de acceso y un token de actualización.
</translation>
    </message>
    <message>
        <source>This time you see what goes wrong when %1.
</source>
        <translation>Esta vez ves qué falla cuando %1.
</translation>
    </message>
    <message>
        <source>The page in the browser stays blank.
</source>
        <translation>La página del navegador se queda en blanco.
</translation>
    </message>
    <message>
        <source>The page in the browser says:

  %1
</source>
        <translation>La página del navegador dice:

  %1
</translation>
    </message>
    <message>
        <source>Why: %1
What to do: %2
</source>
        <translation>Por qué: %1
Qué hacer: %2
</translation>
    </message>
    <message>
        <source>To remember: %1</source>
        <translation>Para recordar: %1</translation>
    </message>
    <message>
        <source>PRACTICE: a sign-in from beginning to end, against a stand-in for HighLevel on this computer.
Nothing of it is kept, and nothing leaves this computer.
</source>
        <translation>PRÁCTICA: un inicio de sesión de principio a fin, con un simulador de HighLevel en este equipo.
No se guarda nada de él, y nada sale de este equipo.
</translation>
    </message>
    <message>
        <source>Leg 1 · The app</source>
        <translation>Etapa 1 · La app</translation>
    </message>
    <message>
        <source>At HighLevel you would make an app in the developer portal, tick the scopes that it needs, and
register where the browser goes after the consent. The portal then gives you two values:

  client ID      %1   (says which app asks; no secret)
  client secret  ****%2   (the app&apos;s password; it goes to nobody but HighLevel)

This app asks for %3.
</source>
        <translation>En HighLevel crearías una app en el portal de desarrolladores, marcarías los scopes que necesita
y registrarías adónde va el navegador después del consentimiento. El portal te da dos valores:

  client ID      %1   (dice qué app pregunta; no es secreto)
  client secret  ****%2   (la contraseña de la app; no va a nadie más que a HighLevel)

Esta app pide %3.
</translation>
    </message>
    <message>
        <source>Leg 2 · The consent</source>
        <translation>Etapa 2 · El consentimiento</translation>
    </message>
    <message>
        <source>The program makes a link, and listens at %1.
The link says which app asks, for what, and where the browser shall go afterwards; &quot;state&quot; is a
random value that must come back, so that nobody can slip in a consent that you did not give:

  %2

You would open it in your browser, choose an agency or a sub-account, and allow it. Here this
program plays the browser: it loads the page and sends the form on it.
</source>
        <translation>El programa crea un enlace, y escucha en %1.
El enlace dice qué app pregunta, por qué cosas, y adónde debe ir después el navegador; &quot;state&quot; es
un valor aleatorio que debe volver, para que nadie introduzca un consentimiento que tú no diste:

  %2

Tú lo abrirías en tu navegador, elegirías una agencia o una subcuenta, y lo permitirías. Aquí este
programa hace de navegador: carga la página y envía su formulario.
</translation>
    </message>
    <message>
        <source>The practice browser did not get through the consent: %1.</source>
        <translation>El navegador de práctica no completó el consentimiento: %1.</translation>
    </message>
    <message>
        <source>Done: connected to %1.
The access token is valid until %2; it goes into the header of each API call.
The refresh token brings the next one, once: a real connection keeps it in the system keychain.
</source>
        <translation>Listo: conectado a %1.
El token de acceso es válido hasta %2; va en el encabezado de cada llamada a la API.
El token de actualización trae el siguiente, una sola vez: una conexión real lo guarda en el
llavero del sistema.
</translation>
    </message>
    <message>
        <source>What the access token says of itself:
</source>
        <translation>Lo que el token de acceso dice de sí mismo:
</translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookCheckView</name>
    <message>
        <source>Paste a webhook&apos;s headers and its raw body, or drop a file with the body or the whole request. Everything is checked on this computer; nothing is sent anywhere.</source>
        <translation>Pega los encabezados y el cuerpo sin procesar de un webhook, o suelta un archivo con el cuerpo o la solicitud completa. Todo se comprueba en este equipo; no se envía nada a ningún lugar.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>X-GHL-Signature: …</source>
        <translation>X-GHL-Signature: …</translation>
    </message>
    <message>
        <source>&amp;Headers, a line each, or the signature alone</source>
        <translation>&amp;Encabezados, uno por línea, o solo la firma</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>{&quot;type&quot;:&quot;ContactCreate&quot;, …}</source>
        <translation>{&quot;type&quot;:&quot;ContactCreate&quot;, …}</translation>
    </message>
    <message>
        <source>&amp;Body, exactly as it arrived</source>
        <translation>C&amp;uerpo, exactamente como llegó</translation>
    </message>
    <message>
        <source>With the body, or with the whole request</source>
        <translation>Con el cuerpo, o con la solicitud completa</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>“%1” is no header; paste each as “Name: value”.</source>
        <translation>“%1” no es un encabezado; pega cada uno como “Name: value”.</translation>
    </message>
    <message>
        <source>The raw bytes count: a body that was read as JSON and written again is another.</source>
        <translation>Cuentan los bytes sin procesar: un cuerpo que se leyó como JSON y se volvió a escribir es otro.</translation>
    </message>
    <message>
        <source>%1; only the beginning is shown, all of it is checked.</source>
        <translation>%1; solo se muestra el comienzo, se comprueba todo.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Abrir un &amp;archivo…</translation>
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
        <translation>No tiene firma: falta el encabezado X-GHL-Signature.</translation>
    </message>
    <message>
        <source>Refuse it. If HighLevel did send it, look whether something on the way took the header off, or whether the headers were copied whole.</source>
        <translation>Recházalo. Si de verdad lo envió HighLevel, mira si algo en el camino quitó el encabezado, o si los encabezados se copiaron completos.</translation>
    </message>
    <message>
        <source>It has no signature, and it looks like what the action “Webhook” of a workflow sends: HighLevel does not sign that.</source>
        <translation>No tiene firma, y se parece a lo que envía la acción “Webhook” de un workflow: HighLevel no firma eso.</translation>
    </message>
    <message>
        <source>Put a word that only you know into the action&apos;s address or headers, and check that instead; or switch on the app&apos;s own webhook, which is signed.</source>
        <translation>Pon una palabra que solo tú conozcas en la dirección o los encabezados de la acción, y comprueba esa palabra; o activa el webhook de la propia app, que sí se firma.</translation>
    </message>
    <message>
        <source>The body begins with headers: it is a whole request.</source>
        <translation>El cuerpo empieza con encabezados: es una solicitud completa.</translation>
    </message>
    <message>
        <source>Give the headers apart, and as the body only what stands behind the first empty line.</source>
        <translation>Indica los encabezados aparte, y como cuerpo solo lo que sigue a la primera línea vacía.</translation>
    </message>
    <message>
        <source>The header {part} comes more than once, with different values.</source>
        <translation>El encabezado {part} aparece más de una vez, con valores distintos.</translation>
    </message>
    <message>
        <source>Refuse it: HighLevel sends it once.</source>
        <translation>Recházalo: HighLevel lo envía una sola vez.</translation>
    </message>
    <message>
        <source>The header {part} is empty.</source>
        <translation>El encabezado {part} está vacío.</translation>
    </message>
    <message>
        <source>Copy the header again, whole; if it arrived like this, refuse it.</source>
        <translation>Copia de nuevo el encabezado, completo; si llegó así, recházalo.</translation>
    </message>
    <message>
        <source>The header {part} says “N/A”: HighLevel did not sign this one.</source>
        <translation>El encabezado {part} dice “N/A”: HighLevel no firmó este.</translation>
    </message>
    <message>
        <source>Don&apos;t trust it; ask the API for what it speaks of.</source>
        <translation>No confíes en él; pregunta a la API por aquello de lo que habla.</translation>
    </message>
    <message>
        <source>The value of {part} has the shape of an HMAC (a hash with a shared secret), which HighLevel does not use.</source>
        <translation>El valor de {part} tiene la forma de un HMAC (un hash con un secreto compartido), que HighLevel no usa.</translation>
    </message>
    <message>
        <source>Look who sends this. HighLevel&apos;s signature is made with its private key and is checked with its public one; there is no shared secret for it.</source>
        <translation>Mira quién envía esto. La firma de HighLevel se hace con su clave privada y se comprueba con la pública; no hay ningún secreto compartido para ella.</translation>
    </message>
    <message>
        <source>The value of {part} is an access token (JWT), no signature.</source>
        <translation>El valor de {part} es un token de acceso (JWT), no una firma.</translation>
    </message>
    <message>
        <source>Copy the value of the header X-GHL-Signature instead.</source>
        <translation>Copia en su lugar el valor del encabezado X-GHL-Signature.</translation>
    </message>
    <message>
        <source>The value of {part} is not base64, so it is no signature.</source>
        <translation>El valor de {part} no es base64, así que no es una firma.</translation>
    </message>
    <message>
        <source>Copy the header again: letters, digits, “+”, “/” and the “=” at its end, nothing else.</source>
        <translation>Copia de nuevo el encabezado: letras, dígitos, “+”, “/” y el “=” del final, nada más.</translation>
    </message>
    <message>
        <source>The signature in {part} is too short: a part of it is missing.</source>
        <translation>La firma de {part} es demasiado corta: le falta una parte.</translation>
    </message>
    <message>
        <source>Copy the header again, to its end.</source>
        <translation>Copia de nuevo el encabezado, hasta el final.</translation>
    </message>
    <message>
        <source>The signature in {part} has a length that no signature for this header has.</source>
        <translation>La firma de {part} tiene una longitud que no tiene ninguna firma para este encabezado.</translation>
    </message>
    <message>
        <source>Copy the header again; if it arrived like this, refuse it.</source>
        <translation>Copia de nuevo el encabezado; si llegó así, recházalo.</translation>
    </message>
    <message>
        <source>The signature stands in the wrong header: by its kind it belongs into {part}.</source>
        <translation>La firma está en el encabezado equivocado: por su tipo debe ir en {part}.</translation>
    </message>
    <message>
        <source>Give it under the name that it arrived with; if it arrived like this, refuse it.</source>
        <translation>Indícala con el nombre con el que llegó; si llegó así, recházalo.</translation>
    </message>
    <message>
        <source>The key is of another kind than the signature in {part}: X-GHL-Signature takes an Ed25519 key, X-WH-Signature an RSA key.</source>
        <translation>La clave es de otro tipo que la firma de {part}: X-GHL-Signature usa una clave Ed25519, X-WH-Signature una clave RSA.</translation>
    </message>
    <message>
        <source>Take the key that belongs to this header, or leave it out to use HighLevel&apos;s own.</source>
        <translation>Usa la clave que corresponde a este encabezado, o no indiques ninguna para usar la del propio HighLevel.</translation>
    </message>
    <message>
        <source>It does not fit the key that was given, but HighLevel&apos;s own: the key is the wrong one.</source>
        <translation>No coincide con la clave que se indicó, pero sí con la del propio HighLevel: la clave es la equivocada.</translation>
    </message>
    <message>
        <source>Use HighLevel&apos;s key: leave yours out, or go back to the built-in keys.</source>
        <translation>Usa la clave de HighLevel: no indiques la tuya, o vuelve a las claves integradas.</translation>
    </message>
    <message>
        <source>There is no body.</source>
        <translation>No hay cuerpo.</translation>
    </message>
    <message>
        <source>Give the body of the request as it arrived; a GET request has none, and is not from HighLevel.</source>
        <translation>Indica el cuerpo de la solicitud tal como llegó; una solicitud GET no tiene, y no es de HighLevel.</translation>
    </message>
    <message>
        <source>Only line breaks or blanks at its ends differ from the body that HighLevel signed.</source>
        <translation>Solo los saltos de línea o los espacios de los extremos difieren del cuerpo que firmó HighLevel.</translation>
    </message>
    <message>
        <source>Check the bytes as they arrived: an editor, a shell or a paste added or removed these.</source>
        <translation>Comprueba los bytes tal como llegaron: un editor, un shell o un pegado los agregó o los quitó.</translation>
    </message>
    <message>
        <source>Only white space differs from the body that HighLevel signed: the JSON was read and written again.</source>
        <translation>Solo los espacios difieren del cuerpo que firmó HighLevel: el JSON se leyó y se volvió a escribir.</translation>
    </message>
    <message>
        <source>Check the raw body, before any program makes objects of it.</source>
        <translation>Comprueba el cuerpo sin procesar, antes de que un programa lo convierta en objetos.</translation>
    </message>
    <message>
        <source>Only the way in which letters or numbers are written differs from the body that HighLevel signed: the JSON was read and written again.</source>
        <translation>Solo la manera de escribir letras o números difiere del cuerpo que firmó HighLevel: el JSON se leyó y se volvió a escribir.</translation>
    </message>
    <message>
        <source>Only the order of the keys differs from the body that HighLevel signed: the JSON was read and written again.</source>
        <translation>Solo el orden de las claves difiere del cuerpo que firmó HighLevel: el JSON se leyó y se volvió a escribir.</translation>
    </message>
    <message>
        <source>The body that HighLevel signed stands inside another encoding here (base64, a JSON string, a form or a web page&apos;s text).</source>
        <translation>El cuerpo que firmó HighLevel está aquí dentro de otra codificación (base64, una cadena JSON, un formulario o el texto de una página web).</translation>
    </message>
    <message>
        <source>Decode it once, and check what comes out.</source>
        <translation>Descodifícalo una vez, y comprueba el resultado.</translation>
    </message>
    <message>
        <source>Only letters beyond ASCII differ from the body that HighLevel signed: UTF-8 was read as Latin-1.</source>
        <translation>Solo las letras que no son ASCII difieren del cuerpo que firmó HighLevel: se leyó UTF-8 como Latin-1.</translation>
    </message>
    <message>
        <source>Keep the body as bytes, or read it as UTF-8.</source>
        <translation>Conserva el cuerpo como bytes, o léelo como UTF-8.</translation>
    </message>
    <message>
        <source>The body is no whole JSON: a part of it is missing or was changed.</source>
        <translation>El cuerpo no es JSON completo: falta o se cambió una parte.</translation>
    </message>
    <message>
        <source>Take the whole body as it arrived, from its first to its last byte.</source>
        <translation>Toma el cuerpo completo tal como llegó, del primer byte al último.</translation>
    </message>
    <message>
        <source>The signature does not fit: the body or the signature was changed, or it is not from HighLevel.</source>
        <translation>La firma no coincide: se cambió el cuerpo o la firma, o no es de HighLevel.</translation>
    </message>
    <message>
        <source>Refuse it. If you trust where it comes from, take body and headers of the same request again, as they arrived.</source>
        <translation>Recházalo. Si confías en su origen, toma de nuevo el cuerpo y los encabezados de la misma solicitud, tal como llegaron.</translation>
    </message>
    <message>
        <source>It is signed by the older header X-WH-Signature only, which HighLevel ended on {part}.</source>
        <translation>Solo está firmado con el encabezado antiguo X-WH-Signature, que HighLevel retiró el {part}.</translation>
    </message>
    <message>
        <source>Expect X-GHL-Signature, and refuse events of a later time without it.</source>
        <translation>Espera X-GHL-Signature, y rechaza los eventos posteriores que no lo tengan.</translation>
    </message>
    <message>
        <source>It was sent {part} ago: a receiver should refuse what is older than 5 minutes, as it may be an old one that somebody sends again.</source>
        <translation>Se envió hace {part}: un receptor debe rechazar lo que tenga más de 5 minutos, porque puede ser uno antiguo que alguien envía otra vez.</translation>
    </message>
    <message>
        <source>If you look at one that you kept, that is as it should be.</source>
        <translation>Si miras uno que guardaste, es normal.</translation>
    </message>
    <message>
        <source>Its time is {part} ahead of this computer&apos;s clock.</source>
        <translation>Su hora está {part} por delante del reloj de este equipo.</translation>
    </message>
    <message>
        <source>Set the clock right; a receiver should refuse what is more than 5 minutes ahead.</source>
        <translation>Pon el reloj en hora; un receptor debe rechazar lo que esté más de 5 minutos por delante.</translation>
    </message>
    <message>
        <source>Its webhookId was here before: it is the same event again.</source>
        <translation>Su webhookId ya llegó antes: es el mismo evento otra vez.</translation>
    </message>
    <message>
        <source>Remember each webhookId, and let an event do its work once.</source>
        <translation>Recuerda cada webhookId, y deja que un evento haga su trabajo una sola vez.</translation>
    </message>
    <message>
        <source>It has no timestamp, so its age can&apos;t be checked.</source>
        <translation>No tiene timestamp, así que no se puede comprobar su antigüedad.</translation>
    </message>
    <message>
        <source>Rely on webhookId to notice one that is sent again.</source>
        <translation>Usa webhookId para notar uno que se envía otra vez.</translation>
    </message>
    <message>
        <source>It has no webhookId, so one that is sent again can&apos;t be noticed by it.</source>
        <translation>No tiene webhookId, así que con él no se puede notar uno que se envía otra vez.</translation>
    </message>
    <message>
        <source>Rely on the timestamp, and on what the event says.</source>
        <translation>Usa el timestamp, y lo que dice el evento.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents do not know an event “{part}”.</source>
        <translation>Los documentos de HighLevel no conocen ningún evento “{part}”.</translation>
    </message>
    <message>
        <source>It may be a new one: look into HighLevel&apos;s documents.</source>
        <translation>Es posible que sea nuevo: mira en los documentos de HighLevel.</translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookKey</name>
    <message>
        <source>There is no key in it; copy the public key first.</source>
        <translation>No contiene ninguna clave; copia primero la clave pública.</translation>
    </message>
    <message>
        <source>This is no public key; take one as PEM (-----BEGIN PUBLIC KEY-----) or as base64.</source>
        <translation>Esto no es una clave pública; usa una en PEM (-----BEGIN PUBLIC KEY-----) o en base64.</translation>
    </message>
    <message>
        <source>This is a private key; take the public one, and keep this one to yourself.</source>
        <translation>Esta es una clave privada; usa la pública, y guarda esta solo para ti.</translation>
    </message>
    <message>
        <source>This is a certificate; take the public key out of it.</source>
        <translation>Esto es un certificado; extrae de él la clave pública.</translation>
    </message>
    <message>
        <source>This key is neither an Ed25519 nor an RSA key, and HighLevel signs with those only.</source>
        <translation>Esta clave no es Ed25519 ni RSA, y HighLevel solo firma con esas.</translation>
    </message>
    <message>
        <source>The key is damaged: a part of it is missing or was changed; copy it again, whole.</source>
        <translation>La clave está dañada: falta o se cambió una parte; cópiala de nuevo, completa.</translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookKeys</name>
    <message>
        <source>The file %1 with your own webhook keys can&apos;t be read (%2); mend it, or remove it to go back to the built-in keys.</source>
        <translation>No se puede leer el archivo %1 con tus propias claves de webhook (%2); corrígelo, o elimínalo para volver a las claves integradas.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be removed (%2); check its folder&apos;s permissions.</source>
        <translation>No se puede eliminar el archivo %1 (%2); comprueba los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>The key can&apos;t be kept in %1 (%2); check the folder&apos;s permissions and the room on the disk.</source>
        <translation>No se puede guardar la clave en %1 (%2); comprueba los permisos de la carpeta y el espacio en el disco.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s guide to webhooks in the marketplace&apos;s documentation, as two independent public projects quote it</source>
        <extracomment>Where a public key was read.</extracomment>
        <translation>la guía de webhooks de HighLevel en la documentación del marketplace, tal como la citan dos proyectos públicos independientes</translation>
    </message>
    <message>
        <source>Good, not certain: compare it with the live page before you rely on it alone.</source>
        <extracomment>How far that can be relied on.</extracomment>
        <translation>Buena, no segura: compárala con la página actual antes de confiar solo en ella.</translation>
    </message>
    <message>
        <source>docs/oauth/WebhookAuthentication.md of HighLevel&apos;s own highlevel-api-docs</source>
        <extracomment>Where a public key was read.</extracomment>
        <translation>docs/oauth/WebhookAuthentication.md del propio highlevel-api-docs de HighLevel</translation>
    </message>
    <message>
        <source>Certain: HighLevel&apos;s own document.</source>
        <extracomment>How far that can be relied on.</extracomment>
        <translation>Segura: documento propio de HighLevel.</translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookReceiverView</name>
    <message>
        <source>&amp;Receive</source>
        <translation>&amp;Recibir</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Shows webhooks as they arrive. HighLevel can&apos;t reach this computer by itself: run a tunnel of your own (cloudflared, ngrok and others) that leads to the address below, and enter the tunnel&apos;s https address as your app&apos;s webhook URL.</source>
        <translation>Muestra los webhooks a medida que llegan. HighLevel no puede llegar a este equipo por sí solo: ejecuta tu propio túnel (cloudflared, ngrok u otro) que lleve a la dirección de abajo, y escribe la dirección https del túnel como URL de webhook de tu app.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>Pu&amp;erto</translation>
    </message>
    <message>
        <source>Search by event, account or verdict</source>
        <translation>Buscar por evento, cuenta o resultado</translation>
    </message>
    <message>
        <source>Search the events</source>
        <translation>Buscar en los eventos</translation>
    </message>
    <message>
        <source>C&amp;lear the list</source>
        <translation>V&amp;aciar la lista</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Another program has port %1; choose another port, and let your tunnel lead to that.</source>
        <translation>Otro programa tiene el puerto %1; elige otro, y haz que tu túnel lleve a ese.</translation>
    </message>
    <message>
        <source>The system does not let this program have port %1; choose another, and let your tunnel lead to that.</source>
        <translation>El sistema no permite que este programa tenga el puerto %1; elige otro, y haz que tu túnel lleve a ese.</translation>
    </message>
    <message>
        <source>This computer can&apos;t be listened on (127.0.0.1); look at its network settings.</source>
        <translation>No se puede escuchar en este equipo (127.0.0.1); revisa su configuración de red.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Receiving at %1, from this computer only.</source>
        <translation>Recibiendo en %1, solo desde este equipo.</translation>
    </message>
    <message>
        <source>the last %1 of %2 events</source>
        <translation>los últimos %1 de %2 eventos</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Aún no hay webhooks</translation>
    </message>
    <message>
        <source>They are listed here as they arrive.</source>
        <translation>Se listan aquí a medida que llegan.</translation>
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
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Search for a part of the event, the account or the verdict.</source>
        <translation>Busca una parte del evento, de la cuenta o del resultado.</translation>
    </message>
    <message>
        <source>Off. Press Receive to begin.</source>
        <translation>Desactivado. Pulsa Recibir para empezar.</translation>
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
        <translation>HighLevel firmó exactamente este cuerpo (%1, %2).</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Auténtico</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>No auténtico</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>auténtico</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firma</translation>
    </message>
    <message>
        <source>not genuine</source>
        <translation>no auténtico</translation>
    </message>
    <message>
        <source>Genuine, but something about it is unusual</source>
        <translation>Auténtico, pero algo en él es inusual</translation>
    </message>
    <message>
        <source>Show the body that HighLevel signed</source>
        <translation>Mostrar el cuerpo que HighLevel firmó</translation>
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
        <translation>Comprobar uno</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Stop receiving?</source>
        <translation>¿Dejar de recibir?</translation>
    </message>
    <message>
        <source>The events in the list are only in memory, and are forgotten with this window.</source>
        <translation>Los eventos de la lista solo están en memoria, y se olvidan al cerrar esta ventana.</translation>
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
        <translation>Requiere: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
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
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Siguie&amp;nte</translation>
    </message>
    <message>
        <source>Opens and closes an explanation of this page</source>
        <translation>Abre y cierra una explicación de esta página</translation>
    </message>
</context>
<context>
    <name>hloauth::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>Siguie&amp;nte</translation>
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
        <translation>Etapa 1: tu app</translation>
    </message>
    <message>
        <source>Leg 2: authorize</source>
        <translation>Etapa 2: la autorización</translation>
    </message>
    <message>
        <source>Leg 3: your tokens</source>
        <translation>Etapa 3: tus tokens</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>Everything here happens inside this computer. HighLevel is not asked, and the tokens are good for nothing else.</source>
        <translation>Todo esto ocurre dentro de este equipo. No se pregunta a HighLevel, y los tokens no sirven para nada más.</translation>
    </message>
    <message>
        <source>The tokens are not kept yet</source>
        <translation>Los tokens aún no están guardados</translation>
    </message>
    <message>
        <source>If you close now, the tokens are lost and HighLevel has to be asked for consent again.</source>
        <translation>Si cierras ahora, los tokens se pierden y hay que pedir de nuevo el consentimiento a HighLevel.</translation>
    </message>
    <message>
        <source>There is an unfinished sign-in</source>
        <translation>Hay un inicio de sesión sin terminar</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Sustituirlo</translation>
    </message>
    <message>
        <source>What you chose and entered for it is replaced by the new one.</source>
        <translation>Lo que elegiste e introdujiste para él se sustituye por el nuevo.</translation>
    </message>
</context>
<context>
    <name>hloauth::Workspace</name>
    <message>
        <source>Its tokens are being renewed, by this program or another, and that does not end; wait a minute and try again.</source>
        <translation>Este programa u otro está renovando sus tokens y no termina; espera un minuto e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written; make room on the disk or check the folder&apos;s permissions, and try again.</source>
        <translation>No se puede escribir el archivo %1; libera espacio en el disco o comprueba los permisos de la carpeta, e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>HighLevel OAuth Helper is open already; its window was brought to the front.</source>
        <translation>HighLevel OAuth Helper ya está abierto; su ventana se trajo al frente.</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper is open already, but your system did not let its window come to the front; choose it in the task bar.</source>
        <translation>HighLevel OAuth Helper ya está abierto, pero tu sistema no permitió traer su ventana al frente; elígela en la barra de tareas.</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper is open already; its window comes as soon as it can.</source>
        <translation>HighLevel OAuth Helper ya está abierto; su ventana aparecerá en cuanto pueda.</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper runs already (process %1) but does not answer; end it and start again.</source>
        <translation>HighLevel OAuth Helper ya está en marcha (proceso %1), pero no responde; ciérralo y vuelve a empezar.</translation>
    </message>
    <message>
        <source>Takes you to a HighLevel OAuth token, step by step. Not made by HighLevel.</source>
        <translation>Te lleva paso a paso a un token de OAuth de HighLevel. No lo hace HighLevel.</translation>
    </message>
    <message>
        <source>Open no window; keep tokens fresh from the tray.</source>
        <translation>No abrir ninguna ventana; mantener los tokens renovados desde la bandeja.</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>Address of the authorization page.</source>
        <translation>Dirección de la página de autorización.</translation>
    </message>
    <message>
        <source>Address of the token endpoint and the API.</source>
        <translation>Dirección del endpoint de tokens y de la API.</translation>
    </message>
    <message>
        <source>Folder of the connection list.</source>
        <translation>Carpeta de la lista de conexiones.</translation>
    </message>
</context>
</TS>
