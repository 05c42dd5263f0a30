<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AdviceTexts</name>
    <message>
        <source>Recommended for now: Sub-Account. It depends on the scopes: some need an agency&apos;s token. If you choose one of those later, come back before you save the app.</source>
        <translation>Recommandé pour l’instant&#x202f;: Sous-compte. Cela dépend des scopes&#x202f;: certains exigent un jeton d’agence. Si vous en choisissez un plus tard, revenez ici avant d’enregistrer l’app.</translation>
    </message>
    <message>
        <source>Recommended: Sub-Account, because a sub-account&apos;s token can use every scope that you chose.</source>
        <translation>Recommandé&#x202f;: Sous-compte, car un jeton de sous-compte peut utiliser tous les scopes que vous avez choisis.</translation>
    </message>
    <message>
        <source>Recommended: Agency, because you chose scopes that need an agency&apos;s token: %1.</source>
        <translation>Recommandé&#x202f;: Agence, car vous avez choisi des scopes qui exigent un jeton d’agence&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Recommended: Both, because it is to work in several sub-accounts: each can install it by itself, or the agency in many at once.</source>
        <translation>Recommandé&#x202f;: Les deux, car l’app doit fonctionner dans plusieurs sous-comptes&#x202f;: chacun peut l’installer lui-même, ou l’agence dans plusieurs à la fois.</translation>
    </message>
    <message>
        <source>Recommended: Sub-Account, because on the $97 plan each of your sub-accounts installs it by itself.</source>
        <translation>Recommandé&#x202f;: Sous-compte, car avec le forfait à 97&#xa0;$, chacun de vos sous-comptes l’installe lui-même.</translation>
    </message>
    <message>
        <source>Choose Sub-Account</source>
        <translation>Choisir Sous-compte</translation>
    </message>
    <message>
        <source>Choose Agency</source>
        <translation>Choisir Agence</translation>
    </message>
    <message>
        <source>Choose Both</source>
        <translation>Choisir Les deux</translation>
    </message>
    <message>
        <source>Recommended: Private, because it is only for yourself.</source>
        <translation>Recommandé&#x202f;: Privée, car elle n’est que pour vous.</translation>
    </message>
    <message>
        <source>Recommended: Private to begin with. It is for others, too, but five agencies can use it without a review, and you can publish it later.</source>
        <translation>Recommandé&#x202f;: Privée pour commencer. Elle est aussi pour d’autres, mais cinq agences peuvent l’utiliser sans examen, et vous pourrez la publier plus tard.</translation>
    </message>
    <message>
        <source>Recommended: Private. You can publish it later, when it works.</source>
        <translation>Recommandé&#x202f;: Privée. Vous pourrez la publier plus tard, quand elle fonctionnera.</translation>
    </message>
    <message>
        <source>Recommended: Free, because nobody but you uses it.</source>
        <translation>Recommandé&#x202f;: Gratuite, car vous êtes seul à l’utiliser.</translation>
    </message>
    <message>
        <source>Recommended: Free. The link goes on working, and you can take payment elsewhere.</source>
        <translation>Recommandé&#x202f;: Gratuite. Le lien continue de fonctionner, et vous pouvez vous faire payer ailleurs.</translation>
    </message>
    <message>
        <source>The type does not fit your scopes.</source>
        <translation>Le type ne convient pas à vos scopes.</translation>
    </message>
    <message>
        <source>An app for sub-accounts gets no agency&apos;s token, and these need one: %1. HighLevel would refuse the sign-in.</source>
        <translation>Une app pour sous-comptes n’obtient pas de jeton d’agence, et ces scopes en exigent un&#x202f;: %1. HighLevel refuserait l’authentification.</translation>
    </message>
    <message>
        <source>Choose A&amp;gency</source>
        <translation>Choisir Ag&amp;ence</translation>
    </message>
    <message>
        <source>This sign-in asks for the wrong token.</source>
        <translation>Cette authentification demande le mauvais jeton.</translation>
    </message>
    <message>
        <source>A sub-account&apos;s token can&apos;t use these: %1.</source>
        <translation>Un jeton de sous-compte ne peut pas utiliser ceux-ci&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Ask for the a&amp;gency&apos;s token</source>
        <translation>De&amp;mander le jeton de l’agence</translation>
    </message>
    <message>
        <source>The target user does not fit your scopes.</source>
        <translation>L’utilisateur cible ne convient pas à vos scopes.</translation>
    </message>
    <message>
        <source>These need the agency&apos;s own token: %1. With sub-accounts as target user, HighLevel may let you sign in to sub-accounts only.</source>
        <translation>Ceux-ci exigent le jeton de l’agence elle-même&#x202f;: %1. Si l’utilisateur cible est le sous-compte, HighLevel pourrait ne proposer que des sous-comptes.</translation>
    </message>
    <message>
        <source>Make the a&amp;gency the target user</source>
        <translation>Prendre l’age&amp;nce comme utilisateur cible</translation>
    </message>
    <message>
        <source>The agency&apos;s token is not enough for your scopes.</source>
        <translation>Le jeton de l’agence ne suffit pas pour vos scopes.</translation>
    </message>
    <message>
        <source>It can&apos;t use these by itself: %1.</source>
        <translation>Il ne peut pas utiliser ceux-ci lui-même&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Ask for a sub-account&apos;s &amp;token</source>
        <translation>Demander un je&amp;ton de sous-compte</translation>
    </message>
    <message>
        <source>Choose Sub-Accoun&amp;t</source>
        <translation>Choisir Sous-comp&amp;te</translation>
    </message>
    <message>
        <source>With oauth.readonly and oauth.write it makes a token for each of its sub-accounts.</source>
        <translation>Avec oauth.readonly et oauth.write, il crée un jeton pour chacun de ses sous-comptes.</translation>
    </message>
    <message>
        <source>Add &amp;these scopes</source>
        <translation>A&amp;jouter ces scopes</translation>
    </message>
    <message>
        <source>Take t&amp;hem out</source>
        <translation>&amp;Les retirer</translation>
    </message>
    <message>
        <source>Your plan can&apos;t have all of your scopes.</source>
        <translation>Votre forfait ne donne pas accès à tous vos scopes.</translation>
    </message>
    <message>
        <source>These need a bigger plan: %1.</source>
        <translation>Ceux-ci exigent un forfait supérieur&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Your plan may be too small for some scopes.</source>
        <translation>Votre forfait est peut-être insuffisant pour certains scopes.</translation>
    </message>
    <message>
        <source>HighLevel does not say so clearly, but these seem to need a bigger plan: %1.</source>
        <translation>HighLevel ne le dit pas clairement, mais ceux-ci semblent exiger un forfait supérieur&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A paid app can&apos;t be connected by a link.</source>
        <translation>Une app payante ne peut pas être connectée par un lien.</translation>
    </message>
    <message>
        <source>It is bought in HighLevel&apos;s marketplace, also by you, its owner. Connect and test everything while it is free.</source>
        <translation>Elle s’achète dans la marketplace de HighLevel, même par vous, son propriétaire. Connectez et testez tout pendant qu’elle est gratuite.</translation>
    </message>
    <message>
        <source>Choose Free</source>
        <translation>Choisir Gratuite</translation>
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
        <translation>Choisissez là-bas&#x202f;: app type «&#x202f;%1&#x202f;»&#x202f;; target user «&#x202f;Agency&#x202f;».</translation>
    </message>
    <message>
        <source>Choose there: app type “%1”; target user “Sub-account”; who can install it: “Agency Only”.</source>
        <translation>Choisissez là-bas&#x202f;: app type «&#x202f;%1&#x202f;»&#x202f;; target user «&#x202f;Sub-account&#x202f;»&#x202f;; who can install it&#x202f;: «&#x202f;Agency Only&#x202f;».</translation>
    </message>
    <message>
        <source>Choose there: app type “%1”; target user “Sub-account”; who can install it: “Both Agency &amp; Sub-account”, which a sub-account&apos;s token needs, too.</source>
        <translation>Choisissez là-bas : app type « %1 » ; target user « Sub-account » ; who can install it : « Both Agency &amp; Sub-account », pour le jeton d’un sous-compte aussi.</translation>
    </message>
</context>
<context>
    <name>AuthorizeTexts</name>
    <message>
        <source>Your system&apos;s keychain can&apos;t be used.</source>
        <translation>Le trousseau de votre système est inutilisable.</translation>
    </message>
    <message>
        <source>The tokens could not be kept safely. Unlock or set up the keychain and try again; or go on and keep them in memory until you close the program. They are never written to a plain file.</source>
        <translation>Les jetons ne pourraient pas être conservés en sécurité. Déverrouillez ou configurez le trousseau, puis réessayez&#x202f;; ou continuez et gardez-les en mémoire jusqu’à la fermeture du programme. Ils ne sont jamais écrits en clair dans un fichier.</translation>
    </message>
    <message>
        <source>The keychain&apos;s own words</source>
        <translation>Message exact du trousseau</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Aucun navigateur n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>Press “Copy link” and paste the link into a browser on this computer. The program is waiting for the answer.</source>
        <translation>Appuyez sur «&#x202f;Copier le lien&#x202f;» et collez le lien dans un navigateur de cet ordinateur. Le programme attend la réponse.</translation>
    </message>
    <message>
        <source>An answer to another sign-in came and was refused.</source>
        <translation>Une réponse à une autre authentification est arrivée et a été refusée.</translation>
    </message>
    <message>
        <source>Probably an older tab was loaded again. The wait goes on; answer in the tab that was opened last, or press “Open again”.</source>
        <translation>Un ancien onglet a probablement été rechargé. L’attente continue&#x202f;; répondez dans l’onglet ouvert en dernier, ou appuyez sur «&#x202f;Rouvrir&#x202f;».</translation>
    </message>
    <message>
        <source>An answer to an earlier attempt came and was refused.</source>
        <translation>Une réponse à une tentative précédente est arrivée et a été refusée.</translation>
    </message>
    <message>
        <source>An older tab was used or loaded again. The wait goes on: close the older tabs, and answer in the one that was opened last.</source>
        <translation>Un ancien onglet a été utilisé ou rechargé. L’attente continue&#x202f;: fermez les anciens onglets et répondez dans celui ouvert en dernier.</translation>
    </message>
    <message>
        <source>The program can&apos;t be reached at the redirect address any more.</source>
        <translation>Le programme n’est plus joignable à l’adresse de redirection.</translation>
    </message>
    <message>
        <source>Another program or a change of the network took it. Go on in the browser; when it ends on a page that can&apos;t be reached, paste the address from its address bar below.</source>
        <translation>Un autre programme ou un changement de réseau l’a prise. Continuez dans le navigateur&#x202f;; quand il aboutit à une page inaccessible, copiez l’adresse de sa barre d’adresse et collez-la ci-dessous.</translation>
    </message>
    <message>
        <source>Begin the install in HighLevel now.</source>
        <translation>Lancez maintenant l’installation dans HighLevel.</translation>
    </message>
    <message>
        <source>It must lead to %1: in the portal that must be the app&apos;s redirect address, and the first one if there are several.</source>
        <translation>Elle doit mener à %1&#x202f;: dans le portail, ce doit être l’adresse de redirection de l’app, et la première s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>Nothing was kept, and the program waits on.</source>
        <translation>Rien n’a été conservé, et le programme attend toujours.</translation>
    </message>
    <message>
        <source>What came was not the install that you mean, or its code was worth nothing. Begin the install in HighLevel again, or cancel.</source>
        <translation>Ce qui est arrivé n’était pas l’installation voulue, ou son code ne valait rien. Relancez l’installation dans HighLevel, ou annulez.</translation>
    </message>
    <message>
        <source>Did you install the app from inside HighLevel just now?</source>
        <translation>Venez-vous d’installer l’app depuis HighLevel&#x202f;?</translation>
    </message>
    <message>
        <source>An answer came that does not belong to the link above: it has no seal. That is normal if you pressed “Install” or “Test Link” in HighLevel yourself. If you did not, somebody may be trying to connect you to an account of theirs: ignore it.</source>
        <translation>Une réponse est arrivée qui ne correspond pas au lien ci-dessus&#x202f;: elle n’a pas de sceau. C’est normal si vous avez vous-même appuyé sur «&#x202f;Install&#x202f;» ou «&#x202f;Test Link&#x202f;» dans HighLevel. Sinon, quelqu’un essaie peut-être de vous connecter à un de ses comptes&#x202f;: ignorez-la.</translation>
    </message>
    <message>
        <source>The consent was refused in the browser.</source>
        <translation>Le consentement a été refusé dans le navigateur.</translation>
    </message>
    <message>
        <source>Nothing was installed and no token was given. If that was not what you wanted, open the link again and allow it.</source>
        <translation>Rien n’a été installé et aucun jeton n’a été délivré. Si ce n’est pas ce que vous vouliez, rouvrez le lien et acceptez.</translation>
    </message>
    <message>
        <source>HighLevel did not give its consent.</source>
        <translation>HighLevel n’a pas donné son accord.</translation>
    </message>
    <message>
        <source>Compare the scopes, the redirect address and the client ID with the portal, save there, and open the link again.</source>
        <translation>Comparez les scopes, l’adresse de redirection et le client ID avec le portail, enregistrez-y, puis rouvrez le lien.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>The program no longer waits, and an answer that comes now is not taken. If the page in the browser shows an error, look it up; else open the link again.</source>
        <translation>Le programme n’attend plus, et une réponse qui arriverait maintenant ne serait pas prise. Si la page du navigateur affiche une erreur, cherchez-la ici&#x202f;; sinon, rouvrez le lien.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can open the link again at any time.</source>
        <translation>Rien n’a été modifié. Vous pouvez rouvrir le lien à tout moment.</translation>
    </message>
    <message>
        <source>Checking that your keychain works… Your system may ask you to unlock it.</source>
        <translation>Vérification du trousseau… Votre système peut vous demander de le déverrouiller.</translation>
    </message>
</context>
<context>
    <name>CatalogTexts</name>
    <message>
        <source>needs no scope</source>
        <translation>n’exige aucun scope</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>documenté</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>The app itself</source>
        <translation>L’app elle-même</translation>
    </message>
    <message>
        <source>$497</source>
        <translation>497&#xa0;$</translation>
    </message>
    <message>
        <source>from $297</source>
        <translation>dès 297&#xa0;$</translation>
    </message>
</context>
<context>
    <name>ConnectionState</name>
    <message>
        <source>Refreshing</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Needs a new sign-in</source>
        <translation>Reconnexion nécessaire</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>HighLevel did not say for how long.</source>
        <translation>HighLevel n’a pas dit pour combien de temps.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>The next copy gets a new access token; or press “Refresh now”.</source>
        <translation>La prochaine copie obtient un nouveau jeton d’accès&#x202f;; ou appuyez sur «&#x202f;Renouveler maintenant&#x202f;».</translation>
    </message>
    <message>
        <source>Valid for %1</source>
        <translation>Encore valide %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Sous-compte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>well known</source>
        <translation>bien connu</translation>
    </message>
    <message>
        <source>one careful report</source>
        <translation>un témoignage sérieux</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>The request did not bring what was asked for, and it is not known why.</source>
        <translation>La requête n’a pas donné ce qui était demandé, et l’on ne sait pas pourquoi.</translation>
    </message>
    <message>
        <source>Try again, and start the sign-in again if it goes on.</source>
        <translation>Réessayez, et recommencez la connexion si cela persiste.</translation>
    </message>
    <message>
        <source>our own conclusion</source>
        <translation>notre propre conclusion</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>The file needs a name.</source>
        <translation>Il faut un nom de fichier.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1 est un dossier&#x202f;; indiquez un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, so nothing is written to it.</source>
        <translation>%1 n’est pas un fichier ordinaire&#x202f;; rien n’y est écrit.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name, or have it replaced.</source>
        <translation>%1 existe déjà&#x202f;; choisissez un autre nom ou demandez son remplacement.</translation>
    </message>
    <message>
        <source>There is no folder %1; make it first.</source>
        <translation>Le dossier %1 n’existe pas&#x202f;; créez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); choose another place.</source>
        <translation>%1 n’a pas pu être écrit (%2)&#x202f;; choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>.env file</source>
        <translation>Fichier .env</translation>
    </message>
    <message>
        <source>Lines with NAME=value, as a shell and most programs&apos; settings read them.</source>
        <translation>Des lignes NAME=value, telles que les lisent un shell et la plupart des programmes.</translation>
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
        <translation>Un tableau d’une ligne, pour les tableurs.</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>En-tête HTTP</translation>
    </message>
    <message>
        <source>The Authorization header alone, for any tool that takes one.</source>
        <translation>L’en-tête Authorization seul, pour tout outil qui en accepte un.</translation>
    </message>
    <message>
        <source>Token alone</source>
        <translation>Jeton seul</translation>
    </message>
    <message>
        <source>The access token and nothing else.</source>
        <translation>Le jeton d’accès et rien d’autre.</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Commande curl</translation>
    </message>
    <message>
        <source>A first call, ready to be pasted into a terminal; other users of the computer can see the token while it runs.</source>
        <translation>Un premier appel, prêt à coller dans un terminal&#x202f;; d’autres utilisateurs de l’ordinateur peuvent voir le jeton pendant qu’il s’exécute.</translation>
    </message>
    <message>
        <source>HTTPie command</source>
        <translation>Commande HTTPie</translation>
    </message>
    <message>
        <source>A first call for HTTPie 3 or newer, ready to be pasted into a terminal.</source>
        <translation>Un premier appel pour HTTPie 3 ou plus récent, prêt à coller dans un terminal.</translation>
    </message>
    <message>
        <source>PowerShell command</source>
        <translation>Commande PowerShell</translation>
    </message>
    <message>
        <source>A first call with Invoke-RestMethod, ready to be pasted into PowerShell.</source>
        <translation>Un premier appel avec Invoke-RestMethod, prêt à coller dans PowerShell.</translation>
    </message>
    <message>
        <source>GitHub Actions secrets</source>
        <translation>Secrets GitHub Actions</translation>
    </message>
    <message>
        <source>Postman environment</source>
        <translation>Environnement Postman</translation>
    </message>
    <message>
        <source>Import it under Environments; requests then use {{baseUrl}}, {{accessToken}} and {{locationId}}.</source>
        <translation>Importez-le sous Environments&#x202f;; les requêtes utilisent alors {{baseUrl}}, {{accessToken}} et {{locationId}}.</translation>
    </message>
    <message>
        <source>Insomnia collection</source>
        <translation>Collection Insomnia</translation>
    </message>
    <message>
        <source>Import it: a collection with an environment and a first call that uses it.</source>
        <translation>Importez-la&#x202f;: une collection avec un environnement et un premier appel qui l’utilise.</translation>
    </message>
    <message>
        <source>Bruno environment</source>
        <translation>Environnement Bruno</translation>
    </message>
    <message>
        <source>Put it into a collection&apos;s folder &quot;environments&quot;. Bruno keeps no secret variables in files, so the token is an ordinary one: leave the file out of version control.</source>
        <translation>Placez-le dans le dossier «&#x202f;environments&#x202f;» d’une collection. Bruno ne garde pas de variables secrètes dans les fichiers, le jeton est donc une variable ordinaire&#x202f;: tenez le fichier hors de la gestion de versions.</translation>
    </message>
    <message>
        <source>REST Client for VS Code</source>
        <translation>REST Client pour VS Code</translation>
    </message>
    <message>
        <source>A file with a first call; press &quot;Send Request&quot; above it. JetBrains&apos; editors and httpyac read it, too.</source>
        <translation>Un fichier avec un premier appel&#x202f;; appuyez sur «&#x202f;Send Request&#x202f;» au-dessus. Les éditeurs JetBrains et httpyac le lisent aussi.</translation>
    </message>
    <message>
        <source>Make, field by field</source>
        <translation>Make, champ par champ</translation>
    </message>
    <message>
        <source>What to type into the connection of Make&apos;s HTTP module, which then signs in by itself, and the header for a call until the token runs out.</source>
        <translation>Ce qu’il faut saisir dans la connexion du module HTTP de Make, qui s’authentifie ensuite lui-même, et l’en-tête pour un appel jusqu’à l’expiration du jeton.</translation>
    </message>
    <message>
        <source>n8n, field by field</source>
        <translation>n8n, champ par champ</translation>
    </message>
    <message>
        <source>What to type into n8n&apos;s credential, which then signs in by itself, and the header for a call until the token runs out.</source>
        <translation>Ce qu’il faut saisir dans le credential de n8n, qui s’authentifie ensuite lui-même, et l’en-tête pour un appel jusqu’à l’expiration du jeton.</translation>
    </message>
    <message>
        <source>Code: shell with curl</source>
        <translation>Code&#x202f;: shell avec curl</translation>
    </message>
    <message>
        <source>A first call as a script; it takes the token from the environment and hides it from other users.</source>
        <translation>Un premier appel sous forme de script&#x202f;; il prend le jeton dans l’environnement et le cache aux autres utilisateurs.</translation>
    </message>
    <message>
        <source>Code: JavaScript</source>
        <translation>Code&#x202f;: JavaScript</translation>
    </message>
    <message>
        <source>A first call for Node.js 18 or newer, without packages; it takes the token from the environment.</source>
        <translation>Un premier appel pour Node.js 18 ou plus récent, sans paquets&#x202f;; il prend le jeton dans l’environnement.</translation>
    </message>
    <message>
        <source>Code: Python</source>
        <translation>Code&#x202f;: Python</translation>
    </message>
    <message>
        <source>A first call for Python 3, without packages; it takes the token from the environment.</source>
        <translation>Un premier appel pour Python 3, sans paquets&#x202f;; il prend le jeton dans l’environnement.</translation>
    </message>
    <message>
        <source>Code: PHP</source>
        <translation>Code&#x202f;: PHP</translation>
    </message>
    <message>
        <source>A first call for PHP 8 with its curl extension; it takes the token from the environment.</source>
        <translation>Un premier appel pour PHP 8 avec son extension curl&#x202f;; il prend le jeton dans l’environnement.</translation>
    </message>
    <message>
        <source>Code: C#</source>
        <translation>Code&#x202f;: C#</translation>
    </message>
    <message>
        <source>A first call for .NET 6 or newer as Program.cs; it takes the token from the environment.</source>
        <translation>Un premier appel pour .NET 6 ou plus récent, sous le nom Program.cs&#x202f;; il prend le jeton dans l’environnement.</translation>
    </message>
    <message>
        <source>One object with token, IDs, expiry and scopes, for programs.</source>
        <translation>Un objet avec jeton, identifiants, expiration et scopes, pour les programmes.</translation>
    </message>
    <message>
        <source>A shell script that puts token and IDs into a repository&apos;s secrets with GitHub&apos;s own program gh.</source>
        <translation>Un script shell qui place le jeton et les identifiants dans les secrets d’un dépôt, avec le programme gh de GitHub.</translation>
    </message>
</context>
<context>
    <name>LessonBook</name>
    <message>
        <source>HighLevel OAuth Helper: Learn</source>
        <translation>HighLevel OAuth Helper&#x202f;: Apprendre</translation>
    </message>
    <message>
        <source>All that the program teaches, in one document. Not made by HighLevel.</source>
        <translation>Tout ce que le programme enseigne, en un seul document. Non réalisé par HighLevel.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit (%1). Choisissez un autre dossier.</translation>
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
        <translation>Copier avec mon jeton</translation>
    </message>
    <message>
        <source>Put together from: %1.</source>
        <translation>Composé à partir de&#x202f;: %1.</translation>
    </message>
    <message>
        <source>*The IDs are made up. After Leg 3 your own stand here.*</source>
        <translation>*Les identifiants sont inventés. Après l’étape 3, les vôtres les remplacent.*</translation>
    </message>
    <message>
        <source>*The IDs are your own.*</source>
        <translation>*Les identifiants sont les vôtres.*</translation>
    </message>
    <message>
        <source>*The IDs are your own: %1.*</source>
        <translation>*Les identifiants sont les vôtres&#x202f;: %1.*</translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>The file %1 can&apos;t be removed; remove it yourself, or make its folder writable.</source>
        <translation>Le fichier %1 ne peut pas être supprimé&#x202f;; supprimez-le vous-même ou autorisez l’écriture dans son dossier.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written (%2); make its folder writable.</source>
        <translation>Le fichier %1 ne peut pas être écrit (%2)&#x202f;; autorisez l’écriture dans son dossier.</translation>
    </message>
    <message>
        <source>Windows did not take the change; set it in Settings, Apps, Startup.</source>
        <translation>Windows n’a pas accepté la modification&#x202f;; faites-la dans Paramètres, Applications, Démarrage.</translation>
    </message>
    <message>
        <source>Keeps your tokens fresh</source>
        <translation>Garde vos jetons à jour</translation>
    </message>
</context>
<context>
    <name>PracticeFaultInfo</name>
    <message>
        <source>the app is still a draft and the link has no version ID</source>
        <translation>l’app est encore un brouillon et le lien n’a pas de version ID</translation>
    </message>
    <message>
        <source>The page will show an error code instead of the accounts to choose from.</source>
        <translation>La page affichera un code d’erreur au lieu des comptes à choisir.</translation>
    </message>
    <message>
        <source>An app without a live version can be installed only by a link that names the version.</source>
        <translation>Une app sans version publiée ne s’installe que par un lien qui nomme la version.</translation>
    </message>
    <message>
        <source>the version ID in the link is not that of the draft</source>
        <translation>la version ID du lien n’est pas celle du brouillon</translation>
    </message>
    <message>
        <source>The page will show an error code, although the link has a version ID.</source>
        <translation>La page affichera un code d’erreur, bien que le lien ait une version ID.</translation>
    </message>
    <message>
        <source>Only an app&apos;s first version has the app&apos;s own ID; a later one&apos;s is to be found in the portal under Manage → Versions.</source>
        <translation>Seule la première version d’une app a l’ID de l’app&#x202f;; celui d’une version ultérieure se trouve dans le portail, sous Manage → Versions.</translation>
    </message>
    <message>
        <source>the version&apos;s name stands in the place of its ID</source>
        <translation>le nom de la version est à la place de son ID</translation>
    </message>
    <message>
        <source>The page will show an error that only programmers speak.</source>
        <translation>La page affichera une erreur que seuls les programmeurs comprennent.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s “CastError” names the value that is no ID: compare it with your link.</source>
        <translation>Le «&#x202f;CastError&#x202f;» de HighLevel cite la valeur qui n’est pas un ID&#x202f;: comparez-la avec votre lien.</translation>
    </message>
    <message>
        <source>the link has no client ID, like the portal&apos;s own install link</source>
        <translation>le lien n’a pas de client ID, comme le lien d’installation du portail</translation>
    </message>
    <message>
        <source>The page will stay blank.</source>
        <translation>La page restera blanche.</translation>
    </message>
    <message>
        <source>A link needs the full client ID and the version ID; a blank page means that the first is missing.</source>
        <translation>Un lien exige le client ID complet et la version ID&#x202f;; une page blanche signifie que le premier manque.</translation>
    </message>
    <message>
        <source>the client ID was copied with quotes around it</source>
        <translation>le client ID a été copié avec des guillemets</translation>
    </message>
    <message>
        <source>A single sign too many makes an ID useless: copy it with the portal&apos;s own button.</source>
        <translation>Un seul signe de trop rend un ID inutilisable&#x202f;: copiez-le avec le bouton du portail.</translation>
    </message>
    <message>
        <source>the link has the older path, without /v2</source>
        <translation>le lien a l’ancien chemin, sans /v2</translation>
    </message>
    <message>
        <source>The page will say that there is no such app.</source>
        <translation>La page dira que cette app n’existe pas.</translation>
    </message>
    <message>
        <source>“No integration found” often means the link&apos;s path, not the client ID.</source>
        <translation>«&#x202f;No integration found&#x202f;» concerne souvent le chemin du lien, pas le client ID.</translation>
    </message>
    <message>
        <source>the app is public and not approved yet</source>
        <translation>l’app est publique et pas encore approuvée</translation>
    </message>
    <message>
        <source>For your own accounts make the app private: it then works without a review.</source>
        <translation>Pour vos propres comptes, rendez l’app privée&#x202f;: elle fonctionne alors sans examen.</translation>
    </message>
    <message>
        <source>the app&apos;s key was deleted and another one made</source>
        <translation>la clé de l’app a été supprimée et une autre créée</translation>
    </message>
    <message>
        <source>The page will say that it does not know the client ID.</source>
        <translation>La page dira qu’elle ne connaît pas le client ID.</translation>
    </message>
    <message>
        <source>Client ID and secret belong together: a new key means both are new.</source>
        <translation>Client ID et client secret vont ensemble&#x202f;: avec une nouvelle clé, les deux sont nouveaux.</translation>
    </message>
    <message>
        <source>another key of the app is the default one</source>
        <translation>une autre clé de l’app est celle par défaut</translation>
    </message>
    <message>
        <source>The page will say that the credentials are not valid.</source>
        <translation>La page dira que les identifiants ne sont pas valides.</translation>
    </message>
    <message>
        <source>The page of consent takes only the key that is marked as default under Secrets.</source>
        <translation>La page de consentement n’accepte que la clé marquée par défaut sous Secrets.</translation>
    </message>
    <message>
        <source>a scope of the link is not ticked in the app</source>
        <translation>un scope du lien n’est pas coché dans l’app</translation>
    </message>
    <message>
        <source>The page will say that the app can&apos;t be added.</source>
        <translation>La page dira que l’app ne peut pas être ajoutée.</translation>
    </message>
    <message>
        <source>A link may ask for less than the app has, but never for more.</source>
        <translation>Un lien peut demander moins que ce que l’app possède, jamais plus.</translation>
    </message>
    <message>
        <source>HighLevel does not know a scope of the link any more</source>
        <translation>HighLevel ne connaît plus un scope du lien</translation>
    </message>
    <message>
        <source>The page will call a scope invalid, without naming it.</source>
        <translation>La page dira qu’un scope n’est pas valide, sans le nommer.</translation>
    </message>
    <message>
        <source>Paste the whole list into the portal: what it does not take is to be left out of the link, too.</source>
        <translation>Collez toute la liste dans le portail&#x202f;: ce qu’il refuse doit aussi disparaître du lien.</translation>
    </message>
    <message>
        <source>an app for sub-accounts asks for a scope of the agency</source>
        <translation>une app pour sous-comptes demande un scope de l’agence</translation>
    </message>
    <message>
        <source>Some scopes exist for agencies only: leave them out of an app for sub-accounts.</source>
        <translation>Certains scopes sont réservés aux agences&#x202f;: ne les mettez pas dans une app pour sous-comptes.</translation>
    </message>
    <message>
        <source>another redirect address is registered in the app</source>
        <translation>une autre adresse de redirection est enregistrée dans l’app</translation>
    </message>
    <message>
        <source>The page will say that the redirect address does not match.</source>
        <translation>La page dira que l’adresse de redirection ne correspond pas.</translation>
    </message>
    <message>
        <source>The address in the link and the one in the app must be the same, letter for letter.</source>
        <translation>L’adresse du lien et celle de l’app doivent être identiques, lettre pour lettre.</translation>
    </message>
    <message>
        <source>you are not logged in in the browser</source>
        <translation>vous n’êtes pas connecté dans le navigateur</translation>
    </message>
    <message>
        <source>The page will ask for a login and offer none.</source>
        <translation>La page demandera de se connecter sans le proposer.</translation>
    </message>
    <message>
        <source>Log in at app.gohighlevel.com in the same browser first, then open the link.</source>
        <translation>Connectez-vous d’abord à app.gohighlevel.com dans le même navigateur, puis ouvrez le lien.</translation>
    </message>
    <message>
        <source>the browser blocks the window for the login</source>
        <translation>le navigateur bloque la fenêtre de connexion</translation>
    </message>
    <message>
        <source>The page will wait for a login window that never opens.</source>
        <translation>La page attendra une fenêtre de connexion qui ne s’ouvre jamais.</translation>
    </message>
    <message>
        <source>A link with “log in in the same tab” needs no second window.</source>
        <translation>Un lien avec «&#x202f;connexion dans le même onglet&#x202f;» n’a pas besoin d’une deuxième fenêtre.</translation>
    </message>
    <message>
        <source>the app is installed already</source>
        <translation>l’app est déjà installée</translation>
    </message>
    <message>
        <source>The list of sub-accounts will be empty, without a word.</source>
        <translation>La liste des sous-comptes sera vide, sans explication.</translation>
    </message>
    <message>
        <source>A sub-account that has the app is left out of the list: uninstall it there first.</source>
        <translation>Un sous-compte qui a déjà l’app n’apparaît pas dans la liste&#x202f;: désinstallez-la d’abord.</translation>
    </message>
    <message>
        <source>you want the agency and can choose sub-accounts only</source>
        <translation>vous voulez l’agence et ne pouvez choisir que des sous-comptes</translation>
    </message>
    <message>
        <source>The page will offer sub-accounts, but not the agency.</source>
        <translation>La page proposera des sous-comptes, mais pas l’agence.</translation>
    </message>
    <message>
        <source>For whom an app is can&apos;t be changed later: another target user needs a new app.</source>
        <translation>On ne peut pas changer plus tard à qui une app est destinée&#x202f;: un autre utilisateur cible exige une nouvelle app.</translation>
    </message>
    <message>
        <source>a private app comes to its sixth agency</source>
        <translation>une app privée arrive à sa sixième agence</translation>
    </message>
    <message>
        <source>The page will name a limit and install nothing.</source>
        <translation>La page mentionnera une limite et n’installera rien.</translation>
    </message>
    <message>
        <source>A private app may be installed in five agencies; for more, HighLevel reviews it.</source>
        <translation>Une app privée peut être installée dans cinq agences&#x202f;; au-delà, HighLevel l’examine.</translation>
    </message>
    <message>
        <source>HighLevel itself has a fault</source>
        <translation>HighLevel a lui-même une panne</translation>
    </message>
    <message>
        <source>The page will show an error of the server.</source>
        <translation>La page affichera une erreur du serveur.</translation>
    </message>
    <message>
        <source>A fault of the server passes: change nothing, and try again later.</source>
        <translation>Une panne du serveur passe&#x202f;: ne changez rien et réessayez plus tard.</translation>
    </message>
    <message>
        <source>somebody presses “Deny”</source>
        <translation>quelqu’un appuie sur «&#x202f;Deny&#x202f;»</translation>
    </message>
    <message>
        <source>Press “Deny” on the page, and see what comes back.</source>
        <translation>Appuyez sur «&#x202f;Deny&#x202f;» dans la page et voyez ce qui revient.</translation>
    </message>
    <message>
        <source>After “Deny” nothing is installed and nothing is lost: the link works again.</source>
        <translation>Après «&#x202f;Deny&#x202f;», rien n’est installé et rien n’est perdu&#x202f;: le lien fonctionne encore.</translation>
    </message>
    <message>
        <source>the install is begun inside HighLevel</source>
        <translation>l’installation est lancée depuis HighLevel</translation>
    </message>
    <message>
        <source>The answer will come without the seal of this sign-in, and the program will ask whether it was you.</source>
        <translation>La réponse arrivera sans le sceau de cette authentification, et le programme demandera si c’était vous.</translation>
    </message>
    <message>
        <source>An answer without the seal is taken only if you pressed “Install” or “Test Link” in HighLevel yourself.</source>
        <translation>Une réponse sans sceau n’est prise que si vous avez vous-même appuyé sur «&#x202f;Install&#x202f;» ou «&#x202f;Test Link&#x202f;» dans HighLevel.</translation>
    </message>
    <message>
        <source>the redirect address was entered in the app but not saved</source>
        <translation>l’adresse de redirection a été saisie dans l’app mais pas enregistrée</translation>
    </message>
    <message>
        <source>After “Allow &amp; Install” the browser will end on a dashboard, and the program will wait in vain.</source>
        <translation>Après «&#x202f;Allow &amp; Install&#x202f;», le navigateur aboutira à un tableau de bord, et le programme attendra en vain.</translation>
    </message>
    <message>
        <source>If the browser ends on HighLevel&apos;s dashboard, the redirect address did not count: save it in the app.</source>
        <translation>Si le navigateur aboutit au tableau de bord de HighLevel, l’adresse de redirection n’a pas été prise en compte&#x202f;: enregistrez-la dans l’app.</translation>
    </message>
    <message>
        <source>the client secret is not the one of this key</source>
        <translation>le client secret n’est pas celui de cette clé</translation>
    </message>
    <message>
        <source>The consent will succeed; then HighLevel will refuse to give the tokens.</source>
        <translation>Le consentement réussira&#x202f;; puis HighLevel refusera de donner les jetons.</translation>
    </message>
    <message>
        <source>A wrong secret shows only when the code is handed in, and the code stays good.</source>
        <translation>Un mauvais secret ne se voit qu’à la remise du code, et le code reste bon.</translation>
    </message>
    <message>
        <source>another program used the code first</source>
        <translation>un autre programme a utilisé le code avant</translation>
    </message>
    <message>
        <source>The consent will succeed; then HighLevel will call the code invalid.</source>
        <translation>Le consentement réussira&#x202f;; puis HighLevel dira que le code n’est pas valide.</translation>
    </message>
    <message>
        <source>A code is good once: ask for consent again to get a new one.</source>
        <translation>Un code ne sert qu’une fois&#x202f;: redemandez le consentement pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>the account is paused, for instance for an unpaid bill</source>
        <translation>le compte est suspendu, par exemple pour une facture impayée</translation>
    </message>
    <message>
        <source>The consent will succeed; then HighLevel will say that the account is not active.</source>
        <translation>Le consentement réussira&#x202f;; puis HighLevel dira que le compte n’est pas actif.</translation>
    </message>
    <message>
        <source>A paused account gives no tokens; once it is active again, everything works as before.</source>
        <translation>Un compte suspendu ne donne pas de jetons&#x202f;; une fois réactivé, tout fonctionne comme avant.</translation>
    </message>
    <message>
        <source>too many requests were made in a short time</source>
        <translation>trop de requêtes ont été faites en peu de temps</translation>
    </message>
    <message>
        <source>The consent will succeed; then HighLevel will ask to wait.</source>
        <translation>Le consentement réussira&#x202f;; puis HighLevel demandera d’attendre.</translation>
    </message>
    <message>
        <source>Too many requests: wait as long as HighLevel says, then try again.</source>
        <translation>Trop de requêtes&#x202f;: attendez le temps indiqué par HighLevel, puis réessayez.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s server fails while the code is exchanged</source>
        <translation>le serveur de HighLevel tombe en panne pendant l’échange du code</translation>
    </message>
    <message>
        <source>The consent will succeed; then the server will report a fault of its own.</source>
        <translation>Le consentement réussira&#x202f;; puis le serveur signalera sa propre panne.</translation>
    </message>
    <message>
        <source>After a fault of the server the code may be used up: a new consent is the sure way.</source>
        <translation>Après une panne du serveur, le code est peut-être épuisé&#x202f;: un nouveau consentement est la voie sûre.</translation>
    </message>
    <message>
        <source>a hotel&apos;s network answers in HighLevel&apos;s place</source>
        <translation>le réseau d’un hôtel répond à la place de HighLevel</translation>
    </message>
    <message>
        <source>The consent will succeed; then a web page will come instead of the tokens.</source>
        <translation>Le consentement réussira&#x202f;; puis une page web arrivera à la place des jetons.</translation>
    </message>
    <message>
        <source>A web page in the place of data comes from a network that wants a login first.</source>
        <translation>Une page web à la place des données vient d’un réseau qui demande d’abord de s’identifier.</translation>
    </message>
    <message>
        <source>the connection breaks in the middle of the answer</source>
        <translation>la liaison se coupe au milieu de la réponse</translation>
    </message>
    <message>
        <source>The consent will succeed; then the answer will stop half-way.</source>
        <translation>Le consentement réussira&#x202f;; puis la réponse s’arrêtera à mi-chemin.</translation>
    </message>
    <message>
        <source>When an answer breaks off, the code may be used up: a new consent is the sure way.</source>
        <translation>Quand une réponse est coupée, le code est peut-être épuisé&#x202f;: un nouveau consentement est la voie sûre.</translation>
    </message>
    <message>
        <source>no answer comes at all</source>
        <translation>aucune réponse n’arrive</translation>
    </message>
    <message>
        <source>The consent will succeed; then nothing will happen for half a minute.</source>
        <translation>Le consentement réussira&#x202f;; puis rien ne se passera pendant une demi-minute.</translation>
    </message>
    <message>
        <source>Without an answer nobody knows whether the code was used: a new consent is the sure way.</source>
        <translation>Sans réponse, personne ne sait si le code a été utilisé&#x202f;: un nouveau consentement est la voie sûre.</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Rester ici</translation>
    </message>
    <message>
        <source>&amp;Close and lose them</source>
        <translation>&amp;Fermer et les perdre</translation>
    </message>
</context>
<context>
    <name>RefreshReport</name>
    <message>
        <source>Your system&apos;s keychain could not be read.</source>
        <translation>Le trousseau de votre système n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Unlock it and try again. Nothing was asked of HighLevel, and nothing is lost.</source>
        <translation>Déverrouillez-le et réessayez. Rien n’a été demandé à HighLevel, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>The keychain no longer holds this connection&apos;s tokens.</source>
        <translation>Le trousseau ne contient plus les jetons de cette connexion.</translation>
    </message>
    <message>
        <source>Sign in again to get new ones.</source>
        <translation>Reconnectez-vous pour en obtenir de nouveaux.</translation>
    </message>
    <message>
        <source>A refresh that was begun on %1 found no end. It used up the refresh token, and the new tokens were never kept.</source>
        <translation>Un renouvellement commencé le %1 n’a pas abouti. Il a consommé le jeton d’actualisation, et les nouveaux jetons n’ont jamais été conservés.</translation>
    </message>
    <message>
        <source>New tokens came, but the keychain did not take them.</source>
        <translation>De nouveaux jetons sont arrivés, mais le trousseau ne les a pas pris.</translation>
    </message>
    <message>
        <source>They are only in this program&apos;s memory now. Unlock the keychain and try again before you close the program, or the connection is lost.</source>
        <translation>Ils ne sont pour l’instant que dans la mémoire de ce programme. Déverrouillez le trousseau et réessayez avant de fermer le programme, sinon la connexion est perdue.</translation>
    </message>
    <message>
        <source>The file that marks a refresh can&apos;t be written.</source>
        <translation>Le fichier qui signale un renouvellement ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Make room on the disk, or make the program&apos;s folder writable. Nothing was asked of HighLevel, and nothing is lost.</source>
        <translation>Libérez de la place sur le disque, ou autorisez l’écriture dans le dossier du programme. Rien n’a été demandé à HighLevel, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Another program is refreshing this connection and does not finish.</source>
        <translation>Un autre programme renouvelle cette connexion et ne termine pas.</translation>
    </message>
    <message>
        <source>Close it, or wait a minute, and try again.</source>
        <translation>Fermez-le, ou attendez une minute, et réessayez.</translation>
    </message>
    <message>
        <source>There is no refresh token for this connection.</source>
        <translation>Cette connexion n’a pas de jeton d’actualisation.</translation>
    </message>
    <message>
        <source>HighLevel did not give one. Sign in again to get a new access token.</source>
        <translation>HighLevel n’en a pas donné. Reconnectez-vous pour obtenir un nouveau jeton d’accès.</translation>
    </message>
    <message>
        <source>Sign in again; all else is filled in.</source>
        <translation>Reconnectez-vous&#x202f;; tout le reste est déjà rempli.</translation>
    </message>
    <message>
        <source>The connection was removed meanwhile.</source>
        <translation>La connexion a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>Undo that, or connect it again. Nothing was asked of HighLevel.</source>
        <translation>Annulez cela, ou connectez-la de nouveau. Rien n’a été demandé à HighLevel.</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>HighLevel takes no more requests now.</source>
        <translation>HighLevel n’accepte plus de requêtes pour le moment.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Do I need this at all?</source>
        <translation>En ai-je besoin&#x202f;?</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi ça sert</translation>
    </message>
    <message>
        <source>Create the app</source>
        <translation>Créer l’app</translation>
    </message>
    <message>
        <source>Choose scopes</source>
        <translation>Choisir les scopes</translation>
    </message>
    <message>
        <source>Redirect and link</source>
        <translation>Redirection et lien</translation>
    </message>
    <message>
        <source>Client ID and secret</source>
        <translation>Client ID et secret</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Demander l’accord</translation>
    </message>
    <message>
        <source>Take the tokens</source>
        <translation>Obtenir les jetons</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
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
        <translation>encore %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>encore %1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 of %2 calls left today</source>
        <translation>%1 appels restants sur %2 aujourd’hui</translation>
    </message>
    <message>
        <source>%1 of %2 in these %3 s</source>
        <translation>%1 sur %2 pour ces %3&#xa0;s</translation>
    </message>
    <message>
        <source>The token is alive, but not for this call (%1).</source>
        <translation>Le jeton est valable, mais pas pour cet appel (%1).</translation>
    </message>
    <message>
        <source>The token is alive.</source>
        <translation>Le jeton est valable.</translation>
    </message>
    <message>
        <source>The token is alive: %1.</source>
        <translation>Le jeton est valable&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The token works.</source>
        <translation>Le jeton fonctionne.</translation>
    </message>
    <message>
        <source>The token works: %1.</source>
        <translation>Le jeton fonctionne&#x202f;: %1.</translation>
    </message>
    <message>
        <source>HighLevel accepts the token.</source>
        <translation>HighLevel accepte le jeton.</translation>
    </message>
    <message>
        <source>HighLevel accepts the token: %1.</source>
        <translation>HighLevel accepte le jeton&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It only wanted more in the call that was tried (%1).</source>
        <translation>Il lui manquait seulement quelque chose dans l’appel essayé (%1).</translation>
    </message>
    <message>
        <source>None of its scopes opens a call that shows more; %1 lacks %2, as expected.</source>
        <translation>Aucun de ses scopes n’ouvre un appel qui en montre plus&#x202f;; pour %1, il lui manque %2, comme prévu.</translation>
    </message>
    <message>
        <source>But HighLevel says that it lacks the scope %1, which its sign-in listed. Tick the scope in the app, uninstall the app from the account, and sign in again.</source>
        <translation>Mais HighLevel dit qu’il lui manque le scope %1, pourtant annoncé lors de l’authentification. Cochez le scope dans l’app, désinstallez l’app du compte, puis reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>hloauth::AboutDialog</name>
    <message>
        <source>About HighLevel OAuth Helper</source>
        <translation>À propos de HighLevel OAuth Helper</translation>
    </message>
    <message>
        <source>It takes you from a HighLevel account to a working OAuth token and keeps it in your system&apos;s keychain.

It is not made, endorsed or supported by HighLevel. HighLevel is a trademark of its owner.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Il vous mène d’un compte HighLevel à un jeton OAuth qui fonctionne, et le conserve dans le trousseau de votre système.

Il n’est ni réalisé, ni approuvé, ni assisté par HighLevel. HighLevel est une marque de son propriétaire.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper %1</source>
        <translation>HighLevel OAuth Helper %1</translation>
    </message>
    <message>
        <source>The program&apos;s symbol</source>
        <translation>Le symbole du programme</translation>
    </message>
</context>
<context>
    <name>hloauth::AccountQuestion</name>
    <message>
        <source>the agency</source>
        <translation>l’agence</translation>
    </message>
    <message>
        <source>the sub-account</source>
        <translation>le sous-compte</translation>
    </message>
    <message>
        <source>%1 “%2” (%3)</source>
        <translation>%1 «&#x202f;%2&#x202f;» (%3)</translation>
    </message>
    <message>
        <source>Is this the account that you mean?</source>
        <translation>Est-ce bien le compte voulu&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Yes, keep its tokens</source>
        <translation>&amp;Oui, garder ses jetons</translation>
    </message>
    <message>
        <source>&amp;No, keep nothing</source>
        <translation>&amp;Non, ne rien garder</translation>
    </message>
    <message>
        <source>%1 with the ID %2 (its name can&apos;t be had with these scopes)</source>
        <translation>%1 avec l’identifiant %2 (ces scopes ne permettent pas d’obtenir son nom)</translation>
    </message>
    <message>
        <source>The install was not begun by this program&apos;s link, so look before you say yes. It is %1. Nothing is kept yet.

If it is not yours, somebody may be trying to connect you to an account of theirs; if it is, and you did not want it, uninstall the app there.</source>
        <translation>L’installation n’a pas commencé par le lien de ce programme, alors regardez avant de dire oui. C’est %1. Rien n’est encore conservé.

Si ce n’est pas le vôtre, quelqu’un essaie peut-être de vous connecter à l’un de ses comptes&#x202f;; si c’est le vôtre et que vous ne le vouliez pas, désinstallez-y l’app.</translation>
    </message>
</context>
<context>
    <name>hloauth::AccountsModel</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Has its token</source>
        <translation>A son jeton</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Sous-compte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
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
        <translation>&amp;Tout choisir</translation>
    </message>
    <message>
        <source>All that the search finds; without a search, all</source>
        <translation>Tous ceux que trouve la recherche&#x202f;; sans recherche, tous</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>Ne &amp;rien choisir</translation>
    </message>
    <message>
        <source>None of those that the search finds; without a search, none</source>
        <translation>Aucun de ceux que trouve la recherche&#x202f;; sans recherche, aucun</translation>
    </message>
    <message>
        <source>Search the sub-accounts</source>
        <translation>Chercher dans les sous-comptes</translation>
    </message>
    <message>
        <source>Sub-accounts</source>
        <translation>Sous-comptes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 choisis sur %2</translation>
    </message>
    <message>
        <source>, %1 found</source>
        <translation>, %1 trouvés</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>It tells which sub-accounts have the app.</source>
        <translation>Il dit quels sous-comptes ont l&apos;application.</translation>
    </message>
    <message>
        <source>No sub-accounts</source>
        <translation>Aucun sous-compte</translation>
    </message>
    <message>
        <source>Search by name, address or ID</source>
        <translation>Chercher par nom, adresse ou identifiant</translation>
    </message>
    <message>
        <source>Search for a part of the name, the address or the ID.</source>
        <translation>Cherchez une partie du nom, de l&apos;adresse ou de l&apos;identifiant.</translation>
    </message>
    <message>
        <source>Asking HighLevel…</source>
        <translation>Interrogation de HighLevel…</translation>
    </message>
    <message>
        <source>Choose &amp;all of them</source>
        <translation>&amp;Tout choisir</translation>
    </message>
    <message>
        <source>Choose &amp;none of them</source>
        <translation>Ne &amp;rien choisir</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Pas de liste</translation>
    </message>
    <message>
        <source>It is not known which sub-accounts have the app.</source>
        <translation>On ne sait pas quels sous-comptes ont l’app.</translation>
    </message>
</context>
<context>
    <name>hloauth::AgencyCommand</name>
    <message>
        <source>&quot;%1&quot; belongs to one sub-account; only an agency&apos;s connection can list sub-accounts and make their tokens.</source>
        <translation>«&#x202f;%1&#x202f;» appartient à un seul sous-compte&#x202f;; seule la connexion d’une agence peut lister des sous-comptes et créer leurs jetons.</translation>
    </message>
    <message>
        <source>HighLevel refuses the agency&apos;s access token, although it was renewed just now; try again in a few minutes, and sign in again if it goes on.</source>
        <translation>HighLevel refuse le jeton d’accès de l’agence, bien qu’il vienne d’être renouvelé&#x202f;; réessayez dans quelques minutes, et reconnectez-vous si cela persiste.</translation>
    </message>
    <message>
        <source>HighLevel refuses the agency&apos;s access token with the words “%1”, although it was renewed just now; try again in a few minutes, and sign in again if it goes on.</source>
        <translation>HighLevel refuse le jeton d’accès de l’agence avec les mots «&#x202f;%1&#x202f;», bien qu’il vienne d’être renouvelé&#x202f;; réessayez dans quelques minutes, et reconnectez-vous si cela persiste.</translation>
    </message>
</context>
<context>
    <name>hloauth::AgencySession</name>
    <message>
        <source>HighLevel refuses every request as too many, because other programs use up the limit of this app and agency; try again when they are done.</source>
        <translation>HighLevel refuse chaque requête comme étant de trop, car d’autres programmes épuisent la limite de cette app et de cette agence&#x202f;; réessayez quand ils auront fini.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s limit of requests is used up; it takes more of them at %1.</source>
        <translation>La limite de requêtes de HighLevel est épuisée&#x202f;; reprise possible&#x202f;: %1.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s limit of requests a day is used up; it takes more of them in 24 hours at the latest.</source>
        <translation>La limite quotidienne de requêtes de HighLevel est épuisée&#x202f;; il en acceptera de nouveau dans 24 heures au plus tard.</translation>
    </message>
    <message>
        <source>The app is installed in no sub-account of this agency; choose some at the consent, or install it there.</source>
        <translation>L’app n’est installée dans aucun sous-compte de cette agence&#x202f;; choisissez-en lors du consentement, ou installez-la dans les sous-comptes.</translation>
    </message>
</context>
<context>
    <name>hloauth::AllowancePanel</name>
    <message>
        <source>API calls that the chosen scopes allow</source>
        <translation>Appels d’API que permettent les scopes choisis</translation>
    </message>
    <message>
        <source>Webhook events that the chosen scopes bring</source>
        <translation>Événements webhook qu’apportent les scopes choisis</translation>
    </message>
    <message>
        <source>What the scopes were chosen for</source>
        <translation>Ce pour quoi les scopes ont été choisis</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>Les &amp;montrer</translation>
    </message>
    <message>
        <source>Tick what is mi&amp;ssing</source>
        <translation>Co&amp;cher ce qui manque</translation>
    </message>
    <message>
        <source>Show an e&amp;xample</source>
        <translation>Voir un e&amp;xemple</translation>
    </message>
    <message>
        <source>What HighLevel sends for the webhook event that is marked</source>
        <translation>Ce que HighLevel envoie pour l’événement webhook sélectionné</translation>
    </message>
    <message>
        <source>What your choice allows</source>
        <translation>Ce que permet votre choix</translation>
    </message>
    <message>
        <source>Calls (%1)</source>
        <translation>Appels (%1)</translation>
    </message>
    <message>
        <source>A double click, or Return, shows what is sent</source>
        <translation>Un double clic, ou Entrée, montre ce qui est envoyé</translation>
    </message>
    <message>
        <source>%1 (probably)</source>
        <translation>%1 (probablement)</translation>
    </message>
    <message>
        <source>Webhooks (%1)</source>
        <translation>Webhooks (%1)</translation>
    </message>
    <message>
        <source>%1 – missing: %2</source>
        <translation>%1 – il manque&#x202f;: %2</translation>
    </message>
    <message>
        <source>Takes: %1</source>
        <translation>Demande&#x202f;: %1</translation>
    </message>
    <message>
        <source>For (%1)</source>
        <translation>Pour (%1)</translation>
    </message>
    <message>
        <source>What the scopes were chosen for; take a tick away to drop it</source>
        <translation>Ce pour quoi les scopes ont été choisis&#x202f;; décochez pour y renoncer</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Rien n’est encore choisi.</translation>
    </message>
    <message>
        <source>It only reads: nothing can be changed or deleted with it.</source>
        <translation>Lecture seule&#x202f;: rien ne peut être modifié ni supprimé ainsi.</translation>
    </message>
    <message>
        <source>Can change: %1.</source>
        <translation>Peut modifier&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Can delete in: %1.</source>
        <translation>Peut supprimer dans&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 is not needed for anything that you asked for.</source>
        <translation>%1 n’est nécessaire à rien de ce que vous avez demandé.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook events would come to the app&apos;s one webhook URL. One event an app is easier to handle.</source>
        <translation>
            <numerusform>%n événement webhook arriverait à l’unique URL de webhook de l’app. Un événement par app est plus facile à gérer.</numerusform>
            <numerusform>%n événements webhook arriveraient à l’unique URL de webhook de l’app. Un événement par app est plus facile à gérer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) are not needed for anything that you asked for.</source>
        <translation>
            <numerusform>%n scope n’est nécessaire à rien de ce que vous avez demandé.</numerusform>
            <numerusform>%n scopes ne sont nécessaires à rien de ce que vous avez demandé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::AuthorizationAttempt</name>
    <message>
        <source>HighLevel said yes</source>
        <translation>HighLevel a dit oui</translation>
    </message>
    <message>
        <source>You can close this tab and go back to HighLevel OAuth Helper.</source>
        <translation>Vous pouvez fermer cet onglet et revenir à HighLevel OAuth Helper.</translation>
    </message>
    <message>
        <source>HighLevel said no</source>
        <translation>HighLevel a dit non</translation>
    </message>
    <message>
        <source>The reason is shown in HighLevel OAuth Helper. You can close this tab.</source>
        <translation>La raison est affichée dans HighLevel OAuth Helper. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>One question is left</source>
        <translation>Il reste une question</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper can&apos;t tell whether you started this sign-in. Go back to it to answer.</source>
        <translation>HighLevel OAuth Helper ne peut pas savoir si c’est vous qui avez lancé cette authentification. Revenez-y pour répondre.</translation>
    </message>
    <message>
        <source>This is not the sign-in that is under way</source>
        <translation>Ce n’est pas l’authentification en cours</translation>
    </message>
    <message>
        <source>It may come from an older link. Go back to HighLevel OAuth Helper and open the link again.</source>
        <translation>Elle vient peut-être d’un ancien lien. Revenez à HighLevel OAuth Helper et rouvrez le lien.</translation>
    </message>
    <message>
        <source>This is an answer to an earlier sign-in</source>
        <translation>C’est une réponse à une authentification précédente</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper waits for a newer one. Answer in the tab that was opened last, or go back to it and open the link again.</source>
        <translation>HighLevel OAuth Helper en attend une plus récente. Répondez dans l’onglet ouvert en dernier, ou revenez-y et rouvrez le lien.</translation>
    </message>
    <message>
        <source>This answer is not taken</source>
        <translation>Cette réponse n’est pas prise</translation>
    </message>
    <message>
        <source>It does not say which sign-in it belongs to. Go back to HighLevel OAuth Helper and open the link from there.</source>
        <translation>Elle ne dit pas à quelle authentification elle appartient. Revenez à HighLevel OAuth Helper et ouvrez le lien de là.</translation>
    </message>
    <message>
        <source>The answer is incomplete</source>
        <translation>La réponse est incomplète</translation>
    </message>
    <message>
        <source>It has neither a code nor an error in it. Go back to HighLevel OAuth Helper and open the link again.</source>
        <translation>Elle ne contient ni code ni erreur. Revenez à HighLevel OAuth Helper et rouvrez le lien.</translation>
    </message>
    <message>
        <source>This sign-in is already done</source>
        <translation>Cette authentification est déjà terminée</translation>
    </message>
    <message>
        <source>This sign-in took too long</source>
        <translation>Cette authentification a pris trop de temps</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper no longer waits for it. Go back to it and start again.</source>
        <translation>HighLevel OAuth Helper ne l’attend plus. Revenez-y et recommencez.</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>Cette authentification est finie</translation>
    </message>
</context>
<context>
    <name>hloauth::AuthorizePage</name>
    <message>
        <source>In the browser – choose a step for help with it</source>
        <translation>Dans le navigateur&#x202f;: choisissez une étape pour obtenir de l’aide</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Demander le consentement</translation>
    </message>
    <message>
        <source>The link below asks HighLevel for what you chose. You decide in your browser; the program never sees your HighLevel password.</source>
        <translation>Le lien ci-dessous demande à HighLevel ce que vous avez choisi. Vous décidez dans votre navigateur&#x202f;; le programme ne voit jamais votre mot de passe HighLevel.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Go on, for this &amp;session only</source>
        <translation>Continuer, pour cette &amp;session seulement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>&amp;Yes, take it</source>
        <translation>Oui, la pre&amp;ndre</translation>
    </message>
    <message>
        <source>&amp;Ignore it and go on waiting</source>
        <translation>L&apos;&amp;ignorer et continuer d’attendre</translation>
    </message>
    <message>
        <source>I see an &amp;error…</source>
        <translation>Je vois une &amp;erreur…</translation>
    </message>
</context>
<context>
    <name>hloauth::Banner</name>
    <message>
        <source>NOT THE USUAL SERVERS</source>
        <translation>SERVEURS INHABITUELS</translation>
    </message>
    <message>
        <source>Consent page: %1 · API: %2</source>
        <translation>Page de consentement&#x202f;: %1 · API&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>hloauth::BodyField</name>
    <message>
        <source>%1 can&apos;t be read; choose a file with the body in it.</source>
        <translation>%1 ne peut pas être lu&#x202f;; choisissez un fichier contenant le corps.</translation>
    </message>
    <message>
        <source>%1 is longer than any webhook (%2 at most); choose another file.</source>
        <translation>%1 est plus long que tout webhook (%2 au plus)&#x202f;; choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>hloauth::BookButton</name>
    <message>
        <source>Print or save</source>
        <translation>Imprimer ou enregistrer</translation>
    </message>
    <message>
        <source>All topics as one document</source>
        <translation>Tous les sujets en un seul document</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>Enregistrer en page web…</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper: Learn</source>
        <translation>HighLevel OAuth Helper&#x202f;: Apprendre</translation>
    </message>
    <message>
        <source>It could not be printed. Choose another printer, or save it as PDF.</source>
        <translation>L’impression a échoué. Choisissez une autre imprimante, ou enregistrez en PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Enregistrer en page web</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
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
        <translation>Montre ce qui peut être en cause ici</translation>
    </message>
    <message>
        <source>A tab opens with the practice page</source>
        <translation>Un onglet s’ouvre avec la page d’entraînement</translation>
    </message>
    <message>
        <source>Nothing on it is real.</source>
        <translation>Rien n’y est réel.</translation>
    </message>
    <message>
        <source>Choose the agency or a sub-account, and look at the scopes</source>
        <translation>Choisissez l’agence ou un sous-compte, et regardez les scopes</translation>
    </message>
    <message>
        <source>One that has the app already is missing.</source>
        <translation>Celui qui a déjà l’app n’y figure pas.</translation>
    </message>
    <message>
        <source>Press “Allow &amp;&amp; Install”</source>
        <translation>Appuyez sur «&#x202f;Allow &amp;&amp; Install&#x202f;»</translation>
    </message>
    <message>
        <source>Press “Deny” if you want to see what a refusal looks like.</source>
        <translation>Appuyez sur «&#x202f;Deny&#x202f;» si vous voulez voir à quoi ressemble un refus.</translation>
    </message>
    <message>
        <source>Come back here; the program goes on by itself</source>
        <translation>Revenez ici&#x202f;; le programme continue de lui-même</translation>
    </message>
    <message>
        <source>If it does not, look at the browser&apos;s address bar.</source>
        <translation>Sinon, regardez la barre d’adresse du navigateur.</translation>
    </message>
    <message>
        <source>A tab opens with HighLevel&apos;s page</source>
        <translation>Un onglet s’ouvre avec la page de HighLevel</translation>
    </message>
    <message>
        <source>Press “Install”, and “Proceed to Install” if it warns that the app is private.</source>
        <translation>Appuyez sur «&#x202f;Install&#x202f;», et sur «&#x202f;Proceed to Install&#x202f;» si elle avertit que l’app est privée.</translation>
    </message>
    <message>
        <source>Log in, if it asks</source>
        <translation>Connectez-vous, si la page le demande</translation>
    </message>
    <message>
        <source>At app.gohighlevel.com, as an administrator: a log-in at your white-label address does not count, and the marketplace has one of its own.</source>
        <translation>À app.gohighlevel.com, comme administrateur&#x202f;: une connexion à votre adresse en marque blanche ne compte pas, et la marketplace a la sienne.</translation>
    </message>
    <message>
        <source>Enter the code, if it asks for one</source>
        <translation>Saisissez le code, si la page en demande un</translation>
    </message>
    <message>
        <source>Press “Send code to email” first: it is not sent by itself.</source>
        <translation>Appuyez d’abord sur «&#x202f;Send code to email&#x202f;»&#x202f;: il n’est pas envoyé de lui-même.</translation>
    </message>
    <message>
        <source>It is the right agency</source>
        <translation>C’est la bonne agence</translation>
    </message>
    <message>
        <source>If not, log out at app.gohighlevel.com and log in as the right one.</source>
        <translation>Sinon, déconnectez-vous de app.gohighlevel.com et reconnectez-vous avec la bonne.</translation>
    </message>
    <message>
        <source>Choose your agency</source>
        <translation>Choisissez votre agence</translation>
    </message>
    <message>
        <source>The sub-account is in the list</source>
        <translation>Le sous-compte est dans la liste</translation>
    </message>
    <message>
        <source>Then the sub-accounts in which the app shall work.</source>
        <translation>Puis les sous-comptes dans lesquels l’app doit fonctionner.</translation>
    </message>
    <message>
        <source>One that has the app already is missing: uninstall the app there first.</source>
        <translation>Celui qui a déjà l’app n’y figure pas&#x202f;: désinstallez-y d’abord l’app.</translation>
    </message>
    <message>
        <source>Tick the box before it, and press “Continue”</source>
        <translation>Cochez la case devant lui, et appuyez sur «&#x202f;Continue&#x202f;»</translation>
    </message>
    <message>
        <source>A click on the name is not enough.</source>
        <translation>Un clic sur le nom ne suffit pas.</translation>
    </message>
    <message>
        <source>Read what the app may do, and press “Allow &amp;&amp; Install”</source>
        <translation>Lisez ce que l’app pourra faire, et appuyez sur «&#x202f;Allow &amp;&amp; Install&#x202f;»</translation>
    </message>
    <message>
        <source>Nothing is installed before that.</source>
        <translation>Rien n’est installé avant cela.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiez l’adresse</translation>
    </message>
    <message>
        <source>If nothing happens, look whether the browser&apos;s address bar has “code=” in it.</source>
        <translation>Si rien ne se passe, regardez si la barre d’adresse du navigateur contient «&#x202f;code=&#x202f;».</translation>
    </message>
    <message>
        <source>The whole address that the browser then shows, with “code=” in it; paste it above. The page itself may show an error.</source>
        <translation>L’adresse entière que le navigateur affiche alors, avec «&#x202f;code=&#x202f;»&#x202f;; collez-la ci-dessus. La page elle-même peut afficher une erreur.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>It does not look like that…</source>
        <translation>Je ne vois pas cela…</translation>
    </message>
</context>
<context>
    <name>hloauth::BrowserStandIn</name>
    <message>
        <source>it was sent on and on</source>
        <translation>il a été renvoyé de page en page</translation>
    </message>
    <message>
        <source>the server answered with status %1</source>
        <translation>le serveur a répondu avec le statut %1</translation>
    </message>
</context>
<context>
    <name>hloauth::CatalogTexts</name>
    <message>
        <source>Schema on the event page gives the type as AppointmentCreate, likely a paste slip.</source>
        <extracomment>About a scope that is a guess.</extracomment>
        <translation>Le schéma de la page de l’événement donne comme type AppointmentCreate, sans doute une erreur de copie.</translation>
    </message>
    <message>
        <source>Event page file is named ProviderOutboundMessage.md.</source>
        <extracomment>About a scope that is a guess.</extracomment>
        <translation>Le fichier de la page de l’événement s’appelle ProviderOutboundMessage.md.</translation>
    </message>
    <message>
        <source>Event page: only for Location-level apps. Weakest guess: rests on the scope name (third-party code agrees); the scope itself is only in the v3 spec.</source>
        <extracomment>About a scope that is a guess.</extracomment>
        <translation>Page de l’événement&#x202f;: seulement pour les apps de niveau Location. La supposition la plus faible&#x202f;: elle repose sur le nom du scope (du code tiers est d’accord)&#x202f;; le scope lui-même n’est que dans la spécification v3.</translation>
    </message>
    <message>
        <source>Event page: only for Agency-level apps.</source>
        <extracomment>About a scope that is a guess.</extracomment>
        <translation>Page de l’événement&#x202f;: seulement pour les apps de niveau Agency.</translation>
    </message>
    <message>
        <source>Event page: Agency-level apps, for all or chosen sub-accounts.</source>
        <extracomment>About a scope that is a guess.</extracomment>
        <translation>Page de l’événement&#x202f;: apps de niveau Agency, pour tous les sous-comptes ou pour ceux choisis.</translation>
    </message>
    <message>
        <source>An older helper page ties this scope to the $297 rollout; OpenAPI gives agency access only.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Une ancienne page d’aide lie ce scope à l’ouverture du forfait à $297&#x202f;; OpenAPI n’indique qu’un accès d’agence.</translation>
    </message>
    <message>
        <source>Inferred from agency-only access in OpenAPI.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Déduit de ce qu’OpenAPI n’indique qu’un accès d’agence.</translation>
    </message>
    <message>
        <source>Sub-account token is enough; OpenAPI also allows an agency token, which needs $297 or $497 (inferred).</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Un jeton de sous-compte suffit&#x202f;; OpenAPI permet aussi un jeton d’agence, qui demande $297 ou $497 (déduit).</translation>
    </message>
    <message>
        <source>Scopes.md lists sub-account access too; only the agency-token use needs $297 or $497 (inferred).</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Scopes.md indique aussi un accès de sous-compte&#x202f;; seul l’usage avec un jeton d’agence demande $297 ou $497 (déduit).</translation>
    </message>
    <message>
        <source>Inferred from agency-only access in OpenAPI; no source gives a plan for deleting a sub-account.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Déduit de ce qu’OpenAPI n’indique qu’un accès d’agence&#x202f;; aucune source ne donne de forfait pour supprimer un sous-compte.</translation>
    </message>
    <message>
        <source>Docs mark POST /locations/ (create sub-account) as Agency Pro $497; an older helper page says creating or updating sub-accounts is restricted on $297. Covering PUT and DELETE is inferred.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>La documentation marque POST /locations/ (créer un sous-compte) comme Agency Pro $497&#x202f;; une ancienne page d’aide dit que créer ou modifier des sous-comptes est restreint avec $297. Que cela vaille aussi pour PUT et DELETE est une déduction.</translation>
    </message>
    <message>
        <source>Inferred: reads and changes sub-account permissions and looks like a variant of locations.write.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Déduit&#x202f;: lit et modifie les autorisations des sous-comptes et semble être une variante de locations.write.</translation>
    </message>
    <message>
        <source>Scopes.md lists agency access only; an older helper page names oauth as an agency scope. Plan floor inferred.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Scopes.md n’indique qu’un accès d’agence&#x202f;; une ancienne page d’aide cite oauth comme scope d’agence. Le forfait minimal est déduit.</translation>
    </message>
    <message>
        <source>Inferred: a SaaS endpoint, and SaaS mode belongs to the $497 plan; docs put the plan mark only on enable-saas.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Déduit&#x202f;: c’est un appel SaaS, et le mode SaaS fait partie du forfait à $497&#x202f;; la documentation n’indique le forfait que pour enable-saas.</translation>
    </message>
    <message>
        <source>Docs mark enable-saas as Agency Pro $497; the update-subscription call is inferred to follow.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>La documentation marque enable-saas comme Agency Pro $497&#x202f;; que cela vaille aussi pour update-subscription est déduit.</translation>
    </message>
    <message>
        <source>Scopes.md lists agency access only; an older helper page names snapshots as an agency scope. Plan floor inferred; no source says which plan.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Scopes.md n’indique qu’un accès d’agence&#x202f;; une ancienne page d’aide cite snapshots comme scope d’agence. Le forfait minimal est déduit&#x202f;; aucune source ne dit lequel.</translation>
    </message>
    <message>
        <source>Works with a sub-account token; only agency-level creating and updating is limited to $497 (an older helper page).</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Fonctionne avec un jeton de sous-compte&#x202f;; seules la création et la modification au niveau de l’agence sont réservées à $497 (une ancienne page d’aide).</translation>
    </message>
</context>
<context>
    <name>hloauth::CausesView</name>
    <message>
        <source>Most likely</source>
        <translation>Très probablement</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Ou</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>hloauth::CheckLinkCommand</name>
    <message>
        <source>Print the link put right instead of the findings.</source>
        <translation>Afficher le lien corrigé au lieu des constats.</translation>
    </message>
    <message>
        <source>The app&apos;s client ID.</source>
        <translation>Le client ID de l’app.</translation>
    </message>
    <message>
        <source>A redirect URI that is registered in the app; may be repeated.</source>
        <translation>Une URI de redirection enregistrée dans l’app&#x202f;; peut être répétée.</translation>
    </message>
    <message>
        <source>No version of the app is live yet.</source>
        <translation>Aucune version de l’app n’est encore publiée.</translation>
    </message>
    <message>
        <source>A version of the app is live.</source>
        <translation>Une version de l’app est publiée.</translation>
    </message>
    <message>
        <source>The app is marked white-label friendly.</source>
        <translation>L’app est déclarée compatible marque blanche.</translation>
    </message>
    <message>
        <source>Who can install the app: sub-account, agency or both.</source>
        <translation>Qui peut installer l’app&#x202f;: sub-account, agency ou both.</translation>
    </message>
    <message>
        <source>The agency&apos;s plan: starter, unlimited or agency-pro.</source>
        <translation>Le forfait de l’agence&#x202f;: starter, unlimited ou agency-pro.</translation>
    </message>
    <message>
        <source>Example:
  hloauth check-link &apos;https://marketplace.gohighlevel.com/v2/oauth/chooselocation?...&apos;

Put the link into single quotes, as a shell cuts it at the first &quot;&amp;&quot; otherwise; or leave it
out and give it on standard input, also inside other text. One finding a line: error, warning
or note, what is wrong, what comes of it, what to do, and in brackets the part of the link.
Exit code 1 if there is an error. What is known of the app (the options above) finds more.</source>
        <translation>Exemple&#x202f;:
  hloauth check-link &apos;https://marketplace.gohighlevel.com/v2/oauth/chooselocation?...&apos;

Mettez le lien entre apostrophes droites, sinon le shell le coupe au premier &quot;&amp;&quot;&#x202f;; ou omettez-le
et donnez-le sur l’entrée standard, même au milieu d’un autre texte. Un constat par ligne&#x202f;: erreur,
avertissement ou remarque, ce qui ne va pas, ce qui en résulte, que faire, et entre parenthèses
la partie du lien. Code de sortie 1&#xa0;s’il y a une erreur. Ce qu’on sait de l’app (les options
ci-dessus) permet d’en trouver plus.</translation>
    </message>
    <message>
        <source>Paste the link, and an empty line after it:</source>
        <translation>Collez le lien, suivi d’une ligne vide&#x202f;:</translation>
    </message>
    <message>
        <source>No link came; give it as an argument in single quotes, or on standard input.</source>
        <translation>Aucun lien n’est arrivé&#x202f;; donnez-le en argument entre apostrophes droites, ou sur l’entrée standard.</translation>
    </message>
    <message>
        <source>An app is either a draft or live; leave out --draft or --live.</source>
        <translation>Une app est soit un brouillon, soit publiée&#x202f;; retirez --draft ou --live.</translation>
    </message>
    <message>
        <source>An app&apos;s type is sub-account, agency or both.</source>
        <translation>Le type d’une app est sub-account, agency ou both.</translation>
    </message>
    <message>
        <source>A plan is starter, unlimited or agency-pro.</source>
        <translation>Un forfait est starter, unlimited ou agency-pro.</translation>
    </message>
    <message>
        <source>Nothing was found that would keep this link from working.</source>
        <translation>Rien n’a été trouvé qui empêcherait ce lien de fonctionner.</translation>
    </message>
    <message>
        <source>With --fix the link is printed put right, as far as that can be done.</source>
        <translation>Avec --fix, le lien est affiché corrigé, autant que possible.</translation>
    </message>
    <message>
        <source>The ID of the version to be installed.</source>
        <translation>L’identifiant de la version à installer.</translation>
    </message>
</context>
<context>
    <name>hloauth::ClaimsDialog</name>
    <message>
        <source>What the token says of itself</source>
        <translation>Ce que le jeton dit de lui-même</translation>
    </message>
    <message>
        <source>All claims, as JSON</source>
        <translation>Tous les claims, en JSON</translation>
    </message>
    <message>
        <source>All of it, as it stands in the token:</source>
        <translation>Tout, tel que cela figure dans le jeton&#x202f;:</translation>
    </message>
    <message>
        <source>Copy the claims</source>
        <translation>Copier les claims</translation>
    </message>
    <message>
        <source>Not verified: this is read out of the access token on this computer, and HighLevel was not asked. “Test the token” asks.</source>
        <translation>Non vérifié&#x202f;: ceci est lu dans le jeton d’accès sur cet ordinateur, sans interroger HighLevel. «&#x202f;Tester le jeton&#x202f;» l’interroge.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>A sub-account&apos;s token (Location)</source>
        <translation>Jeton d’un sous-compte (Location)</translation>
    </message>
    <message>
        <source>An agency&apos;s token (Company)</source>
        <translation>Jeton d’une agence (Company)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Agency&apos;s plan</source>
        <translation>Forfait de l’agence</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>A practice server: good for nothing else</source>
        <translation>Un serveur d’entraînement&#x202f;: ne sert à rien d’autre</translation>
    </message>
    <message>
        <source>Sub-account ID</source>
        <translation>ID du sous-compte</translation>
    </message>
    <message>
        <source>Agency ID</source>
        <translation>ID de l’agence</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>ID de l’app</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
</context>
<context>
    <name>hloauth::CommandLine</name>
    <message>
        <source>Print results and errors as JSON.</source>
        <translation>Afficher résultats et erreurs en JSON.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>A secret is never an argument, where other users of this computer could read it; give it with --client-secret-stdin or --client-secret-file.</source>
        <translation>Un secret ne se donne jamais en argument, où d’autres utilisateurs de cet ordinateur pourraient le lire&#x202f;; donnez-le avec --client-secret-stdin ou --client-secret-file.</translation>
    </message>
    <message>
        <source>A secret is never an argument, where other users of this computer could read it; give it with --shared-secret-file.</source>
        <translation>Un secret ne se donne jamais en argument, où d’autres utilisateurs de cet ordinateur pourraient le lire&#x202f;; donnez-le avec --shared-secret-file.</translation>
    </message>
    <message>
        <source>There is no option --%1; &quot;%2&quot; lists those that there are.</source>
        <translation>L’option --%1 n’existe pas&#x202f;; «&#x202f;%2&#x202f;» énumère celles qui existent.</translation>
    </message>
    <message>
        <source>%1; see &quot;%2&quot;.</source>
        <translation>%1&#x202f;; voir «&#x202f;%2&#x202f;».</translation>
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
        <translation>Codes de sortie&#x202f;:
  0  fait
  1  la réponse est non
  2  mauvais usage ou mauvaise entrée
  3  refusé par HighLevel ou par vous, ou aucun consentement n’est venu à temps
  4  panne du réseau ou du serveur, ou ressource occupée&#x202f;; rien n’est perdu, réessayez
  5  le trousseau du système est inutilisable
  6  cette connexion exige une reconnexion
</translation>
    </message>
    <message>
        <source>What shall be done? &quot;hloauth --help&quot; lists the commands.</source>
        <translation>Que faut-il faire&#x202f;? «&#x202f;hloauth --help&#x202f;» énumère les commandes.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; &quot;hloauth --help&quot; lists the commands.</source>
        <translation>La commande «&#x202f;%1&#x202f;» n’existe pas&#x202f;; «&#x202f;hloauth --help&#x202f;» énumère les commandes.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>La commande «&#x202f;%1&#x202f;» n’existe pas&#x202f;; vouliez-vous dire «&#x202f;%2&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one text: put quotes around it.</source>
        <translation>«&#x202f;%1&#x202f;» prend un seul texte&#x202f;: mettez-le entre guillemets droits.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes nothing but options; see &quot;hloauth %1 --help&quot;.</source>
        <translation>«&#x202f;%1&#x202f;» ne prend que des options&#x202f;; voir «&#x202f;hloauth %1 --help&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one %2 and options; see &quot;hloauth %1 --help&quot;.</source>
        <translation>«&#x202f;%1&#x202f;» prend un seul %2 et des options&#x202f;; voir «&#x202f;hloauth %1 --help&#x202f;».</translation>
    </message>
    <message>
        <source>The text for &quot;%1&quot; is empty.</source>
        <translation>Le texte pour «&#x202f;%1&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs the connection&apos;s name: hloauth %1 %2</source>
        <translation>«&#x202f;%1&#x202f;» exige le nom de la connexion&#x202f;: hloauth %1 %2</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper on the command line.

Usage: hloauth COMMAND [options]

Commands:
</source>
        <translation>HighLevel OAuth Helper en ligne de commande.

Usage&#x202f;: hloauth COMMAND [options]

Commandes&#x202f;:
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
«&#x202f;hloauth COMMAND --help&#x202f;» en dit plus sur une commande.

Options de toutes les commandes&#x202f;:
  --marketplace-url URL  où est la page d’autorisation (HLOAUTH_MARKETPLACE_URL)
  --api-url URL          où sont le token endpoint et l’API (HLOAUTH_API_URL)
  --data-dir DIR         où est la liste des connexions (HLOAUTH_DATA_DIR)
  --json                 afficher résultats et erreurs en JSON
  -h, --help             afficher l’aide
  -v, --version          afficher la version

</translation>
    </message>
    <message>
        <source>Usage: hloauth %1%2 [options]

%3.
</source>
        <translation>Usage&#x202f;: hloauth %1%2 [options]

%3.
</translation>
    </message>
</context>
<context>
    <name>hloauth::CommandTable</name>
    <message>
        <source>sign in to HighLevel and keep the tokens as NAME</source>
        <translation>s’authentifier auprès de HighLevel et garder les jetons sous NAME</translation>
    </message>
    <message>
        <source>print a valid access token, refreshed first if need be</source>
        <translation>afficher un jeton d’accès valide, renouvelé d’abord si nécessaire</translation>
    </message>
    <message>
        <source>get new tokens now</source>
        <translation>obtenir de nouveaux jetons maintenant</translation>
    </message>
    <message>
        <source>refresh what is to be kept fresh; as from a timer</source>
        <translation>renouveler ce qui doit l’être automatiquement&#x202f;; pour un minuteur</translation>
    </message>
    <message>
        <source>ask HighLevel whether a connection&apos;s token works</source>
        <translation>demander à HighLevel si le jeton d’une connexion fonctionne</translation>
    </message>
    <message>
        <source>hand a connection&apos;s token to another tool, in its own form</source>
        <translation>remettre le jeton d’une connexion à un autre outil, sous sa forme</translation>
    </message>
    <message>
        <source>list the connections</source>
        <translation>lister les connexions</translation>
    </message>
    <message>
        <source>show all about a connection but its secrets</source>
        <translation>montrer tout d’une connexion, sauf ses secrets</translation>
    </message>
    <message>
        <source>forget a connection and its secrets</source>
        <translation>oublier une connexion et ses secrets</translation>
    </message>
    <message>
        <source>list the sub-accounts in which an agency&apos;s app is installed</source>
        <translation>lister les sous-comptes où l’app d’une agence est installée</translation>
    </message>
    <message>
        <source>write a token for each of them into a file</source>
        <translation>écrire dans un fichier un jeton pour chacun d’eux</translation>
    </message>
    <message>
        <source>what can be asked for, by plan, endpoint or webhook event</source>
        <translation>ce qu’on peut demander, par forfait, endpoint ou événement webhook</translation>
    </message>
    <message>
        <source>find what an authorization link would fail at</source>
        <translation>trouver ce qui ferait échouer un lien d’autorisation</translation>
    </message>
    <message>
        <source>causes and fixes of an error that HighLevel shows</source>
        <translation>causes et remèdes d’une erreur affichée par HighLevel</translation>
    </message>
    <message>
        <source>print the claims of a token read from standard input</source>
        <translation>afficher les claims d’un jeton lu sur l’entrée standard</translation>
    </message>
    <message>
        <source>check that a webhook really is HighLevel&apos;s</source>
        <translation>vérifier qu’un webhook vient vraiment de HighLevel</translation>
    </message>
    <message>
        <source>decrypt the session that a custom page got</source>
        <translation>déchiffrer la session reçue par une page personnalisée</translation>
    </message>
    <message>
        <source>what somebody who helps needs to know, without secrets</source>
        <translation>ce que doit savoir qui vous aide, sans secrets</translation>
    </message>
    <message>
        <source>run a stand-in for HighLevel on this computer</source>
        <translation>lancer un simulateur de HighLevel sur cet ordinateur</translation>
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
        <translation>Exemple&#x202f;:
  hloauth connect shop --client-id 0123456789abcdef01234567-m1abcdef \
      --client-secret-file secret.txt --preset read-only

Avec --json, la première ligne est affichée quand la redirection peut être reçue&#x202f;:
  {&quot;event&quot;:&quot;link&quot;,&quot;url&quot;:...,&quot;redirect_uri&quot;:...}
et la dernière quand tout est conservé&#x202f;:
  {&quot;event&quot;:&quot;connected&quot;,&quot;name&quot;:...,&quot;user_type&quot;:...,&quot;company_id&quot;:...,&quot;location_id&quot;:...,
   &quot;expires_at&quot;:...,&quot;scopes&quot;:[...],&quot;missing_scopes&quot;:[...]}

On ne peut pas écouter sur une URI de redirection hors de cet ordinateur&#x202f;: dans ce cas, comme
avec --code-stdin, l’adresse où le navigateur a été envoyé est lue sur l’entrée standard.
Avec --client-secret-stdin, le secret est la première ligne, et l’adresse suit.

Si une connexion exige une reconnexion&#x202f;: hloauth connect shop --again

Préréglages&#x202f;:
</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#x202f;: %1</translation>
    </message>
    <message>
        <source>The keychain holds no client secret for this connection; give it with --client-secret-stdin or --client-secret-file.</source>
        <translation>Le trousseau ne contient pas de client secret pour cette connexion&#x202f;; donnez-le avec --client-secret-stdin ou --client-secret-file.</translation>
    </message>
    <message>
        <source>The client secret&apos;s file %1 can&apos;t be read: %2.</source>
        <translation>Le fichier %1 du client secret ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Client secret (it is not shown): </source>
        <translation>Client secret (il n’est pas affiché)&#x202f;: </translation>
    </message>
    <message>
        <source>A redirect with another state was refused: it belongs to another sign-in. Still waiting for ours.</source>
        <translation>Une redirection avec un autre state a été refusée&#x202f;: elle appartient à une autre authentification. L’attente de la nôtre continue.</translation>
    </message>
    <message>
        <source>The port was lost and could not be opened again, so the redirect can&apos;t be taken; run the command again.</source>
        <translation>Le port a été perdu et n’a pas pu être rouvert, la redirection ne peut donc pas être reçue&#x202f;; relancez la commande.</translation>
    </message>
    <message>
        <source>A code that came without a state is worth nothing. Still waiting.</source>
        <translation>Un code arrivé sans state ne vaut rien. L’attente continue.</translation>
    </message>
    <message>
        <source>The consent is here; asking for the tokens.</source>
        <translation>Le consentement est là&#x202f;; demande des jetons.</translation>
    </message>
    <message>
        <source>Install the app from inside HighLevel now: in the Marketplace, or by the app&apos;s Test Link in the developer portal.</source>
        <translation>Installez maintenant l’app depuis HighLevel&#x202f;: dans la Marketplace, ou par le Test Link de l’app dans le portail développeurs.</translation>
    </message>
    <message>
        <source>Waiting for it at %1 (Ctrl-C ends it).</source>
        <translation>Attente à %1 (Ctrl-C y met fin).</translation>
    </message>
    <message>
        <source>After that the browser goes to %1. Paste that page&apos;s whole address here:</source>
        <translation>Ensuite le navigateur va à %1. Collez ici l’adresse entière de cette page&#x202f;:</translation>
    </message>
    <message>
        <source>Your browser was asked to open this link; if it does not, open it yourself:</source>
        <translation>Votre navigateur a été prié d’ouvrir ce lien&#x202f;; s’il ne le fait pas, ouvrez-le vous-même&#x202f;:</translation>
    </message>
    <message>
        <source>No browser could be opened here; open this link yourself:</source>
        <translation>Aucun navigateur n’a pu être ouvert ici&#x202f;; ouvrez ce lien vous-même&#x202f;:</translation>
    </message>
    <message>
        <source>Open this link in your browser:</source>
        <translation>Ouvrez ce lien dans votre navigateur&#x202f;:</translation>
    </message>
    <message>
        <source>Waiting for the consent at %1 (Ctrl-C ends it).</source>
        <translation>Attente du consentement à %1 (Ctrl-C y met fin).</translation>
    </message>
    <message>
        <source>After the consent the browser goes to %1. Paste that page&apos;s whole address here:</source>
        <translation>Après le consentement, le navigateur va à %1. Collez ici l’adresse entière de cette page&#x202f;:</translation>
    </message>
    <message>
        <source>Standard input ended before an address or a code came; run the command again.</source>
        <translation>L’entrée standard s’est terminée avant qu’une adresse ou un code n’arrive&#x202f;; relancez la commande.</translation>
    </message>
    <message>
        <source>Standard input ended, and the last line did not do: %1</source>
        <translation>L’entrée standard s’est terminée, et la dernière ligne ne convenait pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>there is no code in it; copy the whole address from the browser&apos;s address bar.</source>
        <translation>elle ne contient pas de code&#x202f;; copiez l’adresse entière depuis la barre d’adresse du navigateur.</translation>
    </message>
    <message>
        <source>it belongs to another sign-in; open the link above and paste the address it leads to.</source>
        <translation>elle appartient à une autre authentification&#x202f;; ouvrez le lien ci-dessus et collez l’adresse à laquelle il mène.</translation>
    </message>
    <message>
        <source>it is an answer to an earlier sign-in; open the link above and paste the address it leads to.</source>
        <translation>c’est une réponse à une authentification précédente&#x202f;; ouvrez le lien ci-dessus et collez l’adresse à laquelle il mène.</translation>
    </message>
    <message>
        <source>its code was used already, and a code works once; open the link above again.</source>
        <translation>son code a déjà été utilisé, et un code ne sert qu’une fois&#x202f;; rouvrez le lien ci-dessus.</translation>
    </message>
    <message>
        <source>its code is older than five minutes, and HighLevel will hardly take it; open the link above again.</source>
        <translation>son code a plus de cinq minutes, et HighLevel ne le prendra sans doute pas&#x202f;; rouvrez le lien ci-dessus.</translation>
    </message>
    <message>
        <source>That can&apos;t be used: %1</source>
        <translation>Cela n’est pas utilisable&#x202f;: %1</translation>
    </message>
    <message>
        <source>it has no state, as if the install had begun at HighLevel and not with our link; if that is so, use --accept-missing-state.</source>
        <translation>elle n’a pas de state, comme si l’installation avait été lancée chez HighLevel et non par notre lien&#x202f;; si c’est le cas, utilisez --accept-missing-state.</translation>
    </message>
    <message>
        <source>A redirect was not accepted: %1 Still waiting.</source>
        <translation>Une redirection n’a pas été acceptée&#x202f;: %1 L’attente continue.</translation>
    </message>
    <message>
        <source>A code came without a state. Did you begin the install yourself, at HighLevel? [y/N] </source>
        <translation>Un code est arrivé sans state. Avez-vous lancé l’installation vous-même, chez HighLevel&#x202f;? (y = oui) [y/N] </translation>
    </message>
    <message>
        <source>Not accepted. Still waiting.</source>
        <translation>Non accepté. L’attente continue.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Compte concerné&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It belongs to %1. Is that the account you mean, and are its tokens to be kept? [y/N] </source>
        <translation>Compte concerné&#x202f;: %1. Est-ce le compte voulu, et faut-il garder ses jetons&#x202f;? (y = oui) [y/N] </translation>
    </message>
    <message>
        <source>Connected &quot;%1&quot; to %2.</source>
        <translation>«&#x202f;%1&#x202f;» est connectée. Compte&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The access token is valid until %1.</source>
        <translation>Le jeton d’accès est valide jusqu’au %1.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>The secrets are in the system keychain; &quot;hloauth token %1&quot; prints the access token.</source>
        <translation>Les secrets sont dans le trousseau du système&#x202f;; «&#x202f;hloauth token %1&#x202f;» affiche le jeton d’accès.</translation>
    </message>
    <message>
        <source>Warning: asked for and not granted: %1.</source>
        <translation>Avertissement&#x202f;: demandé et non accordé&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectOptions</name>
    <message>
        <source>With --wait-for-install you are asked whose account it is before anything is kept; where nobody can be asked, add --accept-missing-state.</source>
        <translation>Avec --wait-for-install, on vous demande à qui est le compte avant de conserver quoi que ce soit&#x202f;; si personne ne peut répondre, ajoutez --accept-missing-state.</translation>
    </message>
    <message>
        <source>The connection&apos;s name must have 1 to %1 characters and no line breaks.</source>
        <translation>Le nom de la connexion doit avoir de 1 à %1 caractères et aucun saut de ligne.</translation>
    </message>
    <message>
        <source>There is already a connection &quot;%1&quot;; choose another name, such as &quot;%2&quot;, or sign it in again with --again.</source>
        <translation>Il y a déjà une connexion «&#x202f;%1&#x202f;»&#x202f;; choisissez un autre nom, comme «&#x202f;%2&#x202f;», ou reconnectez-la avec --again.</translation>
    </message>
    <message>
        <source>--again keeps the new tokens in place of the old ones; leave --session-only out.</source>
        <translation>--again conserve les nouveaux jetons à la place des anciens&#x202f;; retirez --session-only.</translation>
    </message>
    <message>
        <source>--client-id is missing: copy the client ID from the app&apos;s page in HighLevel&apos;s developer portal, under Manage, Secrets.</source>
        <translation>--client-id manque&#x202f;: copiez le client ID depuis la page de l’app dans le portail développeurs de HighLevel, sous Manage, Secrets.</translation>
    </message>
    <message>
        <source>What was given as --client-id looks like the client secret; give the client ID there (24 hex digits, a dash and 8 more characters), and the secret by --client-secret-stdin.</source>
        <translation>Ce qui a été donné comme --client-id ressemble au client secret&#x202f;; donnez-y le client ID (24 chiffres hexadécimaux, un tiret et 8 autres caractères), et le secret par --client-secret-stdin.</translation>
    </message>
    <message>
        <source>What was given as --client-id is a Private Integration Token, which works as it is, without any sign-in; a client ID has 24 hex digits, a dash and 8 more characters.</source>
        <translation>Ce qui a été donné comme --client-id est un Private Integration Token, qui fonctionne tel quel, sans authentification&#x202f;; un client ID a 24 chiffres hexadécimaux, un tiret et 8 autres caractères.</translation>
    </message>
    <message>
        <source>What was given as --client-id is an access token; a client ID has 24 hex digits, a dash and 8 more characters.</source>
        <translation>Ce qui a été donné comme --client-id est un jeton d’accès&#x202f;; un client ID a 24 chiffres hexadécimaux, un tiret et 8 autres caractères.</translation>
    </message>
    <message>
        <source>This client ID looks as if its end were missing.</source>
        <translation>Il semble manquer la fin de ce client ID.</translation>
    </message>
    <message>
        <source>This client ID has an unusual form; it is used as it is.</source>
        <translation>Ce client ID a une forme inhabituelle&#x202f;; il est utilisé tel quel.</translation>
    </message>
    <message>
        <source>Say where the client secret comes from, with either --client-secret-stdin or --client-secret-file FILE.</source>
        <translation>Dites d’où vient le client secret, avec --client-secret-stdin ou --client-secret-file FILE.</translation>
    </message>
    <message>
        <source>--client-secret-file needs the name of a file.</source>
        <translation>--client-secret-file exige le nom d’un fichier.</translation>
    </message>
    <message>
        <source>Say what to ask for, with --scope, --scopes-file or --preset; &quot;hloauth scopes&quot; lists what there is.</source>
        <translation>Dites quoi demander, avec --scope, --scopes-file ou --preset&#x202f;; «&#x202f;hloauth scopes&#x202f;» énumère ce qui existe.</translation>
    </message>
    <message>
        <source>HighLevel documents no scope &quot;%1&quot; (there is &quot;%2&quot;); it is asked for anyway.</source>
        <translation>HighLevel ne documente pas de scope «&#x202f;%1&#x202f;» (il y a «&#x202f;%2&#x202f;»)&#x202f;; il est tout de même demandé.</translation>
    </message>
    <message>
        <source>The scopes file %1 can&apos;t be read: %2.</source>
        <translation>Le fichier de scopes %1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The file %1 is not a list of scopes.</source>
        <translation>Le fichier %1 n’est pas une liste de scopes.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;; there are: %2.</source>
        <translation>Le préréglage «&#x202f;%1&#x202f;» n’existe pas&#x202f;; il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>--link is either &quot;standard&quot; or &quot;white-label&quot;.</source>
        <translation>--link est soit &quot;standard&quot;, soit &quot;white-label&quot;.</translation>
    </message>
    <message>
        <source>--user-type is either &quot;Location&quot; or &quot;Company&quot;.</source>
        <translation>--user-type est soit &quot;Location&quot;, soit &quot;Company&quot;.</translation>
    </message>
    <message>
        <source>A white-label app may not have &quot;%1&quot; in its redirect URI.</source>
        <translation>Une app en marque blanche ne doit pas avoir «&#x202f;%1&#x202f;» dans son URI de redirection.</translation>
    </message>
    <message>
        <source>The redirect URI needs a port above 1023, as in http://localhost:53682/oauth/callback; only an administrator&apos;s program can listen on the one that is meant without.</source>
        <translation>L’URI de redirection exige un port au-dessus de 1023, comme dans http://localhost:53682/oauth/callback&#x202f;; sans lui, c’est un port où seul le programme d’un administrateur peut écouter.</translation>
    </message>
    <message>
        <source>--redirect-uri is empty; leave it out for http://localhost:53682/oauth/callback.</source>
        <translation>--redirect-uri est vide&#x202f;; retirez-le pour utiliser http://localhost:53682/oauth/callback.</translation>
    </message>
    <message>
        <source>The redirect URI must be whole, with http:// or https:// and a host.</source>
        <translation>L’URI de redirection doit être complète, avec http:// ou https:// et un hôte.</translation>
    </message>
    <message>
        <source>The redirect URI must begin with http:// or https://; HighLevel takes no other.</source>
        <translation>L’URI de redirection doit commencer par http:// ou https://&#x202f;; HighLevel n’en accepte pas d’autre.</translation>
    </message>
    <message>
        <source>Plain http:// in the redirect URI is only for this computer (localhost); use https://.</source>
        <translation>Dans l’URI de redirection, http:// n’est que pour cet ordinateur (localhost)&#x202f;; utilisez https://.</translation>
    </message>
    <message>
        <source>The redirect URI must not hold a user name or a password; leave out what is before the @.</source>
        <translation>L’URI de redirection ne doit contenir ni nom d’utilisateur ni mot de passe&#x202f;; retirez ce qui précède le @.</translation>
    </message>
    <message>
        <source>The redirect URI must not have a fragment; leave out the # and what follows.</source>
        <translation>L’URI de redirection ne doit pas avoir de fragment&#x202f;; retirez le # et ce qui suit.</translation>
    </message>
    <message>
        <source>The redirect URI is not a valid address; check it for spaces and typing mistakes.</source>
        <translation>L’URI de redirection n’est pas une adresse valide&#x202f;; cherchez-y des espaces et des fautes de frappe.</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds from 1 to %1.</source>
        <translation>--timeout est un nombre de secondes de 1 à %1.</translation>
    </message>
    <message>
        <source>Sign in NAME again; what is not given is as it was then, the client secret, too.</source>
        <translation>Reconnecter NAME&#x202f;; ce qui n’est pas donné reste comme la dernière fois, le client secret aussi.</translation>
    </message>
    <message>
        <source>The app&apos;s client ID.</source>
        <translation>Le client ID de l’app.</translation>
    </message>
    <message>
        <source>Read the client secret from the first line of standard input.</source>
        <translation>Lire le client secret sur la première ligne de l’entrée standard.</translation>
    </message>
    <message>
        <source>Read the client secret from the first line of FILE.</source>
        <translation>Lire le client secret sur la première ligne de FILE.</translation>
    </message>
    <message>
        <source>Scopes to ask for; may be given several times, and may hold several.</source>
        <translation>Scopes à demander&#x202f;; peut être donné plusieurs fois et en contenir plusieurs.</translation>
    </message>
    <message>
        <source>Ask for the scopes in FILE.</source>
        <translation>Demander les scopes contenus dans FILE.</translation>
    </message>
    <message>
        <source>Ask for a preset of scopes; see below.</source>
        <translation>Demander un préréglage de scopes&#x202f;; voir ci-dessous.</translation>
    </message>
    <message>
        <source>Authorization page: standard or white-label (without HighLevel&apos;s name).</source>
        <translation>Page d’autorisation&#x202f;: standard ou white-label (sans le nom de HighLevel).</translation>
    </message>
    <message>
        <source>Let HighLevel&apos;s login open in the same tab.</source>
        <translation>Ouvrir la connexion à HighLevel dans le même onglet.</translation>
    </message>
    <message>
        <source>The app&apos;s version; needed while the app has no live version.</source>
        <translation>La version de l’app&#x202f;; nécessaire tant que l’app n’a pas de version publiée.</translation>
    </message>
    <message>
        <source>Use the older address of the authorization page.</source>
        <translation>Utiliser l’ancienne adresse de la page d’autorisation.</translation>
    </message>
    <message>
        <source>Ask for a token of a sub-account (Location) or of the agency (Company); without it, as the scopes suggest.</source>
        <translation>Demander un jeton de sous-compte (Location) ou de l’agence (Company)&#x202f;; sans cette option, selon les scopes.</translation>
    </message>
    <message>
        <source>The redirect URI, exactly as registered in the app; port 0 lets the system choose one.</source>
        <translation>L’URI de redirection, exactement comme enregistrée dans l’app&#x202f;; avec le port 0, le système en choisit un.</translation>
    </message>
    <message>
        <source>Only print the link.</source>
        <translation>Afficher seulement le lien.</translation>
    </message>
    <message>
        <source>Wait so many seconds for the consent (default 300; 900 with --wait-for-install).</source>
        <translation>Attendre ce nombre de secondes le consentement (300 par défaut&#x202f;; 900 avec --wait-for-install).</translation>
    </message>
    <message>
        <source>Accept a redirect without a state, as of an install that began at HighLevel, without a question.</source>
        <translation>Accepter sans question une redirection sans state, comme celle d’une installation lancée chez HighLevel.</translation>
    </message>
    <message>
        <source>Open no link; wait for an install that you begin inside HighLevel, and ask whose it is.</source>
        <translation>N’ouvrir aucun lien&#x202f;; attendre une installation que vous lancez dans HighLevel, et demander à qui est le compte.</translation>
    </message>
    <message>
        <source>Keep nothing; only show that the sign-in works.</source>
        <translation>Ne rien conserver&#x202f;; montrer seulement que l’authentification fonctionne.</translation>
    </message>
    <message>
        <source>Do not listen; read the redirect&apos;s address, or the code, from standard input.</source>
        <translation>Ne pas écouter&#x202f;; lire l’adresse de la redirection, ou le code, sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Client ID and client secret look swapped: the client ID has 24 hex digits, a dash and 8 more characters, the secret 36 characters with four dashes.</source>
        <translation>Client ID et client secret semblent inversés&#x202f;: le client ID a 24 chiffres hexadécimaux, un tiret et 8 autres caractères, le secret 36 caractères dont quatre tirets.</translation>
    </message>
    <message>
        <source>The client secret is empty; give it on the first line.</source>
        <translation>Le client secret est vide&#x202f;; donnez-le sur la première ligne.</translation>
    </message>
    <message>
        <source>What was given as client secret is a Private Integration Token, which works as it is, without any sign-in; the client secret is beside the client ID in the portal.</source>
        <translation>Ce qui a été donné comme client secret est un Private Integration Token, qui fonctionne tel quel, sans authentification&#x202f;; le client secret est à côté du client ID dans le portail.</translation>
    </message>
    <message>
        <source>What was given as client secret is an access token; the client secret is beside the client ID in the portal.</source>
        <translation>Ce qui a été donné comme client secret est un jeton d’accès&#x202f;; le client secret est à côté du client ID dans le portail.</translation>
    </message>
    <message>
        <source>This client secret has an unusual form; it is used as it is.</source>
        <translation>Ce client secret a une forme inhabituelle&#x202f;; il est utilisé tel quel.</translation>
    </message>
    <message>
        <source>This client ID looks like the app ID alone; the whole client ID has a dash and 8 more characters, and the token exchange may fail without them.</source>
        <translation>Ce client ID ressemble à l’identifiant de l’app seul&#x202f;; le client ID complet a un tiret et 8 autres caractères, et sans eux l’échange contre des jetons peut échouer.</translation>
    </message>
    <message>
        <source>HighLevel documents no scope &quot;%1&quot;; it is asked for anyway.</source>
        <translation>HighLevel ne documente pas de scope «&#x202f;%1&#x202f;»&#x202f;; il est tout de même demandé.</translation>
    </message>
    <message>
        <source>A version ID has 24 hex digits; this one is used as it is.</source>
        <translation>Un identifiant de version a 24 chiffres hexadécimaux&#x202f;; celui-ci est utilisé tel quel.</translation>
    </message>
</context>
<context>
    <name>hloauth::Connection</name>
    <message>
        <source>needs a new sign-in</source>
        <translation>reconnexion nécessaire</translation>
    </message>
    <message>
        <source>validity not known</source>
        <translation>validité inconnue</translation>
    </message>
    <message>
        <source>expired; refreshed when needed</source>
        <translation>expiré&#x202f;; renouvelé au besoin</translation>
    </message>
    <message>
        <source>valid for %1 min</source>
        <translation>valide %1&#xa0;min</translation>
    </message>
    <message>
        <source>valid for %1 h</source>
        <translation>valide %1&#xa0;h</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>(date inconnue)</translation>
    </message>
    <message>
        <source>the sub-account %1</source>
        <translation>le sous-compte %1</translation>
    </message>
    <message>
        <source>the agency %1</source>
        <translation>l’agence %1</translation>
    </message>
    <message>
        <source>an account of unknown kind %1</source>
        <translation>un compte de type inconnu %1</translation>
    </message>
    <message>
        <source>%1 [PRACTICE]</source>
        <translation>%1 [ENTRAÎNEMENT]</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectionDetails</name>
    <message>
        <source>&amp;Copy access token</source>
        <translation>&amp;Copier le jeton d’accès</translation>
    </message>
    <message>
        <source>Gets a new one first, if it has less than five minutes left. The clipboard is cleared after a minute.</source>
        <translation>En obtient d’abord un nouveau, s’il lui reste moins de cinq minutes. Le presse-papiers est effacé après une minute.</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Renouveler maintenant</translation>
    </message>
    <message>
        <source>Gets a new access token in any case</source>
        <translation>Obtient un nouveau jeton d’accès dans tous les cas</translation>
    </message>
    <message>
        <source>Test the to&amp;ken</source>
        <translation>Tester &amp;le jeton</translation>
    </message>
    <message>
        <source>Asks HighLevel whether the token works, with a call that changes nothing</source>
        <translation>Demande à HighLevel si le jeton fonctionne, par un appel qui ne modifie rien</translation>
    </message>
    <message>
        <source>Makes a token for each of the agency&apos;s sub-accounts, or for some</source>
        <translation>Crée un jeton pour chacun des sous-comptes de l’agence, ou pour certains</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Last new tokens</source>
        <translation>Derniers jetons</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>HighLevel did not say</source>
        <translation>HighLevel ne l’a pas dit</translation>
    </message>
    <message>
        <source>
Asked for and not granted: %1</source>
        <translation>
Demandé et non accordé&#x202f;: %1</translation>
    </message>
    <message>
        <source>In memory, until you close the program</source>
        <translation>En mémoire, jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>In your system&apos;s keychain</source>
        <translation>Dans le trousseau de votre système</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy access token</source>
        <translation>Copier le jeton d’accès</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Location tokens…</source>
        <translation>Jetons des sous-comptes…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>Sign in again, rename, remove, and help with errors</source>
        <translation>Se reconnecter, renommer, supprimer, et aide en cas d’erreur</translation>
    </message>
    <message>
        <source>Hands token and IDs to another program, in its own form</source>
        <translation>Remet le jeton et les identifiants à un autre programme, sous sa forme</translation>
    </message>
    <message>
        <source>sub-account ID</source>
        <translation>ID du sous-compte</translation>
    </message>
    <message>
        <source>agency ID</source>
        <translation>ID de l’agence</translation>
    </message>
    <message>
        <source>Sub-account ID</source>
        <translation>ID du sous-compte</translation>
    </message>
    <message>
        <source>Agency ID</source>
        <translation>ID de l’agence</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectionErrors</name>
    <message>
        <source>Refresh now</source>
        <translation>Renouveler maintenant</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Open the developer portal</source>
        <translation>Ouvrir le portail développeurs</translation>
    </message>
    <message>
        <source>Open app.gohighlevel.com</source>
        <translation>Ouvrir app.gohighlevel.com</translation>
    </message>
    <message>
        <source>Copy the scopes for the portal</source>
        <translation>Copier les scopes pour le portail</translation>
    </message>
    <message>
        <source>New tokens are asked for; the connection&apos;s state says what came of it.</source>
        <translation>De nouveaux jetons sont demandés&#x202f;; l’état de la connexion dit ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>The scopes are copied: compare them with the app in the portal, and save.</source>
        <translation>Les scopes sont copiés&#x202f;: comparez-les avec l’app dans le portail, et enregistrez.</translation>
    </message>
    <message>
        <source>C&amp;auses and remedies…</source>
        <translation>Causes et remè&amp;des…</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectionList</name>
    <message>
        <source>The connection list %1 can&apos;t be read (%2); check its permissions.</source>
        <translation>La liste des connexions %1 ne peut pas être lue (%2)&#x202f;; vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>The connection list %1 was written by a newer version of this program; update it.</source>
        <translation>La liste des connexions %1 a été écrite par une version plus récente de ce programme&#x202f;; mettez-le à jour.</translation>
    </message>
    <message>
        <source>The connection list %1 is damaged; move it away or restore it from a backup.</source>
        <translation>La liste des connexions %1 est abîmée&#x202f;; déplacez-la ou restaurez-la depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The connection list %1 has an entry without id, name or server; move the file away or restore it from a backup.</source>
        <translation>La liste des connexions %1 a une entrée sans identifiant, nom ou serveur&#x202f;; déplacez le fichier ou restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>There is already a connection called &quot;%1&quot;; choose another name.</source>
        <translation>Il y a déjà une connexion nommée «&#x202f;%1&#x202f;»&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; check its permissions or choose another.</source>
        <translation>Le dossier %1 ne peut pas être créé&#x202f;; vérifiez ses permissions ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The connection list %1 is locked by another program, or its folder can&apos;t be written; close the other program or check the permissions.</source>
        <translation>La liste des connexions %1 est verrouillée par un autre programme, ou son dossier n’est pas accessible en écriture&#x202f;; fermez l’autre programme ou vérifiez les permissions.</translation>
    </message>
    <message>
        <source>The connection list %1 can&apos;t be written (%2); free some space or check its permissions.</source>
        <translation>La liste des connexions %1 ne peut pas être écrite (%2)&#x202f;; libérez de la place ou vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>A connection without ID, name or server can&apos;t be kept; sign in once more.</source>
        <translation>Une connexion sans ID, nom ou serveur ne peut pas être conservée&#x202f;; connectez-vous encore une fois.</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectionTools</name>
    <message>
        <source>The keychain did not give the token. Unlock it and try again.</source>
        <translation>Le trousseau n’a pas donné le jeton. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>This token says nothing of itself: it is not of the usual form (JWT). “Test the token” asks HighLevel.</source>
        <translation>Ce jeton ne dit rien de lui-même&#x202f;: il n’a pas la forme habituelle (JWT). «&#x202f;Tester le jeton&#x202f;» interroge HighLevel.</translation>
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
        <translation>Connexions – HighLevel OAuth Helper</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>C&amp;onnexion</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>About HighLevel OAuth Helper</source>
        <translation>À propos de HighLevel OAuth Helper</translation>
    </message>
    <message>
        <source>New tokens came and are kept.</source>
        <translation>De nouveaux jetons sont arrivés et sont conservés.</translation>
    </message>
    <message>
        <source>The tokens are kept now.</source>
        <translation>Les jetons sont maintenant conservés.</translation>
    </message>
    <message>
        <source>New tokens are not kept yet</source>
        <translation>Les nouveaux jetons ne sont pas encore conservés</translation>
    </message>
    <message>
        <source>If you close now, they are lost, and the connection needs a new sign-in.</source>
        <translation>Si vous fermez maintenant, ils sont perdus, et la connexion exige une reconnexion.</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Nouvelle connexion</translation>
    </message>
    <message>
        <source>Undo removing</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>The list can&apos;t be read</source>
        <translation>La liste ne peut pas être lue</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Pas encore de connexion</translation>
    </message>
    <message>
        <source>&amp;Show all connections</source>
        <translation>Affic&amp;her toutes les connexions</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>Copy diagnostics…</source>
        <translation>Copier le diagnostic…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No connection has “%1” in its name, account or IDs.</source>
        <translation>Aucune connexion n’a «&#x202f;%1&#x202f;» dans son nom, son compte ou ses identifiants.</translation>
    </message>
    <message>
        <source>A connection is a sub-account or agency that you have a token for. Press “New connection” to make one, or to practice first.</source>
        <translation>Une connexion est un sous-compte ou une agence pour lequel vous avez un jeton. Cliquez sur «&#x202f;Nouvelle connexion&#x202f;» pour en créer une, ou pour vous entraîner d’abord.</translation>
    </message>
</context>
<context>
    <name>hloauth::ConsentLink</name>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Copies the link and waits for the answer. Paste it into a browser on this computer.</source>
        <translation>Copie le lien et attend la réponse. Collez-le dans un navigateur de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>hloauth::ConsentStory</name>
    <message>
        <source>What goes where in Leg 2</source>
        <translation>Qui envoie quoi à l&apos;étape 2</translation>
    </message>
    <message>
        <source>1. The program opens the link in your browser. 2. In the browser you log in at HighLevel and allow what the app asks for. 3. HighLevel sends the browser to the redirect address, with a code. 4. The browser hands the code to the program.</source>
        <translation>1. Le programme ouvre le lien dans votre navigateur. 2. Dans le navigateur, vous vous connectez à HighLevel et autorisez ce que demande l&apos;application. 3. HighLevel envoie le navigateur à l&apos;adresse de redirection, avec un code. 4. Le navigateur remet le code au programme.</translation>
    </message>
    <message>
        <source>Show again what goes where</source>
        <translation>Montrer encore qui envoie quoi</translation>
    </message>
    <message>
        <source>the link</source>
        <translation>le lien</translation>
    </message>
    <message>
        <source>you log in and allow</source>
        <translation>vous autorisez</translation>
    </message>
    <message>
        <source>the redirect, with a code</source>
        <translation>la redirection, avec un code</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>le code</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Your browser</source>
        <translation>Votre navigateur</translation>
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
        <translation>Copié&#x202f;; effacé du presse-papiers dans %1 s.</translation>
    </message>
</context>
<context>
    <name>hloauth::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>hloauth::CreateAppPage</name>
    <message>
        <source>Create the app</source>
        <translation>Créer l’app</translation>
    </message>
    <message>
        <source>HighLevel gives tokens to apps only, so you make one of your own. Decide four things first; the list tells you what to enter.</source>
        <translation>HighLevel ne donne des jetons qu’aux apps, vous en créez donc une à vous. Décidez d’abord quatre choses&#x202f;; la liste vous dit quoi saisir.</translation>
    </message>
    <message>
        <source>&amp;Sub-Account</source>
        <translation>&amp;Sous-compte</translation>
    </message>
    <message>
        <source>Works inside the sub-accounts that install it.</source>
        <translation>Fonctionne dans les sous-comptes qui l’installent.</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Agence</translation>
    </message>
    <message>
        <source>Works for the agency: companies, users, SaaS, and tokens for its sub-accounts.</source>
        <translation>Fonctionne pour l’agence&#x202f;: sociétés, utilisateurs, SaaS, et jetons pour ses sous-comptes.</translation>
    </message>
    <message>
        <source>B&amp;oth</source>
        <translation>Les deu&amp;x</translation>
    </message>
    <message>
        <source>You choose at each sign-in.</source>
        <translation>Vous choisissez à chaque authentification.</translation>
    </message>
    <message>
        <source>Target user: the agency itself</source>
        <translation>Utilisateur cible&#x202f;: l’agence elle-même</translation>
    </message>
    <message>
        <source>Target user: its sub-accounts</source>
        <translation>Utilisateur cible&#x202f;: ses sous-comptes</translation>
    </message>
    <message>
        <source>This time: a sub-account&apos;s token</source>
        <translation>Cette fois&#x202f;: un jeton de sous-compte</translation>
    </message>
    <message>
        <source>This time: the agency&apos;s token</source>
        <translation>Cette fois&#x202f;: le jeton de l’agence</translation>
    </message>
    <message>
        <source>P&amp;rivate</source>
        <translation>P&amp;rivée</translation>
    </message>
    <message>
        <source>For you and up to five agencies, by a link. No review.</source>
        <translation>Pour vous et jusqu’à cinq agences, par un lien. Sans examen.</translation>
    </message>
    <message>
        <source>&amp;Public</source>
        <translation>Publi&amp;que</translation>
    </message>
    <message>
        <source>Listed in HighLevel&apos;s marketplace after a review. Each new scope needs another review.</source>
        <translation>Inscrite dans la marketplace de HighLevel après un examen. Chaque nouveau scope exige un autre examen.</translation>
    </message>
    <message>
        <source>&amp;Free</source>
        <translation>&amp;Gratuite</translation>
    </message>
    <message>
        <source>Nobody pays, or you are paid elsewhere.</source>
        <translation>Personne ne paie, ou vous êtes payé ailleurs.</translation>
    </message>
    <message>
        <source>Pa&amp;id</source>
        <translation>Pa&amp;yante</translation>
    </message>
    <message>
        <source>Sold in HighLevel&apos;s marketplace.</source>
        <translation>Vendue dans la marketplace de HighLevel.</translation>
    </message>
    <message>
        <source>3. What does it cost?</source>
        <translation>3. Combien coûte-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>$97 Starter</source>
        <translation>Starter (97&#xa0;$)</translation>
    </message>
    <message>
        <source>$297 Unlimited</source>
        <translation>Unlimited (297&#xa0;$)</translation>
    </message>
    <message>
        <source>$497 Agency Pro</source>
        <translation>Agency Pro (497&#xa0;$)</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Then no scope is greyed for its plan.</source>
        <translation>Aucun scope n’est alors grisé à cause de son forfait.</translation>
    </message>
    <message>
        <source>4. Which HighLevel plan do you have?</source>
        <translation>4. Quel forfait HighLevel avez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>A sub-account&apos;s token sees one sub-account. The agency&apos;s token sees the agency: it can&apos;t read a sub-account&apos;s contacts, but with the scope oauth.write it makes a token for each sub-account.

The portal asks for the target user: whose token the app is for in the end. If that is “Agency”, only agencies can install the app. If it is “Sub-account”, HighLevel may offer sub-accounts only when you sign in.

An older portal asks for one type instead (Sub-Account, Agency, or both). From its marketplace, only agencies can install an app with Agency in its type.</source>
        <translation>Un jeton de sous-compte voit un seul sous-compte. Le jeton de l’agence voit l’agence&#x202f;: il ne peut pas lire les contacts d’un sous-compte, mais avec le scope oauth.write, il crée un jeton pour chaque sous-compte.

Le portail demande l’utilisateur cible (target user)&#x202f;: de qui sera, au bout du compte, le jeton de l’app. Si c’est «&#x202f;Agency&#x202f;», seules les agences peuvent installer l’app. Si c’est «&#x202f;Sub-account&#x202f;», HighLevel peut ne proposer que des sous-comptes lors de l’authentification.

Un portail plus ancien demande à la place un seul type (Sub-Account, Agency ou les deux). Dans sa marketplace, seules les agences peuvent installer une app dont le type comprend Agency.</translation>
    </message>
    <message>
        <source>Private can become public later. HighLevel says nothing of a way back.</source>
        <translation>Une app privée peut devenir publique plus tard. HighLevel ne parle pas de retour en arrière.</translation>
    </message>
    <message>
        <source>All sub-accounts of an agency count as one. HighLevel blocks the sixth agency until the app is public; those that have the app keep it.

A public app can&apos;t be connected before it is approved: the sign-in ends with “No integration found” or “This integration cannot be added”. A review has taken about a week.</source>
        <translation>Tous les sous-comptes d’une agence comptent pour un. HighLevel bloque la sixième agence jusqu’à ce que l’app soit publique&#x202f;; celles qui ont l’app la gardent.

Une app publique ne peut pas être connectée avant d’être approuvée&#x202f;: l’authentification se termine par «&#x202f;No integration found&#x202f;» ou «&#x202f;This integration cannot be added&#x202f;». Un examen a pris environ une semaine.</translation>
    </message>
    <message>
        <source>Paid can never be undone: an app that is sold through HighLevel stays paid.</source>
        <translation>Payante est définitif&#x202f;: une app vendue par HighLevel reste payante.</translation>
    </message>
    <message>
        <source>Links as this program makes them don&apos;t install a paid app: everybody has to buy it in the marketplace, its owner too. So install it in a test account before you publish it as paid.

This is how it was in July 2024; look into the portal whether it still is.</source>
        <translation>Les liens que crée ce programme n’installent pas une app payante&#x202f;: tout le monde doit l’acheter dans la marketplace, son propriétaire aussi. Installez-la donc dans un compte de test avant de la publier comme payante.

C’était ainsi en juillet 2024&#x202f;; vérifiez dans le portail si c’est toujours le cas.</translation>
    </message>
    <message>
        <source>Nothing to do in the portal</source>
        <translation>Rien à faire dans le portail</translation>
    </message>
    <message>
        <source>The practice app is already made. Look at the choices, change some if you like, and press Next.</source>
        <translation>L’app d’entraînement est déjà créée. Regardez les choix, changez-en si vous voulez, et appuyez sur Suivant.</translation>
    </message>
    <message>
        <source>Choose Private</source>
        <translation>Choisir Privée</translation>
    </message>
    <message>
        <source>1. Whose token do you need?</source>
        <translation>1. De qui vous faut-il le jeton ?</translation>
    </message>
    <message>
        <source>2. Who may install it?</source>
        <translation>2. Qui peut l’installer ?</translation>
    </message>
    <message>
        <source>Can never be undone: the portal keeps its target user (in an older portal: its type). A wrong choice means a new app, with new keys.</source>
        <translation>Définitif : le portail garde l’utilisateur cible (dans un portail plus ancien : le type). Un mauvais choix oblige à créer une nouvelle app, avec de nouvelles clés.</translation>
    </message>
</context>
<context>
    <name>hloauth::CredentialsPage</name>
    <message>
        <source>The end is missing; a client ID has 24 characters, a dash and 8 more.</source>
        <translation>La fin manque&#x202f;; un client ID a 24 caractères, un tiret et 8 autres.</translation>
    </message>
    <message>
        <source>This looks like a client secret; it belongs in the field below.</source>
        <translation>Cela ressemble à un client secret&#x202f;; sa place est dans le champ du dessous.</translation>
    </message>
    <message>
        <source>This is a Private Integration Token. It works by itself and needs no sign-in.</source>
        <translation>C’est un Private Integration Token. Il fonctionne seul et n’exige pas d’authentification.</translation>
    </message>
    <message>
        <source>This is an access token, not a client ID.</source>
        <translation>C’est un jeton d’accès, pas un client ID.</translation>
    </message>
    <message>
        <source>An unusual ending for a client ID; compare it with the portal. It may still work.</source>
        <translation>Fin inhabituelle pour un client ID&#x202f;; comparez-le avec le portail. Il peut tout de même fonctionner.</translation>
    </message>
    <message>
        <source>This does not look like a client ID; compare it with the portal.</source>
        <translation>Cela ne ressemble pas à un client ID&#x202f;; comparez-le avec le portail.</translation>
    </message>
    <message>
        <source>This looks like a client ID; the secret stands beside it in the portal.</source>
        <translation>Cela ressemble à un client ID&#x202f;; le secret est à côté dans le portail.</translation>
    </message>
    <message>
        <source>This is a Private Integration Token, not a client secret.</source>
        <translation>C’est un Private Integration Token, pas un client secret.</translation>
    </message>
    <message>
        <source>This is an access token, not a client secret.</source>
        <translation>C’est un jeton d’accès, pas un client secret.</translation>
    </message>
    <message>
        <source>An unusual shape for a client secret; compare it with the portal. It may still work.</source>
        <translation>Forme inhabituelle pour un client secret&#x202f;; comparez-le avec le portail. Il peut tout de même fonctionner.</translation>
    </message>
    <message>
        <source>Open the &amp;developer portal</source>
        <translation>Ouvrir le portail &amp;développeurs</translation>
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
        <translation>Dans le portail, ouvrez votre app, puis Manage → Secrets (dans les anciennes apps, Advanced Settings → Auth → Client Keys), et ajoutez une clé. Copiez aussitôt les deux valeurs&#x202f;: le secret n’est affiché que cette fois-là. S’il y a plusieurs clés, utilisez celle marquée Default.</translation>
    </message>
    <message>
        <source>The secret goes into your system&apos;s keychain after the sign-in, never into a file. Don&apos;t send it to anybody.</source>
        <translation>Le secret va dans le trousseau de votre système après l’authentification, jamais dans un fichier. Ne l’envoyez à personne.</translation>
    </message>
    <message>
        <source>Client ID and secret</source>
        <translation>Client ID et secret</translation>
    </message>
    <message>
        <source>With these two your app proves to HighLevel that it is your app.</source>
        <translation>Avec ces deux valeurs, votre app prouve à HighLevel que c’est bien elle.</translation>
    </message>
    <message>
        <source>Filled in for you</source>
        <translation>Déjà rempli pour vous</translation>
    </message>
    <message>
        <source>These belong to the practice app. Change a character of the secret if you want to see what HighLevel answers to a wrong one.</source>
        <translation>Ces valeurs sont celles de l’app d’entraînement. Changez un caractère du secret si vous voulez voir ce que HighLevel répond à un mauvais secret.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Saisissez le client ID.</translation>
    </message>
    <message>
        <source>The client ID can&apos;t be right yet.</source>
        <translation>Le client ID ne peut pas encore être bon.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Saisissez le client secret.</translation>
    </message>
    <message>
        <source>The client secret can&apos;t be right yet.</source>
        <translation>Le client secret ne peut pas encore être bon.</translation>
    </message>
    <message>
        <source>It has the right shape.</source>
        <translation>Il a la bonne forme.</translation>
    </message>
    <message>
        <source>It has the right shape and ends in “%1”.</source>
        <translation>Il a la bonne forme et se termine par «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide client secret</source>
        <translation>Masquer le client secret</translation>
    </message>
    <message>
        <source>Reveal client secret</source>
        <translation>Afficher le client secret</translation>
    </message>
    <message>
        <source>The two seem to be in each other&apos;s field.</source>
        <translation>Les deux semblent être chacun dans le champ de l’autre.</translation>
    </message>
    <message>
        <source>S&amp;wap them</source>
        <translation>Les in&amp;tervertir</translation>
    </message>
    <message>
        <source>App made on %1, key made on %2.</source>
        <translation>App créée le %1, clé créée le %2.</translation>
    </message>
    <message>
        <source>App made on %1.</source>
        <translation>App créée le %1.</translation>
    </message>
    <message>
        <source>Key made on %1.</source>
        <translation>Clé créée le %1.</translation>
    </message>
    <message>
        <source>This looks like the app ID alone; the client ID has a dash and 8 more characters.</source>
        <translation>Cela ressemble à l’identifiant de l’app seul&#x202f;; le client ID a un tiret et 8 autres caractères.</translation>
    </message>
    <message>
        <source>This looks like the app ID; the secret is longer and has four dashes.</source>
        <translation>Cela ressemble à l’identifiant de l’app&#x202f;; le secret est plus long et a quatre tirets.</translation>
    </message>
    <message>
        <source>Client &amp;ID – a long code that names your app</source>
        <translation>Client &amp;ID – un long code qui désigne votre app</translation>
    </message>
    <message>
        <source>Client &amp;secret – the app&apos;s own password, not yours</source>
        <translation>Client &amp;secret – le mot de passe de l’app, pas le vôtre</translation>
    </message>
</context>
<context>
    <name>hloauth::CustomPageFinding</name>
    <message>
        <source>There is no payload.</source>
        <translation>Il n’y a pas de payload.</translation>
    </message>
    <message>
        <source>The page sends it to your server after it has asked HighLevel for it (REQUEST_USER_DATA).</source>
        <translation>La page l’envoie à votre serveur après l’avoir demandé à HighLevel (REQUEST_USER_DATA).</translation>
    </message>
    <message>
        <source>Paste the encrypted text that the page got; it begins with U2FsdGVkX1.</source>
        <translation>Collez le texte chiffré que la page a reçu&#x202f;; il commence par U2FsdGVkX1.</translation>
    </message>
    <message>
        <source>This is far too long for a session.</source>
        <translation>C’est beaucoup trop long pour une session.</translation>
    </message>
    <message>
        <source>A session has some 500 letters.</source>
        <translation>Une session a environ 500 lettres.</translation>
    </message>
    <message>
        <source>Give the encrypted text alone; it begins with U2FsdGVkX1.</source>
        <translation>Donnez seulement le texte chiffré&#x202f;; il commence par U2FsdGVkX1.</translation>
    </message>
    <message>
        <source>The payload was shortened for display: it has “…” in it at letter {position}.</source>
        <translation>Le payload a été raccourci pour l’affichage&#x202f;: il contient «&#x202f;…&#x202f;» à la lettre {position}.</translation>
    </message>
    <message>
        <source>Browser consoles and log viewers show long texts that way, and what is missing can&apos;t be guessed.</source>
        <translation>Les consoles de navigateur et les visionneuses de journaux affichent ainsi les longs textes, et ce qui manque ne peut pas être deviné.</translation>
    </message>
    <message>
        <source>Copy the whole value: in a browser&apos;s console with copy(event.data.payload).</source>
        <translation>Copiez la valeur entière&#x202f;: dans la console d’un navigateur, avec copy(event.data.payload).</translation>
    </message>
    <message>
        <source>“{part}” is what a script writes when it has no text.</source>
        <translation>«&#x202f;{part}&#x202f;» est ce qu’un script écrit quand il n’a pas de texte.</translation>
    </message>
    <message>
        <source>The page sent a variable that was still empty, or an object instead of its payload.</source>
        <translation>La page a envoyé une variable encore vide, ou un objet au lieu de son payload.</translation>
    </message>
    <message>
        <source>In the page, wait for the message REQUEST_USER_DATA_RESPONSE and send event.data.payload.</source>
        <translation>Dans la page, attendez le message REQUEST_USER_DATA_RESPONSE et envoyez event.data.payload.</translation>
    </message>
    <message>
        <source>This is a signed token (JWT), such as an access token, and no session.</source>
        <translation>C’est un jeton signé (JWT), comme un jeton d’accès, et non une session.</translation>
    </message>
    <message>
        <source>A token can be read without a secret; a session begins with U2FsdGVkX1.</source>
        <translation>Un jeton peut être lu sans secret&#x202f;; une session commence par U2FsdGVkX1.</translation>
    </message>
    <message>
        <source>Paste what the page got from HighLevel; “hloauth decode-token” reads a token.</source>
        <translation>Collez ce que la page a reçu de HighLevel&#x202f;; «&#x202f;hloauth decode-token&#x202f;» lit un jeton.</translation>
    </message>
    <message>
        <source>This is a Private Integration Token and no session.</source>
        <translation>C’est un Private Integration Token et non une session.</translation>
    </message>
    <message>
        <source>It is a key to an account, and has nothing to do with custom pages.</source>
        <translation>C’est la clé d’un compte, sans rapport avec les pages personnalisées.</translation>
    </message>
    <message>
        <source>Paste what the page got from HighLevel; it begins with U2FsdGVkX1.</source>
        <translation>Collez ce que la page a reçu de HighLevel&#x202f;; cela commence par U2FsdGVkX1.</translation>
    </message>
    <message>
        <source>This looks like one of the app&apos;s secrets and not like a payload.</source>
        <translation>Cela ressemble à un des secrets de l’app et non à un payload.</translation>
    </message>
    <message>
        <source>The client secret has this form, and the shared secret has been seen with it.</source>
        <translation>Le client secret a cette forme, et on a déjà vu le secret partagé sous cette forme.</translation>
    </message>
    <message>
        <source>Give it as the shared secret, if it is that, and the text that begins with U2FsdGVkX1 as the payload.</source>
        <translation>Donnez-le comme secret partagé, si c’en est un, et le texte qui commence par U2FsdGVkX1 comme payload.</translation>
    </message>
    <message>
        <source>This looks like the app&apos;s client ID and not like a payload.</source>
        <translation>Cela ressemble au client ID de l’app et non à un payload.</translation>
    </message>
    <message>
        <source>The client ID takes no part in decrypting.</source>
        <translation>Le client ID ne joue aucun rôle dans le déchiffrement.</translation>
    </message>
    <message>
        <source>This is an address, and no payload is in it.</source>
        <translation>C’est une adresse, et elle ne contient pas de payload.</translation>
    </message>
    <message>
        <source>HighLevel hands the payload over by a message to the page and not in the page&apos;s address.</source>
        <translation>HighLevel remet le payload à la page par un message, et non dans l’adresse de la page.</translation>
    </message>
    <message>
        <source>This is the user&apos;s data already; nothing is encrypted any more.</source>
        <translation>Ce sont déjà les données de l’utilisateur&#x202f;; plus rien n’est chiffré.</translation>
    </message>
    <message>
        <source>Your server got it from a browser and can&apos;t know whether it is true; only what it decrypted itself came from HighLevel.</source>
        <translation>Votre serveur les a reçues d’un navigateur et ne peut pas savoir si elles sont vraies&#x202f;; seul ce qu’il a déchiffré lui-même vient de HighLevel.</translation>
    </message>
    <message>
        <source>Send the encrypted text to the server and decrypt it there.</source>
        <translation>Envoyez le texte chiffré au serveur et déchiffrez-le là.</translation>
    </message>
    <message>
        <source>This is the body of a webhook and no session.</source>
        <translation>C’est le corps d’un webhook et non une session.</translation>
    </message>
    <message>
        <source>Webhooks are not encrypted; their signature is checked instead.</source>
        <translation>Les webhooks ne sont pas chiffrés&#x202f;; c’est leur signature qui est vérifiée.</translation>
    </message>
    <message>
        <source>This is JSON, and no payload is in it.</source>
        <translation>C’est du JSON, et il ne contient pas de payload.</translation>
    </message>
    <message>
        <source>A session begins with U2FsdGVkX1, wherever in the JSON it stands.</source>
        <translation>Une session commence par U2FsdGVkX1, où qu’elle soit dans le JSON.</translation>
    </message>
    <message>
        <source>Look which field the page sends: it should be event.data.payload.</source>
        <translation>Regardez quel champ la page envoie&#x202f;: ce devrait être event.data.payload.</translation>
    </message>
    <message>
        <source>This is an encrypted object (with “iv”), and not the text that HighLevel documents.</source>
        <translation>C’est un objet chiffré (avec «&#x202f;iv&#x202f;»), et non le texte que HighLevel documente.</translation>
    </message>
    <message>
        <source>Something else has encrypted it, or HighLevel does it in a way that it has not published.</source>
        <translation>Autre chose l’a chiffré, ou HighLevel le fait d’une manière qu’il n’a pas publiée.</translation>
    </message>
    <message>
        <source>Paste the text that begins with U2FsdGVkX1, if there is one.</source>
        <translation>Collez le texte qui commence par U2FsdGVkX1, s’il y en a un.</translation>
    </message>
    <message>
        <source>These are hexadecimal digits, and what they stand for is no session.</source>
        <translation>Ce sont des chiffres hexadécimaux, et ce qu’ils représentent n’est pas une session.</translation>
    </message>
    <message>
        <source>A code, a signature or an id looks like that.</source>
        <translation>Un code, une signature ou un identifiant a cette allure.</translation>
    </message>
    <message>
        <source>“{part}” at letter {position} can&apos;t be in a payload.</source>
        <translation>«&#x202f;{part}&#x202f;», à la lettre {position}, ne peut pas se trouver dans un payload.</translation>
    </message>
    <message>
        <source>It is base64: A to Z, a to z, 0 to 9, “+” and “/”, and “=” at the end.</source>
        <translation>C’est du base64&#x202f;: A à Z, a à z, 0 à 9, «&#x202f;+&#x202f;» et «&#x202f;/&#x202f;», et «&#x202f;=&#x202f;» à la fin.</translation>
    </message>
    <message>
        <source>Copy the payload again, without anything around it.</source>
        <translation>Recopiez le payload, sans rien autour.</translation>
    </message>
    <message>
        <source>The payload&apos;s first letters are missing.</source>
        <translation>Les premières lettres du payload manquent.</translation>
    </message>
    <message>
        <source>It begins with U2FsdGVkX1, and this begins in the middle of that.</source>
        <translation>Il commence par U2FsdGVkX1, et ceci commence au milieu.</translation>
    </message>
    <message>
        <source>Copy it again, from its first letter on.</source>
        <translation>Recopiez-le depuis sa première lettre.</translation>
    </message>
    <message>
        <source>This is base64, but no session: it does not begin with U2FsdGVkX1.</source>
        <translation>C’est du base64, mais pas une session&#x202f;: cela ne commence pas par U2FsdGVkX1.</translation>
    </message>
    <message>
        <source>Those letters stand for the word “Salted__”, with which everything begins that CryptoJS encrypts with a passphrase.</source>
        <translation>Ces lettres représentent le mot «&#x202f;Salted__&#x202f;», par lequel commence tout ce que CryptoJS chiffre avec une phrase secrète.</translation>
    </message>
    <message>
        <source>Paste what the page got from HighLevel as it is, without decoding or cutting it.</source>
        <translation>Collez ce que la page a reçu de HighLevel tel quel, sans le décoder ni le couper.</translation>
    </message>
    <message>
        <source>The payload ends before the user&apos;s data begin.</source>
        <translation>Le payload se termine avant que les données de l’utilisateur commencent.</translation>
    </message>
    <message>
        <source>Copy it again, whole.</source>
        <translation>Recopiez-le en entier.</translation>
    </message>
    <message>
        <source>The payload is not whole: at its end {missing} bytes are missing, or more, or {surplus} are too many.</source>
        <translation>Le payload n’est pas complet&#x202f;: à la fin, il manque au moins {missing} octets, ou il y en a {surplus} de trop.</translation>
    </message>
    <message>
        <source>What is encrypted comes in blocks of 16 bytes.</source>
        <translation>Ce qui est chiffré arrive par blocs de 16&#xa0;octets.</translation>
    </message>
    <message>
        <source>There is no shared secret.</source>
        <translation>Il n’y a pas de secret partagé.</translation>
    </message>
    <message>
        <source>It is the app&apos;s password for custom pages, apart from the client secret.</source>
        <translation>C’est le mot de passe de l’app pour les pages personnalisées, distinct du client secret.</translation>
    </message>
    <message>
        <source>Find it in the developer portal: your app, Advanced Settings → Auth → Shared Secret.</source>
        <translation>Vous le trouverez dans le portail développeurs&#x202f;: votre app, Advanced Settings → Auth → Shared Secret.</translation>
    </message>
    <message>
        <source>What was given as the shared secret is a payload.</source>
        <translation>Ce qui a été donné comme secret partagé est un payload.</translation>
    </message>
    <message>
        <source>It begins with U2FsdGVkX1, as payloads do.</source>
        <translation>Cela commence par U2FsdGVkX1, comme les payloads.</translation>
    </message>
    <message>
        <source>Give the secret from the developer portal there: your app, Advanced Settings → Auth → Shared Secret.</source>
        <translation>Donnez-y le secret du portail développeurs&#x202f;: votre app, Advanced Settings → Auth → Shared Secret.</translation>
    </message>
    <message>
        <source>What was given as the shared secret looks like the app&apos;s client ID, and it does not decrypt the payload.</source>
        <translation>Ce qui a été donné comme secret partagé ressemble au client ID de l’app, et ne déchiffre pas le payload.</translation>
    </message>
    <message>
        <source>The client ID is the app&apos;s name and no secret.</source>
        <translation>Le client ID est le nom de l’app et non un secret.</translation>
    </message>
    <message>
        <source>Find the secret in the developer portal: your app, Advanced Settings → Auth → Shared Secret.</source>
        <translation>Cherchez le secret dans le portail développeurs&#x202f;: votre app, Advanced Settings → Auth → Shared Secret.</translation>
    </message>
    <message>
        <source>What was given as the shared secret is an access token, and it does not decrypt the payload.</source>
        <translation>Ce qui a été donné comme secret partagé est un jeton d’accès, et ne déchiffre pas le payload.</translation>
    </message>
    <message>
        <source>Tokens are for calls, and take no part in decrypting.</source>
        <translation>Les jetons servent aux appels et ne jouent aucun rôle dans le déchiffrement.</translation>
    </message>
    <message>
        <source>What was given as the shared secret is a Private Integration Token, and it does not decrypt the payload.</source>
        <translation>Ce qui a été donné comme secret partagé est un Private Integration Token, et ne déchiffre pas le payload.</translation>
    </message>
    <message>
        <source>This secret does not decrypt this payload: it is not the one that encrypted it, or the payload was altered in its first 22 letters.</source>
        <translation>Ce secret ne déchiffre pas ce payload&#x202f;: ce n’est pas celui qui l’a chiffré, ou les 22 premières lettres du payload ont été altérées.</translation>
    </message>
    <message>
        <source>Common are the secret of another app, an older one, and the client secret, which can look just like it. Nothing in what comes out tells these from an altered payload.</source>
        <translation>Le plus souvent, c’est le secret d’une autre app, un ancien secret, ou le client secret, qui peut avoir exactement la même allure. Rien dans le résultat ne les distingue d’un payload altéré.</translation>
    </message>
    <message>
        <source>Compare the secret with the developer portal (your app, Advanced Settings → Auth → Shared Secret), and copy the payload again.</source>
        <translation>Comparez le secret avec le portail développeurs (votre app, Advanced Settings → Auth → Shared Secret), et recopiez le payload.</translation>
    </message>
    <message>
        <source>This secret has encrypted it, but not in HighLevel&apos;s way: the key was derived with SHA-256.</source>
        <translation>Ce secret l’a chiffré, mais pas à la manière de HighLevel&#x202f;: la clé a été dérivée avec SHA-256.</translation>
    </message>
    <message>
        <source>“openssl enc” does that unless it is told otherwise; HighLevel derives the key with MD5.</source>
        <translation>«&#x202f;openssl enc&#x202f;» le fait sauf indication contraire&#x202f;; HighLevel dérive la clé avec MD5.</translation>
    </message>
    <message>
        <source>If you made this payload yourself, make it again with “-md md5”.</source>
        <translation>Si vous avez créé ce payload vous-même, recréez-le avec «&#x202f;-md md5&#x202f;».</translation>
    </message>
    <message>
        <source>The secret is right, and the payload&apos;s end is missing.</source>
        <translation>Le secret est bon, et la fin du payload manque.</translation>
    </message>
    <message>
        <source>It ends between two blocks of 16 bytes, so its length does not show it; all that is there can be read.</source>
        <translation>Il se termine entre deux blocs de 16&#xa0;octets, sa longueur ne le montre donc pas&#x202f;; tout ce qui est là peut être lu.</translation>
    </message>
    <message>
        <source>The secret is right, but the payload was altered or cut: what it holds is no JSON.</source>
        <translation>Le secret est bon, mais le payload a été altéré ou coupé&#x202f;: son contenu n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Some of it can be read, and some of it is garbled.</source>
        <translation>Une partie est lisible, une autre est brouillée.</translation>
    </message>
    <message>
        <source>Copy it again, and look for what changes it on its way, such as a form that turns “+” into a blank.</source>
        <translation>Recopiez-le, et cherchez ce qui le modifie en chemin, comme un formulaire qui change «&#x202f;+&#x202f;» en espace.</translation>
    </message>
    <message>
        <source>The secret is right, but what was encrypted is no JSON object.</source>
        <translation>Le secret est bon, mais ce qui a été chiffré n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>HighLevel encrypts the user&apos;s data as {&quot;userId&quot;:…}.</source>
        <translation>HighLevel chiffre les données de l’utilisateur sous la forme {&quot;userId&quot;:…}.</translation>
    </message>
    <message>
        <source>Look where the payload comes from; something else has encrypted it with the same secret.</source>
        <translation>Regardez d’où vient le payload&#x202f;; autre chose l’a chiffré avec le même secret.</translation>
    </message>
    <message>
        <source>The secret works without the blanks, quotes or name around it, and not with them.</source>
        <translation>Le secret fonctionne sans les espaces, guillemets ou nom qui l’entourent, mais pas avec eux.</translation>
    </message>
    <message>
        <source>Your server would fail with it as it was given.</source>
        <translation>Votre serveur échouerait avec le secret tel qu’il a été donné.</translation>
    </message>
    <message>
        <source>Keep the secret alone wherever your server reads it.</source>
        <translation>Gardez seulement le secret là où votre serveur le lit.</translation>
    </message>
    <message>
        <source>Blanks stood in the payload where “+” belongs; they were put right.</source>
        <translation>Des espaces se trouvaient dans le payload à la place de «&#x202f;+&#x202f;»&#x202f;; ils ont été corrigés.</translation>
    </message>
    <message>
        <source>A form or an address turns “+” into a blank if it is not percent-encoded.</source>
        <translation>Un formulaire ou une adresse change «&#x202f;+&#x202f;» en espace s’il n’est pas encodé en pourcent.</translation>
    </message>
    <message>
        <source>Send the payload as JSON, or encode it (encodeURIComponent) first.</source>
        <translation>Envoyez le payload en JSON, ou encodez-le d’abord (encodeURIComponent).</translation>
    </message>
    <message>
        <source>There is no userId in it.</source>
        <translation>Il ne contient pas de userId.</translation>
    </message>
    <message>
        <source>It was encrypted with the shared secret, but HighLevel&apos;s sessions name the user.</source>
        <translation>Il a été chiffré avec le secret partagé, mais les sessions de HighLevel nomment l’utilisateur.</translation>
    </message>
    <message>
        <source>Don&apos;t take it for somebody&apos;s login.</source>
        <translation>Ne le prenez pas pour l’identité de quelqu’un.</translation>
    </message>
    <message>
        <source>The OpenSSL of this computer refuses MD5 or AES.</source>
        <translation>L’OpenSSL de cet ordinateur refuse MD5 ou AES.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s format needs both; systems that are set up for FIPS refuse MD5.</source>
        <translation>Le format de HighLevel a besoin des deux&#x202f;; les systèmes configurés pour FIPS refusent MD5.</translation>
    </message>
    <message>
        <source>Decrypt it on another computer.</source>
        <translation>Déchiffrez-le sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>The secret is right.</source>
        <translation>Le secret est bon.</translation>
    </message>
</context>
<context>
    <name>hloauth::CustomPageSessionDialog</name>
    <message>
        <source>As soon as the two fit together, you see here who has opened the page.</source>
        <translation>Dès que les deux vont ensemble, vous voyez ici qui a ouvert la page.</translation>
    </message>
    <message>
        <source>Custom-page session</source>
        <translation>Session de page personnalisée</translation>
    </message>
    <message>
        <source>Session, and code for it</source>
        <translation>Session, et code pour elle</translation>
    </message>
    <message>
        <source>&amp;Decrypt</source>
        <translation>&amp;Déchiffrer</translation>
    </message>
    <message>
        <source>&amp;Code for your server</source>
        <translation>&amp;Code pour votre serveur</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>&amp;Payload that the page got (REQUEST_USER_DATA_RESPONSE):</source>
        <translation>&amp;Payload reçu par la page (REQUEST_USER_DATA_RESPONSE)&#x202f;:</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Ouvrir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Reads the payload from a file; you can also drop one here</source>
        <translation>Lit le payload dans un fichier&#x202f;; vous pouvez aussi en déposer un ici</translation>
    </message>
    <message>
        <source>Paste what your custom page sends to its server. Quotes, line breaks or the JSON around it may stay. Nothing leaves this computer.</source>
        <translation>Collez ce que votre page personnalisée envoie à son serveur. Les guillemets, sauts de ligne ou le JSON autour peuvent rester. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Open a file with a payload</source>
        <translation>Ouvrir un fichier contenant un payload</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Choose another file, or paste its text.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu. Choisissez un autre fichier, ou collez son texte.</translation>
    </message>
    <message>
        <source>Read from “%1”, whose text is not shown.</source>
        <translation>Lu dans «&#x202f;%1&#x202f;», dont le texte n’est pas affiché.</translation>
    </message>
    <message>
        <source>Nothing to see yet</source>
        <translation>Rien à voir pour l&apos;instant</translation>
    </message>
    <message>
        <source>The text is long and is not shown. It was read anyway.</source>
        <translation>Le texte est long et n’est pas affiché. Il a tout de même été lu.</translation>
    </message>
</context>
<context>
    <name>hloauth::CustomPageSessionView</name>
    <message>
        <source>The agency</source>
        <translation>L’agence</translation>
    </message>
    <message>
        <source>A sub-account</source>
        <translation>Un sous-compte</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>of the agency</source>
        <translation>de l’agence</translation>
    </message>
    <message>
        <source>of the sub-account</source>
        <translation>du sous-compte</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>son propriétaire</translation>
    </message>
    <message>
        <source>The whole session, as JSON</source>
        <translation>La session entière, en JSON</translation>
    </message>
    <message>
        <source>Copy the session&apos;s JSON</source>
        <translation>Copier le JSON de la session</translation>
    </message>
    <message>
        <source>C&amp;opy JSON</source>
        <translation>C&amp;opier le JSON</translation>
    </message>
    <message>
        <source>Decrypted, which is no proof: nothing in it shows when it was made, or that nobody altered it on its way.</source>
        <translation>Déchiffrée, ce qui n’est pas une preuve&#x202f;: rien n’y montre quand elle a été faite, ni que personne ne l’a altérée en chemin.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Page opened in</source>
        <translation>Page ouverte dans</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Sub-account ID</source>
        <translation>ID du sous-compte</translation>
    </message>
    <message>
        <source>Agency ID</source>
        <translation>ID de l’agence</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de l’utilisateur</translation>
    </message>
</context>
<context>
    <name>hloauth::CustomPageSnippets</name>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langage&#x202f;:</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>C&amp;opy code</source>
        <translation>C&amp;opier le code</translation>
    </message>
    <message>
        <source>For your server, never for the page itself: whoever has the shared secret can make sessions of his own. The code takes the secret from the environment variable HIGHLEVEL_SHARED_SECRET and refuses what it can&apos;t decrypt.</source>
        <translation>Pour votre serveur, jamais pour la page elle-même&#x202f;: qui a le secret partagé peut fabriquer ses propres sessions. Le code prend le secret dans la variable d’environnement HIGHLEVEL_SHARED_SECRET et refuse ce qu’il ne peut pas déchiffrer.</translation>
    </message>
</context>
<context>
    <name>hloauth::DecisionBox</name>
    <message>
        <source>Less about this</source>
        <translation>Moins à ce sujet</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Plus à ce sujet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>hloauth::DecodeTokenCommand</name>
    <message>
        <source>Example:
  hloauth token shop | hloauth decode-token

The signature is not checked: HighLevel publishes no key for that. The claims are what
the token says of itself.</source>
        <translation>Exemple&#x202f;:
  hloauth token shop | hloauth decode-token

La signature n’est pas vérifiée&#x202f;: HighLevel ne publie pas de clé pour cela. Les claims sont
ce que le jeton dit de lui-même.</translation>
    </message>
    <message>
        <source>Token (it is not shown): </source>
        <translation>Jeton (il n’est pas affiché)&#x202f;: </translation>
    </message>
    <message>
        <source>No token came; give it on standard input, as in: hloauth token NAME | hloauth decode-token</source>
        <translation>Aucun jeton n’est arrivé&#x202f;; donnez-le sur l’entrée standard, par exemple&#x202f;: hloauth token NAME | hloauth decode-token</translation>
    </message>
    <message>
        <source>This is a Private Integration Token, which says nothing of itself; it works as it is until it is rotated.</source>
        <translation>C’est un Private Integration Token, qui ne dit rien de lui-même&#x202f;; il fonctionne tel quel jusqu’à sa rotation.</translation>
    </message>
    <message>
        <source>This is not an access token: those are three parts of letters and digits with two dots, and begin with &quot;eyJ&quot;; copy it again, whole.</source>
        <translation>Ce n’est pas un jeton d’accès&#x202f;: celui-ci est fait de trois parties de lettres et de chiffres séparées par deux points, et commence par &quot;eyJ&quot;&#x202f;; recopiez-le en entier.</translation>
    </message>
    <message>
        <source>The signature was not checked: these are the token&apos;s own words.</source>
        <translation>La signature n’a pas été vérifiée&#x202f;: ce sont les propres termes du jeton.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Le jeton a expiré.</translation>
    </message>
    <message>
        <source>It was made by a practice server, and is good for nothing else.</source>
        <translation>Il a été créé par un serveur d’entraînement et ne sert à rien d’autre.</translation>
    </message>
</context>
<context>
    <name>hloauth::DecryptSsoCommand</name>
    <message>
        <source>Read the payload from FILE; &quot;-&quot; is standard input, as without this option.</source>
        <translation>Lire le payload dans FILE&#x202f;; &quot;-&quot; est l’entrée standard, comme sans cette option.</translation>
    </message>
    <message>
        <source>Read the app&apos;s shared secret from the first line of FILE.</source>
        <translation>Lire le secret partagé de l’app sur la première ligne de FILE.</translation>
    </message>
    <message>
        <source>Use the shared secret that is kept with this connection.</source>
        <translation>Utiliser le secret partagé conservé avec cette connexion.</translation>
    </message>
    <message>
        <source>Keep the secret of --shared-secret-file in the keychain with --connection, if it decrypts the payload.</source>
        <translation>Conserver dans le trousseau, avec --connection, le secret de --shared-secret-file, s’il déchiffre le payload.</translation>
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
        <translation>Exemple&#x202f;:
  hloauth decrypt-sso --payload payload.txt --shared-secret-file secret.txt

Le payload est ce que la page reçoit de HighLevel (REQUEST_USER_DATA_RESPONSE, ou
exposeSessionDetails)&#x202f;; il commence par U2FsdGVkX1. Il peut être entre guillemets, coupé en
lignes, encodé en pourcent, ou se trouver dans le JSON que la page envoie. Le secret est dans le
portail développeurs&#x202f;: votre app, Advanced Settings, Auth, Shared Secret.

Affiche qui regarde la page, en JSON&#x202f;; avec --json, exactement comme c’était chiffré, si cela
tient sur une ligne. Si le déchiffrement échoue, dit pourquoi et se termine par 1.

Le format ne contient ni contrôle contre les modifications ni date&#x202f;: qui peut envoyer un
payload à votre serveur peut aussi en envoyer un plus ancien, ou un altéré.</translation>
    </message>
    <message>
        <source>--keep needs both --shared-secret-file FILE and --connection NAME.</source>
        <translation>--keep exige à la fois --shared-secret-file FILE et --connection NAME.</translation>
    </message>
    <message>
        <source>Say where the shared secret is: either --shared-secret-file FILE or --connection NAME.</source>
        <translation>Dites où est le secret partagé&#x202f;: soit --shared-secret-file FILE, soit --connection NAME.</translation>
    </message>
    <message>
        <source>--shared-secret-file needs the name of a file.</source>
        <translation>--shared-secret-file exige le nom d’un fichier.</translation>
    </message>
    <message>
        <source>There is no connection of that name; &quot;hloauth list&quot; lists them.</source>
        <translation>Aucune connexion ne porte ce nom&#x202f;; «&#x202f;hloauth list&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>The shared secret&apos;s file %1 can&apos;t be read: %2.</source>
        <translation>Le fichier %1 du secret partagé ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The keychain holds no shared secret for this connection; give it with --shared-secret-file, and add --keep to have it kept.</source>
        <translation>Le trousseau ne contient pas de secret partagé pour cette connexion&#x202f;; donnez-le avec --shared-secret-file, et ajoutez --keep pour le conserver.</translation>
    </message>
    <message>
        <source>The payload&apos;s file %1 can&apos;t be read: %2.</source>
        <translation>Le fichier %1 du payload ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Payload (an empty line ends it):
</source>
        <translation>Payload (une ligne vide y met fin)&#x202f;:
</translation>
    </message>
    <message>
        <source>The shared secret is kept with &quot;%1&quot;.</source>
        <translation>Le secret partagé est conservé avec «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>hloauth::Desktop</name>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Le presse-papiers a été vidé.</translation>
    </message>
</context>
<context>
    <name>hloauth::DiagnosticsCommand</name>
    <message>
        <source>Versions, system, keychain, ports and the state of the connections. It is safe to post in a
forum: no secret is in it, no name of a connection or an account, and IDs only by their
first characters. With --json it is one object: {&quot;event&quot;:&quot;diagnostics&quot;,&quot;text&quot;:...}.</source>
        <translation>Versions, système, trousseau, ports et état des connexions. Vous pouvez le publier sans risque
dans un forum&#x202f;: il ne contient aucun secret, aucun nom de connexion ou de compte, et seulement
les premiers caractères des identifiants. Avec --json, c’est un seul objet&#x202f;:
{&quot;event&quot;:&quot;diagnostics&quot;,&quot;text&quot;:...}.</translation>
    </message>
</context>
<context>
    <name>hloauth::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>For whoever helps you. It is safe to post in a forum: no secret is in it, no name of a connection or an account, and IDs only by their first characters.</source>
        <translation>Pour la personne qui vous aide. Vous pouvez le publier sans risque dans un forum&#x202f;: il ne contient aucun secret, aucun nom de connexion ou de compte, et seulement les premiers caractères des identifiants.</translation>
    </message>
</context>
<context>
    <name>hloauth::Duration</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
</context>
<context>
    <name>hloauth::ErrorHelp</name>
    <message>
        <source>&amp;Open again</source>
        <translation>Rouvri&amp;r</translation>
    </message>
    <message>
        <source>Other &amp;causes…</source>
        <translation>A&amp;utres causes…</translation>
    </message>
</context>
<context>
    <name>hloauth::EventExampleDialog</name>
    <message>
        <source>Webhook event %1</source>
        <translation>Événement webhook %1</translation>
    </message>
</context>
<context>
    <name>hloauth::EventGuide</name>
    <message>
        <source>The app was installed in a sub-account or an agency.</source>
        <translation>L’app a été installée dans un sous-compte ou une agence.</translation>
    </message>
    <message>
        <source>For a white-labelled agency; else `isWhitelabelCompany` is false and `whitelabelDetails` is empty. Installed for an agency as a whole there are only `type`, `appId`, `companyId`, `planId` and `trial`. `userId` and `companyId` can be missing where the app came by itself into a sub-account that was made later.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Pour une agence en marque blanche&#x202f;; sinon, `isWhitelabelCompany` vaut false et `whitelabelDetails` est vide. Quand l’app est installée pour une agence entière, il n’y a que `type`, `appId`, `companyId`, `planId` et `trial`. `userId` et `companyId` peuvent manquer si l’app est arrivée d’elle-même dans un sous-compte créé plus tard.</translation>
    </message>
    <message>
        <source>The app was taken out of a sub-account or an agency.</source>
        <translation>L’app a été retirée d’un sous-compte ou d’une agence.</translation>
    </message>
    <message>
        <source>For an agency as a whole `companyId` stands in place of `locationId`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Pour une agence entière, `companyId` remplace `locationId`.</translation>
    </message>
    <message>
        <source>An appointment was made.</source>
        <translation>Un rendez-vous a été pris.</translation>
    </message>
    <message>
        <source>An appointment was deleted.</source>
        <translation>Un rendez-vous a été supprimé.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s example has `AppointmentCreate` as its `type`, probably a slip; programs that were made public read the event&apos;s own name.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>L’exemple de HighLevel a `AppointmentCreate` comme `type`, probablement par erreur&#x202f;; des programmes publiés y lisent le nom de l’événement.</translation>
    </message>
    <message>
        <source>An appointment was changed.</source>
        <translation>Un rendez-vous a été modifié.</translation>
    </message>
    <message>
        <source>A kind of association between objects was created.</source>
        <translation>Un type d’association entre objets a été créé.</translation>
    </message>
    <message>
        <source>Only between contacts, and between contacts and custom objects or among those. The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Seulement entre contacts, et entre contacts et objets personnalisés ou entre ces derniers. Le corps documenté n’a pas de `type`. Le guide de HighLevel distingue les événements par ce champ&#x202f;; un véritable envoi l’a donc probablement.</translation>
    </message>
    <message>
        <source>A kind of association between objects was deleted.</source>
        <translation>Un type d’association entre objets a été supprimé.</translation>
    </message>
    <message>
        <source>A kind of association between objects was changed.</source>
        <translation>Un type d’association entre objets a été modifié.</translation>
    </message>
    <message>
        <source>The status of a campaign changed for a contact.</source>
        <translation>Le statut d’une campagne a changé pour un contact.</translation>
    </message>
    <message>
        <source>`replied` is documented as a text, with filler in place of a value.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>`replied` est documenté comme un texte, avec un contenu de remplissage à la place d’une valeur.</translation>
    </message>
    <message>
        <source>A contact was added.</source>
        <translation>Un contact a été ajouté.</translation>
    </message>
    <message>
        <source>A contact was deleted.</source>
        <translation>Un contact a été supprimé.</translation>
    </message>
    <message>
        <source>“Do not disturb” of a contact changed.</source>
        <translation>Le réglage «&#x202f;Ne pas déranger&#x202f;» (Do not disturb, DND) d’un contact a changé.</translation>
    </message>
    <message>
        <source>The tags of a contact changed.</source>
        <translation>Les tags d’un contact ont changé.</translation>
    </message>
    <message>
        <source>One of certain fields of a contact changed.</source>
        <translation>L’un de certains champs d’un contact a changé.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page does not say which fields these are.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>La page de HighLevel ne dit pas de quels champs il s’agit.</translation>
    </message>
    <message>
        <source>A message is to be sent through your own conversation provider.</source>
        <translation>Un message doit être envoyé par votre propre fournisseur de conversations (conversation provider).</translation>
    </message>
    <message>
        <source>Goes to the Delivery URL of the provider, not to the app&apos;s webhook URL, and is signed with `X-GHL-Signature` only. `type` is the channel: `SMS`, or `Email`, then with `emailMessageId`, `emailTo`, `emailFrom`, `html` and `subject` in place of `phone` and `message`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Va à la Delivery URL du fournisseur, et non à l’URL de webhook de l’app, et n’est signé qu’avec `X-GHL-Signature`. `type` est le canal&#x202f;: `SMS`, ou `Email`, alors avec `emailMessageId`, `emailTo`, `emailFrom`, `html` et `subject` à la place de `phone` et `message`.</translation>
    </message>
    <message>
        <source>The unread messages of a conversation changed.</source>
        <translation>Les messages non lus d’une conversation ont changé.</translation>
    </message>
    <message>
        <source>In the body its name is `ConversationUnreadUpdate`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Dans le corps, son nom est `ConversationUnreadUpdate`.</translation>
    </message>
    <message>
        <source>Somebody connected the app to another service, where the app has such a sign-in of its own.</source>
        <translation>Quelqu’un a connecté l’app à un autre service, quand l’app prévoit une telle authentification.</translation>
    </message>
    <message>
        <source>With `authType` `basic` there are no `scopes` and no `isAutoRefreshTokenEnabled`. `scopes` are the other service&apos;s.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Quand `authType` vaut `basic`, il n’y a ni `scopes` ni `isAutoRefreshTokenEnabled`. Les `scopes` sont ceux de l’autre service.</translation>
    </message>
    <message>
        <source>A contact sent a message, or called.</source>
        <translation>Un contact a envoyé un message, ou appelé.</translation>
    </message>
    <message>
        <source>For SMS. A call has `messageType` `CALL` with `callDuration` (seconds) and `callStatus`; an email has `Email` with `emailMessageId`, `threadId`, `subject`, `ccList` and `bccList`, and addresses in `from` and `to`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Pour un SMS. Un appel a le `messageType` `CALL`, avec `callDuration` (en secondes) et `callStatus`&#x202f;; un e-mail a `Email`, avec `emailMessageId`, `threadId`, `subject`, `ccList` et `bccList`, et des adresses dans `from` et `to`.</translation>
    </message>
    <message>
        <source>An invoice was created.</source>
        <translation>Une facture a été créée.</translation>
    </message>
    <message>
        <source>`altId` is the sub-account. The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>`altId` est le sous-compte. Le corps documenté n’a pas de `type`. Le guide de HighLevel distingue les événements par ce champ&#x202f;; un véritable envoi l’a donc probablement.</translation>
    </message>
    <message>
        <source>An invoice was deleted.</source>
        <translation>Une facture a été supprimée.</translation>
    </message>
    <message>
        <source>An invoice was paid in full.</source>
        <translation>Une facture a été payée en totalité.</translation>
    </message>
    <message>
        <source>`altId` is the sub-account. The documented body has no `type`; programs that were made public read one with the event&apos;s name.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>`altId` est le sous-compte. Le corps documenté n’a pas de `type`&#x202f;; des programmes publiés en lisent un, avec le nom de l’événement.</translation>
    </message>
    <message>
        <source>A part of an invoice was paid.</source>
        <translation>Une partie d’une facture a été payée.</translation>
    </message>
    <message>
        <source>An invoice was sent.</source>
        <translation>Une facture a été envoyée.</translation>
    </message>
    <message>
        <source>An invoice was changed.</source>
        <translation>Une facture a été modifiée.</translation>
    </message>
    <message>
        <source>An invoice was marked as void.</source>
        <translation>Une facture a été annulée (void).</translation>
    </message>
    <message>
        <source>An email was sent through LC Email: what became of it.</source>
        <translation>Un e-mail a été envoyé par LC Email&#x202f;: ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>For apps of sub-accounts only. `webhookPayload.timestamp` is in seconds since 1970.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Seulement pour les apps de sous-compte. `webhookPayload.timestamp` est en secondes depuis 1970.</translation>
    </message>
    <message>
        <source>A sub-account was created.</source>
        <translation>Un sous-compte a été créé.</translation>
    </message>
    <message>
        <source>For apps of agencies only.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Seulement pour les apps d’agence.</translation>
    </message>
    <message>
        <source>A sub-account was changed.</source>
        <translation>Un sous-compte a été modifié.</translation>
    </message>
    <message>
        <source>For apps of agencies, for all or for chosen sub-accounts.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Pour les apps d’agence, pour tous les sous-comptes ou ceux qui sont choisis.</translation>
    </message>
    <message>
        <source>A note was added to a contact.</source>
        <translation>Une note a été ajoutée à un contact.</translation>
    </message>
    <message>
        <source>A note of a contact was deleted.</source>
        <translation>Une note d’un contact a été supprimée.</translation>
    </message>
    <message>
        <source>A note of a contact was changed.</source>
        <translation>Une note d’un contact a été modifiée.</translation>
    </message>
    <message>
        <source>A custom object was created.</source>
        <translation>Un objet personnalisé a été créé.</translation>
    </message>
    <message>
        <source>The page&apos;s list of fields also has `createdBy` and `updatedBy`. The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>La liste des champs de la page contient aussi `createdBy` et `updatedBy`. Le corps documenté n’a pas de `type`. Le guide de HighLevel distingue les événements par ce champ&#x202f;; un véritable envoi l’a donc probablement.</translation>
    </message>
    <message>
        <source>A custom object was changed.</source>
        <translation>Un objet personnalisé a été modifié.</translation>
    </message>
    <message>
        <source>An opportunity was given to somebody else.</source>
        <translation>Une opportunité a été attribuée à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>An opportunity was created.</source>
        <translation>Une opportunité a été créée.</translation>
    </message>
    <message>
        <source>An opportunity was deleted.</source>
        <translation>Une opportunité a été supprimée.</translation>
    </message>
    <message>
        <source>The value of an opportunity changed.</source>
        <translation>La valeur d’une opportunité a changé.</translation>
    </message>
    <message>
        <source>An opportunity was moved to another stage.</source>
        <translation>Une opportunité est passée à une autre étape du pipeline.</translation>
    </message>
    <message>
        <source>The status of an opportunity changed.</source>
        <translation>Le statut d’une opportunité a changé.</translation>
    </message>
    <message>
        <source>An opportunity was changed.</source>
        <translation>Une opportunité a été modifiée.</translation>
    </message>
    <message>
        <source>An order was placed.</source>
        <translation>Une commande a été passée.</translation>
    </message>
    <message>
        <source>The page&apos;s list of fields lacks `locationId`, which its example has.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Dans la liste des champs de la page, il manque `locationId`, présent dans son exemple.</translation>
    </message>
    <message>
        <source>The status of an order changed.</source>
        <translation>Le statut d’une commande a changé.</translation>
    </message>
    <message>
        <source>A user sent a message to a contact, or called.</source>
        <translation>Un utilisateur a envoyé un message à un contact, ou l’a appelé.</translation>
    </message>
    <message>
        <source>For SMS. A call has `messageType` `CALL` with `callDuration` (seconds) and `callStatus`; a comment that only the team sees has `InternalComment` with `mentions`; an email has `Email` with `plainText`, `emailMessageId`, `threadId`, `subject`, `ccList` and `bccList`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Pour un SMS. Un appel a le `messageType` `CALL`, avec `callDuration` (en secondes) et `callStatus`&#x202f;; un commentaire que seule l’équipe voit a `InternalComment`, avec `mentions`&#x202f;; un e-mail a `Email`, avec `plainText`, `emailMessageId`, `threadId`, `subject`, `ccList` et `bccList`.</translation>
    </message>
    <message>
        <source>Somebody changed the plan of a paid app.</source>
        <translation>Quelqu’un a changé le forfait d’une app payante.</translation>
    </message>
    <message>
        <source>A price was added to a product.</source>
        <translation>Un prix a été ajouté à un produit.</translation>
    </message>
    <message>
        <source>`priceType` is the kind of price. The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>`priceType` est le type de prix. Le corps documenté n’a pas de `type`. Le guide de HighLevel distingue les événements par ce champ&#x202f;; un véritable envoi l’a donc probablement.</translation>
    </message>
    <message>
        <source>A price of a product was deleted.</source>
        <translation>Un prix d’un produit a été supprimé.</translation>
    </message>
    <message>
        <source>`type` is documented as the kind of price. The page of PriceCreate calls that `priceType`, so `type` may be the event&apos;s name by now.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>`type` est documenté comme le type de prix. La page de PriceCreate l’appelle `priceType`&#x202f;; `type` est donc peut-être désormais le nom de l’événement.</translation>
    </message>
    <message>
        <source>A price of a product was changed.</source>
        <translation>Un prix d’un produit a été modifié.</translation>
    </message>
    <message>
        <source>A product was created.</source>
        <translation>Un produit a été créé.</translation>
    </message>
    <message>
        <source>The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Le corps documenté n’a pas de `type`. Le guide de HighLevel distingue les événements par ce champ&#x202f;; un véritable envoi l’a donc probablement.</translation>
    </message>
    <message>
        <source>A product was deleted.</source>
        <translation>Un produit a été supprimé.</translation>
    </message>
    <message>
        <source>A product was changed.</source>
        <translation>Un produit a été modifié.</translation>
    </message>
    <message>
        <source>A record of a custom object, or a company, was created.</source>
        <translation>Un enregistrement d’un objet personnalisé, ou une entreprise, a été créé.</translation>
    </message>
    <message>
        <source>The page&apos;s list of fields has a `type`, its example has none; programs that were made public read one with the event&apos;s name, and an `objectKey`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>La liste des champs de la page a un `type`, son exemple n’en a pas&#x202f;; des programmes publiés en lisent un, avec le nom de l’événement, et un `objectKey`.</translation>
    </message>
    <message>
        <source>A record of a custom object, or a company, was deleted.</source>
        <translation>Un enregistrement d’un objet personnalisé, ou une entreprise, a été supprimé.</translation>
    </message>
    <message>
        <source>A record of a custom object, or a company, was changed.</source>
        <translation>Un enregistrement d’un objet personnalisé, ou une entreprise, a été modifié.</translation>
    </message>
    <message>
        <source>Two records were linked.</source>
        <translation>Deux enregistrements ont été liés.</translation>
    </message>
    <message>
        <source>Not sent for the link between a contact and its company. The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>N’est pas envoyé pour le lien entre un contact et son entreprise. Le corps documenté n’a pas de `type`. Le guide de HighLevel distingue les événements par ce champ&#x202f;; un véritable envoi l’a donc probablement.</translation>
    </message>
    <message>
        <source>The link between two records was taken away.</source>
        <translation>Le lien entre deux enregistrements a été retiré.</translation>
    </message>
    <message>
        <source>A task was completed.</source>
        <translation>Une tâche a été terminée.</translation>
    </message>
    <message>
        <source>A task was created.</source>
        <translation>Une tâche a été créée.</translation>
    </message>
    <message>
        <source>A task was deleted.</source>
        <translation>Une tâche a été supprimée.</translation>
    </message>
    <message>
        <source>A user was added.</source>
        <translation>Un utilisateur a été ajouté.</translation>
    </message>
    <message>
        <source>For a user of a sub-account. For a user of the agency `companyId` stands in place of `locationId`, and `locations` lists the sub-accounts.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Pour un utilisateur d’un sous-compte. Pour un utilisateur de l’agence, `companyId` remplace `locationId`, et `locations` énumère les sous-comptes.</translation>
    </message>
    <message>
        <source>A delivery has these two beside the fields of the event, at the top level; only the pages of a few events show them, and none says at which place. The sample code of HighLevel&apos;s guide reads the event&apos;s fields from `data`, but every page of an event has them at the top level.</source>
        <translation>Un envoi contient ces deux champs en plus de ceux de l’événement, au premier niveau&#x202f;; seules les pages de quelques événements les montrent, et aucune ne dit à quel endroit. L’exemple de code du guide de HighLevel lit les champs de l’événement dans `data`, mais chaque page d’événement les place au premier niveau.</translation>
    </message>
    <message>
        <source>when it was sent, as a text like 2026-03-02T09:30:00.000Z</source>
        <extracomment>A clause, behind a field&apos;s name.</extracomment>
        <translation>quand il a été envoyé, sous forme de texte comme 2026-03-02T09:30:00.000Z</translation>
    </message>
    <message>
        <source>a different one for each event; an event that is sent again has the same one</source>
        <extracomment>A clause, behind a field&apos;s name.</extracomment>
        <translation>différent pour chaque événement&#x202f;; un événement renvoyé garde le même</translation>
    </message>
</context>
<context>
    <name>hloauth::EventGuideView</name>
    <message>
        <source>&amp;Only what these scopes bring</source>
        <translation>&amp;Seulement ceux de ces scopes</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Afficher&#x202f;:</translation>
    </message>
    <message>
        <source>Whose events</source>
        <translation>Événements de</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Chercher des événements</translation>
    </message>
    <message>
        <source>Webhook events</source>
        <translation>Événements webhook</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>With the chosen scopes</source>
        <translation>Avec les scopes choisis</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion&#x202f;: %1</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Préréglage&#x202f;: %1</translation>
    </message>
    <message>
        <source>The app itself</source>
        <translation>L’app elle-même</translation>
    </message>
    <message>
        <source>None is found: search for something else, or show all events.</source>
        <translation>Aucun n’est trouvé&#x202f;: cherchez autre chose, ou affichez tous les événements.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s).</source>
        <translation>
            <numerusform>%n événement.</numerusform>
            <numerusform>%n événements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them found.</source>
        <translation>
            <numerusform>Trouvé parmi eux&#x202f;: %n.</numerusform>
            <numerusform>Trouvés parmi eux&#x202f;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: contact, message, invoices.readonly…</source>
        <translation>Chercher&#x202f;: contact, message, invoices.readonly…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events come with these scopes, and %2 without any; the others need other scopes.</source>
        <translation>
            <numerusform>%1 événement sur %n arrive avec ces scopes, et %2 sans aucun&#x202f;; les autres demandent d’autres scopes.</numerusform>
            <numerusform>%1 événements sur %n arrivent avec ces scopes, et %2 sans aucun&#x202f;; les autres demandent d’autres scopes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::EventSheet</name>
    <message>
        <source>on any plan</source>
        <translation>avec tout forfait</translation>
    </message>
    <message>
        <source>on an agency plan ($297 or $497)</source>
        <translation>avec un forfait d’agence (297&#xa0;$ ou 497&#xa0;$)</translation>
    </message>
    <message>
        <source>on Agency Pro ($497) only</source>
        <translation>avec Agency Pro (497&#xa0;$) seulement</translation>
    </message>
    <message>
        <source>probably %1</source>
        <translation>probablement %1</translation>
    </message>
    <message>
        <source>Copy example</source>
        <translation>Copier l’exemple</translation>
    </message>
    <message>
        <source>Copy scope name</source>
        <translation>Copier le nom du scope</translation>
    </message>
    <message>
        <source>Open HighLevel&apos;s &amp;page</source>
        <translation>Ouvrir la &amp;page de HighLevel</translation>
    </message>
    <message>
        <source>Example of what is sent</source>
        <translation>Exemple de ce qui est envoyé</translation>
    </message>
    <message>
        <source>Copy &amp;example</source>
        <translation>Copier l&apos;&amp;exemple</translation>
    </message>
    <message>
        <source>As data to try your receiver with, or as a sample in an automation tool</source>
        <translation>Comme données pour essayer votre récepteur, ou comme échantillon dans un outil d’automatisation</translation>
    </message>
    <message>
        <source>Copy &amp;scope name</source>
        <translation>Copier le &amp;nom du scope</translation>
    </message>
    <message>
        <source>Comes without any scope.</source>
        <translation>Vient sans aucun scope.</translation>
    </message>
    <message>
        <source>Probably comes with these scopes.</source>
        <translation>Vient probablement avec ces scopes.</translation>
    </message>
    <message>
        <source>Comes with these scopes.</source>
        <translation>Vient avec ces scopes.</translation>
    </message>
    <message>
        <source>Names, order and types are documented: they are as on HighLevel&apos;s page of the event in %1.</source>
        <translation>Noms, ordre et types sont documentés&#x202f;: ils sont ceux de la page de HighLevel sur l’événement, en %1.</translation>
    </message>
    <message>
        <source>Names, order and types are as on HighLevel&apos;s page of the event in %1; what is in doubt there, as others report it.</source>
        <translation>Noms, ordre et types sont ceux de la page de HighLevel sur l’événement, en %1&#x202f;; ce qui y est douteux est tel que d’autres le rapportent.</translation>
    </message>
    <message>
        <source>Names, order and types are a guess after events of the same kind, as of %1.</source>
        <translation>Noms, ordre et types sont supposés d’après des événements du même genre, en %1.</translation>
    </message>
    <message>
        <source>The values are made up.</source>
        <translation>Les valeurs sont inventées.</translation>
    </message>
    <message>
        <source>A delivery also has %1.</source>
        <translation>Un envoi contient aussi %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Does not come with these scopes; probably needs %1.</source>
        <translation>N’arrive pas avec ces scopes&#x202f;; demande sans doute %1.</translation>
    </message>
    <message>
        <source>Does not come with these scopes; needs %1.</source>
        <translation>N’arrive pas avec ces scopes&#x202f;; demande %1.</translation>
    </message>
    <message>
        <source>Needs no scope that HighLevel documents.</source>
        <translation>Ne demande aucun scope que HighLevel documente.</translation>
    </message>
    <message>
        <source>Probably needs the scope %1 (%2). That is a guess: no table of HighLevel&apos;s names the event.</source>
        <translation>Demande sans doute le scope %1 (%2). C’est une supposition&#x202f;: aucun tableau de HighLevel ne nomme l’événement.</translation>
    </message>
    <message>
        <source>Needs the scope %1 (%2), as HighLevel&apos;s own table says.</source>
        <translation>Demande le scope %1 (%2), comme le dit le tableau de HighLevel.</translation>
    </message>
</context>
<context>
    <name>hloauth::EverythingQuestion</name>
    <message>
        <source>A refresh is under way, and its new tokens would be left behind. Try again in a moment.</source>
        <translation>Un renouvellement est en cours, et ses nouveaux jetons seraient abandonnés. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Remove everything that this program keeps?</source>
        <translation>Supprimer tout ce que ce programme conserve&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n connections with their tokens and secrets in the keychain, an unfinished sign-in, your own webhook keys, and the start at login are deleted from this computer; then the program ends. What you exported stays, and the apps stay installed in HighLevel; uninstall them there to end their access. This can&apos;t be undone.</source>
        <translation>
            <numerusform>%n connexion avec ses jetons et secrets dans le trousseau, une authentification inachevée, vos propres clés de webhook et le démarrage à l’ouverture de session sont supprimés de cet ordinateur&#x202f;; puis le programme se ferme. Ce que vous avez exporté reste, et les apps restent installées dans HighLevel&#x202f;; désinstallez-les là-bas pour mettre fin à leur accès. C’est définitif.</numerusform>
            <numerusform>%n connexions avec leurs jetons et secrets dans le trousseau, une authentification inachevée, vos propres clés de webhook et le démarrage à l’ouverture de session sont supprimés de cet ordinateur&#x202f;; puis le programme se ferme. Ce que vous avez exporté reste, et les apps restent installées dans HighLevel&#x202f;; désinstallez-les là-bas pour mettre fin à leur accès. C’est définitif.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>Tout &amp;garder</translation>
    </message>
    <message>
        <source>&amp;Remove everything</source>
        <translation>Tout &amp;supprimer</translation>
    </message>
    <message>
        <source>Nothing was removed: the connection list can&apos;t be read, so it is not known which secrets are in the keychain. %1</source>
        <translation>Rien n’a été supprimé&#x202f;: la liste des connexions ne peut pas être lue, on ne sait donc pas quels secrets sont dans le trousseau. %1</translation>
    </message>
    <message>
        <source>“%1” could not be removed, and what is listed still is there. Unlock the keychain and try again. (%2)</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être supprimée, et ce qui est listé est toujours là. Déverrouillez le trousseau et réessayez. (%2)</translation>
    </message>
    <message>
        <source>All secrets are removed. The file %1 could not be; delete it yourself.</source>
        <translation>Tous les secrets sont supprimés. Le fichier %1 n’a pas pu l’être&#x202f;; supprimez-le vous-même.</translation>
    </message>
    <message>
        <source>“%1” could not be removed, and what is listed still is there. %2</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être supprimée, et ce qui est encore dans la liste existe toujours. %2</translation>
    </message>
    <message>
        <source>A connection is just being kept, removed or brought back. Try again in a moment.</source>
        <translation>Une connexion est en train d’être conservée, supprimée ou rétablie. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>hloauth::ExplainErrorCommand</name>
    <message>
        <source>The app has no live version yet.</source>
        <translation>L’app n’a pas encore de version publiée.</translation>
    </message>
    <message>
        <source>The app has a live version.</source>
        <translation>L’app a une version publiée.</translation>
    </message>
    <message>
        <source>The app&apos;s type is Public.</source>
        <translation>L’app est de type Public.</translation>
    </message>
    <message>
        <source>The app&apos;s type is Private.</source>
        <translation>L’app est de type Private.</translation>
    </message>
    <message>
        <source>The app is for sub-accounts.</source>
        <translation>L’app est pour des sous-comptes.</translation>
    </message>
    <message>
        <source>The app is for agencies.</source>
        <translation>L’app est pour des agences.</translation>
    </message>
    <message>
        <source>Where it came: authorize (the page in the browser), exchange, refresh or api.</source>
        <translation>Où elle est apparue&#x202f;: authorize (la page dans le navigateur), exchange, refresh ou api.</translation>
    </message>
    <message>
        <source>The authorization link that was opened; what it says ranks the causes.</source>
        <translation>Le lien d’autorisation qui a été ouvert&#x202f;; ce qu’il dit classe les causes.</translation>
    </message>
    <message>
        <source>A kept connection; what is known of it ranks the causes.</source>
        <translation>Une connexion conservée&#x202f;; ce qu’on en sait classe les causes.</translation>
    </message>
    <message>
        <source>TEXT is what the browser or another program shows, an address with &quot;error=&quot; in it, or a few
words of your own (&quot;the page is blank&quot;). Without TEXT it is read from standard input; a text
with a code or a token in it is better given there. Nothing of it is printed.

The likeliest cause comes first. Where no cause is known, the command ends with 1.</source>
        <translation>TEXT est ce qu’affiche le navigateur ou un autre programme, une adresse contenant &quot;error=&quot;, ou
quelques mots à vous (&quot;la page est blanche&quot;). Sans TEXT, il est lu sur l’entrée standard&#x202f;; un
texte contenant un code ou un jeton y est mieux. Rien n’en est affiché.

La cause la plus probable vient en premier. Si aucune cause n’est connue, la commande se termine
par 1.</translation>
    </message>
    <message>
        <source>What does it show? (an empty line ends it)
</source>
        <translation>Qu’est-ce qui s’affiche&#x202f;? (une ligne vide y met fin)
</translation>
    </message>
    <message>
        <source>--step must be authorize, exchange, refresh or api.</source>
        <translation>--step doit être authorize, exchange, refresh ou api.</translation>
    </message>
    <message>
        <source>There is no connection of that name; &quot;hloauth list&quot; lists them.</source>
        <translation>Aucune connexion ne porte ce nom&#x202f;; «&#x202f;hloauth list&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>--link is no authorization link; it has &quot;/oauth/chooselocation&quot; in it.</source>
        <translation>--link n’est pas un lien d’autorisation&#x202f;; celui-ci contient &quot;/oauth/chooselocation&quot;.</translation>
    </message>
    <message>
        <source>No text came; give it behind the command or on standard input, as in: hloauth explain-error &quot;the page is blank&quot;</source>
        <translation>Aucun texte n’est arrivé&#x202f;; donnez-le après la commande ou sur l’entrée standard, par exemple&#x202f;: hloauth explain-error &quot;the page is blank&quot;</translation>
    </message>
    <message>
        <source>This is no error: it is HighLevel&apos;s answer; give it to &quot;hloauth connect --code-stdin&quot;, within a few minutes.</source>
        <translation>Ce n’est pas une erreur&#x202f;: c’est la réponse de HighLevel&#x202f;; donnez-la à «&#x202f;hloauth connect --code-stdin&#x202f;» dans les quelques minutes.</translation>
    </message>
    <message>
        <source>This is the link itself, not what the page shows; &quot;hloauth check-link&quot; says what may be wrong with it.</source>
        <translation>C’est le lien lui-même, pas ce qu’affiche la page&#x202f;; «&#x202f;hloauth check-link&#x202f;» dit ce qui peut y être faux.</translation>
    </message>
    <message>
        <source>This error is not known; try it with fewer words, those that the page itself calls the error, or compare client ID, redirect address and scopes with the portal.</source>
        <translation>Cette erreur n’est pas connue&#x202f;; essayez avec moins de mots, ceux que la page elle-même donne comme erreur, ou comparez client ID, adresse de redirection et scopes avec le portail.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>   Fix: %1</source>
        <translation>   Remède&#x202f;: %1</translation>
    </message>
    <message>
        <source>   How sure: %1 (%2)</source>
        <translation>   Fiabilité&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>The text has HighLevel&apos;s answer in it (&quot;code=&quot;): &quot;hloauth connect --code-stdin&quot; takes it.</source>
        <translation>Le texte contient la réponse de HighLevel (&quot;code=&quot;)&#x202f;: «&#x202f;hloauth connect --code-stdin&#x202f;» la prend.</translation>
    </message>
</context>
<context>
    <name>hloauth::ExportCommand</name>
    <message>
        <source>The form, or &quot;list&quot; for a list of them.</source>
        <translation>Le format, ou &quot;list&quot; pour en avoir la liste.</translation>
    </message>
    <message>
        <source>Write to FILE, which only you can read, instead of standard output.</source>
        <translation>Écrire dans FILE, que vous seul pouvez lire, au lieu de la sortie standard.</translation>
    </message>
    <message>
        <source>Replace FILE if it exists.</source>
        <translation>Remplacer FILE s’il existe.</translation>
    </message>
    <message>
        <source>Give the refresh token away, too.</source>
        <translation>Donner aussi le jeton d’actualisation.</translation>
    </message>
    <message>
        <source>Refresh first if the token has less than so many seconds left (default 300).</source>
        <translation>Renouveler d’abord s’il reste au jeton moins de ce nombre de secondes (300 par défaut).</translation>
    </message>
    <message>
        <source>Forms: %1.

A refresh token works once. A program that gets it with --with-refresh-token must do the
refreshing from then on, and nothing else may refresh this connection.

The forms that begin with &quot;snippet-&quot; hold no token: they take it from the environment
variable HIGHLEVEL_ACCESS_TOKEN.</source>
        <translation>Formats&#x202f;: %1.

Un jeton d’actualisation ne sert qu’une fois. Un programme qui le reçoit par
--with-refresh-token doit dès lors faire lui-même les renouvellements, et rien d’autre ne doit
renouveler cette connexion.

Les formats qui commencent par &quot;snippet-&quot; ne contiennent pas de jeton&#x202f;: ils le prennent dans la
variable d’environnement HIGHLEVEL_ACCESS_TOKEN.</translation>
    </message>
    <message>
        <source>&quot;export&quot; needs the connection&apos;s name: hloauth export NAME --format FORMAT; &quot;hloauth list&quot; lists the names.</source>
        <translation>«&#x202f;export&#x202f;» exige le nom de la connexion&#x202f;: hloauth export NAME --format FORMAT&#x202f;; «&#x202f;hloauth list&#x202f;» énumère les noms.</translation>
    </message>
    <message>
        <source>--format is missing; &quot;hloauth export --format list&quot; lists what there is.</source>
        <translation>--format manque&#x202f;; «&#x202f;hloauth export --format list&#x202f;» énumère ce qui existe.</translation>
    </message>
    <message>
        <source>There is no such format; &quot;hloauth export --format list&quot; lists what there is.</source>
        <translation>Ce format n’existe pas&#x202f;; «&#x202f;hloauth export --format list&#x202f;» énumère ce qui existe.</translation>
    </message>
    <message>
        <source>There is no such format; did you mean &quot;%1&quot;? &quot;hloauth export --format list&quot; lists what there is.</source>
        <translation>Ce format n’existe pas&#x202f;; vouliez-vous dire «&#x202f;%1&#x202f;»&#x202f;? «&#x202f;hloauth export --format list&#x202f;» énumère ce qui existe.</translation>
    </message>
    <message>
        <source>The format &quot;%1&quot; has no place for a refresh token; leave --with-refresh-token out.</source>
        <translation>Le format «&#x202f;%1&#x202f;» n’a pas de place pour un jeton d’actualisation&#x202f;; retirez --with-refresh-token.</translation>
    </message>
    <message>
        <source>--min-validity is a number of seconds, 0 or more.</source>
        <translation>--min-validity est un nombre de secondes, 0 ou plus.</translation>
    </message>
    <message>
        <source>HighLevel gave no refresh token for &quot;%1&quot;; leave --with-refresh-token out.</source>
        <translation>HighLevel n’a pas donné de jeton d’actualisation pour «&#x202f;%1&#x202f;»&#x202f;; retirez --with-refresh-token.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Warning: the refresh token works once. Whatever gets it must do the refreshing from now on; don&apos;t let anything else refresh &quot;%1&quot;.</source>
        <translation>Avertissement&#x202f;: le jeton d’actualisation ne sert qu’une fois. Ce qui le reçoit doit désormais faire les renouvellements&#x202f;; ne laissez rien d’autre renouveler «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not kept fresh here any more.</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus renouvelée automatiquement ici.</translation>
    </message>
</context>
<context>
    <name>hloauth::ExportDialog</name>
    <message>
        <source>With the &amp;refresh token</source>
        <translation>Avec le jeton d&apos;&amp;actualisation</translation>
    </message>
    <message>
        <source>It works once: whatever gets it must do the refreshing from now on, and nothing here may refresh this connection any more.</source>
        <translation>Il ne sert qu’une fois&#x202f;: ce qui le reçoit doit dès lors faire les renouvellements, et rien ici ne doit plus renouveler cette connexion.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>A text with a token is cleared from the clipboard after a minute</source>
        <translation>Un texte contenant un jeton est effacé du presse-papiers après une minute</translation>
    </message>
    <message>
        <source>Into a file that only you can read</source>
        <translation>Dans un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exporter «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Preview, with dots in place of tokens</source>
        <translation>Aperçu, avec des points à la place des jetons</translation>
    </message>
    <message>
        <source>There is no valid token to be had; the window behind this one says why.</source>
        <translation>Aucun jeton valide n’est disponible&#x202f;; la fenêtre derrière celle-ci dit pourquoi.</translation>
    </message>
    <message>
        <source>This connection is not kept fresh here any more.</source>
        <translation>Cette connexion n’est plus renouvelée automatiquement ici.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after a minute.</source>
        <translation>Copié. Le presse-papiers est effacé après une minute.</translation>
    </message>
    <message>
        <source>Copied. There is no token in it.</source>
        <translation>Copié. Il n’y a pas de jeton dedans.</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Enregistrer l’export</translation>
    </message>
    <message>
        <source>Saved as %1, which only you can read.</source>
        <translation>Enregistré sous %1, que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>hloauth::ExportWriters</name>
    <message>
        <source>(paste it from Manage, Secrets in the developer portal; it is never exported)</source>
        <translation>(collez-le depuis Manage, Secrets dans le portail développeurs&#x202f;; il n’est jamais exporté)</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Make, module HTTP: Make an OAuth 2.0 request. Its connection (it signs in by itself):</source>
        <translation>Make, module HTTP&#x202f;: Make an OAuth 2.0 request. Sa connexion (elle s’authentifie elle-même)&#x202f;:</translation>
    </message>
    <message>
        <source>Or, until the token runs out, module HTTP: Make a request, with the header:</source>
        <translation>Ou, jusqu’à l’expiration du jeton, module HTTP&#x202f;: Make a request, avec l’en-tête&#x202f;:</translation>
    </message>
    <message>
        <source>The first call:</source>
        <translation>Le premier appel&#x202f;:</translation>
    </message>
    <message>
        <source>n8n, credential OAuth2 API (it signs in by itself; register the redirect address that n8n shows there in your app first):</source>
        <translation>n8n, identifiants OAuth2 API (ils s’authentifient eux-mêmes&#x202f;; enregistrez d’abord dans votre app l’adresse de redirection que n8n y affiche)&#x202f;:</translation>
    </message>
    <message>
        <source>Or, until the token runs out, credential Header Auth:</source>
        <translation>Ou, jusqu’à l’expiration du jeton, identifiants Header Auth&#x202f;:</translation>
    </message>
    <message>
        <source>The first call, node HTTP Request:</source>
        <translation>Le premier appel, nœud HTTP Request&#x202f;:</translation>
    </message>
</context>
<context>
    <name>hloauth::Failure</name>
    <message>
        <source>Interrupted; nothing was kept.</source>
        <translation>Interrompu&#x202f;; rien n’a été conservé.</translation>
    </message>
    <message>
        <source>The keychain holds no tokens for this connection; sign in again with &quot;hloauth connect NAME --again&quot;.</source>
        <translation>Le trousseau ne contient pas de jetons pour cette connexion&#x202f;; reconnectez-vous avec «&#x202f;hloauth connect NAME --again&#x202f;».</translation>
    </message>
    <message>
        <source>What the keychain holds for this connection can&apos;t be read as a whole; sign in again with &quot;hloauth connect NAME --again&quot;.</source>
        <translation>Ce que le trousseau contient pour cette connexion ne peut pas être lu en entier&#x202f;; reconnectez-vous avec «&#x202f;hloauth connect NAME --again&#x202f;».</translation>
    </message>
    <message>
        <source>The keychain did not let us in%1; unlock it, allow the access and try again.</source>
        <translation>Le trousseau a refusé l’accès%1&#x202f;; déverrouillez-le, autorisez l’accès et réessayez.</translation>
    </message>
    <message>
        <source>The system keychain can&apos;t be used%1; start or unlock it (on Linux GNOME Keyring or KWallet) and try again.</source>
        <translation>Le trousseau du système est inutilisable%1&#x202f;; démarrez-le ou déverrouillez-le (sous Linux, GNOME Keyring ou KWallet) et réessayez.</translation>
    </message>
    <message>
        <source>Another program is refreshing &quot;%1&quot; and does not finish; try again later.</source>
        <translation>Un autre programme renouvelle «&#x202f;%1&#x202f;» et ne termine pas&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written, so nothing was asked of HighLevel; make room or free the folder, and try again.</source>
        <translation>Le fichier %1 ne peut pas être écrit, rien n’a donc été demandé à HighLevel&#x202f;; faites de la place ou libérez le dossier, et réessayez.</translation>
    </message>
    <message>
        <source>New tokens came for &quot;%1&quot; and could not be written to the keychain, and the old ones are used up: make the keychain work, then sign in with &quot;%2&quot;.</source>
        <translation>De nouveaux jetons sont arrivés pour «&#x202f;%1&#x202f;» et n’ont pas pu être écrits dans le trousseau, et les anciens sont épuisés&#x202f;: remettez le trousseau en état, puis reconnectez-vous avec «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no refresh token, so only a new sign-in brings a new access token: &quot;%2&quot;.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de jeton d’actualisation, seule une reconnexion apporte donc un nouveau jeton d’accès&#x202f;: «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Sign in again with &quot;%1&quot;.</source>
        <translation>Reconnectez-vous avec «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A refresh of &quot;%1&quot; that was begun on %2 found no end: it used up the refresh token, and the new tokens were never kept; sign in again with &quot;%3&quot;.</source>
        <translation>Un renouvellement de «&#x202f;%1&#x202f;» commencé le %2 n’a pas abouti&#x202f;: il a consommé le jeton d’actualisation, et les nouveaux jetons n’ont jamais été conservés&#x202f;; reconnectez-vous avec «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>%1 (HighLevel&apos;s traceId: %2)</source>
        <translation>%1 (traceId de HighLevel&#x202f;: %2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed meanwhile; make it again with &quot;hloauth connect&quot;.</source>
        <translation>«&#x202f;%1&#x202f;» a été supprimée entre-temps&#x202f;; recréez-la avec «&#x202f;hloauth connect&#x202f;».</translation>
    </message>
</context>
<context>
    <name>hloauth::FaultMenu</name>
    <message>
        <source>Show me what goes &amp;wrong when</source>
        <translation>Montrer ce qui éc&amp;houe quand</translation>
    </message>
    <message>
        <source>Lets the stand-in for HighLevel fail in one of the ways that HighLevel knows</source>
        <translation>Fait échouer le simulateur de HighLevel d’une des façons que HighLevel connaît</translation>
    </message>
    <message>
        <source>the &amp;link is not right</source>
        <translation>le &amp;lien n’est pas bon</translation>
    </message>
    <message>
        <source>the &amp;app in the portal is not right</source>
        <translation>l&apos;&amp;app dans le portail n’est pas bonne</translation>
    </message>
    <message>
        <source>the page in the &amp;browser gets no further</source>
        <translation>la page dans le navigateur &amp;bloque</translation>
    </message>
    <message>
        <source>the answer takes another &amp;way</source>
        <translation>la réponse prend un autre c&amp;hemin</translation>
    </message>
    <message>
        <source>the code is e&amp;xchanged for tokens</source>
        <translation>le code est é&amp;changé contre les jetons</translation>
    </message>
    <message>
        <source>Then the program says here what happened, and what helps.</source>
        <translation>Le programme dit ensuite ici ce qui s’est passé, et ce qui aide.</translation>
    </message>
    <message>
        <source>What goes wrong when %1</source>
        <translation>Ce qui échoue quand %1</translation>
    </message>
    <message>
        <source>Put everything in &amp;order again</source>
        <translation>Tout re&amp;mettre en ordre</translation>
    </message>
    <message>
        <source>Then press “I see an error…”, say what you see there, and do what helps.</source>
        <translation>Appuyez ensuite sur «&#x202f;Je vois une erreur…&#x202f;», dites ce que vous y voyez, et faites ce qui aide.</translation>
    </message>
    <message>
        <source>You saw what goes wrong when %1, and got through anyway. %2</source>
        <translation>Vous avez vu ce qui échoue quand %1, et vous avez tout de même réussi. %2</translation>
    </message>
</context>
<context>
    <name>hloauth::FindingSeverity</name>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
</context>
<context>
    <name>hloauth::FreshnessBox</name>
    <message>
        <source>Keep fresh a&amp;utomatically</source>
        <translation>Renouveler a&amp;utomatiquement</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Démarrer à l’ou&amp;verture de session</translation>
    </message>
    <message>
        <source>Gets new tokens in the background before the access token runs out</source>
        <translation>Obtient de nouveaux jetons en arrière-plan avant l’expiration du jeton d’accès</translation>
    </message>
    <message>
        <source>Starts this program without a window when you log in to your computer, for all that is kept fresh</source>
        <translation>Démarre ce programme sans fenêtre quand vous ouvrez votre session, pour tout ce qui est renouvelé automatiquement</translation>
    </message>
    <message>
        <source>Its refresh token was copied for another program on %1. That program must be the only one that renews it: the token works once.</source>
        <translation>Son jeton d’actualisation a été copié pour un autre programme le %1. Ce programme doit être le seul à le renouveler&#x202f;: le jeton ne sert qu’une fois.</translation>
    </message>
    <message>
        <source>New tokens come when you copy an old one, or press “Refresh now”. Leave this off if another program, such as Make or Zapier, renews them.</source>
        <translation>De nouveaux jetons viennent quand vous en copiez un ancien, ou appuyez sur «&#x202f;Renouveler maintenant&#x202f;». N’activez pas ceci si un autre programme, comme Make ou Zapier, les renouvelle.</translation>
    </message>
    <message>
        <source>Goes on after the new sign-in.</source>
        <translation>Reprend après la reconnexion.</translation>
    </message>
    <message>
        <source>Paused: nothing is refreshed. The tray icon&apos;s menu lets it go on.</source>
        <translation>En pause&#x202f;: rien n’est renouvelé. Le menu de l’icône de notification permet de reprendre.</translation>
    </message>
    <message>
        <source>HighLevel did not say how long the token is good; a new one comes when you copy it.</source>
        <translation>HighLevel n’a pas dit combien de temps le jeton est bon&#x202f;; un nouveau vient quand vous le copiez.</translation>
    </message>
    <message>
        <source>New tokens come in %1 (%2).</source>
        <translation>De nouveaux jetons viennent dans %1 (%2).</translation>
    </message>
    <message>
        <source>The last try did not work: %1 The tokens are kept; the next try is in %2 (%3).</source>
        <translation>Le dernier essai a échoué&#x202f;: %1 Les jetons sont conservés&#x202f;; le prochain essai est dans %2 (%3).</translation>
    </message>
    <message>
        <source>Your desktop shows no tray icon, so only while this program is open.</source>
        <translation>Votre bureau n’affiche pas d’icône de notification, donc seulement tant que ce programme est ouvert.</translation>
    </message>
    <message>
        <source>Getting new tokens…</source>
        <translation>Obtention de nouveaux jetons…</translation>
    </message>
    <message>
        <source>It goes on in the tray when you close the window.</source>
        <translation>Il continue dans la zone de notification quand vous fermez la fenêtre.</translation>
    </message>
</context>
<context>
    <name>hloauth::ImportFindings</name>
    <message>
        <source>“+” stands between scopes: HighLevel understands it in most places, but %20 is safer, and the link that you get here has %20.</source>
        <translation>«&#x202f;+&#x202f;» se trouve entre des scopes&#x202f;: HighLevel le comprend presque partout, mais %20 est plus sûr, et le lien que vous obtenez ici a %20.</translation>
    </message>
    <message>
        <source>“%2B” stands between scopes: HighLevel does not take it for a space and refuses the link; the one that you get here has %20.</source>
        <translation>«&#x202f;%2B&#x202f;» se trouve entre des scopes&#x202f;: HighLevel ne le prend pas pour un espace et refuse le lien&#x202f;; celui que vous obtenez ici a %20.</translation>
    </message>
    <message>
        <source>Commas stand between scopes: HighLevel wants spaces and takes the whole for one scope that it does not know; here they are taken apart.</source>
        <translation>Des virgules se trouvent entre des scopes&#x202f;: HighLevel veut des espaces et prend le tout pour un seul scope, qu’il ne connaît pas&#x202f;; ici, ils sont séparés.</translation>
    </message>
    <message>
        <source>A line break stands between scopes: HighLevel may refuse the link for it; the one that you get here has none.</source>
        <translation>Un saut de ligne se trouve entre des scopes&#x202f;: HighLevel peut refuser le lien pour cela&#x202f;; celui que vous obtenez ici n’en a pas.</translation>
    </message>
    <message>
        <source>There is a space too many: one is enough to make HighLevel refuse the whole link; the one that you get here has none.</source>
        <translation>Il y a un espace de trop&#x202f;: un seul suffit pour que HighLevel refuse tout le lien&#x202f;; celui que vous obtenez ici n’en a pas.</translation>
    </message>
    <message>
        <source>A space tears a scope in two: HighLevel knows neither half and refuses the link; here they are put together.</source>
        <translation>Un espace coupe un scope en deux&#x202f;: HighLevel ne connaît aucune des moitiés et refuse le lien&#x202f;; ici, elles sont réunies.</translation>
    </message>
    <message>
        <source>The link was encoded twice (%2520): HighLevel does not undo that and refuses it; the one that you get here is encoded once.</source>
        <translation>Le lien a été encodé deux fois (%2520)&#x202f;: HighLevel ne le défait pas et le refuse&#x202f;; celui que vous obtenez ici est encodé une fois.</translation>
    </message>
    <message>
        <source>A scope stands there twice: that changes nothing at HighLevel; here it is taken once.</source>
        <translation>Un scope y figure deux fois&#x202f;: cela ne change rien chez HighLevel&#x202f;; ici, il est pris une fois.</translation>
    </message>
    <message>
        <source>Misspelt? Did you mean:</source>
        <translation>Mal écrit&#x202f;? Vouliez-vous dire&#x202f;:</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>À la place de %1</translation>
    </message>
    <message>
        <source>Keep %1 as it is</source>
        <translation>Garder %1 tel quel</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ne pas le prendre</translation>
    </message>
    <message>
        <source>%1 →</source>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>Not in HighLevel&apos;s documents</source>
        <translation>Pas dans la documentation de HighLevel</translation>
    </message>
    <message>
        <source>What you keep is marked as unknown. If HighLevel does not know it either, it refuses the whole link.</source>
        <translation>Ce que vous gardez est marqué comme inconnu. Si HighLevel ne le connaît pas non plus, il refuse tout le lien.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>In the link itself</source>
        <translation>Dans le lien lui-même</translation>
    </message>
    <message>
        <source>%1 (After %2.)</source>
        <translation>%1 (Après %2.)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Not for your plan or app type</source>
        <translation>Pas pour votre forfait ou type d’app</translation>
    </message>
    <message>
        <source>This address asks for no scopes. Paste the whole authorization link: “scope=” and names such as contacts.readonly stand in it.</source>
        <translation>Cette adresse ne demande aucun scope. Collez le lien d’autorisation entier&#x202f;: il contient «&#x202f;scope=&#x202f;» et des noms comme contacts.readonly.</translation>
    </message>
    <message>
        <source>None of these settings holds scopes. Paste the line with them, such as SCOPES=&quot;contacts.readonly contacts.write&quot;, or an authorization link.</source>
        <translation>Aucun de ces réglages ne contient de scopes. Collez la ligne qui en contient, comme SCOPES=&quot;contacts.readonly contacts.write&quot;, ou un lien d’autorisation.</translation>
    </message>
    <message>
        <source>There is no scope in this text. Paste an authorization link, the scopes of your app in the portal, or a settings file; a scope looks like contacts.readonly.</source>
        <translation>Il n’y a pas de scope dans ce texte. Collez un lien d’autorisation, les scopes de votre app dans le portail, ou un fichier de réglages&#x202f;; un scope ressemble à contacts.readonly.</translation>
    </message>
    <message numerus="yes">
        <source>%n documented scope(s) will be ticked.</source>
        <translation>
            <numerusform>%n scope documenté sera coché.</numerusform>
            <numerusform>%n scopes documentés seront cochés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more word(s) are left out, as they look like no scopes. Paste only the part with the scopes.</source>
        <translation>
            <numerusform>%n autre mot est laissé de côté, car il ne ressemble pas à un scope. Collez seulement la partie avec les scopes.</numerusform>
            <numerusform>%n autres mots sont laissés de côté, car ils ne ressemblent pas à des scopes. Collez seulement la partie avec les scopes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Rien lu pour l&apos;instant</translation>
    </message>
    <message>
        <source>The scopes that are found are shown here.</source>
        <translation>Les scopes trouvés s&apos;affichent ici.</translation>
    </message>
    <message>
        <source>They are ticked anyway, and marked; the page can take them out.</source>
        <translation>Ils sont cochés quand même, et signalés&#x202f;; la page peut les retirer.</translation>
    </message>
</context>
<context>
    <name>hloauth::InputFile</name>
    <message>
        <source>%1 is a folder; name the file with %2.</source>
        <translation>%1 est un dossier&#x202f;; indiquez le fichier contenant %2.</translation>
    </message>
    <message>
        <source>The file %1 with %2 can&apos;t be read: %3.</source>
        <translation>Le fichier %1 contenant %2 ne peut pas être lu&#x202f;: %3.</translation>
    </message>
    <message>
        <source>The file %1 is too long for %2, which has %3 at most; name another file.</source>
        <translation>Le fichier %1 est trop long pour contenir %2 (%3 au plus)&#x202f;; indiquez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>hloauth::KeepFreshCommand</name>
    <message>
        <source>Keep NAME fresh from now on.</source>
        <translation>Renouveler NAME automatiquement désormais.</translation>
    </message>
    <message>
        <source>Don&apos;t keep NAME fresh any more.</source>
        <translation>Ne plus renouveler NAME automatiquement.</translation>
    </message>
    <message>
        <source>Go on until interrupted, and refresh each when it is due.</source>
        <translation>Continuer jusqu’à interruption, et renouveler chacune à son échéance.</translation>
    </message>
    <message>
        <source>Without NAME it refreshes those of the marked connections whose access token runs out in
about an hour and a half, and ends: let a timer call it every quarter of an hour. With
--watch it goes on. The window program may do the same at the same time; they wait for
one another.

A connection whose refresh token another program has must not be kept fresh here: the
token works once.</source>
        <translation>Sans NAME, renouvelle celles des connexions marquées dont le jeton d’accès expire dans environ
une heure et demie, puis se termine&#x202f;: faites-la lancer par un minuteur tous les quarts d’heure.
Avec --watch, elle continue. Le programme à fenêtres peut faire de même en même temps&#x202f;; ils
s’attendent l’un l’autre.

Une connexion dont un autre programme a le jeton d’actualisation ne doit pas être renouvelée
automatiquement ici&#x202f;: le jeton ne sert qu’une fois.</translation>
    </message>
    <message>
        <source>With a NAME, say either --on or --off.</source>
        <translation>Avec un NAME, donnez soit --on, soit --off.</translation>
    </message>
    <message>
        <source>--on and --off need the connection&apos;s name: hloauth keep-fresh NAME --on; &quot;hloauth list&quot; lists the names.</source>
        <translation>--on et --off exigent le nom de la connexion&#x202f;: hloauth keep-fresh NAME --on&#x202f;; «&#x202f;hloauth list&#x202f;» énumère les noms.</translation>
    </message>
    <message>
        <source>--watch is for all that are marked; leave NAME out.</source>
        <translation>--watch vaut pour toutes celles qui sont marquées&#x202f;; retirez NAME.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is kept fresh while HighLevel OAuth Helper, or &quot;hloauth keep-fresh&quot;, runs.</source>
        <translation>«&#x202f;%1&#x202f;» est renouvelée automatiquement tant que HighLevel OAuth Helper, ou «&#x202f;hloauth keep-fresh&#x202f;», est en marche.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not kept fresh any more.</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus renouvelée automatiquement.</translation>
    </message>
    <message>
        <source>Warning: the refresh token of &quot;%1&quot; was given to another program on %2. It works once: if both renew it, one of them loses its access.</source>
        <translation>Avertissement&#x202f;: le jeton d’actualisation de «&#x202f;%1&#x202f;» a été donné à un autre programme le %2. Il ne sert qu’une fois&#x202f;: si les deux le renouvellent, l’un d’eux perd son accès.</translation>
    </message>
    <message>
        <source>No connection is marked yet; &quot;hloauth keep-fresh NAME --on&quot; marks one.</source>
        <translation>Aucune connexion n’est encore marquée&#x202f;; «&#x202f;hloauth keep-fresh NAME --on&#x202f;» en marque une.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: valid until %2.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: valide jusqu’au %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>A refresh is under way, and ending now could lose the connection; it ends by itself in at most a few minutes.</source>
        <translation>Un renouvellement est en cours, et s’arrêter maintenant pourrait perdre la connexion&#x202f;; il se termine de lui-même en quelques minutes au plus.</translation>
    </message>
</context>
<context>
    <name>hloauth::KeysBox</name>
    <message>
        <source>%1, SHA-256 of the key: %2 …</source>
        <translation>%1, SHA-256 de la clé&#x202f;: %2…</translation>
    </message>
    <message>
        <source>HighLevel ended it on %1; it counts only without the newer header.</source>
        <translation>HighLevel l’a arrêté le %1&#x202f;; il ne compte que sans le nouvel en-tête.</translation>
    </message>
    <message>
        <source>Your own, in the place of HighLevel&apos;s.</source>
        <translation>La vôtre, à la place de celle de HighLevel.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source&#x202f;: %1.</translation>
    </message>
    <message>
        <source>&amp;Paste another key</source>
        <translation>&amp;Coller une autre clé</translation>
    </message>
    <message>
        <source>Takes the public key that is in the clipboard</source>
        <translation>Prend la clé publique qui est dans le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Use the built-in keys again</source>
        <translation>&amp;Utiliser à nouveau les clés intégrées</translation>
    </message>
    <message>
        <source>Webhooks are checked with these public keys. They are no secret: with them nobody can sign. Should HighLevel change a key, take the new one from its documentation here.</source>
        <translation>Les webhooks sont vérifiés avec ces clés publiques. Elles ne sont pas secrètes&#x202f;: personne ne peut signer avec. Si HighLevel change une clé, prenez ici la nouvelle de sa documentation.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s built-in keys are used</source>
        <translation>Les clés intégrées de HighLevel sont utilisées</translation>
    </message>
    <message>
        <source>The key is used until this program ends.</source>
        <translation>La clé est utilisée jusqu’à la fermeture de ce programme.</translation>
    </message>
    <message>
        <source>From now on %1 is checked with this key.</source>
        <translation>Désormais, %1 est vérifié avec cette clé.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s keys are used again.</source>
        <translation>Les clés de HighLevel sont à nouveau utilisées.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s keys are used until this program ends.</source>
        <translation>Les clés de HighLevel sont utilisées jusqu’à la fermeture de ce programme.</translation>
    </message>
    <message>
        <source>Key from a &amp;file…</source>
        <translation>Clé depuis un &amp;fichier…</translation>
    </message>
</context>
<context>
    <name>hloauth::KnownErrors</name>
    <message>
        <source>UnAuthorized! Invalid client credentials! (on HighLevel&apos;s page)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>UnAuthorized! Invalid client credentials! (sur la page de HighLevel)</translation>
    </message>
    <message>
        <source>HighLevel does not accept this client ID on its sign-in page, most likely because the key is not marked as the app&apos;s default key.</source>
        <translation>HighLevel n’accepte pas ce client ID sur sa page de consentement, très probablement parce que la clé n’est pas marquée comme clé par défaut (Default) de l’app.</translation>
    </message>
    <message>
        <source>In the developer portal open your app&apos;s Manage → Secrets, mark this key as Default (or copy the ID and secret of the key that is), and open the link again.</source>
        <translation>Dans le portail développeurs, ouvrez Manage → Secrets de votre app, marquez cette clé comme Default (ou copiez l’ID et le secret de celle qui l’est), et rouvrez le lien.</translation>
    </message>
    <message>
        <source>Invalid client credentials! (when refreshing)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid client credentials! (au renouvellement)</translation>
    </message>
    <message>
        <source>HighLevel no longer renews this connection, most likely because the app was uninstalled from the account or its client key was deleted or belongs to another app.</source>
        <translation>HighLevel ne renouvelle plus cette connexion, très probablement parce que l’app a été désinstallée du compte, ou que sa clé a été supprimée ou appartient à une autre app.</translation>
    </message>
    <message>
        <source>Sign in again, with a client ID and secret that Manage → Secrets of your app shows today.</source>
        <translation>Reconnectez-vous, avec un client ID et un secret que Manage → Secrets de votre app affiche aujourd’hui.</translation>
    </message>
    <message>
        <source>UnAuthorized! Invalid client credentials!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>UnAuthorized! Invalid client credentials!</translation>
    </message>
    <message>
        <source>HighLevel does not accept this client ID and client secret together, most likely because one has a slip in it, they come from two different keys, or the key is not the app&apos;s default key.</source>
        <translation>HighLevel n’accepte pas ce client ID avec ce client secret, très probablement parce que l’un des deux contient une faute, qu’ils viennent de deux clés différentes, ou que la clé n’est pas la clé par défaut (Default) de l’app.</translation>
    </message>
    <message>
        <source>Copy both again from the same line of Manage → Secrets in the developer portal, and start the sign-in again.</source>
        <translation>Recopiez les deux depuis la même ligne de Manage → Secrets dans le portail développeurs, et recommencez l’authentification.</translation>
    </message>
    <message>
        <source>What stands in the field for the client ID is probably only the app&apos;s id, or another value: HighLevel&apos;s page takes the bare app id, and the exchange then refuses it.</source>
        <translation>Le champ du client ID ne contient probablement que l’identifiant de l’app, ou une autre valeur&#x202f;: la page de HighLevel accepte cet identifiant seul, puis l’échange le refuse.</translation>
    </message>
    <message>
        <source>Enter the whole client ID from Manage → Secrets (24 characters, a dash, and 8 more), and its secret beside it.</source>
        <translation>Saisissez le client ID entier indiqué sous Manage → Secrets (24 caractères, un tiret, puis 8 autres), et le secret affiché à côté.</translation>
    </message>
    <message>
        <source>Invalid grant: authorization code is invalid</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid grant: authorization code is invalid</translation>
    </message>
    <message>
        <source>HighLevel does not accept the code that the browser brought: a code works once, for a few minutes, and only for the app and the redirect address that it was made for.</source>
        <translation>HighLevel n’accepte pas le code apporté par le navigateur&#x202f;: un code sert une seule fois, pendant quelques minutes, et seulement pour l’app et l’adresse de redirection pour lesquelles il a été créé.</translation>
    </message>
    <message>
        <source>Start the sign-in again, and finish it without opening the link twice or reloading the last page.</source>
        <translation>Recommencez l’authentification, et terminez-la sans ouvrir le lien deux fois ni recharger la dernière page.</translation>
    </message>
    <message>
        <source>The redirect address that was sent with the code is probably not letter for letter the one in the link that the code came from.</source>
        <translation>L’adresse de redirection envoyée avec le code n’est probablement pas identique, lettre pour lettre, à celle du lien dont vient le code.</translation>
    </message>
    <message>
        <source>Compare the two addresses (a slash at the end counts), set the tool that exchanges the code to the same one, and start the sign-in again.</source>
        <translation>Comparez les deux adresses (une barre oblique à la fin compte), indiquez la même à l’outil qui échange le code, et recommencez l’authentification.</translation>
    </message>
    <message>
        <source>Invalid grant: refresh token is invalid</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid grant: refresh token is invalid</translation>
    </message>
    <message>
        <source>HighLevel does not accept the refresh token (the key that renews access): it was used already, perhaps by another program, or it is more than a year old.</source>
        <translation>HighLevel n’accepte pas le jeton d’actualisation (refresh token, la clé qui renouvelle l’accès)&#x202f;: il a déjà été utilisé, peut-être par un autre programme, ou il a plus d’un an.</translation>
    </message>
    <message>
        <source>Sign in again, and let only one program renew this connection.</source>
        <translation>Reconnectez-vous, et ne laissez qu’un seul programme renouveler cette connexion.</translation>
    </message>
    <message>
        <source>Invalid refresh token</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid refresh token</translation>
    </message>
    <message>
        <source>HighLevel does not recognise the refresh token (the key that renews access), most likely because it is incomplete or belongs to another app.</source>
        <translation>HighLevel ne reconnaît pas le jeton d’actualisation (refresh token, la clé qui renouvelle l’accès), très probablement parce qu’il est incomplet ou appartient à une autre app.</translation>
    </message>
    <message>
        <source>Sign in again to get a new one.</source>
        <translation>Reconnectez-vous pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>invalid_grant (when refreshing)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>invalid_grant (au renouvellement)</translation>
    </message>
    <message>
        <source>HighLevel no longer accepts the refresh token (the key that renews access), usually because it was used already or the app was uninstalled.</source>
        <translation>HighLevel n’accepte plus le jeton d’actualisation (refresh token, la clé qui renouvelle l’accès), généralement parce qu’il a déjà été utilisé ou que l’app a été désinstallée.</translation>
    </message>
    <message>
        <source>invalid_grant</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>invalid_grant</translation>
    </message>
    <message>
        <source>HighLevel does not accept the code from the browser or the refresh token that was sent, usually because it was used already or is too old.</source>
        <translation>HighLevel n’accepte pas le code venu du navigateur ou le jeton d’actualisation (refresh token) qui a été envoyé, généralement parce qu’il a déjà été utilisé ou qu’il est trop ancien.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Recommencez l’authentification.</translation>
    </message>
    <message>
        <source>Location is not active (when refreshing)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Location is not active (au renouvellement)</translation>
    </message>
    <message>
        <source>The sub-account is paused or cancelled at HighLevel, so its access is not renewed for now; the connection itself is still good.</source>
        <translation>Le sous-compte est suspendu ou résilié chez HighLevel, son accès n’est donc pas renouvelé pour l’instant&#x202f;; la connexion elle-même est toujours bonne.</translation>
    </message>
    <message>
        <source>Make the sub-account active again (look at its payment and at the agency&apos;s plan), and refresh then; there is no need to sign in again.</source>
        <translation>Réactivez le sous-compte (vérifiez son paiement et le forfait de l’agence), puis renouvelez&#x202f;; inutile de vous reconnecter.</translation>
    </message>
    <message>
        <source>Location is not active (when asking for location tokens)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Location is not active (à la demande de jetons de sous-compte)</translation>
    </message>
    <message>
        <source>This sub-account, or its agency, is most likely paused or cancelled at HighLevel, so HighLevel answers nothing for it now; tokens that are kept stay good.</source>
        <translation>Ce sous-compte, ou son agence, est très probablement suspendu ou résilié chez HighLevel, qui ne répond donc rien pour lui en ce moment&#x202f;; les jetons conservés restent bons.</translation>
    </message>
    <message>
        <source>Make it active again and ask once more, or leave it out of a list of sub-accounts.</source>
        <translation>Réactivez-le et refaites la demande, ou retirez-le de la liste des sous-comptes.</translation>
    </message>
    <message>
        <source>Location is not active</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Location is not active</translation>
    </message>
    <message>
        <source>The sub-account is paused or cancelled at HighLevel, so no access is given to it for now.</source>
        <translation>Le sous-compte est suspendu ou résilié chez HighLevel, aucun accès ne lui est donc donné pour l’instant.</translation>
    </message>
    <message>
        <source>Make the sub-account active again (look at its payment and at the agency&apos;s plan), and start the sign-in again.</source>
        <translation>Réactivez le sous-compte (vérifiez son paiement et le forfait de l’agence), et recommencez l’authentification.</translation>
    </message>
    <message>
        <source>grant_type must be a valid enum value, grant_type should not be empty</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>grant_type must be a valid enum value, grant_type should not be empty</translation>
    </message>
    <message>
        <source>HighLevel could not find in the request what is being asked for, which happens when a tool sends the values in a header or as JSON instead of as a web form.</source>
        <translation>HighLevel n’a pas trouvé dans la requête ce qui est demandé, ce qui arrive quand un outil envoie les valeurs dans un en-tête ou en JSON, et non comme formulaire web.</translation>
    </message>
    <message>
        <source>If another tool sent the request, set it to send the client ID and secret in the body as a form; if this program did, check the API address.</source>
        <translation>Si un autre outil a envoyé la requête, réglez-le pour qu’il envoie le client ID et le secret dans le corps, comme formulaire&#x202f;; si c’est ce programme, vérifiez l’adresse de l’API.</translation>
    </message>
    <message>
        <source>Missing parameter: clientId</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Missing parameter: clientId</translation>
    </message>
    <message>
        <source>HighLevel says that a value is missing from the request or is not in the form it expects.</source>
        <translation>HighLevel dit qu’une valeur manque dans la requête ou n’a pas la forme attendue.</translation>
    </message>
    <message>
        <source>Check that client ID, client secret and redirect address are complete, and that a tool of your own sends them as a web form, then try again.</source>
        <translation>Vérifiez que le client ID, le client secret et l’adresse de redirection sont complets, et que votre propre outil, si vous en utilisez un, les envoie comme formulaire web&#x202f;; puis réessayez.</translation>
    </message>
    <message>
        <source>property code_verifier should not exist</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>property code_verifier should not exist</translation>
    </message>
    <message>
        <source>The request carried an extra proof of identity (PKCE) that HighLevel&apos;s token address refuses.</source>
        <translation>La requête portait une preuve d’identité supplémentaire (PKCE), que l’adresse des jetons de HighLevel refuse.</translation>
    </message>
    <message>
        <source>Switch PKCE off in the tool that sent the request, and start the sign-in again.</source>
        <translation>Désactivez PKCE dans l’outil qui a envoyé la requête, et recommencez l’authentification.</translation>
    </message>
    <message>
        <source>property userType should not exist</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>property userType should not exist</translation>
    </message>
    <message>
        <source>HighLevel refused a value by its name, most likely because the names of one version of its interface were sent to the other.</source>
        <translation>HighLevel a refusé une valeur à cause de son nom, très probablement parce que les noms d’une version de son API ont été envoyés à l’autre.</translation>
    </message>
    <message>
        <source>In a tool of your own write the names with underscores (user_type, client_id) or add the header &quot;Version: v3&quot;; in this program check the API address, and start the sign-in again.</source>
        <translation>Dans votre propre outil, écrivez les noms avec des traits de soulignement (user_type, client_id) ou ajoutez l’en-tête «&#x202f;Version: v3&#x202f;»&#x202f;; dans ce programme, vérifiez l’adresse de l’API, et recommencez l’authentification.</translation>
    </message>
    <message>
        <source>404 NoSuchBucket</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>404 NoSuchBucket</translation>
    </message>
    <message>
        <source>The address that was asked for tokens is probably the marketplace&apos;s web site and not HighLevel&apos;s interface for programs.</source>
        <translation>L’adresse à laquelle les jetons ont été demandés est probablement celle du site web de la marketplace, et non celle de l’API de HighLevel.</translation>
    </message>
    <message>
        <source>Set the API address back to https://services.leadconnectorhq.com, and start the sign-in again.</source>
        <translation>Remettez l’adresse de l’API à https://services.leadconnectorhq.com, et recommencez l’authentification.</translation>
    </message>
    <message>
        <source>Cannot POST /oauth/token</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Cannot POST /oauth/token</translation>
    </message>
    <message>
        <source>The server does not know this address, most likely because the API address is wrong or the request names another version of the interface.</source>
        <translation>Le serveur ne connaît pas cette adresse, très probablement parce que l’adresse de l’API est fausse ou que la requête nomme une autre version de l’API.</translation>
    </message>
    <message>
        <source>Set the API address back to https://services.leadconnectorhq.com, and try again.</source>
        <translation>Remettez l’adresse de l’API à https://services.leadconnectorhq.com, et réessayez.</translation>
    </message>
    <message>
        <source>API endpoint has been removed</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>API endpoint has been removed</translation>
    </message>
    <message>
        <source>HighLevel has removed the call that was used, for instance the old way to reconnect an app.</source>
        <translation>HighLevel a supprimé l’appel utilisé, par exemple l’ancienne manière de reconnecter une app.</translation>
    </message>
    <message>
        <source>Sign in again instead.</source>
        <translation>Passez plutôt par une nouvelle authentification.</translation>
    </message>
    <message>
        <source>Invalid JWT, or: Invalid token: access token is invalid</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid JWT, ou&#x202f;: Invalid token: access token is invalid</translation>
    </message>
    <message>
        <source>The access token is more than a day old, was withdrawn, or was not copied whole.</source>
        <translation>Le jeton d’accès a plus d’un jour, a été révoqué, ou n’a pas été copié en entier.</translation>
    </message>
    <message>
        <source>Refresh the connection and use the new access token.</source>
        <translation>Renouvelez la connexion et utilisez le nouveau jeton d’accès.</translation>
    </message>
    <message>
        <source>429 Too Many Requests</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>429 Too Many Requests</translation>
    </message>
    <message>
        <source>HighLevel was asked too often in a short time (it allows 100 requests in 10 seconds and 200,000 a day for one app in one account).</source>
        <translation>HighLevel a reçu trop de demandes en peu de temps (il permet 100 requêtes en 10 secondes et 200&#x202f;000 par jour pour une app dans un compte).</translation>
    </message>
    <message>
        <source>Wait a minute and try again; nothing was lost.</source>
        <translation>Attendez une minute et réessayez&#x202f;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>This token&apos;s user type is not yet supported!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>This token&apos;s user type is not yet supported!</translation>
    </message>
    <message>
        <source>Tokens for sub-accounts were asked for with a sub-account&apos;s token, but only an agency&apos;s token can get them.</source>
        <translation>Des jetons pour sous-comptes ont été demandés avec le jeton d’un sous-compte, mais seul le jeton d’une agence permet de les obtenir.</translation>
    </message>
    <message>
        <source>Sign in again and choose the agency (token type Company), then ask for the sub-accounts&apos; tokens with that connection.</source>
        <translation>Reconnectez-vous en choisissant l’agence (type de jeton Company), puis demandez les jetons des sous-comptes avec cette connexion.</translation>
    </message>
    <message>
        <source>This AuthClass is not yet supported!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>This AuthClass is not yet supported!</translation>
    </message>
    <message>
        <source>The token is probably of the wrong kind for this call: an agency&apos;s token where a sub-account&apos;s is wanted, or the other way round.</source>
        <translation>Le jeton est probablement du mauvais type pour cet appel&#x202f;: celui d’une agence alors qu’il faut celui d’un sous-compte, ou l’inverse.</translation>
    </message>
    <message>
        <source>For a sub-account&apos;s data get a location token from the agency&apos;s connection; for the agency&apos;s own data sign in as the agency.</source>
        <translation>Pour les données d’un sous-compte, obtenez un jeton de sous-compte depuis la connexion de l’agence&#x202f;; pour celles de l’agence elle-même, authentifiez-vous en tant qu’agence.</translation>
    </message>
    <message>
        <source>This authClass type is not allowed to access this scope. Please verify your IAM configuration…</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>This authClass type is not allowed to access this scope. Please verify your IAM configuration…</translation>
    </message>
    <message>
        <source>An agency&apos;s token was probably used for something that only a sub-account&apos;s token may do.</source>
        <translation>Le jeton d’une agence a probablement été utilisé pour une action que seul le jeton d’un sous-compte permet.</translation>
    </message>
    <message>
        <source>Get a location token for the sub-account from this connection, and use that one.</source>
        <translation>Obtenez un jeton pour le sous-compte depuis cette connexion, et utilisez celui-là.</translation>
    </message>
    <message>
        <source>Token&apos;s user type mismatch!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Token&apos;s user type mismatch!</translation>
    </message>
    <message>
        <source>The token is most likely an agency&apos;s private integration token, and the call is for a sub-account.</source>
        <translation>Le jeton est très probablement le Private Integration Token d’une agence, et l’appel concerne un sous-compte.</translation>
    </message>
    <message>
        <source>Use a token of the sub-account, for instance a location token from an agency&apos;s connection.</source>
        <translation>Utilisez un jeton du sous-compte, par exemple un jeton de sous-compte obtenu depuis la connexion d’une agence.</translation>
    </message>
    <message>
        <source>OAuth access token only (Private Integration Tokens are not accepted)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>OAuth access token only (les Private Integration Tokens ne sont pas acceptés)</translation>
    </message>
    <message>
        <source>This call takes a token from an app&apos;s sign-in only, and a private integration token (it begins with pit-) was sent.</source>
        <translation>Cet appel n’accepte qu’un jeton obtenu par l’authentification d’une app, et c’est un Private Integration Token (il commence par pit-) qui a été envoyé.</translation>
    </message>
    <message>
        <source>Sign in with your app in this program, and use the access token that comes out.</source>
        <translation>Authentifiez-vous avec votre app dans ce programme, et utilisez le jeton d’accès obtenu.</translation>
    </message>
    <message>
        <source>The token is not authorized for this scope.</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>The token is not authorized for this scope.</translation>
    </message>
    <message>
        <source>The token is good, but lacks the permission (scope) for this call, usually because the scope was added to the app after the sign-in; tokens for sub-accounts need oauth.readonly and oauth.write.</source>
        <translation>Le jeton est bon, mais il lui manque l’autorisation (scope) pour cet appel, généralement parce que le scope a été ajouté à l’app après l’authentification&#x202f;; les jetons pour sous-comptes exigent oauth.readonly et oauth.write.</translation>
    </message>
    <message>
        <source>Tick the scope in the app, uninstall the app from the account, and sign in again with the scope chosen.</source>
        <translation>Cochez le scope dans l’app, désinstallez l’app du compte, et reconnectez-vous en choisissant ce scope.</translation>
    </message>
    <message>
        <source>The token does not have access to this location.</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>The token does not have access to this location.</translation>
    </message>
    <message>
        <source>The token is good, but most likely belongs to another sub-account, or the request did not name the sub-account.</source>
        <translation>Le jeton est bon, mais il appartient très probablement à un autre sous-compte, ou la requête n’a pas nommé le sous-compte.</translation>
    </message>
    <message>
        <source>Compare the location ID in the request with the one that this connection shows, and add locationId if it is missing.</source>
        <translation>Comparez la location ID de la requête avec celle qu’affiche cette connexion, et ajoutez locationId s’il manque.</translation>
    </message>
    <message>
        <source>locationId should not be empty</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>locationId should not be empty</translation>
    </message>
    <message>
        <source>The request usually lacks the id of the sub-account or of the agency, or has it in the wrong place.</source>
        <translation>Il manque généralement dans la requête l’identifiant du sous-compte ou de l’agence, ou il est au mauvais endroit.</translation>
    </message>
    <message>
        <source>Add locationId (or companyId) with the id that this program shows for the connection.</source>
        <translation>Ajoutez locationId (ou companyId) avec l’identifiant que ce programme affiche pour la connexion.</translation>
    </message>
    <message>
        <source>Unauthorized, Switch to the new API token</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Unauthorized, Switch to the new API token</translation>
    </message>
    <message>
        <source>The request probably went to HighLevel&apos;s old interface (V1), which takes no tokens of an app.</source>
        <translation>La requête est probablement allée à l’ancienne API de HighLevel (V1), qui n’accepte pas les jetons d’une app.</translation>
    </message>
    <message>
        <source>Send it to https://services.leadconnectorhq.com with the header &quot;Version: 2021-07-28&quot; and the access token.</source>
        <translation>Envoyez-la à https://services.leadconnectorhq.com avec l’en-tête «&#x202f;Version: 2021-07-28&#x202f;» et le jeton d’accès.</translation>
    </message>
    <message>
        <source>Endpoint … not available in API version v3. This endpoint was removed in version v3…</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Endpoint … not available in API version v3. This endpoint was removed in version v3…</translation>
    </message>
    <message>
        <source>The header &quot;Version&quot; of the request names a version of HighLevel&apos;s interface that does not have this call.</source>
        <translation>L’en-tête «&#x202f;Version&#x202f;» de la requête nomme une version de l’API de HighLevel qui n’a pas cet appel.</translation>
    </message>
    <message>
        <source>Send &quot;Version: 2021-07-28&quot; with this call, or use the newer call that the message names.</source>
        <translation>Envoyez «&#x202f;Version: 2021-07-28&#x202f;» avec cet appel, ou utilisez l’appel plus récent que nomme le message.</translation>
    </message>
    <message>
        <source>version header was not found</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>version header was not found</translation>
    </message>
    <message>
        <source>The request probably lacks the header &quot;Version&quot;, which HighLevel wants with most calls.</source>
        <translation>Il manque probablement à la requête l’en-tête «&#x202f;Version&#x202f;», que HighLevel exige pour la plupart des appels.</translation>
    </message>
    <message>
        <source>Add &quot;Version: 2021-07-28&quot; to the request.</source>
        <translation>Ajoutez «&#x202f;Version: 2021-07-28&#x202f;» à la requête.</translation>
    </message>
    <message>
        <source>Cannot GET /oauth/installed-locations</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Cannot GET /oauth/installed-locations</translation>
    </message>
    <message>
        <source>HighLevel does not know this path, most likely because the header &quot;Version&quot; is missing or names another version of the interface than the path belongs to.</source>
        <translation>HighLevel ne connaît pas ce chemin, très probablement parce que l’en-tête «&#x202f;Version&#x202f;» manque ou nomme une autre version de l’API que celle du chemin.</translation>
    </message>
    <message>
        <source>Check the path letter by letter, and send &quot;Version: 2021-07-28&quot; with older paths and &quot;Version: v3&quot; with newer ones.</source>
        <translation>Vérifiez le chemin lettre par lettre, et envoyez «&#x202f;Version: 2021-07-28&#x202f;» avec les anciens chemins et «&#x202f;Version: v3&#x202f;» avec les nouveaux.</translation>
    </message>
    <message>
        <source>The app is not installed on this location</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>The app is not installed on this location</translation>
    </message>
    <message>
        <source>The app is most likely not installed in this sub-account, so no token is given for it.</source>
        <translation>L’app n’est très probablement pas installée dans ce sous-compte, aucun jeton n’est donc donné pour lui.</translation>
    </message>
    <message>
        <source>Install the app there, or choose &quot;all and future sub-accounts&quot; when you sign in as the agency.</source>
        <translation>Installez-y l’app, ou choisissez «&#x202f;all and future sub-accounts&#x202f;» (tous les sous-comptes, actuels et futurs) quand vous vous authentifiez en tant qu’agence.</translation>
    </message>
    <message>
        <source>No sub-accounts are listed for the agency&apos;s connection</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Aucun sous-compte n’est listé pour la connexion de l’agence</translation>
    </message>
    <message>
        <source>The agency allowed the app, but most likely no sub-account was chosen on HighLevel&apos;s page.</source>
        <translation>L’agence a autorisé l’app, mais très probablement aucun sous-compte n’a été choisi sur la page de HighLevel.</translation>
    </message>
    <message>
        <source>Install the app in the sub-accounts from the agency&apos;s app marketplace, or sign in again and choose them.</source>
        <translation>Installez l’app dans les sous-comptes depuis la marketplace d’apps de l’agence, ou reconnectez-vous et choisissez-les.</translation>
    </message>
    <message>
        <source>Only 20 sub-accounts are listed</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Seulement 20 sous-comptes sont listés</translation>
    </message>
    <message>
        <source>HighLevel hands out sub-accounts in portions of 20 and does not say so, and your tool probably reads the first portion only.</source>
        <translation>HighLevel donne les sous-comptes par lots de 20 sans le dire, et votre outil ne lit probablement que le premier lot.</translation>
    </message>
    <message>
        <source>Let the tool ask for 100 at a time and go on until a portion is empty, or use this program&apos;s list, which reads them all.</source>
        <translation>Réglez l’outil pour qu’il en demande 100 à la fois et continue jusqu’à un lot vide, ou utilisez la liste de ce programme, qui les lit tous.</translation>
    </message>
    <message>
        <source>The location token has scopes that nobody asked for (oauth.readonly, oauth.write)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Le jeton de sous-compte a des scopes que personne n’a demandés (oauth.readonly, oauth.write)</translation>
    </message>
    <message>
        <source>A token for a sub-account usually takes over oauth.readonly and oauth.write from the agency&apos;s token.</source>
        <translation>Le jeton d’un sous-compte reprend généralement oauth.readonly et oauth.write du jeton de l’agence.</translation>
    </message>
    <message>
        <source>There is nothing to mend: what a token really may do is shown beside it.</source>
        <translation>Il n’y a rien à corriger&#x202f;: ce qu’un jeton permet vraiment est affiché à côté.</translation>
    </message>
    <message>
        <source>401 Unauthorized, and no more</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>401 Unauthorized, et rien d’autre</translation>
    </message>
    <message>
        <source>HighLevel does not accept the token, most likely because it is more than a day old, was not copied whole, or the word &quot;Bearer&quot; before it is missing.</source>
        <translation>HighLevel n’accepte pas le jeton, très probablement parce qu’il a plus d’un jour, qu’il n’a pas été copié en entier, ou que le mot «&#x202f;Bearer&#x202f;» manque devant.</translation>
    </message>
    <message>
        <source>Refresh the connection, and send the header &quot;Authorization: Bearer&quot; with the new access token.</source>
        <translation>Renouvelez la connexion, et envoyez l’en-tête «&#x202f;Authorization: Bearer&#x202f;» avec le nouveau jeton d’accès.</translation>
    </message>
    <message>
        <source>403 Forbidden, and no more</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>403 Forbidden, et rien d’autre</translation>
    </message>
    <message>
        <source>The token is probably good, but not for this sub-account, this kind of account or this call.</source>
        <translation>Le jeton est probablement bon, mais pas pour ce sous-compte, ce type de compte ou cet appel.</translation>
    </message>
    <message>
        <source>Compare the id in the request with the one that this program shows, and the call with the scopes of the token.</source>
        <translation>Comparez l’identifiant de la requête avec celui qu’affiche ce programme, et l’appel avec les scopes du jeton.</translation>
    </message>
    <message>
        <source>HttpException: No integration found with the id: 64f0c0ffee…</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>HttpException: No integration found with the id: 64f0c0ffee…</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page did not find your app, although the client ID may well be right: the link is of the old form (/oauth/… instead of /v2/oauth/…).</source>
        <translation>La page de HighLevel n’a pas trouvé votre app, bien que le client ID soit peut-être juste&#x202f;: le lien est de l’ancienne forme (/oauth/… au lieu de /v2/oauth/…).</translation>
    </message>
    <message>
        <source>Open a link of the newer form, with client ID and version ID.</source>
        <translation>Ouvrez un lien de la nouvelle forme, avec client ID et version ID.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page did not find a version of your app: it has only a draft, and the link does not say which version to use.</source>
        <translation>La page de HighLevel n’a pas trouvé de version de votre app&#x202f;: elle n’a qu’un brouillon, et le lien ne dit pas quelle version utiliser.</translation>
    </message>
    <message>
        <source>Put the version ID from Manage → Versions into the link, or publish the app (a private app goes live at once), and open the link again.</source>
        <translation>Mettez dans le lien la version ID indiquée sous Manage → Versions, ou publiez l’app (une app privée est publiée aussitôt), et rouvrez le lien.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page does not show your app to anybody, because it is set to Public and has not been approved yet.</source>
        <translation>La page de HighLevel ne montre votre app à personne, car elle est réglée sur Public et n’a pas encore été approuvée.</translation>
    </message>
    <message>
        <source>Set the app&apos;s type to Private in the developer portal, save it, and open the link again.</source>
        <translation>Réglez le type de l’app sur Private dans le portail développeurs, enregistrez, et rouvrez le lien.</translation>
    </message>
    <message>
        <source>The app may be one for white-label agencies, whose link goes by marketplace.leadconnectorhq.com, or the other way round.</source>
        <translation>L’app est peut-être destinée aux agences en marque blanche, dont le lien passe par marketplace.leadconnectorhq.com, ou l’inverse.</translation>
    </message>
    <message>
        <source>Open the other kind of link (standard or white-label), and tell HighLevel&apos;s words to its support if that does not help.</source>
        <translation>Ouvrez l’autre type de lien (standard ou marque blanche), et si cela n’aide pas, communiquez le message de HighLevel à son assistance.</translation>
    </message>
    <message>
        <source>The client ID in the link is probably not that of your app, or its app was deleted.</source>
        <translation>Le client ID du lien n’est probablement pas celui de votre app, ou son app a été supprimée.</translation>
    </message>
    <message>
        <source>Copy the client ID again from Manage → Secrets, and open the new link.</source>
        <translation>Recopiez le client ID depuis Manage → Secrets, et ouvrez le nouveau lien.</translation>
    </message>
    <message>
        <source>error.noAppVersionIdFound, or: error.noversionid</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>error.noAppVersionIdFound, ou&#x202f;: error.noversionid</translation>
    </message>
    <message>
        <source>Your app has only a draft version, and the link does not say which version to use; logging out and in again, as the page suggests, does not help.</source>
        <translation>Votre app n’a qu’une version brouillon, et le lien ne dit pas quelle version utiliser&#x202f;; se déconnecter et se reconnecter, comme la page le propose, n’y change rien.</translation>
    </message>
    <message>
        <source>Add the version ID from Manage → Versions to the link, or publish the app (a private app goes live at once), and open the link again.</source>
        <translation>Ajoutez au lien la version ID indiquée sous Manage → Versions, ou publiez l’app (une app privée est publiée aussitôt), et rouvrez le lien.</translation>
    </message>
    <message>
        <source>The version ID in the link is most likely not one that your app has: this program took it from the client ID, or it was copied from another app.</source>
        <translation>La version ID du lien n’est très probablement pas une de celles de votre app&#x202f;: ce programme l’a prise dans le client ID, ou elle a été copiée d’une autre app.</translation>
    </message>
    <message>
        <source>Copy the version&apos;s ID from Manage → Versions of your app into the link options, or publish the app and leave the version ID out.</source>
        <translation>Copiez l’ID de la version depuis Manage → Versions de votre app dans les options du lien, ou publiez l’app et omettez la version ID.</translation>
    </message>
    <message>
        <source>Blank page, or: Cast to ObjectId failed for value &quot;&quot; at path &quot;appId&quot;</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>La page est blanche, ou&#x202f;: Cast to ObjectId failed for value &quot;&quot; at path &quot;appId&quot;</translation>
    </message>
    <message>
        <source>The link does not carry your client ID, which is how the developer portal&apos;s own install link is made.</source>
        <translation>Le lien ne contient pas votre client ID&#x202f;; c’est ainsi que le portail développeurs fait son propre lien d’installation.</translation>
    </message>
    <message>
        <source>Use the link of this program, which carries the client ID and the version ID, instead of the portal&apos;s.</source>
        <translation>Utilisez le lien de ce programme, qui contient le client ID et la version ID, au lieu de celui du portail.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page does not load</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>La page de HighLevel ne se charge pas</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page most likely could not load its parts, because an ad blocker, a privacy extension or a setting against cookies of other sites is in the way.</source>
        <translation>La page de HighLevel n’a très probablement pas pu charger ses éléments, à cause d’un bloqueur de publicités, d’une extension de confidentialité ou d’un réglage contre les cookies d’autres sites.</translation>
    </message>
    <message>
        <source>Open the link in a private window without extensions or in another browser, and log in at app.gohighlevel.com there first.</source>
        <translation>Ouvrez le lien dans une fenêtre de navigation privée sans extensions ou dans un autre navigateur, après vous y être connecté à app.gohighlevel.com.</translation>
    </message>
    <message>
        <source>Cast to ObjectId failed for value &quot;…&quot;</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Cast to ObjectId failed for value &quot;…&quot;</translation>
    </message>
    <message>
        <source>The client ID or the version ID in the link is probably damaged: a letter too many or too few, a quote or a space.</source>
        <translation>Le client ID ou la version ID du lien est probablement abîmé&#x202f;: une lettre de trop ou de moins, un guillemet ou une espace.</translation>
    </message>
    <message>
        <source>Copy the client ID again from Manage → Secrets and the version ID from Manage → Versions (24 characters from 0-9 and a-f), and open the new link.</source>
        <translation>Recopiez le client ID depuis Manage → Secrets et la version ID depuis Manage → Versions (24 caractères parmi 0-9 et a-f), et ouvrez le nouveau lien.</translation>
    </message>
    <message>
        <source>The version ID in the link is probably damaged: it has 24 characters from 0-9 and a-f.</source>
        <translation>La version ID du lien est probablement abîmée&#x202f;: elle a 24 caractères parmi 0-9 et a-f.</translation>
    </message>
    <message>
        <source>Copy the version ID again from Manage → Versions, or leave it out if the app is live, and open the new link.</source>
        <translation>Recopiez la version ID depuis Manage → Versions, ou omettez-la si l’app est publiée, et ouvrez le nouveau lien.</translation>
    </message>
    <message>
        <source>ClientID Not Found</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>ClientID Not Found</translation>
    </message>
    <message>
        <source>HighLevel does not know this client ID: it was probably copied wrongly, or its key was deleted in the portal.</source>
        <translation>HighLevel ne connaît pas ce client ID&#x202f;: il a probablement été mal copié, ou sa clé a été supprimée dans le portail.</translation>
    </message>
    <message>
        <source>Copy the whole client ID again from Manage → Secrets, and open the new link.</source>
        <translation>Recopiez le client ID entier depuis Manage → Secrets, et ouvrez le nouveau lien.</translation>
    </message>
    <message>
        <source>This integration cannot be added, please contact the developer!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>This integration cannot be added, please contact the developer!</translation>
    </message>
    <message>
        <source>HighLevel will not install the app, because the link asks for scopes that are not ticked in it, or that the portal calls by another name today.</source>
        <translation>HighLevel refuse d’installer l’app, car le lien demande des scopes qui n’y sont pas cochés, ou que le portail nomme autrement aujourd’hui.</translation>
    </message>
    <message>
        <source>Compare the scopes of the app in the developer portal with those of this program name by name, save there, and open the link again.</source>
        <translation>Comparez les scopes de l’app dans le portail développeurs avec ceux de ce programme, nom par nom, enregistrez-y, et rouvrez le lien.</translation>
    </message>
    <message>
        <source>HighLevel will not install a draft of an app that is set to Public.</source>
        <translation>HighLevel refuse d’installer le brouillon d’une app réglée sur Public.</translation>
    </message>
    <message>
        <source>An app for sub-accounts asks for scopes that only an agency can give.</source>
        <translation>Une app pour sous-comptes demande des scopes que seule une agence peut accorder.</translation>
    </message>
    <message>
        <source>Take the agency&apos;s scopes away, here and in the app, or make an app whose target user is the agency, and open the new link.</source>
        <translation>Retirez les scopes d’agence, ici et dans l’app, ou créez une app dont l’utilisateur cible (target user) est l’agence, et ouvrez le nouveau lien.</translation>
    </message>
    <message>
        <source>Invalid scope, or: the scopes are incorrect</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid scope, ou&#x202f;: les scopes sont incorrects</translation>
    </message>
    <message>
        <source>The link most likely asks for a scope that is not ticked in the app.</source>
        <translation>Le lien demande très probablement un scope qui n’est pas coché dans l’app.</translation>
    </message>
    <message>
        <source>Tick exactly the scopes of this program in the developer portal and save, or take away here what the app does not have, and open the new link.</source>
        <translation>Cochez exactement les scopes de ce programme dans le portail développeurs et enregistrez, ou retirez ici ce que l’app n’a pas, et ouvrez le nouveau lien.</translation>
    </message>
    <message>
        <source>Redirect URI mismatch, or: the browser ends on HighLevel&apos;s dashboard</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Redirect URI mismatch, ou&#x202f;: le navigateur aboutit au tableau de bord (dashboard) de HighLevel</translation>
    </message>
    <message>
        <source>HighLevel does not send the browser back to this program, most likely because the redirect address in the app is not letter for letter the same, was not saved, or stands in a draft version only.</source>
        <translation>HighLevel ne renvoie pas le navigateur à ce programme, très probablement parce que l’adresse de redirection de l’app n’est pas identique, lettre pour lettre, n’a pas été enregistrée, ou ne figure que dans une version brouillon.</translation>
    </message>
    <message>
        <source>Copy the redirect address from this program into the app, save it, and open a link with the version ID of that version.</source>
        <translation>Copiez l’adresse de redirection de ce programme dans l’app, enregistrez, et ouvrez un lien avec la version ID de cette version.</translation>
    </message>
    <message>
        <source>The redirect address most likely stands in a draft version of the app only, and the link without a version ID uses the live one.</source>
        <translation>L’adresse de redirection ne figure très probablement que dans une version brouillon de l’app, et le lien sans version ID utilise celle qui est publiée.</translation>
    </message>
    <message>
        <source>Publish the draft, or put its version ID from Manage → Versions into the link, and open it again.</source>
        <translation>Publiez le brouillon, ou mettez dans le lien sa version ID, indiquée sous Manage → Versions, et rouvrez-le.</translation>
    </message>
    <message>
        <source>The app was probably installed all right, but the browser did not come back, as when the install is begun inside HighLevel or the app has another default redirect address.</source>
        <translation>L’app a probablement bien été installée, mais le navigateur n’est pas revenu, comme lorsque l’installation est lancée dans HighLevel ou que l’app a une autre adresse de redirection par défaut.</translation>
    </message>
    <message>
        <source>Look whether the address bar has “code=” in it and paste that address here; else open this program&apos;s own link again.</source>
        <translation>Regardez si la barre d’adresse contient «&#x202f;code=&#x202f;» et collez cette adresse ici&#x202f;; sinon, rouvrez le lien de ce programme.</translation>
    </message>
    <message>
        <source>Please login to HighLevel to continue, or: the page keeps loading</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Please login to HighLevel to continue, ou&#x202f;: la page charge sans fin ou redemande de se connecter</translation>
    </message>
    <message>
        <source>The sign-in page most likely can&apos;t see that you are logged in at HighLevel, because of a blocked pop-up, blocked cookies, or a login on your own white-label address.</source>
        <translation>La page d’authentification ne voit très probablement pas que vous êtes connecté à HighLevel, à cause d’une fenêtre surgissante (pop-up) bloquée, de cookies bloqués, ou d’une connexion à votre propre adresse en marque blanche.</translation>
    </message>
    <message>
        <source>Log in at https://app.gohighlevel.com in the same browser (or in a private window), allow pop-ups, switch on &quot;log in in the same tab&quot; here, and open the link again.</source>
        <translation>Connectez-vous à https://app.gohighlevel.com dans le même navigateur (ou dans une fenêtre de navigation privée), autorisez les fenêtres surgissantes, activez ici «&#x202f;Connexion dans le même onglet&#x202f;», et rouvrez le lien.</translation>
    </message>
    <message>
        <source>You are most likely logged in at your agency&apos;s own white-label address, which does not count for HighLevel&apos;s consent page.</source>
        <translation>Vous êtes très probablement connecté à l’adresse en marque blanche de votre agence, ce qui ne compte pas pour la page de consentement de HighLevel.</translation>
    </message>
    <message>
        <source>Log in at https://app.gohighlevel.com in the same browser, with the same e-mail address and password, and open the link again.</source>
        <translation>Connectez-vous à https://app.gohighlevel.com dans le même navigateur, avec la même adresse e-mail et le même mot de passe, et rouvrez le lien.</translation>
    </message>
    <message>
        <source>The browser most likely blocks cookies of other sites, so that the consent page does not learn of the log-in.</source>
        <translation>Le navigateur bloque très probablement les cookies d’autres sites, et la page de consentement n’apprend donc pas que vous êtes connecté.</translation>
    </message>
    <message>
        <source>Allow third-party cookies for gohighlevel.com and leadconnectorhq.com, or use a private window or another browser, and open the link again.</source>
        <translation>Autorisez les cookies tiers pour gohighlevel.com et leadconnectorhq.com, ou utilisez une fenêtre de navigation privée ou un autre navigateur, et rouvrez le lien.</translation>
    </message>
    <message>
        <source>The pop-up was blocked, or the log-in window does not open</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>La fenêtre surgissante (pop-up) a été bloquée, ou la fenêtre de connexion ne s’ouvre pas</translation>
    </message>
    <message>
        <source>The browser most likely stopped the small window in which HighLevel wants you to log in.</source>
        <translation>Le navigateur a très probablement bloqué la petite fenêtre dans laquelle HighLevel veut que vous vous connectiez.</translation>
    </message>
    <message>
        <source>The code by e-mail does not come, or is not accepted</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Le code par e-mail n’arrive pas, ou n’est pas accepté</translation>
    </message>
    <message>
        <source>HighLevel usually sends its log-in code only after “Send code to email” was pressed, and only the newest code counts.</source>
        <translation>HighLevel n’envoie généralement son code de connexion qu’après un appui sur «&#x202f;Send code to email&#x202f;», et seul le code le plus récent compte.</translation>
    </message>
    <message>
        <source>Press “Send code to email” on its page, wait a minute, look in the spam folder as well, and enter the newest code.</source>
        <translation>Appuyez sur «&#x202f;Send code to email&#x202f;» dans sa page, attendez une minute, regardez aussi dans les spams (courrier indésirable), et saisissez le code le plus récent.</translation>
    </message>
    <message>
        <source>Nothing happens when I press Continue, or the button is grey</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Rien ne se passe quand j’appuie sur Continue, ou le bouton est gris</translation>
    </message>
    <message>
        <source>The sub-account is probably not chosen yet: a click on its name does not count, only a tick in the box before it.</source>
        <translation>Le sous-compte n’est probablement pas encore choisi&#x202f;: un clic sur son nom ne compte pas, il faut cocher la case devant lui.</translation>
    </message>
    <message>
        <source>Tick the box before the sub-account and press Continue; if there is no box at all, open the link again.</source>
        <translation>Cochez la case devant le sous-compte et appuyez sur Continue&#x202f;; s’il n’y a aucune case, rouvrez le lien.</translation>
    </message>
    <message>
        <source>The list of sub-accounts is empty, or mine is missing</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>La liste des sous-comptes est vide, ou le mien n’y est pas</translation>
    </message>
    <message>
        <source>The sub-account most likely has the app already, and HighLevel then leaves it out of the list without saying so.</source>
        <translation>Le sous-compte a très probablement déjà l’app, et HighLevel l’omet alors de la liste sans le dire.</translation>
    </message>
    <message>
        <source>Uninstall the app from the sub-account (in HighLevel under Settings → Integrations, or in the App Marketplace), and open the link again.</source>
        <translation>Désinstallez l’app du sous-compte (dans HighLevel sous Settings → Integrations, ou dans l’App Marketplace), et rouvrez le lien.</translation>
    </message>
    <message>
        <source>You are probably logged in to another agency than the one that has the sub-account.</source>
        <translation>Vous êtes probablement connecté à une autre agence que celle du sous-compte.</translation>
    </message>
    <message>
        <source>Log out at app.gohighlevel.com, log in there as the right agency, and open the link again.</source>
        <translation>Déconnectez-vous de app.gohighlevel.com, connectez-vous-y avec la bonne agence, et rouvrez le lien.</translation>
    </message>
    <message>
        <source>Your login is most likely not one of an administrator, and others are shown no sub-accounts.</source>
        <translation>Votre compte d’utilisateur n’est très probablement pas celui d’un administrateur, et les autres ne voient aucun sous-compte.</translation>
    </message>
    <message>
        <source>Log in as the agency&apos;s or the sub-account&apos;s administrator, and open the link again.</source>
        <translation>Connectez-vous comme administrateur de l’agence ou du sous-compte, et rouvrez le lien.</translation>
    </message>
    <message>
        <source>The page shows the wrong agency or somebody else&apos;s accounts</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>La page montre la mauvaise agence ou les comptes de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The browser is probably still logged in at HighLevel as another user or agency.</source>
        <translation>Le navigateur est probablement encore connecté à HighLevel avec un autre utilisateur ou une autre agence.</translation>
    </message>
    <message>
        <source>Log out at app.gohighlevel.com in the same browser (or use a private window), log in as the right agency, and open the link again.</source>
        <translation>Déconnectez-vous de app.gohighlevel.com dans le même navigateur (ou utilisez une fenêtre de navigation privée), connectez-vous avec la bonne agence, et rouvrez le lien.</translation>
    </message>
    <message>
        <source>The app is already installed</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>L’app est déjà installée</translation>
    </message>
    <message>
        <source>The account most likely has the app already, and HighLevel does not install it a second time.</source>
        <translation>Le compte a très probablement déjà l’app, et HighLevel ne l’installe pas une deuxième fois.</translation>
    </message>
    <message>
        <source>Uninstall the app from the account, which also ends its old tokens, and open the link again.</source>
        <translation>Désinstallez l’app du compte, ce qui met aussi fin à ses anciens jetons, et rouvrez le lien.</translation>
    </message>
    <message>
        <source>Only sub-accounts can be chosen, not the agency</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>On ne peut choisir que des sous-comptes, pas l’agence</translation>
    </message>
    <message>
        <source>The app was most likely made for sub-accounts as its target user, which can&apos;t be changed afterwards.</source>
        <translation>L’app a très probablement été créée avec les sous-comptes comme utilisateur cible (target user), ce qui ne peut pas être changé ensuite.</translation>
    </message>
    <message>
        <source>Make a new app with Agency as its target user, or install the app for all sub-accounts from the agency&apos;s view.</source>
        <translation>Créez une nouvelle app avec Agency comme utilisateur cible (target user), ou installez l’app pour tous les sous-comptes depuis la vue de l’agence.</translation>
    </message>
    <message>
        <source>The app can&apos;t be installed in a sixth agency</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>L’app ne peut pas être installée dans une sixième agence</translation>
    </message>
    <message>
        <source>A private app can be installed in five agencies at most.</source>
        <translation>Une app privée peut être installée dans cinq agences au plus.</translation>
    </message>
    <message>
        <source>Have the app reviewed by HighLevel and made public, or use one app for each group of agencies.</source>
        <translation>Faites examiner l’app par HighLevel pour la rendre publique, ou utilisez une app par groupe d’agences.</translation>
    </message>
    <message>
        <source>You do not have access to this feature! Please contact the admin!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>You do not have access to this feature! Please contact the admin!</translation>
    </message>
    <message>
        <source>The agency&apos;s plan most likely does not include what the app asks for; HighLevel&apos;s own people tell of the $497 plan for all of the interface.</source>
        <translation>Le forfait de l’agence n’inclut très probablement pas ce que l’app demande&#x202f;; HighLevel lui-même parle du forfait à 497&#xa0;$ pour toute l’API.</translation>
    </message>
    <message>
        <source>Take away the scopes that need a higher plan (this program marks them), or have the agency&apos;s owner look at the plan, and open the link again.</source>
        <translation>Retirez les scopes qui exigent un forfait supérieur (ce programme les signale), ou faites vérifier le forfait par le propriétaire de l’agence, et rouvrez le lien.</translation>
    </message>
    <message>
        <source>You do not have permission, or: contact your administrator</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>You do not have permission, ou&#x202f;: contact your administrator (contactez votre administrateur)</translation>
    </message>
    <message>
        <source>Your login at HighLevel most likely may not install apps, which takes an administrator of the agency or of the sub-account.</source>
        <translation>Votre compte d’utilisateur HighLevel n’a très probablement pas le droit d’installer des apps&#x202f;; il faut un administrateur de l’agence ou du sous-compte.</translation>
    </message>
    <message>
        <source>Have an administrator open this program&apos;s link, or log in as one at app.gohighlevel.com and open the link again.</source>
        <translation>Faites ouvrir le lien de ce programme par un administrateur, ou connectez-vous comme administrateur à app.gohighlevel.com, et rouvrez le lien.</translation>
    </message>
    <message>
        <source>n8n, Zapier or another tool says that it failed, although HighLevel allowed it</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>n8n, Zapier ou un autre outil annonce un échec, alors que HighLevel a donné son accord</translation>
    </message>
    <message>
        <source>HighLevel most likely did its part, and the other tool lost the answer or could not keep the token.</source>
        <translation>HighLevel a très probablement fait sa part, et l’autre outil a perdu la réponse ou n’a pas pu conserver le jeton.</translation>
    </message>
    <message>
        <source>Sign in with this program and paste the tokens into the other tool, or ask that tool&apos;s support.</source>
        <translation>Authentifiez-vous avec ce programme et collez les jetons dans l’autre outil, ou demandez à l’assistance de cet outil.</translation>
    </message>
    <message>
        <source>400 from backend.leadconnectorhq.com/oauth/authorize</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Erreur 400 de backend.leadconnectorhq.com/oauth/authorize</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page let you press Allow, but its server did not accept the link, probably because of a redirect address or a scope that the app does not have.</source>
        <translation>La page de HighLevel vous a laissé appuyer sur Allow, mais son serveur n’a pas accepté le lien, probablement à cause d’une adresse de redirection ou d’un scope que l’app n’a pas.</translation>
    </message>
    <message>
        <source>Compare the redirect address and the scopes with the app in the developer portal, letter for letter, and open a new link.</source>
        <translation>Comparez l’adresse de redirection et les scopes avec l’app dans le portail développeurs, lettre par lettre, et ouvrez un nouveau lien.</translation>
    </message>
    <message>
        <source>access_denied</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>access_denied</translation>
    </message>
    <message>
        <source>HighLevel reports that access was not allowed, which usually means that somebody pressed Cancel or Deny on its page.</source>
        <translation>HighLevel indique que l’accès n’a pas été autorisé, ce qui veut généralement dire que quelqu’un a appuyé sur Cancel ou Deny dans sa page.</translation>
    </message>
    <message>
        <source>Open the link again and press Allow &amp; Install, or ask somebody who administers the account to do it.</source>
        <translation>Rouvrez le lien et appuyez sur Allow &amp; Install, ou demandez à quelqu’un qui administre le compte de le faire.</translation>
    </message>
    <message>
        <source>ERR_SSL_PROTOCOL_ERROR: localhost sent an invalid response</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>ERR_SSL_PROTOCOL_ERROR&#x202f;: localhost a envoyé une réponse incorrecte (localhost sent an invalid response)</translation>
    </message>
    <message>
        <source>The browser was sent to https://localhost, while this program waits at http://localhost, most likely because the app&apos;s redirect address begins with https or the browser changes it.</source>
        <translation>Le navigateur a été envoyé à https://localhost, alors que ce programme attend à http://localhost, très probablement parce que l’adresse de redirection de l’app commence par https ou que le navigateur la change.</translation>
    </message>
    <message>
        <source>Copy the address from the address bar and paste it here, and correct the redirect address in the portal afterwards.</source>
        <translation>Copiez l’adresse de la barre d’adresse et collez-la ici, puis corrigez l’adresse de redirection dans le portail.</translation>
    </message>
    <message>
        <source>marketplace.gohighlevel.com refused to connect</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>marketplace.gohighlevel.com n’autorise pas la connexion (refused to connect)</translation>
    </message>
    <message>
        <source>The link was probably opened inside another page, which HighLevel does not allow.</source>
        <translation>Le lien a probablement été ouvert à l’intérieur d’une autre page, ce que HighLevel n’autorise pas.</translation>
    </message>
    <message>
        <source>Open it in a tab of its own: press “Open again”, or copy the link into the address bar.</source>
        <translation>Ouvrez-le dans un onglet à part&#x202f;: appuyez sur «&#x202f;Rouvrir&#x202f;», ou copiez le lien dans la barre d’adresse.</translation>
    </message>
    <message>
        <source>localhost refused to connect, or: Unable to connect</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>localhost n’autorise pas la connexion (localhost refused to connect), ou&#x202f;: La connexion a échoué (Unable to connect)</translation>
    </message>
    <message>
        <source>The consent went through and the browser wanted to bring the answer back, but probably nobody listened there any more: the wait was over, or the browser is on another computer.</source>
        <translation>Le consentement a réussi et le navigateur voulait rapporter la réponse, mais probablement personne ne l’écoutait plus&#x202f;: l’attente était terminée, ou le navigateur est sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar (it has “code=” in it) and paste it here at once; if it is too late, start again.</source>
        <translation>Copiez l’adresse entière de la barre d’adresse du navigateur (elle contient «&#x202f;code=&#x202f;») et collez-la aussitôt ici&#x202f;; s’il est trop tard, recommencez.</translation>
    </message>
    <message>
        <source>404 on my own redirect page, or: Cannot GET /callback</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Erreur 404 sur ma propre page de redirection, ou&#x202f;: Cannot GET /callback</translation>
    </message>
    <message>
        <source>The browser probably arrived at your own redirect address, where there is no page; the answer is in the address all the same.</source>
        <translation>Le navigateur est probablement arrivé à votre propre adresse de redirection, où il n’y a pas de page&#x202f;; la réponse est tout de même dans l’adresse.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar and paste it here; if it is still HighLevel&apos;s address, open the link again in its newer form.</source>
        <translation>Copiez l’adresse entière de la barre d’adresse du navigateur et collez-la ici&#x202f;; si c’est encore l’adresse de HighLevel, rouvrez le lien sous sa nouvelle forme.</translation>
    </message>
    <message>
        <source>This page isn&apos;t working: redirected you too many times</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Cette page ne fonctionne pas&#x202f;: … vous a redirigé à de trop nombreuses reprises (redirected you too many times)</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page and its log-in send the browser to and fro, most likely because of old or blocked cookies.</source>
        <translation>La page de HighLevel et sa page de connexion se renvoient le navigateur sans fin, très probablement à cause de cookies anciens ou bloqués.</translation>
    </message>
    <message>
        <source>Log in at app.gohighlevel.com, delete the cookies of gohighlevel.com or use a private window, and open the link again.</source>
        <translation>Connectez-vous à app.gohighlevel.com, supprimez les cookies de gohighlevel.com ou utilisez une fenêtre de navigation privée, et rouvrez le lien.</translation>
    </message>
    <message>
        <source>Cookies are blocked, or a browser extension is in the way</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Les cookies sont bloqués, ou une extension du navigateur bloque la page</translation>
    </message>
    <message>
        <source>A setting or an extension of the browser most likely keeps HighLevel&apos;s page from working.</source>
        <translation>Un réglage ou une extension du navigateur empêche très probablement la page de HighLevel de fonctionner.</translation>
    </message>
    <message>
        <source>Allow cookies for gohighlevel.com and leadconnectorhq.com and switch the blocker off there, or use a private window, and open the link again.</source>
        <translation>Autorisez les cookies pour gohighlevel.com et leadconnectorhq.com et désactivez-y le bloqueur, ou utilisez une fenêtre de navigation privée, et rouvrez le lien.</translation>
    </message>
    <message>
        <source>414 Request-URI Too Large, or: 431 Request Header Fields Too Large</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>414 Request-URI Too Large, ou&#x202f;: 431 Request Header Fields Too Large</translation>
    </message>
    <message>
        <source>The link is most likely too long for the server, because it asks for very many scopes, or too many cookies have come together.</source>
        <translation>Le lien est très probablement trop long pour le serveur, parce qu’il demande un très grand nombre de scopes, ou trop de cookies se sont accumulés.</translation>
    </message>
    <message>
        <source>Take away the scopes that you don&apos;t need, delete the cookies of gohighlevel.com, and open the new link.</source>
        <translation>Retirez les scopes dont vous n’avez pas besoin, supprimez les cookies de gohighlevel.com, et ouvrez le nouveau lien.</translation>
    </message>
    <message>
        <source>Sorry, you have been blocked, or: Verify you are human</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Sorry, you have been blocked, ou&#x202f;: Vérifiez que vous êtes humain (Verify you are human)</translation>
    </message>
    <message>
        <source>The guard before HighLevel&apos;s servers probably takes the browser, a VPN or the network for a robot.</source>
        <translation>La protection placée devant les serveurs de HighLevel prend probablement le navigateur, un VPN ou le réseau pour un robot.</translation>
    </message>
    <message>
        <source>Switch off the VPN and extensions, answer the check if there is one, and open the link again or use another network.</source>
        <translation>Désactivez le VPN et les extensions, répondez à la vérification s’il y en a une, et rouvrez le lien ou utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>No internet, or: ERR_INTERNET_DISCONNECTED</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Pas d’Internet, aucune connexion Internet, ou&#x202f;: ERR_INTERNET_DISCONNECTED</translation>
    </message>
    <message>
        <source>The browser most likely has no connection to the internet, or the network changed just then.</source>
        <translation>Le navigateur n’a très probablement pas de connexion à Internet, ou le réseau a changé à ce moment-là.</translation>
    </message>
    <message>
        <source>Check the connection (a VPN or a guest network&apos;s log-in page can be in the way), and open the link again.</source>
        <translation>Vérifiez la connexion (un VPN ou la page de connexion d’un réseau d’invités peut gêner), et rouvrez le lien.</translation>
    </message>
    <message>
        <source>State mismatch, or: invalid state</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>State mismatch, ou&#x202f;: invalid state</translation>
    </message>
    <message>
        <source>The answer most likely belongs to another attempt than the one that is waited for, as when an older tab is used or the page is loaded again.</source>
        <translation>La réponse appartient très probablement à une autre tentative que celle qui est attendue, par exemple quand on utilise un ancien onglet ou que la page est rechargée.</translation>
    </message>
    <message>
        <source>Close the older tabs, start again, and consent in the tab that opens then.</source>
        <translation>Fermez les anciens onglets, recommencez, et donnez votre consentement dans l’onglet qui s’ouvre alors.</translation>
    </message>
    <message>
        <source>unsupported_response_type</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>unsupported_response_type</translation>
    </message>
    <message>
        <source>The link most likely has no or another response_type than “code”, which no link of this program has.</source>
        <translation>Le response_type du lien manque très probablement ou n’est pas «&#x202f;code&#x202f;», ce qui n’est le cas d’aucun lien de ce programme.</translation>
    </message>
    <message>
        <source>Open this program&apos;s link instead of a changed one.</source>
        <translation>Ouvrez le lien de ce programme au lieu d’un lien modifié.</translation>
    </message>
    <message>
        <source>must not reference GHL or HighLevel — this app is marked white-label friendly</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>must not reference GHL or HighLevel — this app is marked white-label friendly</translation>
    </message>
    <message>
        <source>The redirect address holds a word (HighLevel, GHL) that an app for white-label agencies may not use.</source>
        <translation>L’adresse de redirection contient un mot (HighLevel, GHL) qu’une app pour agences en marque blanche ne doit pas utiliser.</translation>
    </message>
    <message>
        <source>Choose a redirect address without the word, for instance with “crm” in its place, here and in the portal.</source>
        <translation>Choisissez une adresse de redirection sans ce mot, par exemple avec «&#x202f;crm&#x202f;» à sa place, ici et dans le portail.</translation>
    </message>
    <message>
        <source>The app is not published, or is under review</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>L’app n’est pas publiée, ou est en cours d’examen</translation>
    </message>
    <message>
        <source>HighLevel most likely shows the app to nobody while it is public and not approved, or has no live version.</source>
        <translation>HighLevel ne montre très probablement l’app à personne tant qu’elle est publique sans être approuvée, ou qu’elle n’a pas de version publiée.</translation>
    </message>
    <message>
        <source>Set the app&apos;s type to Private in the developer portal, save it, put the version ID into the link, and open it again.</source>
        <translation>Réglez le type de l’app sur Private dans le portail développeurs, enregistrez, mettez la version ID dans le lien, et rouvrez-le.</translation>
    </message>
    <message>
        <source>HighLevel says that it worked, but this program goes on waiting</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>HighLevel dit que c’est réussi, mais ce programme continue d’attendre</translation>
    </message>
    <message>
        <source>The answer probably went to another address than the one at which this program waits.</source>
        <translation>La réponse est probablement allée à une autre adresse que celle à laquelle ce programme attend.</translation>
    </message>
    <message>
        <source>Look at the browser&apos;s address bar: if it has “code=” in it, paste the whole address here; else compare the redirect address in the portal with the one here.</source>
        <translation>Regardez la barre d’adresse du navigateur&#x202f;: si elle contient «&#x202f;code=&#x202f;», collez l’adresse entière ici&#x202f;; sinon, comparez l’adresse de redirection du portail avec celle d’ici.</translation>
    </message>
    <message>
        <source>I closed the tab or window in the browser</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>J’ai fermé l’onglet ou la fenêtre du navigateur</translation>
    </message>
    <message>
        <source>Nothing is lost: the link most likely still works as long as this program waits.</source>
        <translation>Rien n’est perdu&#x202f;: le lien fonctionne très probablement encore tant que ce programme attend.</translation>
    </message>
    <message>
        <source>Open the link again, and go on there.</source>
        <translation>Rouvrez le lien et poursuivez.</translation>
    </message>
    <message>
        <source>server_error, or: temporarily_unavailable</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>server_error, ou&#x202f;: temporarily_unavailable</translation>
    </message>
    <message>
        <source>HighLevel probably has a fault of its own just now.</source>
        <translation>HighLevel a probablement lui-même une panne en ce moment.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>Attendez quelques minutes et réessayez.</translation>
    </message>
    <message>
        <source>The request for the tokens was stopped before HighLevel answered, so the code from the browser may be used up.</source>
        <translation>La demande de jetons a été arrêtée avant la réponse de HighLevel&#x202f;; le code venu du navigateur est donc peut-être épuisé.</translation>
    </message>
    <message>
        <source>Start the sign-in again when you are ready.</source>
        <translation>Recommencez l’authentification quand vous voudrez.</translation>
    </message>
    <message>
        <source>The refresh was stopped before HighLevel answered; what was kept before is still kept.</source>
        <translation>Le renouvellement a été arrêté avant la réponse de HighLevel&#x202f;; ce qui était conservé l’est toujours.</translation>
    </message>
    <message>
        <source>Refresh again, and sign in again only if HighLevel then refuses.</source>
        <translation>Relancez le renouvellement, et ne vous reconnectez que si HighLevel refuse alors.</translation>
    </message>
    <message>
        <source>The request was stopped before it was finished.</source>
        <translation>La requête a été arrêtée avant d’être terminée.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Relancez-la quand vous voudrez.</translation>
    </message>
    <message>
        <source>HighLevel could not be reached{detail}, so the code from the browser was not exchanged for tokens.</source>
        <translation>HighLevel n’a pas pu être joint{detail}&#x202f;; le code venu du navigateur n’a donc pas été échangé contre des jetons.</translation>
    </message>
    <message>
        <source>Check your internet connection and start the sign-in again.</source>
        <translation>Vérifiez votre connexion à Internet et recommencez l’authentification.</translation>
    </message>
    <message>
        <source>HighLevel could not be reached{detail}.</source>
        <translation>HighLevel n’a pas pu être joint{detail}.</translation>
    </message>
    <message>
        <source>Check your internet connection (a firewall or VPN can be in the way) and try again; nothing was lost.</source>
        <translation>Vérifiez votre connexion à Internet (un pare-feu ou un VPN peut gêner) et réessayez&#x202f;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>The connection to HighLevel broke before the answer was complete{detail}, so the code from the browser may be used up.</source>
        <translation>La liaison avec HighLevel s’est interrompue avant la fin de la réponse{detail}&#x202f;; le code venu du navigateur est donc peut-être épuisé.</translation>
    </message>
    <message>
        <source>The connection to HighLevel broke before the answer was complete{detail}; what was kept before is still kept.</source>
        <translation>La liaison avec HighLevel s’est interrompue avant la fin de la réponse{detail}&#x202f;; ce qui était conservé l’est toujours.</translation>
    </message>
    <message>
        <source>Check your internet connection and try again, and sign in again only if HighLevel then refuses.</source>
        <translation>Vérifiez votre connexion à Internet et réessayez, et ne vous reconnectez que si HighLevel refuse alors.</translation>
    </message>
    <message>
        <source>The connection to HighLevel could not be made secure{detail}, so nothing was sent.</source>
        <translation>La liaison avec HighLevel n’a pas pu être sécurisée{detail}&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time and whether a virus scanner or company network looks into secure connections, and start the sign-in again.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur, et si un antivirus ou le réseau de l’entreprise inspecte les connexions sécurisées&#x202f;; puis recommencez l’authentification.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time and whether a virus scanner or company network looks into secure connections, and try again.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur, et si un antivirus ou le réseau de l’entreprise inspecte les connexions sécurisées&#x202f;; puis réessayez.</translation>
    </message>
    <message>
        <source>No answer came from the browser in time.</source>
        <translation>Aucune réponse n’est venue à temps du navigateur.</translation>
    </message>
    <message>
        <source>Open the link again and finish the sign-in, or paste the address at which the browser ended.</source>
        <translation>Rouvrez le lien et terminez l’authentification, ou collez l’adresse à laquelle le navigateur a abouti.</translation>
    </message>
    <message>
        <source>HighLevel did not answer in time, so the code from the browser may be used up.</source>
        <translation>HighLevel n’a pas répondu à temps&#x202f;; le code venu du navigateur est donc peut-être épuisé.</translation>
    </message>
    <message>
        <source>HighLevel did not answer in time; what was kept before is still kept.</source>
        <translation>HighLevel n’a pas répondu à temps&#x202f;; ce qui était conservé l’est toujours.</translation>
    </message>
    <message>
        <source>Try again in a minute, and sign in again only if HighLevel then refuses.</source>
        <translation>Réessayez dans une minute, et ne vous reconnectez que si HighLevel refuse alors.</translation>
    </message>
    <message>
        <source>The server wanted to send the request on to another address, which was not done because your client secret would have gone there too.</source>
        <translation>Le serveur voulait faire suivre la requête à une autre adresse, ce qui n’a pas été fait, car votre client secret y serait allé aussi.</translation>
    </message>
    <message>
        <source>Check the API address, log in to the network first if it is a hotel&apos;s or a guest network, and start the sign-in again.</source>
        <translation>Vérifiez l’adresse de l’API, connectez-vous d’abord au réseau si c’est celui d’un hôtel ou un réseau d’invités, et recommencez l’authentification.</translation>
    </message>
    <message>
        <source>The server wanted to send the request on to another address, which was not done because your secrets would have gone there too.</source>
        <translation>Le serveur voulait faire suivre la requête à une autre adresse, ce qui n’a pas été fait, car vos secrets y seraient allés aussi.</translation>
    </message>
    <message>
        <source>Check the API address, log in to the network first if it is a hotel&apos;s or a guest network, and try again.</source>
        <translation>Vérifiez l’adresse de l’API, connectez-vous d’abord au réseau si c’est celui d’un hôtel ou un réseau d’invités, et réessayez.</translation>
    </message>
    <message>
        <source>The answer was far longer than any answer of HighLevel&apos;s, so it was dropped, and the code from the browser may be used up.</source>
        <translation>La réponse était bien plus longue que toute réponse de HighLevel et a donc été rejetée&#x202f;; le code venu du navigateur est peut-être épuisé.</translation>
    </message>
    <message>
        <source>Check the API address and start the sign-in again.</source>
        <translation>Vérifiez l’adresse de l’API et recommencez l’authentification.</translation>
    </message>
    <message>
        <source>The answer was far longer than any answer of HighLevel&apos;s, so it was dropped; what was kept before is still kept.</source>
        <translation>La réponse était bien plus longue que toute réponse de HighLevel et a donc été rejetée&#x202f;; ce qui était conservé l’est toujours.</translation>
    </message>
    <message>
        <source>Check the API address and try again, and sign in again only if HighLevel then refuses.</source>
        <translation>Vérifiez l’adresse de l’API et réessayez, et ne vous reconnectez que si HighLevel refuse alors.</translation>
    </message>
    <message>
        <source>The answer{status} was empty, cut short or a web page instead of HighLevel&apos;s data, so the code from the browser may be used up.</source>
        <translation>La réponse{status} était vide, coupée, ou une page web au lieu des données de HighLevel&#x202f;; le code venu du navigateur est donc peut-être épuisé.</translation>
    </message>
    <message>
        <source>Log in to the network first if it is a hotel&apos;s or a guest network, check the API address, and start the sign-in again.</source>
        <translation>Connectez-vous d’abord au réseau si c’est celui d’un hôtel ou un réseau d’invités, vérifiez l’adresse de l’API, et recommencez l’authentification.</translation>
    </message>
    <message>
        <source>The answer{status} was empty, cut short or a web page instead of HighLevel&apos;s data; what was kept before is still kept.</source>
        <translation>La réponse{status} était vide, coupée, ou une page web au lieu des données de HighLevel&#x202f;; ce qui était conservé l’est toujours.</translation>
    </message>
    <message>
        <source>Log in to the network first if it is a hotel&apos;s or a guest network, and try again; sign in again only if HighLevel then refuses.</source>
        <translation>Connectez-vous d’abord au réseau si c’est celui d’un hôtel ou un réseau d’invités, et réessayez&#x202f;; ne vous reconnectez à HighLevel que s’il refuse alors.</translation>
    </message>
    <message>
        <source>HighLevel answered without an access token, so there is nothing to keep, and the code from the browser is used up.</source>
        <translation>HighLevel a répondu sans jeton d’accès&#x202f;; il n’y a donc rien à conserver, et le code venu du navigateur est épuisé.</translation>
    </message>
    <message>
        <source>Start the sign-in again, and show the answer to HighLevel&apos;s support if it comes again.</source>
        <translation>Recommencez l’authentification, et si cette réponse revient, montrez-la à l’assistance de HighLevel.</translation>
    </message>
    <message>
        <source>HighLevel answered without an access token; what was kept before is still kept.</source>
        <translation>HighLevel a répondu sans jeton d’accès&#x202f;; ce qui était conservé l’est toujours.</translation>
    </message>
    <message>
        <source>Try again, and sign in again only if HighLevel then refuses.</source>
        <translation>Réessayez, et ne vous reconnectez que si HighLevel refuse alors.</translation>
    </message>
    <message>
        <source>HighLevel was asked too often in a short time, so it gave no tokens.</source>
        <translation>HighLevel a reçu trop de demandes en peu de temps et n’a donc pas donné de jetons.</translation>
    </message>
    <message>
        <source>Wait {wait} and start the sign-in again.</source>
        <translation>Attendez {wait} et recommencez l’authentification.</translation>
    </message>
    <message>
        <source>Wait {wait} and try again; nothing was lost.</source>
        <translation>Attendez {wait} et réessayez&#x202f;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s server has a fault of its own{status}, so the code from the browser may be used up.</source>
        <translation>Le serveur de HighLevel a lui-même une panne{status}&#x202f;; le code venu du navigateur est donc peut-être épuisé.</translation>
    </message>
    <message>
        <source>Wait a few minutes and start the sign-in again.</source>
        <translation>Attendez quelques minutes et recommencez l’authentification.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s server has a fault of its own{status}; what was kept before is still kept.</source>
        <translation>Le serveur de HighLevel a lui-même une panne{status}&#x202f;; ce qui était conservé l’est toujours.</translation>
    </message>
    <message>
        <source>HighLevel refused the sign-in with the words “{words}”.</source>
        <translation>HighLevel a refusé l’authentification avec les mots «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>Compare client ID, redirect address and scopes with the app in the developer portal, and open the link again.</source>
        <translation>Comparez client ID, adresse de redirection et scopes avec l’app dans le portail développeurs, et rouvrez le lien.</translation>
    </message>
    <message>
        <source>HighLevel refused to give tokens{status} with the words “{words}”.</source>
        <translation>HighLevel a refusé de donner des jetons{status} avec les mots «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>Compare client ID, client secret and redirect address with the app in the developer portal, and start the sign-in again.</source>
        <translation>Comparez client ID, client secret et adresse de redirection avec l’app dans le portail développeurs, et recommencez l’authentification.</translation>
    </message>
    <message>
        <source>HighLevel refused to renew the access{status} with the words “{words}”.</source>
        <translation>HighLevel a refusé de renouveler l’accès{status} avec les mots «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>Try again later, and sign in again if it goes on.</source>
        <translation>Réessayez plus tard, et reconnectez-vous si cela persiste.</translation>
    </message>
    <message>
        <source>HighLevel refused the request{status} with the words “{words}”.</source>
        <translation>HighLevel a refusé la requête{status} avec les mots «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>Check that the connection has the scope for it and is of the right kind (agency or sub-account), and try again.</source>
        <translation>Vérifiez que la connexion a le scope nécessaire et qu’elle est du bon type (agence ou sous-compte), et réessayez.</translation>
    </message>
    <message>
        <source>HighLevel refused the sign-in{status} and did not say why.</source>
        <translation>HighLevel a refusé l’authentification{status} sans dire pourquoi.</translation>
    </message>
    <message>
        <source>Compare client ID, client secret, redirect address and scopes with the app in the developer portal, and start the sign-in again.</source>
        <translation>Comparez client ID, client secret, adresse de redirection et scopes avec l’app dans le portail développeurs, et recommencez l’authentification.</translation>
    </message>
    <message>
        <source>HighLevel refused the request{status} and did not say why.</source>
        <translation>HighLevel a refusé la requête{status} sans dire pourquoi.</translation>
    </message>
    <message>
        <source>Log in in the same tab instead (a setting of the link), or allow pop-ups for the page, and open the link again; if no browser opened at all, copy the link and paste it into one.</source>
        <translation>Connectez-vous plutôt dans le même onglet (une option du lien), ou autorisez les fenêtres surgissantes pour la page, et rouvrez le lien&#x202f;; si aucun navigateur ne s’est ouvert, copiez le lien et collez-le dans un navigateur.</translation>
    </message>
</context>
<context>
    <name>hloauth::KnownErrorsDialog</name>
    <message>
        <source>I see an error</source>
        <translation>Je vois une erreur</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Copy dia&amp;gnostics</source>
        <translation>Copier le dia&amp;gnostic</translation>
    </message>
    <message>
        <source>For whoever helps you: versions, system and the state of your connections, without secrets and names</source>
        <translation>Pour la personne qui vous aide&#x202f;: versions, système et état de vos connexions, sans secrets ni noms</translation>
    </message>
    <message>
        <source>What does the page in your browser show? Type a few words, or paste the text or the address.</source>
        <translation>Qu’affiche la page dans votre navigateur&#x202f;? Tapez quelques mots, ou collez le texte ou l’adresse.</translation>
    </message>
    <message>
        <source>What does the error say? Type a few words, or paste it whole.</source>
        <translation>Que dit l’erreur&#x202f;? Tapez quelques mots, ou collez-la en entier.</translation>
    </message>
    <message>
        <source>For example: No integration found with the id … · the page is blank · it keeps asking me to log in</source>
        <translation>Par exemple&#x202f;: No integration found with the id… · la page est blanche · il me redemande toujours de me connecter</translation>
    </message>
    <message>
        <source>Search errors</source>
        <translation>Chercher des erreurs</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Known errors</source>
        <translation>Erreurs connues</translation>
    </message>
    <message>
        <source>Or choose what it looks like:</source>
        <translation>Ou choisissez ce à quoi cela ressemble&#x202f;:</translation>
    </message>
    <message>
        <source>Copy the text for &amp;support</source>
        <translation>Copier le texte pour l&apos;&amp;assistance</translation>
    </message>
    <message>
        <source>Codes, tokens and secrets in it are blotted out.</source>
        <translation>Les codes, jetons et secrets y sont masqués.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>R&amp;ouvrir</translation>
    </message>
    <message>
        <source>This is not an error: it is the answer.</source>
        <translation>Ce n’est pas une erreur&#x202f;: c’est la réponse.</translation>
    </message>
    <message>
        <source>The address has the code in it that the program waits for.</source>
        <translation>L’adresse contient le code que le programme attend.</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;La prendre</translation>
    </message>
    <message>
        <source>This is the link itself, not what came of it. Copy what the page shows instead.</source>
        <translation>C’est le lien lui-même, pas ce qu’il a donné. Copiez plutôt ce qu’affiche la page.</translation>
    </message>
    <message>
        <source>This error is not known yet.</source>
        <translation>Cette erreur n’est pas encore connue.</translation>
    </message>
    <message>
        <source>No error chosen yet</source>
        <translation>Aucune erreur choisie</translation>
    </message>
    <message>
        <source>What it comes from, and what to do, is shown here.</source>
        <translation>Sa cause et le remède s&apos;affichent ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) found</source>
        <translation>
            <numerusform>%n erreur trouvée</numerusform>
            <numerusform>%n erreurs trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>None is found</source>
        <translation>Aucune trouvée</translation>
    </message>
    <message>
        <source>Search for other words, or type above what you see.</source>
        <translation>Cherchez d’autres mots ou décrivez l’erreur en haut.</translation>
    </message>
    <message>
        <source>Copy the text for support</source>
        <translation>Copier le texte pour l&apos;assistance</translation>
    </message>
    <message>
        <source>Copy the exact words from the page. If that does not help, check in the portal that redirect address, scopes and client ID are the same as here, save, and open the link again.</source>
        <translation>Copiez les mots exacts de la page. Si cela ne suffit pas, vérifiez dans le portail que l’adresse de redirection, les scopes et l’ID client sont les mêmes qu’ici, enregistrez, et rouvrez le lien.</translation>
    </message>
    <message>
        <source>Try the words after “message”. HighLevel&apos;s support finds the call by its trace ID.</source>
        <translation>Essayez les mots après «&#x202f;message&#x202f;». L’assistance de HighLevel retrouve l’appel par son trace id.</translation>
    </message>
    <message>
        <source>Nothing is known about it</source>
        <translation>On n’en sait rien</translation>
    </message>
    <message>
        <source>Say it in other words above, or choose one from the list that looks like it.</source>
        <translation>Dites-le autrement en haut, ou choisissez dans la liste une erreur qui y ressemble.</translation>
    </message>
</context>
<context>
    <name>hloauth::LearnPanel</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>To what was shown before</source>
        <translation>À ce qui était affiché avant</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Close (F1)</source>
        <translation>Fermer (F1)</translation>
    </message>
    <message>
        <source>Search all topics</source>
        <translation>Chercher dans tous les sujets</translation>
    </message>
    <message>
        <source>Copied with your token. The clipboard is cleared after a minute.</source>
        <translation>Copié avec votre jeton. Le presse-papiers est effacé après une minute.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”. Try fewer words, or other ones.</source>
        <translation>Rien n’a été trouvé pour «&#x202f;%1&#x202f;». Essayez moins de mots, ou d’autres.</translation>
    </message>
    <message>
        <source>There is no text for this page.</source>
        <translation>Il n’y a pas de texte pour cette page.</translation>
    </message>
    <message>
        <source>No program could be started to show %1.</source>
        <translation>Aucun programme n’a pu être lancé pour afficher %1.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>the page at %1</source>
        <translation>la page de %1</translation>
    </message>
    <message>
        <source>Back in Learn</source>
        <translation>Retour dans Apprendre</translation>
    </message>
    <message>
        <source>The topics that have these words are listed below</source>
        <translation>Les sujets qui contiennent ces mots sont listés plus bas</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) found</source>
        <translation>
            <numerusform>%n sujet trouvé</numerusform>
            <numerusform>%n sujets trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>This topic is in English so far.</source>
        <translation>Ce sujet est pour l’instant en anglais.</translation>
    </message>
</context>
<context>
    <name>hloauth::LegsPanel</name>
    <message>
        <source>The three legs</source>
        <translation>Les trois étapes</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>vous êtes ici</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>hloauth::LessonList</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Topics that were found</source>
        <translation>Sujets trouvés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkCheckDialog</name>
    <message>
        <source>&amp;Fix all</source>
        <translation>&amp;Tout corriger</translation>
    </message>
    <message>
        <source>Check a link</source>
        <translation>Vérifier un lien</translation>
    </message>
    <message>
        <source>https://marketplace.gohighlevel.com/v2/oauth/chooselocation?…</source>
        <translation>https://marketplace.gohighlevel.com/v2/oauth/chooselocation?…</translation>
    </message>
    <message>
        <source>Link to check</source>
        <translation>Lien à vérifier</translation>
    </message>
    <message>
        <source>Paste an authorization link from anywhere: Make, Zapier, n8n, the developer portal, a forum. Nothing is opened and nothing is sent.</source>
        <translation>Collez un lien d’autorisation d’où qu’il vienne&#x202f;: Make, Zapier, n8n, le portail développeurs, un forum. Rien n’est ouvert et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Nothing was found that would keep this link from working.</source>
        <translation>Rien n’a été trouvé qui empêcherait ce lien de fonctionner.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) keep this link from working.</source>
        <translation>
            <numerusform>Une chose empêche ce lien de fonctionner.</numerusform>
            <numerusform>%n choses empêchent ce lien de fonctionner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It should work; %n thing(s) may go wrong or are not safe.</source>
        <translation>
            <numerusform>Il devrait fonctionner&#x202f;; une chose peut mal tourner ou n’est pas sûre.</numerusform>
            <numerusform>Il devrait fonctionner&#x202f;; %n choses peuvent mal tourner ou ne sont pas sûres.</numerusform>
        </translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation>Pas encore de lien</translation>
    </message>
    <message>
        <source>&amp;Sign in with it</source>
        <translation>&amp;Se connecter avec ce lien</translation>
    </message>
    <message>
        <source>Takes over scopes, redirect address and client ID; only the client secret is to be entered then</source>
        <translation>Reprend les scopes, l’adresse de redirection et le client ID&#x202f;; il ne reste qu’à saisir le client secret</translation>
    </message>
    <message>
        <source>Copy the corrected link</source>
        <translation>Copier le lien corrigé</translation>
    </message>
    <message>
        <source>&amp;Copy the corrected link</source>
        <translation>&amp;Copier le lien corrigé</translation>
    </message>
    <message>
        <source>You can sign in with it once this is put right: %1</source>
        <translation>Vous pourrez vous connecter avec lui une fois ceci corrigé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Paste one above: what is wrong with it is shown here, and put right.</source>
        <translation>Collez-en un ci-dessus : ce qui ne va pas s’affiche ici, et y est corrigé.</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkFinding</name>
    <message>
        <source>There is no link in this text.</source>
        <translation>Ce texte ne contient aucun lien.</translation>
    </message>
    <message>
        <source>Nothing can be checked.</source>
        <translation>Rien ne peut être vérifié.</translation>
    </message>
    <message>
        <source>Paste the whole authorization link, from https:// to its end.</source>
        <translation>Collez tout le lien d’autorisation, de https:// jusqu’à la fin.</translation>
    </message>
    <message>
        <source>This is the answer of a sign-in, not the link that asks for one.</source>
        <translation>C’est la réponse à une authentification, pas le lien qui en demande une.</translation>
    </message>
    <message>
        <source>It has a code in it, which works once and for a few minutes.</source>
        <translation>Elle contient un code, qui sert une seule fois et pendant quelques minutes.</translation>
    </message>
    <message>
        <source>Paste the link that you opened before; if the program is waiting for this answer, give it to “Paste the address”.</source>
        <translation>Collez le lien que vous avez ouvert avant&#x202f;; si le programme attend cette réponse, donnez-la avec «&#x202f;Coller l’adresse&#x202f;».</translation>
    </message>
    <message>
        <source>This opens the app&apos;s page inside HighLevel and asks for no consent by itself.</source>
        <translation>Ceci ouvre la page de l’app dans HighLevel et ne demande pas de consentement.</translation>
    </message>
    <message>
        <source>An install that begins there comes back without the seal (state) by which a program knows its own sign-in.</source>
        <translation>Une installation lancée de là revient sans le sceau (state) auquel un programme reconnaît sa propre authentification.</translation>
    </message>
    <message>
        <source>Use the install link of the portal or build one with this program.</source>
        <translation>Utilisez le lien d’installation du portail ou créez-en un avec ce programme.</translation>
    </message>
    <message>
        <source>The link stands inside another address, as mail filters and search engines do it.</source>
        <translation>Le lien est à l’intérieur d’une autre adresse, comme le font les filtres de messagerie et les moteurs de recherche.</translation>
    </message>
    <message>
        <source>Whoever runs that address sees the link, and it may be changed on the way.</source>
        <translation>Qui exploite cette adresse voit le lien, et peut le modifier en chemin.</translation>
    </message>
    <message>
        <source>Use the inner link alone.</source>
        <translation>Utilisez seulement le lien intérieur.</translation>
    </message>
    <message>
        <source>All of the link is percent-encoded.</source>
        <translation>Tout le lien est encodé en pourcent.</translation>
    </message>
    <message>
        <source>A browser takes it for words to search for.</source>
        <translation>Un navigateur le prend pour des mots à rechercher.</translation>
    </message>
    <message>
        <source>Decode it once.</source>
        <translation>Décodez-le une fois.</translation>
    </message>
    <message>
        <source>“&amp;amp;” stands where “&amp;” belongs, as in the source of a web page.</source>
        <translation>«&#x202f;&amp;amp;&#x202f;» se trouve à la place de «&#x202f;&amp;&#x202f;», comme dans le code source d’une page web.</translation>
    </message>
    <message>
        <source>Every parameter behind it gets a wrong name, and HighLevel does not see it.</source>
        <translation>Chaque paramètre qui suit reçoit un mauvais nom, et HighLevel ne le voit pas.</translation>
    </message>
    <message>
        <source>Write a plain “&amp;” between the parameters.</source>
        <translation>Écrivez un simple «&#x202f;&amp;&#x202f;» entre les paramètres.</translation>
    </message>
    <message>
        <source>A line break or a space tears the link apart.</source>
        <translation>Un saut de ligne ou un espace coupe le lien.</translation>
    </message>
    <message>
        <source>Most programs take only what stands before it.</source>
        <translation>La plupart des programmes ne prennent que ce qui précède.</translation>
    </message>
    <message>
        <source>Put the link on one line, without spaces.</source>
        <translation>Mettez le lien sur une seule ligne, sans espaces.</translation>
    </message>
    <message>
        <source>There is no “?” before the first parameter.</source>
        <translation>Il n’y a pas de «&#x202f;?&#x202f;» avant le premier paramètre.</translation>
    </message>
    <message>
        <source>Everything behind the address is taken for a part of the path, so no parameter arrives.</source>
        <translation>Tout ce qui suit l’adresse est pris pour une partie du chemin, donc aucun paramètre n’arrive.</translation>
    </message>
    <message>
        <source>Write “?” before the first parameter, and “&amp;” before the others.</source>
        <translation>Écrivez «&#x202f;?&#x202f;» avant le premier paramètre, et «&#x202f;&amp;&#x202f;» avant les autres.</translation>
    </message>
    <message>
        <source>A second “?” stands where “&amp;” belongs.</source>
        <translation>Un deuxième «&#x202f;?&#x202f;» se trouve à la place d’un «&#x202f;&amp;&#x202f;».</translation>
    </message>
    <message>
        <source>The parameter behind it becomes a part of the one before.</source>
        <translation>Le paramètre qui suit devient une partie du précédent.</translation>
    </message>
    <message>
        <source>Write “&amp;” between the parameters.</source>
        <translation>Écrivez «&#x202f;&amp;&#x202f;» entre les paramètres.</translation>
    </message>
    <message>
        <source>The link ends with “…”: a part of it was left out.</source>
        <translation>Le lien se termine par «&#x202f;…&#x202f;»&#x202f;: il en manque une partie.</translation>
    </message>
    <message>
        <source>What is missing can&apos;t be guessed.</source>
        <translation>Ce qui manque ne peut pas être deviné.</translation>
    </message>
    <message>
        <source>Copy the link again from where it is shown in full, best with a Copy button.</source>
        <translation>Recopiez le lien là où il est affiché en entier, de préférence avec un bouton de copie.</translation>
    </message>
    <message>
        <source>“{part}” is not a complete percent code: two hexadecimal digits have to follow the percent sign.</source>
        <translation>«&#x202f;{part}&#x202f;» n’est pas un code pourcent complet&#x202f;: deux chiffres hexadécimaux doivent suivre le signe pourcent.</translation>
    </message>
    <message>
        <source>The link was cut off there, or a percent sign was not encoded.</source>
        <translation>Le lien a été coupé à cet endroit, ou un signe pourcent n’a pas été encodé.</translation>
    </message>
    <message>
        <source>Copy the link again, whole; a percent sign itself is written %25.</source>
        <translation>Recopiez le lien en entier&#x202f;; le signe pourcent lui-même s’écrit %25.</translation>
    </message>
    <message>
        <source>Everything from “#” on is never sent to HighLevel.</source>
        <translation>Tout ce qui suit «&#x202f;#&#x202f;» n’est jamais envoyé à HighLevel.</translation>
    </message>
    <message>
        <source>A browser keeps that part to itself.</source>
        <translation>Un navigateur garde cette partie pour lui.</translation>
    </message>
    <message>
        <source>Take it out; a “#” inside a value is written %23.</source>
        <translation>Supprimez-la&#x202f;; un «&#x202f;#&#x202f;» dans une valeur s’écrit %23.</translation>
    </message>
    <message>
        <source>“{part}” is a placeholder, not a value.</source>
        <translation>«&#x202f;{part}&#x202f;» est un texte à remplacer, pas une valeur.</translation>
    </message>
    <message>
        <source>It comes from an example, and HighLevel knows nothing of that name.</source>
        <translation>Il vient d’un exemple, et HighLevel ne connaît pas ce nom.</translation>
    </message>
    <message>
        <source>Put your own value there.</source>
        <translation>Mettez-y votre propre valeur.</translation>
    </message>
    <message>
        <source>The link does not begin with https://.</source>
        <translation>Le lien ne commence pas par https://.</translation>
    </message>
    <message>
        <source>Many programs do not take it for a link.</source>
        <translation>Beaucoup de programmes ne le prennent pas pour un lien.</translation>
    </message>
    <message>
        <source>Write https:// before it.</source>
        <translation>Écrivez https:// devant.</translation>
    </message>
    <message>
        <source>The link begins with http:// and not with https://.</source>
        <translation>Le lien commence par http:// et non par https://.</translation>
    </message>
    <message>
        <source>What you allow, and the answer, could be read and changed on the way.</source>
        <translation>Ce que vous autorisez, et la réponse, pourraient être lus et modifiés en chemin.</translation>
    </message>
    <message>
        <source>Write https://.</source>
        <translation>Écrivez https://.</translation>
    </message>
    <message>
        <source>The link begins with “{part}:”.</source>
        <translation>Le lien commence par «&#x202f;{part}:&#x202f;».</translation>
    </message>
    <message>
        <source>A browser can&apos;t open HighLevel&apos;s page with that.</source>
        <translation>Un navigateur ne peut pas ouvrir la page de HighLevel ainsi.</translation>
    </message>
    <message>
        <source>A name stands before an “@” in the address.</source>
        <translation>Un nom précède un «&#x202f;@&#x202f;» dans l’adresse.</translation>
    </message>
    <message>
        <source>The browser goes to what stands after the “@”; such links are made to deceive.</source>
        <translation>Le navigateur va à ce qui suit le «&#x202f;@&#x202f;»&#x202f;; de tels liens sont faits pour tromper.</translation>
    </message>
    <message>
        <source>Take out everything between // and @.</source>
        <translation>Supprimez tout entre // et @.</translation>
    </message>
    <message>
        <source>The address names port {part}.</source>
        <translation>L’adresse indique le port {part}.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page is at the usual port of https only.</source>
        <translation>La page de HighLevel n’est qu’au port habituel de https.</translation>
    </message>
    <message>
        <source>Take the colon and the number out.</source>
        <translation>Supprimez les deux-points et le nombre.</translation>
    </message>
    <message>
        <source>{part} is HighLevel&apos;s API, not its page for consent.</source>
        <translation>{part} est l’API de HighLevel, pas sa page de consentement.</translation>
    </message>
    <message>
        <source>It answers 404 or an error instead of asking you.</source>
        <translation>Elle répond 404 ou une erreur au lieu de vous interroger.</translation>
    </message>
    <message>
        <source>Use https://marketplace.gohighlevel.com.</source>
        <translation>Utilisez https://marketplace.gohighlevel.com.</translation>
    </message>
    <message>
        <source>{part} is HighLevel itself, not its page for consent.</source>
        <translation>{part} est HighLevel lui-même, pas sa page de consentement.</translation>
    </message>
    <message>
        <source>You land on your dashboard, and no program gets an answer.</source>
        <translation>Vous arrivez sur votre tableau de bord, et aucun programme ne reçoit de réponse.</translation>
    </message>
    <message>
        <source>{part} looks like HighLevel&apos;s address and is not.</source>
        <translation>{part} ressemble à l’adresse de HighLevel et ne l’est pas.</translation>
    </message>
    <message>
        <source>Whoever runs it could take your login and your consent.</source>
        <translation>Qui l’exploite pourrait prendre vos identifiants et votre consentement.</translation>
    </message>
    <message>
        <source>Don&apos;t open it; use https://marketplace.gohighlevel.com.</source>
        <translation>Ne l’ouvrez pas&#x202f;; utilisez https://marketplace.gohighlevel.com.</translation>
    </message>
    <message>
        <source>{part} is not HighLevel&apos;s address for consent.</source>
        <translation>{part} n’est pas l’adresse de HighLevel pour le consentement.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s consent page is at marketplace.gohighlevel.com and marketplace.leadconnectorhq.com only, also for white-label agencies.</source>
        <translation>La page de consentement de HighLevel se trouve uniquement à marketplace.gohighlevel.com et marketplace.leadconnectorhq.com, même pour les agences en marque blanche.</translation>
    </message>
    <message>
        <source>Use https://marketplace.gohighlevel.com, or https://marketplace.leadconnectorhq.com for a page without HighLevel&apos;s name.</source>
        <translation>Utilisez https://marketplace.gohighlevel.com, ou https://marketplace.leadconnectorhq.com pour une page sans le nom de HighLevel.</translation>
    </message>
    <message>
        <source>{part} is this computer: a practice server, not HighLevel.</source>
        <translation>{part} est cet ordinateur&#x202f;: un serveur d’entraînement, pas HighLevel.</translation>
    </message>
    <message>
        <source>Its consent and its tokens are good for nothing else.</source>
        <translation>Son consentement et ses jetons ne servent à rien d’autre.</translation>
    </message>
    <message>
        <source>Use https://marketplace.gohighlevel.com for the real thing.</source>
        <translation>Utilisez https://marketplace.gohighlevel.com pour de vrai.</translation>
    </message>
    <message>
        <source>The path is the older one, without /v2.</source>
        <translation>Le chemin est l’ancien, sans /v2.</translation>
    </message>
    <message>
        <source>For many apps it answers “No integration found”, although the client ID is right.</source>
        <translation>Pour beaucoup d’apps, il répond «&#x202f;No integration found&#x202f;», bien que le client ID soit bon.</translation>
    </message>
    <message>
        <source>Use /v2/oauth/chooselocation.</source>
        <translation>Utilisez /v2/oauth/chooselocation.</translation>
    </message>
    <message>
        <source>“{part}” is not the path of the consent page.</source>
        <translation>«&#x202f;{part}&#x202f;» n’est pas le chemin de la page de consentement.</translation>
    </message>
    <message>
        <source>HighLevel answers with “not found”, a blank page or its dashboard.</source>
        <translation>HighLevel répond par «&#x202f;not found&#x202f;», une page blanche ou son tableau de bord.</translation>
    </message>
    <message>
        <source>There is one slash too many in the path.</source>
        <translation>Il y a une barre oblique de trop dans le chemin.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page may not be found under it.</source>
        <translation>La page de HighLevel risque de ne pas être trouvée ainsi.</translation>
    </message>
    <message>
        <source>Write /v2/oauth/chooselocation.</source>
        <translation>Écrivez /v2/oauth/chooselocation.</translation>
    </message>
    <message>
        <source>“{part}” is not a name that HighLevel knows; it is called {meant}.</source>
        <translation>«&#x202f;{part}&#x202f;» n’est pas un nom que HighLevel connaît&#x202f;; il s’appelle {meant}.</translation>
    </message>
    <message>
        <source>HighLevel ignores it and misses {meant}.</source>
        <translation>HighLevel l’ignore, et {meant} lui manque.</translation>
    </message>
    <message>
        <source>Call it {meant}.</source>
        <translation>Appelez-le {meant}.</translation>
    </message>
    <message>
        <source>{part} is there more than once.</source>
        <translation>{part} figure plusieurs fois.</translation>
    </message>
    <message>
        <source>Which one counts is not certain.</source>
        <translation>On ne sait pas lequel compte.</translation>
    </message>
    <message>
        <source>Leave it there once.</source>
        <translation>Laissez-le une seule fois.</translation>
    </message>
    <message>
        <source>HighLevel ignores {part}.</source>
        <translation>HighLevel ignore {part}.</translation>
    </message>
    <message>
        <source>Whoever relies on it is mistaken.</source>
        <translation>Qui compte dessus se trompe.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Supprimez-le.</translation>
    </message>
    <message>
        <source>{part} does not belong into this link, and it has kept an app from being installed.</source>
        <translation>{part} n’a pas sa place dans ce lien, et il a déjà empêché l’installation d’une app.</translation>
    </message>
    <message>
        <source>The consent page then looks for another app or version than the client ID names.</source>
        <translation>La page de consentement cherche alors une autre app ou version que celle que le client ID désigne.</translation>
    </message>
    <message>
        <source>{part} is in the link.</source>
        <translation>{part} est dans le lien.</translation>
    </message>
    <message>
        <source>Everybody who sees the link, and every log on its way, has your app&apos;s password then.</source>
        <translation>Quiconque voit le lien, et chaque journal sur son chemin, a alors le mot de passe de votre app.</translation>
    </message>
    <message>
        <source>Take it out, and make a new secret in the portal (Manage → Secrets), as this one is no longer secret.</source>
        <translation>Supprimez-le, et créez un nouveau secret dans le portail (Manage → Secrets), car celui-ci n’est plus secret.</translation>
    </message>
    <message>
        <source>{part} belongs to PKCE, which HighLevel does not support.</source>
        <translation>{part} fait partie de PKCE, que HighLevel ne prend pas en charge.</translation>
    </message>
    <message>
        <source>The consent page ignores it, and the exchange of the code is then refused: “property code_verifier should not exist”.</source>
        <translation>La page de consentement l’ignore, puis l’échange du code est refusé&#x202f;: «&#x202f;property code_verifier should not exist&#x202f;».</translation>
    </message>
    <message>
        <source>Take it out, and switch PKCE off in the program that made the link.</source>
        <translation>Supprimez-le, et désactivez PKCE dans le programme qui a créé le lien.</translation>
    </message>
    <message>
        <source>loginWindowOpenMode has the value “{part}”; only “self” is known.</source>
        <translation>loginWindowOpenMode a la valeur «&#x202f;{part}&#x202f;»&#x202f;; seule «&#x202f;self&#x202f;» est connue.</translation>
    </message>
    <message>
        <source>HighLevel then opens the login in a new tab, as if it were not there.</source>
        <translation>HighLevel ouvre alors la connexion dans un nouvel onglet, comme si le paramètre n’y était pas.</translation>
    </message>
    <message>
        <source>Write self, or take it out.</source>
        <translation>Écrivez self, ou supprimez-le.</translation>
    </message>
    <message>
        <source>The client ID (client_id) is missing.</source>
        <translation>Le client ID (client_id) manque.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page stays blank; its hidden answer is “CastError: Cast to ObjectId failed”.</source>
        <translation>La page de HighLevel reste blanche&#x202f;; sa réponse cachée est «&#x202f;CastError: Cast to ObjectId failed&#x202f;».</translation>
    </message>
    <message>
        <source>Add client_id with the full client ID from Manage → Secrets.</source>
        <translation>Ajoutez client_id avec le client ID complet de Manage → Secrets.</translation>
    </message>
    <message>
        <source>There is a version_id and no client ID, as in the install link that the portal itself gives.</source>
        <translation>Il y a un version_id et pas de client ID, comme dans le lien d’installation que donne le portail lui-même.</translation>
    </message>
    <message>
        <source>The client ID is only the app&apos;s id: the dash and the 8 characters behind it are missing.</source>
        <translation>Le client ID n’est que l’identifiant de l’app&#x202f;: il manque le tiret et les 8 caractères qui le suivent.</translation>
    </message>
    <message>
        <source>The install seems to work, and the exchange for tokens fails after it.</source>
        <translation>L’installation semble fonctionner, puis l’échange contre des jetons échoue.</translation>
    </message>
    <message>
        <source>Copy the whole client ID from Manage → Secrets.</source>
        <translation>Copiez le client ID complet depuis Manage → Secrets.</translation>
    </message>
    <message>
        <source>The client ID is cut off: it has 24 characters, a dash, and 8 more.</source>
        <translation>Le client ID est coupé&#x202f;: il comporte 24 caractères, un tiret, puis 8 autres.</translation>
    </message>
    <message>
        <source>HighLevel does not find the app.</source>
        <translation>HighLevel ne trouve pas l’app.</translation>
    </message>
    <message>
        <source>What stands as client ID has the shape of a client secret.</source>
        <translation>Ce qui tient lieu de client ID a la forme d’un client secret.</translation>
    </message>
    <message>
        <source>HighLevel does not find the app, and your app&apos;s password is in a link that can be seen by others.</source>
        <translation>HighLevel ne trouve pas l’app, et le mot de passe de votre app est dans un lien que d’autres peuvent voir.</translation>
    </message>
    <message>
        <source>Put the client ID there; if the secret was shown to others, make a new one.</source>
        <translation>Mettez-y le client ID&#x202f;; si d’autres ont vu le secret, créez-en un nouveau.</translation>
    </message>
    <message>
        <source>What stands as client ID is a token.</source>
        <translation>Ce qui tient lieu de client ID est un jeton.</translation>
    </message>
    <message>
        <source>HighLevel does not find the app, and everybody who sees the link can use the token.</source>
        <translation>HighLevel ne trouve pas l’app, et quiconque voit le lien peut utiliser le jeton.</translation>
    </message>
    <message>
        <source>Put the client ID from Manage → Secrets there, and replace the token.</source>
        <translation>Mettez-y le client ID de Manage → Secrets, et remplacez le jeton.</translation>
    </message>
    <message>
        <source>The client ID has quotes, blanks or its own name around it.</source>
        <translation>Le client ID est entouré de guillemets, d’espaces ou de son propre nom.</translation>
    </message>
    <message>
        <source>HighLevel takes them for a part of it: “CastError” or “No integration found”.</source>
        <translation>HighLevel les prend pour une partie du client ID&#x202f;: «&#x202f;CastError&#x202f;» ou «&#x202f;No integration found&#x202f;».</translation>
    </message>
    <message>
        <source>Write the client ID alone.</source>
        <translation>Écrivez seulement le client ID.</translation>
    </message>
    <message>
        <source>The client ID has another form than usual: 24 hexadecimal digits, a dash, 8 small letters or digits.</source>
        <translation>Le client ID n’a pas sa forme habituelle&#x202f;: 24 chiffres hexadécimaux, un tiret, 8 minuscules ou chiffres.</translation>
    </message>
    <message>
        <source>It may have a slip in it.</source>
        <translation>Il contient peut-être une faute.</translation>
    </message>
    <message>
        <source>Compare it with Manage → Secrets.</source>
        <translation>Comparez-le avec Manage → Secrets.</translation>
    </message>
    <message>
        <source>“{part}” is not a client ID: that has 24 hexadecimal digits, a dash, and 8 more characters.</source>
        <translation>«&#x202f;{part}&#x202f;» n’est pas un client ID&#x202f;: celui-ci comporte 24 chiffres hexadécimaux, un tiret, puis 8 autres caractères.</translation>
    </message>
    <message>
        <source>HighLevel answers “CastError” or “No integration found”.</source>
        <translation>HighLevel répond «&#x202f;CastError&#x202f;» ou «&#x202f;No integration found&#x202f;».</translation>
    </message>
    <message>
        <source>Copy the client ID from Manage → Secrets.</source>
        <translation>Copiez le client ID depuis Manage → Secrets.</translation>
    </message>
    <message>
        <source>The client ID is not that of your app ({meant}).</source>
        <translation>Le client ID n’est pas celui de votre app ({meant}).</translation>
    </message>
    <message>
        <source>The consent would be given to another app.</source>
        <translation>Le consentement serait donné à une autre app.</translation>
    </message>
    <message>
        <source>Use your app&apos;s own link.</source>
        <translation>Utilisez le lien de votre propre app.</translation>
    </message>
    <message>
        <source>There is no version_id.</source>
        <translation>Il n’y a pas de version_id.</translation>
    </message>
    <message>
        <source>That is fine once a version of the app is live; as long as there is only a draft, HighLevel answers “error.noAppVersionIdFound”.</source>
        <translation>C’est bien dès qu’une version de l’app est publiée&#x202f;; tant qu’il n’y a qu’un brouillon, HighLevel répond «&#x202f;error.noAppVersionIdFound&#x202f;».</translation>
    </message>
    <message>
        <source>There is no version_id, and the app is a draft.</source>
        <translation>Il n’y a pas de version_id, et l’app est un brouillon.</translation>
    </message>
    <message>
        <source>HighLevel looks for a live version and answers “error.noAppVersionIdFound”.</source>
        <translation>HighLevel cherche une version publiée et répond «&#x202f;error.noAppVersionIdFound&#x202f;».</translation>
    </message>
    <message>
        <source>The version_id is a whole client ID.</source>
        <translation>Le version_id est un client ID complet.</translation>
    </message>
    <message>
        <source>The version_id is not 24 hexadecimal digits.</source>
        <translation>Le version_id ne comporte pas 24 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>HighLevel answers “CastError” or finds no such version.</source>
        <translation>HighLevel répond «&#x202f;CastError&#x202f;» ou ne trouve pas cette version.</translation>
    </message>
    <message>
        <source>Copy it again from Manage → Versions, or leave version_id out if the app is live.</source>
        <translation>Recopiez-le depuis Manage → Versions, ou supprimez version_id si l’app est publiée.</translation>
    </message>
    <message>
        <source>response_type is missing.</source>
        <translation>response_type manque.</translation>
    </message>
    <message>
        <source>HighLevel has to be told that a code is asked for.</source>
        <translation>Il faut dire à HighLevel qu’un code est demandé.</translation>
    </message>
    <message>
        <source>Add response_type=code.</source>
        <translation>Ajoutez response_type=code.</translation>
    </message>
    <message>
        <source>response_type is “{part}”.</source>
        <translation>response_type vaut «&#x202f;{part}&#x202f;».</translation>
    </message>
    <message>
        <source>HighLevel gives out codes only.</source>
        <translation>HighLevel ne délivre que des codes.</translation>
    </message>
    <message>
        <source>Write response_type=code.</source>
        <translation>Écrivez response_type=code.</translation>
    </message>
    <message>
        <source>The redirect URI (redirect_uri) is missing.</source>
        <translation>L’URI de redirection (redirect_uri) manque.</translation>
    </message>
    <message>
        <source>HighLevel does not know where to send the answer.</source>
        <translation>HighLevel ne sait pas où envoyer la réponse.</translation>
    </message>
    <message>
        <source>Add redirect_uri, exactly as it is registered in the app.</source>
        <translation>Ajoutez redirect_uri, exactement comme elle est enregistrée dans l’app.</translation>
    </message>
    <message>
        <source>The redirect URI “{part}” is not a whole address.</source>
        <translation>L’URI de redirection «&#x202f;{part}&#x202f;» n’est pas une adresse complète.</translation>
    </message>
    <message>
        <source>HighLevel can&apos;t send the browser there.</source>
        <translation>HighLevel ne peut pas y envoyer le navigateur.</translation>
    </message>
    <message>
        <source>Write all of it, beginning with https:// (or http://localhost).</source>
        <translation>Écrivez-la en entier, en commençant par https:// (ou http://localhost).</translation>
    </message>
    <message>
        <source>The redirect URI “{part}” does not begin with https:// or http://.</source>
        <translation>L’URI de redirection «&#x202f;{part}&#x202f;» ne commence pas par https:// ou http://.</translation>
    </message>
    <message>
        <source>Write the scheme before it.</source>
        <translation>Écrivez le schéma devant.</translation>
    </message>
    <message>
        <source>The redirect URI begins with “{part}:”.</source>
        <translation>L’URI de redirection commence par «&#x202f;{part}:&#x202f;».</translation>
    </message>
    <message>
        <source>HighLevel takes http and https only.</source>
        <translation>HighLevel n’accepte que http et https.</translation>
    </message>
    <message>
        <source>Register an address with https:// (or http://localhost) and use that.</source>
        <translation>Enregistrez une adresse en https:// (ou http://localhost) et utilisez-la.</translation>
    </message>
    <message>
        <source>The redirect URI is http:// to another computer.</source>
        <translation>L’URI de redirection est en http:// vers un autre ordinateur.</translation>
    </message>
    <message>
        <source>The code could be read on its way; HighLevel means http for your own computer only.</source>
        <translation>Le code pourrait être lu en chemin&#x202f;; HighLevel réserve http à votre propre ordinateur.</translation>
    </message>
    <message>
        <source>Use https:// there.</source>
        <translation>Utilisez-y https://.</translation>
    </message>
    <message>
        <source>The redirect URI has a name or password before an “@”.</source>
        <translation>L’URI de redirection a un nom ou un mot de passe avant un «&#x202f;@&#x202f;».</translation>
    </message>
    <message>
        <source>HighLevel does not take such addresses.</source>
        <translation>HighLevel n’accepte pas de telles adresses.</translation>
    </message>
    <message>
        <source>Take it out, in the portal too.</source>
        <translation>Supprimez-le, dans le portail aussi.</translation>
    </message>
    <message>
        <source>The redirect URI has a “#” in it.</source>
        <translation>L’URI de redirection contient un «&#x202f;#&#x202f;».</translation>
    </message>
    <message>
        <source>OAuth forbids it: the code would never reach the server (RFC 6749, section 3.1.2).</source>
        <translation>OAuth l’interdit&#x202f;: le code n’atteindrait jamais le serveur (RFC 6749, section 3.1.2).</translation>
    </message>
    <message>
        <source>Take out everything from “#” on, in the portal too.</source>
        <translation>Supprimez tout à partir de «&#x202f;#&#x202f;», dans le portail aussi.</translation>
    </message>
    <message>
        <source>The redirect URI “{part}” is not a valid address.</source>
        <translation>L’URI de redirection «&#x202f;{part}&#x202f;» n’est pas une adresse valide.</translation>
    </message>
    <message>
        <source>HighLevel compares it character by character with the registered one, and the browser can&apos;t open it.</source>
        <translation>HighLevel la compare caractère par caractère avec celle enregistrée, et le navigateur ne peut pas l’ouvrir.</translation>
    </message>
    <message>
        <source>Copy it again from the portal.</source>
        <translation>Recopiez-la depuis le portail.</translation>
    </message>
    <message>
        <source>The redirect URI points to this computer without a port.</source>
        <translation>L’URI de redirection mène à cet ordinateur sans indiquer de port.</translation>
    </message>
    <message>
        <source>Only a program that may use port 80 can take the answer; most get nothing.</source>
        <translation>Seul un programme autorisé à utiliser le port 80 peut prendre la réponse&#x202f;; la plupart ne reçoivent rien.</translation>
    </message>
    <message>
        <source>Register an address with a port, such as http://localhost:53682/oauth/callback.</source>
        <translation>Enregistrez une adresse avec un port, par exemple http://localhost:53682/oauth/callback.</translation>
    </message>
    <message>
        <source>The redirect URI is percent-encoded twice.</source>
        <translation>L’URI de redirection est encodée deux fois en pourcent.</translation>
    </message>
    <message>
        <source>HighLevel compares it with the registered one and finds another text.</source>
        <translation>HighLevel la compare avec celle enregistrée et trouve un texte différent.</translation>
    </message>
    <message>
        <source>Encode it once: “:” is %3A and not %253A.</source>
        <translation>Encodez-la une seule fois&#x202f;: «&#x202f;:&#x202f;» devient %3A et non %253A.</translation>
    </message>
    <message>
        <source>There is a “*” in the redirect URI.</source>
        <translation>L’URI de redirection contient un «&#x202f;*&#x202f;».</translation>
    </message>
    <message>
        <source>HighLevel compares it character by character; a wildcard means nothing.</source>
        <translation>HighLevel la compare caractère par caractère&#x202f;; un joker n’y signifie rien.</translation>
    </message>
    <message>
        <source>Register each address by itself and use one of them.</source>
        <translation>Enregistrez chaque adresse séparément et utilisez l’une d’elles.</translation>
    </message>
    <message>
        <source>The redirect URI has quotes or blanks around it.</source>
        <translation>L’URI de redirection est entourée de guillemets ou d’espaces.</translation>
    </message>
    <message>
        <source>HighLevel takes them for a part of it, and it differs from the registered one.</source>
        <translation>HighLevel les prend pour une partie de l’URI, qui diffère alors de celle enregistrée.</translation>
    </message>
    <message>
        <source>Write the address alone.</source>
        <translation>Écrivez seulement l’adresse.</translation>
    </message>
    <message>
        <source>“{part}” belongs to the redirect URI, and its “&amp;” is not encoded.</source>
        <translation>«&#x202f;{part}&#x202f;» appartient à l’URI de redirection, et son «&#x202f;&amp;&#x202f;» n’est pas encodé.</translation>
    </message>
    <message>
        <source>HighLevel takes it for a parameter of the link, and the redirect URI differs from the registered one.</source>
        <translation>HighLevel le prend pour un paramètre du lien, et l’URI de redirection diffère de celle enregistrée.</translation>
    </message>
    <message>
        <source>Encode the redirect URI: its “&amp;” is written %26.</source>
        <translation>Encodez l’URI de redirection&#x202f;: son «&#x202f;&amp;&#x202f;» s’écrit %26.</translation>
    </message>
    <message>
        <source>The redirect URI has “{part}” in it.</source>
        <translation>L’URI de redirection contient «&#x202f;{part}&#x202f;».</translation>
    </message>
    <message>
        <source>An app that is marked white-label friendly may not use HighLevel&apos;s name in its addresses: the portal refuses to save it.</source>
        <translation>Une app déclarée compatible marque blanche ne doit pas utiliser le nom de HighLevel dans ses adresses&#x202f;: le portail refuse de l’enregistrer.</translation>
    </message>
    <message>
        <source>Use another name, such as “crm” or “leadconnector”, in the portal too.</source>
        <translation>Utilisez un autre nom, comme «&#x202f;crm&#x202f;» ou «&#x202f;leadconnector&#x202f;», dans le portail aussi.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: one has http and the other https.</source>
        <translation>L’URI de redirection est {part}, et {meant} est enregistrée&#x202f;: l’une est en http et l’autre en https.</translation>
    </message>
    <message>
        <source>HighLevel compares character by character.</source>
        <translation>HighLevel compare caractère par caractère.</translation>
    </message>
    <message>
        <source>Use the registered one, or register this one.</source>
        <translation>Utilisez celle enregistrée, ou enregistrez celle-ci.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: “localhost” and “127.0.0.1” are not the same to HighLevel.</source>
        <translation>L’URI de redirection est {part}, et {meant} est enregistrée&#x202f;: pour HighLevel, «&#x202f;localhost&#x202f;» et «&#x202f;127.0.0.1&#x202f;» ne sont pas la même chose.</translation>
    </message>
    <message>
        <source>It compares character by character.</source>
        <translation>Il compare caractère par caractère.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: the hosts differ.</source>
        <translation>L’URI de redirection est {part}, et {meant} est enregistrée&#x202f;: les hôtes diffèrent.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: the ports differ.</source>
        <translation>L’URI de redirection est {part}, et {meant} est enregistrée&#x202f;: les ports diffèrent.</translation>
    </message>
    <message>
        <source>HighLevel compares character by character, also for addresses on your own computer.</source>
        <translation>HighLevel compare caractère par caractère, même pour des adresses de votre propre ordinateur.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: they differ in capital and small letters.</source>
        <translation>L’URI de redirection est {part}, et {meant} est enregistrée&#x202f;: elles diffèrent par les majuscules et minuscules.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: only one has a slash at its end.</source>
        <translation>L’URI de redirection est {part}, et {meant} est enregistrée&#x202f;: une seule finit par une barre oblique.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: the paths differ.</source>
        <translation>L’URI de redirection est {part}, et {meant} est enregistrée&#x202f;: les chemins diffèrent.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: they differ behind the “?”.</source>
        <translation>L’URI de redirection est {part}, et {meant} est enregistrée&#x202f;: elles diffèrent après le «&#x202f;?&#x202f;».</translation>
    </message>
    <message>
        <source>The link asks for no scopes.</source>
        <translation>Le lien ne demande aucun scope.</translation>
    </message>
    <message>
        <source>HighLevel has nothing to ask you for, and refuses.</source>
        <translation>HighLevel n’a rien à vous demander, et refuse.</translation>
    </message>
    <message>
        <source>Add scope, with the names from the portal and %20 between them.</source>
        <translation>Ajoutez scope, avec les noms du portail séparés par %20.</translation>
    </message>
    <message>
        <source>The scopes are parted by “+”.</source>
        <translation>Les scopes sont séparés par «&#x202f;+&#x202f;».</translation>
    </message>
    <message>
        <source>HighLevel mostly understands it, as its portal writes it so; some programs encode it once more, and then it fails.</source>
        <translation>HighLevel le comprend le plus souvent, puisque son portail l’écrit ainsi&#x202f;; certains programmes l’encodent une fois de plus, et cela échoue.</translation>
    </message>
    <message>
        <source>Write %20 between scopes.</source>
        <translation>Écrivez %20 entre les scopes.</translation>
    </message>
    <message>
        <source>The scopes are parted by “%2B”, an encoded plus sign.</source>
        <translation>Les scopes sont séparés par «&#x202f;%2B&#x202f;», un signe plus encodé.</translation>
    </message>
    <message>
        <source>HighLevel reads it as a part of the scope&apos;s name, and knows no such scope.</source>
        <translation>HighLevel le lit comme une partie du nom du scope, et ne connaît pas ce scope.</translation>
    </message>
    <message>
        <source>The scopes are parted by commas or semicolons.</source>
        <translation>Les scopes sont séparés par des virgules ou des points-virgules.</translation>
    </message>
    <message>
        <source>OAuth parts them by spaces; HighLevel most likely takes all of it for one scope that it does not know.</source>
        <translation>OAuth les sépare par des espaces&#x202f;; HighLevel prend très probablement le tout pour un seul scope, qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>There is a line break between scopes.</source>
        <translation>Il y a un saut de ligne entre des scopes.</translation>
    </message>
    <message>
        <source>HighLevel most likely takes it for a part of a name.</source>
        <translation>HighLevel le prend très probablement pour une partie d’un nom.</translation>
    </message>
    <message>
        <source>Write %20 between scopes, all on one line.</source>
        <translation>Écrivez %20 entre les scopes, tous sur une ligne.</translation>
    </message>
    <message>
        <source>There are plain spaces between the scopes.</source>
        <translation>Il y a de simples espaces entre les scopes.</translation>
    </message>
    <message>
        <source>A browser puts up with them; mails, chats and many programs cut the link at the first.</source>
        <translation>Un navigateur s’en accommode&#x202f;; les e-mails, les chats et beaucoup de programmes coupent le lien au premier.</translation>
    </message>
    <message>
        <source>There is a space too many beside “{part}”: doubled, or at an end.</source>
        <translation>Il y a un espace de trop à côté de «&#x202f;{part}&#x202f;»&#x202f;: double, ou à une extrémité.</translation>
    </message>
    <message>
        <source>HighLevel has refused links for that.</source>
        <translation>HighLevel a déjà refusé des liens pour cela.</translation>
    </message>
    <message>
        <source>Write a single %20 between scopes, and none at the ends.</source>
        <translation>Écrivez un seul %20 entre les scopes, et aucun aux extrémités.</translation>
    </message>
    <message>
        <source>There is a space inside “{part}”.</source>
        <translation>Il y a un espace à l’intérieur de «&#x202f;{part}&#x202f;».</translation>
    </message>
    <message>
        <source>HighLevel sees two scopes that it does not know.</source>
        <translation>HighLevel voit deux scopes qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>Take the space out.</source>
        <translation>Supprimez l’espace.</translation>
    </message>
    <message>
        <source>The scopes are percent-encoded twice.</source>
        <translation>Les scopes sont encodés deux fois en pourcent.</translation>
    </message>
    <message>
        <source>HighLevel sees one long name that it does not know.</source>
        <translation>HighLevel voit un seul long nom qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>Encode them once: a space is %20 and not %2520.</source>
        <translation>Encodez-les une seule fois&#x202f;: un espace devient %20 et non %2520.</translation>
    </message>
    <message>
        <source>“{part}” is asked for more than once.</source>
        <translation>«&#x202f;{part}&#x202f;» est demandé plusieurs fois.</translation>
    </message>
    <message>
        <source>It brings nothing, and it hides slips.</source>
        <translation>Cela n’apporte rien et cache des fautes.</translation>
    </message>
    <message>
        <source>HighLevel has no scope “{part}”.</source>
        <translation>HighLevel n’a pas de scope «&#x202f;{part}&#x202f;».</translation>
    </message>
    <message>
        <source>A scope that the app does not have makes HighLevel refuse: “This integration cannot be added”.</source>
        <translation>Un scope que l’app n’a pas fait refuser HighLevel&#x202f;: «&#x202f;This integration cannot be added&#x202f;».</translation>
    </message>
    <message>
        <source>Write {meant}, if that is what is meant.</source>
        <translation>Écrivez {meant}, si c’est ce que vous vouliez.</translation>
    </message>
    <message>
        <source>What “{part}” stands for is called {meant} at HighLevel.</source>
        <translation>Ce que «&#x202f;{part}&#x202f;» désigne s’appelle {meant} chez HighLevel.</translation>
    </message>
    <message>
        <source>Write {meant}, and tick that in the portal.</source>
        <translation>Écrivez {meant}, et cochez-le dans le portail.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents know no scope “{part}”.</source>
        <translation>La documentation de HighLevel ne connaît pas de scope «&#x202f;{part}&#x202f;».</translation>
    </message>
    <message>
        <source>If the portal does not have it either, HighLevel refuses: “This integration cannot be added”.</source>
        <translation>Si le portail ne l’a pas non plus, HighLevel refuse&#x202f;: «&#x202f;This integration cannot be added&#x202f;».</translation>
    </message>
    <message>
        <source>Look for it in the portal&apos;s list of scopes; take it out if it is not there.</source>
        <translation>Cherchez-le dans la liste des scopes du portail&#x202f;; supprimez-le s’il n’y est pas.</translation>
    </message>
    <message>
        <source>“{part}” is not in HighLevel&apos;s documents, but its portal has been seen to offer it.</source>
        <translation>«&#x202f;{part}&#x202f;» n’est pas dans la documentation de HighLevel, mais on a déjà vu son portail le proposer.</translation>
    </message>
    <message>
        <source>It works if it is ticked in your app.</source>
        <translation>Il fonctionne s’il est coché dans votre app.</translation>
    </message>
    <message>
        <source>Check that it is ticked.</source>
        <translation>Vérifiez qu’il est coché.</translation>
    </message>
    <message>
        <source>“{part}” needs a larger HighLevel plan: {meant}.</source>
        <translation>«&#x202f;{part}&#x202f;» exige un forfait HighLevel supérieur&#x202f;: {meant}.</translation>
    </message>
    <message>
        <source>HighLevel refuses it on yours.</source>
        <translation>HighLevel le refuse avec le vôtre.</translation>
    </message>
    <message>
        <source>Take it out, or change the plan.</source>
        <translation>Supprimez-le, ou changez de forfait.</translation>
    </message>
    <message>
        <source>“{part}” can&apos;t be had by an app of this type: {meant}.</source>
        <translation>«&#x202f;{part}&#x202f;» n’est pas accessible à une app de ce type&#x202f;: {meant}.</translation>
    </message>
    <message>
        <source>HighLevel refuses the whole link: “This integration cannot be added”.</source>
        <translation>HighLevel refuse tout le lien&#x202f;: «&#x202f;This integration cannot be added&#x202f;».</translation>
    </message>
    <message>
        <source>Take it out, or make an app of another type.</source>
        <translation>Supprimez-le, ou créez une app d’un autre type.</translation>
    </message>
    <message>
        <source>“{part}” may not be allowed for your app or plan; HighLevel&apos;s documents disagree or are silent.</source>
        <translation>«&#x202f;{part}&#x202f;» n’est peut-être pas permis pour votre app ou votre forfait&#x202f;; la documentation de HighLevel se contredit ou n’en dit rien.</translation>
    </message>
    <message>
        <source>If it is not allowed, HighLevel refuses the whole link.</source>
        <translation>S’il n’est pas permis, HighLevel refuse tout le lien.</translation>
    </message>
    <message>
        <source>Check that the portal lets you tick it; take it out if HighLevel refuses.</source>
        <translation>Vérifiez que le portail vous laisse le cocher&#x202f;; supprimez-le si HighLevel refuse.</translation>
    </message>
    <message>
        <source>There is no seal (state) in the link.</source>
        <translation>Il n’y a pas de sceau (state) dans le lien.</translation>
    </message>
    <message>
        <source>Whoever takes the answer can&apos;t tell whether you began this sign-in; somebody could connect you to an account of theirs (RFC 6749, section 10.12).</source>
        <translation>Qui prend la réponse ne peut pas savoir si c’est vous qui avez lancé cette authentification&#x202f;; quelqu’un pourrait vous connecter à un de ses comptes (RFC 6749, section 10.12).</translation>
    </message>
    <message>
        <source>Let the program that waits for the answer add a random state to every link.</source>
        <translation>Faites en sorte que le programme qui attend la réponse ajoute un state aléatoire à chaque lien.</translation>
    </message>
    <message>
        <source>The seal (state) can be guessed.</source>
        <translation>Le sceau (state) peut être deviné.</translation>
    </message>
    <message>
        <source>It protects only if nobody can know it beforehand; it has to be new and random for every sign-in.</source>
        <translation>Il ne protège que si personne ne peut le connaître d’avance&#x202f;; il doit être nouveau et aléatoire à chaque authentification.</translation>
    </message>
    <message>
        <source>Use at least 16 random characters, made anew for each link.</source>
        <translation>Utilisez au moins 16 caractères aléatoires, nouveaux pour chaque lien.</translation>
    </message>
    <message>
        <source>$497 Agency Pro</source>
        <translation>Agency Pro (497&#xa0;$)</translation>
    </message>
    <message>
        <source>$297 Unlimited</source>
        <translation>Unlimited (297&#xa0;$)</translation>
    </message>
    <message>
        <source>it is for sub-accounts only</source>
        <translation>il est réservé aux sous-comptes</translation>
    </message>
    <message>
        <source>it is for agencies only</source>
        <translation>il est réservé aux agences</translation>
    </message>
    <message>
        <source>For a draft add version_id, from Manage → Versions; the first version&apos;s ID is often the client ID&apos;s part before the dash.</source>
        <translation>Pour un brouillon, ajoutez version_id, à prendre dans Manage → Versions&#x202f;; l’identifiant de la première version est souvent la partie du client ID avant le tiret.</translation>
    </message>
    <message>
        <source>Add version_id, from Manage → Versions; the first version&apos;s ID is often the client ID&apos;s part before the dash.</source>
        <translation>Ajoutez version_id, à prendre dans Manage → Versions&#x202f;; l’identifiant de la première version est souvent la partie du client ID avant le tiret.</translation>
    </message>
    <message>
        <source>A version&apos;s ID has 24 characters and no dash: HighLevel answers “CastError”.</source>
        <translation>L’identifiant d’une version a 24 caractères et pas de tiret&#x202f;: HighLevel répond «&#x202f;CastError&#x202f;».</translation>
    </message>
    <message>
        <source>Use the ID from Manage → Versions; the first version&apos;s ID is often the part before the dash.</source>
        <translation>Utilisez l’identifiant de Manage → Versions&#x202f;; celui de la première version est souvent la partie avant le tiret.</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkLegend</name>
    <message>
        <source>Your app and its version</source>
        <translation>Votre app et sa version</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>Où va la réponse</translation>
    </message>
    <message>
        <source>The scopes</source>
        <translation>Les scopes</translation>
    </message>
    <message>
        <source>The seal (state)</source>
        <translation>Le sceau (state)</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkPanel</name>
    <message>
        <source>Change it</source>
        <translation>Le modifier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkSignIn</name>
    <message>
        <source>There is an unfinished sign-in</source>
        <translation>Il y a une connexion inachevée</translation>
    </message>
    <message>
        <source>What you chose and entered for it is replaced by what the link asks for.</source>
        <translation>Ce que vous y avez choisi et saisi est remplacé par ce que le lien demande.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Your new tokens come first</source>
        <translation>D’abord, vos nouveaux jetons</translation>
    </message>
    <message>
        <source>They are not kept yet, and a new sign-in would lose them. Finish the step “%1” first; the link stays here.</source>
        <translation>Ils ne sont pas encore conservés, et une nouvelle connexion les perdrait. Terminez d’abord l’étape «&#x202f;%1&#x202f;»&#x202f;; le lien reste ici.</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkView</name>
    <message>
        <source>Authorization link</source>
        <translation>Lien d’autorisation</translation>
    </message>
    <message>
        <source>Move through it with the arrow keys; the meaning of each part is told below.</source>
        <translation>Parcourez-le avec les flèches&#x202f;; le sens de chaque partie est indiqué en dessous.</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkWords</name>
    <message>
        <source>client_id names your app, and the key with which it signs in.</source>
        <translation>client_id désigne votre app et la clé avec laquelle elle s’identifie.</translation>
    </message>
    <message>
        <source>%1 By its digits the app was made on %2 and the key on %3.</source>
        <translation>%1 D’après ses chiffres, l’app a été créée le %2 et la clé le %3.</translation>
    </message>
    <message>
        <source>scope lists what the app may do; you are asked to allow just that.</source>
        <translation>scope énumère ce que l’app pourra faire&#x202f;; c’est exactement cela qu’on vous demande d’autoriser.</translation>
    </message>
    <message>
        <source>%1: one of the scopes, the things that the app may do.</source>
        <translation>%1&#x202f;: un des scopes, c’est-à-dire des choses que l’app peut faire.</translation>
    </message>
    <message>
        <source>response_type=code asks for a code, which is exchanged for the tokens. It is always the same.</source>
        <translation>response_type=code demande un code, qui est échangé contre les jetons. Il est toujours le même.</translation>
    </message>
    <message>
        <source>redirect_uri is where HighLevel sends the browser with its answer: %1. It has to be registered in the app, character by character.</source>
        <translation>redirect_uri est l’endroit où HighLevel envoie le navigateur avec sa réponse&#x202f;: %1. Elle doit être enregistrée dans l’app, caractère par caractère.</translation>
    </message>
    <message>
        <source>version_id names the version of the app to install. It is needed as long as the app is a draft.</source>
        <translation>version_id désigne la version de l’app à installer. Il est nécessaire tant que l’app est un brouillon.</translation>
    </message>
    <message>
        <source>state is the seal by which the program knows its own sign-in. It is new for every attempt.</source>
        <translation>state est le sceau auquel le programme reconnaît sa propre authentification. Il est nouveau à chaque tentative.</translation>
    </message>
    <message>
        <source>loginWindowOpenMode=self lets you log in in the same tab, without a pop-up.</source>
        <translation>loginWindowOpenMode=self permet de se connecter dans le même onglet, sans fenêtre surgissante.</translation>
    </message>
    <message>
        <source>%1 is not known to HighLevel&apos;s page.</source>
        <translation>La page de HighLevel ne connaît pas %1.</translation>
    </message>
    <message>
        <source>https encrypts everything on the way to HighLevel.</source>
        <translation>https chiffre tout sur le chemin vers HighLevel.</translation>
    </message>
    <message>
        <source>%1 is the computer that the browser talks to. Only HighLevel&apos;s own may be there.</source>
        <translation>%1 est l’ordinateur auquel parle le navigateur. Seul celui de HighLevel a sa place ici.</translation>
    </message>
    <message>
        <source>The path of HighLevel&apos;s consent page.</source>
        <translation>Le chemin de la page de consentement de HighLevel.</translation>
    </message>
    <message>
        <source>What follows “#” stays in the browser; HighLevel never sees it.</source>
        <translation>Ce qui suit «&#x202f;#&#x202f;» reste dans le navigateur&#x202f;; HighLevel ne le voit jamais.</translation>
    </message>
</context>
<context>
    <name>hloauth::ListCommand</name>
    <message>
        <source>There are no connections yet; &quot;hloauth connect&quot; makes one.</source>
        <translation>Il n’y a pas encore de connexions&#x202f;; «&#x202f;hloauth connect&#x202f;» en crée une.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationJournal</name>
    <message>
        <source>Another program is making %1 right now; wait for it, or choose another file.</source>
        <translation>Un autre programme est en train de créer %1&#x202f;; attendez-le, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Nothing can be written beside %1; choose a folder that is there and that you may write to.</source>
        <translation>Rien ne peut être écrit à côté de %1&#x202f;; choisissez un dossier qui existe et où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>%1 is no file of this program; move it away, or choose another output file.</source>
        <translation>%1 n’est pas un fichier de ce programme&#x202f;; déplacez-le, ou choisissez un autre fichier de sortie.</translation>
    </message>
    <message>
        <source>%1 is not the journal of an interrupted run; move it away, and begin anew.</source>
        <translation>%1 n’est pas le journal d’une exécution interrompue&#x202f;; déplacez-le, et recommencez.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2); free some space, or check the folder&apos;s permissions.</source>
        <translation>%1 ne peut pas être écrit (%2)&#x202f;; libérez de la place, ou vérifiez les permissions du dossier.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationLister</name>
    <message>
        <source>HighLevel&apos;s list of sub-accounts repeats itself after %1 of them, so the rest can&apos;t be had; try again later.</source>
        <translation>La liste des sous-comptes de HighLevel se répète après %1 d’entre eux, le reste est donc inaccessible&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s list of sub-accounts does not end; it was given up after %1 of them. Try again later.</source>
        <translation>La liste des sous-comptes de HighLevel ne finit pas&#x202f;; elle a été abandonnée après %1 d’entre eux. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s answer is not a list of sub-accounts; check the API&apos;s address, or try again later.</source>
        <translation>La réponse de HighLevel n’est pas une liste de sous-comptes&#x202f;; vérifiez l’adresse de l’API, ou réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokenDesk</name>
    <message>
        <source>The list is not complete.</source>
        <translation>La liste n’est pas complète.</translation>
    </message>
    <message>
        <source>%1 is complete already.</source>
        <translation>%1 est déjà complet.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The keychain did not take the connections.</source>
        <translation>Le trousseau n’a pas pris les connexions.</translation>
    </message>
    <message>
        <source>Unlock it, and go on.</source>
        <translation>Déverrouillez-le, et continuez.</translation>
    </message>
    <message>
        <source>The run did not come to its end.</source>
        <translation>L’exécution n’est pas arrivée à son terme.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokenFile</name>
    <message>
        <source>%1 can&apos;t be written (%2); free some space or check the folder&apos;s permissions, then go on with the run.</source>
        <translation>%1 ne peut pas être écrit (%2)&#x202f;; libérez de la place ou vérifiez les permissions du dossier, puis reprenez l’exécution.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokenRun</name>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1 est un dossier&#x202f;; indiquez un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>An earlier run for %1 was interrupted: go on with it by --resume, or remove %2 to begin anew.</source>
        <translation>Une exécution précédente pour %1 a été interrompue&#x202f;: reprenez-la avec --resume, ou supprimez %2 pour recommencer.</translation>
    </message>
    <message>
        <source>%1 is there already, and it is not overwritten; remove it, or choose another file.</source>
        <translation>%1 existe déjà et n’est pas écrasé&#x202f;; supprimez-le, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 belongs to another connection; go on with that one, or choose another output file.</source>
        <translation>%1 appartient à une autre connexion&#x202f;; continuez avec elle, ou choisissez un autre fichier de sortie.</translation>
    </message>
    <message>
        <source>The run in %1 was for other sub-accounts; leave --location out to go on with it.</source>
        <translation>L’exécution dans %1 concernait d’autres sous-comptes&#x202f;; retirez --location pour la reprendre.</translation>
    </message>
    <message>
        <source>HighLevel gave no token.</source>
        <translation>HighLevel n’a pas donné de jeton.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s)</source>
        <translation>
            <numerusform>%L1 jeton sur %Ln</numerusform>
            <numerusform>%L1 jetons sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>errors: %L1</source>
        <translation>erreurs&#x202f;: %L1</translation>
    </message>
    <message>
        <source>%L1 a second</source>
        <translation>%L1 par seconde</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore environ %1</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokensCommand</name>
    <message>
        <source>The file to write; nobody else can read it.</source>
        <translation>Le fichier à écrire&#x202f;; personne d’autre ne peut le lire.</translation>
    </message>
    <message>
        <source>json or csv (default: csv if the file&apos;s name ends with .csv, else json).</source>
        <translation>json ou csv (par défaut&#x202f;: csv si le nom du fichier finit par .csv, sinon json).</translation>
    </message>
    <message>
        <source>Only this sub-account; may be given several times.</source>
        <translation>Seulement ce sous-compte&#x202f;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Go on with a run that was interrupted.</source>
        <translation>Reprendre une exécution interrompue.</translation>
    </message>
    <message>
        <source>Keep sub-accounts whose tokens come with a refresh token as connections of their own.</source>
        <translation>Conserver comme connexions à part entière les sous-comptes dont les jetons viennent avec un jeton d’actualisation.</translation>
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
        <translation>Exige les scopes oauth.readonly et oauth.write, et la connexion d’une agence. Aussi vite que le
permet la limite de HighLevel&#x202f;; Ctrl-C, une coupure du réseau ou un plantage ne perdent rien&#x202f;: ce
qui est venu est dans FILE.journal jusqu’à ce que FILE soit complet, et --resume reprend là.

Avec --keep, les jetons d’actualisation vont dans le trousseau et non dans FILE, car chacun ne
sert qu’une fois, et deux programmes qui utilisent le même perdent le compte.

Se termine par 1 si des sous-comptes n’ont pas reçu de jeton&#x202f;; dans FILE, une erreur est à sa
place. Avec --json, il y a pour chacun d’eux une ligne {&quot;event&quot;:&quot;location_error&quot;,...}, et une
dernière ligne {&quot;event&quot;:&quot;location_tokens&quot;,&quot;output&quot;:...,&quot;tokens&quot;:N,&quot;errors&quot;:N}.</translation>
    </message>
    <message>
        <source>--output says into which file the tokens go.</source>
        <translation>--output dit dans quel fichier vont les jetons.</translation>
    </message>
    <message>
        <source>--location needs the id of a sub-account.</source>
        <translation>--location exige l’identifiant d’un sous-compte.</translation>
    </message>
    <message>
        <source>--format is one of: %1.</source>
        <translation>--format est l’un de&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 is complete already: no interrupted run belongs to it.</source>
        <translation>%1 est déjà complet&#x202f;: aucune exécution interrompue ne lui correspond.</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-account(s) have their tokens already.</source>
        <translation>
            <numerusform>%n sous-compte a déjà son jeton.</numerusform>
            <numerusform>%n sous-comptes ont déjà leurs jetons.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token for %1: %2</source>
        <translation>Pas de jeton pour %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Interrupted. The tokens are in the journal: go on with --resume --keep.</source>
        <translation>Interrompu. Les jetons sont dans le journal&#x202f;: continuez avec --resume --keep.</translation>
    </message>
    <message>
        <source>The tokens are in the journal: go on with --resume --keep.</source>
        <translation>Les jetons sont dans le journal&#x202f;: continuez avec --resume --keep.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are in %1.</source>
        <translation>
            <numerusform>%n jeton est dans %1.</numerusform>
            <numerusform>%n jetons sont dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-account(s) are connections of their own now.</source>
        <translation>
            <numerusform>%n sous-compte est maintenant une connexion à part entière.</numerusform>
            <numerusform>%n sous-comptes sont maintenant des connexions à part entière.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-account(s) have none; the file says why.</source>
        <translation>
            <numerusform>%n sous-compte n’en a pas&#x202f;; le fichier dit pourquoi.</numerusform>
            <numerusform>%n sous-comptes n’en ont pas&#x202f;; le fichier dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are kept in the journal; go on with --resume.</source>
        <translation>
            <numerusform>%n jeton est gardé dans le journal&#x202f;; continuez avec --resume.</numerusform>
            <numerusform>%n jetons sont gardés dans le journal&#x202f;; continuez avec --resume.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokensWindow</name>
    <message>
        <source>&amp;Keep their refresh tokens as connections of their own</source>
        <translation>&amp;Garder leurs refresh tokens comme connexions</translation>
    </message>
    <message>
        <source>Asks for the file that they are written to, and begins</source>
        <translation>Demande le fichier où ils sont écrits, et commence</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>What was made is kept beside the file, and you can go on later</source>
        <translation>Ce qui a été créé est gardé à côté du fichier, et vous pouvez continuer plus tard</translation>
    </message>
    <message>
        <source>List aga&amp;in</source>
        <translation>Re&amp;lister</translation>
    </message>
    <message>
        <source>Asks HighLevel who there is</source>
        <translation>Demande à HighLevel qui s’y trouve</translation>
    </message>
    <message>
        <source>Location tokens – %1</source>
        <translation>Jetons des sous-comptes – %1</translation>
    </message>
    <message>
        <source>A token for each of the sub-accounts that you choose</source>
        <translation>Un jeton pour chacun des sous-comptes que vous choisissez</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>There is no sub-account to make a token for.</source>
        <translation>Il n’y a aucun sous-compte pour lequel créer un jeton.</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet (*.csv)</source>
        <translation>CSV, pour un tableur (*.csv)</translation>
    </message>
    <message>
        <source>Where the tokens go</source>
        <translation>Où vont les jetons</translation>
    </message>
    <message>
        <source>JSON, for a program (*.json)</source>
        <translation>JSON, pour un programme (*.json)</translation>
    </message>
    <message>
        <source>An unfinished run</source>
        <translation>Une exécution inachevée</translation>
    </message>
    <message>
        <source>An earlier run for %1 was interrupted.</source>
        <translation>Une exécution précédente pour %1 a été interrompue.</translation>
    </message>
    <message>
        <source>Going on keeps the tokens that it made, and makes those that are missing, for the sub-accounts that were chosen then. Beginning anew throws its tokens away.</source>
        <translation>Continuer garde les jetons qu’elle a créés, et crée ceux qui manquent, pour les sous-comptes choisis alors. Recommencer jette ses jetons.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Contin&amp;uer</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Listing the sub-accounts: %1 of %2</source>
        <translation>Liste des sous-comptes&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Listing the sub-accounts: %1</source>
        <translation>Liste des sous-comptes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pause&#x202f;: %1</translation>
    </message>
    <message>
        <source>Keeping the refresh tokens in the keychain</source>
        <translation>Enregistrement des jetons d’actualisation dans le trousseau</translation>
    </message>
    <message>
        <source>The keychain&apos;s own words</source>
        <translation>Message exact du trousseau</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Se reconnecter</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>Tokens: %1.</source>
        <translation>Jetons&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Sub-accounts without one: %1; the table and the file say why.</source>
        <translation>Sous-comptes sans jeton&#x202f;: %1&#x202f;; le tableau et le fichier disent pourquoi.</translation>
    </message>
    <message>
        <source>Sub-accounts that are connections of their own now: %1.</source>
        <translation>Sous-comptes qui sont maintenant des connexions à part entière&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Only you can read the file. Each token is good for about a day.</source>
        <translation>Vous seul pouvez lire le fichier. Chaque jeton est bon pour environ un jour.</translation>
    </message>
    <message>
        <source>The tokens are in %1.</source>
        <translation>Les jetons sont dans %1.</translation>
    </message>
    <message>
        <source>&amp;Make tokens…</source>
        <translation>Créer l&amp;es jetons…</translation>
    </message>
    <message>
        <source>They then go into the keychain and not into the file: each works once, and two programs that use the same one lose the connection.</source>
        <translation>Ils vont alors dans le trousseau et non dans le fichier&#x202f;: chacun ne sert qu’une fois, et deux programmes qui utilisent le même perdent la connexion.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %n token(s)…</source>
        <translation>
            <numerusform>&amp;Créer %n jeton…</numerusform>
            <numerusform>&amp;Créer %n jetons…</numerusform>
        </translation>
    </message>
    <message>
        <source>What was made is kept beside the file (tokens: %1). Press “Go on” to make the others.</source>
        <translation>Ce qui est fait est conservé à côté du fichier (jetons&#x202f;: %1). Appuyez sur «&#x202f;Continuer&#x202f;» pour créer les autres.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationsCommand</name>
    <message>
        <source>Only those with this text in their name.</source>
        <translation>Seulement ceux dont le nom contient ce texte.</translation>
    </message>
    <message>
        <source>Needs the scope oauth.readonly, and a connection of an agency. With --json each
sub-account is one object in one line: id, name, address, installed_at.</source>
        <translation>Exige le scope oauth.readonly, et la connexion d’une agence. Avec --json, chaque sous-compte est
un objet sur une ligne&#x202f;: id, name, address, installed_at.</translation>
    </message>
    <message>
        <source>No sub-account with the app has &quot;%1&quot; in its name.</source>
        <translation>Aucun sous-compte ayant l’app n’a «&#x202f;%1&#x202f;» dans son nom.</translation>
    </message>
</context>
<context>
    <name>hloauth::LoopbackReplyHandler</name>
    <message>
        <source>Nothing happened</source>
        <translation>Rien ne s’est passé</translation>
    </message>
    <message>
        <source>The request was too long.</source>
        <translation>La requête était trop longue.</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>La requête n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>This address is only for the computer that the program runs on.</source>
        <translation>Cette adresse n’est que pour l’ordinateur sur lequel tourne le programme.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>This address only takes the browser back from HighLevel.</source>
        <translation>Cette adresse ne fait que recevoir le navigateur au retour de HighLevel.</translation>
    </message>
</context>
<context>
    <name>hloauth::MoreMenu</name>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Se reconnecter</translation>
    </message>
    <message>
        <source>Asks HighLevel for consent once more, with everything filled in</source>
        <translation>Redemande le consentement à HighLevel, avec tout déjà rempli</translation>
    </message>
    <message>
        <source>&amp;What the token says…</source>
        <translation>Ce que dit le &amp;jeton…</translation>
    </message>
    <message>
        <source>Its kind, owner, scopes and times, read out of it without asking anybody</source>
        <translation>Son type, son propriétaire, ses scopes et ses dates, lus sans rien demander à personne</translation>
    </message>
    <message>
        <source>I see an &amp;error…</source>
        <translation>Je vois une &amp;erreur…</translation>
    </message>
    <message>
        <source>What a refusal means that a program got with this connection&apos;s token</source>
        <translation>Ce que signifie un refus reçu par un programme avec le jeton de cette connexion</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
        <source>Gives the connection another name</source>
        <translation>Donne un autre nom à la connexion</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Deletes the connection with its tokens and client secret from this computer; for a minute it can be undone</source>
        <translation>Supprime de cet ordinateur la connexion avec ses jetons et son client secret&#x202f;; pendant une minute, on peut l&apos;annuler</translation>
    </message>
</context>
<context>
    <name>hloauth::NeedPage</name>
    <message>
        <source>Is it for one sub-account only?</source>
        <translation>Est-ce pour un seul sous-compte&#x202f;?</translation>
    </message>
    <message>
        <source>“No” if one program is to work in several of your sub-accounts, or in the agency itself.</source>
        <translation>«&#x202f;Non&#x202f;» si un même programme doit fonctionner dans plusieurs de vos sous-comptes, ou dans l’agence elle-même.</translation>
    </message>
    <message>
        <source>Can you do without webhooks and custom pages?</source>
        <translation>Pouvez-vous vous passer de webhooks et de pages personnalisées&#x202f;?</translation>
    </message>
    <message>
        <source>Webhooks tell your program at once when a contact or an appointment changes. Custom pages show your own web page inside HighLevel.</source>
        <translation>Les webhooks avertissent aussitôt votre programme quand un contact ou un rendez-vous change. Les pages personnalisées montrent votre propre page web dans HighLevel.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Do I need this at all?</source>
        <translation>En ai-je besoin&#x202f;?</translation>
    </message>
    <message>
        <source>OAuth is the way for apps. For one account of your own there may be a shorter one.</source>
        <translation>OAuth est la voie des apps. Pour un seul compte à vous, il y a peut-être plus court.</translation>
    </message>
    <message>
        <source>A Private Integration Token works in one account only; you would have to make and rotate one for each.</source>
        <translation>Un Private Integration Token ne fonctionne que dans un compte&#x202f;; vous devriez en créer et en renouveler un pour chacun.</translation>
    </message>
    <message>
        <source>Others can&apos;t connect an account with it; they would have to hand you a token of theirs.</source>
        <translation>D’autres ne peuvent pas connecter un compte avec&#x202f;; ils devraient vous remettre un de leurs jetons.</translation>
    </message>
    <message>
        <source>Webhooks and custom pages belong to an app, and only OAuth connects one.</source>
        <translation>Les webhooks et les pages personnalisées appartiennent à une app, et seul OAuth en connecte une.</translation>
    </message>
    <message>
        <source>You need OAuth, and this program takes you there.</source>
        <translation>Il vous faut OAuth, et ce programme vous y mène.</translation>
    </message>
    <message>
        <source>&amp;Connect to HighLevel</source>
        <translation>&amp;Se connecter à HighLevel</translation>
    </message>
    <message>
        <source>A Private Integration Token is the shorter way: about two minutes, and you don&apos;t need this program.</source>
        <translation>Un Private Integration Token est plus court&#x202f;: environ deux minutes, et vous n’avez pas besoin de ce programme.</translation>
    </message>
    <message>
        <source>A fixed token for one account, made in HighLevel&apos;s settings. You can change an answer at any time, and come back when it gets too narrow.</source>
        <translation>Un jeton fixe pour un compte, créé dans les réglages de HighLevel. Vous pouvez changer une réponse à tout moment, et revenir quand il devient trop étroit.</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>Bac&amp;k to the first page</source>
        <translation>Revenir à la première pa&amp;ge</translation>
    </message>
    <message>
        <source>Use OAuth &amp;anyway</source>
        <translation>Utiliser OAuth quand &amp;même</translation>
    </message>
    <message>
        <source>Is it only for accounts of your own?</source>
        <translation>Est-ce pour vos propres comptes seulement ?</translation>
    </message>
    <message>
        <source>Those of your clients in your agency are yours, and so is what a freelancer does for you. “No” if people of other agencies, or clients by themselves, are to connect theirs.</source>
        <translation>Ceux de vos clients dans votre agence sont à vous, comme ce qu’un indépendant fait pour vous. « Non » si d’autres agences, ou des clients par eux-mêmes, doivent connecter les leurs.</translation>
    </message>
</context>
<context>
    <name>hloauth::Notice</name>
    <message>
        <source>Copy the exact words</source>
        <translation>Copier le texte exact</translation>
    </message>
    <message>
        <source>Paste it into a message to whoever helps you. It holds no secret.</source>
        <translation>Collez-le dans un message à la personne qui vous aide. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s own words</source>
        <translation>Message exact de HighLevel</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Statut HTTP&#x202f;: %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texte&#x202f;: %1</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Réseau&#x202f;: %1</translation>
    </message>
    <message>
        <source>Whole answer: %1</source>
        <translation>Réponse entière&#x202f;: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>Trace id&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>hloauth::OtherWays</name>
    <message>
        <source>Ot&amp;her ways</source>
        <translation>Autres moye&amp;ns</translation>
    </message>
    <message>
        <source>I install it from &amp;inside HighLevel</source>
        <translation>&amp;Je l’installe depuis HighLevel</translation>
    </message>
    <message>
        <source>By “Install” in the Marketplace, or by the app&apos;s Test Link. The program waits, and asks whose account it is before it keeps anything.</source>
        <translation>Par «&#x202f;Install&#x202f;» dans la Marketplace, ou par le Test Link de l’app. Le programme attend, et demande à qui est le compte avant de conserver quoi que ce soit.</translation>
    </message>
    <message>
        <source>My browser is on &amp;another computer</source>
        <translation>Mon navigateur est sur un autre &amp;ordinateur</translation>
    </message>
    <message>
        <source>Copies the link. When you have allowed it there, bring the address of the page that the browser ends on back here.</source>
        <translation>Copie le lien. Quand vous avez autorisé là-bas, rapportez ici l’adresse de la page où le navigateur s’arrête.</translation>
    </message>
</context>
<context>
    <name>hloauth::OutcomeNotices</name>
    <message>
        <source>The keychain&apos;s own words</source>
        <translation>Message exact du trousseau</translation>
    </message>
    <message>
        <source>Sign &amp;in again</source>
        <translation>&amp;Se reconnecter</translation>
    </message>
    <message>
        <source>Copy the re&amp;fresh token</source>
        <translation>Cop&amp;ier le jeton d’actualisation</translation>
    </message>
    <message>
        <source>&amp;Get a new token</source>
        <translation>O&amp;btenir un nouveau jeton</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>HighLevel no longer renews this connection.</source>
        <translation>HighLevel ne renouvelle plus cette connexion.</translation>
    </message>
</context>
<context>
    <name>hloauth::PasteBox</name>
    <message>
        <source>Address from the browser</source>
        <translation>Adresse du navigateur</translation>
    </message>
    <message>
        <source>The whole address from the browser&apos;s address bar, or the code in it</source>
        <translation>L’adresse entière de la barre d’adresse du navigateur, ou le code qu’elle contient</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>L’u&amp;tiliser</translation>
    </message>
    <message>
        <source>When the browser has arrived at the redirect address, copy the whole address from its address bar and paste it here. It does not matter if the page itself shows an error.</source>
        <translation>Quand le navigateur est arrivé à l’adresse de redirection, copiez l’adresse entière de sa barre d’adresse et collez-la ici. Peu importe si la page elle-même affiche une erreur.</translation>
    </message>
    <message>
        <source>This answer was refused: it is not to this sign-in.</source>
        <translation>Cette réponse a été refusée&#x202f;: elle ne répond pas à cette authentification.</translation>
    </message>
    <message>
        <source>Its seal (state) belongs to another attempt. Press “Open again”, consent, and paste the address that the browser shows then.</source>
        <translation>Son sceau (state) appartient à une autre tentative. Appuyez sur «&#x202f;Rouvrir&#x202f;», consentez, et collez l’adresse que le navigateur affiche alors.</translation>
    </message>
    <message>
        <source>This is an answer to an earlier attempt. Press “Open again”, consent, and paste the address that the browser shows then.</source>
        <translation>C’est une réponse à une tentative précédente. Appuyez sur «&#x202f;Rouvrir&#x202f;», consentez, et collez l’adresse que le navigateur affiche alors.</translation>
    </message>
    <message>
        <source>This code was used already, and a code works once. Press “Open again” to get a new one.</source>
        <translation>Ce code a déjà été utilisé, et un code ne sert qu’une fois. Appuyez sur «&#x202f;Rouvrir&#x202f;» pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>This code is older than five minutes; HighLevel will hardly take it. Press “Open again” to get a new one.</source>
        <translation>Ce code a plus de cinq minutes&#x202f;; HighLevel ne le prendra sans doute pas. Appuyez sur «&#x202f;Rouvrir&#x202f;» pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>There is no code in it. Copy the whole address from the browser&apos;s address bar; it has “code=” in it.</source>
        <translation>Elle ne contient pas de code. Copiez l’adresse entière de la barre d’adresse du navigateur&#x202f;; elle contient «&#x202f;code=&#x202f;».</translation>
    </message>
    <message>
        <source>The program no longer waits. Open the link again.</source>
        <translation>Le programme n’attend plus. Rouvrez le lien.</translation>
    </message>
    <message>
        <source>This is the link that asks for consent, not the answer.</source>
        <translation>C’est le lien qui demande le consentement, pas la réponse.</translation>
    </message>
    <message>
        <source>Open it, consent, and paste the address that the browser shows afterwards; it has “code=” in it.</source>
        <translation>Ouvrez-le, consentez, et collez l’adresse que le navigateur affiche ensuite&#x202f;; elle contient «&#x202f;code=&#x202f;».</translation>
    </message>
    <message>
        <source>The browser arrived at another address than the link says.</source>
        <translation>Le navigateur est arrivé à une autre adresse que celle du lien.</translation>
    </message>
    <message>
        <source>It is at %1, and the link asks for %2. HighLevel will probably refuse the code, because it was made for the other one: compare the redirect addresses of the app in the portal.</source>
        <translation>Il est à %1, et le lien demande %2. HighLevel refusera probablement le code, car il a été créé pour l’autre&#x202f;: comparez les adresses de redirection de l’app dans le portail.</translation>
    </message>
    <message>
        <source>Use it &amp;anyway</source>
        <translation>L’utiliser quand &amp;même</translation>
    </message>
    <message>
        <source>Causes and &amp;remedies…</source>
        <translation>Causes et &amp;remèdes…</translation>
    </message>
</context>
<context>
    <name>hloauth::PatientBackend</name>
    <message>
        <source>the keychain does not answer; it may be locked</source>
        <translation>le trousseau ne répond pas&#x202f;; il est peut-être verrouillé</translation>
    </message>
</context>
<context>
    <name>hloauth::PortOwner</name>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (processus %2)</translation>
    </message>
</context>
<context>
    <name>hloauth::PortTrouble</name>
    <message>
        <source>This computer can&apos;t be reached under its own address 127.0.0.1.</source>
        <translation>Cet ordinateur n’est pas joignable à sa propre adresse 127.0.0.1.</translation>
    </message>
    <message>
        <source>Check your firewall or security software. Or go on without: the browser ends on a page that can&apos;t be reached, and you paste its address.</source>
        <translation>Vérifiez votre pare-feu ou votre logiciel de sécurité. Ou continuez sans&#x202f;: le navigateur aboutit à une page inaccessible, et vous collez son adresse.</translation>
    </message>
    <message>
        <source>&amp;Paste the answer instead</source>
        <translation>&amp;Coller plutôt la réponse</translation>
    </message>
    <message>
        <source>Change the &amp;redirect address</source>
        <translation>Changer l’adresse de re&amp;direction</translation>
    </message>
    <message>
        <source>Your system does not let this program use port %1.</source>
        <translation>Votre système n’autorise pas ce programme à utiliser le port %1.</translation>
    </message>
    <message>
        <source>Use another port, best one above 1024. The portal must then know the changed redirect address, too.</source>
        <translation>Utilisez un autre port, de préférence au-dessus de 1024. Le portail doit alors connaître aussi l’adresse de redirection modifiée.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Use port %1</source>
        <translation>U&amp;tiliser le port %1</translation>
    </message>
    <message>
        <source>Choose a port &amp;yourself</source>
        <translation>Choisir un port &amp;moi-même</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>Port %1 is in use by %2.</source>
        <translation>Le port %1 est utilisé par %2.</translation>
    </message>
    <message>
        <source>That is another sign-in of this program. Finish or end it and try again.</source>
        <translation>C’est une autre authentification de ce programme. Terminez-la ou arrêtez-la et réessayez.</translation>
    </message>
    <message>
        <source>Close the other program and try again, or use another port. The portal must then know the changed redirect address, too.</source>
        <translation>Fermez l’autre programme et réessayez, ou utilisez un autre port. Le portail doit alors connaître aussi l’adresse de redirection modifiée.</translation>
    </message>
    <message>
        <source>The redirect address is now %1</source>
        <translation>L’adresse de redirection est maintenant %1</translation>
    </message>
    <message>
        <source>The practice app knows it already. Press “Open in browser”.</source>
        <translation>L’app d’entraînement la connaît déjà. Appuyez sur «&#x202f;Ouvrir dans le navigateur&#x202f;».</translation>
    </message>
    <message>
        <source>Before you open the link: add this address in the portal under Advanced Settings → Auth → Redirect URLs, and save.</source>
        <translation>Avant d’ouvrir le lien&#x202f;: ajoutez cette adresse dans le portail, sous Advanced Settings → Auth → Redirect URLs, et enregistrez.</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddress</source>
        <translation>Copier l’adre&amp;sse</translation>
    </message>
    <message>
        <source>Open the developer &amp;portal</source>
        <translation>Ouvrir le por&amp;tail développeurs</translation>
    </message>
</context>
<context>
    <name>hloauth::PortalChecklist</name>
    <message>
        <source>In HighLevel&apos;s developer portal</source>
        <translation>Dans le portail développeurs de HighLevel</translation>
    </message>
    <message>
        <source>Open the &amp;developer portal</source>
        <translation>Ouvrir le portail &amp;développeurs</translation>
    </message>
    <message>
        <source>Sign in there, or sign up; it is free.</source>
        <translation>Connectez-vous-y, ou inscrivez-vous&#x202f;; c’est gratuit.</translation>
    </message>
    <message>
        <source>Open “My Apps” and press “Create App”.</source>
        <translation>Ouvrez «&#x202f;My Apps&#x202f;» et appuyez sur «&#x202f;Create App&#x202f;».</translation>
    </message>
    <message>
        <source>Give it a name. Without “HighLevel” or “GHL” in it, if it is to be white-label friendly.</source>
        <translation>Donnez-lui un nom. Sans «&#x202f;HighLevel&#x202f;» ni «&#x202f;GHL&#x202f;» dedans, si elle doit être compatible marque blanche.</translation>
    </message>
    <message>
        <source>Save. The next pages give you what to paste there: scopes, redirect address and keys.</source>
        <translation>Enregistrez. Les pages suivantes vous donnent ce qu’il faut y coller&#x202f;: scopes, adresse de redirection et clés.</translation>
    </message>
    <message>
        <source>The portal changes from time to time: names and places may differ a little.</source>
        <translation>Le portail change de temps en temps&#x202f;: noms et emplacements peuvent différer un peu.</translation>
    </message>
</context>
<context>
    <name>hloauth::PracticeCommand</name>
    <message>
        <source>Listen on this port (default: one that is free).</source>
        <translation>Écouter sur ce port (par défaut&#x202f;: un port libre).</translation>
    </message>
    <message>
        <source>Register this redirect URI in the practice app; may be given several times. Without it any address on this computer is registered.</source>
        <translation>Enregistrer cette URI de redirection dans l’app d’entraînement&#x202f;; peut être donné plusieurs fois. Sans cette option, toute adresse de cet ordinateur est enregistrée.</translation>
    </message>
    <message>
        <source>Let this go wrong as it does at HighLevel; &quot;list&quot; shows what can be had.</source>
        <translation>Faire échouer ceci comme chez HighLevel&#x202f;; &quot;list&quot; montre ce qui est possible.</translation>
    </message>
    <message>
        <source>So many sub-accounts have the app (default 25).</source>
        <translation>Ce nombre de sous-comptes a l’app (25 par défaut).</translation>
    </message>
    <message>
        <source>Allow so many requests in so many milliseconds, as HighLevel&apos;s 100 in 10000 (default).</source>
        <translation>Autoriser ce nombre de requêtes en ce nombre de millisecondes&#x202f;; chez HighLevel, 100 en 10000 (par défaut).</translation>
    </message>
    <message>
        <source>Walk a whole sign-in against it, with explanations; then end.</source>
        <translation>Parcourir avec lui une authentification entière, avec des explications&#x202f;; puis terminer.</translation>
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
        <translation>Le serveur d’entraînement simule HighLevel, sur cet ordinateur seulement&#x202f;: aucun compte n’est
nécessaire, et ses jetons ne servent à rien d’autre. Il tourne jusqu’à Ctrl-C (ou SIGTERM).
Avec --json, la première ligne est
  {&quot;marketplace_url&quot;:...,&quot;api_url&quot;:...,&quot;client_id&quot;:...,&quot;client_secret&quot;:...}
Avec --fault, elle contient aussi &quot;fault&quot;, et les pages affichent les mots bruts de HighLevel. Ce
qui peut échouer&#x202f;: %1.
C’est dans le portail d’entraînement, à /portal de la même adresse, qu’on corrige une app&#x202f;; une
panne qui passe d’elle-même est finie après une fois.</translation>
    </message>
    <message>
        <source>--port is a number from 0 to 65535.</source>
        <translation>--port est un nombre de 0 à 65535.</translation>
    </message>
    <message>
        <source>The practice server can&apos;t listen on port %1 (%2); choose another with --port.</source>
        <translation>Le serveur d’entraînement ne peut pas écouter sur le port %1 (%2)&#x202f;; choisissez-en un autre avec --port.</translation>
    </message>
    <message>
        <source>--sub-accounts is a number from 0 to %1.</source>
        <translation>--sub-accounts est un nombre de 0 à %1.</translation>
    </message>
    <message>
        <source>--rate-limit is two numbers, requests and milliseconds: 100/10000.</source>
        <translation>--rate-limit est formé de deux nombres, requêtes et millisecondes&#x202f;: 100/10000.</translation>
    </message>
    <message>
        <source>Leave --version-id out of the command.</source>
        <translation>Retirez --version-id de la commande.</translation>
    </message>
    <message>
        <source>Add --version-id 1.0.0 to the command.</source>
        <translation>Ajoutez --version-id 1.0.0 à la commande.</translation>
    </message>
    <message>
        <source>Open the “Install link” in the practice portal.</source>
        <translation>Ouvrez l’«&#x202f;Install link&#x202f;» dans le portail d’entraînement.</translation>
    </message>
    <message>
        <source>Write quotes into the client ID in the link.</source>
        <translation>Mettez des guillemets dans le client ID du lien.</translation>
    </message>
    <message>
        <source>Add --older-path to the command.</source>
        <translation>Ajoutez --older-path à la commande.</translation>
    </message>
    <message>
        <source>Add --scope companies.readonly to the command.</source>
        <translation>Ajoutez --scope companies.readonly à la commande.</translation>
    </message>
    <message>
        <source>

What goes wrong when %1: %2 %3
The app is put right in the practice portal, %4.</source>
        <translation>

Ce qui échoue quand %1&#x202f;: %2 %3
C’est dans le portail d’entraînement qu’on corrige l’app&#x202f;: %4.</translation>
    </message>
    <message>
        <source>PRACTICE: a stand-in for HighLevel runs at %1

  client ID      %2
  client secret  %3

In another terminal, with the client secret when it asks for it:

  hloauth connect demo --marketplace-url %1 --api-url %1 \
      --client-id %2 --client-secret-stdin --preset read-only

Ctrl-C ends it.%4</source>
        <translation>ENTRAÎNEMENT&#x202f;: un simulateur de HighLevel tourne à %1

  client ID      %2
  client secret  %3

Dans un autre terminal, avec le client secret quand il le demande&#x202f;:

  hloauth connect demo --marketplace-url %1 --api-url %1 \
      --client-id %2 --client-secret-stdin --preset read-only

Ctrl-C y met fin.%4</translation>
    </message>
    <message>
        <source>There is no fault “%1” to practice. Choose one of: %2.</source>
        <translation>La panne «&#x202f;%1&#x202f;» n’existe pas. Choisissez parmi&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>hloauth::PrivateTokenGuide</name>
    <message>
        <source>How to make one</source>
        <translation>Comment en créer un</translation>
    </message>
    <message>
        <source>Open &amp;HighLevel</source>
        <translation>Ouvrir &amp;HighLevel</translation>
    </message>
    <message>
        <source>Copy the scopes to tick</source>
        <translation>Copier les scopes à cocher</translation>
    </message>
    <message>
        <source>Copy the scopes</source>
        <translation>Copier les scopes</translation>
    </message>
    <message>
        <source>Tick the scopes: only what you need, as whoever has the token can do all of it.</source>
        <translation>Cochez les scopes&#x202f;: seulement ceux qu’il vous faut, car qui a le jeton peut tout ce qu’ils permettent.</translation>
    </message>
    <message numerus="yes">
        <source>Tick the %n scope(s) that you chose in this program.</source>
        <translation>
            <numerusform>Cochez le scope que vous avez choisi dans ce programme.</numerusform>
            <numerusform>Cochez les %n scopes que vous avez choisis dans ce programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the scopes that you chose in this program: %1.</source>
        <translation>Cochez les scopes que vous avez choisis dans ce programme&#x202f;: %1.</translation>
    </message>
    <message>
        <source>In HighLevel, switch to the sub-account that it is for.</source>
        <translation>Dans HighLevel, passez au sous-compte auquel il est destiné.</translation>
    </message>
    <message>
        <source>Open Settings → Private Integrations. Is it missing? Switch it on in Settings → Labs; you have to be an admin.</source>
        <translation>Ouvrez Settings → Private Integrations. Cela manque&#x202f;? Activez-le dans Settings → Labs&#x202f;; il faut être administrateur.</translation>
    </message>
    <message>
        <source>Press “Create new Integration”. Name it after the program that will use it.</source>
        <translation>Appuyez sur «&#x202f;Create new Integration&#x202f;». Donnez-lui le nom du programme qui l’utilisera.</translation>
    </message>
    <message>
        <source>Copy the token at once and keep it like a password: HighLevel shows it this one time.</source>
        <translation>Copiez aussitôt le jeton et gardez-le comme un mot de passe&#x202f;: HighLevel ne l’affiche que cette fois-là.</translation>
    </message>
    <message>
        <source>Rotate it there every 90 days, the first time by %1. The old token goes on working for 7 days, so that there is time to put the new one in place.</source>
        <translation>Renouvelez-le là-bas (Rotate) tous les 90 jours, la première fois au plus tard le %1. L’ancien jeton fonctionne encore 7 jours, le temps de mettre le nouveau en place.</translation>
    </message>
    <message>
        <source>What to expect of it</source>
        <translation>Ce qu’il faut en attendre</translation>
    </message>
    <message>
        <source>No app, no redirect address, no sign-in, no daily refresh.</source>
        <translation>Pas d’app, pas d’adresse de redirection, pas d’authentification, pas de renouvellement quotidien.</translation>
    </message>
    <message>
        <source>Its scopes can be changed later; the token stays the same.</source>
        <translation>Ses scopes peuvent être modifiés plus tard&#x202f;; le jeton reste le même.</translation>
    </message>
    <message>
        <source>It works in one account only. Each sub-account needs a token of its own.</source>
        <translation>Il ne fonctionne que dans un compte. Chaque sous-compte a besoin de son propre jeton.</translation>
    </message>
    <message>
        <source>No webhooks and no custom pages: those belong to apps.</source>
        <translation>Pas de webhooks ni de pages personnalisées&#x202f;: ils appartiennent aux apps.</translation>
    </message>
    <message>
        <source>It can&apos;t list where an app is installed (installedLocations), nor make tokens for sub-accounts (locationToken). HighLevel takes OAuth tokens only there.</source>
        <translation>Il ne peut pas lister où une app est installée (installedLocations), ni créer de jetons pour des sous-comptes (locationToken). HighLevel n’y accepte que des jetons OAuth.</translation>
    </message>
    <message>
        <source>It does not renew itself, and a lost one can&apos;t be shown again: rotate it, or make another.</source>
        <translation>Il ne se renouvelle pas lui-même, et un jeton perdu ne peut pas être affiché à nouveau&#x202f;: renouvelez-le (Rotate), ou créez-en un autre.</translation>
    </message>
    <message>
        <source>An agency can have one for itself. Older help texts say that this needs the $497 plan (Agency Pro); whether that still holds is not confirmed.</source>
        <translation>Une agence peut en avoir un pour elle-même. D’anciens textes d’aide disent que cela exige le forfait à 497&#xa0;$ (Agency Pro)&#x202f;; on ne sait pas si c’est encore vrai.</translation>
    </message>
    <message>
        <source>What it looks like, and how a call uses it</source>
        <translation>À quoi il ressemble, et comment un appel l’utilise</translation>
    </message>
    <message>
        <source>The token is “pit-” and a UUID: pit-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx. Send it with every call in the first header; HighLevel wants the second one, too.</source>
        <translation>Le jeton est «&#x202f;pit-&#x202f;» suivi d’un UUID&#x202f;: pit-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx. Envoyez-le à chaque appel dans le premier en-tête&#x202f;; HighLevel veut aussi le second.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Try it: GET</source>
        <translation>Essayez-le&#x202f;: GET</translation>
    </message>
    <message>
        <source>The trial call reads the sub-account&apos;s name and needs the scope locations.readonly. The ID stands in the browser&apos;s address bar, after “/location/”.</source>
        <translation>L’appel d’essai lit le nom du sous-compte et exige le scope locations.readonly. L’ID se trouve dans la barre d’adresse du navigateur, après «&#x202f;/location/&#x202f;».</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>hloauth::PurposePage</name>
    <message>
        <source>In a sub-account</source>
        <translation>Dans un sous-compte</translation>
    </message>
    <message>
        <source>For the agency</source>
        <translation>Pour l’agence</translation>
    </message>
    <message>
        <source>All of a kind</source>
        <translation>Tous d’un genre</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Tick what fits, and the scopes (permissions) for it are chosen. Or tick nothing, go on, and choose scopes yourself.</source>
        <translation>Cochez ce qui convient, et les scopes (autorisations) correspondants sont choisis. Ou ne cochez rien, continuez, et choisissez les scopes vous-même.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Rien n’est encore choisi.</translation>
    </message>
    <message>
        <source>no webhook events</source>
        <translation>aucun événement webhook</translation>
    </message>
    <message>
        <source>needs an app for the agency</source>
        <translation>exige une app pour l’agence</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>Choix&#x202f;: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scope(s)</source>
        <translation>
            <numerusform>%1 scope sur %n</numerusform>
            <numerusform>%1 scopes sur %n</numerusform>
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
            <numerusform>%n événement webhook</numerusform>
            <numerusform>%n événements webhook</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::ReceivedModel</name>
    <message>
        <source>(no type)</source>
        <translation>(sans type)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>hloauth::ReceivedView</name>
    <message>
        <source>… only the beginning is shown; Save takes all of it.</source>
        <translation>… seul le début est affiché&#x202f;; Enregistrer prend tout.</translation>
    </message>
    <message>
        <source>Enter the address of your program, such as http://localhost:3000/webhook.</source>
        <translation>Saisissez l’adresse de votre programme, par exemple http://localhost:3000/webhook.</translation>
    </message>
    <message>
        <source>The address has to begin with http://, as programs on this computer have it.</source>
        <translation>L’adresse doit commencer par http://, comme pour les programmes de cet ordinateur.</translation>
    </message>
    <message>
        <source>Events are sent again to programs on this computer only (localhost), as customers&apos; data is in them.</source>
        <translation>Les événements ne sont renvoyés qu’à des programmes de cet ordinateur (localhost), car ils contiennent des données de clients.</translation>
    </message>
    <message>
        <source>Take the name and password out of the address.</source>
        <translation>Retirez le nom et le mot de passe de l’adresse.</translation>
    </message>
    <message>
        <source>The body byte for byte, or the whole request</source>
        <translation>Le corps octet pour octet, ou la requête entière</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Renvo&amp;yer</translation>
    </message>
    <message>
        <source>Sends headers and body once more, as they came</source>
        <translation>Envoie une fois de plus les en-têtes et le corps, tels qu’ils sont arrivés</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>En-têtes et corps</translation>
    </message>
    <message>
        <source>Choose an event to see it here.</source>
        <translation>Choisissez un événement pour le voir ici.</translation>
    </message>
    <message>
        <source>Copy the event&apos;s body</source>
        <translation>Copier le corps de l’événement</translation>
    </message>
    <message>
        <source>Copy the bod&amp;y</source>
        <translation>Copier le &amp;corps</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Adre&amp;sse</translation>
    </message>
    <message>
        <source>Address of a program on this computer</source>
        <translation>Adresse d’un programme sur cet ordinateur</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Enregistrer l’événement</translation>
    </message>
    <message>
        <source>Body (*.json)</source>
        <translation>Corps (*.json)</translation>
    </message>
    <message>
        <source>Whole request (*.http)</source>
        <translation>Requête entière (*.http)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Choose an event first.</source>
        <translation>Choisissez d’abord un événement.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written (%1); choose another folder.</source>
        <translation>Le fichier ne peut pas être écrit (%1)&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Aucune réponse n’est venue</translation>
    </message>
    <message>
        <source>Start your program and look at the port in the address. (%1)</source>
        <translation>Lancez votre programme et vérifiez le port dans l’adresse. (%1)</translation>
    </message>
    <message>
        <source>Your program took it (HTTP %1).</source>
        <translation>Votre programme l’a pris (HTTP %1).</translation>
    </message>
    <message>
        <source>Your program answered HTTP %1; HighLevel would take that for a failure.</source>
        <translation>Votre programme a répondu HTTP %1&#x202f;; HighLevel y verrait un échec.</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>Sa réponse</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Sending to %1…</source>
        <translation>Envoi à %1…</translation>
    </message>
</context>
<context>
    <name>hloauth::RedirectPage</name>
    <message>
        <source>Redirect and link</source>
        <translation>Redirection et lien</translation>
    </message>
    <message>
        <source>Where the answer goes (HighLevel: redirect URL)</source>
        <translation>Où va la réponse (redirect URL chez HighLevel)</translation>
    </message>
    <message>
        <source>To this &amp;computer</source>
        <translation>À cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>The program takes the answer itself. Nothing else on the network can reach it.</source>
        <translation>Le programme reçoit lui-même la réponse. Rien d’autre sur le réseau ne peut l’atteindre.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>Copy redirect address</source>
        <translation>Copier l’adresse de redirection</translation>
    </message>
    <message>
        <source>Paste it in the portal: your app → Advanced Settings → Auth → Redirect URLs, press “Add”, then “Save”.</source>
        <translation>Collez-la dans le portail&#x202f;: votre app → Advanced Settings → Auth → Redirect URLs, appuyez sur «&#x202f;Add&#x202f;», puis «&#x202f;Save&#x202f;».</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Change it only if another program uses this port. The portal needs the changed address.</source>
        <translation>Ne le changez que si un autre programme utilise ce port. Le portail a besoin de l’adresse modifiée.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>Paste it in the portal under Advanced Settings → Auth → Redirect URLs, add it and save.</source>
        <translation>Collez-la dans le portail sous Advanced Settings → Auth → Redirect URLs, ajoutez-la et enregistrez.</translation>
    </message>
    <message>
        <source>To an address of my o&amp;wn</source>
        <translation>À &amp;une adresse à moi</translation>
    </message>
    <message>
        <source>For an app that already has one. You copy the address from the browser and paste it here at the end.</source>
        <translation>Pour une app qui en a déjà une. Vous copiez l’adresse du navigateur et la collez ici à la fin.</translation>
    </message>
    <message>
        <source>Own redirect address</source>
        <translation>Votre adresse de redirection</translation>
    </message>
    <message>
        <source>How the link is made</source>
        <translation>Comment le lien est fait</translation>
    </message>
    <message>
        <source>S&amp;tandard link</source>
        <translation>Lien s&amp;tandard</translation>
    </message>
    <message>
        <source>White-&amp;label link</source>
        <translation>Lien marque &amp;blanche</translation>
    </message>
    <message>
        <source>marketplace.leadconnectorhq.com: without HighLevel&apos;s name, to send to clients</source>
        <translation>marketplace.leadconnectorhq.com&#x202f;: sans le nom de HighLevel, pour l’envoyer à des clients</translation>
    </message>
    <message>
        <source>Log in in the &amp;same tab, without a pop-up</source>
        <translation>&amp;Connexion dans le même onglet, sans fenêtre surgissante</translation>
    </message>
    <message>
        <source>Use the ol&amp;der address of the consent page</source>
        <translation>Utiliser l’ancienne a&amp;dresse de la page de consentement</translation>
    </message>
    <message>
        <source>/oauth/chooselocation instead of /v2/oauth/chooselocation. Fails for most apps made today: only if the usual one does not work.</source>
        <translation>/oauth/chooselocation au lieu de /v2/oauth/chooselocation. Échoue pour la plupart des apps créées aujourd’hui&#x202f;: seulement si l’adresse habituelle ne marche pas.</translation>
    </message>
    <message>
        <source>App version (HighLevel: version ID)</source>
        <translation>Quelle version de l’app (version ID chez HighLevel)</translation>
    </message>
    <message>
        <source>The &amp;first one</source>
        <translation>La pre&amp;mière</translation>
    </message>
    <message>
        <source>Its ID is usually the first part of your client ID; the program takes it from there. Right for a new app, which is a draft until you publish it.</source>
        <translation>Son ID est généralement la première partie de votre client ID&#x202f;; le programme le prend là. Convient à une nouvelle app, qui est un brouillon jusqu’à sa publication.</translation>
    </message>
    <message>
        <source>Anothe&amp;r one</source>
        <translation>Une &amp;autre</translation>
    </message>
    <message>
        <source>Copy its ID in the portal under Manage → Versions.</source>
        <translation>Copiez son ID dans le portail sous Manage → Versions.</translation>
    </message>
    <message>
        <source>Version ID</source>
        <translation>Version ID</translation>
    </message>
    <message>
        <source>24 digits and letters from a to f</source>
        <translation>24 chiffres et lettres de a à f</translation>
    </message>
    <message>
        <source>The li&amp;ve one</source>
        <translation>Celle &amp;qui est publiée</translation>
    </message>
    <message>
        <source>Leaves the version out. Works only if the app has a published version.</source>
        <translation>Omet la version. Ne fonctionne que si l’app a une version publiée.</translation>
    </message>
    <message>
        <source>In practice the link goes to the stand-in inside this program.</source>
        <translation>À l’entraînement, le lien mène au simulateur dans ce programme.</translation>
    </message>
    <message>
        <source>The link goes to %1, as the program was told when it was started.</source>
        <translation>Le lien mène à %1, comme indiqué au lancement du programme.</translation>
    </message>
    <message>
        <source>Enter your redirect address.</source>
        <translation>Saisissez votre adresse de redirection.</translation>
    </message>
    <message>
        <source>Write the whole address, beginning with https://.</source>
        <translation>Écrivez l’adresse entière, en commençant par https://.</translation>
    </message>
    <message>
        <source>The address must begin with https:// (or http:// for this computer).</source>
        <translation>L’adresse doit commencer par https:// (ou http:// pour cet ordinateur).</translation>
    </message>
    <message>
        <source>Leave out the name or password before the “@”.</source>
        <translation>Retirez le nom ou le mot de passe avant le «&#x202f;@&#x202f;».</translation>
    </message>
    <message>
        <source>Leave out “#” and what comes after it.</source>
        <translation>Retirez «&#x202f;#&#x202f;» et ce qui suit.</translation>
    </message>
    <message>
        <source>An address on this computer needs a port, for example http://localhost:53682/oauth/callback.</source>
        <translation>Une adresse de cet ordinateur exige un port, par exemple http://localhost:53682/oauth/callback.</translation>
    </message>
    <message>
        <source>This is not a web address; check it for spaces and misplaced characters.</source>
        <translation>Ce n’est pas une adresse web&#x202f;; cherchez-y des espaces et des caractères mal placés.</translation>
    </message>
    <message>
        <source>A version ID has exactly 24 digits and letters from a to f.</source>
        <translation>Une version ID a exactement 24 chiffres et lettres de a à f.</translation>
    </message>
    <message>
        <source>“%1” in the address</source>
        <translation>«&#x202f;%1&#x202f;» dans l’adresse</translation>
    </message>
    <message>
        <source>The portal refuses it for apps that are white-label friendly, which is its default. Use another word, such as “crm” or “leadconnector”.</source>
        <translation>Le portail le refuse pour les apps compatibles marque blanche, ce qui est son réglage par défaut. Utilisez un autre mot, comme «&#x202f;crm&#x202f;» ou «&#x202f;leadconnector&#x202f;».</translation>
    </message>
    <message>
        <source>Use https. With http, others could read the answer on its way.</source>
        <translation>Utilisez https. Avec http, d’autres pourraient lire la réponse en chemin.</translation>
    </message>
    <message>
        <source>Enter the version ID.</source>
        <translation>Saisissez la version ID.</translation>
    </message>
    <message>
        <source>After you consent, HighLevel sends your browser to the redirect address. Copy it into your app; all else on this page is right as it is for a new app.</source>
        <translation>Après votre consentement, HighLevel envoie votre navigateur à l’adresse de redirection. Copiez-la dans votre app ; pour une nouvelle app, tout le reste de cette page convient tel quel.</translation>
    </message>
</context>
<context>
    <name>hloauth::RefreshCommand</name>
    <message>
        <source>New tokens for &quot;%1&quot;; the access token is valid until %2.</source>
        <translation>Nouveaux jetons pour «&#x202f;%1&#x202f;»&#x202f;; le jeton d’accès est valide jusqu’au %2.</translation>
    </message>
    <message>
        <source>Warning: asked for and not granted: %1.</source>
        <translation>Avertissement&#x202f;: demandé et non accordé&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>hloauth::RefreshingCommand</name>
    <message>
        <source>New tokens came for &quot;%1&quot; and are only in this program&apos;s memory; the old ones are used up.</source>
        <translation>De nouveaux jetons sont arrivés pour «&#x202f;%1&#x202f;» et ne sont que dans la mémoire de ce programme&#x202f;; les anciens sont épuisés.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then: [t] try again, [s] show the refresh token so that you can save it yourself, [g] give it up: </source>
        <translation>Déverrouillez le trousseau, puis&#x202f;: [t] réessayer, [s] afficher le jeton d’actualisation pour l’enregistrer vous-même, [g] y renoncer&#x202f;: </translation>
    </message>
    <message>
        <source>Warning: the refresh token of &quot;%1&quot; was given to another program on %2; it is renewed now, and that program&apos;s copy is worth nothing any more.</source>
        <translation>Avertissement&#x202f;: le jeton d’actualisation de «&#x202f;%1&#x202f;» a été donné à un autre programme le %2&#x202f;; il est renouvelé maintenant, et la copie de cet autre programme ne vaut plus rien.</translation>
    </message>
    <message>
        <source>Warning: a refresh of &quot;%1&quot; that was begun on %2 found no end and may have used up the refresh token; &quot;hloauth refresh&quot; tells.</source>
        <translation>Avertissement&#x202f;: un renouvellement de «&#x202f;%1&#x202f;» commencé le %2 n’a pas abouti et a peut-être consommé le jeton d’actualisation&#x202f;; «&#x202f;hloauth refresh&#x202f;» le dira.</translation>
    </message>
    <message>
        <source>The new tokens would be lost with this program; answer g to give them up.</source>
        <translation>Les nouveaux jetons seraient perdus avec ce programme&#x202f;; répondez g pour y renoncer.</translation>
    </message>
    <message>
        <source>A refresh is under way, and ending now could lose the connection; it ends by itself in at most a few minutes.</source>
        <translation>Un renouvellement est en cours, et s’arrêter maintenant pourrait perdre la connexion&#x202f;; il se termine de lui-même en quelques minutes au plus.</translation>
    </message>
</context>
<context>
    <name>hloauth::RemovalNotice</name>
    <message>
        <source>“%1” is being removed…</source>
        <translation>«&#x202f;%1&#x202f;» est en cours de suppression…</translation>
    </message>
    <message>
        <source>If its tokens are being renewed just now, that ends first.</source>
        <translation>Si ses jetons sont justement en cours de renouvellement, cela se termine d’abord.</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être supprimée.</translation>
    </message>
    <message>
        <source>The keychain did not let its secrets be deleted. Unlock it and try again.</source>
        <translation>Le trousseau n’a pas permis de supprimer ses secrets. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>“%1” is being brought back…</source>
        <translation>«&#x202f;%1&#x202f;» est en cours de récupération…</translation>
    </message>
    <message>
        <source>“%1” could not be brought back.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être récupérée.</translation>
    </message>
    <message>
        <source>The keychain did not take its secrets. Unlock it and try again within a minute; after that it needs a new sign-in.</source>
        <translation>Le trousseau n&apos;a pas accepté ses secrets. Déverrouillez-le et réessayez dans la minute&#x202f;; ensuite, il faudra se reconnecter.</translation>
    </message>
    <message>
        <source>%1 After a minute it needs a new sign-in.</source>
        <translation>%1 Après une minute, il lui faut une nouvelle connexion.</translation>
    </message>
    <message>
        <source>Its tokens and the client secret are deleted from this computer. The app stays installed in HighLevel; uninstall it there to end its access.</source>
        <translation>Ses jetons et le client secret sont supprimés de cet ordinateur. L’app reste installée dans HighLevel&#x202f;; désinstallez-la là-bas pour mettre fin à son accès.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a connection&apos;s name</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Undo brings it back, and after that %1.</source>
        <comment>names</comment>
        <translation>Annuler la récupère, et ensuite %1.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«&#x202f;%1&#x202f;» est supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The keychain&apos;s own words</source>
        <translation>Message exact du trousseau</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Réessa&amp;yer</translation>
    </message>
</context>
<context>
    <name>hloauth::RemoveCommand</name>
    <message>
        <source>The app stays installed at HighLevel; uninstall it there to end its access.</source>
        <translation>L’app reste installée chez HighLevel&#x202f;; désinstallez-la là-bas pour mettre fin à son accès.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed, and its secrets with it.</source>
        <translation>«&#x202f;%1&#x202f;» est supprimée, et ses secrets avec elle.</translation>
    </message>
</context>
<context>
    <name>hloauth::RenameDialog</name>
    <message>
        <source>Rename the connection</source>
        <translation>Renommer la connexion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Il faut un nom à une connexion.</translation>
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
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Scopes asked for and granted</source>
        <translation>Scopes demandés et accordés</translation>
    </message>
    <message>
        <source>✗ not granted</source>
        <translation>✗ non accordé</translation>
    </message>
    <message>
        <source>+ granted without being asked for</source>
        <translation>+ accordé sans avoir été demandé</translation>
    </message>
    <message>
        <source>✓ granted</source>
        <translation>✓ accordé</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeExport</name>
    <message>
        <source>- Needed for: chosen by hand</source>
        <translation>- Nécessaire pour&#x202f;: choisi à la main</translation>
    </message>
    <message>
        <source>- Needed for: %1</source>
        <translation>- Nécessaire pour&#x202f;: %1</translation>
    </message>
    <message>
        <source>- Not in HighLevel&apos;s documents</source>
        <translation>- Pas dans la documentation de HighLevel</translation>
    </message>
    <message>
        <source>- %1: only reads</source>
        <translation>- %1&#x202f;: lecture seule</translation>
    </message>
    <message>
        <source>- %1: can change something</source>
        <translation>- %1&#x202f;: peut modifier quelque chose</translation>
    </message>
    <message>
        <source>- Calls: %1</source>
        <translation>- Appels&#x202f;: %1</translation>
    </message>
    <message>
        <source>- Webhook events: %1</source>
        <translation>- Événements webhook&#x202f;: %1</translation>
    </message>
    <message>
        <source>- Webhook events, probably: %1</source>
        <translation>- Événements webhook, probablement&#x202f;: %1</translation>
    </message>
    <message>
        <source>## Scopes of this app</source>
        <translation>## Scopes de cette app</translation>
    </message>
    <message>
        <source>Scopes: %1. API calls that they allow: %2.</source>
        <translation>Scopes&#x202f;: %1. Appels d’API qu’ils permettent&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeImportDialog</name>
    <message>
        <source>“%1” can&apos;t be read. Choose another file, or paste its text.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu. Choisissez un autre fichier, ou collez son texte.</translation>
    </message>
    <message>
        <source>“%1” is no settings file: it is larger than 1 MB, or not a text. Choose another file, or paste the part with the scopes.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier de réglages&#x202f;: il dépasse 1&#xa0;Mo, ou n’est pas un texte. Choisissez un autre fichier, ou collez la partie avec les scopes.</translation>
    </message>
    <message>
        <source>&amp;Add to my scopes</source>
        <translation>&amp;Ajouter à mes scopes</translation>
    </message>
    <message>
        <source>&amp;Replace my scopes</source>
        <translation>&amp;Remplacer mes scopes</translation>
    </message>
    <message>
        <source>Import scopes</source>
        <translation>Importer des scopes</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>Texte à importer</translation>
    </message>
    <message>
        <source>Paste it here, or drop it on this window</source>
        <translation>Collez-le ici, ou déposez-le sur cette fenêtre</translation>
    </message>
    <message>
        <source>An authorization link, the scopes of an app copied from the portal, or a settings file (.env). It is read on this computer, and nothing but names of scopes is kept.</source>
        <translation>Un lien d’autorisation, les scopes d’une app copiés du portail, ou un fichier de réglages (.env). Il est lu sur cet ordinateur, et seuls les noms de scopes sont conservés.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open a file with scopes</source>
        <translation>Ouvrir un fichier contenant des scopes</translation>
    </message>
    <message>
        <source>Read from “%1”, whose text is not shown.</source>
        <translation>Lu dans «&#x202f;%1&#x202f;», dont le texte n’est pas affiché.</translation>
    </message>
    <message>
        <source>New: %1. Chosen already: %2. Replacing would take out: %3.</source>
        <translation>Nouveaux&#x202f;: %1. Déjà choisis&#x202f;: %2. Remplacer retirerait&#x202f;: %3.</translation>
    </message>
    <message>
        <source>The text is long and is not shown. It was looked through anyway.</source>
        <translation>Le texte est long et n’est pas affiché. Il a tout de même été examiné.</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeModel</name>
    <message>
        <source>Not in HighLevel&apos;s documents</source>
        <translation>Pas dans la documentation de HighLevel</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Gardé tel quel</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>HighLevel documents no scope of this name. %1</source>
        <translation>HighLevel ne documente aucun scope de ce nom. %1</translation>
    </message>
    <message>
        <source>$497 with an agency token</source>
        <translation>497&#xa0;$ avec un jeton d’agence</translation>
    </message>
    <message>
        <source>probably %1</source>
        <translation>probablement %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Event or reason</source>
        <translation>Événement ou motif</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeNote</name>
    <message>
        <source>About a scope</source>
        <translation>À propos d’un scope</translation>
    </message>
    <message>
        <source>Go to a scope in the list to read what it allows and why it is chosen.</source>
        <translation>Placez-vous sur un scope de la liste pour lire ce qu’il permet et pourquoi il est choisi.</translation>
    </message>
    <message>
        <source>Chosen by hand; nothing that you asked for needs it.</source>
        <translation>Choisi à la main&#x202f;; rien de ce que vous avez demandé n’en a besoin.</translation>
    </message>
    <message>
        <source>Chosen for: %1.</source>
        <translation>Choisi pour&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Without it nothing is lost: other chosen scopes allow the same.</source>
        <translation>Sans lui, rien n’est perdu&#x202f;: d’autres scopes choisis permettent la même chose.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>It would allow %1.</source>
        <translation>Il permettrait %1.</translation>
    </message>
    <message>
        <source>Without it %1 would not be complete.</source>
        <translation>Sans lui, %1 ne serait pas complet.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) (%1)</source>
        <translation>
            <numerusform>%n appel (%1)</numerusform>
            <numerusform>%n appels (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook event(s) (%1)</source>
        <translation>
            <numerusform>%n événement webhook (%1)</numerusform>
            <numerusform>%n événements webhook (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it these stop working: %1.</source>
        <translation>Sans lui, ceci cesse de fonctionner&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Without it these stop working: %1; and %2 would not be complete.</source>
        <translation>Sans lui, ceci cesse de fonctionner&#x202f;: %1&#x202f;; et %2 ne serait pas complet.</translation>
    </message>
    <message>
        <source>Choose it any&amp;way</source>
        <translation>Choisir &amp;quand même</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopePresets</name>
    <message>
        <source>Contacts in and out</source>
        <translation>Contacts, entrées et sorties</translation>
    </message>
    <message>
        <source>leads customers people persons clients CRM</source>
        <translation>leads clients prospects personnes contacts CRM customers</translation>
    </message>
    <message>
        <source>New messages to a sheet</source>
        <translation>Nouveaux messages vers un tableur</translation>
    </message>
    <message>
        <source>Get every SMS, e-mail and chat message as a webhook event, to log or to answer it.</source>
        <translation>Recevoir chaque SMS, e-mail et message de chat comme événement webhook, pour l’enregistrer ou y répondre.</translation>
    </message>
    <message>
        <source>inbound outbound text texts WhatsApp conversations spreadsheet log</source>
        <translation>entrants sortants SMS textos WhatsApp conversations tableur journal</translation>
    </message>
    <message>
        <source>Send SMS and e-mail</source>
        <translation>Envoyer SMS et e-mails</translation>
    </message>
    <message>
        <source>Find a contact and send it a message through the sub-account&apos;s own number or mailbox.</source>
        <translation>Trouver un contact et lui envoyer un message avec le numéro ou la boîte mail du sous-compte.</translation>
    </message>
    <message>
        <source>text texts message messages mail WhatsApp reply</source>
        <translation>SMS textos message messages mail e-mail courriel WhatsApp réponse</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>See free slots, book and move appointments, and hear of new ones.</source>
        <translation>Voir les créneaux libres, prendre et déplacer des rendez-vous, et être averti des nouveaux.</translation>
    </message>
    <message>
        <source>bookings meetings calendar slots events</source>
        <translation>réservations réunions calendrier agenda créneaux événements</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>deals pipeline sales stages</source>
        <translation>affaires deals pipeline ventes étapes</translation>
    </message>
    <message>
        <source>Invoices and payments</source>
        <translation>Factures et paiements</translation>
    </message>
    <message>
        <source>Send invoices, and follow orders, subscriptions and payments into your books.</source>
        <translation>Envoyer des factures, et reporter commandes, abonnements et paiements dans votre comptabilité.</translation>
    </message>
    <message>
        <source>bills money orders accounting</source>
        <translation>factures argent commandes comptabilité</translation>
    </message>
    <message>
        <source>Form and survey answers</source>
        <translation>Réponses aux formulaires et sondages</translation>
    </message>
    <message>
        <source>Fetch what people entered in your forms and surveys.</source>
        <translation>Récupérer ce que les gens ont saisi dans vos formulaires et sondages.</translation>
    </message>
    <message>
        <source>submissions questionnaire</source>
        <translation>réponses soumissions questionnaire enquête</translation>
    </message>
    <message>
        <source>Start workflows</source>
        <translation>Lancer des workflows</translation>
    </message>
    <message>
        <source>Put contacts into a workflow or a campaign, and take them out.</source>
        <translation>Ajouter des contacts à un workflow ou à une campagne, et les en retirer.</translation>
    </message>
    <message>
        <source>automation campaigns trigger</source>
        <translation>automatisation campagnes déclencheur</translation>
    </message>
    <message>
        <source>Social media posts</source>
        <translation>Publications sur les réseaux sociaux</translation>
    </message>
    <message>
        <source>Plan and publish posts, and read how they did.</source>
        <translation>Planifier et publier des posts, et lire leurs résultats.</translation>
    </message>
    <message>
        <source>Facebook Instagram LinkedIn planner publish</source>
        <translation>Facebook Instagram LinkedIn planificateur publier</translation>
    </message>
    <message>
        <source>Create sub-accounts</source>
        <translation>Créer des sous-comptes</translation>
    </message>
    <message>
        <source>Set up a sub-account for a new client, from a snapshot and with its users.</source>
        <translation>Mettre en place un sous-compte pour un nouveau client, à partir d’un snapshot et avec ses utilisateurs.</translation>
    </message>
    <message>
        <source>location locations client onboarding snapshot</source>
        <translation>location locations client onboarding snapshot sous-compte</translation>
    </message>
    <message>
        <source>Agency overview</source>
        <translation>Aperçu de l’agence</translation>
    </message>
    <message>
        <source>List the agency&apos;s sub-accounts and users, without changing anything.</source>
        <translation>Lister les sous-comptes et les utilisateurs de l’agence, sans rien modifier.</translation>
    </message>
    <message>
        <source>company locations report users</source>
        <translation>société company locations rapport utilisateurs</translation>
    </message>
    <message>
        <source>Tokens for all sub-accounts</source>
        <translation>Jetons pour tous les sous-comptes</translation>
    </message>
    <message>
        <source>Sign in once for the agency, and make a token for each sub-account that has the app.</source>
        <translation>S’authentifier une fois pour l’agence, et créer un jeton pour chaque sous-compte qui a l’app.</translation>
    </message>
    <message>
        <source>agency access bulk all locations</source>
        <translation>agence accès tous locations sous-comptes en masse</translation>
    </message>
    <message>
        <source>SaaS mode</source>
        <translation>Mode SaaS</translation>
    </message>
    <message>
        <source>Switch SaaS on for a sub-account, and change or pause its plan.</source>
        <translation>Activer le SaaS pour un sous-compte, et changer ou suspendre son forfait.</translation>
    </message>
    <message>
        <source>subscription plan rebilling wallet</source>
        <translation>abonnement forfait refacturation rebilling wallet</translation>
    </message>
    <message>
        <source>Webhooks only</source>
        <translation>Webhooks seulement</translation>
    </message>
    <message>
        <source>Every scope that HighLevel&apos;s documents tie to webhook events.</source>
        <translation>Tous les scopes que la documentation de HighLevel lie à des événements webhook.</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Every scope that only reads.</source>
        <translation>Tous les scopes qui ne font que lire.</translation>
    </message>
    <message>
        <source>Any plan</source>
        <translation>Tout forfait</translation>
    </message>
    <message>
        <source>Every scope that is of use on any HighLevel plan.</source>
        <translation>Tous les scopes utiles avec n’importe quel forfait HighLevel.</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Sous-compte</translation>
    </message>
    <message>
        <source>Every scope that a sub-account token can have.</source>
        <translation>Tous les scopes qu’un jeton de sous-compte peut avoir.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Every scope that an agency token can have.</source>
        <translation>Tous les scopes qu’un jeton d’agence peut avoir.</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Contacts, opportunities, conversations and the sub-account&apos;s own data.</source>
        <translation>Contacts, opportunités, conversations et les données du sous-compte lui-même.</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendriers</translation>
    </message>
    <message>
        <source>Calendars, contacts and the sub-account&apos;s own data.</source>
        <translation>Calendriers, contacts et les données du sous-compte lui-même.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Invoices, payments, products and contacts.</source>
        <translation>Factures, paiements, produits et contacts.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Every scope.</source>
        <translation>Tous les scopes.</translation>
    </message>
    <message>
        <source>Add, change and tag contacts, as from a form or a sheet, and keep both sides in step.</source>
        <translation>Ajouter, modifier et étiqueter des contacts, par exemple depuis un formulaire ou une feuille de calcul, et garder les deux côtés synchronisés.</translation>
    </message>
    <message>
        <source>Read pipelines and contacts, and create, change and move the deals.</source>
        <translation>Lire les pipelines et les contacts, et créer, modifier et déplacer les affaires.</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeTree</name>
    <message>
        <source>Asks for a scope that this program does not know</source>
        <translation>Demande un scope que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Purposes, calls and events that were found</source>
        <translation>Objectifs, appels et événements trouvés</translation>
    </message>
    <message>
        <source>What you want to do – a tick chooses the least scopes for it:</source>
        <translation>Ce que vous voulez faire – une coche choisit le minimum de scopes nécessaires&#x202f;:</translation>
    </message>
    <message>
        <source>Search scopes</source>
        <translation>Chercher des scopes</translation>
    </message>
    <message>
        <source>Which scopes to show</source>
        <translation>Quels scopes afficher</translation>
    </message>
    <message>
        <source>All scopes</source>
        <translation>Tous les scopes</translation>
    </message>
    <message>
        <source>Scopes that bring webhook events</source>
        <translation>Scopes qui apportent des événements webhook</translation>
    </message>
    <message>
        <source>Chosen scopes</source>
        <translation>Scopes choisis</translation>
    </message>
    <message>
        <source>Chosen, but nothing asked for them</source>
        <translation>Choisis, mais rien ne les a demandés</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>Chooses every scope that is shown and not grey</source>
        <translation>Choisit tous les scopes affichés et non grisés</translation>
    </message>
    <message>
        <source>Read-&amp;only</source>
        <translation>Lecture &amp;seule</translation>
    </message>
    <message>
        <source>Chooses the shown scopes that only read, and no others of them</source>
        <translation>Choisit les scopes affichés qui ne font que lire, et aucun autre d’entre eux</translation>
    </message>
    <message>
        <source>Non&amp;e</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>Takes back every scope that is shown</source>
        <translation>Retire tous les scopes affichés</translation>
    </message>
    <message>
        <source>Show unus&amp;ual scopes</source>
        <translation>Afficher les scopes inhabit&amp;uels</translation>
    </message>
    <message>
        <source>Scopes that HighLevel names but probably does not offer in its portal</source>
        <translation>Scopes que HighLevel nomme mais ne propose probablement pas dans son portail</translation>
    </message>
    <message>
        <source>There is no such scope.</source>
        <translation>Ce scope n’existe pas.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents name no scope for %1; it may work with any token.</source>
        <translation>La documentation de HighLevel ne nomme aucun scope pour %1&#x202f;; cela fonctionne peut-être avec n’importe quel jeton.</translation>
    </message>
    <message>
        <source>No documented call fits “%1”.</source>
        <translation>Aucun appel documenté ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No scope, purpose, API call or webhook event has “%1” in it.</source>
        <translation>Aucun scope, objectif, appel d’API ou événement webhook ne contient «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 Similar are: %2.</source>
        <translation>%1 Semblables&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Ask for it anyway</source>
        <translation>Le demander quand même</translation>
    </message>
    <message>
        <source>Search: send SMS, POST /contacts/, ContactCreate…</source>
        <translation>Chercher&#x202f;: envoyer un SMS, POST /contacts/, ContactCreate…</translation>
    </message>
    <message>
        <source>Finds scopes by what you want to do, by name, resource, API call or webhook event; a whole address with real IDs in it will do</source>
        <translation>Trouve des scopes selon ce que vous voulez faire, par nom, ressource, appel d’API ou événement webhook&#x202f;; une adresse entière avec de vrais identifiants convient aussi</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n purpose(s), call(s) or event(s) found</source>
        <translation>
            <numerusform>%n objectif, appel ou événement trouvé</numerusform>
            <numerusform>%n objectifs, appels ou événements trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) found</source>
        <translation>
            <numerusform>%n scope trouvé</numerusform>
            <numerusform>%n scopes trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeWords</name>
    <message>
        <source>sub-account and agency tokens</source>
        <translation>jetons de sous-compte et d’agence</translation>
    </message>
    <message>
        <source>agency tokens only</source>
        <translation>jetons d’agence seulement</translation>
    </message>
    <message>
        <source>sub-account tokens only</source>
        <translation>jetons de sous-compte seulement</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents disagree: the scope list names %1, the API reference %2.</source>
        <translation>La documentation de HighLevel se contredit&#x202f;: la liste des scopes nomme %1, la référence de l’API %2.</translation>
    </message>
    <message>
        <source>Any plan</source>
        <translation>Tout forfait</translation>
    </message>
    <message>
        <source>Agency ($297 or $497)</source>
        <translation>Agence (297&#xa0;$ ou 497&#xa0;$)</translation>
    </message>
    <message>
        <source>Agency Pro ($497) only</source>
        <translation>Agency Pro (497&#xa0;$) seulement</translation>
    </message>
    <message>
        <source>Your app is for sub-accounts only.</source>
        <translation>Votre app est réservée aux sous-comptes.</translation>
    </message>
    <message>
        <source>Needs an agency token; your app is for sub-accounts only.</source>
        <translation>Exige un jeton d’agence&#x202f;; votre app est réservée aux sous-comptes.</translation>
    </message>
    <message>
        <source>Agency apps only?</source>
        <translation>Apps d’agence seulement&#x202f;?</translation>
    </message>
    <message>
        <source>Agency apps only</source>
        <translation>Apps d’agence seulement</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1&#x202f;?</translation>
    </message>
    <message>
        <source>To get it: make an app for the agency, or for both, and choose that type on the page before. The type of an app that is there can&apos;t be changed.</source>
        <translation>Pour l’obtenir&#x202f;: créez une app pour l’agence, ou pour les deux, et choisissez ce type à la page précédente. Le type d’une app existante ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>An agency token can&apos;t use it itself: make location tokens from it, and ask for oauth.write and oauth.readonly too.</source>
        <translation>Un jeton d’agence ne peut pas l’utiliser lui-même&#x202f;: créez à partir de lui des jetons de sous-compte, et demandez aussi oauth.write et oauth.readonly.</translation>
    </message>
    <message>
        <source>It depends on the token: a sub-account&apos;s can have it on any plan, an agency&apos;s probably on $297 or $497 only.</source>
        <translation>Cela dépend du jeton&#x202f;: celui d’un sous-compte peut l’avoir avec tout forfait, celui d’une agence probablement avec 297&#xa0;$ ou 497&#xa0;$ seulement.</translation>
    </message>
    <message>
        <source>It depends on the token: a sub-account&apos;s can have it on any plan, an agency&apos;s on Agency Pro ($497) only.</source>
        <translation>Cela dépend du jeton&#x202f;: celui d’un sous-compte peut l’avoir avec tout forfait, celui d’une agence avec Agency Pro (497&#xa0;$) seulement.</translation>
    </message>
    <message>
        <source>Needs the Agency Pro plan ($497).</source>
        <translation>Exige le forfait Agency Pro (497 $).</translation>
    </message>
    <message>
        <source>Needs an agency plan ($297 or $497).</source>
        <translation>Exige un forfait d’agence (297 $ ou 497 $).</translation>
    </message>
    <message>
        <source>Probably needs the Agency Pro plan ($497). HighLevel&apos;s documents disagree or are silent here: no scope list names a plan for it.</source>
        <translation>Exige probablement le forfait Agency Pro (497 $). La documentation de HighLevel se contredit ou n’en dit rien ici&#x202f;: aucune liste de scopes ne nomme de forfait pour lui.</translation>
    </message>
    <message>
        <source>Probably needs an agency plan ($297 or $497). HighLevel&apos;s documents disagree or are silent here: no scope list names a plan for it.</source>
        <translation>Exige probablement un forfait d’agence (297 $ ou 497 $). La documentation de HighLevel se contredit ou n’en dit rien ici&#x202f;: aucune liste de scopes ne nomme de forfait pour lui.</translation>
    </message>
    <message>
        <source>To get it: move to the Agency Pro plan ($497) at HighLevel, then choose that plan on the page before.</source>
        <translation>Pour l’obtenir&#x202f;: prenez le forfait Agency Pro (497 $) chez HighLevel, puis choisissez ce forfait à la page précédente.</translation>
    </message>
    <message>
        <source>To get it: move to an agency plan ($297 or $497) at HighLevel, then choose that plan on the page before.</source>
        <translation>Pour l’obtenir&#x202f;: prenez un forfait d’agence (297 $ ou 497 $) chez HighLevel, puis choisissez ce forfait à la page précédente.</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopesCommand</name>
    <message>
        <source>plan inferred</source>
        <translation>forfait déduit</translation>
    </message>
    <message>
        <source>agency token: %1</source>
        <translation>jeton d’agence&#x202f;: %1</translation>
    </message>
    <message>
        <source>documents disagree on the token</source>
        <translation>la documentation se contredit sur le jeton</translation>
    </message>
    <message>
        <source>Only scopes whose lowest plan is any, agency ($297 or $497) or agency-pro ($497).</source>
        <translation>Seulement les scopes dont le forfait minimal est any, agency (297&#xa0;$ ou 497&#xa0;$) ou agency-pro (497&#xa0;$).</translation>
    </message>
    <message>
        <source>Only scopes that bring a webhook event, such as ContactCreate.</source>
        <translation>Seulement les scopes qui apportent un événement webhook, comme ContactCreate.</translation>
    </message>
    <message>
        <source>With --webhook: only an example of what HighLevel sends for the event.</source>
        <translation>Avec --webhook&#x202f;: seulement un exemple de ce que HighLevel envoie pour l’événement.</translation>
    </message>
    <message>
        <source>Only the scopes of a preset; &quot;hloauth connect --help&quot; lists the presets.</source>
        <translation>Seulement les scopes d’un préréglage&#x202f;; «&#x202f;hloauth connect --help&#x202f;» énumère les préréglages.</translation>
    </message>
    <message>
        <source>Also scopes that HighLevel&apos;s portal probably does not offer.</source>
        <translation>Aussi les scopes que le portail de HighLevel ne propose probablement pas.</translation>
    </message>
    <message>
        <source>For an endpoint the scope that allows the least comes first. Where no scope is known
the command ends with 1 and names what is similar.</source>
        <translation>Pour un endpoint, le scope qui permet le moins vient en premier. Si aucun scope n’est connu, la
commande se termine par 1 et nomme ce qui est semblable.</translation>
    </message>
    <message>
        <source>No scope fits all that was asked for; leave out one of the options.</source>
        <translation>Aucun scope ne correspond à tout ce qui est demandé&#x202f;; retirez une des options.</translation>
    </message>
    <message>
        <source>--tier is any, agency or agency-pro.</source>
        <translation>--tier est any, agency ou agency-pro.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;; there are: %2.</source>
        <translation>Le préréglage «&#x202f;%1&#x202f;» n’existe pas&#x202f;; il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents name no scope for %1; it may work with any token.</source>
        <translation>La documentation de HighLevel ne nomme aucun scope pour %1&#x202f;; cela fonctionne peut-être avec n’importe quel jeton.</translation>
    </message>
    <message>
        <source>No documented scope allows &quot;%1&quot;; write it as in HighLevel&apos;s API reference, such as &quot;POST /contacts/&quot;.</source>
        <translation>Aucun scope documenté ne permet «&#x202f;%1&#x202f;»&#x202f;; écrivez-le comme dans la référence de l’API de HighLevel, par exemple &quot;POST /contacts/&quot;.</translation>
    </message>
    <message>
        <source>No documented scope allows &quot;%1&quot;; similar are: %2.</source>
        <translation>Aucun scope documenté ne permet «&#x202f;%1&#x202f;»&#x202f;; semblables&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The event %1 needs no scope; every app gets it.</source>
        <translation>L’événement %1 n’exige aucun scope&#x202f;; toutes les apps le reçoivent.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents name no scope for %1; this is the probable one.</source>
        <translation>La documentation de HighLevel ne nomme aucun scope pour %1&#x202f;; voici le plus probable.</translation>
    </message>
    <message>
        <source>There is no webhook event &quot;%1&quot;; events are written like ContactCreate.</source>
        <translation>L’événement webhook «&#x202f;%1&#x202f;» n’existe pas&#x202f;; les événements s’écrivent comme ContactCreate.</translation>
    </message>
    <message>
        <source>There is no webhook event &quot;%1&quot;; similar are: %2.</source>
        <translation>L’événement webhook «&#x202f;%1&#x202f;» n’existe pas&#x202f;; semblables&#x202f;: %2.</translation>
    </message>
    <message>
        <source>--example shows an event: name it with --webhook.</source>
        <translation>--example montre un événement&#x202f;: nommez-le avec --webhook.</translation>
    </message>
    <message>
        <source>Only scopes that allow a call, such as &quot;POST /contacts/&quot;; a whole address with real IDs in it will do.</source>
        <translation>Seulement les scopes qui permettent un appel, comme &quot;POST /contacts/&quot;&#x202f;; une adresse entière avec de vrais identifiants convient aussi.</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopesPage</name>
    <message>
        <source>Copy list for the portal</source>
        <translation>Copier la liste pour le portail</translation>
    </message>
    <message>
        <source>Copy &amp;list for the portal</source>
        <translation>Copier la &amp;liste pour le portail</translation>
    </message>
    <message>
        <source>The portal has a list to tick: Advanced Settings → Auth → Scopes. Keep this list beside it; every scope in it must be ticked there.</source>
        <translation>Le portail a une liste à cocher&#x202f;: Advanced Settings → Auth → Scopes. Gardez cette liste à côté&#x202f;; chacun de ses scopes doit y être coché.</translation>
    </message>
    <message>
        <source>Copy scopes with reasons</source>
        <translation>Copier les scopes avec les raisons</translation>
    </message>
    <message>
        <source>Copy with &amp;reasons</source>
        <translation>Copier avec les &amp;raisons</translation>
    </message>
    <message>
        <source>For your app&apos;s documentation, or for HighLevel&apos;s review of a public app: each scope with what it is for and what it allows</source>
        <translation>Pour la documentation de votre app, ou pour l’examen d’une app publique par HighLevel&#x202f;: chaque scope avec ce à quoi il sert et ce qu’il permet</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Takes scopes over from an authorization link, a list or a settings file</source>
        <translation>Reprend des scopes d’un lien d’autorisation, d’une liste ou d’un fichier de réglages</translation>
    </message>
    <message>
        <source>Choose scopes</source>
        <translation>Choisir les scopes</translation>
    </message>
    <message>
        <source>Scopes say what your token may do. Choose only what you need, and tick the same ones in your app in the portal.</source>
        <translation>Les scopes disent ce que peut faire votre jeton. Choisissez seulement ce qu’il vous faut, et cochez les mêmes dans votre app dans le portail.</translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>Choisissez au moins un scope.</translation>
    </message>
    <message>
        <source>HighLevel would refuse the whole request because of: %1.</source>
        <translation>HighLevel refuserait toute la demande à cause de&#x202f;: %1.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents disagree or are silent on whether your plan and app type can have: %1. If HighLevel refuses the request, take it out.</source>
        <translation>La documentation de HighLevel se contredit ou ne dit pas si votre forfait et votre type d’app donnent droit à&#x202f;: %1. Si HighLevel refuse la demande, retirez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) chosen</source>
        <translation>
            <numerusform>%n scope choisi</numerusform>
            <numerusform>%n scopes choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen scope(s) don&apos;t fit your plan or app type.</source>
        <translation>
            <numerusform>%n scope choisi ne convient pas à votre forfait ou type d’app.</numerusform>
            <numerusform>%n scopes choisis ne conviennent pas à votre forfait ou type d’app.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n scope(s) out</source>
        <translation>
            <numerusform>R&amp;etirer %n scope</numerusform>
            <numerusform>R&amp;etirer %n scopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>hloauth::SecretField</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Hidden except for its last 4 characters</source>
        <translation>Masqué sauf les 4 derniers caractères</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>Afficher&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>hloauth::SecretFile</name>
    <message>
        <source>Warning: other users can read %1; make it readable for you alone.</source>
        <translation>Avertissement&#x202f;: d’autres utilisateurs peuvent lire %1&#x202f;; faites en sorte que vous seul puissiez le lire.</translation>
    </message>
</context>
<context>
    <name>hloauth::Servers</name>
    <message>
        <source>The server address is empty: give one such as https://marketplace.gohighlevel.com.</source>
        <translation>L’adresse du serveur est vide&#x202f;: donnez-en une comme https://marketplace.gohighlevel.com.</translation>
    </message>
    <message>
        <source>The server address must begin with https://.</source>
        <translation>L’adresse du serveur doit commencer par https://.</translation>
    </message>
    <message>
        <source>The server address is not a valid URL: check it for spaces and typing mistakes.</source>
        <translation>L’adresse du serveur n’est pas une URL valable&#x202f;: vérifiez les espaces et les fautes de frappe.</translation>
    </message>
    <message>
        <source>The server address must not hold a user name or a password: take out the part before the @.</source>
        <translation>L’adresse du serveur ne doit contenir ni nom d’utilisateur ni mot de passe&#x202f;: retirez ce qui précède le @.</translation>
    </message>
    <message>
        <source>The server address must end before any ? or #: leave out what follows.</source>
        <translation>L’adresse du serveur doit s’arrêter avant tout ? ou #&#x202f;: retirez la suite.</translation>
    </message>
    <message>
        <source>The server address must begin with https://; plain http:// is only for this computer (localhost).</source>
        <translation>L’adresse du serveur doit commencer par https://&#x202f;; http:// seul n’est que pour cet ordinateur (localhost).</translation>
    </message>
</context>
<context>
    <name>hloauth::Session</name>
    <message>
        <source>Waiting for the system keychain. If it asks for its password, unlock it.</source>
        <translation>Attente du trousseau du système. S’il demande son mot de passe, déverrouillez-le.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;; make one with &quot;hloauth connect&quot;.</source>
        <translation>La connexion «&#x202f;%1&#x202f;» n’existe pas&#x202f;; créez-en une avec «&#x202f;hloauth connect&#x202f;».</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;; there are: %2.</source>
        <translation>La connexion «&#x202f;%1&#x202f;» n’existe pas&#x202f;; il y a&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>hloauth::SessionRemedies</name>
    <message>
        <source>Add the version ID to the link</source>
        <translation>Ajouter la version ID au lien</translation>
    </message>
    <message>
        <source>Leave the version ID out</source>
        <translation>Omettre la version ID</translation>
    </message>
    <message>
        <source>Use the newer form of the link</source>
        <translation>Utiliser la nouvelle forme du lien</translation>
    </message>
    <message>
        <source>Use the older form of the link</source>
        <translation>Utiliser l’ancienne forme du lien</translation>
    </message>
    <message>
        <source>Use the standard link</source>
        <translation>Utiliser le lien standard</translation>
    </message>
    <message>
        <source>Use the white-label link</source>
        <translation>Utiliser le lien marque blanche</translation>
    </message>
    <message>
        <source>Log in in the same tab</source>
        <translation>Se connecter dans le même onglet</translation>
    </message>
    <message>
        <source>Open the practice login</source>
        <translation>Ouvrir la connexion d’entraînement</translation>
    </message>
    <message>
        <source>Open app.gohighlevel.com</source>
        <translation>Ouvrir app.gohighlevel.com</translation>
    </message>
    <message>
        <source>Open the practice portal</source>
        <translation>Ouvrir le portail d’entraînement</translation>
    </message>
    <message>
        <source>Open the developer portal</source>
        <translation>Ouvrir le portail développeurs</translation>
    </message>
    <message>
        <source>Open the practice portal to uninstall</source>
        <translation>Ouvrir le portail d’entraînement pour désinstaller</translation>
    </message>
    <message>
        <source>Open HighLevel to uninstall</source>
        <translation>Ouvrir HighLevel pour désinstaller</translation>
    </message>
    <message>
        <source>Open the link again</source>
        <translation>Rouvrir le lien</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Copier l’adresse de redirection</translation>
    </message>
    <message>
        <source>Change redirect and link options</source>
        <translation>Changer la redirection et le lien</translation>
    </message>
    <message>
        <source>Change the scopes</source>
        <translation>Changer les scopes</translation>
    </message>
    <message>
        <source>Copy the scopes for the portal</source>
        <translation>Copier les scopes pour le portail</translation>
    </message>
    <message>
        <source>Correct client ID and secret</source>
        <translation>Corriger client ID et secret</translation>
    </message>
    <message>
        <source>Paste the address</source>
        <translation>Coller l’adresse</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Ask for consent again</source>
        <translation>Redemander le consentement</translation>
    </message>
    <message>
        <source>Enter the version ID from Manage → Versions there.</source>
        <translation>Saisissez la version ID indiquée là-bas sous Manage → Versions.</translation>
    </message>
    <message>
        <source>The link has the version ID %1 now.</source>
        <translation>Le lien a maintenant la version ID %1.</translation>
    </message>
    <message>
        <source>The link has no version ID any more.</source>
        <translation>Le lien n’a plus de version ID.</translation>
    </message>
    <message>
        <source>The link has the newer form now.</source>
        <translation>Le lien a maintenant la nouvelle forme.</translation>
    </message>
    <message>
        <source>The link has the older form now.</source>
        <translation>Le lien a maintenant l’ancienne forme.</translation>
    </message>
    <message>
        <source>The link goes to the white-label page now.</source>
        <translation>Le lien mène maintenant à la page en marque blanche.</translation>
    </message>
    <message>
        <source>The link goes to the standard page now.</source>
        <translation>Le lien mène maintenant à la page standard.</translation>
    </message>
    <message>
        <source>The link asks for a log-in in the same tab now.</source>
        <translation>Le lien demande maintenant une connexion dans le même onglet.</translation>
    </message>
    <message>
        <source>The link was opened in your browser.</source>
        <translation>Le lien a été ouvert dans votre navigateur.</translation>
    </message>
    <message>
        <source>The redirect address is copied: paste it into the app in the portal, and save.</source>
        <translation>L’adresse de redirection est copiée&#x202f;: collez-la dans l’app dans le portail, et enregistrez.</translation>
    </message>
    <message>
        <source>The scopes are copied: compare them with the app in the portal, and save.</source>
        <translation>Les scopes sont copiés&#x202f;: comparez-les avec l’app dans le portail, et enregistrez.</translation>
    </message>
    <message>
        <source>Paste the address from the browser into the field on the page.</source>
        <translation>Collez l’adresse du navigateur dans le champ de la page.</translation>
    </message>
    <message>
        <source>A new link was opened in your browser; the older one is not good any more.</source>
        <translation>Un nouveau lien a été ouvert dans votre navigateur&#x202f;; l’ancien n’est plus bon.</translation>
    </message>
    <message>
        <source>Enter another version ID…</source>
        <translation>Saisir une autre version ID…</translation>
    </message>
</context>
<context>
    <name>hloauth::SharedSecretBox</name>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>&amp;Garder dans le trousseau</translation>
    </message>
    <message>
        <source>With this connection; removing the connection removes it</source>
        <translation>Avec cette connexion&#x202f;; supprimer la connexion le supprime</translation>
    </message>
    <message>
        <source>&amp;Use the kept one</source>
        <translation>&amp;Utiliser celui conservé</translation>
    </message>
    <message>
        <source>Puts the secret that is kept with this connection into the field</source>
        <translation>Met dans le champ le secret conservé avec cette connexion</translation>
    </message>
    <message>
        <source>Takes the secret out of the keychain; the connection stays</source>
        <translation>Retire le secret du trousseau&#x202f;; la connexion reste</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>&amp;Shared secret:</source>
        <translation>&amp;Secret partagé&#x202f;:</translation>
    </message>
    <message>
        <source>Co&amp;nnection:</source>
        <translation>Co&amp;nnexion&#x202f;:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used: %1. Unlock it and choose the connection again; what you entered works without it.</source>
        <translation>Le trousseau est inutilisable&#x202f;: %1. Déverrouillez-le et choisissez à nouveau la connexion&#x202f;; ce que vous avez saisi fonctionne sans lui.</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>il n’a pas donné de raison</translation>
    </message>
    <message>
        <source>No shared secret is kept with “%1”.</source>
        <translation>Aucun secret partagé n’est conservé avec «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Kept with “%1” until the program ends.</source>
        <translation>Conservé avec «&#x202f;%1&#x202f;» jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Kept in the keychain with “%1”.</source>
        <translation>Conservé dans le trousseau avec «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Another shared secret than this is kept with “%1”.</source>
        <translation>Un autre secret partagé que celui-ci est conservé avec «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Remove it from the ke&amp;ychain</source>
        <translation>Retirer du &amp;trousseau</translation>
    </message>
</context>
<context>
    <name>hloauth::SharedSecretEdit</name>
    <message>
        <source>Shared secret</source>
        <translation>Secret partagé</translation>
    </message>
    <message>
        <source>In the portal: Advanced Settings → Auth → Shared Secret</source>
        <translation>Dans le portail&#x202f;: Advanced Settings → Auth → Shared Secret</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide shared secret</source>
        <translation>Masquer le secret partagé</translation>
    </message>
    <message>
        <source>Reveal shared secret</source>
        <translation>Afficher le secret partagé</translation>
    </message>
</context>
<context>
    <name>hloauth::SharedToken</name>
    <message>
        <source>Another program renews this connection</source>
        <translation>Un autre programme renouvelle cette connexion</translation>
    </message>
    <message>
        <source>The refresh token of “%1” was copied for another program.</source>
        <translation>Le jeton d’actualisation de «&#x202f;%1&#x202f;» a été copié pour un autre programme.</translation>
    </message>
    <message>
        <source>That was on %1. A refresh token works once: if it is renewed here, the other program loses its access, and if that program was first, this connection needs a new sign-in.</source>
        <translation>C’était le %1. Un jeton d’actualisation ne sert qu’une fois&#x202f;: s’il est renouvelé ici, l’autre programme perd son accès, et si ce programme l’a devancé, cette connexion exige une reconnexion.</translation>
    </message>
    <message>
        <source>&amp;Leave it to the other program</source>
        <translation>&amp;Le laisser à l’autre programme</translation>
    </message>
    <message>
        <source>Renew it &amp;here</source>
        <translation>Le renouveler &amp;ici</translation>
    </message>
</context>
<context>
    <name>hloauth::ShowCommand</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Lost in a refresh</source>
        <translation>Perdu lors d’un renouvellement</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectée</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Renouvelée</translation>
    </message>
    <message>
        <source>Kept fresh</source>
        <translation>Renouvellement automatique</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Refresh token given away</source>
        <translation>Jeton d’actualisation donné</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>Authorization page</source>
        <translation>Page d’autorisation</translation>
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
        <translation>Non accordés</translation>
    </message>
    <message>
        <source>Agency ID</source>
        <translation>ID de l’agence</translation>
    </message>
    <message>
        <source>Sub-account ID</source>
        <translation>ID du sous-compte</translation>
    </message>
    <message>
        <source>Version ID</source>
        <translation>ID de version</translation>
    </message>
</context>
<context>
    <name>hloauth::Sidebar</name>
    <message>
        <source>Ne&amp;w connection</source>
        <translation>&amp;Nouvelle connexion</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Chercher des connexions</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>By name, account or ID</source>
        <translation>Par nom, compte ou identifiant</translation>
    </message>
</context>
<context>
    <name>hloauth::SignIn</name>
    <message>
        <source>With --session-only nothing is kept and no keychain is needed.</source>
        <translation>Avec --session-only, rien n’est conservé et aucun trousseau n’est nécessaire.</translation>
    </message>
    <message>
        <source>The folder of the connection list, %1, can&apos;t be written (%2); make it writable or choose another with --data-dir.</source>
        <translation>Le dossier de la liste des connexions, %1, n’est pas accessible en écriture (%2)&#x202f;; autorisez l’écriture ou choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>The consent was refused (%1); run the command again to ask once more.</source>
        <translation>Le consentement a été refusé (%1)&#x202f;; relancez la commande pour le demander encore une fois.</translation>
    </message>
    <message>
        <source>No consent came within %1 s; run the command again, with a longer --timeout if need be.</source>
        <translation>Aucun consentement n’est venu en %1&#xa0;s&#x202f;; relancez la commande, au besoin avec un --timeout plus long.</translation>
    </message>
    <message>
        <source>Port %1 of the redirect URI is in use by another sign-in of HighLevel OAuth Helper, %2; finish or end that one first.</source>
        <translation>Le port %1 de l’URI de redirection est utilisé par une autre authentification de HighLevel OAuth Helper, %2&#x202f;; terminez-la ou arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>Port %1 of the redirect URI is in use by %2; end that program, or register another redirect URI in the app and give it with --redirect-uri.</source>
        <translation>Le port %1 de l’URI de redirection est utilisé par %2&#x202f;; arrêtez ce programme, ou enregistrez une autre URI de redirection dans l’app et donnez-la avec --redirect-uri.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>The system does not let us listen on port %1; register a redirect URI with a port above 1023 and give it with --redirect-uri.</source>
        <translation>Le système ne nous autorise pas à écouter sur le port %1&#x202f;; enregistrez une URI de redirection avec un port au-dessus de 1023 et donnez-la avec --redirect-uri.</translation>
    </message>
    <message>
        <source>This computer has no loopback address (127.0.0.1) to take the redirect on; give the redirect by hand with --code-stdin.</source>
        <translation>Cet ordinateur n’a pas d’adresse de bouclage (127.0.0.1) pour recevoir la redirection&#x202f;; donnez la redirection à la main avec --code-stdin.</translation>
    </message>
    <message>
        <source>HighLevel gave the tokens, and they could not be kept: %1</source>
        <translation>HighLevel a donné les jetons, et ils n’ont pas pu être conservés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing was kept. The app is installed in that account anyway; uninstall it there if it is not wanted.</source>
        <translation>Rien n’a été conservé. L’app est tout de même installée dans ce compte&#x202f;; désinstallez-la là-bas si vous n’en voulez pas.</translation>
    </message>
</context>
<context>
    <name>hloauth::SignInSession</name>
    <message>
        <source>My agency</source>
        <translation>Mon agence</translation>
    </message>
    <message>
        <source>My sub-account</source>
        <translation>Mon sous-compte</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>Entraînement&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>hloauth::StartPage</name>
    <message>
        <source>&amp;Connect to HighLevel</source>
        <translation>Se &amp;connecter à HighLevel</translation>
    </message>
    <message>
        <source>Step by step from your app in HighLevel&apos;s developer portal to a working access token. Takes about ten minutes the first time.</source>
        <translation>Pas à pas, de votre app dans le portail développeurs de HighLevel à un jeton d’accès qui fonctionne. Prend environ dix minutes la première fois.</translation>
    </message>
    <message>
        <source>The same steps with a stand-in for HighLevel inside this program. Needs no account and changes nothing anywhere.</source>
        <translation>Le même parcours avec un simulateur de HighLevel dans ce programme. N’exige aucun compte et ne modifie rien nulle part.</translation>
    </message>
    <message>
        <source>Goes straight to the consent, where the stand-in can fail in every way that is known</source>
        <translation>Va droit au consentement, où le simulateur peut échouer de toutes les façons connues</translation>
    </message>
    <message>
        <source>&amp;Do I need this at all?</source>
        <translation>En ai-je &amp;besoin&#x202f;?</translation>
    </message>
    <message>
        <source>Three questions. For some uses HighLevel has a shorter way without OAuth.</source>
        <translation>Trois questions. Pour certains usages, HighLevel a une voie plus courte, sans OAuth.</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>Check webhooks, and decrypt custom-page sessions</source>
        <translation>Vérifier des webhooks, et déchiffrer des sessions de pages personnalisées</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper is free software by independent people. It is not made, endorsed or supported by HighLevel. It talks to HighLevel and to nobody else: no tracking, no update check.</source>
        <translation>HighLevel OAuth Helper est un logiciel libre, fait par des indépendants. Il n’est ni réalisé, ni approuvé, ni assisté par HighLevel. Il parle à HighLevel et à personne d’autre&#x202f;: pas de suivi, pas de recherche de mises à jour.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>From your HighLevel account to an access token for its API, in three legs.</source>
        <translation>De votre compte HighLevel à un jeton d’accès pour son API, en trois étapes.</translation>
    </message>
    <message>
        <source>Go on where you stopped?</source>
        <translation>Reprendre là où vous en étiez&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Practice can&apos;t start</source>
        <translation>L’entraînement ne peut pas démarrer</translation>
    </message>
    <message>
        <source>From Make, Zapier, n8n, the developer portal or a forum: says what is wrong with it, puts it right, and signs in with it.</source>
        <translation>De Make, Zapier, n8n, du portail développeurs ou d’un forum&#x202f;: dit ce qui n’y va pas, le corrige et s’en sert pour la connexion.</translation>
    </message>
    <message>
        <source>&amp;Practice first</source>
        <translation>S&apos;&amp;entraîner d’abord</translation>
    </message>
    <message>
        <source>I have an authorization &amp;link…</source>
        <translation>J’ai un &amp;lien d’autorisation…</translation>
    </message>
    <message>
        <source>Practice what can go &amp;wrong</source>
        <translation>S’entraîner à ce qui peut éc&amp;houer</translation>
    </message>
    <message>
        <source>D&amp;iscard it</source>
        <translation>L’abando&amp;nner</translation>
    </message>
    <message>
        <source>A sign-in was not finished. It stopped at “%1”. Everything you entered is still there, except for the client secret, which was not kept; if you don&apos;t have it any more, add another key to the app in the portal.</source>
        <translation>Une authentification n’a pas été terminée. Elle s’est arrêtée à « %1 ». Tout ce que vous avez saisi est encore là, sauf le client secret, qui n’a pas été conservé ; si vous ne l’avez plus, ajoutez une autre clé à l’app dans le portail.</translation>
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
        <translation>Un seul appel est fait, qui ne modifie rien&#x202f;: les données du compte lui-même, ou ce que permettent
d’autre les scopes du jeton. Un jeton expiré est d’abord renouvelé.

Se termine par 0 si le jeton fonctionne, et par 1 si HighLevel le refuse. Avec --json, un seul
objet est affiché&#x202f;; son &quot;verdict&quot; est works, accepted, lacks-scope, wrong-class, no-access,
inactive, dead ou unclear.</translation>
    </message>
    <message>
        <source>Warning: asked for and not granted: %1.</source>
        <translation>Avertissement&#x202f;: demandé et non accordé&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>hloauth::TestReport</name>
    <message>
        <source>Asked for and not granted: %1</source>
        <translation>Demandé et non accordé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>hloauth::TokenCommand</name>
    <message>
        <source>The token of this sub-account, made with the agency&apos;s (scope oauth.write).</source>
        <translation>Le jeton de ce sous-compte, créé avec celui de l’agence (scope oauth.write).</translation>
    </message>
    <message>
        <source>Refresh first if the token has less than so many seconds left (default 300).</source>
        <translation>Renouveler d’abord s’il reste au jeton moins de ce nombre de secondes (300 par défaut).</translation>
    </message>
    <message>
        <source>raw, json, env (lines for a .env file), header or curl (default raw).</source>
        <translation>raw, json, env (lignes pour un fichier .env), header ou curl (par défaut raw).</translation>
    </message>
    <message>
        <source>--json is the same as --format json: one object with access_token, expires_at,
user_type, company_id, location_id and scopes.

If new tokens come and the keychain does not take them, the token is printed all the
same, and the command ends with 5.</source>
        <translation>--json équivaut à --format json&#x202f;: un objet avec access_token, expires_at,
user_type, company_id, location_id et scopes.

Si de nouveaux jetons arrivent et que le trousseau ne les prend pas, le jeton est tout de même
affiché, et la commande se termine par 5.</translation>
    </message>
    <message>
        <source>--format is one of: %1; &quot;hloauth export&quot; has more.</source>
        <translation>--format est l’un de&#x202f;: %1&#x202f;; «&#x202f;hloauth export&#x202f;» en a d’autres.</translation>
    </message>
    <message>
        <source>--json and another --format exclude each other; leave one out.</source>
        <translation>--json et un autre --format s’excluent&#x202f;; retirez l’un des deux.</translation>
    </message>
    <message>
        <source>--min-validity is a number of seconds, 0 or more.</source>
        <translation>--min-validity est un nombre de secondes, 0 ou plus.</translation>
    </message>
    <message>
        <source>--location needs the id of a sub-account.</source>
        <translation>--location exige l’identifiant d’un sous-compte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to one sub-account; only an agency&apos;s connection brings the tokens of others.</source>
        <translation>«&#x202f;%1&#x202f;» appartient à un seul sous-compte&#x202f;; seule la connexion d’une agence apporte les jetons des autres.</translation>
    </message>
</context>
<context>
    <name>hloauth::TokenPickup</name>
    <message>
        <source>A connection needs a name.</source>
        <translation>Il faut un nom à une connexion.</translation>
    </message>
</context>
<context>
    <name>hloauth::TokensPage</name>
    <message>
        <source>Your tokens</source>
        <translation>Vos jetons</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Test the to&amp;ken</source>
        <translation>Tester le &amp;jeton</translation>
    </message>
    <message>
        <source>Asks HighLevel whether it works, with a call that changes nothing</source>
        <translation>Demande à HighLevel s’il fonctionne, par un appel qui ne modifie rien</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The code may be used up by now. Ask for consent again to get a new one.</source>
        <translation>Le code est peut-être épuisé à présent. Redemandez le consentement pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>Correct client ID and &amp;secret</source>
        <translation>Corriger client ID et &amp;secret</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Ask for consent again</source>
        <translation>Redemander le &amp;consentement</translation>
    </message>
    <message>
        <source>The tokens are here, but they could not be kept.</source>
        <translation>Les jetons sont là, mais ils n’ont pas pu être conservés.</translation>
    </message>
    <message>
        <source>Unlock or set up your system&apos;s keychain and try again. Or keep them in memory until you close the program, and copy them now to where you need them.</source>
        <translation>Déverrouillez ou configurez le trousseau de votre système et réessayez. Ou gardez-les en mémoire jusqu’à la fermeture du programme, et copiez-les maintenant là où vous en avez besoin.</translation>
    </message>
    <message>
        <source>The keychain&apos;s own words</source>
        <translation>Message exact du trousseau</translation>
    </message>
    <message>
        <source>Keep for this &amp;session only</source>
        <translation>Garder pour cette &amp;session seulement</translation>
    </message>
    <message>
        <source>You have walked all three legs.</source>
        <translation>Vous avez parcouru les trois étapes.</translation>
    </message>
    <message>
        <source>The practice tokens are good for nothing else; they are kept in memory until you close the program.</source>
        <translation>Les jetons d’entraînement ne servent à rien d’autre&#x202f;; ils sont gardés en mémoire jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Practice done</source>
        <translation>Entraînement terminé</translation>
    </message>
    <message>
        <source>Kept for this session only</source>
        <translation>Gardé pour cette session seulement</translation>
    </message>
    <message>
        <source>Client secret and tokens are in memory and are gone when you close the program.</source>
        <translation>Le client secret et les jetons sont en mémoire et disparaissent à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Kept in your system&apos;s keychain</source>
        <translation>Conservé dans le trousseau de votre système</translation>
    </message>
    <message>
        <source>Tick them in your app in the portal and save. Then uninstall the app from the account and sign in again: a token keeps the scopes that it was made with.</source>
        <translation>Cochez-les dans votre app dans le portail et enregistrez. Puis désinstallez l’app du compte et reconnectez-vous&#x202f;: un jeton garde les scopes avec lesquels il a été créé.</translation>
    </message>
    <message>
        <source>You asked for a sub-account&apos;s token; HighLevel gave the agency&apos;s.</source>
        <translation>Vous avez demandé un jeton de sous-compte&#x202f;; HighLevel a donné celui de l’agence.</translation>
    </message>
    <message>
        <source>You asked for the agency&apos;s token; HighLevel gave a sub-account&apos;s. The app&apos;s type, or what was chosen in the browser, decides.</source>
        <translation>Vous avez demandé le jeton de l’agence&#x202f;; HighLevel a donné celui d’un sous-compte. C’est le type de l’app, ou le choix fait dans le navigateur, qui décide.</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) were not granted.</source>
        <translation>
            <numerusform>%n scope n’a pas été accordé.</numerusform>
            <numerusform>%n scopes n’ont pas été accordés.</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Putting the tokens into your keychain…</source>
        <translation>Enregistrement des jetons dans votre trousseau…</translation>
    </message>
    <message>
        <source>Exchanging the code for tokens with HighLevel…</source>
        <translation>Échange du code contre les jetons auprès de HighLevel…</translation>
    </message>
    <message>
        <source>Hands token and IDs to another program, in its own form</source>
        <translation>Remet le jeton et les identifiants à un autre programme, sous sa forme</translation>
    </message>
    <message>
        <source>Practice what can go &amp;wrong</source>
        <translation>S’entraîner à ce qui peut éc&amp;houer</translation>
    </message>
    <message>
        <source>Client secret, access token and refresh token are in the keychain. The connection&apos;s name and IDs are in %1, without any secret.</source>
        <translation>Client secret, jeton d’accès et jeton d’actualisation sont dans le trousseau. Le nom et les identifiants de la connexion sont dans %1, sans aucun secret.</translation>
    </message>
    <message>
        <source>The access token is what others ask for; it works for about a day. Copy it again tomorrow: this program gets the next one by the refresh token.</source>
        <translation>Le jeton d’accès est celui qu’on vous demande ; il fonctionne environ un jour. Copiez-le de nouveau demain : ce programme obtient le suivant par le jeton d’actualisation.</translation>
    </message>
</context>
<context>
    <name>hloauth::TokensView</name>
    <message>
        <source>Name of the connection</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>Under this name you find the connection again, here and in the command line program hloauth</source>
        <translation>Sous ce nom, vous retrouvez la connexion, ici et dans le programme en ligne de commande hloauth</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Paste it where a program asks for a bearer token or access token. It is good for about a day. The clipboard is cleared after a minute.</source>
        <translation>Collez-le là où un programme demande un «&#x202f;bearer token&#x202f;» ou «&#x202f;access token&#x202f;». Il est bon pour environ un jour. Le presse-papiers est effacé après une minute.</translation>
    </message>
    <message>
        <source>&amp;Copy access token</source>
        <translation>&amp;Copier le jeton d’accès</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>Works only once: if you give it to Make, Zapier or another program, that program must do the refreshing from then on, not this one.</source>
        <translation>Le «&#x202f;refresh token&#x202f;». Ne sert qu’une fois&#x202f;: si vous le donnez à Make, Zapier ou un autre programme, c’est lui qui doit dès lors faire les renouvellements, et non celui-ci.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Sous-compte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>HighLevel did not say</source>
        <translation>HighLevel ne l’a pas dit</translation>
    </message>
    <message>
        <source>%1 (%2 left)</source>
        <translation>%1 (encore %2)</translation>
    </message>
    <message>
        <source>Sub-account ID</source>
        <translation>ID du sous-compte</translation>
    </message>
    <message>
        <source>sub-account ID</source>
        <translation>ID du sous-compte</translation>
    </message>
    <message>
        <source>Agency ID</source>
        <translation>ID de l’agence</translation>
    </message>
    <message>
        <source>agency ID</source>
        <translation>ID de l’agence</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de l’utilisateur</translation>
    </message>
    <message>
        <source>user ID</source>
        <translation>ID de l’utilisateur</translation>
    </message>
</context>
<context>
    <name>hloauth::ToolsMenu</name>
    <message>
        <source>&amp;Tools</source>
        <translation>Out&amp;ils</translation>
    </message>
    <message>
        <source>&amp;Webhooks…</source>
        <translation>&amp;Webhooks…</translation>
    </message>
    <message>
        <source>&amp;Custom-page session…</source>
        <translation>Session de page &amp;personnalisée…</translation>
    </message>
</context>
<context>
    <name>hloauth::TrayIcon</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Open HighLevel OAuth Helper</source>
        <translation>&amp;Ouvrir HighLevel OAuth Helper</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Paused: nothing is refreshed</source>
        <translation>En pause&#x202f;: rien n’est renouvelé</translation>
    </message>
    <message>
        <source>Needs a new sign-in: %1</source>
        <translation>Reconnexion nécessaire&#x202f;: %1</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper – %1</source>
        <translation>HighLevel OAuth Helper – %1</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %n connection(s) fresh</source>
        <translation>
            <numerusform>Renouvelle %n connexion</numerusform>
            <numerusform>Renouvelle %n connexions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::UiContext</name>
    <message>
        <source>%1 was opened in your browser.</source>
        <translation>%1 a été ouvert dans votre navigateur.</translation>
    </message>
    <message>
        <source>No browser could be opened; type %1 into one.</source>
        <translation>Aucun navigateur n’a pu être ouvert&#x202f;; tapez %1 dans un navigateur.</translation>
    </message>
</context>
<context>
    <name>hloauth::VerifyWebhookCommand</name>
    <message>
        <source>Read the body from FILE, byte for byte; - reads standard input.</source>
        <translation>Lire le corps dans FILE, octet pour octet&#x202f;; - lit l’entrée standard.</translation>
    </message>
    <message>
        <source>A header of the request, as &quot;Name: value&quot;; may be repeated.</source>
        <translation>Un en-tête de la requête, sous la forme &quot;Name: value&quot;&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Check with the public key in FILE instead of HighLevel&apos;s.</source>
        <translation>Vérifier avec la clé publique de FILE au lieu de celle de HighLevel.</translation>
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
        <translation>Exemple&#x202f;:
  hloauth verify-webhook --body event.json --header &quot;X-GHL-Signature: kd3f...==&quot;

Code de sortie 0&#x202f;: HighLevel a signé exactement ce corps. 1&#x202f;: rien ne prouve qu’il vient de
HighLevel, et une phrase dit pourquoi&#x202f;; si seuls des espaces ou l’ordre des clés ont changé, elle
le dit. Le corps doit être brut, tel qu’il est arrivé. Sans --header, FILE peut être une requête
entière&#x202f;: en-têtes, une ligne vide, le corps. X-GHL-Signature (Ed25519) décide&#x202f;; l’ancien
X-WH-Signature (RSA) ne compte que sans lui, et a été arrêté le 1er juillet 2026.
Un horodatage ancien est un avertissement, pas un «&#x202f;non&#x202f;»&#x202f;: regardez &quot;age_seconds&quot; (avec --json)
pour refuser ce qui a plus de 5 minutes.</translation>
    </message>
    <message>
        <source>Say which file holds the webhook&apos;s body, with --body FILE, or --body - for standard input.</source>
        <translation>Dites quel fichier contient le corps du webhook, avec --body FILE, ou --body - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>“%1” is no header; give each as --header &quot;Name: value&quot;.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un en-tête&#x202f;; donnez chacun sous la forme --header &quot;Name: value&quot;.</translation>
    </message>
    <message>
        <source>Paste the body, then end the input (Ctrl+D):</source>
        <translation>Collez le corps, puis terminez l’entrée (Ctrl+D)&#x202f;:</translation>
    </message>
    <message>
        <source>a webhook&apos;s body</source>
        <translation>le corps d’un webhook</translation>
    </message>
    <message>
        <source>a public key</source>
        <translation>une clé publique</translation>
    </message>
    <message>
        <source>The file %1: %2</source>
        <translation>Le fichier %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The body that was signed has %1 bytes, this one has %2; the first that differs is number %3.</source>
        <translation>Le corps qui a été signé a %1&#xa0;octets, celui-ci en a %2&#x202f;; le premier qui diffère est le numéro %3.</translation>
    </message>
    <message>
        <source>Not genuine. %1 %2</source>
        <translation>Non authentique. %1 %2</translation>
    </message>
    <message>
        <source>genuine: HighLevel signed exactly this body (%1, %2).</source>
        <translation>authentique&#x202f;: HighLevel a signé exactement ce corps (%1, %2).</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>webhookId</source>
        <translation>webhookId</translation>
    </message>
    <message>
        <source>sub-account</source>
        <translation>sous-compte</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agence</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
</context>
<context>
    <name>hloauth::Wait</name>
    <message>
        <source>a minute</source>
        <translation>une minute</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::WaitingBox</name>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Attente du navigateur</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Paste it into the address bar of another browser on this computer.</source>
        <translation>Collez-le dans la barre d’adresse d’un autre navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>Ro&amp;uvrir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Waiting for your answer in the browser…</source>
        <translation>Attente de votre réponse dans le navigateur…</translation>
    </message>
    <message>
        <source>&amp;Paste the address…</source>
        <translation>&amp;Coller l’adresse…</translation>
    </message>
    <message>
        <source>I see an &amp;error…</source>
        <translation>Je vois une &amp;erreur…</translation>
    </message>
</context>
<context>
    <name>hloauth::Walk</name>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>The browser came back to this program, with a code in its address. A code is good for a few
minutes and for one use, so that nobody gains by reading it later.
</source>
        <translation>Le navigateur est revenu à ce programme, avec un code dans son adresse. Un code est bon pour
quelques minutes et une seule utilisation, personne ne gagne donc rien à le lire plus tard.
</translation>
    </message>
    <message>
        <source>Leg 3 · The tokens</source>
        <translation>Étape 3 · Les jetons</translation>
    </message>
    <message>
        <source>The program now sends the code, the client ID and the client secret to the token endpoint,
away from the browser, and gets an access token and a refresh token back.
</source>
        <translation>Le programme envoie maintenant le code, le client ID et le client secret au token endpoint, à
l’écart du navigateur, et reçoit en retour un jeton d’accès et un jeton d’actualisation.
</translation>
    </message>
    <message>
        <source>This time you see what goes wrong when %1.
</source>
        <translation>Cette fois, vous voyez ce qui échoue quand %1.
</translation>
    </message>
    <message>
        <source>The page in the browser stays blank.
</source>
        <translation>La page dans le navigateur reste blanche.
</translation>
    </message>
    <message>
        <source>The page in the browser says:

  %1
</source>
        <translation>La page dans le navigateur dit&#x202f;:

  %1
</translation>
    </message>
    <message>
        <source>Why: %1
What to do: %2
</source>
        <translation>Pourquoi&#x202f;: %1
Que faire&#x202f;: %2
</translation>
    </message>
    <message>
        <source>To remember: %1</source>
        <translation>À retenir&#x202f;: %1</translation>
    </message>
    <message>
        <source>PRACTICE: a sign-in from beginning to end, against a stand-in for HighLevel on this computer.
Nothing of it is kept, and nothing leaves this computer.
</source>
        <translation>ENTRAÎNEMENT&#x202f;: une authentification du début à la fin, avec un simulateur de HighLevel sur cet
ordinateur. Rien n’en est conservé, et rien ne quitte cet ordinateur.
</translation>
    </message>
    <message>
        <source>Leg 1 · The app</source>
        <translation>Étape 1 · L’app</translation>
    </message>
    <message>
        <source>At HighLevel you would make an app in the developer portal, tick the scopes that it needs, and
register where the browser goes after the consent. The portal then gives you two values:

  client ID      %1   (says which app asks; no secret)
  client secret  ****%2   (the app&apos;s password; it goes to nobody but HighLevel)

This app asks for %3.
</source>
        <translation>Chez HighLevel, vous créeriez une app dans le portail développeurs, cocheriez les scopes qu’il lui
faut, et enregistreriez où va le navigateur après le consentement. Le portail vous donne alors
deux valeurs&#x202f;:

  client ID      %1   (dit quelle app demande&#x202f;; pas un secret)
  client secret  ****%2   (le mot de passe de l’app&#x202f;; pour HighLevel et personne d’autre)

Cette app demande %3.
</translation>
    </message>
    <message>
        <source>Leg 2 · The consent</source>
        <translation>Étape 2 · Le consentement</translation>
    </message>
    <message>
        <source>The program makes a link, and listens at %1.
The link says which app asks, for what, and where the browser shall go afterwards; &quot;state&quot; is a
random value that must come back, so that nobody can slip in a consent that you did not give:

  %2

You would open it in your browser, choose an agency or a sub-account, and allow it. Here this
program plays the browser: it loads the page and sends the form on it.
</source>
        <translation>Le programme crée un lien, et écoute à %1.
Le lien dit quelle app demande, quoi, et où le navigateur doit aller ensuite&#x202f;; &quot;state&quot; est une
valeur aléatoire qui doit revenir, pour que personne ne puisse glisser un consentement que vous
n’avez pas donné&#x202f;:

  %2

Vous l’ouvririez dans votre navigateur, choisiriez une agence ou un sous-compte, et accepteriez.
Ici, ce programme joue le navigateur&#x202f;: il charge la page et envoie le formulaire qui s’y trouve.
</translation>
    </message>
    <message>
        <source>The practice browser did not get through the consent: %1.</source>
        <translation>Le navigateur d’entraînement n’est pas venu à bout du consentement&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Done: connected to %1.
The access token is valid until %2; it goes into the header of each API call.
The refresh token brings the next one, once: a real connection keeps it in the system keychain.
</source>
        <translation>Terminé. Compte connecté&#x202f;: %1.
Le jeton d’accès est valide jusqu’au %2&#x202f;; il va dans l’en-tête de chaque appel d’API.
Le jeton d’actualisation apporte le suivant, une fois&#x202f;: une vraie connexion le conserve dans le
trousseau du système.
</translation>
    </message>
    <message>
        <source>What the access token says of itself:
</source>
        <translation>Ce que le jeton d’accès dit de lui-même&#x202f;:
</translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookCheckView</name>
    <message>
        <source>Paste a webhook&apos;s headers and its raw body, or drop a file with the body or the whole request. Everything is checked on this computer; nothing is sent anywhere.</source>
        <translation>Collez les en-têtes d’un webhook et son corps brut, ou déposez un fichier contenant le corps ou la requête entière. Tout est vérifié sur cet ordinateur&#x202f;; rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>X-GHL-Signature: …</source>
        <translation>X-GHL-Signature: …</translation>
    </message>
    <message>
        <source>&amp;Headers, a line each, or the signature alone</source>
        <translation>&amp;En-têtes, un par ligne, ou la signature seule</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>{&quot;type&quot;:&quot;ContactCreate&quot;, …}</source>
        <translation>{&quot;type&quot;:&quot;ContactCreate&quot;, …}</translation>
    </message>
    <message>
        <source>&amp;Body, exactly as it arrived</source>
        <translation>&amp;Corps, exactement comme il est arrivé</translation>
    </message>
    <message>
        <source>With the body, or with the whole request</source>
        <translation>Avec le corps, ou avec la requête entière</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>“%1” is no header; paste each as “Name: value”.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un en-tête&#x202f;; collez chacun sous la forme «&#x202f;Name: value&#x202f;».</translation>
    </message>
    <message>
        <source>The raw bytes count: a body that was read as JSON and written again is another.</source>
        <translation>Ce sont les octets bruts qui comptent&#x202f;: un corps lu comme JSON puis réécrit est un autre corps.</translation>
    </message>
    <message>
        <source>%1; only the beginning is shown, all of it is checked.</source>
        <translation>%1&#x202f;; seul le début est affiché, tout est vérifié.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookFinding</name>
    <message>
        <source>It has no signature: the header X-GHL-Signature is missing.</source>
        <translation>Il n’a pas de signature&#x202f;: l’en-tête X-GHL-Signature manque.</translation>
    </message>
    <message>
        <source>Refuse it. If HighLevel did send it, look whether something on the way took the header off, or whether the headers were copied whole.</source>
        <translation>Refusez-le. Si c’est bien HighLevel qui l’a envoyé, cherchez si quelque chose en chemin a retiré l’en-tête, ou si les en-têtes ont été copiés en entier.</translation>
    </message>
    <message>
        <source>It has no signature, and it looks like what the action “Webhook” of a workflow sends: HighLevel does not sign that.</source>
        <translation>Il n’a pas de signature, et il ressemble à ce qu’envoie l’action «&#x202f;Webhook&#x202f;» d’un workflow&#x202f;: HighLevel ne la signe pas.</translation>
    </message>
    <message>
        <source>Put a word that only you know into the action&apos;s address or headers, and check that instead; or switch on the app&apos;s own webhook, which is signed.</source>
        <translation>Mettez dans l’adresse ou les en-têtes de l’action un mot connu de vous seul, et vérifiez-le&#x202f;; ou activez le webhook de l’app elle-même, qui est signé.</translation>
    </message>
    <message>
        <source>The body begins with headers: it is a whole request.</source>
        <translation>Le corps commence par des en-têtes&#x202f;: c’est une requête entière.</translation>
    </message>
    <message>
        <source>Give the headers apart, and as the body only what stands behind the first empty line.</source>
        <translation>Donnez les en-têtes à part, et comme corps seulement ce qui suit la première ligne vide.</translation>
    </message>
    <message>
        <source>The header {part} comes more than once, with different values.</source>
        <translation>L’en-tête {part} apparaît plusieurs fois, avec des valeurs différentes.</translation>
    </message>
    <message>
        <source>Refuse it: HighLevel sends it once.</source>
        <translation>Refusez-le&#x202f;: HighLevel l’envoie une seule fois.</translation>
    </message>
    <message>
        <source>The header {part} is empty.</source>
        <translation>L’en-tête {part} est vide.</translation>
    </message>
    <message>
        <source>Copy the header again, whole; if it arrived like this, refuse it.</source>
        <translation>Recopiez l’en-tête en entier&#x202f;; s’il est arrivé ainsi, refusez-le.</translation>
    </message>
    <message>
        <source>The header {part} says “N/A”: HighLevel did not sign this one.</source>
        <translation>L’en-tête {part} indique «&#x202f;N/A&#x202f;»&#x202f;: HighLevel n’a pas signé celui-ci.</translation>
    </message>
    <message>
        <source>Don&apos;t trust it; ask the API for what it speaks of.</source>
        <translation>Ne vous y fiez pas&#x202f;; demandez à l’API ce dont il parle.</translation>
    </message>
    <message>
        <source>The value of {part} has the shape of an HMAC (a hash with a shared secret), which HighLevel does not use.</source>
        <translation>La valeur de {part} a la forme d’un HMAC (un hachage avec un secret partagé), que HighLevel n’utilise pas.</translation>
    </message>
    <message>
        <source>Look who sends this. HighLevel&apos;s signature is made with its private key and is checked with its public one; there is no shared secret for it.</source>
        <translation>Regardez qui l’envoie. La signature de HighLevel est faite avec sa clé privée et se vérifie avec sa clé publique&#x202f;; il n’y a pas de secret partagé pour cela.</translation>
    </message>
    <message>
        <source>The value of {part} is an access token (JWT), no signature.</source>
        <translation>La valeur de {part} est un jeton d’accès (JWT), pas une signature.</translation>
    </message>
    <message>
        <source>Copy the value of the header X-GHL-Signature instead.</source>
        <translation>Copiez plutôt la valeur de l’en-tête X-GHL-Signature.</translation>
    </message>
    <message>
        <source>The value of {part} is not base64, so it is no signature.</source>
        <translation>La valeur de {part} n’est pas du base64, ce n’est donc pas une signature.</translation>
    </message>
    <message>
        <source>Copy the header again: letters, digits, “+”, “/” and the “=” at its end, nothing else.</source>
        <translation>Recopiez l’en-tête&#x202f;: lettres, chiffres, «&#x202f;+&#x202f;», «&#x202f;/&#x202f;» et le «&#x202f;=&#x202f;» final, rien d’autre.</translation>
    </message>
    <message>
        <source>The signature in {part} is too short: a part of it is missing.</source>
        <translation>La signature dans {part} est trop courte&#x202f;: il en manque une partie.</translation>
    </message>
    <message>
        <source>Copy the header again, to its end.</source>
        <translation>Recopiez l’en-tête jusqu’à la fin.</translation>
    </message>
    <message>
        <source>The signature in {part} has a length that no signature for this header has.</source>
        <translation>La signature dans {part} a une longueur qu’aucune signature n’a pour cet en-tête.</translation>
    </message>
    <message>
        <source>Copy the header again; if it arrived like this, refuse it.</source>
        <translation>Recopiez l’en-tête&#x202f;; s’il est arrivé ainsi, refusez-le.</translation>
    </message>
    <message>
        <source>The signature stands in the wrong header: by its kind it belongs into {part}.</source>
        <translation>La signature est dans le mauvais en-tête&#x202f;: d’après sa nature, elle va dans {part}.</translation>
    </message>
    <message>
        <source>Give it under the name that it arrived with; if it arrived like this, refuse it.</source>
        <translation>Donnez-la sous le nom avec lequel elle est arrivée&#x202f;; si elle est arrivée ainsi, refusez-la.</translation>
    </message>
    <message>
        <source>The key is of another kind than the signature in {part}: X-GHL-Signature takes an Ed25519 key, X-WH-Signature an RSA key.</source>
        <translation>La clé est d’un autre type que la signature dans {part}&#x202f;: X-GHL-Signature demande une clé Ed25519, X-WH-Signature une clé RSA.</translation>
    </message>
    <message>
        <source>Take the key that belongs to this header, or leave it out to use HighLevel&apos;s own.</source>
        <translation>Prenez la clé qui va avec cet en-tête, ou n’en donnez pas pour utiliser celle de HighLevel.</translation>
    </message>
    <message>
        <source>It does not fit the key that was given, but HighLevel&apos;s own: the key is the wrong one.</source>
        <translation>Elle ne correspond pas à la clé donnée, mais à celle de HighLevel&#x202f;: la clé est la mauvaise.</translation>
    </message>
    <message>
        <source>Use HighLevel&apos;s key: leave yours out, or go back to the built-in keys.</source>
        <translation>Utilisez la clé de HighLevel&#x202f;: ne donnez pas la vôtre, ou revenez aux clés intégrées.</translation>
    </message>
    <message>
        <source>There is no body.</source>
        <translation>Il n’y a pas de corps.</translation>
    </message>
    <message>
        <source>Give the body of the request as it arrived; a GET request has none, and is not from HighLevel.</source>
        <translation>Donnez le corps de la requête tel qu’il est arrivé&#x202f;; une requête GET n’en a pas et ne vient pas de HighLevel.</translation>
    </message>
    <message>
        <source>Only line breaks or blanks at its ends differ from the body that HighLevel signed.</source>
        <translation>Seuls des sauts de ligne ou des espaces aux extrémités diffèrent du corps que HighLevel a signé.</translation>
    </message>
    <message>
        <source>Check the bytes as they arrived: an editor, a shell or a paste added or removed these.</source>
        <translation>Vérifiez les octets tels qu’ils sont arrivés&#x202f;: un éditeur, un shell ou un collage les a ajoutés ou retirés.</translation>
    </message>
    <message>
        <source>Only white space differs from the body that HighLevel signed: the JSON was read and written again.</source>
        <translation>Seuls les espaces et sauts de ligne diffèrent du corps que HighLevel a signé&#x202f;: le JSON a été lu puis réécrit.</translation>
    </message>
    <message>
        <source>Check the raw body, before any program makes objects of it.</source>
        <translation>Vérifiez le corps brut, avant qu’un programme n’en fasse des objets.</translation>
    </message>
    <message>
        <source>Only the way in which letters or numbers are written differs from the body that HighLevel signed: the JSON was read and written again.</source>
        <translation>Seule la façon d’écrire les lettres ou les nombres diffère du corps que HighLevel a signé&#x202f;: le JSON a été lu puis réécrit.</translation>
    </message>
    <message>
        <source>Only the order of the keys differs from the body that HighLevel signed: the JSON was read and written again.</source>
        <translation>Seul l’ordre des clés diffère du corps que HighLevel a signé&#x202f;: le JSON a été lu puis réécrit.</translation>
    </message>
    <message>
        <source>The body that HighLevel signed stands inside another encoding here (base64, a JSON string, a form or a web page&apos;s text).</source>
        <translation>Le corps que HighLevel a signé se trouve ici dans un autre encodage (base64, une chaîne JSON, un formulaire ou le texte d’une page web).</translation>
    </message>
    <message>
        <source>Decode it once, and check what comes out.</source>
        <translation>Décodez-le une fois, et vérifiez ce qui en sort.</translation>
    </message>
    <message>
        <source>Only letters beyond ASCII differ from the body that HighLevel signed: UTF-8 was read as Latin-1.</source>
        <translation>Seules les lettres hors ASCII diffèrent du corps que HighLevel a signé&#x202f;: de l’UTF-8 a été lu comme du Latin-1.</translation>
    </message>
    <message>
        <source>Keep the body as bytes, or read it as UTF-8.</source>
        <translation>Gardez le corps sous forme d’octets, ou lisez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The body is no whole JSON: a part of it is missing or was changed.</source>
        <translation>Le corps n’est pas un JSON complet&#x202f;: une partie manque ou a été modifiée.</translation>
    </message>
    <message>
        <source>Take the whole body as it arrived, from its first to its last byte.</source>
        <translation>Prenez le corps entier tel qu’il est arrivé, du premier au dernier octet.</translation>
    </message>
    <message>
        <source>The signature does not fit: the body or the signature was changed, or it is not from HighLevel.</source>
        <translation>La signature ne correspond pas&#x202f;: le corps ou la signature a été modifié, ou il ne vient pas de HighLevel.</translation>
    </message>
    <message>
        <source>Refuse it. If you trust where it comes from, take body and headers of the same request again, as they arrived.</source>
        <translation>Refusez-le. Si vous faites confiance à sa source, reprenez le corps et les en-têtes de la même requête, tels qu’ils sont arrivés.</translation>
    </message>
    <message>
        <source>It is signed by the older header X-WH-Signature only, which HighLevel ended on {part}.</source>
        <translation>Il est signé seulement par l’ancien en-tête X-WH-Signature, que HighLevel a arrêté le {part}.</translation>
    </message>
    <message>
        <source>Expect X-GHL-Signature, and refuse events of a later time without it.</source>
        <translation>Attendez-vous à X-GHL-Signature, et refusez sans lui les événements ultérieurs.</translation>
    </message>
    <message>
        <source>It was sent {part} ago: a receiver should refuse what is older than 5 minutes, as it may be an old one that somebody sends again.</source>
        <translation>Il a été envoyé il y a {part}&#x202f;: un récepteur devrait refuser ce qui a plus de 5 minutes, car ce peut être un ancien que quelqu’un renvoie.</translation>
    </message>
    <message>
        <source>If you look at one that you kept, that is as it should be.</source>
        <translation>Si vous en examinez un que vous avez gardé, c’est normal.</translation>
    </message>
    <message>
        <source>Its time is {part} ahead of this computer&apos;s clock.</source>
        <translation>Son heure est en avance de {part} sur l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Set the clock right; a receiver should refuse what is more than 5 minutes ahead.</source>
        <translation>Mettez l’horloge à l’heure&#x202f;; un récepteur devrait refuser ce qui est en avance de plus de 5 minutes.</translation>
    </message>
    <message>
        <source>Its webhookId was here before: it is the same event again.</source>
        <translation>Son webhookId est déjà venu&#x202f;: c’est le même événement une nouvelle fois.</translation>
    </message>
    <message>
        <source>Remember each webhookId, and let an event do its work once.</source>
        <translation>Retenez chaque webhookId, et laissez un événement n’agir qu’une fois.</translation>
    </message>
    <message>
        <source>It has no timestamp, so its age can&apos;t be checked.</source>
        <translation>Il n’a pas d’horodatage, son âge ne peut donc pas être vérifié.</translation>
    </message>
    <message>
        <source>Rely on webhookId to notice one that is sent again.</source>
        <translation>Fiez-vous à webhookId pour remarquer un événement renvoyé.</translation>
    </message>
    <message>
        <source>It has no webhookId, so one that is sent again can&apos;t be noticed by it.</source>
        <translation>Il n’a pas de webhookId, on ne peut donc pas s’en servir pour remarquer un événement renvoyé.</translation>
    </message>
    <message>
        <source>Rely on the timestamp, and on what the event says.</source>
        <translation>Fiez-vous à l’horodatage et à ce que dit l’événement.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents do not know an event “{part}”.</source>
        <translation>La documentation de HighLevel ne connaît pas d’événement «&#x202f;{part}&#x202f;».</translation>
    </message>
    <message>
        <source>It may be a new one: look into HighLevel&apos;s documents.</source>
        <translation>Il est peut-être nouveau&#x202f;: consultez la documentation de HighLevel.</translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookKey</name>
    <message>
        <source>There is no key in it; copy the public key first.</source>
        <translation>Il ne contient pas de clé&#x202f;; copiez d’abord la clé publique.</translation>
    </message>
    <message>
        <source>This is no public key; take one as PEM (-----BEGIN PUBLIC KEY-----) or as base64.</source>
        <translation>Ce n’est pas une clé publique&#x202f;; prenez-en une en PEM (-----BEGIN PUBLIC KEY-----) ou en base64.</translation>
    </message>
    <message>
        <source>This is a private key; take the public one, and keep this one to yourself.</source>
        <translation>C’est une clé privée&#x202f;; prenez la clé publique, et gardez celle-ci pour vous.</translation>
    </message>
    <message>
        <source>This is a certificate; take the public key out of it.</source>
        <translation>C’est un certificat&#x202f;; extrayez-en la clé publique.</translation>
    </message>
    <message>
        <source>This key is neither an Ed25519 nor an RSA key, and HighLevel signs with those only.</source>
        <translation>Cette clé n’est ni Ed25519 ni RSA, et HighLevel ne signe qu’avec celles-là.</translation>
    </message>
    <message>
        <source>The key is damaged: a part of it is missing or was changed; copy it again, whole.</source>
        <translation>La clé est abîmée&#x202f;: une partie manque ou a été modifiée&#x202f;; recopiez-la en entier.</translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookKeys</name>
    <message>
        <source>The file %1 with your own webhook keys can&apos;t be read (%2); mend it, or remove it to go back to the built-in keys.</source>
        <translation>Le fichier %1 contenant vos propres clés de webhook ne peut pas être lu (%2)&#x202f;; réparez-le, ou supprimez-le pour revenir aux clés intégrées.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be removed (%2); check its folder&apos;s permissions.</source>
        <translation>Le fichier %1 ne peut pas être supprimé (%2)&#x202f;; vérifiez les permissions de son dossier.</translation>
    </message>
    <message>
        <source>The key can&apos;t be kept in %1 (%2); check the folder&apos;s permissions and the room on the disk.</source>
        <translation>La clé ne peut pas être conservée dans %1 (%2)&#x202f;; vérifiez les permissions du dossier et la place sur le disque.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s guide to webhooks in the marketplace&apos;s documentation, as two independent public projects quote it</source>
        <extracomment>Where a public key was read.</extracomment>
        <translation>le guide des webhooks de HighLevel dans la documentation de la marketplace, tel que deux projets publics indépendants le citent</translation>
    </message>
    <message>
        <source>Good, not certain: compare it with the live page before you rely on it alone.</source>
        <extracomment>How far that can be relied on.</extracomment>
        <translation>Bon, pas certain&#x202f;: comparez avec la page en ligne avant de vous y fier seule.</translation>
    </message>
    <message>
        <source>docs/oauth/WebhookAuthentication.md of HighLevel&apos;s own highlevel-api-docs</source>
        <extracomment>Where a public key was read.</extracomment>
        <translation>docs/oauth/WebhookAuthentication.md du propre highlevel-api-docs de HighLevel</translation>
    </message>
    <message>
        <source>Certain: HighLevel&apos;s own document.</source>
        <extracomment>How far that can be relied on.</extracomment>
        <translation>Certain&#x202f;: document de HighLevel même.</translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookReceiverView</name>
    <message>
        <source>&amp;Receive</source>
        <translation>&amp;Recevoir</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Shows webhooks as they arrive. HighLevel can&apos;t reach this computer by itself: run a tunnel of your own (cloudflared, ngrok and others) that leads to the address below, and enter the tunnel&apos;s https address as your app&apos;s webhook URL.</source>
        <translation>Montre les webhooks à mesure qu’ils arrivent. HighLevel ne peut pas joindre cet ordinateur de lui-même&#x202f;: lancez votre propre tunnel (cloudflared, ngrok ou autre) qui mène à l’adresse ci-dessous, et saisissez l’adresse https du tunnel comme URL de webhook de votre app.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Search by event, account or verdict</source>
        <translation>Chercher par événement, compte ou verdict</translation>
    </message>
    <message>
        <source>Search the events</source>
        <translation>Chercher dans les événements</translation>
    </message>
    <message>
        <source>C&amp;lear the list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Another program has port %1; choose another port, and let your tunnel lead to that.</source>
        <translation>Un autre programme a le port %1&#x202f;; choisissez un autre port, et dirigez-y votre tunnel.</translation>
    </message>
    <message>
        <source>The system does not let this program have port %1; choose another, and let your tunnel lead to that.</source>
        <translation>Le système n’autorise pas ce programme à utiliser le port %1&#x202f;; choisissez-en un autre, et dirigez-y votre tunnel.</translation>
    </message>
    <message>
        <source>This computer can&apos;t be listened on (127.0.0.1); look at its network settings.</source>
        <translation>L’écoute est impossible sur cet ordinateur (127.0.0.1)&#x202f;; vérifiez ses réglages réseau.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Receiving at %1, from this computer only.</source>
        <translation>Réception à %1, depuis cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>the last %1 of %2 events</source>
        <translation>les %1 derniers événements sur %2</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Pas encore de webhook</translation>
    </message>
    <message>
        <source>They are listed here as they arrive.</source>
        <translation>Ils s&apos;affichent ici à mesure qu&apos;ils arrivent.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) found</source>
        <translation>
            <numerusform>%n événement trouvé</numerusform>
            <numerusform>%n événements trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Search for a part of the event, the account or the verdict.</source>
        <translation>Cherchez une partie de l’événement, du compte ou du verdict.</translation>
    </message>
    <message>
        <source>Off. Press Receive to begin.</source>
        <translation>Arrêté. Appuyez sur Recevoir pour commencer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookReport</name>
    <message>
        <source>HighLevel signed exactly this body (%1, %2).</source>
        <translation>HighLevel a signé exactement ce corps (%1, %2).</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Authentique</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Non authentique</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>répété</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>authentique</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>not genuine</source>
        <translation>non authentique</translation>
    </message>
    <message>
        <source>Genuine, but something about it is unusual</source>
        <translation>Authentique, mais quelque chose y est inhabituel</translation>
    </message>
    <message>
        <source>Show the body that HighLevel signed</source>
        <translation>Afficher le corps que HighLevel a signé</translation>
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
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Stop receiving?</source>
        <translation>Arrêter la réception&#x202f;?</translation>
    </message>
    <message>
        <source>The events in the list are only in memory, and are forgotten with this window.</source>
        <translation>Les événements de la liste ne sont qu’en mémoire, et sont oubliés avec cette fenêtre.</translation>
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
        <translation>Demande&#x202f;: %1</translation>
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
        <translation>Apprendre (F1)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>Opens and closes an explanation of this page</source>
        <translation>Ouvre et ferme une explication de cette page</translation>
    </message>
</context>
<context>
    <name>hloauth::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>Sui&amp;vant</translation>
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
        <translation>Étape 1&#x202f;: votre app</translation>
    </message>
    <message>
        <source>Leg 2: authorize</source>
        <translation>Étape 2&#x202f;: autoriser</translation>
    </message>
    <message>
        <source>Leg 3: your tokens</source>
        <translation>Étape 3&#x202f;: vos jetons</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ENTRAÎNEMENT</translation>
    </message>
    <message>
        <source>Everything here happens inside this computer. HighLevel is not asked, and the tokens are good for nothing else.</source>
        <translation>Tout se passe ici à l’intérieur de cet ordinateur. HighLevel n’est pas interrogé, et les jetons ne servent à rien d’autre.</translation>
    </message>
    <message>
        <source>The tokens are not kept yet</source>
        <translation>Les jetons ne sont pas encore conservés</translation>
    </message>
    <message>
        <source>If you close now, the tokens are lost and HighLevel has to be asked for consent again.</source>
        <translation>Si vous fermez maintenant, les jetons sont perdus et il faut redemander le consentement à HighLevel.</translation>
    </message>
    <message>
        <source>There is an unfinished sign-in</source>
        <translation>Il y a une connexion inachevée</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>What you chose and entered for it is replaced by the new one.</source>
        <translation>Ce que vous y avez choisi et saisi est remplacé par la nouvelle.</translation>
    </message>
</context>
<context>
    <name>hloauth::Workspace</name>
    <message>
        <source>Its tokens are being renewed, by this program or another, and that does not end; wait a minute and try again.</source>
        <translation>Ses jetons sont en cours de renouvellement, par ce programme ou un autre, et cela n’en finit pas&#x202f;; attendez une minute et réessayez.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written; make room on the disk or check the folder&apos;s permissions, and try again.</source>
        <translation>Impossible d’écrire le fichier %1&#x202f;; libérez de la place sur le disque ou vérifiez les droits du dossier, et réessayez.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>HighLevel OAuth Helper is open already; its window was brought to the front.</source>
        <translation>HighLevel OAuth Helper est déjà ouvert&#x202f;; sa fenêtre a été mise au premier plan.</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper is open already, but your system did not let its window come to the front; choose it in the task bar.</source>
        <translation>HighLevel OAuth Helper est déjà ouvert, mais votre système n’a pas laissé sa fenêtre venir au premier plan&#x202f;; choisissez-la dans la barre des tâches.</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper is open already; its window comes as soon as it can.</source>
        <translation>HighLevel OAuth Helper est déjà ouvert&#x202f;; sa fenêtre viendra dès que possible.</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper runs already (process %1) but does not answer; end it and start again.</source>
        <translation>HighLevel OAuth Helper est déjà lancé (processus %1), mais ne répond pas&#x202f;; arrêtez-le et relancez-le.</translation>
    </message>
    <message>
        <source>Takes you to a HighLevel OAuth token, step by step. Not made by HighLevel.</source>
        <translation>Vous mène pas à pas à un jeton OAuth HighLevel. Non réalisé par HighLevel.</translation>
    </message>
    <message>
        <source>Open no window; keep tokens fresh from the tray.</source>
        <translation>N’ouvrir aucune fenêtre&#x202f;; renouveler les jetons depuis la zone de notification.</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>Address of the authorization page.</source>
        <translation>Adresse de la page d’autorisation.</translation>
    </message>
    <message>
        <source>Address of the token endpoint and the API.</source>
        <translation>Adresse du token endpoint et de l’API.</translation>
    </message>
    <message>
        <source>Folder of the connection list.</source>
        <translation>Dossier de la liste des connexions.</translation>
    </message>
</context>
</TS>
