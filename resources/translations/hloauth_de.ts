<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AdviceTexts</name>
    <message>
        <source>Recommended for now: Sub-Account. It depends on the scopes: some need an agency&apos;s token. If you choose one of those later, come back before you save the app.</source>
        <translation>Vorerst empfohlen: Sub-Account. Es hängt von den Scopes ab: Einige brauchen das Token einer Agentur. Wenn Sie später einen davon wählen, kommen Sie hierher zurück, bevor Sie die App speichern.</translation>
    </message>
    <message>
        <source>Recommended: Sub-Account, because a sub-account&apos;s token can use every scope that you chose.</source>
        <translation>Empfohlen: Sub-Account, denn das Token eines Sub-Accounts reicht für alle Scopes, die Sie gewählt haben.</translation>
    </message>
    <message>
        <source>Recommended: Agency, because you chose scopes that need an agency&apos;s token: %1.</source>
        <translation>Empfohlen: Agentur, denn Sie haben Scopes gewählt, die das Token einer Agentur brauchen: %1.</translation>
    </message>
    <message>
        <source>Recommended: Both, because it is to work in several sub-accounts: each can install it by itself, or the agency in many at once.</source>
        <translation>Empfohlen: Beide, denn die App soll in mehreren Sub-Accounts arbeiten: Jeder kann sie selbst installieren, oder die Agentur installiert sie in vielen zugleich.</translation>
    </message>
    <message>
        <source>Recommended: Sub-Account, because on the $97 plan each of your sub-accounts installs it by itself.</source>
        <translation>Empfohlen: Sub-Account, denn im Tarif für 97&#xa0;$ installiert jeder Ihrer Sub-Accounts die App selbst.</translation>
    </message>
    <message>
        <source>Choose Sub-Account</source>
        <translation>Sub-Account wählen</translation>
    </message>
    <message>
        <source>Choose Agency</source>
        <translation>Agentur wählen</translation>
    </message>
    <message>
        <source>Choose Both</source>
        <translation>Beide wählen</translation>
    </message>
    <message>
        <source>Recommended: Private, because it is only for yourself.</source>
        <translation>Empfohlen: Privat, denn die App ist nur für Sie selbst.</translation>
    </message>
    <message>
        <source>Recommended: Private to begin with. It is for others, too, but five agencies can use it without a review, and you can publish it later.</source>
        <translation>Empfohlen: zunächst Privat. Die App ist zwar auch für andere, aber fünf Agenturen können sie ohne Prüfung nutzen, und veröffentlichen können Sie sie später.</translation>
    </message>
    <message>
        <source>Recommended: Private. You can publish it later, when it works.</source>
        <translation>Empfohlen: Privat. Veröffentlichen können Sie die App später, wenn sie funktioniert.</translation>
    </message>
    <message>
        <source>Recommended: Free, because nobody but you uses it.</source>
        <translation>Empfohlen: Kostenlos, denn niemand außer Ihnen nutzt die App.</translation>
    </message>
    <message>
        <source>Recommended: Free. The link goes on working, and you can take payment elsewhere.</source>
        <translation>Empfohlen: Kostenlos. Der Link funktioniert weiter, und bezahlen lassen können Sie sich anderswo.</translation>
    </message>
    <message>
        <source>The type does not fit your scopes.</source>
        <translation>Der App-Typ passt nicht zu Ihren Scopes.</translation>
    </message>
    <message>
        <source>An app for sub-accounts gets no agency&apos;s token, and these need one: %1. HighLevel would refuse the sign-in.</source>
        <translation>Eine App für Sub-Accounts bekommt kein Agentur-Token, und diese Scopes brauchen eines: %1. HighLevel würde die Anmeldung ablehnen.</translation>
    </message>
    <message>
        <source>Choose A&amp;gency</source>
        <translation>A&amp;gentur wählen</translation>
    </message>
    <message>
        <source>This sign-in asks for the wrong token.</source>
        <translation>Diese Anmeldung verlangt das falsche Token.</translation>
    </message>
    <message>
        <source>A sub-account&apos;s token can&apos;t use these: %1.</source>
        <translation>Das Token eines Sub-Accounts kann diese Scopes nicht nutzen: %1.</translation>
    </message>
    <message>
        <source>Ask for the a&amp;gency&apos;s token</source>
        <translation>Token der A&amp;gentur verlangen</translation>
    </message>
    <message>
        <source>The target user does not fit your scopes.</source>
        <translation>Der Zielnutzer passt nicht zu Ihren Scopes.</translation>
    </message>
    <message>
        <source>These need the agency&apos;s own token: %1. With sub-accounts as target user, HighLevel may let you sign in to sub-accounts only.</source>
        <translation>Diese Scopes brauchen das Token der Agentur selbst: %1. Mit Sub-Accounts als Zielnutzer lässt HighLevel Sie womöglich nur bei Sub-Accounts anmelden.</translation>
    </message>
    <message>
        <source>Make the a&amp;gency the target user</source>
        <translation>A&amp;gentur als Zielnutzer wählen</translation>
    </message>
    <message>
        <source>The agency&apos;s token is not enough for your scopes.</source>
        <translation>Das Token der Agentur reicht für Ihre Scopes nicht aus.</translation>
    </message>
    <message>
        <source>It can&apos;t use these by itself: %1.</source>
        <translation>Diese Scopes kann es selbst nicht nutzen: %1.</translation>
    </message>
    <message>
        <source>Ask for a sub-account&apos;s &amp;token</source>
        <translation>&amp;Token eines Sub-Accounts verlangen</translation>
    </message>
    <message>
        <source>Choose Sub-Accoun&amp;t</source>
        <translation>Sub-Accoun&amp;t wählen</translation>
    </message>
    <message>
        <source>With oauth.readonly and oauth.write it makes a token for each of its sub-accounts.</source>
        <translation>Mit oauth.readonly und oauth.write erzeugt es ein Token für jeden Sub-Account der Agentur.</translation>
    </message>
    <message>
        <source>Add &amp;these scopes</source>
        <translation>&amp;Diese Scopes hinzufügen</translation>
    </message>
    <message>
        <source>Take t&amp;hem out</source>
        <translation>Diese &amp;herausnehmen</translation>
    </message>
    <message>
        <source>Your plan can&apos;t have all of your scopes.</source>
        <translation>Ihr Tarif erlaubt nicht alle Ihre Scopes.</translation>
    </message>
    <message>
        <source>These need a bigger plan: %1.</source>
        <translation>Diese brauchen einen größeren Tarif: %1.</translation>
    </message>
    <message>
        <source>Your plan may be too small for some scopes.</source>
        <translation>Ihr Tarif ist für einige Scopes vielleicht zu klein.</translation>
    </message>
    <message>
        <source>HighLevel does not say so clearly, but these seem to need a bigger plan: %1.</source>
        <translation>HighLevel sagt es nicht eindeutig, aber diese brauchen anscheinend einen größeren Tarif: %1.</translation>
    </message>
    <message>
        <source>A paid app can&apos;t be connected by a link.</source>
        <translation>Eine kostenpflichtige App lässt sich nicht über einen Link verbinden.</translation>
    </message>
    <message>
        <source>It is bought in HighLevel&apos;s marketplace, also by you, its owner. Connect and test everything while it is free.</source>
        <translation>Man kauft sie im Marketplace von HighLevel, auch Sie als ihr Eigentümer. Verbinden und testen Sie alles, solange die App kostenlos ist.</translation>
    </message>
    <message>
        <source>Choose Free</source>
        <translation>Kostenlos wählen</translation>
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
        <translation>Wählen Sie dort: App-Typ „%1“, Zielnutzer „Agency“.</translation>
    </message>
    <message>
        <source>Choose there: app type “%1”; target user “Sub-account”; who can install it: “Agency Only”.</source>
        <translation>Wählen Sie dort: App-Typ „%1“, Zielnutzer „Sub-account“, wer installieren darf: „Agency Only“.</translation>
    </message>
    <message>
        <source>Choose there: app type “%1”; target user “Sub-account”; who can install it: “Both Agency &amp; Sub-account”, which a sub-account&apos;s token needs, too.</source>
        <translation>Wählen Sie dort: App-Typ „%1“, Zielnutzer „Sub-account“, wer installieren darf: „Both Agency &amp; Sub-account“, auch für das Token eines Unterkontos.</translation>
    </message>
</context>
<context>
    <name>AuthorizeTexts</name>
    <message>
        <source>Your system&apos;s keychain can&apos;t be used.</source>
        <translation>Der Schlüsselbund Ihres Systems lässt sich nicht nutzen.</translation>
    </message>
    <message>
        <source>The tokens could not be kept safely. Unlock or set up the keychain and try again; or go on and keep them in memory until you close the program. They are never written to a plain file.</source>
        <translation>Die Tokens könnten nicht sicher aufbewahrt werden. Entsperren oder richten Sie den Schlüsselbund ein und versuchen Sie es erneut. Oder fahren Sie fort und behalten Sie die Tokens im Arbeitsspeicher, bis Sie das Programm schließen. In eine ungeschützte Datei werden sie nie geschrieben.</translation>
    </message>
    <message>
        <source>The keychain&apos;s own words</source>
        <translation>Meldung des Schlüsselbunds</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es ließ sich kein Browser öffnen.</translation>
    </message>
    <message>
        <source>Press “Copy link” and paste the link into a browser on this computer. The program is waiting for the answer.</source>
        <translation>Klicken Sie auf „Link kopieren“ und fügen Sie den Link in einen Browser auf diesem Computer ein. Das Programm wartet auf die Antwort.</translation>
    </message>
    <message>
        <source>An answer to another sign-in came and was refused.</source>
        <translation>Eine Antwort auf eine andere Anmeldung kam an und wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Probably an older tab was loaded again. The wait goes on; answer in the tab that was opened last, or press “Open again”.</source>
        <translation>Wahrscheinlich wurde ein älterer Tab neu geladen. Das Programm wartet weiter. Antworten Sie in dem Tab, der zuletzt geöffnet wurde, oder klicken Sie auf „Erneut öffnen“.</translation>
    </message>
    <message>
        <source>An answer to an earlier attempt came and was refused.</source>
        <translation>Eine Antwort auf einen früheren Versuch kam an und wurde abgelehnt.</translation>
    </message>
    <message>
        <source>An older tab was used or loaded again. The wait goes on: close the older tabs, and answer in the one that was opened last.</source>
        <translation>Ein älterer Tab wurde benutzt oder neu geladen. Das Programm wartet weiter. Schließen Sie die älteren Tabs und antworten Sie in dem, der zuletzt geöffnet wurde.</translation>
    </message>
    <message>
        <source>The program can&apos;t be reached at the redirect address any more.</source>
        <translation>Das Programm ist unter der Weiterleitungsadresse nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>Another program or a change of the network took it. Go on in the browser; when it ends on a page that can&apos;t be reached, paste the address from its address bar below.</source>
        <translation>Ein anderes Programm oder eine Änderung am Netzwerk ist die Ursache. Machen Sie im Browser weiter. Wenn er auf einer Seite endet, die nicht erreichbar ist, fügen Sie die Adresse aus der Adresszeile unten ein.</translation>
    </message>
    <message>
        <source>Begin the install in HighLevel now.</source>
        <translation>Beginnen Sie die Installation jetzt in HighLevel.</translation>
    </message>
    <message>
        <source>It must lead to %1: in the portal that must be the app&apos;s redirect address, and the first one if there are several.</source>
        <translation>Sie muss zu %1 führen: Im Portal muss das die Weiterleitungsadresse der App sein, bei mehreren die erste.</translation>
    </message>
    <message>
        <source>Nothing was kept, and the program waits on.</source>
        <translation>Es wurde nichts aufbewahrt, und das Programm wartet weiter.</translation>
    </message>
    <message>
        <source>What came was not the install that you mean, or its code was worth nothing. Begin the install in HighLevel again, or cancel.</source>
        <translation>Was ankam, war nicht die Installation, die Sie meinen, oder ihr Code war wertlos. Beginnen Sie die Installation in HighLevel noch einmal, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>Did you install the app from inside HighLevel just now?</source>
        <translation>Haben Sie die App gerade in HighLevel selbst installiert?</translation>
    </message>
    <message>
        <source>An answer came that does not belong to the link above: it has no seal. That is normal if you pressed “Install” or “Test Link” in HighLevel yourself. If you did not, somebody may be trying to connect you to an account of theirs: ignore it.</source>
        <translation>Es kam eine Antwort an, die nicht zum Link oben gehört: Sie trägt kein Siegel. Das ist normal, wenn Sie in HighLevel selbst auf „Install“ oder „Test Link“ geklickt haben. Wenn nicht, will Sie vielleicht jemand mit einem fremden Konto verbinden. Ignorieren Sie die Antwort dann.</translation>
    </message>
    <message>
        <source>The consent was refused in the browser.</source>
        <translation>Die Zustimmung wurde im Browser verweigert.</translation>
    </message>
    <message>
        <source>Nothing was installed and no token was given. If that was not what you wanted, open the link again and allow it.</source>
        <translation>Es wurde nichts installiert und kein Token ausgegeben. Wenn Sie das nicht wollten, öffnen Sie den Link noch einmal und stimmen Sie zu.</translation>
    </message>
    <message>
        <source>HighLevel did not give its consent.</source>
        <translation>HighLevel hat die Zustimmung nicht erteilt.</translation>
    </message>
    <message>
        <source>Compare the scopes, the redirect address and the client ID with the portal, save there, and open the link again.</source>
        <translation>Vergleichen Sie Scopes, Weiterleitungsadresse und Client-ID mit dem Portal, speichern Sie dort und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam rechtzeitig keine Antwort.</translation>
    </message>
    <message>
        <source>The program no longer waits, and an answer that comes now is not taken. If the page in the browser shows an error, look it up; else open the link again.</source>
        <translation>Das Programm wartet nicht mehr, und eine Antwort, die jetzt kommt, wird nicht angenommen. Wenn die Seite im Browser einen Fehler zeigt, schlagen Sie ihn nach. Sonst öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can open the link again at any time.</source>
        <translation>Es wurde nichts geändert. Sie können den Link jederzeit wieder öffnen.</translation>
    </message>
    <message>
        <source>Checking that your keychain works… Your system may ask you to unlock it.</source>
        <translation>Es wird geprüft, ob Ihr Schlüsselbund funktioniert… Vielleicht bittet Ihr System Sie, ihn zu entsperren.</translation>
    </message>
</context>
<context>
    <name>CatalogTexts</name>
    <message>
        <source>needs no scope</source>
        <translation>braucht keinen Scope</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>The app itself</source>
        <translation>Die App selbst</translation>
    </message>
    <message>
        <source>$497</source>
        <translation>497&#xa0;$</translation>
    </message>
    <message>
        <source>from $297</source>
        <translation>ab 297&#xa0;$</translation>
    </message>
</context>
<context>
    <name>ConnectionState</name>
    <message>
        <source>Refreshing</source>
        <translation>Wird erneuert</translation>
    </message>
    <message>
        <source>Needs a new sign-in</source>
        <translation>Braucht neue Anmeldung</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>HighLevel did not say for how long.</source>
        <translation>HighLevel hat nicht gesagt, wie lange.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>The next copy gets a new access token; or press “Refresh now”.</source>
        <translation>Beim nächsten Kopieren wird ein neues Access-Token geholt. Oder klicken Sie auf „Jetzt erneuern“.</translation>
    </message>
    <message>
        <source>Valid for %1</source>
        <translation>Noch %1 gültig</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Sub-Account</translation>
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
        <translation>gut bekannt</translation>
    </message>
    <message>
        <source>one careful report</source>
        <translation>ein sorgfältiger Bericht</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>The request did not bring what was asked for, and it is not known why.</source>
        <translation>Die Anfrage hat nicht gebracht, was verlangt wurde, und der Grund ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Try again, and start the sign-in again if it goes on.</source>
        <translation>Versuchen Sie es noch einmal, und beginnen Sie die Anmeldung neu, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>our own conclusion</source>
        <translation>unsere eigene Folgerung</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>The file needs a name.</source>
        <translation>Die Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1 ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, so nothing is written to it.</source>
        <translation>%1 ist keine gewöhnliche Datei, deshalb wird nichts hineingeschrieben.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name, or have it replaced.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen oder lassen Sie die Datei ersetzen.</translation>
    </message>
    <message>
        <source>There is no folder %1; make it first.</source>
        <translation>Den Ordner %1 gibt es nicht. Legen Sie ihn erst an.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); choose another place.</source>
        <translation>%1 ließ sich nicht schreiben (%2). Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>.env file</source>
        <translation>.env-Datei</translation>
    </message>
    <message>
        <source>Lines with NAME=value, as a shell and most programs&apos; settings read them.</source>
        <translation>Zeilen der Form NAME=Wert, wie eine Shell und die Einstellungen der meisten Programme sie lesen.</translation>
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
        <translation>Eine Tabelle mit einer Zeile, für Tabellenkalkulationen.</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>HTTP-Header</translation>
    </message>
    <message>
        <source>The Authorization header alone, for any tool that takes one.</source>
        <translation>Nur der Header „Authorization“, für jedes Programm, das einen annimmt.</translation>
    </message>
    <message>
        <source>Token alone</source>
        <translation>Nur das Token</translation>
    </message>
    <message>
        <source>The access token and nothing else.</source>
        <translation>Das Access-Token und sonst nichts.</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl-Befehl</translation>
    </message>
    <message>
        <source>A first call, ready to be pasted into a terminal; other users of the computer can see the token while it runs.</source>
        <translation>Ein erster Aufruf, fertig zum Einfügen in ein Terminal. Andere Benutzer des Computers können das Token sehen, während er läuft.</translation>
    </message>
    <message>
        <source>HTTPie command</source>
        <translation>HTTPie-Befehl</translation>
    </message>
    <message>
        <source>A first call for HTTPie 3 or newer, ready to be pasted into a terminal.</source>
        <translation>Ein erster Aufruf für HTTPie 3 oder neuer, fertig zum Einfügen in ein Terminal.</translation>
    </message>
    <message>
        <source>PowerShell command</source>
        <translation>PowerShell-Befehl</translation>
    </message>
    <message>
        <source>A first call with Invoke-RestMethod, ready to be pasted into PowerShell.</source>
        <translation>Ein erster Aufruf mit Invoke-RestMethod, fertig zum Einfügen in PowerShell.</translation>
    </message>
    <message>
        <source>GitHub Actions secrets</source>
        <translation>GitHub-Actions-Secrets</translation>
    </message>
    <message>
        <source>Postman environment</source>
        <translation>Postman-Umgebung</translation>
    </message>
    <message>
        <source>Import it under Environments; requests then use {{baseUrl}}, {{accessToken}} and {{locationId}}.</source>
        <translation>Importieren Sie sie unter „Environments“. Anfragen verwenden dann {{baseUrl}}, {{accessToken}} und {{locationId}}.</translation>
    </message>
    <message>
        <source>Insomnia collection</source>
        <translation>Insomnia-Sammlung</translation>
    </message>
    <message>
        <source>Import it: a collection with an environment and a first call that uses it.</source>
        <translation>Importieren Sie sie: eine Sammlung mit einer Umgebung und einem ersten Aufruf, der sie verwendet.</translation>
    </message>
    <message>
        <source>Bruno environment</source>
        <translation>Bruno-Umgebung</translation>
    </message>
    <message>
        <source>Put it into a collection&apos;s folder &quot;environments&quot;. Bruno keeps no secret variables in files, so the token is an ordinary one: leave the file out of version control.</source>
        <translation>Legen Sie sie in den Ordner &quot;environments&quot; einer Sammlung. Bruno speichert geheime Variablen nicht in Dateien, deshalb ist das Token eine gewöhnliche Variable: Nehmen Sie die Datei nicht in die Versionsverwaltung auf.</translation>
    </message>
    <message>
        <source>REST Client for VS Code</source>
        <translation>REST Client für VS Code</translation>
    </message>
    <message>
        <source>A file with a first call; press &quot;Send Request&quot; above it. JetBrains&apos; editors and httpyac read it, too.</source>
        <translation>Eine Datei mit einem ersten Aufruf. Klicken Sie darüber auf &quot;Send Request&quot;. Auch die Editoren von JetBrains und httpyac lesen sie.</translation>
    </message>
    <message>
        <source>Make, field by field</source>
        <translation>Make, Feld für Feld</translation>
    </message>
    <message>
        <source>What to type into the connection of Make&apos;s HTTP module, which then signs in by itself, and the header for a call until the token runs out.</source>
        <translation>Was in die Verbindung des HTTP-Moduls von Make gehört, das sich dann selbst anmeldet, und der Header für einen Aufruf, bis das Token abläuft.</translation>
    </message>
    <message>
        <source>n8n, field by field</source>
        <translation>n8n, Feld für Feld</translation>
    </message>
    <message>
        <source>What to type into n8n&apos;s credential, which then signs in by itself, and the header for a call until the token runs out.</source>
        <translation>Was in die Credentials von n8n gehört, das sich dann selbst anmeldet, und der Header für einen Aufruf, bis das Token abläuft.</translation>
    </message>
    <message>
        <source>Code: shell with curl</source>
        <translation>Code: Shell mit curl</translation>
    </message>
    <message>
        <source>A first call as a script; it takes the token from the environment and hides it from other users.</source>
        <translation>Ein erster Aufruf als Skript. Es nimmt das Token aus der Umgebung und verbirgt es vor anderen Benutzern.</translation>
    </message>
    <message>
        <source>Code: JavaScript</source>
        <translation>Code: JavaScript</translation>
    </message>
    <message>
        <source>A first call for Node.js 18 or newer, without packages; it takes the token from the environment.</source>
        <translation>Ein erster Aufruf für Node.js 18 oder neuer, ohne Pakete. Er nimmt das Token aus der Umgebung.</translation>
    </message>
    <message>
        <source>Code: Python</source>
        <translation>Code: Python</translation>
    </message>
    <message>
        <source>A first call for Python 3, without packages; it takes the token from the environment.</source>
        <translation>Ein erster Aufruf für Python 3, ohne Pakete. Er nimmt das Token aus der Umgebung.</translation>
    </message>
    <message>
        <source>Code: PHP</source>
        <translation>Code: PHP</translation>
    </message>
    <message>
        <source>A first call for PHP 8 with its curl extension; it takes the token from the environment.</source>
        <translation>Ein erster Aufruf für PHP 8 mit der Erweiterung curl. Er nimmt das Token aus der Umgebung.</translation>
    </message>
    <message>
        <source>Code: C#</source>
        <translation>Code: C#</translation>
    </message>
    <message>
        <source>A first call for .NET 6 or newer as Program.cs; it takes the token from the environment.</source>
        <translation>Ein erster Aufruf für .NET 6 oder neuer als Program.cs. Er nimmt das Token aus der Umgebung.</translation>
    </message>
    <message>
        <source>One object with token, IDs, expiry and scopes, for programs.</source>
        <translation>Ein Objekt mit Token, IDs, Ablauf und Scopes, für Programme.</translation>
    </message>
    <message>
        <source>A shell script that puts token and IDs into a repository&apos;s secrets with GitHub&apos;s own program gh.</source>
        <translation>Ein Shell-Skript, das Token und IDs mit GitHubs eigenem Programm gh in die Secrets eines Repositorys legt.</translation>
    </message>
</context>
<context>
    <name>LessonBook</name>
    <message>
        <source>HighLevel OAuth Helper: Learn</source>
        <translation>HighLevel OAuth Helper: Erklärungen</translation>
    </message>
    <message>
        <source>All that the program teaches, in one document. Not made by HighLevel.</source>
        <translation>Alles, was das Programm erklärt, in einem Dokument. Nicht von HighLevel.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Choose another folder.</source>
        <translation>Die Datei ließ sich nicht schreiben (%1). Wählen Sie einen anderen Ordner.</translation>
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
        <translation>Mit meinem Token kopieren</translation>
    </message>
    <message>
        <source>Put together from: %1.</source>
        <translation>Zusammengestellt aus: %1.</translation>
    </message>
    <message>
        <source>*The IDs are made up. After Leg 3 your own stand here.*</source>
        <translation>*Die IDs sind erfunden. Nach Etappe 3 stehen hier Ihre eigenen.*</translation>
    </message>
    <message>
        <source>*The IDs are your own.*</source>
        <translation>*Die IDs sind Ihre eigenen.*</translation>
    </message>
    <message>
        <source>*The IDs are your own: %1.*</source>
        <translation>*Die IDs sind Ihre eigenen: %1.*</translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>The file %1 can&apos;t be removed; remove it yourself, or make its folder writable.</source>
        <translation>Die Datei %1 lässt sich nicht löschen. Löschen Sie sie selbst oder geben Sie Schreibrechte für ihren Ordner.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written (%2); make its folder writable.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben (%2). Geben Sie Schreibrechte für ihren Ordner.</translation>
    </message>
    <message>
        <source>Windows did not take the change; set it in Settings, Apps, Startup.</source>
        <translation>Windows hat die Änderung nicht angenommen. Stellen Sie es unter „Einstellungen“, „Apps“, „Autostart“ ein.</translation>
    </message>
    <message>
        <source>Keeps your tokens fresh</source>
        <translation>Hält Ihre Tokens frisch</translation>
    </message>
</context>
<context>
    <name>PracticeFaultInfo</name>
    <message>
        <source>the app is still a draft and the link has no version ID</source>
        <translation>Die App ist noch ein Entwurf, und der Link hat keine Versions-ID</translation>
    </message>
    <message>
        <source>The page will show an error code instead of the accounts to choose from.</source>
        <translation>Die Seite zeigt einen Fehlercode statt der Konten zur Auswahl.</translation>
    </message>
    <message>
        <source>An app without a live version can be installed only by a link that names the version.</source>
        <translation>Eine App ohne veröffentlichte Version lässt sich nur über einen Link installieren, der die Version nennt.</translation>
    </message>
    <message>
        <source>the version ID in the link is not that of the draft</source>
        <translation>Die Versions-ID im Link ist nicht die des Entwurfs</translation>
    </message>
    <message>
        <source>The page will show an error code, although the link has a version ID.</source>
        <translation>Die Seite zeigt einen Fehlercode, obwohl der Link eine Versions-ID hat.</translation>
    </message>
    <message>
        <source>Only an app&apos;s first version has the app&apos;s own ID; a later one&apos;s is to be found in the portal under Manage → Versions.</source>
        <translation>Nur die erste Version einer App hat die ID der App selbst. Die ID einer späteren finden Sie im Portal unter Manage → Versions.</translation>
    </message>
    <message>
        <source>the version&apos;s name stands in the place of its ID</source>
        <translation>An der Stelle der Versions-ID steht der Name der Version</translation>
    </message>
    <message>
        <source>The page will show an error that only programmers speak.</source>
        <translation>Die Seite zeigt einen Fehler, den nur Programmierer verstehen.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s “CastError” names the value that is no ID: compare it with your link.</source>
        <translation>Der „CastError“ von HighLevel nennt den Wert, der keine ID ist: Vergleichen Sie ihn mit Ihrem Link.</translation>
    </message>
    <message>
        <source>the link has no client ID, like the portal&apos;s own install link</source>
        <translation>Der Link hat keine Client-ID, wie der Installationslink des Portals selbst</translation>
    </message>
    <message>
        <source>The page will stay blank.</source>
        <translation>Die Seite bleibt leer.</translation>
    </message>
    <message>
        <source>A link needs the full client ID and the version ID; a blank page means that the first is missing.</source>
        <translation>Ein Link braucht die ganze Client-ID und die Versions-ID. Eine leere Seite bedeutet, dass die Client-ID fehlt.</translation>
    </message>
    <message>
        <source>the client ID was copied with quotes around it</source>
        <translation>Die Client-ID wurde mit Anführungszeichen kopiert</translation>
    </message>
    <message>
        <source>A single sign too many makes an ID useless: copy it with the portal&apos;s own button.</source>
        <translation>Ein einziges Zeichen zu viel macht eine ID unbrauchbar: Kopieren Sie sie mit der Schaltfläche des Portals.</translation>
    </message>
    <message>
        <source>the link has the older path, without /v2</source>
        <translation>Der Link hat den älteren Pfad ohne /v2</translation>
    </message>
    <message>
        <source>The page will say that there is no such app.</source>
        <translation>Die Seite sagt, dass es diese App nicht gibt.</translation>
    </message>
    <message>
        <source>“No integration found” often means the link&apos;s path, not the client ID.</source>
        <translation>„No integration found“ meint oft den Pfad des Links, nicht die Client-ID.</translation>
    </message>
    <message>
        <source>the app is public and not approved yet</source>
        <translation>Die App ist öffentlich und noch nicht genehmigt</translation>
    </message>
    <message>
        <source>For your own accounts make the app private: it then works without a review.</source>
        <translation>Für Ihre eigenen Konten machen Sie die App privat: Dann funktioniert sie ohne Prüfung.</translation>
    </message>
    <message>
        <source>the app&apos;s key was deleted and another one made</source>
        <translation>Der Schlüssel der App wurde gelöscht und ein neuer angelegt</translation>
    </message>
    <message>
        <source>The page will say that it does not know the client ID.</source>
        <translation>Die Seite sagt, dass sie die Client-ID nicht kennt.</translation>
    </message>
    <message>
        <source>Client ID and secret belong together: a new key means both are new.</source>
        <translation>Client-ID und Client-Secret gehören zusammen: Bei einem neuen Schlüssel sind beide neu.</translation>
    </message>
    <message>
        <source>another key of the app is the default one</source>
        <translation>Ein anderer Schlüssel der App ist der Standard</translation>
    </message>
    <message>
        <source>The page will say that the credentials are not valid.</source>
        <translation>Die Seite sagt, dass die Zugangsdaten nicht gültig sind.</translation>
    </message>
    <message>
        <source>The page of consent takes only the key that is marked as default under Secrets.</source>
        <translation>Die Zustimmungsseite nimmt nur den Schlüssel an, der unter Secrets als „Default“ markiert ist.</translation>
    </message>
    <message>
        <source>a scope of the link is not ticked in the app</source>
        <translation>Ein Scope des Links ist in der App nicht angekreuzt</translation>
    </message>
    <message>
        <source>The page will say that the app can&apos;t be added.</source>
        <translation>Die Seite sagt, dass sich die App nicht hinzufügen lässt.</translation>
    </message>
    <message>
        <source>A link may ask for less than the app has, but never for more.</source>
        <translation>Ein Link darf weniger verlangen, als die App hat, aber nie mehr.</translation>
    </message>
    <message>
        <source>HighLevel does not know a scope of the link any more</source>
        <translation>HighLevel kennt einen Scope des Links nicht mehr</translation>
    </message>
    <message>
        <source>The page will call a scope invalid, without naming it.</source>
        <translation>Die Seite nennt einen Scope ungültig, ohne zu sagen, welchen.</translation>
    </message>
    <message>
        <source>Paste the whole list into the portal: what it does not take is to be left out of the link, too.</source>
        <translation>Fügen Sie die ganze Liste im Portal ein: Was es nicht annimmt, gehört auch nicht in den Link.</translation>
    </message>
    <message>
        <source>an app for sub-accounts asks for a scope of the agency</source>
        <translation>Eine App für Sub-Accounts verlangt einen Scope der Agentur</translation>
    </message>
    <message>
        <source>Some scopes exist for agencies only: leave them out of an app for sub-accounts.</source>
        <translation>Manche Scopes gibt es nur für Agenturen: Lassen Sie sie in einer App für Sub-Accounts weg.</translation>
    </message>
    <message>
        <source>another redirect address is registered in the app</source>
        <translation>In der App ist eine andere Weiterleitungsadresse eingetragen</translation>
    </message>
    <message>
        <source>The page will say that the redirect address does not match.</source>
        <translation>Die Seite sagt, dass die Weiterleitungsadresse nicht übereinstimmt.</translation>
    </message>
    <message>
        <source>The address in the link and the one in the app must be the same, letter for letter.</source>
        <translation>Die Adresse im Link und die in der App müssen Zeichen für Zeichen gleich sein.</translation>
    </message>
    <message>
        <source>you are not logged in in the browser</source>
        <translation>Sie sind im Browser nicht eingeloggt</translation>
    </message>
    <message>
        <source>The page will ask for a login and offer none.</source>
        <translation>Die Seite verlangt ein Login und bietet keines an.</translation>
    </message>
    <message>
        <source>Log in at app.gohighlevel.com in the same browser first, then open the link.</source>
        <translation>Loggen Sie sich zuerst im selben Browser auf app.gohighlevel.com ein und öffnen Sie dann den Link.</translation>
    </message>
    <message>
        <source>the browser blocks the window for the login</source>
        <translation>Der Browser blockiert das Fenster für das Login</translation>
    </message>
    <message>
        <source>The page will wait for a login window that never opens.</source>
        <translation>Die Seite wartet auf ein Login-Fenster, das nie aufgeht.</translation>
    </message>
    <message>
        <source>A link with “log in in the same tab” needs no second window.</source>
        <translation>Ein Link mit „Im selben Tab einloggen“ braucht kein zweites Fenster.</translation>
    </message>
    <message>
        <source>the app is installed already</source>
        <translation>Die App ist schon installiert</translation>
    </message>
    <message>
        <source>The list of sub-accounts will be empty, without a word.</source>
        <translation>Die Liste der Sub-Accounts bleibt ohne Erklärung leer.</translation>
    </message>
    <message>
        <source>A sub-account that has the app is left out of the list: uninstall it there first.</source>
        <translation>Ein Sub-Account, der die App schon hat, fehlt in der Liste: Deinstallieren Sie die App dort zuerst.</translation>
    </message>
    <message>
        <source>you want the agency and can choose sub-accounts only</source>
        <translation>Sie wollen die Agentur und können nur Sub-Accounts wählen</translation>
    </message>
    <message>
        <source>The page will offer sub-accounts, but not the agency.</source>
        <translation>Die Seite bietet Sub-Accounts an, aber nicht die Agentur.</translation>
    </message>
    <message>
        <source>For whom an app is can&apos;t be changed later: another target user needs a new app.</source>
        <translation>Für wen eine App ist, lässt sich später nicht ändern: Ein anderer Zielnutzer braucht eine neue App.</translation>
    </message>
    <message>
        <source>a private app comes to its sixth agency</source>
        <translation>Eine private App kommt zu ihrer sechsten Agentur</translation>
    </message>
    <message>
        <source>The page will name a limit and install nothing.</source>
        <translation>Die Seite nennt eine Grenze und installiert nichts.</translation>
    </message>
    <message>
        <source>A private app may be installed in five agencies; for more, HighLevel reviews it.</source>
        <translation>Eine private App darf in fünf Agenturen installiert sein. Für mehr prüft HighLevel sie.</translation>
    </message>
    <message>
        <source>HighLevel itself has a fault</source>
        <translation>HighLevel selbst hat eine Störung</translation>
    </message>
    <message>
        <source>The page will show an error of the server.</source>
        <translation>Die Seite zeigt einen Serverfehler.</translation>
    </message>
    <message>
        <source>A fault of the server passes: change nothing, and try again later.</source>
        <translation>Ein Serverfehler geht vorüber: Ändern Sie nichts und versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>somebody presses “Deny”</source>
        <translation>Jemand klickt auf „Deny“</translation>
    </message>
    <message>
        <source>Press “Deny” on the page, and see what comes back.</source>
        <translation>Klicken Sie auf der Seite auf „Deny“ und sehen Sie, was zurückkommt.</translation>
    </message>
    <message>
        <source>After “Deny” nothing is installed and nothing is lost: the link works again.</source>
        <translation>Nach „Deny“ ist nichts installiert und nichts verloren: Der Link funktioniert weiterhin.</translation>
    </message>
    <message>
        <source>the install is begun inside HighLevel</source>
        <translation>Die Installation wird in HighLevel selbst begonnen</translation>
    </message>
    <message>
        <source>The answer will come without the seal of this sign-in, and the program will ask whether it was you.</source>
        <translation>Die Antwort kommt ohne das Siegel dieser Anmeldung, und das Programm fragt, ob Sie es waren.</translation>
    </message>
    <message>
        <source>An answer without the seal is taken only if you pressed “Install” or “Test Link” in HighLevel yourself.</source>
        <translation>Eine Antwort ohne Siegel wird nur angenommen, wenn Sie in HighLevel selbst auf „Install“ oder „Test Link“ geklickt haben.</translation>
    </message>
    <message>
        <source>the redirect address was entered in the app but not saved</source>
        <translation>Die Weiterleitungsadresse wurde in der App eingetragen, aber nicht gespeichert</translation>
    </message>
    <message>
        <source>After “Allow &amp; Install” the browser will end on a dashboard, and the program will wait in vain.</source>
        <translation>Nach „Allow &amp; Install“ landet der Browser auf einem Dashboard, und das Programm wartet vergeblich.</translation>
    </message>
    <message>
        <source>If the browser ends on HighLevel&apos;s dashboard, the redirect address did not count: save it in the app.</source>
        <translation>Wenn der Browser auf dem Dashboard von HighLevel landet, galt die Weiterleitungsadresse nicht: Speichern Sie sie in der App.</translation>
    </message>
    <message>
        <source>the client secret is not the one of this key</source>
        <translation>Das Client-Secret gehört nicht zu diesem Schlüssel</translation>
    </message>
    <message>
        <source>The consent will succeed; then HighLevel will refuse to give the tokens.</source>
        <translation>Die Zustimmung gelingt. Danach weigert sich HighLevel, die Tokens auszugeben.</translation>
    </message>
    <message>
        <source>A wrong secret shows only when the code is handed in, and the code stays good.</source>
        <translation>Ein falsches Client-Secret zeigt sich erst, wenn der Code eingelöst wird, und der Code bleibt gültig.</translation>
    </message>
    <message>
        <source>another program used the code first</source>
        <translation>Ein anderes Programm hat den Code zuerst verwendet</translation>
    </message>
    <message>
        <source>The consent will succeed; then HighLevel will call the code invalid.</source>
        <translation>Die Zustimmung gelingt. Danach nennt HighLevel den Code ungültig.</translation>
    </message>
    <message>
        <source>A code is good once: ask for consent again to get a new one.</source>
        <translation>Ein Code gilt nur einmal: Holen Sie die Zustimmung noch einmal ein, dann bekommen Sie einen neuen.</translation>
    </message>
    <message>
        <source>the account is paused, for instance for an unpaid bill</source>
        <translation>Das Konto ist gesperrt, zum Beispiel wegen einer offenen Rechnung</translation>
    </message>
    <message>
        <source>The consent will succeed; then HighLevel will say that the account is not active.</source>
        <translation>Die Zustimmung gelingt. Danach sagt HighLevel, dass das Konto nicht aktiv ist.</translation>
    </message>
    <message>
        <source>A paused account gives no tokens; once it is active again, everything works as before.</source>
        <translation>Ein gesperrtes Konto gibt keine Tokens aus. Sobald es wieder aktiv ist, funktioniert alles wie zuvor.</translation>
    </message>
    <message>
        <source>too many requests were made in a short time</source>
        <translation>In kurzer Zeit gab es zu viele Anfragen</translation>
    </message>
    <message>
        <source>The consent will succeed; then HighLevel will ask to wait.</source>
        <translation>Die Zustimmung gelingt. Danach bittet HighLevel zu warten.</translation>
    </message>
    <message>
        <source>Too many requests: wait as long as HighLevel says, then try again.</source>
        <translation>Zu viele Anfragen: Warten Sie so lange, wie HighLevel sagt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s server fails while the code is exchanged</source>
        <translation>Der Server von HighLevel fällt aus, während der Code eingetauscht wird</translation>
    </message>
    <message>
        <source>The consent will succeed; then the server will report a fault of its own.</source>
        <translation>Die Zustimmung gelingt. Danach meldet der Server einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>After a fault of the server the code may be used up: a new consent is the sure way.</source>
        <translation>Nach einem Serverfehler kann der Code verbraucht sein: Eine neue Zustimmung ist der sichere Weg.</translation>
    </message>
    <message>
        <source>a hotel&apos;s network answers in HighLevel&apos;s place</source>
        <translation>Statt HighLevel antwortet das Netz eines Hotels</translation>
    </message>
    <message>
        <source>The consent will succeed; then a web page will come instead of the tokens.</source>
        <translation>Die Zustimmung gelingt. Danach kommt statt der Tokens eine Webseite.</translation>
    </message>
    <message>
        <source>A web page in the place of data comes from a network that wants a login first.</source>
        <translation>Eine Webseite statt Daten kommt von einem Netz, das erst ein Login verlangt.</translation>
    </message>
    <message>
        <source>the connection breaks in the middle of the answer</source>
        <translation>Die Verbindung bricht mitten in der Antwort ab</translation>
    </message>
    <message>
        <source>The consent will succeed; then the answer will stop half-way.</source>
        <translation>Die Zustimmung gelingt. Danach bricht die Antwort auf halbem Weg ab.</translation>
    </message>
    <message>
        <source>When an answer breaks off, the code may be used up: a new consent is the sure way.</source>
        <translation>Wenn eine Antwort abbricht, kann der Code verbraucht sein: Eine neue Zustimmung ist der sichere Weg.</translation>
    </message>
    <message>
        <source>no answer comes at all</source>
        <translation>Es kommt überhaupt keine Antwort</translation>
    </message>
    <message>
        <source>The consent will succeed; then nothing will happen for half a minute.</source>
        <translation>Die Zustimmung gelingt. Danach geschieht eine halbe Minute lang nichts.</translation>
    </message>
    <message>
        <source>Without an answer nobody knows whether the code was used: a new consent is the sure way.</source>
        <translation>Ohne Antwort weiß niemand, ob der Code verwendet wurde: Eine neue Zustimmung ist der sichere Weg.</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Hier bleiben</translation>
    </message>
    <message>
        <source>&amp;Close and lose them</source>
        <translation>&amp;Schließen und verlieren</translation>
    </message>
</context>
<context>
    <name>RefreshReport</name>
    <message>
        <source>Your system&apos;s keychain could not be read.</source>
        <translation>Der Schlüsselbund Ihres Systems ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Unlock it and try again. Nothing was asked of HighLevel, and nothing is lost.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut. HighLevel wurde nicht gefragt, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>The keychain no longer holds this connection&apos;s tokens.</source>
        <translation>Der Schlüsselbund enthält die Tokens dieser Verbindung nicht mehr.</translation>
    </message>
    <message>
        <source>Sign in again to get new ones.</source>
        <translation>Melden Sie sich neu an, um neue zu bekommen.</translation>
    </message>
    <message>
        <source>A refresh that was begun on %1 found no end. It used up the refresh token, and the new tokens were never kept.</source>
        <translation>Eine am %1 begonnene Erneuerung wurde nicht abgeschlossen. Sie hat das Refresh-Token verbraucht, und die neuen Tokens wurden nie aufbewahrt.</translation>
    </message>
    <message>
        <source>New tokens came, but the keychain did not take them.</source>
        <translation>Neue Tokens sind da, aber der Schlüsselbund hat sie nicht angenommen.</translation>
    </message>
    <message>
        <source>They are only in this program&apos;s memory now. Unlock the keychain and try again before you close the program, or the connection is lost.</source>
        <translation>Sie sind jetzt nur im Arbeitsspeicher dieses Programms. Entsperren Sie den Schlüsselbund und versuchen Sie es erneut, bevor Sie das Programm schließen. Sonst ist die Verbindung verloren.</translation>
    </message>
    <message>
        <source>The file that marks a refresh can&apos;t be written.</source>
        <translation>Die Datei, die eine Erneuerung vermerkt, lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Make room on the disk, or make the program&apos;s folder writable. Nothing was asked of HighLevel, and nothing is lost.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder geben Sie Schreibrechte für den Ordner des Programms. HighLevel wurde nicht gefragt, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>Another program is refreshing this connection and does not finish.</source>
        <translation>Ein anderes Programm erneuert diese Verbindung und wird nicht fertig.</translation>
    </message>
    <message>
        <source>Close it, or wait a minute, and try again.</source>
        <translation>Schließen Sie es oder warten Sie eine Minute, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>There is no refresh token for this connection.</source>
        <translation>Für diese Verbindung gibt es kein Refresh-Token.</translation>
    </message>
    <message>
        <source>HighLevel did not give one. Sign in again to get a new access token.</source>
        <translation>HighLevel hat keines ausgegeben. Melden Sie sich neu an, um ein neues Access-Token zu bekommen.</translation>
    </message>
    <message>
        <source>Sign in again; all else is filled in.</source>
        <translation>Melden Sie sich neu an. Alles andere ist schon ausgefüllt.</translation>
    </message>
    <message>
        <source>The connection was removed meanwhile.</source>
        <translation>Die Verbindung wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Undo that, or connect it again. Nothing was asked of HighLevel.</source>
        <translation>Machen Sie das rückgängig oder verbinden Sie sie neu. Von HighLevel wurde nichts verlangt.</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>HighLevel takes no more requests now.</source>
        <translation>HighLevel nimmt jetzt keine Anfragen mehr an.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Do I need this at all?</source>
        <translation>Brauche ich das überhaupt?</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <source>Create the app</source>
        <translation>App anlegen</translation>
    </message>
    <message>
        <source>Choose scopes</source>
        <translation>Scopes wählen</translation>
    </message>
    <message>
        <source>Redirect and link</source>
        <translation>Weiterleitung und Link</translation>
    </message>
    <message>
        <source>Client ID and secret</source>
        <translation>Client-ID und Client-Secret</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Zustimmung einholen</translation>
    </message>
    <message>
        <source>Take the tokens</source>
        <translation>Tokens übernehmen</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
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
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>noch %1 h</translation>
    </message>
    <message>
        <source>%1 of %2 calls left today</source>
        <translation>heute noch %1 von %2 Aufrufen</translation>
    </message>
    <message>
        <source>%1 of %2 in these %3 s</source>
        <translation>%1 von %2 in diesen %3 s</translation>
    </message>
    <message>
        <source>The token is alive, but not for this call (%1).</source>
        <translation>Das Token ist gültig, aber nicht für diesen Aufruf (%1).</translation>
    </message>
    <message>
        <source>The token is alive.</source>
        <translation>Das Token ist gültig.</translation>
    </message>
    <message>
        <source>The token is alive: %1.</source>
        <translation>Das Token ist gültig: %1.</translation>
    </message>
    <message>
        <source>The token works.</source>
        <translation>Das Token funktioniert.</translation>
    </message>
    <message>
        <source>The token works: %1.</source>
        <translation>Das Token funktioniert: %1.</translation>
    </message>
    <message>
        <source>HighLevel accepts the token.</source>
        <translation>HighLevel akzeptiert das Token.</translation>
    </message>
    <message>
        <source>HighLevel accepts the token: %1.</source>
        <translation>HighLevel akzeptiert das Token: %1.</translation>
    </message>
    <message>
        <source>It only wanted more in the call that was tried (%1).</source>
        <translation>Nur der Probeaufruf (%1) hätte mehr gebraucht.</translation>
    </message>
    <message>
        <source>None of its scopes opens a call that shows more; %1 lacks %2, as expected.</source>
        <translation>Keiner seiner Scopes erlaubt einen Aufruf, der mehr zeigt. Für %1 fehlt wie erwartet %2.</translation>
    </message>
    <message>
        <source>But HighLevel says that it lacks the scope %1, which its sign-in listed. Tick the scope in the app, uninstall the app from the account, and sign in again.</source>
        <translation>Laut HighLevel fehlt ihm aber der Scope %1, den seine Anmeldung aufführte. Kreuzen Sie den Scope in der App an, deinstallieren Sie die App aus dem Konto und melden Sie sich neu an.</translation>
    </message>
</context>
<context>
    <name>hloauth::AboutDialog</name>
    <message>
        <source>About HighLevel OAuth Helper</source>
        <translation>Über HighLevel OAuth Helper</translation>
    </message>
    <message>
        <source>It takes you from a HighLevel account to a working OAuth token and keeps it in your system&apos;s keychain.

It is not made, endorsed or supported by HighLevel. HighLevel is a trademark of its owner.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Es bringt Sie von einem HighLevel-Konto zu einem funktionierenden OAuth-Token und bewahrt es im Schlüsselbund Ihres Systems auf.

Es wird von HighLevel weder hergestellt noch empfohlen oder unterstützt. HighLevel ist eine Marke ihres Inhabers.

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper %1</source>
        <translation>HighLevel OAuth Helper %1</translation>
    </message>
    <message>
        <source>The program&apos;s symbol</source>
        <translation>Das Symbol des Programms</translation>
    </message>
</context>
<context>
    <name>hloauth::AccountQuestion</name>
    <message>
        <source>the agency</source>
        <translation>die Agentur</translation>
    </message>
    <message>
        <source>the sub-account</source>
        <translation>der Sub-Account</translation>
    </message>
    <message>
        <source>%1 “%2” (%3)</source>
        <translation>%1 „%2“ (%3)</translation>
    </message>
    <message>
        <source>Is this the account that you mean?</source>
        <translation>Ist das das Konto, das Sie meinen?</translation>
    </message>
    <message>
        <source>&amp;Yes, keep its tokens</source>
        <translation>&amp;Ja, Tokens aufbewahren</translation>
    </message>
    <message>
        <source>&amp;No, keep nothing</source>
        <translation>&amp;Nein, nichts aufbewahren</translation>
    </message>
    <message>
        <source>%1 with the ID %2 (its name can&apos;t be had with these scopes)</source>
        <translation>%1 mit der ID %2 (den Namen verraten diese Scopes nicht)</translation>
    </message>
    <message>
        <source>The install was not begun by this program&apos;s link, so look before you say yes. It is %1. Nothing is kept yet.

If it is not yours, somebody may be trying to connect you to an account of theirs; if it is, and you did not want it, uninstall the app there.</source>
        <translation>Die Installation ging nicht vom Link dieses Programms aus, sehen Sie also genau hin, bevor Sie Ja sagen. Es ist %1. Noch ist nichts gespeichert.

Gehört es nicht Ihnen, will Sie vielleicht jemand mit einem seiner Konten verbinden; gehört es Ihnen und Sie wollten es nicht, deinstallieren Sie die App dort.</translation>
    </message>
</context>
<context>
    <name>hloauth::AccountsModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Has its token</source>
        <translation>Hat sein Token</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Sub-Account</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
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
        <translation>&amp;Alle wählen</translation>
    </message>
    <message>
        <source>All that the search finds; without a search, all</source>
        <translation>Alle, die die Suche findet; ohne Suche alle</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Keinen wählen</translation>
    </message>
    <message>
        <source>None of those that the search finds; without a search, none</source>
        <translation>Keinen von denen, die die Suche findet; ohne Suche keinen</translation>
    </message>
    <message>
        <source>Search the sub-accounts</source>
        <translation>Sub-Accounts durchsuchen</translation>
    </message>
    <message>
        <source>Sub-accounts</source>
        <translation>Sub-Accounts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
    <message>
        <source>, %1 found</source>
        <translation>, %1 gefunden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>It tells which sub-accounts have the app.</source>
        <translation>Es sagt, welche Sub-Accounts die App haben.</translation>
    </message>
    <message>
        <source>No sub-accounts</source>
        <translation>Keine Sub-Accounts</translation>
    </message>
    <message>
        <source>Search by name, address or ID</source>
        <translation>Nach Name, Adresse oder ID suchen</translation>
    </message>
    <message>
        <source>Search for a part of the name, the address or the ID.</source>
        <translation>Suchen Sie nach einem Teil des Namens, der Adresse oder der ID.</translation>
    </message>
    <message>
        <source>Asking HighLevel…</source>
        <translation>HighLevel wird gefragt…</translation>
    </message>
    <message>
        <source>Choose &amp;all of them</source>
        <translation>&amp;Alle wählen</translation>
    </message>
    <message>
        <source>Choose &amp;none of them</source>
        <translation>&amp;Keinen wählen</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Keine Liste</translation>
    </message>
    <message>
        <source>It is not known which sub-accounts have the app.</source>
        <translation>Es ist nicht bekannt, welche Sub-Accounts die App haben.</translation>
    </message>
</context>
<context>
    <name>hloauth::AgencyCommand</name>
    <message>
        <source>&quot;%1&quot; belongs to one sub-account; only an agency&apos;s connection can list sub-accounts and make their tokens.</source>
        <translation>&quot;%1&quot; gehört zu einem einzelnen Sub-Account; nur die Verbindung einer Agentur kann Sub-Accounts auflisten und Tokens für sie erzeugen.</translation>
    </message>
    <message>
        <source>HighLevel refuses the agency&apos;s access token, although it was renewed just now; try again in a few minutes, and sign in again if it goes on.</source>
        <translation>HighLevel lehnt das Access-Token der Agentur ab, obwohl es gerade erst erneuert wurde; versuchen Sie es in einigen Minuten noch einmal, und melden Sie sich neu an, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>HighLevel refuses the agency&apos;s access token with the words “%1”, although it was renewed just now; try again in a few minutes, and sign in again if it goes on.</source>
        <translation>HighLevel lehnt das Access-Token der Agentur mit den Worten „%1“ ab, obwohl es gerade erst erneuert wurde; versuchen Sie es in einigen Minuten noch einmal, und melden Sie sich neu an, wenn es so bleibt.</translation>
    </message>
</context>
<context>
    <name>hloauth::AgencySession</name>
    <message>
        <source>HighLevel refuses every request as too many, because other programs use up the limit of this app and agency; try again when they are done.</source>
        <translation>HighLevel lehnt jede Anfrage als zu viel ab, weil andere Programme das Limit dieser App und Agentur aufbrauchen; versuchen Sie es noch einmal, wenn sie fertig sind.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s limit of requests is used up; it takes more of them at %1.</source>
        <translation>Das Anfragelimit von HighLevel ist aufgebraucht; neue Anfragen nimmt es um %1 an.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s limit of requests a day is used up; it takes more of them in 24 hours at the latest.</source>
        <translation>Das Tageslimit von HighLevel für Anfragen ist aufgebraucht; neue nimmt es spätestens in 24 Stunden an.</translation>
    </message>
    <message>
        <source>The app is installed in no sub-account of this agency; choose some at the consent, or install it there.</source>
        <translation>Die App ist in keinem Sub-Account dieser Agentur installiert; wählen Sie bei der Zustimmung welche aus, oder installieren Sie sie dort.</translation>
    </message>
</context>
<context>
    <name>hloauth::AllowancePanel</name>
    <message>
        <source>API calls that the chosen scopes allow</source>
        <translation>API-Aufrufe, die die gewählten Scopes erlauben</translation>
    </message>
    <message>
        <source>Webhook events that the chosen scopes bring</source>
        <translation>Webhook-Ereignisse, die die gewählten Scopes bringen</translation>
    </message>
    <message>
        <source>What the scopes were chosen for</source>
        <translation>Wofür die Scopes gewählt wurden</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>A&amp;nzeigen</translation>
    </message>
    <message>
        <source>Tick what is mi&amp;ssing</source>
        <translation>&amp;Fehlendes ankreuzen</translation>
    </message>
    <message>
        <source>Show an e&amp;xample</source>
        <translation>&amp;Beispiel zeigen</translation>
    </message>
    <message>
        <source>What HighLevel sends for the webhook event that is marked</source>
        <translation>Was HighLevel bei dem markierten Webhook-Ereignis sendet</translation>
    </message>
    <message>
        <source>What your choice allows</source>
        <translation>Was Ihre Auswahl erlaubt</translation>
    </message>
    <message>
        <source>Calls (%1)</source>
        <translation>Aufrufe (%1)</translation>
    </message>
    <message>
        <source>A double click, or Return, shows what is sent</source>
        <translation>Doppelklick oder Eingabetaste zeigt, was gesendet wird</translation>
    </message>
    <message>
        <source>%1 (probably)</source>
        <translation>%1 (wahrscheinlich)</translation>
    </message>
    <message>
        <source>Webhooks (%1)</source>
        <translation>Webhooks (%1)</translation>
    </message>
    <message>
        <source>%1 – missing: %2</source>
        <translation>%1 – es fehlt: %2</translation>
    </message>
    <message>
        <source>Takes: %1</source>
        <translation>Braucht: %1</translation>
    </message>
    <message>
        <source>For (%1)</source>
        <translation>Für (%1)</translation>
    </message>
    <message>
        <source>What the scopes were chosen for; take a tick away to drop it</source>
        <translation>Wofür die Scopes gewählt wurden. Nehmen Sie ein Häkchen weg, um es fallen zu lassen.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Noch ist nichts gewählt.</translation>
    </message>
    <message>
        <source>It only reads: nothing can be changed or deleted with it.</source>
        <translation>Nur Lesen: Damit lässt sich nichts ändern oder löschen.</translation>
    </message>
    <message>
        <source>Can change: %1.</source>
        <translation>Kann ändern: %1.</translation>
    </message>
    <message>
        <source>Can delete in: %1.</source>
        <translation>Kann löschen in: %1.</translation>
    </message>
    <message>
        <source>%1 is not needed for anything that you asked for.</source>
        <translation>%1 wird für nichts gebraucht, was Sie verlangt haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook events would come to the app&apos;s one webhook URL. One event an app is easier to handle.</source>
        <translation>
            <numerusform>%n Webhook-Ereignis käme an der einen Webhook-URL der App an. Ein Ereignis je App ist leichter zu handhaben.</numerusform>
            <numerusform>%n Webhook-Ereignisse kämen an der einen Webhook-URL der App an. Ein Ereignis je App ist leichter zu handhaben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) are not needed for anything that you asked for.</source>
        <translation>
            <numerusform>%n Scope wird für nichts gebraucht, was Sie verlangt haben.</numerusform>
            <numerusform>%n Scopes werden für nichts gebraucht, was Sie verlangt haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::AuthorizationAttempt</name>
    <message>
        <source>HighLevel said yes</source>
        <translation>HighLevel hat zugestimmt</translation>
    </message>
    <message>
        <source>You can close this tab and go back to HighLevel OAuth Helper.</source>
        <translation>Sie können diesen Tab schließen und zu HighLevel OAuth Helper zurückkehren.</translation>
    </message>
    <message>
        <source>HighLevel said no</source>
        <translation>HighLevel hat abgelehnt</translation>
    </message>
    <message>
        <source>The reason is shown in HighLevel OAuth Helper. You can close this tab.</source>
        <translation>Den Grund zeigt HighLevel OAuth Helper. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>One question is left</source>
        <translation>Eine Frage ist noch offen</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper can&apos;t tell whether you started this sign-in. Go back to it to answer.</source>
        <translation>HighLevel OAuth Helper kann nicht erkennen, ob Sie diese Anmeldung begonnen haben. Kehren Sie dorthin zurück, um zu antworten.</translation>
    </message>
    <message>
        <source>This is not the sign-in that is under way</source>
        <translation>Das ist nicht die laufende Anmeldung</translation>
    </message>
    <message>
        <source>It may come from an older link. Go back to HighLevel OAuth Helper and open the link again.</source>
        <translation>Vielleicht kommt sie von einem älteren Link. Kehren Sie zu HighLevel OAuth Helper zurück und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>This is an answer to an earlier sign-in</source>
        <translation>Das ist eine Antwort auf eine frühere Anmeldung</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper waits for a newer one. Answer in the tab that was opened last, or go back to it and open the link again.</source>
        <translation>HighLevel OAuth Helper wartet auf eine neuere. Antworten Sie in dem Tab, der zuletzt geöffnet wurde, oder kehren Sie zum Programm zurück und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>This answer is not taken</source>
        <translation>Diese Antwort wird nicht angenommen</translation>
    </message>
    <message>
        <source>It does not say which sign-in it belongs to. Go back to HighLevel OAuth Helper and open the link from there.</source>
        <translation>Sie sagt nicht, zu welcher Anmeldung sie gehört. Kehren Sie zu HighLevel OAuth Helper zurück und öffnen Sie den Link von dort.</translation>
    </message>
    <message>
        <source>The answer is incomplete</source>
        <translation>Die Antwort ist unvollständig</translation>
    </message>
    <message>
        <source>It has neither a code nor an error in it. Go back to HighLevel OAuth Helper and open the link again.</source>
        <translation>Sie enthält weder einen Code noch einen Fehler. Kehren Sie zu HighLevel OAuth Helper zurück und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>This sign-in is already done</source>
        <translation>Diese Anmeldung ist schon erledigt</translation>
    </message>
    <message>
        <source>This sign-in took too long</source>
        <translation>Diese Anmeldung hat zu lange gedauert</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper no longer waits for it. Go back to it and start again.</source>
        <translation>HighLevel OAuth Helper wartet nicht mehr darauf. Kehren Sie dorthin zurück und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>This sign-in has ended</source>
        <translation>Diese Anmeldung ist beendet</translation>
    </message>
</context>
<context>
    <name>hloauth::AuthorizePage</name>
    <message>
        <source>In the browser – choose a step for help with it</source>
        <translation>Im Browser – wählen Sie einen Schritt, um Hilfe zu sehen</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Zustimmung einholen</translation>
    </message>
    <message>
        <source>The link below asks HighLevel for what you chose. You decide in your browser; the program never sees your HighLevel password.</source>
        <translation>Der Link unten bittet HighLevel um das, was Sie gewählt haben. Sie entscheiden in Ihrem Browser. Ihr HighLevel-Passwort sieht das Programm nie.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Go on, for this &amp;session only</source>
        <translation>Weiter, nur für &amp;diese Sitzung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Yes, take it</source>
        <translation>&amp;Ja, annehmen</translation>
    </message>
    <message>
        <source>&amp;Ignore it and go on waiting</source>
        <translation>I&amp;gnorieren und weiter warten</translation>
    </message>
    <message>
        <source>I see an &amp;error…</source>
        <translation>Ich sehe e&amp;inen Fehler…</translation>
    </message>
</context>
<context>
    <name>hloauth::Banner</name>
    <message>
        <source>NOT THE USUAL SERVERS</source>
        <translation>NICHT DIE ÜBLICHEN SERVER</translation>
    </message>
    <message>
        <source>Consent page: %1 · API: %2</source>
        <translation>Zustimmungsseite: %1 · API: %2</translation>
    </message>
</context>
<context>
    <name>hloauth::BodyField</name>
    <message>
        <source>%1 can&apos;t be read; choose a file with the body in it.</source>
        <translation>%1 lässt sich nicht lesen. Wählen Sie eine Datei, die den Body enthält.</translation>
    </message>
    <message>
        <source>%1 is longer than any webhook (%2 at most); choose another file.</source>
        <translation>%1 ist länger als jeder Webhook (höchstens %2). Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>hloauth::BookButton</name>
    <message>
        <source>Print or save</source>
        <translation>Drucken oder speichern</translation>
    </message>
    <message>
        <source>All topics as one document</source>
        <translation>Alle Themen in einem Dokument</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>Als Webseite speichern …</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper: Learn</source>
        <translation>HighLevel OAuth Helper: Erklärungen</translation>
    </message>
    <message>
        <source>It could not be printed. Choose another printer, or save it as PDF.</source>
        <translation>Das Drucken ist nicht gelungen. Wählen Sie einen anderen Drucker oder speichern Sie als PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Als Webseite speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
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
        <translation>Zeigt hier, woran es liegen kann</translation>
    </message>
    <message>
        <source>A tab opens with the practice page</source>
        <translation>Ein Tab mit der Übungsseite öffnet sich</translation>
    </message>
    <message>
        <source>Nothing on it is real.</source>
        <translation>Nichts darauf ist echt.</translation>
    </message>
    <message>
        <source>Choose the agency or a sub-account, and look at the scopes</source>
        <translation>Wählen Sie die Agentur oder einen Sub-Account und sehen Sie sich die Scopes an</translation>
    </message>
    <message>
        <source>One that has the app already is missing.</source>
        <translation>Wer die App schon hat, fehlt.</translation>
    </message>
    <message>
        <source>Press “Allow &amp;&amp; Install”</source>
        <translation>Klicken Sie auf „Allow &amp;&amp; Install“</translation>
    </message>
    <message>
        <source>Press “Deny” if you want to see what a refusal looks like.</source>
        <translation>Klicken Sie auf „Deny“, wenn Sie sehen wollen, wie eine Ablehnung aussieht.</translation>
    </message>
    <message>
        <source>Come back here; the program goes on by itself</source>
        <translation>Hierher zurückkommen; es geht von selbst weiter</translation>
    </message>
    <message>
        <source>If it does not, look at the browser&apos;s address bar.</source>
        <translation>Wenn nicht, sehen Sie in die Adresszeile des Browsers.</translation>
    </message>
    <message>
        <source>A tab opens with HighLevel&apos;s page</source>
        <translation>Ein Tab mit der Seite von HighLevel öffnet sich</translation>
    </message>
    <message>
        <source>Press “Install”, and “Proceed to Install” if it warns that the app is private.</source>
        <translation>Klicken Sie auf „Install“, und auf „Proceed to Install“, wenn gewarnt wird, dass die App privat ist.</translation>
    </message>
    <message>
        <source>Log in, if it asks</source>
        <translation>Einloggen, wenn das verlangt wird</translation>
    </message>
    <message>
        <source>At app.gohighlevel.com, as an administrator: a log-in at your white-label address does not count, and the marketplace has one of its own.</source>
        <translation>Auf app.gohighlevel.com, als Administrator: Ein Login auf Ihrer White-Label-Adresse zählt nicht, und der Marketplace hat ein eigenes.</translation>
    </message>
    <message>
        <source>Enter the code, if it asks for one</source>
        <translation>Den Code eingeben, wenn einer verlangt wird</translation>
    </message>
    <message>
        <source>Press “Send code to email” first: it is not sent by itself.</source>
        <translation>Klicken Sie erst auf „Send code to email“: Von selbst wird er nicht gesendet.</translation>
    </message>
    <message>
        <source>It is the right agency</source>
        <translation>Es ist die richtige Agentur</translation>
    </message>
    <message>
        <source>If not, log out at app.gohighlevel.com and log in as the right one.</source>
        <translation>Wenn nicht, loggen Sie sich auf app.gohighlevel.com aus und mit dem richtigen Konto wieder ein.</translation>
    </message>
    <message>
        <source>Choose your agency</source>
        <translation>Wählen Sie Ihre Agentur</translation>
    </message>
    <message>
        <source>The sub-account is in the list</source>
        <translation>Der Sub-Account ist in der Liste</translation>
    </message>
    <message>
        <source>Then the sub-accounts in which the app shall work.</source>
        <translation>Dann die Sub-Accounts, in denen die App arbeiten soll.</translation>
    </message>
    <message>
        <source>One that has the app already is missing: uninstall the app there first.</source>
        <translation>Wer die App schon hat, fehlt: Deinstallieren Sie sie dort zuerst.</translation>
    </message>
    <message>
        <source>Tick the box before it, and press “Continue”</source>
        <translation>Kästchen davor ankreuzen und auf „Continue“ klicken</translation>
    </message>
    <message>
        <source>A click on the name is not enough.</source>
        <translation>Ein Klick auf den Namen genügt nicht.</translation>
    </message>
    <message>
        <source>Read what the app may do, and press “Allow &amp;&amp; Install”</source>
        <translation>Lesen, was die App darf, und auf „Allow &amp;&amp; Install“ klicken</translation>
    </message>
    <message>
        <source>Nothing is installed before that.</source>
        <translation>Vorher wird nichts installiert.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopieren Sie die Adresse</translation>
    </message>
    <message>
        <source>If nothing happens, look whether the browser&apos;s address bar has “code=” in it.</source>
        <translation>Wenn nichts geschieht, sehen Sie nach, ob in der Adresszeile des Browsers „code=“ steht.</translation>
    </message>
    <message>
        <source>The whole address that the browser then shows, with “code=” in it; paste it above. The page itself may show an error.</source>
        <translation>Die ganze Adresse, die der Browser dann zeigt, mit „code=“ darin. Fügen Sie sie oben ein. Die Seite selbst darf einen Fehler zeigen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>It does not look like that…</source>
        <translation>Es sieht nicht so aus…</translation>
    </message>
</context>
<context>
    <name>hloauth::BrowserStandIn</name>
    <message>
        <source>it was sent on and on</source>
        <translation>er wurde immer weiter verwiesen</translation>
    </message>
    <message>
        <source>the server answered with status %1</source>
        <translation>der Server antwortete mit Status %1</translation>
    </message>
</context>
<context>
    <name>hloauth::CatalogTexts</name>
    <message>
        <source>Schema on the event page gives the type as AppointmentCreate, likely a paste slip.</source>
        <extracomment>About a scope that is a guess.</extracomment>
        <translation>Das Schema auf der Seite des Ereignisses nennt als Typ AppointmentCreate, wohl ein Kopierfehler.</translation>
    </message>
    <message>
        <source>Event page file is named ProviderOutboundMessage.md.</source>
        <extracomment>About a scope that is a guess.</extracomment>
        <translation>Die Datei mit der Seite des Ereignisses heißt ProviderOutboundMessage.md.</translation>
    </message>
    <message>
        <source>Event page: only for Location-level apps. Weakest guess: rests on the scope name (third-party code agrees); the scope itself is only in the v3 spec.</source>
        <extracomment>About a scope that is a guess.</extracomment>
        <translation>Seite des Ereignisses: nur für Apps der Ebene Location. Die schwächste Vermutung: Sie beruht auf dem Namen des Scopes (fremder Code stimmt überein); der Scope selbst steht nur in der Spezifikation v3.</translation>
    </message>
    <message>
        <source>Event page: only for Agency-level apps.</source>
        <extracomment>About a scope that is a guess.</extracomment>
        <translation>Seite des Ereignisses: nur für Apps der Ebene Agency.</translation>
    </message>
    <message>
        <source>Event page: Agency-level apps, for all or chosen sub-accounts.</source>
        <extracomment>About a scope that is a guess.</extracomment>
        <translation>Seite des Ereignisses: Apps der Ebene Agency, für alle oder für gewählte Sub-Accounts.</translation>
    </message>
    <message>
        <source>An older helper page ties this scope to the $297 rollout; OpenAPI gives agency access only.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Eine ältere Hilfeseite verbindet diesen Scope mit der Freigabe für den Tarif zu $297; OpenAPI nennt nur den Zugang für Agenturen.</translation>
    </message>
    <message>
        <source>Inferred from agency-only access in OpenAPI.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Daraus erschlossen, dass OpenAPI nur den Zugang für Agenturen nennt.</translation>
    </message>
    <message>
        <source>Sub-account token is enough; OpenAPI also allows an agency token, which needs $297 or $497 (inferred).</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Ein Token für ein Sub-Account reicht; OpenAPI lässt auch ein Agentur-Token zu, das $297 oder $497 braucht (erschlossen).</translation>
    </message>
    <message>
        <source>Scopes.md lists sub-account access too; only the agency-token use needs $297 or $497 (inferred).</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Scopes.md nennt auch den Zugang für Sub-Accounts; nur mit einem Agentur-Token braucht es $297 oder $497 (erschlossen).</translation>
    </message>
    <message>
        <source>Inferred from agency-only access in OpenAPI; no source gives a plan for deleting a sub-account.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Daraus erschlossen, dass OpenAPI nur den Zugang für Agenturen nennt; keine Quelle nennt einen Tarif für das Löschen eines Sub-Accounts.</translation>
    </message>
    <message>
        <source>Docs mark POST /locations/ (create sub-account) as Agency Pro $497; an older helper page says creating or updating sub-accounts is restricted on $297. Covering PUT and DELETE is inferred.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Die Dokumentation kennzeichnet POST /locations/ (Sub-Account anlegen) als Agency Pro $497; laut einer älteren Hilfeseite ist das Anlegen oder Ändern von Sub-Accounts mit $297 eingeschränkt. Dass das auch für PUT und DELETE gilt, ist erschlossen.</translation>
    </message>
    <message>
        <source>Inferred: reads and changes sub-account permissions and looks like a variant of locations.write.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Erschlossen: liest und ändert die Rechte von Sub-Accounts und sieht nach einer Variante von locations.write aus.</translation>
    </message>
    <message>
        <source>Scopes.md lists agency access only; an older helper page names oauth as an agency scope. Plan floor inferred.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Scopes.md nennt nur den Zugang für Agenturen; eine ältere Hilfeseite führt oauth als Scope für Agenturen. Der kleinste Tarif ist erschlossen.</translation>
    </message>
    <message>
        <source>Inferred: a SaaS endpoint, and SaaS mode belongs to the $497 plan; docs put the plan mark only on enable-saas.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Erschlossen: ein SaaS-Aufruf, und der SaaS-Modus gehört zum Tarif zu $497; die Dokumentation nennt den Tarif nur bei enable-saas.</translation>
    </message>
    <message>
        <source>Docs mark enable-saas as Agency Pro $497; the update-subscription call is inferred to follow.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Die Dokumentation kennzeichnet enable-saas als Agency Pro $497; dass das auch für update-subscription gilt, ist erschlossen.</translation>
    </message>
    <message>
        <source>Scopes.md lists agency access only; an older helper page names snapshots as an agency scope. Plan floor inferred; no source says which plan.</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Scopes.md nennt nur den Zugang für Agenturen; eine ältere Hilfeseite führt snapshots als Scope für Agenturen. Der kleinste Tarif ist erschlossen; keine Quelle sagt, welcher.</translation>
    </message>
    <message>
        <source>Works with a sub-account token; only agency-level creating and updating is limited to $497 (an older helper page).</source>
        <extracomment>Why a scope needs a plan of HighLevel&apos;s.</extracomment>
        <translation>Funktioniert mit einem Token für ein Sub-Account; nur Anlegen und Ändern auf Agenturebene ist auf $497 beschränkt (eine ältere Hilfeseite).</translation>
    </message>
</context>
<context>
    <name>hloauth::CausesView</name>
    <message>
        <source>Most likely</source>
        <translation>Am wahrscheinlichsten</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Oder</translation>
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
        <translation>Statt der Befunde den berichtigten Link ausgeben.</translation>
    </message>
    <message>
        <source>The app&apos;s client ID.</source>
        <translation>Die Client-ID der App.</translation>
    </message>
    <message>
        <source>A redirect URI that is registered in the app; may be repeated.</source>
        <translation>Eine in der App eingetragene Redirect-URI; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>No version of the app is live yet.</source>
        <translation>Noch ist keine Version der App live.</translation>
    </message>
    <message>
        <source>A version of the app is live.</source>
        <translation>Eine Version der App ist live.</translation>
    </message>
    <message>
        <source>The app is marked white-label friendly.</source>
        <translation>Die App ist als „white-label friendly“ markiert.</translation>
    </message>
    <message>
        <source>Who can install the app: sub-account, agency or both.</source>
        <translation>Wer die App installieren kann: sub-account, agency oder both.</translation>
    </message>
    <message>
        <source>The agency&apos;s plan: starter, unlimited or agency-pro.</source>
        <translation>Der Tarif der Agentur: starter, unlimited oder agency-pro.</translation>
    </message>
    <message>
        <source>Example:
  hloauth check-link &apos;https://marketplace.gohighlevel.com/v2/oauth/chooselocation?...&apos;

Put the link into single quotes, as a shell cuts it at the first &quot;&amp;&quot; otherwise; or leave it
out and give it on standard input, also inside other text. One finding a line: error, warning
or note, what is wrong, what comes of it, what to do, and in brackets the part of the link.
Exit code 1 if there is an error. What is known of the app (the options above) finds more.</source>
        <translation>Beispiel:
  hloauth check-link &apos;https://marketplace.gohighlevel.com/v2/oauth/chooselocation?...&apos;

Setzen Sie den Link in einfache Anführungszeichen, denn sonst schneidet ihn die Shell am
ersten &quot;&amp;&quot; ab; oder lassen Sie ihn weg und geben ihn über die Standardeingabe, auch inmitten
von anderem Text. Je Befund eine Zeile: error, warning oder note, was falsch ist, was daraus
folgt, was zu tun ist, und in Klammern der Teil des Links. Exit-Code 1, wenn ein Fehler dabei
ist. Was von der App bekannt ist (die Optionen oben), hilft mehr zu finden.</translation>
    </message>
    <message>
        <source>Paste the link, and an empty line after it:</source>
        <translation>Fügen Sie den Link ein und danach eine leere Zeile:</translation>
    </message>
    <message>
        <source>No link came; give it as an argument in single quotes, or on standard input.</source>
        <translation>Es kam kein Link; geben Sie ihn als Argument in einfachen Anführungszeichen oder über die Standardeingabe.</translation>
    </message>
    <message>
        <source>An app is either a draft or live; leave out --draft or --live.</source>
        <translation>Eine App ist entweder ein Entwurf oder live; lassen Sie --draft oder --live weg.</translation>
    </message>
    <message>
        <source>An app&apos;s type is sub-account, agency or both.</source>
        <translation>Der Typ einer App ist sub-account, agency oder both.</translation>
    </message>
    <message>
        <source>A plan is starter, unlimited or agency-pro.</source>
        <translation>Ein Tarif ist starter, unlimited oder agency-pro.</translation>
    </message>
    <message>
        <source>Nothing was found that would keep this link from working.</source>
        <translation>Es wurde nichts gefunden, was diesen Link am Funktionieren hindern würde.</translation>
    </message>
    <message>
        <source>With --fix the link is printed put right, as far as that can be done.</source>
        <translation>Mit --fix wird der Link ausgegeben, so weit berichtigt, wie es geht.</translation>
    </message>
    <message>
        <source>The ID of the version to be installed.</source>
        <translation>Die ID der Version, die installiert werden soll.</translation>
    </message>
</context>
<context>
    <name>hloauth::ClaimsDialog</name>
    <message>
        <source>What the token says of itself</source>
        <translation>Was das Token über sich sagt</translation>
    </message>
    <message>
        <source>All claims, as JSON</source>
        <translation>Alle Claims, als JSON</translation>
    </message>
    <message>
        <source>All of it, as it stands in the token:</source>
        <translation>Alles, so wie es im Token steht:</translation>
    </message>
    <message>
        <source>Copy the claims</source>
        <translation>Claims kopieren</translation>
    </message>
    <message>
        <source>Not verified: this is read out of the access token on this computer, and HighLevel was not asked. “Test the token” asks.</source>
        <translation>Nicht überprüft: Das wurde auf diesem Computer aus dem Access-Token gelesen, HighLevel wurde nicht gefragt. Das tut „Token testen“.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>A sub-account&apos;s token (Location)</source>
        <translation>Token eines Sub-Accounts (Location)</translation>
    </message>
    <message>
        <source>An agency&apos;s token (Company)</source>
        <translation>Token einer Agentur (Company)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Agency&apos;s plan</source>
        <translation>Tarif der Agentur</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erzeugt von</translation>
    </message>
    <message>
        <source>A practice server: good for nothing else</source>
        <translation>Ein Übungsserver: zu nichts anderem zu gebrauchen</translation>
    </message>
    <message>
        <source>Sub-account ID</source>
        <translation>Sub-Account-ID</translation>
    </message>
    <message>
        <source>Agency ID</source>
        <translation>Agentur-ID</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
</context>
<context>
    <name>hloauth::CommandLine</name>
    <message>
        <source>Print results and errors as JSON.</source>
        <translation>Ergebnisse und Fehler als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>A secret is never an argument, where other users of this computer could read it; give it with --client-secret-stdin or --client-secret-file.</source>
        <translation>Ein Geheimnis gehört nie in ein Argument, das andere Benutzer dieses Computers lesen könnten; übergeben Sie es mit --client-secret-stdin oder --client-secret-file.</translation>
    </message>
    <message>
        <source>A secret is never an argument, where other users of this computer could read it; give it with --shared-secret-file.</source>
        <translation>Ein Geheimnis gehört nie in ein Argument, das andere Benutzer dieses Computers lesen könnten; übergeben Sie es mit --shared-secret-file.</translation>
    </message>
    <message>
        <source>There is no option --%1; &quot;%2&quot; lists those that there are.</source>
        <translation>Eine Option --%1 gibt es nicht; &quot;%2&quot; zählt die vorhandenen auf.</translation>
    </message>
    <message>
        <source>%1; see &quot;%2&quot;.</source>
        <translation>%1; siehe &quot;%2&quot;.</translation>
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
        <translation>Exit-Codes:
  0  erledigt
  1  die Antwort ist Nein
  2  falscher Aufruf oder falsche Eingabe
  3  von HighLevel oder Ihnen abgelehnt, oder es kam rechtzeitig keine Zustimmung
  4  Netzwerk- oder Serverfehler, oder etwas ist belegt; nichts ist verloren, noch einmal versuchen
  5  der Schlüsselbund des Systems lässt sich nicht nutzen
  6  diese Verbindung braucht eine neue Anmeldung
</translation>
    </message>
    <message>
        <source>What shall be done? &quot;hloauth --help&quot; lists the commands.</source>
        <translation>Was soll geschehen? &quot;hloauth --help&quot; zählt die Befehle auf.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; &quot;hloauth --help&quot; lists the commands.</source>
        <translation>Einen Befehl &quot;%1&quot; gibt es nicht; &quot;hloauth --help&quot; zählt die Befehle auf.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Einen Befehl &quot;%1&quot; gibt es nicht; meinten Sie &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one text: put quotes around it.</source>
        <translation>&quot;%1&quot; nimmt einen einzigen Text: Setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes nothing but options; see &quot;hloauth %1 --help&quot;.</source>
        <translation>&quot;%1&quot; nimmt nur Optionen; siehe &quot;hloauth %1 --help&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one %2 and options; see &quot;hloauth %1 --help&quot;.</source>
        <translation>&quot;%1&quot; nimmt nur einmal %2 und Optionen; siehe &quot;hloauth %1 --help&quot;.</translation>
    </message>
    <message>
        <source>The text for &quot;%1&quot; is empty.</source>
        <translation>Der Text für &quot;%1&quot; ist leer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs the connection&apos;s name: hloauth %1 %2</source>
        <translation>&quot;%1&quot; braucht den Namen der Verbindung: hloauth %1 %2</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper on the command line.

Usage: hloauth COMMAND [options]

Commands:
</source>
        <translation>HighLevel OAuth Helper auf der Befehlszeile.

Aufruf: hloauth BEFEHL [Optionen]

Befehle:
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
&quot;hloauth BEFEHL --help&quot; sagt mehr über einen Befehl.

Optionen jedes Befehls:
  --marketplace-url URL  Ort der Autorisierungsseite (HLOAUTH_MARKETPLACE_URL)
  --api-url URL          Ort des Token-Endpunkts und der API (HLOAUTH_API_URL)
  --data-dir DIR         Ort der Verbindungsliste (HLOAUTH_DATA_DIR)
  --json                 Ergebnisse und Fehler als JSON ausgeben
  -h, --help             Hilfe ausgeben
  -v, --version          Version ausgeben

</translation>
    </message>
    <message>
        <source>Usage: hloauth %1%2 [options]

%3.
</source>
        <translation>Aufruf: hloauth %1%2 [Optionen]

%3.
</translation>
    </message>
</context>
<context>
    <name>hloauth::CommandTable</name>
    <message>
        <source>sign in to HighLevel and keep the tokens as NAME</source>
        <translation>bei HighLevel anmelden und die Tokens als NAME aufbewahren</translation>
    </message>
    <message>
        <source>print a valid access token, refreshed first if need be</source>
        <translation>ein gültiges Access-Token ausgeben, wenn nötig vorher erneuert</translation>
    </message>
    <message>
        <source>get new tokens now</source>
        <translation>jetzt neue Tokens holen</translation>
    </message>
    <message>
        <source>refresh what is to be kept fresh; as from a timer</source>
        <translation>erneuern, was aktuell gehalten werden soll; etwa per Timer</translation>
    </message>
    <message>
        <source>ask HighLevel whether a connection&apos;s token works</source>
        <translation>HighLevel fragen, ob das Token einer Verbindung funktioniert</translation>
    </message>
    <message>
        <source>hand a connection&apos;s token to another tool, in its own form</source>
        <translation>das Token einer Verbindung in passender Form an ein anderes Programm geben</translation>
    </message>
    <message>
        <source>list the connections</source>
        <translation>die Verbindungen auflisten</translation>
    </message>
    <message>
        <source>show all about a connection but its secrets</source>
        <translation>alles über eine Verbindung zeigen außer ihren Geheimnissen</translation>
    </message>
    <message>
        <source>forget a connection and its secrets</source>
        <translation>eine Verbindung und ihre Geheimnisse löschen</translation>
    </message>
    <message>
        <source>list the sub-accounts in which an agency&apos;s app is installed</source>
        <translation>die Sub-Accounts auflisten, in denen die App einer Agentur installiert ist</translation>
    </message>
    <message>
        <source>write a token for each of them into a file</source>
        <translation>für jeden von ihnen ein Token in eine Datei schreiben</translation>
    </message>
    <message>
        <source>what can be asked for, by plan, endpoint or webhook event</source>
        <translation>was sich verlangen lässt, nach Tarif, Endpunkt oder Webhook-Ereignis</translation>
    </message>
    <message>
        <source>find what an authorization link would fail at</source>
        <translation>finden, woran ein Autorisierungslink scheitern würde</translation>
    </message>
    <message>
        <source>causes and fixes of an error that HighLevel shows</source>
        <translation>Ursachen und Abhilfe für einen Fehler, den HighLevel zeigt</translation>
    </message>
    <message>
        <source>print the claims of a token read from standard input</source>
        <translation>die Claims eines Tokens von der Standardeingabe ausgeben</translation>
    </message>
    <message>
        <source>check that a webhook really is HighLevel&apos;s</source>
        <translation>prüfen, ob ein Webhook wirklich von HighLevel kommt</translation>
    </message>
    <message>
        <source>decrypt the session that a custom page got</source>
        <translation>die Sitzung entschlüsseln, die eine Custom Page bekommen hat</translation>
    </message>
    <message>
        <source>what somebody who helps needs to know, without secrets</source>
        <translation>was Helfer wissen müssen, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>run a stand-in for HighLevel on this computer</source>
        <translation>eine Nachbildung von HighLevel auf diesem Computer starten</translation>
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
        <translation>Beispiel:
  hloauth connect shop --client-id 0123456789abcdef01234567-m1abcdef \
      --client-secret-file secret.txt --preset read-only

Mit --json wird die erste Zeile ausgegeben, sobald die Weiterleitung angenommen werden kann:
  {&quot;event&quot;:&quot;link&quot;,&quot;url&quot;:...,&quot;redirect_uri&quot;:...}
und die letzte, wenn alles aufbewahrt ist:
  {&quot;event&quot;:&quot;connected&quot;,&quot;name&quot;:...,&quot;user_type&quot;:...,&quot;company_id&quot;:...,&quot;location_id&quot;:...,
   &quot;expires_at&quot;:...,&quot;scopes&quot;:[...],&quot;missing_scopes&quot;:[...]}

An einer Redirect-URI auf einem anderen Computer lässt sich nicht lauschen: Dann wird, wie
mit --code-stdin, die Adresse, zu der der Browser geschickt wurde, von der Standardeingabe
gelesen. Mit --client-secret-stdin ist das Client-Secret die erste Zeile, die Adresse folgt.

Wenn eine Verbindung eine neue Anmeldung braucht: hloauth connect shop --again

Vorlagen:
</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>The keychain holds no client secret for this connection; give it with --client-secret-stdin or --client-secret-file.</source>
        <translation>Der Schlüsselbund enthält kein Client-Secret für diese Verbindung; übergeben Sie es mit --client-secret-stdin oder --client-secret-file.</translation>
    </message>
    <message>
        <source>The client secret&apos;s file %1 can&apos;t be read: %2.</source>
        <translation>Die Datei %1 mit dem Client-Secret lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Client secret (it is not shown): </source>
        <translation>Client-Secret (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>A redirect with another state was refused: it belongs to another sign-in. Still waiting for ours.</source>
        <translation>Eine Weiterleitung mit anderem state wurde abgelehnt: Sie gehört zu einer anderen Anmeldung. Es wird weiter gewartet.</translation>
    </message>
    <message>
        <source>The port was lost and could not be opened again, so the redirect can&apos;t be taken; run the command again.</source>
        <translation>Der Port ging verloren und ließ sich nicht wieder öffnen, deshalb kann die Weiterleitung nicht angenommen werden; führen Sie den Befehl noch einmal aus.</translation>
    </message>
    <message>
        <source>A code that came without a state is worth nothing. Still waiting.</source>
        <translation>Ein Code, der ohne state kam, ist wertlos. Es wird weiter gewartet.</translation>
    </message>
    <message>
        <source>The consent is here; asking for the tokens.</source>
        <translation>Die Zustimmung ist da; die Tokens werden geholt.</translation>
    </message>
    <message>
        <source>Install the app from inside HighLevel now: in the Marketplace, or by the app&apos;s Test Link in the developer portal.</source>
        <translation>Installieren Sie die App jetzt in HighLevel selbst: im Marketplace oder über „Test Link“ der App im Entwicklerportal.</translation>
    </message>
    <message>
        <source>Waiting for it at %1 (Ctrl-C ends it).</source>
        <translation>Es wird an %1 darauf gewartet (Strg+C beendet).</translation>
    </message>
    <message>
        <source>After that the browser goes to %1. Paste that page&apos;s whole address here:</source>
        <translation>Danach geht der Browser zu %1. Fügen Sie die ganze Adresse dieser Seite hier ein:</translation>
    </message>
    <message>
        <source>Your browser was asked to open this link; if it does not, open it yourself:</source>
        <translation>Ihr Browser wurde gebeten, diesen Link zu öffnen; wenn er es nicht tut, öffnen Sie ihn selbst:</translation>
    </message>
    <message>
        <source>No browser could be opened here; open this link yourself:</source>
        <translation>Hier ließ sich kein Browser öffnen; öffnen Sie diesen Link selbst:</translation>
    </message>
    <message>
        <source>Open this link in your browser:</source>
        <translation>Öffnen Sie diesen Link in Ihrem Browser:</translation>
    </message>
    <message>
        <source>Waiting for the consent at %1 (Ctrl-C ends it).</source>
        <translation>Es wird an %1 auf die Zustimmung gewartet (Strg+C beendet).</translation>
    </message>
    <message>
        <source>After the consent the browser goes to %1. Paste that page&apos;s whole address here:</source>
        <translation>Nach der Zustimmung geht der Browser zu %1. Fügen Sie die ganze Adresse dieser Seite hier ein:</translation>
    </message>
    <message>
        <source>Standard input ended before an address or a code came; run the command again.</source>
        <translation>Die Standardeingabe endete, bevor eine Adresse oder ein Code kam; führen Sie den Befehl noch einmal aus.</translation>
    </message>
    <message>
        <source>Standard input ended, and the last line did not do: %1</source>
        <translation>Die Standardeingabe endete, und die letzte Zeile genügte nicht: %1</translation>
    </message>
    <message>
        <source>there is no code in it; copy the whole address from the browser&apos;s address bar.</source>
        <translation>Es ist kein Code darin; kopieren Sie die ganze Adresse aus der Adresszeile des Browsers.</translation>
    </message>
    <message>
        <source>it belongs to another sign-in; open the link above and paste the address it leads to.</source>
        <translation>Diese Antwort gehört zu einer anderen Anmeldung; öffnen Sie den Link oben und fügen Sie die Adresse ein, zu der er führt.</translation>
    </message>
    <message>
        <source>it is an answer to an earlier sign-in; open the link above and paste the address it leads to.</source>
        <translation>Das ist eine Antwort auf eine frühere Anmeldung; öffnen Sie den Link oben und fügen Sie die Adresse ein, zu der er führt.</translation>
    </message>
    <message>
        <source>its code was used already, and a code works once; open the link above again.</source>
        <translation>Der Code darin wurde schon verwendet, und ein Code gilt nur einmal; öffnen Sie den Link oben noch einmal.</translation>
    </message>
    <message>
        <source>its code is older than five minutes, and HighLevel will hardly take it; open the link above again.</source>
        <translation>Der Code darin ist älter als fünf Minuten, und HighLevel nimmt ihn kaum noch an; öffnen Sie den Link oben noch einmal.</translation>
    </message>
    <message>
        <source>That can&apos;t be used: %1</source>
        <translation>Das lässt sich nicht verwenden: %1</translation>
    </message>
    <message>
        <source>it has no state, as if the install had begun at HighLevel and not with our link; if that is so, use --accept-missing-state.</source>
        <translation>Diese Antwort hat keinen state, als hätte die Installation bei HighLevel begonnen und nicht mit unserem Link; wenn das so ist, verwenden Sie --accept-missing-state.</translation>
    </message>
    <message>
        <source>A redirect was not accepted: %1 Still waiting.</source>
        <translation>Eine Weiterleitung wurde nicht angenommen: %1 Es wird weiter gewartet.</translation>
    </message>
    <message>
        <source>A code came without a state. Did you begin the install yourself, at HighLevel? [y/N] </source>
        <translation>Ein Code kam ohne state. Haben Sie die Installation selbst bei HighLevel begonnen? [y/N] </translation>
    </message>
    <message>
        <source>Not accepted. Still waiting.</source>
        <translation>Nicht angenommen. Es wird weiter gewartet.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Zugehöriges Konto: %1.</translation>
    </message>
    <message>
        <source>It belongs to %1. Is that the account you mean, and are its tokens to be kept? [y/N] </source>
        <translation>Zugehöriges Konto: %1. Ist es das, das Sie meinen, und sollen seine Tokens aufbewahrt werden? [y/N] </translation>
    </message>
    <message>
        <source>Connected &quot;%1&quot; to %2.</source>
        <translation>&quot;%1&quot; ist verbunden: %2.</translation>
    </message>
    <message>
        <source>The access token is valid until %1.</source>
        <translation>Das Access-Token ist gültig bis %1.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Es wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>The secrets are in the system keychain; &quot;hloauth token %1&quot; prints the access token.</source>
        <translation>Die Geheimnisse sind im Schlüsselbund des Systems; &quot;hloauth token %1&quot; gibt das Access-Token aus.</translation>
    </message>
    <message>
        <source>Warning: asked for and not granted: %1.</source>
        <translation>Warnung: verlangt und nicht gewährt: %1.</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectOptions</name>
    <message>
        <source>With --wait-for-install you are asked whose account it is before anything is kept; where nobody can be asked, add --accept-missing-state.</source>
        <translation>Mit --wait-for-install werden Sie gefragt, wessen Konto es ist, bevor etwas aufbewahrt wird; wo niemand gefragt werden kann, ergänzen Sie --accept-missing-state.</translation>
    </message>
    <message>
        <source>The connection&apos;s name must have 1 to %1 characters and no line breaks.</source>
        <translation>Der Name der Verbindung muss 1 bis %1 Zeichen haben und darf keine Zeilenumbrüche enthalten.</translation>
    </message>
    <message>
        <source>There is already a connection &quot;%1&quot;; choose another name, such as &quot;%2&quot;, or sign it in again with --again.</source>
        <translation>Eine Verbindung &quot;%1&quot; gibt es schon; wählen Sie einen anderen Namen, etwa &quot;%2&quot;, oder melden Sie sie mit --again neu an.</translation>
    </message>
    <message>
        <source>--again keeps the new tokens in place of the old ones; leave --session-only out.</source>
        <translation>--again bewahrt die neuen Tokens anstelle der alten auf; lassen Sie --session-only weg.</translation>
    </message>
    <message>
        <source>--client-id is missing: copy the client ID from the app&apos;s page in HighLevel&apos;s developer portal, under Manage, Secrets.</source>
        <translation>--client-id fehlt: Kopieren Sie die Client-ID von der Seite der App im Entwicklerportal von HighLevel, unter Manage, Secrets.</translation>
    </message>
    <message>
        <source>What was given as --client-id looks like the client secret; give the client ID there (24 hex digits, a dash and 8 more characters), and the secret by --client-secret-stdin.</source>
        <translation>Was als --client-id angegeben wurde, sieht nach dem Client-Secret aus; geben Sie dort die Client-ID an (24 hexadezimale Ziffern, ein Bindestrich und 8 weitere Zeichen) und das Client-Secret mit --client-secret-stdin.</translation>
    </message>
    <message>
        <source>What was given as --client-id is a Private Integration Token, which works as it is, without any sign-in; a client ID has 24 hex digits, a dash and 8 more characters.</source>
        <translation>Was als --client-id angegeben wurde, ist ein Private Integration Token, das ganz ohne Anmeldung funktioniert; eine Client-ID hat 24 hexadezimale Ziffern, einen Bindestrich und 8 weitere Zeichen.</translation>
    </message>
    <message>
        <source>What was given as --client-id is an access token; a client ID has 24 hex digits, a dash and 8 more characters.</source>
        <translation>Was als --client-id angegeben wurde, ist ein Access-Token; eine Client-ID hat 24 hexadezimale Ziffern, einen Bindestrich und 8 weitere Zeichen.</translation>
    </message>
    <message>
        <source>This client ID looks as if its end were missing.</source>
        <translation>Dieser Client-ID scheint das Ende zu fehlen.</translation>
    </message>
    <message>
        <source>This client ID has an unusual form; it is used as it is.</source>
        <translation>Diese Client-ID hat eine ungewöhnliche Form; sie wird so verwendet, wie sie ist.</translation>
    </message>
    <message>
        <source>Say where the client secret comes from, with either --client-secret-stdin or --client-secret-file FILE.</source>
        <translation>Sagen Sie, woher das Client-Secret kommt, entweder mit --client-secret-stdin oder mit --client-secret-file FILE.</translation>
    </message>
    <message>
        <source>--client-secret-file needs the name of a file.</source>
        <translation>--client-secret-file braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>Say what to ask for, with --scope, --scopes-file or --preset; &quot;hloauth scopes&quot; lists what there is.</source>
        <translation>Sagen Sie mit --scope, --scopes-file oder --preset, was verlangt werden soll; &quot;hloauth scopes&quot; zählt auf, was es gibt.</translation>
    </message>
    <message>
        <source>HighLevel documents no scope &quot;%1&quot; (there is &quot;%2&quot;); it is asked for anyway.</source>
        <translation>HighLevel dokumentiert keinen Scope &quot;%1&quot; (es gibt &quot;%2&quot;); er wird trotzdem verlangt.</translation>
    </message>
    <message>
        <source>The scopes file %1 can&apos;t be read: %2.</source>
        <translation>Die Scope-Datei %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The file %1 is not a list of scopes.</source>
        <translation>Die Datei %1 ist keine Liste von Scopes.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;; there are: %2.</source>
        <translation>Eine Vorlage &quot;%1&quot; gibt es nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>--link is either &quot;standard&quot; or &quot;white-label&quot;.</source>
        <translation>--link ist entweder &quot;standard&quot; oder &quot;white-label&quot;.</translation>
    </message>
    <message>
        <source>--user-type is either &quot;Location&quot; or &quot;Company&quot;.</source>
        <translation>--user-type ist entweder &quot;Location&quot; oder &quot;Company&quot;.</translation>
    </message>
    <message>
        <source>A white-label app may not have &quot;%1&quot; in its redirect URI.</source>
        <translation>Eine White-Label-App darf &quot;%1&quot; nicht in ihrer Redirect-URI haben.</translation>
    </message>
    <message>
        <source>The redirect URI needs a port above 1023, as in http://localhost:53682/oauth/callback; only an administrator&apos;s program can listen on the one that is meant without.</source>
        <translation>Die Redirect-URI braucht einen Port über 1023, etwa http://localhost:53682/oauth/callback; an dem, der ohne Angabe gemeint ist, kann nur das Programm eines Administrators lauschen.</translation>
    </message>
    <message>
        <source>--redirect-uri is empty; leave it out for http://localhost:53682/oauth/callback.</source>
        <translation>--redirect-uri ist leer; lassen Sie die Option weg, dann gilt http://localhost:53682/oauth/callback.</translation>
    </message>
    <message>
        <source>The redirect URI must be whole, with http:// or https:// and a host.</source>
        <translation>Die Redirect-URI muss vollständig sein, mit http:// oder https:// und einem Host.</translation>
    </message>
    <message>
        <source>The redirect URI must begin with http:// or https://; HighLevel takes no other.</source>
        <translation>Die Redirect-URI muss mit http:// oder https:// beginnen; etwas anderes nimmt HighLevel nicht an.</translation>
    </message>
    <message>
        <source>Plain http:// in the redirect URI is only for this computer (localhost); use https://.</source>
        <translation>Einfaches http:// in der Redirect-URI ist nur für diesen Computer (localhost); verwenden Sie https://.</translation>
    </message>
    <message>
        <source>The redirect URI must not hold a user name or a password; leave out what is before the @.</source>
        <translation>Die Redirect-URI darf weder Benutzernamen noch Passwort enthalten; lassen Sie weg, was vor dem @ steht.</translation>
    </message>
    <message>
        <source>The redirect URI must not have a fragment; leave out the # and what follows.</source>
        <translation>Die Redirect-URI darf kein Fragment haben; lassen Sie das # und alles dahinter weg.</translation>
    </message>
    <message>
        <source>The redirect URI is not a valid address; check it for spaces and typing mistakes.</source>
        <translation>Die Redirect-URI ist keine gültige Adresse; prüfen Sie sie auf Leerzeichen und Tippfehler.</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds from 1 to %1.</source>
        <translation>--timeout ist eine Anzahl Sekunden von 1 bis %1.</translation>
    </message>
    <message>
        <source>Sign in NAME again; what is not given is as it was then, the client secret, too.</source>
        <translation>NAME neu anmelden; was nicht angegeben wird, bleibt wie beim letzten Mal, auch das Client-Secret.</translation>
    </message>
    <message>
        <source>The app&apos;s client ID.</source>
        <translation>Die Client-ID der App.</translation>
    </message>
    <message>
        <source>Read the client secret from the first line of standard input.</source>
        <translation>Das Client-Secret aus der ersten Zeile der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Read the client secret from the first line of FILE.</source>
        <translation>Das Client-Secret aus der ersten Zeile von FILE lesen.</translation>
    </message>
    <message>
        <source>Scopes to ask for; may be given several times, and may hold several.</source>
        <translation>Scopes, die verlangt werden; kann mehrfach angegeben werden und mehrere enthalten.</translation>
    </message>
    <message>
        <source>Ask for the scopes in FILE.</source>
        <translation>Die Scopes in FILE verlangen.</translation>
    </message>
    <message>
        <source>Ask for a preset of scopes; see below.</source>
        <translation>Eine Vorlage von Scopes verlangen; siehe unten.</translation>
    </message>
    <message>
        <source>Authorization page: standard or white-label (without HighLevel&apos;s name).</source>
        <translation>Autorisierungsseite: standard oder white-label (ohne den Namen HighLevel).</translation>
    </message>
    <message>
        <source>Let HighLevel&apos;s login open in the same tab.</source>
        <translation>Das Login von HighLevel im selben Tab öffnen lassen.</translation>
    </message>
    <message>
        <source>The app&apos;s version; needed while the app has no live version.</source>
        <translation>Die Version der App; nötig, solange keine Version der App live ist.</translation>
    </message>
    <message>
        <source>Use the older address of the authorization page.</source>
        <translation>Die ältere Adresse der Autorisierungsseite verwenden.</translation>
    </message>
    <message>
        <source>Ask for a token of a sub-account (Location) or of the agency (Company); without it, as the scopes suggest.</source>
        <translation>Das Token eines Sub-Accounts (Location) oder der Agentur (Company) verlangen; ohne diese Option so, wie die Scopes es nahelegen.</translation>
    </message>
    <message>
        <source>The redirect URI, exactly as registered in the app; port 0 lets the system choose one.</source>
        <translation>Die Redirect-URI, genau wie in der App eingetragen; bei Port 0 wählt das System einen.</translation>
    </message>
    <message>
        <source>Only print the link.</source>
        <translation>Nur den Link ausgeben.</translation>
    </message>
    <message>
        <source>Wait so many seconds for the consent (default 300; 900 with --wait-for-install).</source>
        <translation>So viele Sekunden auf die Zustimmung warten (Standard 300; 900 mit --wait-for-install).</translation>
    </message>
    <message>
        <source>Accept a redirect without a state, as of an install that began at HighLevel, without a question.</source>
        <translation>Eine Weiterleitung ohne state, wie bei einer in HighLevel begonnenen Installation, ohne Rückfrage annehmen.</translation>
    </message>
    <message>
        <source>Open no link; wait for an install that you begin inside HighLevel, and ask whose it is.</source>
        <translation>Keinen Link öffnen; auf eine Installation warten, die Sie in HighLevel selbst beginnen, und fragen, wessen sie ist.</translation>
    </message>
    <message>
        <source>Keep nothing; only show that the sign-in works.</source>
        <translation>Nichts aufbewahren; nur zeigen, dass die Anmeldung funktioniert.</translation>
    </message>
    <message>
        <source>Do not listen; read the redirect&apos;s address, or the code, from standard input.</source>
        <translation>Nicht lauschen; die Adresse der Weiterleitung oder den Code von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Client ID and client secret look swapped: the client ID has 24 hex digits, a dash and 8 more characters, the secret 36 characters with four dashes.</source>
        <translation>Client-ID und Client-Secret scheinen vertauscht: Die Client-ID hat 24 hexadezimale Ziffern, einen Bindestrich und 8 weitere Zeichen, das Client-Secret 36 Zeichen mit vier Bindestrichen.</translation>
    </message>
    <message>
        <source>The client secret is empty; give it on the first line.</source>
        <translation>Das Client-Secret ist leer; geben Sie es in der ersten Zeile an.</translation>
    </message>
    <message>
        <source>What was given as client secret is a Private Integration Token, which works as it is, without any sign-in; the client secret is beside the client ID in the portal.</source>
        <translation>Was als Client-Secret angegeben wurde, ist ein Private Integration Token, das ganz ohne Anmeldung funktioniert; das Client-Secret steht im Portal neben der Client-ID.</translation>
    </message>
    <message>
        <source>What was given as client secret is an access token; the client secret is beside the client ID in the portal.</source>
        <translation>Was als Client-Secret angegeben wurde, ist ein Access-Token; das Client-Secret steht im Portal neben der Client-ID.</translation>
    </message>
    <message>
        <source>This client secret has an unusual form; it is used as it is.</source>
        <translation>Dieses Client-Secret hat eine ungewöhnliche Form; es wird so verwendet, wie es ist.</translation>
    </message>
    <message>
        <source>This client ID looks like the app ID alone; the whole client ID has a dash and 8 more characters, and the token exchange may fail without them.</source>
        <translation>Diese Client-ID sieht nach der App-ID allein aus; die ganze Client-ID hat noch einen Bindestrich und 8 weitere Zeichen, ohne die das Eintauschen gegen Tokens scheitern kann.</translation>
    </message>
    <message>
        <source>HighLevel documents no scope &quot;%1&quot;; it is asked for anyway.</source>
        <translation>HighLevel dokumentiert keinen Scope &quot;%1&quot;; er wird trotzdem verlangt.</translation>
    </message>
    <message>
        <source>A version ID has 24 hex digits; this one is used as it is.</source>
        <translation>Eine Versions-ID hat 24 hexadezimale Ziffern; diese wird so verwendet, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>hloauth::Connection</name>
    <message>
        <source>needs a new sign-in</source>
        <translation>braucht eine neue Anmeldung</translation>
    </message>
    <message>
        <source>validity not known</source>
        <translation>Gültigkeit unbekannt</translation>
    </message>
    <message>
        <source>expired; refreshed when needed</source>
        <translation>abgelaufen; wird bei Bedarf erneuert</translation>
    </message>
    <message>
        <source>valid for %1 min</source>
        <translation>noch %1 min gültig</translation>
    </message>
    <message>
        <source>valid for %1 h</source>
        <translation>noch %1 h gültig</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>(Zeit unbekannt)</translation>
    </message>
    <message>
        <source>the sub-account %1</source>
        <translation>der Sub-Account %1</translation>
    </message>
    <message>
        <source>the agency %1</source>
        <translation>die Agentur %1</translation>
    </message>
    <message>
        <source>an account of unknown kind %1</source>
        <translation>ein Konto unbekannter Art %1</translation>
    </message>
    <message>
        <source>%1 [PRACTICE]</source>
        <translation>%1 [ÜBUNG]</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectionDetails</name>
    <message>
        <source>&amp;Copy access token</source>
        <translation>Access-Token ko&amp;pieren</translation>
    </message>
    <message>
        <source>Gets a new one first, if it has less than five minutes left. The clipboard is cleared after a minute.</source>
        <translation>Holt erst ein neues, wenn es weniger als fünf Minuten gültig ist. Die Zwischenablage wird nach einer Minute geleert.</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Jetzt erneuern</translation>
    </message>
    <message>
        <source>Gets a new access token in any case</source>
        <translation>Holt auf jeden Fall ein neues Access-Token</translation>
    </message>
    <message>
        <source>Test the to&amp;ken</source>
        <translation>&amp;Token testen</translation>
    </message>
    <message>
        <source>Asks HighLevel whether the token works, with a call that changes nothing</source>
        <translation>Fragt HighLevel mit einem Aufruf, der nichts ändert, ob das Token funktioniert</translation>
    </message>
    <message>
        <source>Makes a token for each of the agency&apos;s sub-accounts, or for some</source>
        <translation>Erzeugt ein Token für jeden Sub-Account der Agentur oder für einige davon</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Last new tokens</source>
        <translation>Letzte neue Tokens</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>HighLevel did not say</source>
        <translation>Von HighLevel nicht angegeben</translation>
    </message>
    <message>
        <source>
Asked for and not granted: %1</source>
        <translation>
Verlangt und nicht gewährt: %1</translation>
    </message>
    <message>
        <source>In memory, until you close the program</source>
        <translation>Im Arbeitsspeicher, bis Sie das Programm schließen</translation>
    </message>
    <message>
        <source>In your system&apos;s keychain</source>
        <translation>Im Schlüsselbund Ihres Systems</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy access token</source>
        <translation>Access-Token kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Location tokens…</source>
        <translation>Location-Tokens…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>M&amp;ehr</translation>
    </message>
    <message>
        <source>Sign in again, rename, remove, and help with errors</source>
        <translation>Neu anmelden, umbenennen, entfernen und Hilfe bei Fehlern</translation>
    </message>
    <message>
        <source>Hands token and IDs to another program, in its own form</source>
        <translation>Übergibt Token und IDs in passender Form an ein anderes Programm</translation>
    </message>
    <message>
        <source>sub-account ID</source>
        <translation>Sub-Account-ID</translation>
    </message>
    <message>
        <source>agency ID</source>
        <translation>Agentur-ID</translation>
    </message>
    <message>
        <source>Sub-account ID</source>
        <translation>Sub-Account-ID</translation>
    </message>
    <message>
        <source>Agency ID</source>
        <translation>Agentur-ID</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectionErrors</name>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Open the developer portal</source>
        <translation>Entwicklerportal öffnen</translation>
    </message>
    <message>
        <source>Open app.gohighlevel.com</source>
        <translation>app.gohighlevel.com öffnen</translation>
    </message>
    <message>
        <source>Copy the scopes for the portal</source>
        <translation>Scopes für das Portal kopieren</translation>
    </message>
    <message>
        <source>New tokens are asked for; the connection&apos;s state says what came of it.</source>
        <translation>Neue Tokens werden geholt. Was daraus wurde, zeigt der Zustand der Verbindung.</translation>
    </message>
    <message>
        <source>The scopes are copied: compare them with the app in the portal, and save.</source>
        <translation>Die Scopes sind kopiert: Vergleichen Sie sie im Portal mit denen der App und speichern Sie.</translation>
    </message>
    <message>
        <source>C&amp;auses and remedies…</source>
        <translation>Ur&amp;sachen und Abhilfe…</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectionList</name>
    <message>
        <source>The connection list %1 can&apos;t be read (%2); check its permissions.</source>
        <translation>Die Verbindungsliste %1 lässt sich nicht lesen (%2); prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The connection list %1 was written by a newer version of this program; update it.</source>
        <translation>Die Verbindungsliste %1 wurde von einer neueren Version dieses Programms geschrieben; aktualisieren Sie es.</translation>
    </message>
    <message>
        <source>The connection list %1 is damaged; move it away or restore it from a backup.</source>
        <translation>Die Verbindungsliste %1 ist beschädigt; verschieben Sie sie oder stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The connection list %1 has an entry without id, name or server; move the file away or restore it from a backup.</source>
        <translation>Die Verbindungsliste %1 hat einen Eintrag ohne ID, Namen oder Server; verschieben Sie die Datei oder stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is already a connection called &quot;%1&quot;; choose another name.</source>
        <translation>Eine Verbindung namens &quot;%1&quot; gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; check its permissions or choose another.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen; prüfen Sie seine Zugriffsrechte oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The connection list %1 is locked by another program, or its folder can&apos;t be written; close the other program or check the permissions.</source>
        <translation>Die Verbindungsliste %1 ist von einem anderen Programm gesperrt, oder ihr Ordner ist schreibgeschützt; schließen Sie das andere Programm oder prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The connection list %1 can&apos;t be written (%2); free some space or check its permissions.</source>
        <translation>Die Verbindungsliste %1 lässt sich nicht schreiben (%2); schaffen Sie Platz oder prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>A connection without ID, name or server can&apos;t be kept; sign in once more.</source>
        <translation>Eine Verbindung ohne ID, Namen oder Server kann nicht aufbewahrt werden; melden Sie sich noch einmal an.</translation>
    </message>
</context>
<context>
    <name>hloauth::ConnectionTools</name>
    <message>
        <source>The keychain did not give the token. Unlock it and try again.</source>
        <translation>Der Schlüsselbund hat das Token nicht herausgegeben. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This token says nothing of itself: it is not of the usual form (JWT). “Test the token” asks HighLevel.</source>
        <translation>Dieses Token sagt nichts über sich: Es hat nicht die übliche Form (JWT). „Token testen“ fragt HighLevel.</translation>
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
        <translation>Verbindungen – HighLevel OAuth Helper</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Erklärungen</translation>
    </message>
    <message>
        <source>About HighLevel OAuth Helper</source>
        <translation>Über HighLevel OAuth Helper</translation>
    </message>
    <message>
        <source>New tokens came and are kept.</source>
        <translation>Neue Tokens sind da und werden aufbewahrt.</translation>
    </message>
    <message>
        <source>The tokens are kept now.</source>
        <translation>Die Tokens sind jetzt aufbewahrt.</translation>
    </message>
    <message>
        <source>New tokens are not kept yet</source>
        <translation>Neue Tokens sind noch nicht aufbewahrt</translation>
    </message>
    <message>
        <source>If you close now, they are lost, and the connection needs a new sign-in.</source>
        <translation>Wenn Sie jetzt schließen, sind sie verloren, und die Verbindung braucht eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Neue Verbindung</translation>
    </message>
    <message>
        <source>Undo removing</source>
        <translation>Entfernen rückgängig machen</translation>
    </message>
    <message>
        <source>The list can&apos;t be read</source>
        <translation>Die Liste kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Noch keine Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Show all connections</source>
        <translation>Alle Verbindungen an&amp;zeigen</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>Alles entfernen…</translation>
    </message>
    <message>
        <source>Copy diagnostics…</source>
        <translation>Diagnose kopieren…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No connection has “%1” in its name, account or IDs.</source>
        <translation>Keine Verbindung hat „%1“ in Name, Konto oder IDs.</translation>
    </message>
    <message>
        <source>A connection is a sub-account or agency that you have a token for. Press “New connection” to make one, or to practice first.</source>
        <translation>Eine Verbindung ist ein Sub-Account oder eine Agentur, wofür Sie ein Token haben. Drücken Sie „Neue Verbindung“, um eine anzulegen oder um zuerst zu üben.</translation>
    </message>
</context>
<context>
    <name>hloauth::ConsentLink</name>
    <message>
        <source>&amp;Open in browser</source>
        <translation>Im Browser ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Copies the link and waits for the answer. Paste it into a browser on this computer.</source>
        <translation>Kopiert den Link und wartet auf die Antwort. Fügen Sie ihn in einen Browser auf diesem Computer ein.</translation>
    </message>
</context>
<context>
    <name>hloauth::ConsentStory</name>
    <message>
        <source>What goes where in Leg 2</source>
        <translation>Was in Etappe 2 wohin geht</translation>
    </message>
    <message>
        <source>1. The program opens the link in your browser. 2. In the browser you log in at HighLevel and allow what the app asks for. 3. HighLevel sends the browser to the redirect address, with a code. 4. The browser hands the code to the program.</source>
        <translation>1. Das Programm öffnet den Link in Ihrem Browser. 2. Im Browser melden Sie sich bei HighLevel an und erlauben, worum die App bittet. 3. HighLevel schickt den Browser mit einem Code zur Redirect-Adresse. 4. Der Browser übergibt dem Programm den Code.</translation>
    </message>
    <message>
        <source>Show again what goes where</source>
        <translation>Noch einmal zeigen, was wohin geht</translation>
    </message>
    <message>
        <source>the link</source>
        <translation>der Link</translation>
    </message>
    <message>
        <source>you log in and allow</source>
        <translation>anmelden und erlauben</translation>
    </message>
    <message>
        <source>the redirect, with a code</source>
        <translation>die Umleitung, mit Code</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>der Code</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Your browser</source>
        <translation>Ihr Browser</translation>
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
        <translation>Kopiert; wird in %1 s aus der Zwischenablage gelöscht.</translation>
    </message>
</context>
<context>
    <name>hloauth::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>hloauth::CreateAppPage</name>
    <message>
        <source>Create the app</source>
        <translation>App anlegen</translation>
    </message>
    <message>
        <source>HighLevel gives tokens to apps only, so you make one of your own. Decide four things first; the list tells you what to enter.</source>
        <translation>HighLevel gibt nur Apps Tokens, deshalb legen Sie eine eigene an. Entscheiden Sie zuerst vier Dinge. Die Liste sagt Ihnen, was Sie eingeben.</translation>
    </message>
    <message>
        <source>&amp;Sub-Account</source>
        <translation>&amp;Sub-Account</translation>
    </message>
    <message>
        <source>Works inside the sub-accounts that install it.</source>
        <translation>Arbeitet in den Sub-Accounts, die sie installieren.</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Agentur</translation>
    </message>
    <message>
        <source>Works for the agency: companies, users, SaaS, and tokens for its sub-accounts.</source>
        <translation>Arbeitet für die Agentur: Unternehmen, Benutzer, SaaS und Tokens für ihre Sub-Accounts.</translation>
    </message>
    <message>
        <source>B&amp;oth</source>
        <translation>&amp;Beide</translation>
    </message>
    <message>
        <source>You choose at each sign-in.</source>
        <translation>Sie wählen bei jeder Anmeldung.</translation>
    </message>
    <message>
        <source>Target user: the agency itself</source>
        <translation>Zielnutzer: die Agentur selbst</translation>
    </message>
    <message>
        <source>Target user: its sub-accounts</source>
        <translation>Zielnutzer: ihre Sub-Accounts</translation>
    </message>
    <message>
        <source>This time: a sub-account&apos;s token</source>
        <translation>Diesmal: Token eines Sub-Accounts</translation>
    </message>
    <message>
        <source>This time: the agency&apos;s token</source>
        <translation>Diesmal: Token der Agentur</translation>
    </message>
    <message>
        <source>P&amp;rivate</source>
        <translation>P&amp;rivat</translation>
    </message>
    <message>
        <source>For you and up to five agencies, by a link. No review.</source>
        <translation>Für Sie und bis zu fünf Agenturen, über einen Link. Ohne Prüfung.</translation>
    </message>
    <message>
        <source>&amp;Public</source>
        <translation>Öffentli&amp;ch</translation>
    </message>
    <message>
        <source>Listed in HighLevel&apos;s marketplace after a review. Each new scope needs another review.</source>
        <translation>Nach einer Prüfung im Marketplace von HighLevel zu finden. Jeder neue Scope braucht eine weitere Prüfung.</translation>
    </message>
    <message>
        <source>&amp;Free</source>
        <translation>&amp;Kostenlos</translation>
    </message>
    <message>
        <source>Nobody pays, or you are paid elsewhere.</source>
        <translation>Niemand zahlt, oder Sie werden anderswo bezahlt.</translation>
    </message>
    <message>
        <source>Pa&amp;id</source>
        <translation>Kosten&amp;pflichtig</translation>
    </message>
    <message>
        <source>Sold in HighLevel&apos;s marketplace.</source>
        <translation>Wird im Marketplace von HighLevel verkauft.</translation>
    </message>
    <message>
        <source>3. What does it cost?</source>
        <translation>3. Was kostet sie?</translation>
    </message>
    <message>
        <source>$97 Starter</source>
        <translation>Starter, 97&#xa0;$</translation>
    </message>
    <message>
        <source>$297 Unlimited</source>
        <translation>Unlimited, 297&#xa0;$</translation>
    </message>
    <message>
        <source>$497 Agency Pro</source>
        <translation>Agency Pro, 497&#xa0;$</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation>Ich bin nicht sicher</translation>
    </message>
    <message>
        <source>Then no scope is greyed for its plan.</source>
        <translation>Dann wird kein Scope wegen seines Tarifs grau.</translation>
    </message>
    <message>
        <source>4. Which HighLevel plan do you have?</source>
        <translation>4. Welchen HighLevel-Tarif haben Sie?</translation>
    </message>
    <message>
        <source>A sub-account&apos;s token sees one sub-account. The agency&apos;s token sees the agency: it can&apos;t read a sub-account&apos;s contacts, but with the scope oauth.write it makes a token for each sub-account.

The portal asks for the target user: whose token the app is for in the end. If that is “Agency”, only agencies can install the app. If it is “Sub-account”, HighLevel may offer sub-accounts only when you sign in.

An older portal asks for one type instead (Sub-Account, Agency, or both). From its marketplace, only agencies can install an app with Agency in its type.</source>
        <translation>Das Token eines Sub-Accounts sieht einen Sub-Account. Das Token der Agentur sieht die Agentur: Es kann die Kontakte eines Sub-Accounts nicht lesen, aber mit dem Scope oauth.write für jeden Sub-Account ein Token erzeugen.

Das Portal fragt nach dem Zielnutzer: für wessen Token die App am Ende da ist. Ist das „Agency“, können nur Agenturen die App installieren. Ist es „Sub-account“, bietet HighLevel Ihnen bei der Anmeldung womöglich nur Sub-Accounts an.

Ein älteres Portal fragt stattdessen nach einem einzigen Typ (Sub-Account, Agency oder beides). Aus dessen Marketplace können eine App, die Agency im Typ hat, nur Agenturen installieren.</translation>
    </message>
    <message>
        <source>Private can become public later. HighLevel says nothing of a way back.</source>
        <translation>Aus privat kann später öffentlich werden. Von einem Weg zurück sagt HighLevel nichts.</translation>
    </message>
    <message>
        <source>All sub-accounts of an agency count as one. HighLevel blocks the sixth agency until the app is public; those that have the app keep it.

A public app can&apos;t be connected before it is approved: the sign-in ends with “No integration found” or “This integration cannot be added”. A review has taken about a week.</source>
        <translation>Alle Sub-Accounts einer Agentur zählen als eine. HighLevel sperrt die sechste Agentur, bis die App öffentlich ist. Wer die App schon hat, behält sie.

Eine öffentliche App lässt sich nicht verbinden, bevor sie genehmigt ist: Die Anmeldung endet mit „No integration found“ oder „This integration cannot be added“. Eine Prüfung dauerte bisher etwa eine Woche.</translation>
    </message>
    <message>
        <source>Paid can never be undone: an app that is sold through HighLevel stays paid.</source>
        <translation>Kostenpflichtig lässt sich nie rückgängig machen: Eine App, die über HighLevel verkauft wird, bleibt kostenpflichtig.</translation>
    </message>
    <message>
        <source>Links as this program makes them don&apos;t install a paid app: everybody has to buy it in the marketplace, its owner too. So install it in a test account before you publish it as paid.

This is how it was in July 2024; look into the portal whether it still is.</source>
        <translation>Links, wie dieses Programm sie erstellt, installieren keine kostenpflichtige App: Jeder muss sie im Marketplace kaufen, auch ihr Eigentümer. Installieren Sie sie deshalb in einem Testkonto, bevor Sie sie als kostenpflichtig veröffentlichen.

So war es im Juli 2024. Sehen Sie im Portal nach, ob es noch so ist.</translation>
    </message>
    <message>
        <source>Nothing to do in the portal</source>
        <translation>Im Portal ist nichts zu tun</translation>
    </message>
    <message>
        <source>The practice app is already made. Look at the choices, change some if you like, and press Next.</source>
        <translation>Die Übungs-App ist schon angelegt. Sehen Sie sich die Auswahl an, ändern Sie nach Belieben etwas und klicken Sie auf „Weiter“.</translation>
    </message>
    <message>
        <source>Choose Private</source>
        <translation>Privat wählen</translation>
    </message>
    <message>
        <source>1. Whose token do you need?</source>
        <translation>1. Wessen Token brauchen Sie?</translation>
    </message>
    <message>
        <source>2. Who may install it?</source>
        <translation>2. Wer darf sie installieren?</translation>
    </message>
    <message>
        <source>Can never be undone: the portal keeps its target user (in an older portal: its type). A wrong choice means a new app, with new keys.</source>
        <translation>Lässt sich nie rückgängig machen: Das Portal behält den Zielnutzer (ein älteres Portal: den Typ). Eine falsche Wahl bedeutet eine neue App mit neuen Schlüsseln.</translation>
    </message>
</context>
<context>
    <name>hloauth::CredentialsPage</name>
    <message>
        <source>The end is missing; a client ID has 24 characters, a dash and 8 more.</source>
        <translation>Das Ende fehlt. Eine Client-ID hat 24 Zeichen, einen Bindestrich und 8 weitere.</translation>
    </message>
    <message>
        <source>This looks like a client secret; it belongs in the field below.</source>
        <translation>Das sieht nach einem Client-Secret aus. Es gehört in das Feld darunter.</translation>
    </message>
    <message>
        <source>This is a Private Integration Token. It works by itself and needs no sign-in.</source>
        <translation>Das ist ein Private Integration Token. Es funktioniert allein und braucht keine Anmeldung.</translation>
    </message>
    <message>
        <source>This is an access token, not a client ID.</source>
        <translation>Das ist ein Access-Token, keine Client-ID.</translation>
    </message>
    <message>
        <source>An unusual ending for a client ID; compare it with the portal. It may still work.</source>
        <translation>Ein ungewöhnliches Ende für eine Client-ID. Vergleichen Sie sie mit dem Portal. Vielleicht funktioniert sie trotzdem.</translation>
    </message>
    <message>
        <source>This does not look like a client ID; compare it with the portal.</source>
        <translation>Das sieht nicht nach einer Client-ID aus. Vergleichen Sie sie mit dem Portal.</translation>
    </message>
    <message>
        <source>This looks like a client ID; the secret stands beside it in the portal.</source>
        <translation>Das sieht nach einer Client-ID aus. Das Client-Secret steht im Portal daneben.</translation>
    </message>
    <message>
        <source>This is a Private Integration Token, not a client secret.</source>
        <translation>Das ist ein Private Integration Token, kein Client-Secret.</translation>
    </message>
    <message>
        <source>This is an access token, not a client secret.</source>
        <translation>Das ist ein Access-Token, kein Client-Secret.</translation>
    </message>
    <message>
        <source>An unusual shape for a client secret; compare it with the portal. It may still work.</source>
        <translation>Eine ungewöhnliche Form für ein Client-Secret. Vergleichen Sie es mit dem Portal. Vielleicht funktioniert es trotzdem.</translation>
    </message>
    <message>
        <source>Open the &amp;developer portal</source>
        <translation>Entwicklerportal ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>In the portal open your app, then Manage → Secrets (in older apps Advanced Settings → Auth → Client Keys), and add a key. Copy both values at once: the secret is shown only this one time. If there are several keys, use the one marked as Default.</source>
        <translation>Öffnen Sie im Portal Ihre App, dann Manage → Secrets (bei älteren Apps Advanced Settings → Auth → Client Keys), und legen Sie einen Schlüssel an. Kopieren Sie gleich beide Werte: Das Client-Secret wird nur dieses eine Mal gezeigt. Gibt es mehrere Schlüssel, verwenden Sie den, der als „Default“ markiert ist.</translation>
    </message>
    <message>
        <source>The secret goes into your system&apos;s keychain after the sign-in, never into a file. Don&apos;t send it to anybody.</source>
        <translation>Das Client-Secret kommt nach der Anmeldung in den Schlüsselbund Ihres Systems, nie in eine Datei. Senden Sie es niemandem.</translation>
    </message>
    <message>
        <source>Client ID and secret</source>
        <translation>Client-ID und Client-Secret</translation>
    </message>
    <message>
        <source>With these two your app proves to HighLevel that it is your app.</source>
        <translation>Mit diesen beiden beweist Ihre App gegenüber HighLevel, dass sie Ihre App ist.</translation>
    </message>
    <message>
        <source>Filled in for you</source>
        <translation>Für Sie ausgefüllt</translation>
    </message>
    <message>
        <source>These belong to the practice app. Change a character of the secret if you want to see what HighLevel answers to a wrong one.</source>
        <translation>Diese gehören zur Übungs-App. Ändern Sie ein Zeichen des Client-Secrets, wenn Sie sehen wollen, was HighLevel auf ein falsches antwortet.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Geben Sie die Client-ID ein.</translation>
    </message>
    <message>
        <source>The client ID can&apos;t be right yet.</source>
        <translation>Die Client-ID kann noch nicht stimmen.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Geben Sie das Client-Secret ein.</translation>
    </message>
    <message>
        <source>The client secret can&apos;t be right yet.</source>
        <translation>Das Client-Secret kann noch nicht stimmen.</translation>
    </message>
    <message>
        <source>It has the right shape.</source>
        <translation>Sie hat die richtige Form.</translation>
    </message>
    <message>
        <source>It has the right shape and ends in “%1”.</source>
        <translation>Es hat die richtige Form und endet auf „%1“.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide client secret</source>
        <translation>Client-Secret verbergen</translation>
    </message>
    <message>
        <source>Reveal client secret</source>
        <translation>Client-Secret anzeigen</translation>
    </message>
    <message>
        <source>The two seem to be in each other&apos;s field.</source>
        <translation>Die beiden scheinen jeweils im Feld des anderen zu stehen.</translation>
    </message>
    <message>
        <source>S&amp;wap them</source>
        <translation>&amp;Vertauschen</translation>
    </message>
    <message>
        <source>App made on %1, key made on %2.</source>
        <translation>App angelegt am %1, Schlüssel angelegt am %2.</translation>
    </message>
    <message>
        <source>App made on %1.</source>
        <translation>App angelegt am %1.</translation>
    </message>
    <message>
        <source>Key made on %1.</source>
        <translation>Schlüssel angelegt am %1.</translation>
    </message>
    <message>
        <source>This looks like the app ID alone; the client ID has a dash and 8 more characters.</source>
        <translation>Das sieht nach der App-ID allein aus. Die Client-ID hat noch einen Bindestrich und 8 weitere Zeichen.</translation>
    </message>
    <message>
        <source>This looks like the app ID; the secret is longer and has four dashes.</source>
        <translation>Das sieht nach der App-ID aus. Das Client-Secret ist länger und hat vier Bindestriche.</translation>
    </message>
    <message>
        <source>Client &amp;ID – a long code that names your app</source>
        <translation>Client-&amp;ID – ein langer Code, der Ihre App benennt</translation>
    </message>
    <message>
        <source>Client &amp;secret – the app&apos;s own password, not yours</source>
        <translation>Client-&amp;Secret – das Passwort der App, nicht Ihres</translation>
    </message>
</context>
<context>
    <name>hloauth::CustomPageFinding</name>
    <message>
        <source>There is no payload.</source>
        <translation>Es gibt keine Payload.</translation>
    </message>
    <message>
        <source>The page sends it to your server after it has asked HighLevel for it (REQUEST_USER_DATA).</source>
        <translation>Die Seite sendet sie an Ihren Server, nachdem sie HighLevel darum gebeten hat (REQUEST_USER_DATA).</translation>
    </message>
    <message>
        <source>Paste the encrypted text that the page got; it begins with U2FsdGVkX1.</source>
        <translation>Fügen Sie den verschlüsselten Text ein, den die Seite bekommen hat. Er beginnt mit U2FsdGVkX1.</translation>
    </message>
    <message>
        <source>This is far too long for a session.</source>
        <translation>Das ist viel zu lang für eine Sitzung.</translation>
    </message>
    <message>
        <source>A session has some 500 letters.</source>
        <translation>Eine Sitzung hat etwa 500 Zeichen.</translation>
    </message>
    <message>
        <source>Give the encrypted text alone; it begins with U2FsdGVkX1.</source>
        <translation>Geben Sie nur den verschlüsselten Text ein. Er beginnt mit U2FsdGVkX1.</translation>
    </message>
    <message>
        <source>The payload was shortened for display: it has “…” in it at letter {position}.</source>
        <translation>Die Payload wurde für die Anzeige gekürzt: An Stelle {position} steht „…“.</translation>
    </message>
    <message>
        <source>Browser consoles and log viewers show long texts that way, and what is missing can&apos;t be guessed.</source>
        <translation>Browserkonsolen und Protokollanzeigen kürzen lange Texte so, und was fehlt, lässt sich nicht erraten.</translation>
    </message>
    <message>
        <source>Copy the whole value: in a browser&apos;s console with copy(event.data.payload).</source>
        <translation>Kopieren Sie den ganzen Wert, in der Konsole eines Browsers mit copy(event.data.payload).</translation>
    </message>
    <message>
        <source>“{part}” is what a script writes when it has no text.</source>
        <translation>„{part}“ schreibt ein Skript, wenn es keinen Text hat.</translation>
    </message>
    <message>
        <source>The page sent a variable that was still empty, or an object instead of its payload.</source>
        <translation>Die Seite hat eine Variable gesendet, die noch leer war, oder ein Objekt statt seiner Payload.</translation>
    </message>
    <message>
        <source>In the page, wait for the message REQUEST_USER_DATA_RESPONSE and send event.data.payload.</source>
        <translation>Warten Sie in der Seite auf die Nachricht REQUEST_USER_DATA_RESPONSE und senden Sie event.data.payload.</translation>
    </message>
    <message>
        <source>This is a signed token (JWT), such as an access token, and no session.</source>
        <translation>Das ist ein signiertes Token (JWT), etwa ein Access-Token, und keine Sitzung.</translation>
    </message>
    <message>
        <source>A token can be read without a secret; a session begins with U2FsdGVkX1.</source>
        <translation>Ein Token lässt sich ohne Geheimnis lesen. Eine Sitzung beginnt mit U2FsdGVkX1.</translation>
    </message>
    <message>
        <source>Paste what the page got from HighLevel; “hloauth decode-token” reads a token.</source>
        <translation>Fügen Sie ein, was die Seite von HighLevel bekommen hat. Ein Token liest „hloauth decode-token“.</translation>
    </message>
    <message>
        <source>This is a Private Integration Token and no session.</source>
        <translation>Das ist ein Private Integration Token und keine Sitzung.</translation>
    </message>
    <message>
        <source>It is a key to an account, and has nothing to do with custom pages.</source>
        <translation>Es ist der Schlüssel zu einem Konto und hat mit Custom Pages nichts zu tun.</translation>
    </message>
    <message>
        <source>Paste what the page got from HighLevel; it begins with U2FsdGVkX1.</source>
        <translation>Fügen Sie ein, was die Seite von HighLevel bekommen hat. Es beginnt mit U2FsdGVkX1.</translation>
    </message>
    <message>
        <source>This looks like one of the app&apos;s secrets and not like a payload.</source>
        <translation>Das sieht nach einem der Geheimnisse der App aus und nicht nach einer Payload.</translation>
    </message>
    <message>
        <source>The client secret has this form, and the shared secret has been seen with it.</source>
        <translation>Das Client-Secret hat diese Form, und auch das Shared Secret kam schon so vor.</translation>
    </message>
    <message>
        <source>Give it as the shared secret, if it is that, and the text that begins with U2FsdGVkX1 as the payload.</source>
        <translation>Geben Sie es als Shared Secret ein, wenn es das ist, und als Payload den Text, der mit U2FsdGVkX1 beginnt.</translation>
    </message>
    <message>
        <source>This looks like the app&apos;s client ID and not like a payload.</source>
        <translation>Das sieht nach der Client-ID der App aus und nicht nach einer Payload.</translation>
    </message>
    <message>
        <source>The client ID takes no part in decrypting.</source>
        <translation>Die Client-ID spielt beim Entschlüsseln keine Rolle.</translation>
    </message>
    <message>
        <source>This is an address, and no payload is in it.</source>
        <translation>Das ist eine Adresse, und sie enthält keine Payload.</translation>
    </message>
    <message>
        <source>HighLevel hands the payload over by a message to the page and not in the page&apos;s address.</source>
        <translation>HighLevel übergibt die Payload in einer Nachricht an die Seite und nicht in ihrer Adresse.</translation>
    </message>
    <message>
        <source>This is the user&apos;s data already; nothing is encrypted any more.</source>
        <translation>Das sind schon die Daten des Benutzers. Hier ist nichts mehr verschlüsselt.</translation>
    </message>
    <message>
        <source>Your server got it from a browser and can&apos;t know whether it is true; only what it decrypted itself came from HighLevel.</source>
        <translation>Ihr Server hat sie von einem Browser und kann nicht wissen, ob sie wahr sind. Nur was er selbst entschlüsselt hat, kam von HighLevel.</translation>
    </message>
    <message>
        <source>Send the encrypted text to the server and decrypt it there.</source>
        <translation>Senden Sie den verschlüsselten Text an den Server und entschlüsseln Sie ihn dort.</translation>
    </message>
    <message>
        <source>This is the body of a webhook and no session.</source>
        <translation>Das ist der Body eines Webhooks und keine Sitzung.</translation>
    </message>
    <message>
        <source>Webhooks are not encrypted; their signature is checked instead.</source>
        <translation>Webhooks sind nicht verschlüsselt. Bei ihnen wird die Signatur geprüft.</translation>
    </message>
    <message>
        <source>This is JSON, and no payload is in it.</source>
        <translation>Das ist JSON, und es enthält keine Payload.</translation>
    </message>
    <message>
        <source>A session begins with U2FsdGVkX1, wherever in the JSON it stands.</source>
        <translation>Eine Sitzung beginnt mit U2FsdGVkX1, wo auch immer sie im JSON steht.</translation>
    </message>
    <message>
        <source>Look which field the page sends: it should be event.data.payload.</source>
        <translation>Sehen Sie nach, welches Feld die Seite sendet: Es sollte event.data.payload sein.</translation>
    </message>
    <message>
        <source>This is an encrypted object (with “iv”), and not the text that HighLevel documents.</source>
        <translation>Das ist ein verschlüsseltes Objekt (mit „iv“) und nicht der Text, den HighLevel dokumentiert.</translation>
    </message>
    <message>
        <source>Something else has encrypted it, or HighLevel does it in a way that it has not published.</source>
        <translation>Etwas anderes hat es verschlüsselt, oder HighLevel tut es auf eine Weise, die es nicht veröffentlicht hat.</translation>
    </message>
    <message>
        <source>Paste the text that begins with U2FsdGVkX1, if there is one.</source>
        <translation>Fügen Sie den Text ein, der mit U2FsdGVkX1 beginnt, falls es einen gibt.</translation>
    </message>
    <message>
        <source>These are hexadecimal digits, and what they stand for is no session.</source>
        <translation>Das sind hexadezimale Ziffern, und wofür sie stehen, ist keine Sitzung.</translation>
    </message>
    <message>
        <source>A code, a signature or an id looks like that.</source>
        <translation>So sieht ein Code, eine Signatur oder eine ID aus.</translation>
    </message>
    <message>
        <source>“{part}” at letter {position} can&apos;t be in a payload.</source>
        <translation>„{part}“ an Stelle {position} kann in einer Payload nicht vorkommen.</translation>
    </message>
    <message>
        <source>It is base64: A to Z, a to z, 0 to 9, “+” and “/”, and “=” at the end.</source>
        <translation>Sie ist Base64: A bis Z, a bis z, 0 bis 9, „+“ und „/“ sowie „=“ am Ende.</translation>
    </message>
    <message>
        <source>Copy the payload again, without anything around it.</source>
        <translation>Kopieren Sie die Payload noch einmal, ohne etwas darum herum.</translation>
    </message>
    <message>
        <source>The payload&apos;s first letters are missing.</source>
        <translation>Die ersten Zeichen der Payload fehlen.</translation>
    </message>
    <message>
        <source>It begins with U2FsdGVkX1, and this begins in the middle of that.</source>
        <translation>Sie beginnt mit U2FsdGVkX1, und das hier beginnt mittendrin.</translation>
    </message>
    <message>
        <source>Copy it again, from its first letter on.</source>
        <translation>Kopieren Sie sie noch einmal, vom ersten Zeichen an.</translation>
    </message>
    <message>
        <source>This is base64, but no session: it does not begin with U2FsdGVkX1.</source>
        <translation>Das ist Base64, aber keine Sitzung: Es beginnt nicht mit U2FsdGVkX1.</translation>
    </message>
    <message>
        <source>Those letters stand for the word “Salted__”, with which everything begins that CryptoJS encrypts with a passphrase.</source>
        <translation>Diese Zeichen stehen für das Wort „Salted__“. Damit beginnt alles, was CryptoJS mit einer Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <source>Paste what the page got from HighLevel as it is, without decoding or cutting it.</source>
        <translation>Fügen Sie unverändert ein, was die Seite von HighLevel bekommen hat, ohne es zu dekodieren oder zu kürzen.</translation>
    </message>
    <message>
        <source>The payload ends before the user&apos;s data begin.</source>
        <translation>Die Payload endet, bevor die Daten des Benutzers beginnen.</translation>
    </message>
    <message>
        <source>Copy it again, whole.</source>
        <translation>Kopieren Sie sie noch einmal, und zwar ganz.</translation>
    </message>
    <message>
        <source>The payload is not whole: at its end {missing} bytes are missing, or more, or {surplus} are too many.</source>
        <translation>Die Payload ist nicht vollständig: Am Ende fehlen {missing} Bytes oder mehr, oder {surplus} sind zu viel.</translation>
    </message>
    <message>
        <source>What is encrypted comes in blocks of 16 bytes.</source>
        <translation>Verschlüsseltes kommt in Blöcken von 16 Bytes.</translation>
    </message>
    <message>
        <source>There is no shared secret.</source>
        <translation>Es gibt kein Shared Secret.</translation>
    </message>
    <message>
        <source>It is the app&apos;s password for custom pages, apart from the client secret.</source>
        <translation>Es ist das Passwort der App für Custom Pages und nicht das Client-Secret.</translation>
    </message>
    <message>
        <source>Find it in the developer portal: your app, Advanced Settings → Auth → Shared Secret.</source>
        <translation>Sie finden es im Entwicklerportal: Ihre App, Advanced Settings → Auth → Shared Secret.</translation>
    </message>
    <message>
        <source>What was given as the shared secret is a payload.</source>
        <translation>Was als Shared Secret angegeben wurde, ist eine Payload.</translation>
    </message>
    <message>
        <source>It begins with U2FsdGVkX1, as payloads do.</source>
        <translation>Es beginnt mit U2FsdGVkX1, wie Payloads es tun.</translation>
    </message>
    <message>
        <source>Give the secret from the developer portal there: your app, Advanced Settings → Auth → Shared Secret.</source>
        <translation>Geben Sie dort das Shared Secret aus dem Entwicklerportal ein: Ihre App, Advanced Settings → Auth → Shared Secret.</translation>
    </message>
    <message>
        <source>What was given as the shared secret looks like the app&apos;s client ID, and it does not decrypt the payload.</source>
        <translation>Was als Shared Secret angegeben wurde, sieht nach der Client-ID der App aus und entschlüsselt die Payload nicht.</translation>
    </message>
    <message>
        <source>The client ID is the app&apos;s name and no secret.</source>
        <translation>Die Client-ID ist der Name der App und kein Geheimnis.</translation>
    </message>
    <message>
        <source>Find the secret in the developer portal: your app, Advanced Settings → Auth → Shared Secret.</source>
        <translation>Sie finden das Shared Secret im Entwicklerportal: Ihre App, Advanced Settings → Auth → Shared Secret.</translation>
    </message>
    <message>
        <source>What was given as the shared secret is an access token, and it does not decrypt the payload.</source>
        <translation>Was als Shared Secret angegeben wurde, ist ein Access-Token und entschlüsselt die Payload nicht.</translation>
    </message>
    <message>
        <source>Tokens are for calls, and take no part in decrypting.</source>
        <translation>Tokens sind für Aufrufe da und spielen beim Entschlüsseln keine Rolle.</translation>
    </message>
    <message>
        <source>What was given as the shared secret is a Private Integration Token, and it does not decrypt the payload.</source>
        <translation>Was als Shared Secret angegeben wurde, ist ein Private Integration Token und entschlüsselt die Payload nicht.</translation>
    </message>
    <message>
        <source>This secret does not decrypt this payload: it is not the one that encrypted it, or the payload was altered in its first 22 letters.</source>
        <translation>Dieses Shared Secret entschlüsselt diese Payload nicht: Entweder hat ein anderes sie verschlüsselt, oder die Payload wurde in ihren ersten 22 Zeichen verändert.</translation>
    </message>
    <message>
        <source>Common are the secret of another app, an older one, and the client secret, which can look just like it. Nothing in what comes out tells these from an altered payload.</source>
        <translation>Häufig ist es das einer anderen App, ein älteres oder das Client-Secret, das genauso aussehen kann. Das Ergebnis verrät nicht, ob es daran liegt oder an einer veränderten Payload.</translation>
    </message>
    <message>
        <source>Compare the secret with the developer portal (your app, Advanced Settings → Auth → Shared Secret), and copy the payload again.</source>
        <translation>Vergleichen Sie das Shared Secret mit dem Entwicklerportal (Ihre App, Advanced Settings → Auth → Shared Secret) und kopieren Sie die Payload noch einmal.</translation>
    </message>
    <message>
        <source>This secret has encrypted it, but not in HighLevel&apos;s way: the key was derived with SHA-256.</source>
        <translation>Dieses Shared Secret hat sie verschlüsselt, aber nicht nach Art von HighLevel: Der Schlüssel wurde mit SHA-256 abgeleitet.</translation>
    </message>
    <message>
        <source>“openssl enc” does that unless it is told otherwise; HighLevel derives the key with MD5.</source>
        <translation>„openssl enc“ macht das so, wenn man es nicht anders verlangt. HighLevel leitet den Schlüssel mit MD5 ab.</translation>
    </message>
    <message>
        <source>If you made this payload yourself, make it again with “-md md5”.</source>
        <translation>Wenn Sie diese Payload selbst erzeugt haben, erzeugen Sie sie noch einmal mit „-md md5“.</translation>
    </message>
    <message>
        <source>The secret is right, and the payload&apos;s end is missing.</source>
        <translation>Das Shared Secret stimmt, und das Ende der Payload fehlt.</translation>
    </message>
    <message>
        <source>It ends between two blocks of 16 bytes, so its length does not show it; all that is there can be read.</source>
        <translation>Sie endet zwischen zwei Blöcken von 16 Bytes, deshalb zeigt ihre Länge es nicht. Alles, was da ist, lässt sich lesen.</translation>
    </message>
    <message>
        <source>The secret is right, but the payload was altered or cut: what it holds is no JSON.</source>
        <translation>Das Shared Secret stimmt, aber die Payload wurde verändert oder gekürzt: Ihr Inhalt ist kein JSON.</translation>
    </message>
    <message>
        <source>Some of it can be read, and some of it is garbled.</source>
        <translation>Ein Teil davon ist lesbar, ein Teil ist verstümmelt.</translation>
    </message>
    <message>
        <source>Copy it again, and look for what changes it on its way, such as a form that turns “+” into a blank.</source>
        <translation>Kopieren Sie sie noch einmal und suchen Sie, was sie unterwegs verändert, etwa ein Formular, das „+“ in ein Leerzeichen verwandelt.</translation>
    </message>
    <message>
        <source>The secret is right, but what was encrypted is no JSON object.</source>
        <translation>Das Shared Secret stimmt, aber was verschlüsselt wurde, ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>HighLevel encrypts the user&apos;s data as {&quot;userId&quot;:…}.</source>
        <translation>HighLevel verschlüsselt die Daten des Benutzers als {&quot;userId&quot;:…}.</translation>
    </message>
    <message>
        <source>Look where the payload comes from; something else has encrypted it with the same secret.</source>
        <translation>Sehen Sie nach, woher die Payload kommt. Etwas anderes hat sie mit demselben Shared Secret verschlüsselt.</translation>
    </message>
    <message>
        <source>The secret works without the blanks, quotes or name around it, and not with them.</source>
        <translation>Das Shared Secret funktioniert ohne die Leerzeichen, die Anführungszeichen oder den Namen darum herum, mit ihnen nicht.</translation>
    </message>
    <message>
        <source>Your server would fail with it as it was given.</source>
        <translation>Ihr Server würde daran scheitern, so wie es angegeben wurde.</translation>
    </message>
    <message>
        <source>Keep the secret alone wherever your server reads it.</source>
        <translation>Speichern Sie überall, wo Ihr Server es liest, nur das Shared Secret.</translation>
    </message>
    <message>
        <source>Blanks stood in the payload where “+” belongs; they were put right.</source>
        <translation>In der Payload standen Leerzeichen, wo „+“ hingehört. Sie wurden berichtigt.</translation>
    </message>
    <message>
        <source>A form or an address turns “+” into a blank if it is not percent-encoded.</source>
        <translation>Ein Formular oder eine Adresse verwandelt „+“ in ein Leerzeichen, wenn es nicht prozentkodiert ist.</translation>
    </message>
    <message>
        <source>Send the payload as JSON, or encode it (encodeURIComponent) first.</source>
        <translation>Senden Sie die Payload als JSON oder kodieren Sie sie vorher (encodeURIComponent).</translation>
    </message>
    <message>
        <source>There is no userId in it.</source>
        <translation>Es ist keine userId enthalten.</translation>
    </message>
    <message>
        <source>It was encrypted with the shared secret, but HighLevel&apos;s sessions name the user.</source>
        <translation>Sie wurde mit dem Shared Secret verschlüsselt, aber die Sitzungen von HighLevel nennen den Benutzer.</translation>
    </message>
    <message>
        <source>Don&apos;t take it for somebody&apos;s login.</source>
        <translation>Nehmen Sie sie nicht als Login an.</translation>
    </message>
    <message>
        <source>The OpenSSL of this computer refuses MD5 or AES.</source>
        <translation>OpenSSL auf diesem Computer verweigert MD5 oder AES.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s format needs both; systems that are set up for FIPS refuse MD5.</source>
        <translation>Das Format von HighLevel braucht beides. Systeme, die für FIPS eingerichtet sind, verweigern MD5.</translation>
    </message>
    <message>
        <source>Decrypt it on another computer.</source>
        <translation>Entschlüsseln Sie sie auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>The secret is right.</source>
        <translation>Das Shared Secret stimmt.</translation>
    </message>
</context>
<context>
    <name>hloauth::CustomPageSessionDialog</name>
    <message>
        <source>As soon as the two fit together, you see here who has opened the page.</source>
        <translation>Sobald beide zusammenpassen, sehen Sie hier, wer die Seite geöffnet hat.</translation>
    </message>
    <message>
        <source>Custom-page session</source>
        <translation>Custom-Page-Sitzung</translation>
    </message>
    <message>
        <source>Session, and code for it</source>
        <translation>Sitzung, und Code dafür</translation>
    </message>
    <message>
        <source>&amp;Decrypt</source>
        <translation>&amp;Entschlüsseln</translation>
    </message>
    <message>
        <source>&amp;Code for your server</source>
        <translation>&amp;Code für Ihren Server</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>&amp;Payload that the page got (REQUEST_USER_DATA_RESPONSE):</source>
        <translation>&amp;Payload, die die Seite bekommen hat (REQUEST_USER_DATA_RESPONSE):</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>&amp;Datei öffnen …</translation>
    </message>
    <message>
        <source>Reads the payload from a file; you can also drop one here</source>
        <translation>Liest die Payload aus einer Datei. Sie können auch eine hierher ziehen.</translation>
    </message>
    <message>
        <source>Paste what your custom page sends to its server. Quotes, line breaks or the JSON around it may stay. Nothing leaves this computer.</source>
        <translation>Fügen Sie ein, was Ihre Custom Page an ihren Server sendet. Anführungszeichen, Zeilenumbrüche oder das JSON darum herum dürfen bleiben. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Open a file with a payload</source>
        <translation>Datei mit einer Payload öffnen</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Choose another file, or paste its text.</source>
        <translation>„%1“ lässt sich nicht lesen. Wählen Sie eine andere Datei oder fügen Sie deren Text ein.</translation>
    </message>
    <message>
        <source>Read from “%1”, whose text is not shown.</source>
        <translation>Gelesen aus „%1“; der Text wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Nothing to see yet</source>
        <translation>Noch nichts zu sehen</translation>
    </message>
    <message>
        <source>The text is long and is not shown. It was read anyway.</source>
        <translation>Der Text ist lang und wird nicht gezeigt. Gelesen wurde er trotzdem.</translation>
    </message>
</context>
<context>
    <name>hloauth::CustomPageSessionView</name>
    <message>
        <source>The agency</source>
        <translation>Die Agentur</translation>
    </message>
    <message>
        <source>A sub-account</source>
        <translation>Ein Sub-Account</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>of the agency</source>
        <translation>der Agentur</translation>
    </message>
    <message>
        <source>of the sub-account</source>
        <translation>des Sub-Accounts</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>deren Inhaber</translation>
    </message>
    <message>
        <source>The whole session, as JSON</source>
        <translation>Die ganze Sitzung, als JSON</translation>
    </message>
    <message>
        <source>Copy the session&apos;s JSON</source>
        <translation>JSON der Sitzung kopieren</translation>
    </message>
    <message>
        <source>C&amp;opy JSON</source>
        <translation>&amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Decrypted, which is no proof: nothing in it shows when it was made, or that nobody altered it on its way.</source>
        <translation>Entschlüsselt, aber das ist kein Beweis: Nichts darin zeigt, wann sie entstand oder dass niemand sie unterwegs verändert hat.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Page opened in</source>
        <translation>Seite geöffnet in</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Andere Felder</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sub-account ID</source>
        <translation>Sub-Account-ID</translation>
    </message>
    <message>
        <source>Agency ID</source>
        <translation>Agentur-ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
</context>
<context>
    <name>hloauth::CustomPageSnippets</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Sp&amp;rache:</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>C&amp;opy code</source>
        <translation>Code k&amp;opieren</translation>
    </message>
    <message>
        <source>For your server, never for the page itself: whoever has the shared secret can make sessions of his own. The code takes the secret from the environment variable HIGHLEVEL_SHARED_SECRET and refuses what it can&apos;t decrypt.</source>
        <translation>Für Ihren Server, nie für die Seite selbst: Wer das Shared Secret hat, kann eigene Sitzungen herstellen. Der Code nimmt das Shared Secret aus der Umgebungsvariablen HIGHLEVEL_SHARED_SECRET und lehnt ab, was er nicht entschlüsseln kann.</translation>
    </message>
</context>
<context>
    <name>hloauth::DecisionBox</name>
    <message>
        <source>Less about this</source>
        <translation>Weniger dazu</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Mehr dazu</translation>
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
        <translation>Beispiel:
  hloauth token shop | hloauth decode-token

Die Signatur wird nicht geprüft: HighLevel veröffentlicht keinen Schlüssel dafür. Die Claims
sind das, was das Token über sich sagt.</translation>
    </message>
    <message>
        <source>Token (it is not shown): </source>
        <translation>Token (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>No token came; give it on standard input, as in: hloauth token NAME | hloauth decode-token</source>
        <translation>Es kam kein Token; geben Sie es über die Standardeingabe, etwa: hloauth token NAME | hloauth decode-token</translation>
    </message>
    <message>
        <source>This is a Private Integration Token, which says nothing of itself; it works as it is until it is rotated.</source>
        <translation>Das ist ein Private Integration Token, das nichts über sich sagt; es funktioniert so, wie es ist, bis es rotiert wird.</translation>
    </message>
    <message>
        <source>This is not an access token: those are three parts of letters and digits with two dots, and begin with &quot;eyJ&quot;; copy it again, whole.</source>
        <translation>Das ist kein Access-Token: Die bestehen aus drei Teilen aus Buchstaben und Ziffern mit zwei Punkten dazwischen und beginnen mit &quot;eyJ&quot;; kopieren Sie es noch einmal ganz.</translation>
    </message>
    <message>
        <source>The signature was not checked: these are the token&apos;s own words.</source>
        <translation>Die Signatur wurde nicht geprüft: Das sind die Angaben des Tokens selbst.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Das Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>It was made by a practice server, and is good for nothing else.</source>
        <translation>Es wurde von einem Übungsserver erzeugt und ist zu nichts anderem zu gebrauchen.</translation>
    </message>
</context>
<context>
    <name>hloauth::DecryptSsoCommand</name>
    <message>
        <source>Read the payload from FILE; &quot;-&quot; is standard input, as without this option.</source>
        <translation>Die Payload aus FILE lesen; &quot;-&quot; ist die Standardeingabe, wie ohne diese Option.</translation>
    </message>
    <message>
        <source>Read the app&apos;s shared secret from the first line of FILE.</source>
        <translation>Das Shared Secret der App aus der ersten Zeile von FILE lesen.</translation>
    </message>
    <message>
        <source>Use the shared secret that is kept with this connection.</source>
        <translation>Das Shared Secret verwenden, das bei dieser Verbindung aufbewahrt ist.</translation>
    </message>
    <message>
        <source>Keep the secret of --shared-secret-file in the keychain with --connection, if it decrypts the payload.</source>
        <translation>Das Shared Secret aus --shared-secret-file mit --connection im Schlüsselbund aufbewahren, wenn es die Payload entschlüsselt.</translation>
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
        <translation>Beispiel:
  hloauth decrypt-sso --payload payload.txt --shared-secret-file secret.txt

Die Payload ist, was die Seite von HighLevel bekommt (REQUEST_USER_DATA_RESPONSE oder
exposeSessionDetails); sie beginnt mit U2FsdGVkX1. Sie darf in Anführungszeichen stehen,
umbrochen oder prozentkodiert sein oder im JSON stecken, das die Seite sendet. Das Shared
Secret steht im Entwicklerportal: Ihre App, Advanced Settings, Auth, Shared Secret.

Gibt als JSON aus, wer die Seite ansieht; mit --json genau so, wie es verschlüsselt wurde,
wenn das eine Zeile ist. Lässt es sich nicht entschlüsseln, sagt der Befehl, warum, und endet
mit 1.

Das Format hat keinen Schutz gegen Änderungen und keine Zeitangabe: Wer Ihrem Server eine
Payload senden kann, kann auch eine ältere oder eine veränderte senden.</translation>
    </message>
    <message>
        <source>--keep needs both --shared-secret-file FILE and --connection NAME.</source>
        <translation>--keep braucht --shared-secret-file FILE und auch --connection NAME.</translation>
    </message>
    <message>
        <source>Say where the shared secret is: either --shared-secret-file FILE or --connection NAME.</source>
        <translation>Sagen Sie, wo das Shared Secret ist: entweder --shared-secret-file FILE oder --connection NAME.</translation>
    </message>
    <message>
        <source>--shared-secret-file needs the name of a file.</source>
        <translation>--shared-secret-file braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>There is no connection of that name; &quot;hloauth list&quot; lists them.</source>
        <translation>Eine Verbindung dieses Namens gibt es nicht; &quot;hloauth list&quot; zählt sie auf.</translation>
    </message>
    <message>
        <source>The shared secret&apos;s file %1 can&apos;t be read: %2.</source>
        <translation>Die Datei %1 mit dem Shared Secret lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The keychain holds no shared secret for this connection; give it with --shared-secret-file, and add --keep to have it kept.</source>
        <translation>Der Schlüsselbund enthält kein Shared Secret für diese Verbindung; geben Sie es mit --shared-secret-file an, und mit --keep, damit es aufbewahrt wird.</translation>
    </message>
    <message>
        <source>The payload&apos;s file %1 can&apos;t be read: %2.</source>
        <translation>Die Datei %1 mit der Payload lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Payload (an empty line ends it):
</source>
        <translation>Payload (eine leere Zeile beendet sie):
</translation>
    </message>
    <message>
        <source>The shared secret is kept with &quot;%1&quot;.</source>
        <translation>Das Shared Secret wird bei &quot;%1&quot; aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>hloauth::Desktop</name>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Die Zwischenablage wurde geleert.</translation>
    </message>
</context>
<context>
    <name>hloauth::DiagnosticsCommand</name>
    <message>
        <source>Versions, system, keychain, ports and the state of the connections. It is safe to post in a
forum: no secret is in it, no name of a connection or an account, and IDs only by their
first characters. With --json it is one object: {&quot;event&quot;:&quot;diagnostics&quot;,&quot;text&quot;:...}.</source>
        <translation>Versionen, System, Schlüsselbund, Ports und Zustand der Verbindungen. Das darf in ein Forum:
Es enthält kein Geheimnis, keinen Namen einer Verbindung oder eines Kontos und IDs nur mit
ihren ersten Zeichen. Mit --json ist es ein Objekt: {&quot;event&quot;:&quot;diagnostics&quot;,&quot;text&quot;:...}.</translation>
    </message>
</context>
<context>
    <name>hloauth::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>For whoever helps you. It is safe to post in a forum: no secret is in it, no name of a connection or an account, and IDs only by their first characters.</source>
        <translation>Für alle, die Ihnen helfen. Sie darf in ein Forum: Sie enthält kein Geheimnis, keinen Namen einer Verbindung oder eines Kontos und IDs nur mit ihren ersten Zeichen.</translation>
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
        <translation>Erneut öff&amp;nen</translation>
    </message>
    <message>
        <source>Other &amp;causes…</source>
        <translation>Andere &amp;Ursachen…</translation>
    </message>
</context>
<context>
    <name>hloauth::EventExampleDialog</name>
    <message>
        <source>Webhook event %1</source>
        <translation>Webhook-Ereignis %1</translation>
    </message>
</context>
<context>
    <name>hloauth::EventGuide</name>
    <message>
        <source>The app was installed in a sub-account or an agency.</source>
        <translation>Die App wurde in einem Sub-Account oder einer Agentur installiert.</translation>
    </message>
    <message>
        <source>For a white-labelled agency; else `isWhitelabelCompany` is false and `whitelabelDetails` is empty. Installed for an agency as a whole there are only `type`, `appId`, `companyId`, `planId` and `trial`. `userId` and `companyId` can be missing where the app came by itself into a sub-account that was made later.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Für eine White-Label-Agentur; sonst ist `isWhitelabelCompany` false und `whitelabelDetails` leer. Bei der Installation für eine ganze Agentur gibt es nur `type`, `appId`, `companyId`, `planId` und `trial`. `userId` und `companyId` können fehlen, wenn die App von selbst in einen später angelegten Sub-Account kam.</translation>
    </message>
    <message>
        <source>The app was taken out of a sub-account or an agency.</source>
        <translation>Die App wurde aus einem Sub-Account oder einer Agentur entfernt.</translation>
    </message>
    <message>
        <source>For an agency as a whole `companyId` stands in place of `locationId`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Bei einer ganzen Agentur steht `companyId` anstelle von `locationId`.</translation>
    </message>
    <message>
        <source>An appointment was made.</source>
        <translation>Ein Termin wurde angelegt.</translation>
    </message>
    <message>
        <source>An appointment was deleted.</source>
        <translation>Ein Termin wurde gelöscht.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s example has `AppointmentCreate` as its `type`, probably a slip; programs that were made public read the event&apos;s own name.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Das Beispiel von HighLevel hat `AppointmentCreate` als `type`, wahrscheinlich ein Versehen; veröffentlichte Programme lesen den Namen des Ereignisses selbst.</translation>
    </message>
    <message>
        <source>An appointment was changed.</source>
        <translation>Ein Termin wurde geändert.</translation>
    </message>
    <message>
        <source>A kind of association between objects was created.</source>
        <translation>Eine Art von Verknüpfung zwischen Objekten wurde angelegt.</translation>
    </message>
    <message>
        <source>Only between contacts, and between contacts and custom objects or among those. The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Nur zwischen Kontakten sowie zwischen Kontakten und Custom Objects oder unter diesen. Der dokumentierte Body hat keinen `type`. Die Anleitung von HighLevel unterscheidet Ereignisse daran, eine echte Zustellung hat also wahrscheinlich einen.</translation>
    </message>
    <message>
        <source>A kind of association between objects was deleted.</source>
        <translation>Eine Art von Verknüpfung zwischen Objekten wurde gelöscht.</translation>
    </message>
    <message>
        <source>A kind of association between objects was changed.</source>
        <translation>Eine Art von Verknüpfung zwischen Objekten wurde geändert.</translation>
    </message>
    <message>
        <source>The status of a campaign changed for a contact.</source>
        <translation>Der Status einer Kampagne für einen Kontakt hat sich geändert.</translation>
    </message>
    <message>
        <source>`replied` is documented as a text, with filler in place of a value.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>`replied` ist als Text dokumentiert, mit Fülltext anstelle eines Werts.</translation>
    </message>
    <message>
        <source>A contact was added.</source>
        <translation>Ein Kontakt kam hinzu.</translation>
    </message>
    <message>
        <source>A contact was deleted.</source>
        <translation>Ein Kontakt wurde gelöscht.</translation>
    </message>
    <message>
        <source>“Do not disturb” of a contact changed.</source>
        <translation>„Nicht stören“ (DND) eines Kontakts hat sich geändert.</translation>
    </message>
    <message>
        <source>The tags of a contact changed.</source>
        <translation>Die Tags eines Kontakts haben sich geändert.</translation>
    </message>
    <message>
        <source>One of certain fields of a contact changed.</source>
        <translation>Eines von bestimmten Feldern eines Kontakts hat sich geändert.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page does not say which fields these are.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Die Seite von HighLevel sagt nicht, welche Felder das sind.</translation>
    </message>
    <message>
        <source>A message is to be sent through your own conversation provider.</source>
        <translation>Eine Nachricht soll über Ihren eigenen Nachrichtenanbieter (Conversation Provider) gesendet werden.</translation>
    </message>
    <message>
        <source>Goes to the Delivery URL of the provider, not to the app&apos;s webhook URL, and is signed with `X-GHL-Signature` only. `type` is the channel: `SMS`, or `Email`, then with `emailMessageId`, `emailTo`, `emailFrom`, `html` and `subject` in place of `phone` and `message`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Geht an die Delivery URL des Anbieters, nicht an die Webhook-URL der App, und ist nur mit `X-GHL-Signature` signiert. `type` ist der Kanal: `SMS` oder `Email`, dann mit `emailMessageId`, `emailTo`, `emailFrom`, `html` und `subject` anstelle von `phone` und `message`.</translation>
    </message>
    <message>
        <source>The unread messages of a conversation changed.</source>
        <translation>Die ungelesenen Nachrichten einer Unterhaltung haben sich geändert.</translation>
    </message>
    <message>
        <source>In the body its name is `ConversationUnreadUpdate`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Im Body heißt es `ConversationUnreadUpdate`.</translation>
    </message>
    <message>
        <source>Somebody connected the app to another service, where the app has such a sign-in of its own.</source>
        <translation>Jemand hat die App mit einem anderen Dienst verbunden, wenn die App dafür eine eigene Anmeldung hat.</translation>
    </message>
    <message>
        <source>With `authType` `basic` there are no `scopes` and no `isAutoRefreshTokenEnabled`. `scopes` are the other service&apos;s.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Bei `authType` `basic` gibt es weder `scopes` noch `isAutoRefreshTokenEnabled`. `scopes` sind die des anderen Dienstes.</translation>
    </message>
    <message>
        <source>A contact sent a message, or called.</source>
        <translation>Ein Kontakt hat eine Nachricht gesendet oder angerufen.</translation>
    </message>
    <message>
        <source>For SMS. A call has `messageType` `CALL` with `callDuration` (seconds) and `callStatus`; an email has `Email` with `emailMessageId`, `threadId`, `subject`, `ccList` and `bccList`, and addresses in `from` and `to`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Für SMS. Ein Anruf hat `messageType` `CALL` mit `callDuration` (Sekunden) und `callStatus`; eine E-Mail hat `Email` mit `emailMessageId`, `threadId`, `subject`, `ccList` und `bccList` sowie Adressen in `from` und `to`.</translation>
    </message>
    <message>
        <source>An invoice was created.</source>
        <translation>Eine Rechnung wurde angelegt.</translation>
    </message>
    <message>
        <source>`altId` is the sub-account. The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>`altId` ist der Sub-Account. Der dokumentierte Body hat keinen `type`. Die Anleitung von HighLevel unterscheidet Ereignisse daran, eine echte Zustellung hat also wahrscheinlich einen.</translation>
    </message>
    <message>
        <source>An invoice was deleted.</source>
        <translation>Eine Rechnung wurde gelöscht.</translation>
    </message>
    <message>
        <source>An invoice was paid in full.</source>
        <translation>Eine Rechnung wurde vollständig bezahlt.</translation>
    </message>
    <message>
        <source>`altId` is the sub-account. The documented body has no `type`; programs that were made public read one with the event&apos;s name.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>`altId` ist der Sub-Account. Der dokumentierte Body hat keinen `type`; veröffentlichte Programme lesen einen mit dem Namen des Ereignisses.</translation>
    </message>
    <message>
        <source>A part of an invoice was paid.</source>
        <translation>Ein Teil einer Rechnung wurde bezahlt.</translation>
    </message>
    <message>
        <source>An invoice was sent.</source>
        <translation>Eine Rechnung wurde gesendet.</translation>
    </message>
    <message>
        <source>An invoice was changed.</source>
        <translation>Eine Rechnung wurde geändert.</translation>
    </message>
    <message>
        <source>An invoice was marked as void.</source>
        <translation>Eine Rechnung wurde als ungültig (void) markiert.</translation>
    </message>
    <message>
        <source>An email was sent through LC Email: what became of it.</source>
        <translation>Eine E-Mail wurde über LC Email gesendet: was daraus wurde.</translation>
    </message>
    <message>
        <source>For apps of sub-accounts only. `webhookPayload.timestamp` is in seconds since 1970.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Nur für Apps von Sub-Accounts. `webhookPayload.timestamp` steht in Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>A sub-account was created.</source>
        <translation>Ein Sub-Account wurde angelegt.</translation>
    </message>
    <message>
        <source>For apps of agencies only.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Nur für Apps von Agenturen.</translation>
    </message>
    <message>
        <source>A sub-account was changed.</source>
        <translation>Ein Sub-Account wurde geändert.</translation>
    </message>
    <message>
        <source>For apps of agencies, for all or for chosen sub-accounts.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Für Apps von Agenturen, für alle oder für gewählte Sub-Accounts.</translation>
    </message>
    <message>
        <source>A note was added to a contact.</source>
        <translation>Einem Kontakt wurde eine Notiz hinzugefügt.</translation>
    </message>
    <message>
        <source>A note of a contact was deleted.</source>
        <translation>Eine Notiz zu einem Kontakt wurde gelöscht.</translation>
    </message>
    <message>
        <source>A note of a contact was changed.</source>
        <translation>Eine Notiz zu einem Kontakt wurde geändert.</translation>
    </message>
    <message>
        <source>A custom object was created.</source>
        <translation>Ein Custom Object wurde angelegt.</translation>
    </message>
    <message>
        <source>The page&apos;s list of fields also has `createdBy` and `updatedBy`. The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Die Feldliste der Seite hat auch `createdBy` und `updatedBy`. Der dokumentierte Body hat keinen `type`. Die Anleitung von HighLevel unterscheidet Ereignisse daran, eine echte Zustellung hat also wahrscheinlich einen.</translation>
    </message>
    <message>
        <source>A custom object was changed.</source>
        <translation>Ein Custom Object wurde geändert.</translation>
    </message>
    <message>
        <source>An opportunity was given to somebody else.</source>
        <translation>Eine Verkaufschance wurde jemand anderem zugewiesen.</translation>
    </message>
    <message>
        <source>An opportunity was created.</source>
        <translation>Eine Verkaufschance wurde angelegt.</translation>
    </message>
    <message>
        <source>An opportunity was deleted.</source>
        <translation>Eine Verkaufschance wurde gelöscht.</translation>
    </message>
    <message>
        <source>The value of an opportunity changed.</source>
        <translation>Der Wert einer Verkaufschance hat sich geändert.</translation>
    </message>
    <message>
        <source>An opportunity was moved to another stage.</source>
        <translation>Eine Verkaufschance wurde in eine andere Phase verschoben.</translation>
    </message>
    <message>
        <source>The status of an opportunity changed.</source>
        <translation>Der Status einer Verkaufschance hat sich geändert.</translation>
    </message>
    <message>
        <source>An opportunity was changed.</source>
        <translation>Eine Verkaufschance wurde geändert.</translation>
    </message>
    <message>
        <source>An order was placed.</source>
        <translation>Eine Bestellung wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The page&apos;s list of fields lacks `locationId`, which its example has.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>In der Feldliste der Seite fehlt `locationId`, das ihr Beispiel hat.</translation>
    </message>
    <message>
        <source>The status of an order changed.</source>
        <translation>Der Status einer Bestellung hat sich geändert.</translation>
    </message>
    <message>
        <source>A user sent a message to a contact, or called.</source>
        <translation>Ein Benutzer hat einem Kontakt eine Nachricht gesendet oder ihn angerufen.</translation>
    </message>
    <message>
        <source>For SMS. A call has `messageType` `CALL` with `callDuration` (seconds) and `callStatus`; a comment that only the team sees has `InternalComment` with `mentions`; an email has `Email` with `plainText`, `emailMessageId`, `threadId`, `subject`, `ccList` and `bccList`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Für SMS. Ein Anruf hat `messageType` `CALL` mit `callDuration` (Sekunden) und `callStatus`; ein Kommentar, den nur das Team sieht, hat `InternalComment` mit `mentions`; eine E-Mail hat `Email` mit `plainText`, `emailMessageId`, `threadId`, `subject`, `ccList` und `bccList`.</translation>
    </message>
    <message>
        <source>Somebody changed the plan of a paid app.</source>
        <translation>Jemand hat den Tarif einer kostenpflichtigen App gewechselt.</translation>
    </message>
    <message>
        <source>A price was added to a product.</source>
        <translation>Einem Produkt wurde ein Preis hinzugefügt.</translation>
    </message>
    <message>
        <source>`priceType` is the kind of price. The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>`priceType` ist die Art des Preises. Der dokumentierte Body hat keinen `type`. Die Anleitung von HighLevel unterscheidet Ereignisse daran, eine echte Zustellung hat also wahrscheinlich einen.</translation>
    </message>
    <message>
        <source>A price of a product was deleted.</source>
        <translation>Ein Preis eines Produkts wurde gelöscht.</translation>
    </message>
    <message>
        <source>`type` is documented as the kind of price. The page of PriceCreate calls that `priceType`, so `type` may be the event&apos;s name by now.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>`type` ist als Art des Preises dokumentiert. Die Seite von PriceCreate nennt das `priceType`, inzwischen kann `type` also der Name des Ereignisses sein.</translation>
    </message>
    <message>
        <source>A price of a product was changed.</source>
        <translation>Ein Preis eines Produkts wurde geändert.</translation>
    </message>
    <message>
        <source>A product was created.</source>
        <translation>Ein Produkt wurde angelegt.</translation>
    </message>
    <message>
        <source>The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Der dokumentierte Body hat keinen `type`. Die Anleitung von HighLevel unterscheidet Ereignisse daran, eine echte Zustellung hat also wahrscheinlich einen.</translation>
    </message>
    <message>
        <source>A product was deleted.</source>
        <translation>Ein Produkt wurde gelöscht.</translation>
    </message>
    <message>
        <source>A product was changed.</source>
        <translation>Ein Produkt wurde geändert.</translation>
    </message>
    <message>
        <source>A record of a custom object, or a company, was created.</source>
        <translation>Ein Datensatz eines Custom Objects oder ein Unternehmen wurde angelegt.</translation>
    </message>
    <message>
        <source>The page&apos;s list of fields has a `type`, its example has none; programs that were made public read one with the event&apos;s name, and an `objectKey`.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Die Feldliste der Seite hat einen `type`, ihr Beispiel keinen; veröffentlichte Programme lesen einen mit dem Namen des Ereignisses und einen `objectKey`.</translation>
    </message>
    <message>
        <source>A record of a custom object, or a company, was deleted.</source>
        <translation>Ein Datensatz eines Custom Objects oder ein Unternehmen wurde gelöscht.</translation>
    </message>
    <message>
        <source>A record of a custom object, or a company, was changed.</source>
        <translation>Ein Datensatz eines Custom Objects oder ein Unternehmen wurde geändert.</translation>
    </message>
    <message>
        <source>Two records were linked.</source>
        <translation>Zwei Datensätze wurden verknüpft.</translation>
    </message>
    <message>
        <source>Not sent for the link between a contact and its company. The documented body has no `type`. HighLevel&apos;s guide tells events apart by one, so a real delivery probably has it.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Wird für die Verknüpfung zwischen einem Kontakt und seinem Unternehmen nicht gesendet. Der dokumentierte Body hat keinen `type`. Die Anleitung von HighLevel unterscheidet Ereignisse daran, eine echte Zustellung hat also wahrscheinlich einen.</translation>
    </message>
    <message>
        <source>The link between two records was taken away.</source>
        <translation>Die Verknüpfung zwischen zwei Datensätzen wurde gelöst.</translation>
    </message>
    <message>
        <source>A task was completed.</source>
        <translation>Eine Aufgabe wurde erledigt.</translation>
    </message>
    <message>
        <source>A task was created.</source>
        <translation>Eine Aufgabe wurde angelegt.</translation>
    </message>
    <message>
        <source>A task was deleted.</source>
        <translation>Eine Aufgabe wurde gelöscht.</translation>
    </message>
    <message>
        <source>A user was added.</source>
        <translation>Ein Benutzer kam hinzu.</translation>
    </message>
    <message>
        <source>For a user of a sub-account. For a user of the agency `companyId` stands in place of `locationId`, and `locations` lists the sub-accounts.</source>
        <extracomment>Words in `backticks` stand in the body: they stay.</extracomment>
        <translation>Für einen Benutzer eines Sub-Accounts. Bei einem Benutzer der Agentur steht `companyId` anstelle von `locationId`, und `locations` zählt die Sub-Accounts auf.</translation>
    </message>
    <message>
        <source>A delivery has these two beside the fields of the event, at the top level; only the pages of a few events show them, and none says at which place. The sample code of HighLevel&apos;s guide reads the event&apos;s fields from `data`, but every page of an event has them at the top level.</source>
        <translation>Eine Zustellung hat neben den Feldern des Ereignisses diese beiden auf der obersten Ebene; nur die Seiten weniger Ereignisse zeigen sie, und keine sagt, an welcher Stelle. Der Beispielcode in der Anleitung von HighLevel liest die Felder des Ereignisses aus `data`, aber jede Seite eines Ereignisses hat sie auf der obersten Ebene.</translation>
    </message>
    <message>
        <source>when it was sent, as a text like 2026-03-02T09:30:00.000Z</source>
        <extracomment>A clause, behind a field&apos;s name.</extracomment>
        <translation>wann es gesendet wurde, als Text wie 2026-03-02T09:30:00.000Z</translation>
    </message>
    <message>
        <source>a different one for each event; an event that is sent again has the same one</source>
        <extracomment>A clause, behind a field&apos;s name.</extracomment>
        <translation>bei jedem Ereignis ein anderer Wert; ein noch einmal gesendetes Ereignis hat denselben</translation>
    </message>
</context>
<context>
    <name>hloauth::EventGuideView</name>
    <message>
        <source>&amp;Only what these scopes bring</source>
        <translation>&amp;Nur was diese Scopes bringen</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>Anze&amp;igen:</translation>
    </message>
    <message>
        <source>Whose events</source>
        <translation>Wessen Ereignisse</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Ereignisse durchsuchen</translation>
    </message>
    <message>
        <source>Webhook events</source>
        <translation>Webhook-Ereignisse</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>With the chosen scopes</source>
        <translation>Mit den gewählten Scopes</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>The app itself</source>
        <translation>Die App selbst</translation>
    </message>
    <message>
        <source>None is found: search for something else, or show all events.</source>
        <translation>Nichts gefunden: Suchen Sie etwas anderes oder zeigen Sie alle Ereignisse an.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s).</source>
        <translation>
            <numerusform>%n Ereignis.</numerusform>
            <numerusform>%n Ereignisse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them found.</source>
        <translation>
            <numerusform>%n davon gefunden.</numerusform>
            <numerusform>%n davon gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: contact, message, invoices.readonly…</source>
        <translation>Suche: contact, message, invoices.readonly…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events come with these scopes, and %2 without any; the others need other scopes.</source>
        <translation>
            <numerusform>%1 von %n Ereignis kommt mit diesen Scopes, und %2 ohne; die übrigen brauchen andere Scopes.</numerusform>
            <numerusform>%1 von %n Ereignissen kommen mit diesen Scopes, und %2 ohne; die übrigen brauchen andere Scopes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::EventSheet</name>
    <message>
        <source>on any plan</source>
        <translation>in jedem Tarif</translation>
    </message>
    <message>
        <source>on an agency plan ($297 or $497)</source>
        <translation>in einem Agenturtarif (297&#xa0;$ oder 497&#xa0;$)</translation>
    </message>
    <message>
        <source>on Agency Pro ($497) only</source>
        <translation>nur mit Agency Pro (497&#xa0;$)</translation>
    </message>
    <message>
        <source>probably %1</source>
        <translation>wahrscheinlich %1</translation>
    </message>
    <message>
        <source>Copy example</source>
        <translation>Beispiel kopieren</translation>
    </message>
    <message>
        <source>Copy scope name</source>
        <translation>Scope-Namen kopieren</translation>
    </message>
    <message>
        <source>Open HighLevel&apos;s &amp;page</source>
        <translation>&amp;Seite von HighLevel öffnen</translation>
    </message>
    <message>
        <source>Example of what is sent</source>
        <translation>Beispiel für das, was gesendet wird</translation>
    </message>
    <message>
        <source>Copy &amp;example</source>
        <translation>&amp;Beispiel kopieren</translation>
    </message>
    <message>
        <source>As data to try your receiver with, or as a sample in an automation tool</source>
        <translation>Als Daten, um Ihren Empfänger zu testen, oder als Muster in einem Automatisierungswerkzeug</translation>
    </message>
    <message>
        <source>Copy &amp;scope name</source>
        <translation>S&amp;cope-Namen kopieren</translation>
    </message>
    <message>
        <source>Comes without any scope.</source>
        <translation>Kommt ohne jeden Scope.</translation>
    </message>
    <message>
        <source>Probably comes with these scopes.</source>
        <translation>Kommt wahrscheinlich mit diesen Scopes.</translation>
    </message>
    <message>
        <source>Comes with these scopes.</source>
        <translation>Kommt mit diesen Scopes.</translation>
    </message>
    <message>
        <source>Names, order and types are documented: they are as on HighLevel&apos;s page of the event in %1.</source>
        <translation>Namen, Reihenfolge und Typen sind dokumentiert: Sie stehen so auf HighLevels Seite zu dem Ereignis, Stand %1.</translation>
    </message>
    <message>
        <source>Names, order and types are as on HighLevel&apos;s page of the event in %1; what is in doubt there, as others report it.</source>
        <translation>Namen, Reihenfolge und Typen stehen so auf HighLevels Seite zu dem Ereignis, Stand %1. Was dort zweifelhaft ist, steht hier so, wie andere es berichten.</translation>
    </message>
    <message>
        <source>Names, order and types are a guess after events of the same kind, as of %1.</source>
        <translation>Namen, Reihenfolge und Typen sind eine Vermutung nach Ereignissen derselben Art, Stand %1.</translation>
    </message>
    <message>
        <source>The values are made up.</source>
        <translation>Die Werte sind erfunden.</translation>
    </message>
    <message>
        <source>A delivery also has %1.</source>
        <translation>Eine Zustellung enthält außerdem %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Does not come with these scopes; probably needs %1.</source>
        <translation>Kommt nicht mit diesen Scopes; braucht wahrscheinlich %1.</translation>
    </message>
    <message>
        <source>Does not come with these scopes; needs %1.</source>
        <translation>Kommt nicht mit diesen Scopes; braucht %1.</translation>
    </message>
    <message>
        <source>Needs no scope that HighLevel documents.</source>
        <translation>Braucht keinen Scope, den HighLevel dokumentiert.</translation>
    </message>
    <message>
        <source>Probably needs the scope %1 (%2). That is a guess: no table of HighLevel&apos;s names the event.</source>
        <translation>Braucht wahrscheinlich den Scope %1 (%2). Das ist eine Vermutung: Keine Tabelle von HighLevel nennt das Ereignis.</translation>
    </message>
    <message>
        <source>Needs the scope %1 (%2), as HighLevel&apos;s own table says.</source>
        <translation>Braucht den Scope %1 (%2), wie HighLevels eigene Tabelle sagt.</translation>
    </message>
</context>
<context>
    <name>hloauth::EverythingQuestion</name>
    <message>
        <source>A refresh is under way, and its new tokens would be left behind. Try again in a moment.</source>
        <translation>Eine Erneuerung läuft gerade, und ihre neuen Tokens blieben zurück. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Alles entfernen</translation>
    </message>
    <message>
        <source>Remove everything that this program keeps?</source>
        <translation>Alles entfernen, was dieses Programm aufbewahrt?</translation>
    </message>
    <message numerus="yes">
        <source>%n connections with their tokens and secrets in the keychain, an unfinished sign-in, your own webhook keys, and the start at login are deleted from this computer; then the program ends. What you exported stays, and the apps stay installed in HighLevel; uninstall them there to end their access. This can&apos;t be undone.</source>
        <translation>
            <numerusform>%n Verbindung mit ihren Tokens und Geheimnissen im Schlüsselbund, eine unfertige Anmeldung, Ihre eigenen Webhook-Schlüssel und der Start beim Anmelden werden von diesem Computer gelöscht; dann beendet sich das Programm. Was Sie exportiert haben, bleibt, und die Apps bleiben in HighLevel installiert. Um ihren Zugriff zu beenden, deinstallieren Sie sie dort. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Verbindungen mit ihren Tokens und Geheimnissen im Schlüsselbund, eine unfertige Anmeldung, Ihre eigenen Webhook-Schlüssel und der Start beim Anmelden werden von diesem Computer gelöscht; dann beendet sich das Programm. Was Sie exportiert haben, bleibt, und die Apps bleiben in HighLevel installiert. Um ihren Zugriff zu beenden, deinstallieren Sie sie dort. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>Alles &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Remove everything</source>
        <translation>Alles &amp;entfernen</translation>
    </message>
    <message>
        <source>Nothing was removed: the connection list can&apos;t be read, so it is not known which secrets are in the keychain. %1</source>
        <translation>Es wurde nichts entfernt: Die Verbindungsliste lässt sich nicht lesen, deshalb ist nicht bekannt, welche Geheimnisse im Schlüsselbund sind. %1</translation>
    </message>
    <message>
        <source>“%1” could not be removed, and what is listed still is there. Unlock the keychain and try again. (%2)</source>
        <translation>„%1“ ließ sich nicht entfernen, und was noch aufgelistet ist, ist noch da. Entsperren Sie den Schlüsselbund und versuchen Sie es erneut. (%2)</translation>
    </message>
    <message>
        <source>All secrets are removed. The file %1 could not be; delete it yourself.</source>
        <translation>Alle Geheimnisse sind entfernt. Nur die Datei %1 nicht. Löschen Sie sie selbst.</translation>
    </message>
    <message>
        <source>“%1” could not be removed, and what is listed still is there. %2</source>
        <translation>„%1“ ließ sich nicht entfernen, und was noch in der Liste steht, ist noch da. %2</translation>
    </message>
    <message>
        <source>A connection is just being kept, removed or brought back. Try again in a moment.</source>
        <translation>Gerade wird eine Verbindung aufbewahrt, entfernt oder zurückgeholt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>hloauth::ExplainErrorCommand</name>
    <message>
        <source>The app has no live version yet.</source>
        <translation>Noch ist keine Version der App live.</translation>
    </message>
    <message>
        <source>The app has a live version.</source>
        <translation>Eine Version der App ist live.</translation>
    </message>
    <message>
        <source>The app&apos;s type is Public.</source>
        <translation>Der Typ der App ist Public.</translation>
    </message>
    <message>
        <source>The app&apos;s type is Private.</source>
        <translation>Der Typ der App ist Private.</translation>
    </message>
    <message>
        <source>The app is for sub-accounts.</source>
        <translation>Die App ist für Sub-Accounts.</translation>
    </message>
    <message>
        <source>The app is for agencies.</source>
        <translation>Die App ist für Agenturen.</translation>
    </message>
    <message>
        <source>Where it came: authorize (the page in the browser), exchange, refresh or api.</source>
        <translation>Wo er auftrat: authorize (die Seite im Browser), exchange, refresh oder api.</translation>
    </message>
    <message>
        <source>The authorization link that was opened; what it says ranks the causes.</source>
        <translation>Der Autorisierungslink, der geöffnet wurde; was er sagt, ordnet die Ursachen.</translation>
    </message>
    <message>
        <source>A kept connection; what is known of it ranks the causes.</source>
        <translation>Eine aufbewahrte Verbindung; was von ihr bekannt ist, ordnet die Ursachen.</translation>
    </message>
    <message>
        <source>TEXT is what the browser or another program shows, an address with &quot;error=&quot; in it, or a few
words of your own (&quot;the page is blank&quot;). Without TEXT it is read from standard input; a text
with a code or a token in it is better given there. Nothing of it is printed.

The likeliest cause comes first. Where no cause is known, the command ends with 1.</source>
        <translation>TEXT ist, was der Browser oder ein anderes Programm zeigt, eine Adresse mit &quot;error=&quot; darin
oder ein paar eigene Worte (&quot;the page is blank&quot;). Ohne TEXT wird er von der Standardeingabe
gelesen; ein Text mit einem Code oder Token darin ist dort besser aufgehoben. Nichts davon
wird ausgegeben.

Die wahrscheinlichste Ursache steht zuerst. Ist keine bekannt, endet der Befehl mit 1.</translation>
    </message>
    <message>
        <source>What does it show? (an empty line ends it)
</source>
        <translation>Was wird gezeigt? (eine leere Zeile beendet es)
</translation>
    </message>
    <message>
        <source>--step must be authorize, exchange, refresh or api.</source>
        <translation>--step muss authorize, exchange, refresh oder api sein.</translation>
    </message>
    <message>
        <source>There is no connection of that name; &quot;hloauth list&quot; lists them.</source>
        <translation>Eine Verbindung dieses Namens gibt es nicht; &quot;hloauth list&quot; zählt sie auf.</translation>
    </message>
    <message>
        <source>--link is no authorization link; it has &quot;/oauth/chooselocation&quot; in it.</source>
        <translation>--link ist kein Autorisierungslink; der enthält &quot;/oauth/chooselocation&quot;.</translation>
    </message>
    <message>
        <source>No text came; give it behind the command or on standard input, as in: hloauth explain-error &quot;the page is blank&quot;</source>
        <translation>Es kam kein Text; geben Sie ihn hinter dem Befehl oder über die Standardeingabe an, etwa: hloauth explain-error &quot;the page is blank&quot;</translation>
    </message>
    <message>
        <source>This is no error: it is HighLevel&apos;s answer; give it to &quot;hloauth connect --code-stdin&quot;, within a few minutes.</source>
        <translation>Das ist kein Fehler: Es ist die Antwort von HighLevel; geben Sie sie innerhalb weniger Minuten an &quot;hloauth connect --code-stdin&quot;.</translation>
    </message>
    <message>
        <source>This is the link itself, not what the page shows; &quot;hloauth check-link&quot; says what may be wrong with it.</source>
        <translation>Das ist der Link selbst, nicht was die Seite zeigt; &quot;hloauth check-link&quot; sagt, was daran falsch sein kann.</translation>
    </message>
    <message>
        <source>This error is not known; try it with fewer words, those that the page itself calls the error, or compare client ID, redirect address and scopes with the portal.</source>
        <translation>Dieser Fehler ist nicht bekannt; versuchen Sie es mit weniger Worten, nämlich denen, die die Seite selbst als Fehler nennt, oder vergleichen Sie Client-ID, Weiterleitungsadresse und Scopes mit dem Portal.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>   Fix: %1</source>
        <translation>   Abhilfe: %1</translation>
    </message>
    <message>
        <source>   How sure: %1 (%2)</source>
        <translation>   Wie sicher: %1 (%2)</translation>
    </message>
    <message>
        <source>The text has HighLevel&apos;s answer in it (&quot;code=&quot;): &quot;hloauth connect --code-stdin&quot; takes it.</source>
        <translation>Der Text enthält die Antwort von HighLevel (&quot;code=&quot;): &quot;hloauth connect --code-stdin&quot; nimmt sie an.</translation>
    </message>
</context>
<context>
    <name>hloauth::ExportCommand</name>
    <message>
        <source>The form, or &quot;list&quot; for a list of them.</source>
        <translation>Das Format, oder &quot;list&quot; für eine Liste davon.</translation>
    </message>
    <message>
        <source>Write to FILE, which only you can read, instead of standard output.</source>
        <translation>Statt auf die Standardausgabe in FILE schreiben, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Replace FILE if it exists.</source>
        <translation>FILE ersetzen, wenn es sie gibt.</translation>
    </message>
    <message>
        <source>Give the refresh token away, too.</source>
        <translation>Auch das Refresh-Token weggeben.</translation>
    </message>
    <message>
        <source>Refresh first if the token has less than so many seconds left (default 300).</source>
        <translation>Vorher erneuern, wenn das Token weniger als so viele Sekunden gültig ist (Standard 300).</translation>
    </message>
    <message>
        <source>Forms: %1.

A refresh token works once. A program that gets it with --with-refresh-token must do the
refreshing from then on, and nothing else may refresh this connection.

The forms that begin with &quot;snippet-&quot; hold no token: they take it from the environment
variable HIGHLEVEL_ACCESS_TOKEN.</source>
        <translation>Formate: %1.

Ein Refresh-Token gilt nur einmal. Ein Programm, das es mit --with-refresh-token bekommt,
muss von da an das Erneuern übernehmen, und nichts anderes darf diese Verbindung erneuern.

Die Formate, die mit &quot;snippet-&quot; beginnen, enthalten kein Token: Sie nehmen es aus der
Umgebungsvariablen HIGHLEVEL_ACCESS_TOKEN.</translation>
    </message>
    <message>
        <source>&quot;export&quot; needs the connection&apos;s name: hloauth export NAME --format FORMAT; &quot;hloauth list&quot; lists the names.</source>
        <translation>&quot;export&quot; braucht den Namen der Verbindung: hloauth export NAME --format FORMAT; &quot;hloauth list&quot; zählt die Namen auf.</translation>
    </message>
    <message>
        <source>--format is missing; &quot;hloauth export --format list&quot; lists what there is.</source>
        <translation>--format fehlt; &quot;hloauth export --format list&quot; zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>There is no such format; &quot;hloauth export --format list&quot; lists what there is.</source>
        <translation>Dieses Format gibt es nicht; &quot;hloauth export --format list&quot; zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>There is no such format; did you mean &quot;%1&quot;? &quot;hloauth export --format list&quot; lists what there is.</source>
        <translation>Dieses Format gibt es nicht; meinten Sie &quot;%1&quot;? &quot;hloauth export --format list&quot; zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>The format &quot;%1&quot; has no place for a refresh token; leave --with-refresh-token out.</source>
        <translation>Das Format &quot;%1&quot; hat keinen Platz für ein Refresh-Token; lassen Sie --with-refresh-token weg.</translation>
    </message>
    <message>
        <source>--min-validity is a number of seconds, 0 or more.</source>
        <translation>--min-validity ist eine Anzahl Sekunden, 0 oder mehr.</translation>
    </message>
    <message>
        <source>HighLevel gave no refresh token for &quot;%1&quot;; leave --with-refresh-token out.</source>
        <translation>HighLevel hat für &quot;%1&quot; kein Refresh-Token ausgegeben; lassen Sie --with-refresh-token weg.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>Warning: the refresh token works once. Whatever gets it must do the refreshing from now on; don&apos;t let anything else refresh &quot;%1&quot;.</source>
        <translation>Warnung: Das Refresh-Token gilt nur einmal. Wer es bekommt, muss von jetzt an das Erneuern übernehmen; lassen Sie &quot;%1&quot; durch nichts anderes erneuern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not kept fresh here any more.</source>
        <translation>&quot;%1&quot; wird hier nicht mehr aktuell gehalten.</translation>
    </message>
</context>
<context>
    <name>hloauth::ExportDialog</name>
    <message>
        <source>With the &amp;refresh token</source>
        <translation>Mit dem &amp;Refresh-Token</translation>
    </message>
    <message>
        <source>It works once: whatever gets it must do the refreshing from now on, and nothing here may refresh this connection any more.</source>
        <translation>Es gilt nur einmal: Wer es bekommt, muss von da an das Erneuern übernehmen, und hier darf nichts mehr diese Verbindung erneuern.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>A text with a token is cleared from the clipboard after a minute</source>
        <translation>Ein Text mit einem Token wird nach einer Minute aus der Zwischenablage gelöscht</translation>
    </message>
    <message>
        <source>Into a file that only you can read</source>
        <translation>In eine Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Preview, with dots in place of tokens</source>
        <translation>Vorschau, mit Punkten statt der Tokens</translation>
    </message>
    <message>
        <source>There is no valid token to be had; the window behind this one says why.</source>
        <translation>Es ist kein gültiges Token zu bekommen. Das Fenster hinter diesem sagt, warum.</translation>
    </message>
    <message>
        <source>This connection is not kept fresh here any more.</source>
        <translation>Diese Verbindung wird hier nicht mehr aktuell gehalten.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after a minute.</source>
        <translation>Kopiert. Die Zwischenablage wird nach einer Minute geleert.</translation>
    </message>
    <message>
        <source>Copied. There is no token in it.</source>
        <translation>Kopiert. Es ist kein Token darin.</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Export speichern</translation>
    </message>
    <message>
        <source>Saved as %1, which only you can read.</source>
        <translation>Gespeichert als %1. Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
</context>
<context>
    <name>hloauth::ExportWriters</name>
    <message>
        <source>(paste it from Manage, Secrets in the developer portal; it is never exported)</source>
        <translation>(aus Manage, Secrets im Entwicklerportal einfügen; es wird nie exportiert)</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Make, module HTTP: Make an OAuth 2.0 request. Its connection (it signs in by itself):</source>
        <translation>Make, Modul HTTP: Make an OAuth 2.0 request. Seine Verbindung (sie meldet sich selbst an):</translation>
    </message>
    <message>
        <source>Or, until the token runs out, module HTTP: Make a request, with the header:</source>
        <translation>Oder, bis das Token abläuft, Modul HTTP: Make a request, mit dem Header:</translation>
    </message>
    <message>
        <source>The first call:</source>
        <translation>Der erste Aufruf:</translation>
    </message>
    <message>
        <source>n8n, credential OAuth2 API (it signs in by itself; register the redirect address that n8n shows there in your app first):</source>
        <translation>n8n, Zugangsdaten OAuth2 API (sie melden sich selbst an; tragen Sie vorher die Weiterleitungsadresse, die n8n dort zeigt, in Ihrer App ein):</translation>
    </message>
    <message>
        <source>Or, until the token runs out, credential Header Auth:</source>
        <translation>Oder, bis das Token abläuft, Zugangsdaten Header Auth:</translation>
    </message>
    <message>
        <source>The first call, node HTTP Request:</source>
        <translation>Der erste Aufruf, Node HTTP Request:</translation>
    </message>
</context>
<context>
    <name>hloauth::Failure</name>
    <message>
        <source>Interrupted; nothing was kept.</source>
        <translation>Unterbrochen; es wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>The keychain holds no tokens for this connection; sign in again with &quot;hloauth connect NAME --again&quot;.</source>
        <translation>Der Schlüsselbund enthält keine Tokens für diese Verbindung; melden Sie sich mit &quot;hloauth connect NAME --again&quot; neu an.</translation>
    </message>
    <message>
        <source>What the keychain holds for this connection can&apos;t be read as a whole; sign in again with &quot;hloauth connect NAME --again&quot;.</source>
        <translation>Was der Schlüsselbund für diese Verbindung enthält, lässt sich nicht vollständig lesen; melden Sie sich mit &quot;hloauth connect NAME --again&quot; neu an.</translation>
    </message>
    <message>
        <source>The keychain did not let us in%1; unlock it, allow the access and try again.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert%1; entsperren Sie ihn, erlauben Sie den Zugriff und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system keychain can&apos;t be used%1; start or unlock it (on Linux GNOME Keyring or KWallet) and try again.</source>
        <translation>Der Schlüsselbund des Systems lässt sich nicht nutzen%1; starten oder entsperren Sie ihn (unter Linux GNOME Keyring oder KWallet) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program is refreshing &quot;%1&quot; and does not finish; try again later.</source>
        <translation>Ein anderes Programm erneuert &quot;%1&quot; und wird nicht fertig; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written, so nothing was asked of HighLevel; make room or free the folder, and try again.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben, deshalb wurde HighLevel nicht gefragt; schaffen Sie Platz oder geben Sie den Ordner frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>New tokens came for &quot;%1&quot; and could not be written to the keychain, and the old ones are used up: make the keychain work, then sign in with &quot;%2&quot;.</source>
        <translation>Für &quot;%1&quot; kamen neue Tokens, die sich nicht in den Schlüsselbund schreiben ließen, und die alten sind verbraucht: Bringen Sie den Schlüsselbund in Ordnung und melden Sie sich dann mit &quot;%2&quot; an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no refresh token, so only a new sign-in brings a new access token: &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; hat kein Refresh-Token, deshalb bringt nur eine neue Anmeldung ein neues Access-Token: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Sign in again with &quot;%1&quot;.</source>
        <translation>Melden Sie sich mit &quot;%1&quot; neu an.</translation>
    </message>
    <message>
        <source>A refresh of &quot;%1&quot; that was begun on %2 found no end: it used up the refresh token, and the new tokens were never kept; sign in again with &quot;%3&quot;.</source>
        <translation>Eine am %2 begonnene Erneuerung von &quot;%1&quot; wurde nicht abgeschlossen: Sie hat das Refresh-Token verbraucht, und die neuen Tokens wurden nie aufbewahrt; melden Sie sich mit &quot;%3&quot; neu an.</translation>
    </message>
    <message>
        <source>%1 (HighLevel&apos;s traceId: %2)</source>
        <translation>%1 (traceId von HighLevel: %2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed meanwhile; make it again with &quot;hloauth connect&quot;.</source>
        <translation>&quot;%1&quot; wurde inzwischen entfernt; legen Sie sie mit &quot;hloauth connect&quot; neu an.</translation>
    </message>
</context>
<context>
    <name>hloauth::FaultMenu</name>
    <message>
        <source>Show me what goes &amp;wrong when</source>
        <translation>Zeigen, was &amp;schiefgeht</translation>
    </message>
    <message>
        <source>Lets the stand-in for HighLevel fail in one of the ways that HighLevel knows</source>
        <translation>Lässt die Nachbildung auf eine der Arten scheitern, die HighLevel kennt</translation>
    </message>
    <message>
        <source>the &amp;link is not right</source>
        <translation>Der &amp;Link stimmt nicht</translation>
    </message>
    <message>
        <source>the &amp;app in the portal is not right</source>
        <translation>Die &amp;App im Portal stimmt nicht</translation>
    </message>
    <message>
        <source>the page in the &amp;browser gets no further</source>
        <translation>Die Seite im &amp;Browser kommt nicht weiter</translation>
    </message>
    <message>
        <source>the answer takes another &amp;way</source>
        <translation>Die Antwort nimmt einen anderen &amp;Weg</translation>
    </message>
    <message>
        <source>the code is e&amp;xchanged for tokens</source>
        <translation>Der Code wird gegen &amp;Tokens eingetauscht</translation>
    </message>
    <message>
        <source>Then the program says here what happened, and what helps.</source>
        <translation>Dann sagt das Programm hier, was geschehen ist und was hilft.</translation>
    </message>
    <message>
        <source>What goes wrong when %1</source>
        <translation>Was jetzt schiefgeht: %1</translation>
    </message>
    <message>
        <source>Put everything in &amp;order again</source>
        <translation>Alles wieder in &amp;Ordnung bringen</translation>
    </message>
    <message>
        <source>Then press “I see an error…”, say what you see there, and do what helps.</source>
        <translation>Klicken Sie dann auf „Ich sehe einen Fehler…“, sagen Sie, was Sie dort sehen, und tun Sie, was hilft.</translation>
    </message>
    <message>
        <source>You saw what goes wrong when %1, and got through anyway. %2</source>
        <translation>Sie haben gesehen, was schiefgehen kann („%1“), und sind trotzdem ans Ziel gekommen. %2</translation>
    </message>
</context>
<context>
    <name>hloauth::FindingSeverity</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>hloauth::FreshnessBox</name>
    <message>
        <source>Keep fresh a&amp;utomatically</source>
        <translation>Automatis&amp;ch aktuell halten</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Beim Anme&amp;lden starten</translation>
    </message>
    <message>
        <source>Gets new tokens in the background before the access token runs out</source>
        <translation>Holt im Hintergrund neue Tokens, bevor das Access-Token abläuft</translation>
    </message>
    <message>
        <source>Starts this program without a window when you log in to your computer, for all that is kept fresh</source>
        <translation>Startet dieses Programm ohne Fenster, wenn Sie sich am Computer anmelden, für alles, was aktuell gehalten wird</translation>
    </message>
    <message>
        <source>Its refresh token was copied for another program on %1. That program must be the only one that renews it: the token works once.</source>
        <translation>Das Refresh-Token wurde am %1 für ein anderes Programm kopiert. Nur jenes Programm darf es jetzt erneuern: Das Token gilt nur einmal.</translation>
    </message>
    <message>
        <source>New tokens come when you copy an old one, or press “Refresh now”. Leave this off if another program, such as Make or Zapier, renews them.</source>
        <translation>Neue Tokens kommen, wenn Sie ein altes kopieren oder auf „Jetzt erneuern“ klicken. Lassen Sie dies aus, wenn ein anderes Programm wie Make oder Zapier sie erneuert.</translation>
    </message>
    <message>
        <source>Goes on after the new sign-in.</source>
        <translation>Geht nach der neuen Anmeldung weiter.</translation>
    </message>
    <message>
        <source>Paused: nothing is refreshed. The tray icon&apos;s menu lets it go on.</source>
        <translation>Pausiert: Es wird nichts erneuert. Über das Menü des Symbols im Infobereich geht es weiter.</translation>
    </message>
    <message>
        <source>HighLevel did not say how long the token is good; a new one comes when you copy it.</source>
        <translation>HighLevel hat nicht gesagt, wie lange das Token gilt. Ein neues kommt, wenn Sie es kopieren.</translation>
    </message>
    <message>
        <source>New tokens come in %1 (%2).</source>
        <translation>Neue Tokens kommen in %1 (%2).</translation>
    </message>
    <message>
        <source>The last try did not work: %1 The tokens are kept; the next try is in %2 (%3).</source>
        <translation>Der letzte Versuch ist nicht gelungen: %1 Die Tokens bleiben erhalten. Der nächste Versuch ist in %2 (%3).</translation>
    </message>
    <message>
        <source>Your desktop shows no tray icon, so only while this program is open.</source>
        <translation>Ihr Desktop zeigt kein Symbol im Infobereich, deshalb nur, solange dieses Programm offen ist.</translation>
    </message>
    <message>
        <source>Getting new tokens…</source>
        <translation>Neue Tokens werden geholt…</translation>
    </message>
    <message>
        <source>It goes on in the tray when you close the window.</source>
        <translation>Wenn Sie das Fenster schließen, geht es im Infobereich weiter.</translation>
    </message>
</context>
<context>
    <name>hloauth::ImportFindings</name>
    <message>
        <source>“+” stands between scopes: HighLevel understands it in most places, but %20 is safer, and the link that you get here has %20.</source>
        <translation>Zwischen den Scopes steht „+“: HighLevel versteht es an den meisten Stellen, aber %20 ist sicherer, und der Link, den Sie hier bekommen, hat %20.</translation>
    </message>
    <message>
        <source>“%2B” stands between scopes: HighLevel does not take it for a space and refuses the link; the one that you get here has %20.</source>
        <translation>Zwischen den Scopes steht „%2B“: HighLevel hält es nicht für ein Leerzeichen und lehnt den Link ab. Der, den Sie hier bekommen, hat %20.</translation>
    </message>
    <message>
        <source>Commas stand between scopes: HighLevel wants spaces and takes the whole for one scope that it does not know; here they are taken apart.</source>
        <translation>Zwischen den Scopes stehen Kommas: HighLevel verlangt Leerzeichen und hält das Ganze für einen einzigen Scope, den es nicht kennt. Hier werden sie getrennt.</translation>
    </message>
    <message>
        <source>A line break stands between scopes: HighLevel may refuse the link for it; the one that you get here has none.</source>
        <translation>Zwischen den Scopes steht ein Zeilenumbruch: HighLevel lehnt den Link deswegen womöglich ab. Der, den Sie hier bekommen, hat keinen.</translation>
    </message>
    <message>
        <source>There is a space too many: one is enough to make HighLevel refuse the whole link; the one that you get here has none.</source>
        <translation>Es ist ein Leerzeichen zu viel: Eines genügt, damit HighLevel den ganzen Link ablehnt. Der, den Sie hier bekommen, hat keines.</translation>
    </message>
    <message>
        <source>A space tears a scope in two: HighLevel knows neither half and refuses the link; here they are put together.</source>
        <translation>Ein Leerzeichen zerreißt einen Scope: HighLevel kennt keine der Hälften und lehnt den Link ab. Hier werden sie zusammengesetzt.</translation>
    </message>
    <message>
        <source>The link was encoded twice (%2520): HighLevel does not undo that and refuses it; the one that you get here is encoded once.</source>
        <translation>Der Link war doppelt kodiert (%2520): HighLevel macht das nicht rückgängig und lehnt ihn ab. Der, den Sie hier bekommen, ist einmal kodiert.</translation>
    </message>
    <message>
        <source>A scope stands there twice: that changes nothing at HighLevel; here it is taken once.</source>
        <translation>Ein Scope steht zweimal da: Das ändert bei HighLevel nichts. Hier wird er einmal genommen.</translation>
    </message>
    <message>
        <source>Misspelt? Did you mean:</source>
        <translation>Vertippt? Meinten Sie:</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>Statt %1</translation>
    </message>
    <message>
        <source>Keep %1 as it is</source>
        <translation>%1 so behalten</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>%1 →</source>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>Not in HighLevel&apos;s documents</source>
        <translation>Nicht in der Dokumentation von HighLevel</translation>
    </message>
    <message>
        <source>What you keep is marked as unknown. If HighLevel does not know it either, it refuses the whole link.</source>
        <translation>Was Sie behalten, wird als unbekannt markiert. Kennt auch HighLevel es nicht, lehnt es den ganzen Link ab.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>In the link itself</source>
        <translation>Im Link selbst</translation>
    </message>
    <message>
        <source>%1 (After %2.)</source>
        <translation>%1 (Nach %2.)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not for your plan or app type</source>
        <translation>Nicht für Ihren Tarif oder App-Typ</translation>
    </message>
    <message>
        <source>This address asks for no scopes. Paste the whole authorization link: “scope=” and names such as contacts.readonly stand in it.</source>
        <translation>Diese Adresse verlangt keine Scopes. Fügen Sie den ganzen Autorisierungslink ein: Darin stehen „scope=“ und Namen wie contacts.readonly.</translation>
    </message>
    <message>
        <source>None of these settings holds scopes. Paste the line with them, such as SCOPES=&quot;contacts.readonly contacts.write&quot;, or an authorization link.</source>
        <translation>Keine dieser Einstellungen enthält Scopes. Fügen Sie die Zeile mit ihnen ein, etwa SCOPES=&quot;contacts.readonly contacts.write&quot;, oder einen Autorisierungslink.</translation>
    </message>
    <message>
        <source>There is no scope in this text. Paste an authorization link, the scopes of your app in the portal, or a settings file; a scope looks like contacts.readonly.</source>
        <translation>In diesem Text ist kein Scope. Fügen Sie einen Autorisierungslink, die Scopes Ihrer App im Portal oder eine Einstellungsdatei ein. Ein Scope sieht aus wie contacts.readonly.</translation>
    </message>
    <message numerus="yes">
        <source>%n documented scope(s) will be ticked.</source>
        <translation>
            <numerusform>%n dokumentierter Scope wird angekreuzt.</numerusform>
            <numerusform>%n dokumentierte Scopes werden angekreuzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more word(s) are left out, as they look like no scopes. Paste only the part with the scopes.</source>
        <translation>
            <numerusform>%n weiteres Wort wird weggelassen, denn es sieht nicht nach einem Scope aus. Fügen Sie nur den Teil mit den Scopes ein.</numerusform>
            <numerusform>%n weitere Wörter werden weggelassen, denn sie sehen nicht nach Scopes aus. Fügen Sie nur den Teil mit den Scopes ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>The scopes that are found are shown here.</source>
        <translation>Hier erscheinen die gefundenen Scopes.</translation>
    </message>
    <message>
        <source>They are ticked anyway, and marked; the page can take them out.</source>
        <translation>Sie sind trotzdem angehakt und markiert; die Seite kann sie herausnehmen.</translation>
    </message>
</context>
<context>
    <name>hloauth::InputFile</name>
    <message>
        <source>%1 is a folder; name the file with %2.</source>
        <translation>%1 ist ein Ordner; nennen Sie die Datei dafür: %2.</translation>
    </message>
    <message>
        <source>The file %1 with %2 can&apos;t be read: %3.</source>
        <translation>Die Datei %1 (%2) lässt sich nicht lesen: %3.</translation>
    </message>
    <message>
        <source>The file %1 is too long for %2, which has %3 at most; name another file.</source>
        <translation>Die Datei %1 (%2) ist zu lang, höchstens %3 sind möglich; nennen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>hloauth::KeepFreshCommand</name>
    <message>
        <source>Keep NAME fresh from now on.</source>
        <translation>NAME von jetzt an aktuell halten.</translation>
    </message>
    <message>
        <source>Don&apos;t keep NAME fresh any more.</source>
        <translation>NAME nicht mehr aktuell halten.</translation>
    </message>
    <message>
        <source>Go on until interrupted, and refresh each when it is due.</source>
        <translation>Bis zur Unterbrechung weiterlaufen und jede erneuern, wenn sie fällig ist.</translation>
    </message>
    <message>
        <source>Without NAME it refreshes those of the marked connections whose access token runs out in
about an hour and a half, and ends: let a timer call it every quarter of an hour. With
--watch it goes on. The window program may do the same at the same time; they wait for
one another.

A connection whose refresh token another program has must not be kept fresh here: the
token works once.</source>
        <translation>Ohne NAME erneuert der Befehl diejenigen markierten Verbindungen, deren Access-Token in etwa
anderthalb Stunden abläuft, und endet: Lassen Sie ihn jede Viertelstunde von einem Timer
aufrufen. Mit --watch läuft er weiter. Das Fensterprogramm darf dasselbe zur gleichen Zeit
tun; sie warten aufeinander.

Eine Verbindung, deren Refresh-Token ein anderes Programm hat, darf hier nicht aktuell
gehalten werden: Das Token gilt nur einmal.</translation>
    </message>
    <message>
        <source>With a NAME, say either --on or --off.</source>
        <translation>Mit NAME geben Sie entweder --on oder --off an.</translation>
    </message>
    <message>
        <source>--on and --off need the connection&apos;s name: hloauth keep-fresh NAME --on; &quot;hloauth list&quot; lists the names.</source>
        <translation>--on und --off brauchen den Namen der Verbindung: hloauth keep-fresh NAME --on; &quot;hloauth list&quot; zählt die Namen auf.</translation>
    </message>
    <message>
        <source>--watch is for all that are marked; leave NAME out.</source>
        <translation>--watch gilt für alle markierten; lassen Sie NAME weg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is kept fresh while HighLevel OAuth Helper, or &quot;hloauth keep-fresh&quot;, runs.</source>
        <translation>&quot;%1&quot; wird aktuell gehalten, solange HighLevel OAuth Helper oder &quot;hloauth keep-fresh&quot; läuft.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not kept fresh any more.</source>
        <translation>&quot;%1&quot; wird nicht mehr aktuell gehalten.</translation>
    </message>
    <message>
        <source>Warning: the refresh token of &quot;%1&quot; was given to another program on %2. It works once: if both renew it, one of them loses its access.</source>
        <translation>Warnung: Das Refresh-Token von &quot;%1&quot; wurde am %2 an ein anderes Programm gegeben. Es gilt nur einmal: Wenn beide es erneuern, verliert eines von ihnen den Zugang.</translation>
    </message>
    <message>
        <source>No connection is marked yet; &quot;hloauth keep-fresh NAME --on&quot; marks one.</source>
        <translation>Noch ist keine Verbindung markiert; &quot;hloauth keep-fresh NAME --on&quot; markiert eine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: valid until %2.</source>
        <translation>&quot;%1&quot;: gültig bis %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>A refresh is under way, and ending now could lose the connection; it ends by itself in at most a few minutes.</source>
        <translation>Eine Erneuerung läuft gerade, und jetzt zu beenden könnte die Verbindung kosten; sie endet von selbst in höchstens einigen Minuten.</translation>
    </message>
</context>
<context>
    <name>hloauth::KeysBox</name>
    <message>
        <source>%1, SHA-256 of the key: %2 …</source>
        <translation>%1, SHA-256 des Schlüssels: %2 …</translation>
    </message>
    <message>
        <source>HighLevel ended it on %1; it counts only without the newer header.</source>
        <translation>HighLevel hat ihn am %1 eingestellt. Er zählt nur ohne den neueren Header.</translation>
    </message>
    <message>
        <source>Your own, in the place of HighLevel&apos;s.</source>
        <translation>Ihr eigener, anstelle des Schlüssels von HighLevel.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
    <message>
        <source>&amp;Paste another key</source>
        <translation>Anderen Schlüssel &amp;einfügen</translation>
    </message>
    <message>
        <source>Takes the public key that is in the clipboard</source>
        <translation>Nimmt den öffentlichen Schlüssel aus der Zwischenablage</translation>
    </message>
    <message>
        <source>&amp;Use the built-in keys again</source>
        <translation>Wieder die ein&amp;gebauten verwenden</translation>
    </message>
    <message>
        <source>Webhooks are checked with these public keys. They are no secret: with them nobody can sign. Should HighLevel change a key, take the new one from its documentation here.</source>
        <translation>Webhooks werden mit diesen öffentlichen Schlüsseln geprüft. Sie sind kein Geheimnis: Signieren kann damit niemand. Sollte HighLevel einen Schlüssel ändern, übernehmen Sie hier den neuen aus der Dokumentation von HighLevel.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s built-in keys are used</source>
        <translation>Die eingebauten Schlüssel von HighLevel werden verwendet</translation>
    </message>
    <message>
        <source>The key is used until this program ends.</source>
        <translation>Der Schlüssel wird verwendet, bis dieses Programm endet.</translation>
    </message>
    <message>
        <source>From now on %1 is checked with this key.</source>
        <translation>Von jetzt an wird %1 mit diesem Schlüssel geprüft.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s keys are used again.</source>
        <translation>Die Schlüssel von HighLevel werden wieder verwendet.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s keys are used until this program ends.</source>
        <translation>Die Schlüssel von HighLevel werden verwendet, bis dieses Programm endet.</translation>
    </message>
    <message>
        <source>Key from a &amp;file…</source>
        <translation>Schlüssel aus &amp;Datei…</translation>
    </message>
</context>
<context>
    <name>hloauth::KnownErrors</name>
    <message>
        <source>UnAuthorized! Invalid client credentials! (on HighLevel&apos;s page)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>UnAuthorized! Invalid client credentials! (auf der Seite von HighLevel)</translation>
    </message>
    <message>
        <source>HighLevel does not accept this client ID on its sign-in page, most likely because the key is not marked as the app&apos;s default key.</source>
        <translation>HighLevel akzeptiert diese Client-ID auf seiner Anmeldeseite nicht, höchstwahrscheinlich weil der Schlüssel nicht als Standardschlüssel der App markiert ist.</translation>
    </message>
    <message>
        <source>In the developer portal open your app&apos;s Manage → Secrets, mark this key as Default (or copy the ID and secret of the key that is), and open the link again.</source>
        <translation>Öffnen Sie im Entwicklerportal Manage → Secrets Ihrer App, markieren Sie diesen Schlüssel als Default (oder kopieren Sie ID und Secret des Schlüssels, der es ist) und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>Invalid client credentials! (when refreshing)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid client credentials! (beim Erneuern)</translation>
    </message>
    <message>
        <source>HighLevel no longer renews this connection, most likely because the app was uninstalled from the account or its client key was deleted or belongs to another app.</source>
        <translation>HighLevel erneuert diese Verbindung nicht mehr, höchstwahrscheinlich weil die App aus dem Konto deinstalliert wurde oder ihr Client-Schlüssel gelöscht ist oder zu einer anderen App gehört.</translation>
    </message>
    <message>
        <source>Sign in again, with a client ID and secret that Manage → Secrets of your app shows today.</source>
        <translation>Melden Sie sich neu an, mit einer Client-ID und einem Client-Secret, die Manage → Secrets Ihrer App heute zeigt.</translation>
    </message>
    <message>
        <source>UnAuthorized! Invalid client credentials!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>UnAuthorized! Invalid client credentials!</translation>
    </message>
    <message>
        <source>HighLevel does not accept this client ID and client secret together, most likely because one has a slip in it, they come from two different keys, or the key is not the app&apos;s default key.</source>
        <translation>HighLevel akzeptiert diese Client-ID und dieses Client-Secret nicht zusammen, höchstwahrscheinlich weil eines davon einen Tippfehler hat, beide von verschiedenen Schlüsseln stammen oder der Schlüssel nicht der Standardschlüssel der App ist.</translation>
    </message>
    <message>
        <source>Copy both again from the same line of Manage → Secrets in the developer portal, and start the sign-in again.</source>
        <translation>Kopieren Sie beide noch einmal aus derselben Zeile von Manage → Secrets im Entwicklerportal und beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>What stands in the field for the client ID is probably only the app&apos;s id, or another value: HighLevel&apos;s page takes the bare app id, and the exchange then refuses it.</source>
        <translation>Im Feld für die Client-ID steht wahrscheinlich nur die ID der App oder ein anderer Wert: Die Seite von HighLevel nimmt die bloße App-ID an, das Eintauschen wird dann abgelehnt.</translation>
    </message>
    <message>
        <source>Enter the whole client ID from Manage → Secrets (24 characters, a dash, and 8 more), and its secret beside it.</source>
        <translation>Geben Sie die ganze Client-ID aus Manage → Secrets ein (24 Zeichen, ein Bindestrich und 8 weitere), und das Client-Secret daneben.</translation>
    </message>
    <message>
        <source>Invalid grant: authorization code is invalid</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid grant: authorization code is invalid</translation>
    </message>
    <message>
        <source>HighLevel does not accept the code that the browser brought: a code works once, for a few minutes, and only for the app and the redirect address that it was made for.</source>
        <translation>HighLevel akzeptiert den Code nicht, den der Browser gebracht hat: Ein Code gilt einmal, für einige Minuten und nur für die App und die Weiterleitungsadresse, für die er ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Start the sign-in again, and finish it without opening the link twice or reloading the last page.</source>
        <translation>Beginnen Sie die Anmeldung von vorn und schließen Sie sie ab, ohne den Link zweimal zu öffnen oder die letzte Seite neu zu laden.</translation>
    </message>
    <message>
        <source>The redirect address that was sent with the code is probably not letter for letter the one in the link that the code came from.</source>
        <translation>Die Weiterleitungsadresse, die mit dem Code gesendet wurde, ist wahrscheinlich nicht Zeichen für Zeichen die im Link, von dem der Code kam.</translation>
    </message>
    <message>
        <source>Compare the two addresses (a slash at the end counts), set the tool that exchanges the code to the same one, and start the sign-in again.</source>
        <translation>Vergleichen Sie die beiden Adressen (ein Schrägstrich am Ende zählt), stellen Sie das Werkzeug, das den Code eintauscht, auf dieselbe ein und beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>Invalid grant: refresh token is invalid</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid grant: refresh token is invalid</translation>
    </message>
    <message>
        <source>HighLevel does not accept the refresh token (the key that renews access): it was used already, perhaps by another program, or it is more than a year old.</source>
        <translation>HighLevel akzeptiert das Refresh-Token (den Schlüssel, der den Zugriff erneuert) nicht: Es wurde schon verwendet, vielleicht von einem anderen Programm, oder es ist mehr als ein Jahr alt.</translation>
    </message>
    <message>
        <source>Sign in again, and let only one program renew this connection.</source>
        <translation>Melden Sie sich neu an und lassen Sie nur ein Programm diese Verbindung erneuern.</translation>
    </message>
    <message>
        <source>Invalid refresh token</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid refresh token</translation>
    </message>
    <message>
        <source>HighLevel does not recognise the refresh token (the key that renews access), most likely because it is incomplete or belongs to another app.</source>
        <translation>HighLevel erkennt das Refresh-Token (den Schlüssel, der den Zugriff erneuert) nicht, höchstwahrscheinlich weil es unvollständig ist oder zu einer anderen App gehört.</translation>
    </message>
    <message>
        <source>Sign in again to get a new one.</source>
        <translation>Melden Sie sich neu an, um ein neues zu bekommen.</translation>
    </message>
    <message>
        <source>invalid_grant (when refreshing)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>invalid_grant (beim Erneuern)</translation>
    </message>
    <message>
        <source>HighLevel no longer accepts the refresh token (the key that renews access), usually because it was used already or the app was uninstalled.</source>
        <translation>HighLevel akzeptiert das Refresh-Token (den Schlüssel, der den Zugriff erneuert) nicht mehr, meist weil es schon verwendet oder die App deinstalliert wurde.</translation>
    </message>
    <message>
        <source>invalid_grant</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>invalid_grant</translation>
    </message>
    <message>
        <source>HighLevel does not accept the code from the browser or the refresh token that was sent, usually because it was used already or is too old.</source>
        <translation>HighLevel akzeptiert den Code aus dem Browser oder das gesendete Refresh-Token nicht, meist weil es schon verwendet wurde oder zu alt ist.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>Location is not active (when refreshing)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Location is not active (beim Erneuern)</translation>
    </message>
    <message>
        <source>The sub-account is paused or cancelled at HighLevel, so its access is not renewed for now; the connection itself is still good.</source>
        <translation>Der Sub-Account ist bei HighLevel gesperrt oder gekündigt, deshalb wird sein Zugriff vorerst nicht erneuert; die Verbindung selbst bleibt gültig.</translation>
    </message>
    <message>
        <source>Make the sub-account active again (look at its payment and at the agency&apos;s plan), and refresh then; there is no need to sign in again.</source>
        <translation>Aktivieren Sie den Sub-Account wieder (sehen Sie nach seiner Zahlung und dem Tarif der Agentur) und erneuern Sie dann; eine neue Anmeldung ist nicht nötig.</translation>
    </message>
    <message>
        <source>Location is not active (when asking for location tokens)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Location is not active (beim Verlangen von Location-Tokens)</translation>
    </message>
    <message>
        <source>This sub-account, or its agency, is most likely paused or cancelled at HighLevel, so HighLevel answers nothing for it now; tokens that are kept stay good.</source>
        <translation>Dieser Sub-Account oder seine Agentur ist bei HighLevel höchstwahrscheinlich gesperrt oder gekündigt, deshalb antwortet HighLevel jetzt nicht dafür; aufbewahrte Tokens bleiben gültig.</translation>
    </message>
    <message>
        <source>Make it active again and ask once more, or leave it out of a list of sub-accounts.</source>
        <translation>Aktivieren Sie ihn wieder und fragen Sie noch einmal, oder lassen Sie ihn aus einer Liste von Sub-Accounts weg.</translation>
    </message>
    <message>
        <source>Location is not active</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Location is not active</translation>
    </message>
    <message>
        <source>The sub-account is paused or cancelled at HighLevel, so no access is given to it for now.</source>
        <translation>Der Sub-Account ist bei HighLevel gesperrt oder gekündigt, deshalb gibt es vorerst keinen Zugriff auf ihn.</translation>
    </message>
    <message>
        <source>Make the sub-account active again (look at its payment and at the agency&apos;s plan), and start the sign-in again.</source>
        <translation>Aktivieren Sie den Sub-Account wieder (sehen Sie nach seiner Zahlung und dem Tarif der Agentur) und beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>grant_type must be a valid enum value, grant_type should not be empty</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>grant_type must be a valid enum value, grant_type should not be empty</translation>
    </message>
    <message>
        <source>HighLevel could not find in the request what is being asked for, which happens when a tool sends the values in a header or as JSON instead of as a web form.</source>
        <translation>HighLevel konnte in der Anfrage nicht finden, was verlangt wird. Das kommt vor, wenn ein Werkzeug die Werte in einem Header oder als JSON statt als Webformular sendet.</translation>
    </message>
    <message>
        <source>If another tool sent the request, set it to send the client ID and secret in the body as a form; if this program did, check the API address.</source>
        <translation>Wenn ein anderes Werkzeug die Anfrage gesendet hat, stellen Sie es so ein, dass es Client-ID und Client-Secret als Formular im Body sendet; wenn es dieses Programm war, prüfen Sie die API-Adresse.</translation>
    </message>
    <message>
        <source>Missing parameter: clientId</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Missing parameter: clientId</translation>
    </message>
    <message>
        <source>HighLevel says that a value is missing from the request or is not in the form it expects.</source>
        <translation>HighLevel sagt, dass in der Anfrage ein Wert fehlt oder nicht die erwartete Form hat.</translation>
    </message>
    <message>
        <source>Check that client ID, client secret and redirect address are complete, and that a tool of your own sends them as a web form, then try again.</source>
        <translation>Prüfen Sie, ob Client-ID, Client-Secret und Weiterleitungsadresse vollständig sind und ob ein eigenes Werkzeug sie als Webformular sendet, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>property code_verifier should not exist</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>property code_verifier should not exist</translation>
    </message>
    <message>
        <source>The request carried an extra proof of identity (PKCE) that HighLevel&apos;s token address refuses.</source>
        <translation>Die Anfrage enthielt einen zusätzlichen Identitätsnachweis (PKCE), den die Token-Adresse von HighLevel ablehnt.</translation>
    </message>
    <message>
        <source>Switch PKCE off in the tool that sent the request, and start the sign-in again.</source>
        <translation>Schalten Sie PKCE in dem Werkzeug aus, das die Anfrage gesendet hat, und beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>property userType should not exist</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>property userType should not exist</translation>
    </message>
    <message>
        <source>HighLevel refused a value by its name, most likely because the names of one version of its interface were sent to the other.</source>
        <translation>HighLevel hat einen Wert wegen seines Namens abgelehnt, höchstwahrscheinlich weil die Namen der einen Version seiner Schnittstelle an die andere gesendet wurden.</translation>
    </message>
    <message>
        <source>In a tool of your own write the names with underscores (user_type, client_id) or add the header &quot;Version: v3&quot;; in this program check the API address, and start the sign-in again.</source>
        <translation>Schreiben Sie die Namen in einem eigenen Werkzeug mit Unterstrichen (user_type, client_id) oder ergänzen Sie den Header &quot;Version: v3&quot;; in diesem Programm prüfen Sie die API-Adresse, und beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>404 NoSuchBucket</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>404 NoSuchBucket</translation>
    </message>
    <message>
        <source>The address that was asked for tokens is probably the marketplace&apos;s web site and not HighLevel&apos;s interface for programs.</source>
        <translation>Die Adresse, von der Tokens verlangt wurden, ist wahrscheinlich die Website des Marketplace und nicht die Schnittstelle von HighLevel für Programme.</translation>
    </message>
    <message>
        <source>Set the API address back to https://services.leadconnectorhq.com, and start the sign-in again.</source>
        <translation>Setzen Sie die API-Adresse auf https://services.leadconnectorhq.com zurück und beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>Cannot POST /oauth/token</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Cannot POST /oauth/token</translation>
    </message>
    <message>
        <source>The server does not know this address, most likely because the API address is wrong or the request names another version of the interface.</source>
        <translation>Der Server kennt diese Adresse nicht, höchstwahrscheinlich weil die API-Adresse falsch ist oder die Anfrage eine andere Version der Schnittstelle nennt.</translation>
    </message>
    <message>
        <source>Set the API address back to https://services.leadconnectorhq.com, and try again.</source>
        <translation>Setzen Sie die API-Adresse auf https://services.leadconnectorhq.com zurück und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>API endpoint has been removed</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>API endpoint has been removed</translation>
    </message>
    <message>
        <source>HighLevel has removed the call that was used, for instance the old way to reconnect an app.</source>
        <translation>HighLevel hat den verwendeten Aufruf abgeschafft, zum Beispiel die alte Art, eine App neu zu verbinden.</translation>
    </message>
    <message>
        <source>Sign in again instead.</source>
        <translation>Melden Sie sich stattdessen neu an.</translation>
    </message>
    <message>
        <source>Invalid JWT, or: Invalid token: access token is invalid</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid JWT, oder: Invalid token: access token is invalid</translation>
    </message>
    <message>
        <source>The access token is more than a day old, was withdrawn, or was not copied whole.</source>
        <translation>Das Access-Token ist mehr als einen Tag alt, wurde widerrufen oder nicht vollständig kopiert.</translation>
    </message>
    <message>
        <source>Refresh the connection and use the new access token.</source>
        <translation>Erneuern Sie die Verbindung und verwenden Sie das neue Access-Token.</translation>
    </message>
    <message>
        <source>429 Too Many Requests</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>429 Too Many Requests</translation>
    </message>
    <message>
        <source>HighLevel was asked too often in a short time (it allows 100 requests in 10 seconds and 200,000 a day for one app in one account).</source>
        <translation>HighLevel wurde in kurzer Zeit zu oft gefragt (erlaubt sind 100 Anfragen in 10 Sekunden und 200.000 am Tag für eine App in einem Konto).</translation>
    </message>
    <message>
        <source>Wait a minute and try again; nothing was lost.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es erneut; nichts ist verloren.</translation>
    </message>
    <message>
        <source>This token&apos;s user type is not yet supported!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>This token&apos;s user type is not yet supported!</translation>
    </message>
    <message>
        <source>Tokens for sub-accounts were asked for with a sub-account&apos;s token, but only an agency&apos;s token can get them.</source>
        <translation>Tokens für Sub-Accounts wurden mit dem Token eines Sub-Accounts verlangt, aber nur das Token einer Agentur kann sie bekommen.</translation>
    </message>
    <message>
        <source>Sign in again and choose the agency (token type Company), then ask for the sub-accounts&apos; tokens with that connection.</source>
        <translation>Melden Sie sich neu an und wählen Sie die Agentur (Token-Typ Company). Verlangen Sie dann mit dieser Verbindung die Tokens der Sub-Accounts.</translation>
    </message>
    <message>
        <source>This AuthClass is not yet supported!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>This AuthClass is not yet supported!</translation>
    </message>
    <message>
        <source>The token is probably of the wrong kind for this call: an agency&apos;s token where a sub-account&apos;s is wanted, or the other way round.</source>
        <translation>Das Token ist wahrscheinlich von der falschen Art für diesen Aufruf: das einer Agentur, wo das eines Sub-Accounts gebraucht wird, oder umgekehrt.</translation>
    </message>
    <message>
        <source>For a sub-account&apos;s data get a location token from the agency&apos;s connection; for the agency&apos;s own data sign in as the agency.</source>
        <translation>Für die Daten eines Sub-Accounts holen Sie ein Location-Token aus der Verbindung der Agentur; für die Daten der Agentur selbst melden Sie sich als Agentur an.</translation>
    </message>
    <message>
        <source>This authClass type is not allowed to access this scope. Please verify your IAM configuration…</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>This authClass type is not allowed to access this scope. Please verify your IAM configuration…</translation>
    </message>
    <message>
        <source>An agency&apos;s token was probably used for something that only a sub-account&apos;s token may do.</source>
        <translation>Wahrscheinlich wurde das Token einer Agentur für etwas verwendet, was nur das Token eines Sub-Accounts darf.</translation>
    </message>
    <message>
        <source>Get a location token for the sub-account from this connection, and use that one.</source>
        <translation>Holen Sie aus dieser Verbindung ein Location-Token für den Sub-Account und verwenden Sie dieses.</translation>
    </message>
    <message>
        <source>Token&apos;s user type mismatch!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Token&apos;s user type mismatch!</translation>
    </message>
    <message>
        <source>The token is most likely an agency&apos;s private integration token, and the call is for a sub-account.</source>
        <translation>Das Token ist höchstwahrscheinlich ein Private Integration Token einer Agentur, und der Aufruf gilt einem Sub-Account.</translation>
    </message>
    <message>
        <source>Use a token of the sub-account, for instance a location token from an agency&apos;s connection.</source>
        <translation>Verwenden Sie ein Token des Sub-Accounts, zum Beispiel ein Location-Token aus der Verbindung einer Agentur.</translation>
    </message>
    <message>
        <source>OAuth access token only (Private Integration Tokens are not accepted)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>OAuth access token only (Private Integration Tokens werden nicht angenommen)</translation>
    </message>
    <message>
        <source>This call takes a token from an app&apos;s sign-in only, and a private integration token (it begins with pit-) was sent.</source>
        <translation>Dieser Aufruf nimmt nur ein Token aus der Anmeldung einer App an, und gesendet wurde ein Private Integration Token (es beginnt mit pit-).</translation>
    </message>
    <message>
        <source>Sign in with your app in this program, and use the access token that comes out.</source>
        <translation>Melden Sie sich in diesem Programm mit Ihrer App an und verwenden Sie das Access-Token, das Sie bekommen.</translation>
    </message>
    <message>
        <source>The token is not authorized for this scope.</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>The token is not authorized for this scope.</translation>
    </message>
    <message>
        <source>The token is good, but lacks the permission (scope) for this call, usually because the scope was added to the app after the sign-in; tokens for sub-accounts need oauth.readonly and oauth.write.</source>
        <translation>Das Token ist gültig, aber ihm fehlt die Berechtigung (der Scope) für diesen Aufruf, meist weil der Scope erst nach der Anmeldung in die App kam; Tokens für Sub-Accounts brauchen oauth.readonly und oauth.write.</translation>
    </message>
    <message>
        <source>Tick the scope in the app, uninstall the app from the account, and sign in again with the scope chosen.</source>
        <translation>Kreuzen Sie den Scope in der App an, deinstallieren Sie die App aus dem Konto und melden Sie sich mit diesem Scope neu an.</translation>
    </message>
    <message>
        <source>The token does not have access to this location.</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>The token does not have access to this location.</translation>
    </message>
    <message>
        <source>The token is good, but most likely belongs to another sub-account, or the request did not name the sub-account.</source>
        <translation>Das Token ist gültig, gehört aber höchstwahrscheinlich zu einem anderen Sub-Account, oder die Anfrage hat den Sub-Account nicht genannt.</translation>
    </message>
    <message>
        <source>Compare the location ID in the request with the one that this connection shows, and add locationId if it is missing.</source>
        <translation>Vergleichen Sie die Location-ID in der Anfrage mit der, die diese Verbindung zeigt, und ergänzen Sie locationId, wenn sie fehlt.</translation>
    </message>
    <message>
        <source>locationId should not be empty</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>locationId should not be empty</translation>
    </message>
    <message>
        <source>The request usually lacks the id of the sub-account or of the agency, or has it in the wrong place.</source>
        <translation>In der Anfrage fehlt meist die ID des Sub-Accounts oder der Agentur, oder sie steht an der falschen Stelle.</translation>
    </message>
    <message>
        <source>Add locationId (or companyId) with the id that this program shows for the connection.</source>
        <translation>Ergänzen Sie locationId (oder companyId) mit der ID, die dieses Programm für die Verbindung zeigt.</translation>
    </message>
    <message>
        <source>Unauthorized, Switch to the new API token</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Unauthorized, Switch to the new API token</translation>
    </message>
    <message>
        <source>The request probably went to HighLevel&apos;s old interface (V1), which takes no tokens of an app.</source>
        <translation>Die Anfrage ging wahrscheinlich an die alte Schnittstelle von HighLevel (V1), die keine Tokens einer App annimmt.</translation>
    </message>
    <message>
        <source>Send it to https://services.leadconnectorhq.com with the header &quot;Version: 2021-07-28&quot; and the access token.</source>
        <translation>Senden Sie sie an https://services.leadconnectorhq.com mit dem Header &quot;Version: 2021-07-28&quot; und dem Access-Token.</translation>
    </message>
    <message>
        <source>Endpoint … not available in API version v3. This endpoint was removed in version v3…</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Endpoint … not available in API version v3. This endpoint was removed in version v3…</translation>
    </message>
    <message>
        <source>The header &quot;Version&quot; of the request names a version of HighLevel&apos;s interface that does not have this call.</source>
        <translation>Der Header &quot;Version&quot; der Anfrage nennt eine Version der Schnittstelle von HighLevel, die diesen Aufruf nicht hat.</translation>
    </message>
    <message>
        <source>Send &quot;Version: 2021-07-28&quot; with this call, or use the newer call that the message names.</source>
        <translation>Senden Sie bei diesem Aufruf &quot;Version: 2021-07-28&quot; oder verwenden Sie den neueren Aufruf, den die Meldung nennt.</translation>
    </message>
    <message>
        <source>version header was not found</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>version header was not found</translation>
    </message>
    <message>
        <source>The request probably lacks the header &quot;Version&quot;, which HighLevel wants with most calls.</source>
        <translation>In der Anfrage fehlt wahrscheinlich der Header &quot;Version&quot;, den HighLevel bei den meisten Aufrufen verlangt.</translation>
    </message>
    <message>
        <source>Add &quot;Version: 2021-07-28&quot; to the request.</source>
        <translation>Ergänzen Sie die Anfrage um &quot;Version: 2021-07-28&quot;.</translation>
    </message>
    <message>
        <source>Cannot GET /oauth/installed-locations</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Cannot GET /oauth/installed-locations</translation>
    </message>
    <message>
        <source>HighLevel does not know this path, most likely because the header &quot;Version&quot; is missing or names another version of the interface than the path belongs to.</source>
        <translation>HighLevel kennt diesen Pfad nicht, höchstwahrscheinlich weil der Header &quot;Version&quot; fehlt oder eine andere Version der Schnittstelle nennt als die, zu der der Pfad gehört.</translation>
    </message>
    <message>
        <source>Check the path letter by letter, and send &quot;Version: 2021-07-28&quot; with older paths and &quot;Version: v3&quot; with newer ones.</source>
        <translation>Prüfen Sie den Pfad Zeichen für Zeichen und senden Sie &quot;Version: 2021-07-28&quot; bei älteren Pfaden und &quot;Version: v3&quot; bei neueren.</translation>
    </message>
    <message>
        <source>The app is not installed on this location</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>The app is not installed on this location</translation>
    </message>
    <message>
        <source>The app is most likely not installed in this sub-account, so no token is given for it.</source>
        <translation>Die App ist in diesem Sub-Account höchstwahrscheinlich nicht installiert, deshalb gibt es kein Token dafür.</translation>
    </message>
    <message>
        <source>Install the app there, or choose &quot;all and future sub-accounts&quot; when you sign in as the agency.</source>
        <translation>Installieren Sie die App dort, oder wählen Sie bei der Anmeldung als Agentur &quot;all and future sub-accounts&quot;.</translation>
    </message>
    <message>
        <source>No sub-accounts are listed for the agency&apos;s connection</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Für die Verbindung der Agentur werden keine Sub-Accounts aufgelistet</translation>
    </message>
    <message>
        <source>The agency allowed the app, but most likely no sub-account was chosen on HighLevel&apos;s page.</source>
        <translation>Die Agentur hat die App erlaubt, aber auf der Seite von HighLevel wurde höchstwahrscheinlich kein Sub-Account gewählt.</translation>
    </message>
    <message>
        <source>Install the app in the sub-accounts from the agency&apos;s app marketplace, or sign in again and choose them.</source>
        <translation>Installieren Sie die App über den App Marketplace der Agentur in den Sub-Accounts, oder melden Sie sich neu an und wählen Sie sie aus.</translation>
    </message>
    <message>
        <source>Only 20 sub-accounts are listed</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Es werden nur 20 Sub-Accounts aufgelistet</translation>
    </message>
    <message>
        <source>HighLevel hands out sub-accounts in portions of 20 and does not say so, and your tool probably reads the first portion only.</source>
        <translation>HighLevel gibt Sub-Accounts in Portionen von 20 aus, ohne es zu sagen, und Ihr Werkzeug liest wahrscheinlich nur die erste.</translation>
    </message>
    <message>
        <source>Let the tool ask for 100 at a time and go on until a portion is empty, or use this program&apos;s list, which reads them all.</source>
        <translation>Lassen Sie das Werkzeug jeweils 100 verlangen und weitermachen, bis eine Portion leer ist, oder nutzen Sie die Liste dieses Programms, die alle liest.</translation>
    </message>
    <message>
        <source>The location token has scopes that nobody asked for (oauth.readonly, oauth.write)</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Das Location-Token hat Scopes, die niemand verlangt hat (oauth.readonly, oauth.write)</translation>
    </message>
    <message>
        <source>A token for a sub-account usually takes over oauth.readonly and oauth.write from the agency&apos;s token.</source>
        <translation>Das Token für einen Sub-Account übernimmt meist oauth.readonly und oauth.write vom Token der Agentur.</translation>
    </message>
    <message>
        <source>There is nothing to mend: what a token really may do is shown beside it.</source>
        <translation>Hier ist nichts zu beheben: Was ein Token wirklich darf, steht daneben.</translation>
    </message>
    <message>
        <source>401 Unauthorized, and no more</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>401 Unauthorized und sonst nichts</translation>
    </message>
    <message>
        <source>HighLevel does not accept the token, most likely because it is more than a day old, was not copied whole, or the word &quot;Bearer&quot; before it is missing.</source>
        <translation>HighLevel akzeptiert das Token nicht, höchstwahrscheinlich weil es mehr als einen Tag alt ist, nicht vollständig kopiert wurde oder das Wort &quot;Bearer&quot; davor fehlt.</translation>
    </message>
    <message>
        <source>Refresh the connection, and send the header &quot;Authorization: Bearer&quot; with the new access token.</source>
        <translation>Erneuern Sie die Verbindung und senden Sie den Header &quot;Authorization: Bearer&quot; mit dem neuen Access-Token.</translation>
    </message>
    <message>
        <source>403 Forbidden, and no more</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>403 Forbidden und sonst nichts</translation>
    </message>
    <message>
        <source>The token is probably good, but not for this sub-account, this kind of account or this call.</source>
        <translation>Das Token ist wahrscheinlich gültig, aber nicht für diesen Sub-Account, diese Art von Konto oder diesen Aufruf.</translation>
    </message>
    <message>
        <source>Compare the id in the request with the one that this program shows, and the call with the scopes of the token.</source>
        <translation>Vergleichen Sie die ID in der Anfrage mit der, die dieses Programm zeigt, und den Aufruf mit den Scopes des Tokens.</translation>
    </message>
    <message>
        <source>HttpException: No integration found with the id: 64f0c0ffee…</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>HttpException: No integration found with the id: 64f0c0ffee…</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page did not find your app, although the client ID may well be right: the link is of the old form (/oauth/… instead of /v2/oauth/…).</source>
        <translation>Die Seite von HighLevel hat Ihre App nicht gefunden, obwohl die Client-ID durchaus stimmen kann: Der Link hat die alte Form (/oauth/… statt /v2/oauth/…).</translation>
    </message>
    <message>
        <source>Open a link of the newer form, with client ID and version ID.</source>
        <translation>Öffnen Sie einen Link der neueren Form, mit Client-ID und Versions-ID.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page did not find a version of your app: it has only a draft, and the link does not say which version to use.</source>
        <translation>Die Seite von HighLevel hat keine Version Ihrer App gefunden: Sie hat nur einen Entwurf, und der Link sagt nicht, welche Version gemeint ist.</translation>
    </message>
    <message>
        <source>Put the version ID from Manage → Versions into the link, or publish the app (a private app goes live at once), and open the link again.</source>
        <translation>Setzen Sie die Versions-ID aus Manage → Versions in den Link ein, oder veröffentlichen Sie die App (eine private App ist sofort live), und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page does not show your app to anybody, because it is set to Public and has not been approved yet.</source>
        <translation>Die Seite von HighLevel zeigt Ihre App niemandem, weil sie auf Public gestellt und noch nicht genehmigt ist.</translation>
    </message>
    <message>
        <source>Set the app&apos;s type to Private in the developer portal, save it, and open the link again.</source>
        <translation>Stellen Sie den App-Typ im Entwicklerportal auf Private, speichern Sie und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>The app may be one for white-label agencies, whose link goes by marketplace.leadconnectorhq.com, or the other way round.</source>
        <translation>Vielleicht ist die App eine für White-Label-Agenturen, deren Link über marketplace.leadconnectorhq.com geht, oder umgekehrt.</translation>
    </message>
    <message>
        <source>Open the other kind of link (standard or white-label), and tell HighLevel&apos;s words to its support if that does not help.</source>
        <translation>Öffnen Sie die andere Art von Link (Standard oder White-Label), und nennen Sie dem Support von HighLevel den Wortlaut, wenn das nicht hilft.</translation>
    </message>
    <message>
        <source>The client ID in the link is probably not that of your app, or its app was deleted.</source>
        <translation>Die Client-ID im Link ist wahrscheinlich nicht die Ihrer App, oder deren App wurde gelöscht.</translation>
    </message>
    <message>
        <source>Copy the client ID again from Manage → Secrets, and open the new link.</source>
        <translation>Kopieren Sie die Client-ID noch einmal aus Manage → Secrets und öffnen Sie den neuen Link.</translation>
    </message>
    <message>
        <source>error.noAppVersionIdFound, or: error.noversionid</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>error.noAppVersionIdFound, oder: error.noversionid</translation>
    </message>
    <message>
        <source>Your app has only a draft version, and the link does not say which version to use; logging out and in again, as the page suggests, does not help.</source>
        <translation>Ihre App hat nur eine Entwurfsversion, und der Link sagt nicht, welche Version gemeint ist; sich aus- und wieder einzuloggen, wie die Seite vorschlägt, hilft nicht.</translation>
    </message>
    <message>
        <source>Add the version ID from Manage → Versions to the link, or publish the app (a private app goes live at once), and open the link again.</source>
        <translation>Setzen Sie die Versions-ID aus Manage → Versions in den Link ein, oder veröffentlichen Sie die App (eine private App ist sofort live), und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>The version ID in the link is most likely not one that your app has: this program took it from the client ID, or it was copied from another app.</source>
        <translation>Die Versions-ID im Link ist höchstwahrscheinlich keine, die Ihre App hat: Dieses Programm hat sie der Client-ID entnommen, oder sie wurde aus einer anderen App kopiert.</translation>
    </message>
    <message>
        <source>Copy the version&apos;s ID from Manage → Versions of your app into the link options, or publish the app and leave the version ID out.</source>
        <translation>Kopieren Sie die ID der Version aus Manage → Versions Ihrer App in die Linkoptionen, oder veröffentlichen Sie die App und lassen Sie die Versions-ID weg.</translation>
    </message>
    <message>
        <source>Blank page, or: Cast to ObjectId failed for value &quot;&quot; at path &quot;appId&quot;</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Leere Seite, oder: Cast to ObjectId failed for value &quot;&quot; at path &quot;appId&quot;</translation>
    </message>
    <message>
        <source>The link does not carry your client ID, which is how the developer portal&apos;s own install link is made.</source>
        <translation>Der Link enthält Ihre Client-ID nicht; so ist der Installationslink des Entwicklerportals selbst gemacht.</translation>
    </message>
    <message>
        <source>Use the link of this program, which carries the client ID and the version ID, instead of the portal&apos;s.</source>
        <translation>Verwenden Sie statt des Links aus dem Portal den dieses Programms, der Client-ID und Versions-ID enthält.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page does not load</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Die Seite von HighLevel lädt nicht</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page most likely could not load its parts, because an ad blocker, a privacy extension or a setting against cookies of other sites is in the way.</source>
        <translation>Die Seite von HighLevel konnte höchstwahrscheinlich ihre Teile nicht laden, weil ein Werbeblocker, eine Datenschutzerweiterung oder eine Einstellung gegen Cookies anderer Websites im Weg ist.</translation>
    </message>
    <message>
        <source>Open the link in a private window without extensions or in another browser, and log in at app.gohighlevel.com there first.</source>
        <translation>Öffnen Sie den Link in einem privaten Fenster ohne Erweiterungen oder in einem anderen Browser, und loggen Sie sich dort zuerst auf app.gohighlevel.com ein.</translation>
    </message>
    <message>
        <source>Cast to ObjectId failed for value &quot;…&quot;</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Cast to ObjectId failed for value &quot;…&quot;</translation>
    </message>
    <message>
        <source>The client ID or the version ID in the link is probably damaged: a letter too many or too few, a quote or a space.</source>
        <translation>Die Client-ID oder die Versions-ID im Link ist wahrscheinlich beschädigt: ein Zeichen zu viel oder zu wenig, ein Anführungszeichen oder ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Copy the client ID again from Manage → Secrets and the version ID from Manage → Versions (24 characters from 0-9 and a-f), and open the new link.</source>
        <translation>Kopieren Sie die Client-ID noch einmal aus Manage → Secrets und die Versions-ID aus Manage → Versions (24 Zeichen aus 0-9 und a-f) und öffnen Sie den neuen Link.</translation>
    </message>
    <message>
        <source>The version ID in the link is probably damaged: it has 24 characters from 0-9 and a-f.</source>
        <translation>Die Versions-ID im Link ist wahrscheinlich beschädigt: Sie hat 24 Zeichen aus 0-9 und a-f.</translation>
    </message>
    <message>
        <source>Copy the version ID again from Manage → Versions, or leave it out if the app is live, and open the new link.</source>
        <translation>Kopieren Sie die Versions-ID noch einmal aus Manage → Versions, oder lassen Sie sie weg, wenn die App live ist, und öffnen Sie den neuen Link.</translation>
    </message>
    <message>
        <source>ClientID Not Found</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>ClientID Not Found</translation>
    </message>
    <message>
        <source>HighLevel does not know this client ID: it was probably copied wrongly, or its key was deleted in the portal.</source>
        <translation>HighLevel kennt diese Client-ID nicht: Wahrscheinlich wurde sie falsch kopiert, oder ihr Schlüssel wurde im Portal gelöscht.</translation>
    </message>
    <message>
        <source>Copy the whole client ID again from Manage → Secrets, and open the new link.</source>
        <translation>Kopieren Sie die ganze Client-ID noch einmal aus Manage → Secrets und öffnen Sie den neuen Link.</translation>
    </message>
    <message>
        <source>This integration cannot be added, please contact the developer!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>This integration cannot be added, please contact the developer!</translation>
    </message>
    <message>
        <source>HighLevel will not install the app, because the link asks for scopes that are not ticked in it, or that the portal calls by another name today.</source>
        <translation>HighLevel installiert die App nicht, weil der Link Scopes verlangt, die in ihr nicht angekreuzt sind oder im Portal heute anders heißen.</translation>
    </message>
    <message>
        <source>Compare the scopes of the app in the developer portal with those of this program name by name, save there, and open the link again.</source>
        <translation>Vergleichen Sie die Scopes der App im Entwicklerportal Name für Name mit denen dieses Programms, speichern Sie dort und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>HighLevel will not install a draft of an app that is set to Public.</source>
        <translation>HighLevel installiert keinen Entwurf einer App, die auf Public gestellt ist.</translation>
    </message>
    <message>
        <source>An app for sub-accounts asks for scopes that only an agency can give.</source>
        <translation>Eine App für Sub-Accounts verlangt Scopes, die nur eine Agentur geben kann.</translation>
    </message>
    <message>
        <source>Take the agency&apos;s scopes away, here and in the app, or make an app whose target user is the agency, and open the new link.</source>
        <translation>Nehmen Sie die Scopes der Agentur weg, hier und in der App, oder legen Sie eine App mit der Agentur als Zielnutzer an, und öffnen Sie den neuen Link.</translation>
    </message>
    <message>
        <source>Invalid scope, or: the scopes are incorrect</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Invalid scope, oder: the scopes are incorrect</translation>
    </message>
    <message>
        <source>The link most likely asks for a scope that is not ticked in the app.</source>
        <translation>Der Link verlangt höchstwahrscheinlich einen Scope, der in der App nicht angekreuzt ist.</translation>
    </message>
    <message>
        <source>Tick exactly the scopes of this program in the developer portal and save, or take away here what the app does not have, and open the new link.</source>
        <translation>Kreuzen Sie im Entwicklerportal genau die Scopes dieses Programms an und speichern Sie, oder nehmen Sie hier weg, was die App nicht hat, und öffnen Sie den neuen Link.</translation>
    </message>
    <message>
        <source>Redirect URI mismatch, or: the browser ends on HighLevel&apos;s dashboard</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Redirect URI mismatch, oder: Der Browser endet auf dem Dashboard von HighLevel</translation>
    </message>
    <message>
        <source>HighLevel does not send the browser back to this program, most likely because the redirect address in the app is not letter for letter the same, was not saved, or stands in a draft version only.</source>
        <translation>HighLevel schickt den Browser nicht zu diesem Programm zurück, höchstwahrscheinlich weil die Weiterleitungsadresse in der App nicht Zeichen für Zeichen dieselbe ist, nicht gespeichert wurde oder nur in einer Entwurfsversion steht.</translation>
    </message>
    <message>
        <source>Copy the redirect address from this program into the app, save it, and open a link with the version ID of that version.</source>
        <translation>Kopieren Sie die Weiterleitungsadresse aus diesem Programm in die App, speichern Sie sie und öffnen Sie einen Link mit der Versions-ID dieser Version.</translation>
    </message>
    <message>
        <source>The redirect address most likely stands in a draft version of the app only, and the link without a version ID uses the live one.</source>
        <translation>Die Weiterleitungsadresse steht höchstwahrscheinlich nur in einer Entwurfsversion der App, und der Link ohne Versions-ID verwendet die veröffentlichte.</translation>
    </message>
    <message>
        <source>Publish the draft, or put its version ID from Manage → Versions into the link, and open it again.</source>
        <translation>Veröffentlichen Sie den Entwurf, oder setzen Sie dessen Versions-ID aus Manage → Versions in den Link ein, und öffnen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The app was probably installed all right, but the browser did not come back, as when the install is begun inside HighLevel or the app has another default redirect address.</source>
        <translation>Die App wurde wahrscheinlich richtig installiert, aber der Browser kam nicht zurück, wie es vorkommt, wenn die Installation in HighLevel selbst begonnen wird oder die App eine andere Standard-Weiterleitungsadresse hat.</translation>
    </message>
    <message>
        <source>Look whether the address bar has “code=” in it and paste that address here; else open this program&apos;s own link again.</source>
        <translation>Sehen Sie nach, ob in der Adresszeile „code=“ steht, und fügen Sie diese Adresse hier ein; sonst öffnen Sie den Link dieses Programms noch einmal.</translation>
    </message>
    <message>
        <source>Please login to HighLevel to continue, or: the page keeps loading</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Please login to HighLevel to continue, oder: Die Seite lädt endlos</translation>
    </message>
    <message>
        <source>The sign-in page most likely can&apos;t see that you are logged in at HighLevel, because of a blocked pop-up, blocked cookies, or a login on your own white-label address.</source>
        <translation>Die Anmeldeseite kann höchstwahrscheinlich nicht erkennen, dass Sie bei HighLevel eingeloggt sind, wegen eines blockierten Pop-ups, blockierter Cookies oder eines Logins auf Ihrer eigenen White-Label-Adresse.</translation>
    </message>
    <message>
        <source>Log in at https://app.gohighlevel.com in the same browser (or in a private window), allow pop-ups, switch on &quot;log in in the same tab&quot; here, and open the link again.</source>
        <translation>Loggen Sie sich im selben Browser (oder in einem privaten Fenster) auf https://app.gohighlevel.com ein, erlauben Sie Pop-ups, schalten Sie hier „Im selben Tab einloggen“ ein und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>You are most likely logged in at your agency&apos;s own white-label address, which does not count for HighLevel&apos;s consent page.</source>
        <translation>Sie sind höchstwahrscheinlich auf der eigenen White-Label-Adresse Ihrer Agentur eingeloggt, und die zählt für die Zustimmungsseite von HighLevel nicht.</translation>
    </message>
    <message>
        <source>Log in at https://app.gohighlevel.com in the same browser, with the same e-mail address and password, and open the link again.</source>
        <translation>Loggen Sie sich im selben Browser mit derselben E-Mail-Adresse und demselben Passwort auf https://app.gohighlevel.com ein und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>The browser most likely blocks cookies of other sites, so that the consent page does not learn of the log-in.</source>
        <translation>Der Browser blockiert höchstwahrscheinlich Cookies anderer Websites, sodass die Zustimmungsseite vom Login nichts erfährt.</translation>
    </message>
    <message>
        <source>Allow third-party cookies for gohighlevel.com and leadconnectorhq.com, or use a private window or another browser, and open the link again.</source>
        <translation>Erlauben Sie Drittanbieter-Cookies für gohighlevel.com und leadconnectorhq.com, oder nehmen Sie ein privates Fenster oder einen anderen Browser, und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>The pop-up was blocked, or the log-in window does not open</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Das Pop-up wurde blockiert, oder das Login-Fenster geht nicht auf</translation>
    </message>
    <message>
        <source>The browser most likely stopped the small window in which HighLevel wants you to log in.</source>
        <translation>Der Browser hat höchstwahrscheinlich das kleine Fenster verhindert, in dem HighLevel Sie einloggen will.</translation>
    </message>
    <message>
        <source>The code by e-mail does not come, or is not accepted</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Der Code per E-Mail kommt nicht oder wird nicht angenommen</translation>
    </message>
    <message>
        <source>HighLevel usually sends its log-in code only after “Send code to email” was pressed, and only the newest code counts.</source>
        <translation>HighLevel sendet seinen Login-Code meist erst nach einem Klick auf „Send code to email“, und nur der neueste Code zählt.</translation>
    </message>
    <message>
        <source>Press “Send code to email” on its page, wait a minute, look in the spam folder as well, and enter the newest code.</source>
        <translation>Klicken Sie auf der Seite auf „Send code to email“, warten Sie eine Minute, sehen Sie auch im Spam-Ordner nach und geben Sie den neuesten Code ein.</translation>
    </message>
    <message>
        <source>Nothing happens when I press Continue, or the button is grey</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Beim Klick auf „Continue“ geschieht nichts, oder die Schaltfläche ist grau</translation>
    </message>
    <message>
        <source>The sub-account is probably not chosen yet: a click on its name does not count, only a tick in the box before it.</source>
        <translation>Der Sub-Account ist wahrscheinlich noch nicht gewählt: Ein Klick auf seinen Namen zählt nicht, nur ein Häkchen im Kästchen davor.</translation>
    </message>
    <message>
        <source>Tick the box before the sub-account and press Continue; if there is no box at all, open the link again.</source>
        <translation>Kreuzen Sie das Kästchen vor dem Sub-Account an und klicken Sie auf „Continue“; wenn es gar kein Kästchen gibt, öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>The list of sub-accounts is empty, or mine is missing</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Die Liste der Sub-Accounts ist leer, oder meiner fehlt</translation>
    </message>
    <message>
        <source>The sub-account most likely has the app already, and HighLevel then leaves it out of the list without saying so.</source>
        <translation>Der Sub-Account hat die App höchstwahrscheinlich schon, und HighLevel lässt ihn dann ohne Hinweis aus der Liste weg.</translation>
    </message>
    <message>
        <source>Uninstall the app from the sub-account (in HighLevel under Settings → Integrations, or in the App Marketplace), and open the link again.</source>
        <translation>Deinstallieren Sie die App aus dem Sub-Account (in HighLevel unter Settings → Integrations oder im App Marketplace) und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>You are probably logged in to another agency than the one that has the sub-account.</source>
        <translation>Sie sind wahrscheinlich bei einer anderen Agentur eingeloggt als der, die den Sub-Account hat.</translation>
    </message>
    <message>
        <source>Log out at app.gohighlevel.com, log in there as the right agency, and open the link again.</source>
        <translation>Loggen Sie sich auf app.gohighlevel.com aus und mit der richtigen Agentur wieder ein und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>Your login is most likely not one of an administrator, and others are shown no sub-accounts.</source>
        <translation>Ihr Login ist höchstwahrscheinlich nicht das eines Administrators, und anderen werden keine Sub-Accounts gezeigt.</translation>
    </message>
    <message>
        <source>Log in as the agency&apos;s or the sub-account&apos;s administrator, and open the link again.</source>
        <translation>Loggen Sie sich als Administrator der Agentur oder des Sub-Accounts ein und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>The page shows the wrong agency or somebody else&apos;s accounts</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Die Seite zeigt die falsche Agentur oder fremde Konten</translation>
    </message>
    <message>
        <source>The browser is probably still logged in at HighLevel as another user or agency.</source>
        <translation>Der Browser ist wahrscheinlich noch als anderer Benutzer oder andere Agentur bei HighLevel eingeloggt.</translation>
    </message>
    <message>
        <source>Log out at app.gohighlevel.com in the same browser (or use a private window), log in as the right agency, and open the link again.</source>
        <translation>Loggen Sie sich im selben Browser auf app.gohighlevel.com aus (oder nehmen Sie ein privates Fenster), loggen Sie sich mit der richtigen Agentur ein und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>The app is already installed</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Die App ist schon installiert</translation>
    </message>
    <message>
        <source>The account most likely has the app already, and HighLevel does not install it a second time.</source>
        <translation>Das Konto hat die App höchstwahrscheinlich schon, und HighLevel installiert sie kein zweites Mal.</translation>
    </message>
    <message>
        <source>Uninstall the app from the account, which also ends its old tokens, and open the link again.</source>
        <translation>Deinstallieren Sie die App aus dem Konto, was auch ihre alten Tokens beendet, und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>Only sub-accounts can be chosen, not the agency</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Es lassen sich nur Sub-Accounts wählen, nicht die Agentur</translation>
    </message>
    <message>
        <source>The app was most likely made for sub-accounts as its target user, which can&apos;t be changed afterwards.</source>
        <translation>Die App wurde höchstwahrscheinlich mit Sub-Accounts als Zielnutzer angelegt, und das lässt sich nachträglich nicht ändern.</translation>
    </message>
    <message>
        <source>Make a new app with Agency as its target user, or install the app for all sub-accounts from the agency&apos;s view.</source>
        <translation>Legen Sie eine neue App mit „Agency“ als Zielnutzer an, oder installieren Sie die App aus der Ansicht der Agentur für alle Sub-Accounts.</translation>
    </message>
    <message>
        <source>The app can&apos;t be installed in a sixth agency</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Die App lässt sich nicht in einer sechsten Agentur installieren</translation>
    </message>
    <message>
        <source>A private app can be installed in five agencies at most.</source>
        <translation>Eine private App lässt sich in höchstens fünf Agenturen installieren.</translation>
    </message>
    <message>
        <source>Have the app reviewed by HighLevel and made public, or use one app for each group of agencies.</source>
        <translation>Lassen Sie die App von HighLevel prüfen und veröffentlichen, oder verwenden Sie für jede Gruppe von Agenturen eine eigene App.</translation>
    </message>
    <message>
        <source>You do not have access to this feature! Please contact the admin!</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>You do not have access to this feature! Please contact the admin!</translation>
    </message>
    <message>
        <source>The agency&apos;s plan most likely does not include what the app asks for; HighLevel&apos;s own people tell of the $497 plan for all of the interface.</source>
        <translation>Der Tarif der Agentur umfasst höchstwahrscheinlich nicht, was die App verlangt; Mitarbeiter von HighLevel nennen den Tarif für 497&#xa0;$ für die ganze Schnittstelle.</translation>
    </message>
    <message>
        <source>Take away the scopes that need a higher plan (this program marks them), or have the agency&apos;s owner look at the plan, and open the link again.</source>
        <translation>Nehmen Sie die Scopes weg, die einen höheren Tarif brauchen (dieses Programm markiert sie), oder lassen Sie den Inhaber der Agentur nach dem Tarif sehen, und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>You do not have permission, or: contact your administrator</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>You do not have permission, oder: contact your administrator</translation>
    </message>
    <message>
        <source>Your login at HighLevel most likely may not install apps, which takes an administrator of the agency or of the sub-account.</source>
        <translation>Ihr Login bei HighLevel darf höchstwahrscheinlich keine Apps installieren; das kann nur ein Administrator der Agentur oder des Sub-Accounts.</translation>
    </message>
    <message>
        <source>Have an administrator open this program&apos;s link, or log in as one at app.gohighlevel.com and open the link again.</source>
        <translation>Lassen Sie einen Administrator den Link dieses Programms öffnen, oder loggen Sie sich auf app.gohighlevel.com als solcher ein und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>n8n, Zapier or another tool says that it failed, although HighLevel allowed it</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>n8n, Zapier oder ein anderes Werkzeug meldet einen Fehlschlag, obwohl HighLevel zugestimmt hat</translation>
    </message>
    <message>
        <source>HighLevel most likely did its part, and the other tool lost the answer or could not keep the token.</source>
        <translation>HighLevel hat höchstwahrscheinlich seinen Teil getan, und das andere Werkzeug hat die Antwort verloren oder konnte das Token nicht aufbewahren.</translation>
    </message>
    <message>
        <source>Sign in with this program and paste the tokens into the other tool, or ask that tool&apos;s support.</source>
        <translation>Melden Sie sich mit diesem Programm an und fügen Sie die Tokens in das andere Werkzeug ein, oder fragen Sie dessen Support.</translation>
    </message>
    <message>
        <source>400 from backend.leadconnectorhq.com/oauth/authorize</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>400 von backend.leadconnectorhq.com/oauth/authorize</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page let you press Allow, but its server did not accept the link, probably because of a redirect address or a scope that the app does not have.</source>
        <translation>Auf der Seite von HighLevel ließ sich „Allow“ anklicken, aber der Server hat den Link nicht angenommen, wahrscheinlich wegen einer Weiterleitungsadresse oder eines Scopes, die die App nicht hat.</translation>
    </message>
    <message>
        <source>Compare the redirect address and the scopes with the app in the developer portal, letter for letter, and open a new link.</source>
        <translation>Vergleichen Sie Weiterleitungsadresse und Scopes Zeichen für Zeichen mit der App im Entwicklerportal und öffnen Sie einen neuen Link.</translation>
    </message>
    <message>
        <source>access_denied</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>access_denied</translation>
    </message>
    <message>
        <source>HighLevel reports that access was not allowed, which usually means that somebody pressed Cancel or Deny on its page.</source>
        <translation>HighLevel meldet, dass der Zugriff nicht erlaubt wurde; meist hat jemand auf der Seite auf „Cancel“ oder „Deny“ geklickt.</translation>
    </message>
    <message>
        <source>Open the link again and press Allow &amp; Install, or ask somebody who administers the account to do it.</source>
        <translation>Öffnen Sie den Link noch einmal und klicken Sie auf „Allow &amp; Install“, oder bitten Sie jemanden darum, der das Konto verwaltet.</translation>
    </message>
    <message>
        <source>ERR_SSL_PROTOCOL_ERROR: localhost sent an invalid response</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>ERR_SSL_PROTOCOL_ERROR: localhost sent an invalid response</translation>
    </message>
    <message>
        <source>The browser was sent to https://localhost, while this program waits at http://localhost, most likely because the app&apos;s redirect address begins with https or the browser changes it.</source>
        <translation>Der Browser wurde zu https://localhost geschickt, während dieses Programm auf http://localhost wartet, höchstwahrscheinlich weil die Weiterleitungsadresse der App mit https beginnt oder der Browser sie ändert.</translation>
    </message>
    <message>
        <source>Copy the address from the address bar and paste it here, and correct the redirect address in the portal afterwards.</source>
        <translation>Kopieren Sie die Adresse aus der Adresszeile und fügen Sie sie hier ein. Berichtigen Sie danach die Weiterleitungsadresse im Portal.</translation>
    </message>
    <message>
        <source>marketplace.gohighlevel.com refused to connect</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>marketplace.gohighlevel.com refused to connect</translation>
    </message>
    <message>
        <source>The link was probably opened inside another page, which HighLevel does not allow.</source>
        <translation>Der Link wurde wahrscheinlich innerhalb einer anderen Seite geöffnet, was HighLevel nicht erlaubt.</translation>
    </message>
    <message>
        <source>Open it in a tab of its own: press “Open again”, or copy the link into the address bar.</source>
        <translation>Öffnen Sie ihn in einem eigenen Tab: Klicken Sie auf „Erneut öffnen“ oder kopieren Sie den Link in die Adresszeile.</translation>
    </message>
    <message>
        <source>localhost refused to connect, or: Unable to connect</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>localhost refused to connect, oder: Unable to connect</translation>
    </message>
    <message>
        <source>The consent went through and the browser wanted to bring the answer back, but probably nobody listened there any more: the wait was over, or the browser is on another computer.</source>
        <translation>Die Zustimmung gelang, und der Browser wollte die Antwort zurückbringen, aber wahrscheinlich wartete dort niemand mehr darauf: Die Wartezeit war vorbei, oder der Browser ist auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar (it has “code=” in it) and paste it here at once; if it is too late, start again.</source>
        <translation>Kopieren Sie die ganze Adresse aus der Adresszeile des Browsers (sie enthält „code=“) und fügen Sie sie sofort hier ein; wenn es zu spät ist, beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>404 on my own redirect page, or: Cannot GET /callback</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>404 auf meiner eigenen Weiterleitungsseite, oder: Cannot GET /callback</translation>
    </message>
    <message>
        <source>The browser probably arrived at your own redirect address, where there is no page; the answer is in the address all the same.</source>
        <translation>Der Browser ist wahrscheinlich bei Ihrer eigenen Weiterleitungsadresse angekommen, wo es keine Seite gibt; die Antwort steht trotzdem in der Adresse.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar and paste it here; if it is still HighLevel&apos;s address, open the link again in its newer form.</source>
        <translation>Kopieren Sie die ganze Adresse aus der Adresszeile des Browsers und fügen Sie sie hier ein; wenn es noch die Adresse von HighLevel ist, öffnen Sie den Link in seiner neueren Form noch einmal.</translation>
    </message>
    <message>
        <source>This page isn&apos;t working: redirected you too many times</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>This page isn&apos;t working: redirected you too many times</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page and its log-in send the browser to and fro, most likely because of old or blocked cookies.</source>
        <translation>Die Seite von HighLevel und ihr Login schicken den Browser hin und her, höchstwahrscheinlich wegen alter oder blockierter Cookies.</translation>
    </message>
    <message>
        <source>Log in at app.gohighlevel.com, delete the cookies of gohighlevel.com or use a private window, and open the link again.</source>
        <translation>Loggen Sie sich auf app.gohighlevel.com ein, löschen Sie die Cookies von gohighlevel.com oder nehmen Sie ein privates Fenster, und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>Cookies are blocked, or a browser extension is in the way</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Cookies sind blockiert, oder eine Browsererweiterung ist im Weg</translation>
    </message>
    <message>
        <source>A setting or an extension of the browser most likely keeps HighLevel&apos;s page from working.</source>
        <translation>Eine Einstellung oder Erweiterung des Browsers hindert die Seite von HighLevel höchstwahrscheinlich daran zu funktionieren.</translation>
    </message>
    <message>
        <source>Allow cookies for gohighlevel.com and leadconnectorhq.com and switch the blocker off there, or use a private window, and open the link again.</source>
        <translation>Erlauben Sie Cookies für gohighlevel.com und leadconnectorhq.com und schalten Sie den Blocker dort aus, oder nehmen Sie ein privates Fenster, und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>414 Request-URI Too Large, or: 431 Request Header Fields Too Large</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>414 Request-URI Too Large, oder: 431 Request Header Fields Too Large</translation>
    </message>
    <message>
        <source>The link is most likely too long for the server, because it asks for very many scopes, or too many cookies have come together.</source>
        <translation>Der Link ist höchstwahrscheinlich zu lang für den Server, weil er sehr viele Scopes verlangt, oder es haben sich zu viele Cookies angesammelt.</translation>
    </message>
    <message>
        <source>Take away the scopes that you don&apos;t need, delete the cookies of gohighlevel.com, and open the new link.</source>
        <translation>Nehmen Sie die Scopes weg, die Sie nicht brauchen, löschen Sie die Cookies von gohighlevel.com und öffnen Sie den neuen Link.</translation>
    </message>
    <message>
        <source>Sorry, you have been blocked, or: Verify you are human</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Sorry, you have been blocked, oder: Verify you are human</translation>
    </message>
    <message>
        <source>The guard before HighLevel&apos;s servers probably takes the browser, a VPN or the network for a robot.</source>
        <translation>Der Schutz vor den Servern von HighLevel hält den Browser, ein VPN oder das Netzwerk wahrscheinlich für einen Roboter.</translation>
    </message>
    <message>
        <source>Switch off the VPN and extensions, answer the check if there is one, and open the link again or use another network.</source>
        <translation>Schalten Sie VPN und Erweiterungen aus, lösen Sie die Prüfung, wenn eine kommt, und öffnen Sie den Link noch einmal, oder nehmen Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>No internet, or: ERR_INTERNET_DISCONNECTED</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Kein Internet, oder: ERR_INTERNET_DISCONNECTED</translation>
    </message>
    <message>
        <source>The browser most likely has no connection to the internet, or the network changed just then.</source>
        <translation>Der Browser hat höchstwahrscheinlich keine Internetverbindung, oder das Netzwerk hat gerade gewechselt.</translation>
    </message>
    <message>
        <source>Check the connection (a VPN or a guest network&apos;s log-in page can be in the way), and open the link again.</source>
        <translation>Prüfen Sie die Verbindung (ein VPN oder die Login-Seite eines Gastnetzes kann im Weg sein) und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>State mismatch, or: invalid state</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>State mismatch, oder: invalid state</translation>
    </message>
    <message>
        <source>The answer most likely belongs to another attempt than the one that is waited for, as when an older tab is used or the page is loaded again.</source>
        <translation>Die Antwort gehört höchstwahrscheinlich zu einem anderen Versuch als dem, auf den gewartet wird, etwa wenn ein älterer Tab benutzt oder die Seite neu geladen wird.</translation>
    </message>
    <message>
        <source>Close the older tabs, start again, and consent in the tab that opens then.</source>
        <translation>Schließen Sie die älteren Tabs, beginnen Sie von vorn und stimmen Sie in dem Tab zu, der sich dann öffnet.</translation>
    </message>
    <message>
        <source>unsupported_response_type</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>unsupported_response_type</translation>
    </message>
    <message>
        <source>The link most likely has no or another response_type than “code”, which no link of this program has.</source>
        <translation>Im Link fehlt höchstwahrscheinlich response_type oder ist etwas anderes als „code“; das kommt in keinem Link dieses Programms vor.</translation>
    </message>
    <message>
        <source>Open this program&apos;s link instead of a changed one.</source>
        <translation>Öffnen Sie den Link dieses Programms statt eines veränderten.</translation>
    </message>
    <message>
        <source>must not reference GHL or HighLevel — this app is marked white-label friendly</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>must not reference GHL or HighLevel — this app is marked white-label friendly</translation>
    </message>
    <message>
        <source>The redirect address holds a word (HighLevel, GHL) that an app for white-label agencies may not use.</source>
        <translation>Die Weiterleitungsadresse enthält ein Wort (HighLevel, GHL), das eine App für White-Label-Agenturen nicht verwenden darf.</translation>
    </message>
    <message>
        <source>Choose a redirect address without the word, for instance with “crm” in its place, here and in the portal.</source>
        <translation>Wählen Sie hier und im Portal eine Weiterleitungsadresse ohne dieses Wort, zum Beispiel mit „crm“ an seiner Stelle.</translation>
    </message>
    <message>
        <source>The app is not published, or is under review</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Die App ist nicht veröffentlicht oder wird noch geprüft</translation>
    </message>
    <message>
        <source>HighLevel most likely shows the app to nobody while it is public and not approved, or has no live version.</source>
        <translation>HighLevel zeigt die App höchstwahrscheinlich niemandem, solange sie öffentlich und nicht genehmigt ist oder keine veröffentlichte Version hat.</translation>
    </message>
    <message>
        <source>Set the app&apos;s type to Private in the developer portal, save it, put the version ID into the link, and open it again.</source>
        <translation>Stellen Sie den App-Typ im Entwicklerportal auf Private, speichern Sie, setzen Sie die Versions-ID in den Link ein und öffnen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>HighLevel says that it worked, but this program goes on waiting</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>HighLevel sagt, dass es geklappt hat, aber dieses Programm wartet weiter</translation>
    </message>
    <message>
        <source>The answer probably went to another address than the one at which this program waits.</source>
        <translation>Die Antwort ging wahrscheinlich an eine andere Adresse als die, an der dieses Programm wartet.</translation>
    </message>
    <message>
        <source>Look at the browser&apos;s address bar: if it has “code=” in it, paste the whole address here; else compare the redirect address in the portal with the one here.</source>
        <translation>Sehen Sie in die Adresszeile des Browsers: Wenn dort „code=“ steht, fügen Sie die ganze Adresse hier ein; sonst vergleichen Sie die Weiterleitungsadresse im Portal mit der hier.</translation>
    </message>
    <message>
        <source>I closed the tab or window in the browser</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>Ich habe den Tab oder das Fenster im Browser geschlossen</translation>
    </message>
    <message>
        <source>Nothing is lost: the link most likely still works as long as this program waits.</source>
        <translation>Nichts ist verloren: Der Link funktioniert höchstwahrscheinlich noch, solange dieses Programm wartet.</translation>
    </message>
    <message>
        <source>Open the link again, and go on there.</source>
        <translation>Öffnen Sie den Link noch einmal und machen Sie dort weiter.</translation>
    </message>
    <message>
        <source>server_error, or: temporarily_unavailable</source>
        <extracomment>What a person sees; HighLevel&apos;s own English words in it stay, what is said about them is translated.</extracomment>
        <translation>server_error, oder: temporarily_unavailable</translation>
    </message>
    <message>
        <source>HighLevel probably has a fault of its own just now.</source>
        <translation>HighLevel hat wahrscheinlich gerade selbst eine Störung.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The request for the tokens was stopped before HighLevel answered, so the code from the browser may be used up.</source>
        <translation>Die Anfrage nach den Tokens wurde angehalten, bevor HighLevel antwortete, deshalb kann der Code aus dem Browser verbraucht sein.</translation>
    </message>
    <message>
        <source>Start the sign-in again when you are ready.</source>
        <translation>Beginnen Sie die Anmeldung von vorn, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>The refresh was stopped before HighLevel answered; what was kept before is still kept.</source>
        <translation>Das Erneuern wurde angehalten, bevor HighLevel antwortete; was vorher aufbewahrt war, ist es noch.</translation>
    </message>
    <message>
        <source>Refresh again, and sign in again only if HighLevel then refuses.</source>
        <translation>Erneuern Sie noch einmal, und melden Sie sich nur dann neu an, wenn HighLevel das ablehnt.</translation>
    </message>
    <message>
        <source>The request was stopped before it was finished.</source>
        <translation>Die Anfrage wurde angehalten, bevor sie fertig war.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Starten Sie sie noch einmal, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>HighLevel could not be reached{detail}, so the code from the browser was not exchanged for tokens.</source>
        <translation>HighLevel war nicht erreichbar{detail}, deshalb wurde der Code aus dem Browser nicht gegen Tokens eingetauscht.</translation>
    </message>
    <message>
        <source>Check your internet connection and start the sign-in again.</source>
        <translation>Prüfen Sie Ihre Internetverbindung und beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>HighLevel could not be reached{detail}.</source>
        <translation>HighLevel war nicht erreichbar{detail}.</translation>
    </message>
    <message>
        <source>Check your internet connection (a firewall or VPN can be in the way) and try again; nothing was lost.</source>
        <translation>Prüfen Sie Ihre Internetverbindung (eine Firewall oder ein VPN kann im Weg sein) und versuchen Sie es erneut; nichts ist verloren.</translation>
    </message>
    <message>
        <source>The connection to HighLevel broke before the answer was complete{detail}, so the code from the browser may be used up.</source>
        <translation>Die Verbindung zu HighLevel brach ab, bevor die Antwort vollständig war{detail}, deshalb kann der Code aus dem Browser verbraucht sein.</translation>
    </message>
    <message>
        <source>The connection to HighLevel broke before the answer was complete{detail}; what was kept before is still kept.</source>
        <translation>Die Verbindung zu HighLevel brach ab, bevor die Antwort vollständig war{detail}; was vorher aufbewahrt war, ist es noch.</translation>
    </message>
    <message>
        <source>Check your internet connection and try again, and sign in again only if HighLevel then refuses.</source>
        <translation>Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut; melden Sie sich nur dann neu an, wenn HighLevel das ablehnt.</translation>
    </message>
    <message>
        <source>The connection to HighLevel could not be made secure{detail}, so nothing was sent.</source>
        <translation>Die Verbindung zu HighLevel ließ sich nicht absichern{detail}, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time and whether a virus scanner or company network looks into secure connections, and start the sign-in again.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers und ob ein Virenscanner oder Firmennetz in sichere Verbindungen hineinsieht, und beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time and whether a virus scanner or company network looks into secure connections, and try again.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers und ob ein Virenscanner oder Firmennetz in sichere Verbindungen hineinsieht, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No answer came from the browser in time.</source>
        <translation>Es kam rechtzeitig keine Antwort vom Browser.</translation>
    </message>
    <message>
        <source>Open the link again and finish the sign-in, or paste the address at which the browser ended.</source>
        <translation>Öffnen Sie den Link noch einmal und schließen Sie die Anmeldung ab, oder fügen Sie die Adresse ein, bei der der Browser endete.</translation>
    </message>
    <message>
        <source>HighLevel did not answer in time, so the code from the browser may be used up.</source>
        <translation>HighLevel hat nicht rechtzeitig geantwortet, deshalb kann der Code aus dem Browser verbraucht sein.</translation>
    </message>
    <message>
        <source>HighLevel did not answer in time; what was kept before is still kept.</source>
        <translation>HighLevel hat nicht rechtzeitig geantwortet; was vorher aufbewahrt war, ist es noch.</translation>
    </message>
    <message>
        <source>Try again in a minute, and sign in again only if HighLevel then refuses.</source>
        <translation>Versuchen Sie es in einer Minute erneut, und melden Sie sich nur dann neu an, wenn HighLevel das ablehnt.</translation>
    </message>
    <message>
        <source>The server wanted to send the request on to another address, which was not done because your client secret would have gone there too.</source>
        <translation>Der Server wollte die Anfrage an eine andere Adresse weiterleiten. Das unterblieb, weil auch Ihr Client-Secret dorthin gegangen wäre.</translation>
    </message>
    <message>
        <source>Check the API address, log in to the network first if it is a hotel&apos;s or a guest network, and start the sign-in again.</source>
        <translation>Prüfen Sie die API-Adresse, loggen Sie sich erst im Netzwerk ein, wenn es das eines Hotels oder ein Gastnetz ist, und beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>The server wanted to send the request on to another address, which was not done because your secrets would have gone there too.</source>
        <translation>Der Server wollte die Anfrage an eine andere Adresse weiterleiten. Das unterblieb, weil auch Ihre Geheimnisse dorthin gegangen wären.</translation>
    </message>
    <message>
        <source>Check the API address, log in to the network first if it is a hotel&apos;s or a guest network, and try again.</source>
        <translation>Prüfen Sie die API-Adresse, loggen Sie sich erst im Netzwerk ein, wenn es das eines Hotels oder ein Gastnetz ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer was far longer than any answer of HighLevel&apos;s, so it was dropped, and the code from the browser may be used up.</source>
        <translation>Die Antwort war viel länger als jede Antwort von HighLevel. Sie wurde deshalb verworfen, und der Code aus dem Browser kann verbraucht sein.</translation>
    </message>
    <message>
        <source>Check the API address and start the sign-in again.</source>
        <translation>Prüfen Sie die API-Adresse und beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>The answer was far longer than any answer of HighLevel&apos;s, so it was dropped; what was kept before is still kept.</source>
        <translation>Die Antwort war viel länger als jede Antwort von HighLevel und wurde deshalb verworfen; was vorher aufbewahrt war, ist es noch.</translation>
    </message>
    <message>
        <source>Check the API address and try again, and sign in again only if HighLevel then refuses.</source>
        <translation>Prüfen Sie die API-Adresse und versuchen Sie es erneut; melden Sie sich nur dann neu an, wenn HighLevel das ablehnt.</translation>
    </message>
    <message>
        <source>The answer{status} was empty, cut short or a web page instead of HighLevel&apos;s data, so the code from the browser may be used up.</source>
        <translation>Die Antwort{status} war leer, abgeschnitten oder eine Webseite statt der Daten von HighLevel, deshalb kann der Code aus dem Browser verbraucht sein.</translation>
    </message>
    <message>
        <source>Log in to the network first if it is a hotel&apos;s or a guest network, check the API address, and start the sign-in again.</source>
        <translation>Loggen Sie sich erst im Netzwerk ein, wenn es das eines Hotels oder ein Gastnetz ist, prüfen Sie die API-Adresse und beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>The answer{status} was empty, cut short or a web page instead of HighLevel&apos;s data; what was kept before is still kept.</source>
        <translation>Die Antwort{status} war leer, abgeschnitten oder eine Webseite statt der Daten von HighLevel; was vorher aufbewahrt war, ist es noch.</translation>
    </message>
    <message>
        <source>Log in to the network first if it is a hotel&apos;s or a guest network, and try again; sign in again only if HighLevel then refuses.</source>
        <translation>Loggen Sie sich erst im Netzwerk ein, wenn es das eines Hotels oder ein Gastnetz ist, und versuchen Sie es erneut; melden Sie sich nur dann neu an, wenn HighLevel das ablehnt.</translation>
    </message>
    <message>
        <source>HighLevel answered without an access token, so there is nothing to keep, and the code from the browser is used up.</source>
        <translation>HighLevel hat ohne Access-Token geantwortet, deshalb gibt es nichts aufzubewahren, und der Code aus dem Browser ist verbraucht.</translation>
    </message>
    <message>
        <source>Start the sign-in again, and show the answer to HighLevel&apos;s support if it comes again.</source>
        <translation>Beginnen Sie die Anmeldung von vorn, und zeigen Sie die Antwort dem Support von HighLevel, wenn sie wiederkommt.</translation>
    </message>
    <message>
        <source>HighLevel answered without an access token; what was kept before is still kept.</source>
        <translation>HighLevel hat ohne Access-Token geantwortet; was vorher aufbewahrt war, ist es noch.</translation>
    </message>
    <message>
        <source>Try again, and sign in again only if HighLevel then refuses.</source>
        <translation>Versuchen Sie es erneut, und melden Sie sich nur dann neu an, wenn HighLevel das ablehnt.</translation>
    </message>
    <message>
        <source>HighLevel was asked too often in a short time, so it gave no tokens.</source>
        <translation>HighLevel wurde in kurzer Zeit zu oft gefragt und hat deshalb keine Tokens ausgegeben.</translation>
    </message>
    <message>
        <source>Wait {wait} and start the sign-in again.</source>
        <translation>Warten Sie {wait} und beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>Wait {wait} and try again; nothing was lost.</source>
        <translation>Warten Sie {wait} und versuchen Sie es erneut; nichts ist verloren.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s server has a fault of its own{status}, so the code from the browser may be used up.</source>
        <translation>Der Server von HighLevel hat selbst eine Störung{status}, deshalb kann der Code aus dem Browser verbraucht sein.</translation>
    </message>
    <message>
        <source>Wait a few minutes and start the sign-in again.</source>
        <translation>Warten Sie einige Minuten und beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s server has a fault of its own{status}; what was kept before is still kept.</source>
        <translation>Der Server von HighLevel hat selbst eine Störung{status}; was vorher aufbewahrt war, ist es noch.</translation>
    </message>
    <message>
        <source>HighLevel refused the sign-in with the words “{words}”.</source>
        <translation>HighLevel hat die Anmeldung mit den Worten „{words}“ abgelehnt.</translation>
    </message>
    <message>
        <source>Compare client ID, redirect address and scopes with the app in the developer portal, and open the link again.</source>
        <translation>Vergleichen Sie Client-ID, Weiterleitungsadresse und Scopes mit der App im Entwicklerportal und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>HighLevel refused to give tokens{status} with the words “{words}”.</source>
        <translation>HighLevel hat es abgelehnt, Tokens auszugeben{status}, mit den Worten „{words}“.</translation>
    </message>
    <message>
        <source>Compare client ID, client secret and redirect address with the app in the developer portal, and start the sign-in again.</source>
        <translation>Vergleichen Sie Client-ID, Client-Secret und Weiterleitungsadresse mit der App im Entwicklerportal und beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>HighLevel refused to renew the access{status} with the words “{words}”.</source>
        <translation>HighLevel hat es abgelehnt, den Zugriff zu erneuern{status}, mit den Worten „{words}“.</translation>
    </message>
    <message>
        <source>Try again later, and sign in again if it goes on.</source>
        <translation>Versuchen Sie es später erneut, und melden Sie sich neu an, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>HighLevel refused the request{status} with the words “{words}”.</source>
        <translation>HighLevel hat die Anfrage abgelehnt{status}, mit den Worten „{words}“.</translation>
    </message>
    <message>
        <source>Check that the connection has the scope for it and is of the right kind (agency or sub-account), and try again.</source>
        <translation>Prüfen Sie, ob die Verbindung den Scope dafür hat und von der richtigen Art ist (Agentur oder Sub-Account), und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>HighLevel refused the sign-in{status} and did not say why.</source>
        <translation>HighLevel hat die Anmeldung abgelehnt{status} und nicht gesagt, warum.</translation>
    </message>
    <message>
        <source>Compare client ID, client secret, redirect address and scopes with the app in the developer portal, and start the sign-in again.</source>
        <translation>Vergleichen Sie Client-ID, Client-Secret, Weiterleitungsadresse und Scopes mit der App im Entwicklerportal und beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>HighLevel refused the request{status} and did not say why.</source>
        <translation>HighLevel hat die Anfrage abgelehnt{status} und nicht gesagt, warum.</translation>
    </message>
    <message>
        <source>Log in in the same tab instead (a setting of the link), or allow pop-ups for the page, and open the link again; if no browser opened at all, copy the link and paste it into one.</source>
        <translation>Loggen Sie sich stattdessen im selben Tab ein (eine Einstellung des Links), oder erlauben Sie Pop-ups für die Seite, und öffnen Sie den Link noch einmal; ging gar kein Browser auf, kopieren Sie den Link und fügen Sie ihn in einen ein.</translation>
    </message>
</context>
<context>
    <name>hloauth::KnownErrorsDialog</name>
    <message>
        <source>I see an error</source>
        <translation>Ich sehe einen Fehler</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Copy dia&amp;gnostics</source>
        <translation>Dia&amp;gnose kopieren</translation>
    </message>
    <message>
        <source>For whoever helps you: versions, system and the state of your connections, without secrets and names</source>
        <translation>Für alle, die Ihnen helfen: Versionen, System und Zustand Ihrer Verbindungen, ohne Geheimnisse und Namen</translation>
    </message>
    <message>
        <source>What does the page in your browser show? Type a few words, or paste the text or the address.</source>
        <translation>Was zeigt die Seite in Ihrem Browser? Geben Sie ein paar Worte ein, oder fügen Sie den Text oder die Adresse ein.</translation>
    </message>
    <message>
        <source>What does the error say? Type a few words, or paste it whole.</source>
        <translation>Was sagt der Fehler? Geben Sie ein paar Worte ein, oder fügen Sie ihn ganz ein.</translation>
    </message>
    <message>
        <source>For example: No integration found with the id … · the page is blank · it keeps asking me to log in</source>
        <translation>Zum Beispiel (auf Englisch): No integration found with the id … · the page is blank · it keeps asking me to log in</translation>
    </message>
    <message>
        <source>Search errors</source>
        <translation>Fehler durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Known errors</source>
        <translation>Bekannte Fehler</translation>
    </message>
    <message>
        <source>Or choose what it looks like:</source>
        <translation>Oder wählen Sie, wonach es aussieht:</translation>
    </message>
    <message>
        <source>Copy the text for &amp;support</source>
        <translation>Text für den &amp;Support kopieren</translation>
    </message>
    <message>
        <source>Codes, tokens and secrets in it are blotted out.</source>
        <translation>Codes, Tokens und Geheimnisse darin werden geschwärzt.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Erneut ö&amp;ffnen</translation>
    </message>
    <message>
        <source>This is not an error: it is the answer.</source>
        <translation>Das ist kein Fehler: Es ist die Antwort.</translation>
    </message>
    <message>
        <source>The address has the code in it that the program waits for.</source>
        <translation>Die Adresse enthält den Code, auf den das Programm wartet.</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>This is the link itself, not what came of it. Copy what the page shows instead.</source>
        <translation>Das ist der Link selbst, nicht was daraus wurde. Kopieren Sie stattdessen, was die Seite zeigt.</translation>
    </message>
    <message>
        <source>This error is not known yet.</source>
        <translation>Dieser Fehler ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>No error chosen yet</source>
        <translation>Noch kein Fehler gewählt</translation>
    </message>
    <message>
        <source>What it comes from, and what to do, is shown here.</source>
        <translation>Hier steht, woher er kommt und was zu tun ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) found</source>
        <translation>
            <numerusform>%n Fehler gefunden</numerusform>
            <numerusform>%n Fehler gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>None is found</source>
        <translation>Keiner gefunden</translation>
    </message>
    <message>
        <source>Search for other words, or type above what you see.</source>
        <translation>Suchen Sie nach anderen Wörtern oder geben Sie oben ein, was Sie sehen.</translation>
    </message>
    <message>
        <source>Copy the text for support</source>
        <translation>Text für den Support kopieren</translation>
    </message>
    <message>
        <source>Copy the exact words from the page. If that does not help, check in the portal that redirect address, scopes and client ID are the same as here, save, and open the link again.</source>
        <translation>Kopieren Sie den genauen Wortlaut der Seite. Hilft das nicht, prüfen Sie im Portal, ob Weiterleitungsadresse, Scopes und Client-ID dieselben sind wie hier, speichern Sie dort und öffnen Sie den Link erneut.</translation>
    </message>
    <message>
        <source>Try the words after “message”. HighLevel&apos;s support finds the call by its trace ID.</source>
        <translation>Versuchen Sie es mit den Worten hinter „message“. Der Support von HighLevel findet den Aufruf über seine Trace-ID.</translation>
    </message>
    <message>
        <source>Nothing is known about it</source>
        <translation>Darüber ist nichts bekannt</translation>
    </message>
    <message>
        <source>Say it in other words above, or choose one from the list that looks like it.</source>
        <translation>Sagen Sie es oben mit anderen Worten oder wählen Sie in der Liste einen ähnlichen.</translation>
    </message>
</context>
<context>
    <name>hloauth::LearnPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To what was shown before</source>
        <translation>Zu dem, was vorher zu sehen war</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Erklärungen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close (F1)</source>
        <translation>Schließen (F1)</translation>
    </message>
    <message>
        <source>Search all topics</source>
        <translation>Alle Themen durchsuchen</translation>
    </message>
    <message>
        <source>Copied with your token. The clipboard is cleared after a minute.</source>
        <translation>Mit Ihrem Token kopiert. Die Zwischenablage wird nach einer Minute geleert.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”. Try fewer words, or other ones.</source>
        <translation>Zu „%1“ wurde nichts gefunden. Versuchen Sie es mit weniger oder anderen Worten.</translation>
    </message>
    <message>
        <source>There is no text for this page.</source>
        <translation>Zu dieser Seite gibt es keinen Text.</translation>
    </message>
    <message>
        <source>No program could be started to show %1.</source>
        <translation>Es ließ sich kein Programm starten, um dies zu zeigen: %1.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the page at %1</source>
        <translation>die Seite auf %1</translation>
    </message>
    <message>
        <source>Back in Learn</source>
        <translation>In Lernen zurück</translation>
    </message>
    <message>
        <source>The topics that have these words are listed below</source>
        <translation>Die Themen mit diesen Wörtern stehen darunter</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) found</source>
        <translation>
            <numerusform>%n Thema gefunden</numerusform>
            <numerusform>%n Themen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>This topic is in English so far.</source>
        <translation>Dieses Thema gibt es bisher nur auf Englisch.</translation>
    </message>
</context>
<context>
    <name>hloauth::LegsPanel</name>
    <message>
        <source>The three legs</source>
        <translation>Die drei Etappen</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>hier sind Sie</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
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
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Topics that were found</source>
        <translation>Gefundene Themen</translation>
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
        <translation>&amp;Alles beheben</translation>
    </message>
    <message>
        <source>Check a link</source>
        <translation>Link prüfen</translation>
    </message>
    <message>
        <source>https://marketplace.gohighlevel.com/v2/oauth/chooselocation?…</source>
        <translation>https://marketplace.gohighlevel.com/v2/oauth/chooselocation?…</translation>
    </message>
    <message>
        <source>Link to check</source>
        <translation>Zu prüfender Link</translation>
    </message>
    <message>
        <source>Paste an authorization link from anywhere: Make, Zapier, n8n, the developer portal, a forum. Nothing is opened and nothing is sent.</source>
        <translation>Fügen Sie einen Autorisierungslink von irgendwoher ein: Make, Zapier, n8n, das Entwicklerportal, ein Forum. Es wird nichts geöffnet und nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was found that would keep this link from working.</source>
        <translation>Es wurde nichts gefunden, was diesen Link am Funktionieren hindern würde.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) keep this link from working.</source>
        <translation>
            <numerusform>Eines hindert diesen Link daran zu funktionieren.</numerusform>
            <numerusform>%n Dinge hindern diesen Link daran zu funktionieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It should work; %n thing(s) may go wrong or are not safe.</source>
        <translation>
            <numerusform>Er müsste funktionieren. Eines kann schiefgehen oder ist nicht sicher.</numerusform>
            <numerusform>Er müsste funktionieren. %n Dinge können schiefgehen oder sind nicht sicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation>Noch kein Link</translation>
    </message>
    <message>
        <source>&amp;Sign in with it</source>
        <translation>Damit an&amp;melden</translation>
    </message>
    <message>
        <source>Takes over scopes, redirect address and client ID; only the client secret is to be entered then</source>
        <translation>Übernimmt Scopes, Weiterleitungsadresse und Client-ID; danach ist nur noch das Client-Secret einzugeben</translation>
    </message>
    <message>
        <source>Copy the corrected link</source>
        <translation>Berichtigten Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy the corrected link</source>
        <translation>Berichtigten Link &amp;kopieren</translation>
    </message>
    <message>
        <source>You can sign in with it once this is put right: %1</source>
        <translation>Sie können sich damit anmelden, sobald dies berichtigt ist: %1</translation>
    </message>
    <message>
        <source>Paste one above: what is wrong with it is shown here, and put right.</source>
        <translation>Fügen Sie oben einen ein: Hier steht, was an ihm falsch ist, und hier wird es berichtigt.</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkFinding</name>
    <message>
        <source>There is no link in this text.</source>
        <translation>In diesem Text ist kein Link.</translation>
    </message>
    <message>
        <source>Nothing can be checked.</source>
        <translation>So lässt sich nichts prüfen.</translation>
    </message>
    <message>
        <source>Paste the whole authorization link, from https:// to its end.</source>
        <translation>Fügen Sie den ganzen Autorisierungslink ein, von https:// bis zum Ende.</translation>
    </message>
    <message>
        <source>This is the answer of a sign-in, not the link that asks for one.</source>
        <translation>Das ist die Antwort einer Anmeldung, nicht der Link, der um eine bittet.</translation>
    </message>
    <message>
        <source>It has a code in it, which works once and for a few minutes.</source>
        <translation>Sie enthält einen Code, der einmal und für einige Minuten gilt.</translation>
    </message>
    <message>
        <source>Paste the link that you opened before; if the program is waiting for this answer, give it to “Paste the address”.</source>
        <translation>Fügen Sie den Link ein, den Sie vorher geöffnet haben. Wenn das Programm auf diese Antwort wartet, geben Sie sie unter „Adresse einfügen“ ein.</translation>
    </message>
    <message>
        <source>This opens the app&apos;s page inside HighLevel and asks for no consent by itself.</source>
        <translation>Das öffnet die Seite der App in HighLevel und holt selbst keine Zustimmung ein.</translation>
    </message>
    <message>
        <source>An install that begins there comes back without the seal (state) by which a program knows its own sign-in.</source>
        <translation>Eine Installation, die dort beginnt, kommt ohne das Siegel (state) zurück, an dem ein Programm seine eigene Anmeldung erkennt.</translation>
    </message>
    <message>
        <source>Use the install link of the portal or build one with this program.</source>
        <translation>Verwenden Sie den Installationslink des Portals oder erstellen Sie einen mit diesem Programm.</translation>
    </message>
    <message>
        <source>The link stands inside another address, as mail filters and search engines do it.</source>
        <translation>Der Link steckt in einer anderen Adresse, wie E-Mail-Filter und Suchmaschinen es machen.</translation>
    </message>
    <message>
        <source>Whoever runs that address sees the link, and it may be changed on the way.</source>
        <translation>Wer jene Adresse betreibt, sieht den Link, und er kann unterwegs verändert werden.</translation>
    </message>
    <message>
        <source>Use the inner link alone.</source>
        <translation>Verwenden Sie nur den inneren Link.</translation>
    </message>
    <message>
        <source>All of the link is percent-encoded.</source>
        <translation>Der ganze Link ist prozentkodiert.</translation>
    </message>
    <message>
        <source>A browser takes it for words to search for.</source>
        <translation>Ein Browser hält ihn für Suchbegriffe.</translation>
    </message>
    <message>
        <source>Decode it once.</source>
        <translation>Dekodieren Sie ihn einmal.</translation>
    </message>
    <message>
        <source>“&amp;amp;” stands where “&amp;” belongs, as in the source of a web page.</source>
        <translation>„&amp;amp;“ steht, wo „&amp;“ hingehört, wie im Quelltext einer Webseite.</translation>
    </message>
    <message>
        <source>Every parameter behind it gets a wrong name, and HighLevel does not see it.</source>
        <translation>Jeder Parameter dahinter bekommt einen falschen Namen, und HighLevel sieht ihn nicht.</translation>
    </message>
    <message>
        <source>Write a plain “&amp;” between the parameters.</source>
        <translation>Schreiben Sie ein einfaches „&amp;“ zwischen die Parameter.</translation>
    </message>
    <message>
        <source>A line break or a space tears the link apart.</source>
        <translation>Ein Zeilenumbruch oder ein Leerzeichen zerreißt den Link.</translation>
    </message>
    <message>
        <source>Most programs take only what stands before it.</source>
        <translation>Die meisten Programme nehmen nur, was davor steht.</translation>
    </message>
    <message>
        <source>Put the link on one line, without spaces.</source>
        <translation>Schreiben Sie den Link in eine Zeile, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>There is no “?” before the first parameter.</source>
        <translation>Vor dem ersten Parameter fehlt das „?“.</translation>
    </message>
    <message>
        <source>Everything behind the address is taken for a part of the path, so no parameter arrives.</source>
        <translation>Alles hinter der Adresse gilt als Teil des Pfads, deshalb kommt kein Parameter an.</translation>
    </message>
    <message>
        <source>Write “?” before the first parameter, and “&amp;” before the others.</source>
        <translation>Schreiben Sie „?“ vor den ersten Parameter und „&amp;“ vor die anderen.</translation>
    </message>
    <message>
        <source>A second “?” stands where “&amp;” belongs.</source>
        <translation>Ein zweites „?“ steht, wo „&amp;“ hingehört.</translation>
    </message>
    <message>
        <source>The parameter behind it becomes a part of the one before.</source>
        <translation>Der Parameter dahinter wird zu einem Teil des vorigen.</translation>
    </message>
    <message>
        <source>Write “&amp;” between the parameters.</source>
        <translation>Schreiben Sie „&amp;“ zwischen die Parameter.</translation>
    </message>
    <message>
        <source>The link ends with “…”: a part of it was left out.</source>
        <translation>Der Link endet mit „…“: Ein Teil wurde weggelassen.</translation>
    </message>
    <message>
        <source>What is missing can&apos;t be guessed.</source>
        <translation>Was fehlt, lässt sich nicht erraten.</translation>
    </message>
    <message>
        <source>Copy the link again from where it is shown in full, best with a Copy button.</source>
        <translation>Kopieren Sie den Link dort noch einmal, wo er vollständig steht, am besten mit einer Schaltfläche zum Kopieren.</translation>
    </message>
    <message>
        <source>“{part}” is not a complete percent code: two hexadecimal digits have to follow the percent sign.</source>
        <translation>„{part}“ ist kein vollständiger Prozentcode: Auf das Prozentzeichen müssen zwei hexadezimale Ziffern folgen.</translation>
    </message>
    <message>
        <source>The link was cut off there, or a percent sign was not encoded.</source>
        <translation>Der Link wurde dort abgeschnitten, oder ein Prozentzeichen wurde nicht kodiert.</translation>
    </message>
    <message>
        <source>Copy the link again, whole; a percent sign itself is written %25.</source>
        <translation>Kopieren Sie den Link noch einmal ganz. Ein Prozentzeichen selbst schreibt man %25.</translation>
    </message>
    <message>
        <source>Everything from “#” on is never sent to HighLevel.</source>
        <translation>Alles ab „#“ wird nie an HighLevel gesendet.</translation>
    </message>
    <message>
        <source>A browser keeps that part to itself.</source>
        <translation>Ein Browser behält diesen Teil für sich.</translation>
    </message>
    <message>
        <source>Take it out; a “#” inside a value is written %23.</source>
        <translation>Nehmen Sie ihn heraus. Ein „#“ in einem Wert schreibt man %23.</translation>
    </message>
    <message>
        <source>“{part}” is a placeholder, not a value.</source>
        <translation>„{part}“ ist ein Platzhalter, kein Wert.</translation>
    </message>
    <message>
        <source>It comes from an example, and HighLevel knows nothing of that name.</source>
        <translation>Er stammt aus einem Beispiel, und HighLevel kennt nichts mit diesem Namen.</translation>
    </message>
    <message>
        <source>Put your own value there.</source>
        <translation>Setzen Sie dort Ihren eigenen Wert ein.</translation>
    </message>
    <message>
        <source>The link does not begin with https://.</source>
        <translation>Der Link beginnt nicht mit https://.</translation>
    </message>
    <message>
        <source>Many programs do not take it for a link.</source>
        <translation>Viele Programme erkennen ihn so nicht als Link.</translation>
    </message>
    <message>
        <source>Write https:// before it.</source>
        <translation>Schreiben Sie https:// davor.</translation>
    </message>
    <message>
        <source>The link begins with http:// and not with https://.</source>
        <translation>Der Link beginnt mit http:// statt mit https://.</translation>
    </message>
    <message>
        <source>What you allow, and the answer, could be read and changed on the way.</source>
        <translation>Was Sie erlauben und die Antwort darauf könnten unterwegs gelesen und verändert werden.</translation>
    </message>
    <message>
        <source>Write https://.</source>
        <translation>Schreiben Sie https://.</translation>
    </message>
    <message>
        <source>The link begins with “{part}:”.</source>
        <translation>Der Link beginnt mit „{part}:“.</translation>
    </message>
    <message>
        <source>A browser can&apos;t open HighLevel&apos;s page with that.</source>
        <translation>Damit kann ein Browser die Seite von HighLevel nicht öffnen.</translation>
    </message>
    <message>
        <source>A name stands before an “@” in the address.</source>
        <translation>In der Adresse steht ein Name vor einem „@“.</translation>
    </message>
    <message>
        <source>The browser goes to what stands after the “@”; such links are made to deceive.</source>
        <translation>Der Browser geht zu dem, was hinter dem „@“ steht. Solche Links sollen täuschen.</translation>
    </message>
    <message>
        <source>Take out everything between // and @.</source>
        <translation>Nehmen Sie alles zwischen // und @ heraus.</translation>
    </message>
    <message>
        <source>The address names port {part}.</source>
        <translation>Die Adresse nennt den Port {part}.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page is at the usual port of https only.</source>
        <translation>Die Seite von HighLevel ist nur am üblichen Port von https.</translation>
    </message>
    <message>
        <source>Take the colon and the number out.</source>
        <translation>Nehmen Sie den Doppelpunkt und die Zahl heraus.</translation>
    </message>
    <message>
        <source>{part} is HighLevel&apos;s API, not its page for consent.</source>
        <translation>{part} ist die API von HighLevel, nicht die Seite für die Zustimmung.</translation>
    </message>
    <message>
        <source>It answers 404 or an error instead of asking you.</source>
        <translation>Sie antwortet mit 404 oder einem Fehler, statt Sie zu fragen.</translation>
    </message>
    <message>
        <source>Use https://marketplace.gohighlevel.com.</source>
        <translation>Verwenden Sie https://marketplace.gohighlevel.com.</translation>
    </message>
    <message>
        <source>{part} is HighLevel itself, not its page for consent.</source>
        <translation>{part} ist HighLevel selbst, nicht die Seite für die Zustimmung.</translation>
    </message>
    <message>
        <source>You land on your dashboard, and no program gets an answer.</source>
        <translation>Sie landen auf Ihrem Dashboard, und kein Programm bekommt eine Antwort.</translation>
    </message>
    <message>
        <source>{part} looks like HighLevel&apos;s address and is not.</source>
        <translation>{part} sieht aus wie die Adresse von HighLevel, ist es aber nicht.</translation>
    </message>
    <message>
        <source>Whoever runs it could take your login and your consent.</source>
        <translation>Wer sie betreibt, könnte Ihr Login und Ihre Zustimmung abgreifen.</translation>
    </message>
    <message>
        <source>Don&apos;t open it; use https://marketplace.gohighlevel.com.</source>
        <translation>Öffnen Sie sie nicht. Verwenden Sie https://marketplace.gohighlevel.com.</translation>
    </message>
    <message>
        <source>{part} is not HighLevel&apos;s address for consent.</source>
        <translation>{part} ist nicht die Adresse von HighLevel für die Zustimmung.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s consent page is at marketplace.gohighlevel.com and marketplace.leadconnectorhq.com only, also for white-label agencies.</source>
        <translation>Die Zustimmungsseite von HighLevel ist nur auf marketplace.gohighlevel.com und marketplace.leadconnectorhq.com, auch für White-Label-Agenturen.</translation>
    </message>
    <message>
        <source>Use https://marketplace.gohighlevel.com, or https://marketplace.leadconnectorhq.com for a page without HighLevel&apos;s name.</source>
        <translation>Verwenden Sie https://marketplace.gohighlevel.com, oder https://marketplace.leadconnectorhq.com für eine Seite ohne den Namen HighLevel.</translation>
    </message>
    <message>
        <source>{part} is this computer: a practice server, not HighLevel.</source>
        <translation>{part} ist dieser Computer: ein Übungsserver, nicht HighLevel.</translation>
    </message>
    <message>
        <source>Its consent and its tokens are good for nothing else.</source>
        <translation>Seine Zustimmung und seine Tokens sind zu nichts anderem zu gebrauchen.</translation>
    </message>
    <message>
        <source>Use https://marketplace.gohighlevel.com for the real thing.</source>
        <translation>Verwenden Sie im Ernstfall https://marketplace.gohighlevel.com.</translation>
    </message>
    <message>
        <source>The path is the older one, without /v2.</source>
        <translation>Der Pfad ist der ältere, ohne /v2.</translation>
    </message>
    <message>
        <source>For many apps it answers “No integration found”, although the client ID is right.</source>
        <translation>Bei vielen Apps antwortet er „No integration found“, obwohl die Client-ID stimmt.</translation>
    </message>
    <message>
        <source>Use /v2/oauth/chooselocation.</source>
        <translation>Verwenden Sie /v2/oauth/chooselocation.</translation>
    </message>
    <message>
        <source>“{part}” is not the path of the consent page.</source>
        <translation>„{part}“ ist nicht der Pfad der Zustimmungsseite.</translation>
    </message>
    <message>
        <source>HighLevel answers with “not found”, a blank page or its dashboard.</source>
        <translation>HighLevel antwortet mit „not found“, einer leeren Seite oder seinem Dashboard.</translation>
    </message>
    <message>
        <source>There is one slash too many in the path.</source>
        <translation>Im Pfad ist ein Schrägstrich zu viel.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page may not be found under it.</source>
        <translation>Darunter ist die Seite von HighLevel womöglich nicht zu finden.</translation>
    </message>
    <message>
        <source>Write /v2/oauth/chooselocation.</source>
        <translation>Schreiben Sie /v2/oauth/chooselocation.</translation>
    </message>
    <message>
        <source>“{part}” is not a name that HighLevel knows; it is called {meant}.</source>
        <translation>„{part}“ ist kein Name, den HighLevel kennt. Er heißt {meant}.</translation>
    </message>
    <message>
        <source>HighLevel ignores it and misses {meant}.</source>
        <translation>HighLevel ignoriert ihn und vermisst {meant}.</translation>
    </message>
    <message>
        <source>Call it {meant}.</source>
        <translation>Nennen Sie ihn {meant}.</translation>
    </message>
    <message>
        <source>{part} is there more than once.</source>
        <translation>{part} kommt mehr als einmal vor.</translation>
    </message>
    <message>
        <source>Which one counts is not certain.</source>
        <translation>Welcher Wert gilt, ist nicht sicher.</translation>
    </message>
    <message>
        <source>Leave it there once.</source>
        <translation>Lassen Sie nur einen stehen.</translation>
    </message>
    <message>
        <source>HighLevel ignores {part}.</source>
        <translation>HighLevel ignoriert {part}.</translation>
    </message>
    <message>
        <source>Whoever relies on it is mistaken.</source>
        <translation>Wer sich darauf verlässt, irrt sich.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>{part} does not belong into this link, and it has kept an app from being installed.</source>
        <translation>{part} gehört nicht in diesen Link und hat schon verhindert, dass eine App installiert wurde.</translation>
    </message>
    <message>
        <source>The consent page then looks for another app or version than the client ID names.</source>
        <translation>Die Zustimmungsseite sucht dann eine andere App oder Version, als die Client-ID nennt.</translation>
    </message>
    <message>
        <source>{part} is in the link.</source>
        <translation>{part} steht im Link.</translation>
    </message>
    <message>
        <source>Everybody who sees the link, and every log on its way, has your app&apos;s password then.</source>
        <translation>Jeder, der den Link sieht, und jedes Protokoll unterwegs hat dann das Passwort Ihrer App.</translation>
    </message>
    <message>
        <source>Take it out, and make a new secret in the portal (Manage → Secrets), as this one is no longer secret.</source>
        <translation>Nehmen Sie es heraus und legen Sie im Portal ein neues Client-Secret an (Manage → Secrets), denn dieses ist nicht mehr geheim.</translation>
    </message>
    <message>
        <source>{part} belongs to PKCE, which HighLevel does not support.</source>
        <translation>{part} gehört zu PKCE, das HighLevel nicht unterstützt.</translation>
    </message>
    <message>
        <source>The consent page ignores it, and the exchange of the code is then refused: “property code_verifier should not exist”.</source>
        <translation>Die Zustimmungsseite ignoriert es, und das Eintauschen des Codes wird dann abgelehnt: „property code_verifier should not exist“.</translation>
    </message>
    <message>
        <source>Take it out, and switch PKCE off in the program that made the link.</source>
        <translation>Nehmen Sie es heraus und schalten Sie PKCE in dem Programm aus, das den Link erstellt hat.</translation>
    </message>
    <message>
        <source>loginWindowOpenMode has the value “{part}”; only “self” is known.</source>
        <translation>loginWindowOpenMode hat den Wert „{part}“. Bekannt ist nur „self“.</translation>
    </message>
    <message>
        <source>HighLevel then opens the login in a new tab, as if it were not there.</source>
        <translation>HighLevel öffnet das Login dann in einem neuen Tab, als stünde es nicht da.</translation>
    </message>
    <message>
        <source>Write self, or take it out.</source>
        <translation>Schreiben Sie self oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The client ID (client_id) is missing.</source>
        <translation>Die Client-ID (client_id) fehlt.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page stays blank; its hidden answer is “CastError: Cast to ObjectId failed”.</source>
        <translation>Die Seite von HighLevel bleibt leer. Die verborgene Antwort lautet „CastError: Cast to ObjectId failed“.</translation>
    </message>
    <message>
        <source>Add client_id with the full client ID from Manage → Secrets.</source>
        <translation>Fügen Sie client_id mit der ganzen Client-ID aus Manage → Secrets hinzu.</translation>
    </message>
    <message>
        <source>There is a version_id and no client ID, as in the install link that the portal itself gives.</source>
        <translation>Es gibt eine version_id, aber keine Client-ID, wie in dem Installationslink, den das Portal selbst ausgibt.</translation>
    </message>
    <message>
        <source>The client ID is only the app&apos;s id: the dash and the 8 characters behind it are missing.</source>
        <translation>Die Client-ID ist nur die ID der App: Der Bindestrich und die 8 Zeichen dahinter fehlen.</translation>
    </message>
    <message>
        <source>The install seems to work, and the exchange for tokens fails after it.</source>
        <translation>Die Installation scheint zu gelingen, und das Eintauschen gegen Tokens scheitert danach.</translation>
    </message>
    <message>
        <source>Copy the whole client ID from Manage → Secrets.</source>
        <translation>Kopieren Sie die ganze Client-ID aus Manage → Secrets.</translation>
    </message>
    <message>
        <source>The client ID is cut off: it has 24 characters, a dash, and 8 more.</source>
        <translation>Die Client-ID ist abgeschnitten: Sie hat 24 Zeichen, einen Bindestrich und 8 weitere.</translation>
    </message>
    <message>
        <source>HighLevel does not find the app.</source>
        <translation>HighLevel findet die App nicht.</translation>
    </message>
    <message>
        <source>What stands as client ID has the shape of a client secret.</source>
        <translation>Was als Client-ID dasteht, hat die Form eines Client-Secrets.</translation>
    </message>
    <message>
        <source>HighLevel does not find the app, and your app&apos;s password is in a link that can be seen by others.</source>
        <translation>HighLevel findet die App nicht, und das Passwort Ihrer App steht in einem Link, den andere sehen können.</translation>
    </message>
    <message>
        <source>Put the client ID there; if the secret was shown to others, make a new one.</source>
        <translation>Setzen Sie dort die Client-ID ein. Wenn andere das Client-Secret gesehen haben, legen Sie ein neues an.</translation>
    </message>
    <message>
        <source>What stands as client ID is a token.</source>
        <translation>Was als Client-ID dasteht, ist ein Token.</translation>
    </message>
    <message>
        <source>HighLevel does not find the app, and everybody who sees the link can use the token.</source>
        <translation>HighLevel findet die App nicht, und jeder, der den Link sieht, kann das Token benutzen.</translation>
    </message>
    <message>
        <source>Put the client ID from Manage → Secrets there, and replace the token.</source>
        <translation>Setzen Sie dort die Client-ID aus Manage → Secrets ein und ersetzen Sie das Token.</translation>
    </message>
    <message>
        <source>The client ID has quotes, blanks or its own name around it.</source>
        <translation>Um die Client-ID herum stehen Anführungszeichen, Leerzeichen oder ihr eigener Name.</translation>
    </message>
    <message>
        <source>HighLevel takes them for a part of it: “CastError” or “No integration found”.</source>
        <translation>HighLevel hält sie für einen Teil davon: „CastError“ oder „No integration found“.</translation>
    </message>
    <message>
        <source>Write the client ID alone.</source>
        <translation>Schreiben Sie nur die Client-ID.</translation>
    </message>
    <message>
        <source>The client ID has another form than usual: 24 hexadecimal digits, a dash, 8 small letters or digits.</source>
        <translation>Die Client-ID hat eine andere Form als üblich: 24 hexadezimale Ziffern, ein Bindestrich, 8 Kleinbuchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>It may have a slip in it.</source>
        <translation>Sie enthält vielleicht einen Tippfehler.</translation>
    </message>
    <message>
        <source>Compare it with Manage → Secrets.</source>
        <translation>Vergleichen Sie sie mit Manage → Secrets.</translation>
    </message>
    <message>
        <source>“{part}” is not a client ID: that has 24 hexadecimal digits, a dash, and 8 more characters.</source>
        <translation>„{part}“ ist keine Client-ID: Die hat 24 hexadezimale Ziffern, einen Bindestrich und 8 weitere Zeichen.</translation>
    </message>
    <message>
        <source>HighLevel answers “CastError” or “No integration found”.</source>
        <translation>HighLevel antwortet „CastError“ oder „No integration found“.</translation>
    </message>
    <message>
        <source>Copy the client ID from Manage → Secrets.</source>
        <translation>Kopieren Sie die Client-ID aus Manage → Secrets.</translation>
    </message>
    <message>
        <source>The client ID is not that of your app ({meant}).</source>
        <translation>Die Client-ID ist nicht die Ihrer App ({meant}).</translation>
    </message>
    <message>
        <source>The consent would be given to another app.</source>
        <translation>Die Zustimmung würde einer anderen App erteilt.</translation>
    </message>
    <message>
        <source>Use your app&apos;s own link.</source>
        <translation>Verwenden Sie den Link Ihrer eigenen App.</translation>
    </message>
    <message>
        <source>There is no version_id.</source>
        <translation>Es gibt keine version_id.</translation>
    </message>
    <message>
        <source>That is fine once a version of the app is live; as long as there is only a draft, HighLevel answers “error.noAppVersionIdFound”.</source>
        <translation>Das ist in Ordnung, sobald eine Version der App live ist. Solange es nur einen Entwurf gibt, antwortet HighLevel „error.noAppVersionIdFound“.</translation>
    </message>
    <message>
        <source>There is no version_id, and the app is a draft.</source>
        <translation>Es gibt keine version_id, und die App ist ein Entwurf.</translation>
    </message>
    <message>
        <source>HighLevel looks for a live version and answers “error.noAppVersionIdFound”.</source>
        <translation>HighLevel sucht eine Version, die live ist, und antwortet „error.noAppVersionIdFound“.</translation>
    </message>
    <message>
        <source>The version_id is a whole client ID.</source>
        <translation>Die version_id ist eine ganze Client-ID.</translation>
    </message>
    <message>
        <source>The version_id is not 24 hexadecimal digits.</source>
        <translation>Die version_id besteht nicht aus 24 hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>HighLevel answers “CastError” or finds no such version.</source>
        <translation>HighLevel antwortet „CastError“ oder findet keine solche Version.</translation>
    </message>
    <message>
        <source>Copy it again from Manage → Versions, or leave version_id out if the app is live.</source>
        <translation>Kopieren Sie sie noch einmal aus Manage → Versions, oder lassen Sie version_id weg, wenn die App live ist.</translation>
    </message>
    <message>
        <source>response_type is missing.</source>
        <translation>response_type fehlt.</translation>
    </message>
    <message>
        <source>HighLevel has to be told that a code is asked for.</source>
        <translation>HighLevel muss gesagt werden, dass ein Code verlangt wird.</translation>
    </message>
    <message>
        <source>Add response_type=code.</source>
        <translation>Fügen Sie response_type=code hinzu.</translation>
    </message>
    <message>
        <source>response_type is “{part}”.</source>
        <translation>response_type ist „{part}“.</translation>
    </message>
    <message>
        <source>HighLevel gives out codes only.</source>
        <translation>HighLevel gibt nur Codes aus.</translation>
    </message>
    <message>
        <source>Write response_type=code.</source>
        <translation>Schreiben Sie response_type=code.</translation>
    </message>
    <message>
        <source>The redirect URI (redirect_uri) is missing.</source>
        <translation>Die Redirect-URI (redirect_uri) fehlt.</translation>
    </message>
    <message>
        <source>HighLevel does not know where to send the answer.</source>
        <translation>HighLevel weiß nicht, wohin mit der Antwort.</translation>
    </message>
    <message>
        <source>Add redirect_uri, exactly as it is registered in the app.</source>
        <translation>Fügen Sie redirect_uri hinzu, genau so, wie sie in der App eingetragen ist.</translation>
    </message>
    <message>
        <source>The redirect URI “{part}” is not a whole address.</source>
        <translation>Die Redirect-URI „{part}“ ist keine vollständige Adresse.</translation>
    </message>
    <message>
        <source>HighLevel can&apos;t send the browser there.</source>
        <translation>HighLevel kann den Browser nicht dorthin schicken.</translation>
    </message>
    <message>
        <source>Write all of it, beginning with https:// (or http://localhost).</source>
        <translation>Schreiben Sie sie ganz aus, beginnend mit https:// (oder http://localhost).</translation>
    </message>
    <message>
        <source>The redirect URI “{part}” does not begin with https:// or http://.</source>
        <translation>Die Redirect-URI „{part}“ beginnt nicht mit https:// oder http://.</translation>
    </message>
    <message>
        <source>Write the scheme before it.</source>
        <translation>Schreiben Sie das Schema davor.</translation>
    </message>
    <message>
        <source>The redirect URI begins with “{part}:”.</source>
        <translation>Die Redirect-URI beginnt mit „{part}:“.</translation>
    </message>
    <message>
        <source>HighLevel takes http and https only.</source>
        <translation>HighLevel nimmt nur http und https an.</translation>
    </message>
    <message>
        <source>Register an address with https:// (or http://localhost) and use that.</source>
        <translation>Tragen Sie eine Adresse mit https:// (oder http://localhost) ein und verwenden Sie diese.</translation>
    </message>
    <message>
        <source>The redirect URI is http:// to another computer.</source>
        <translation>Die Redirect-URI führt mit http:// zu einem anderen Computer.</translation>
    </message>
    <message>
        <source>The code could be read on its way; HighLevel means http for your own computer only.</source>
        <translation>Der Code könnte unterwegs gelesen werden. HighLevel sieht http nur für Ihren eigenen Computer vor.</translation>
    </message>
    <message>
        <source>Use https:// there.</source>
        <translation>Verwenden Sie dort https://.</translation>
    </message>
    <message>
        <source>The redirect URI has a name or password before an “@”.</source>
        <translation>In der Redirect-URI steht ein Name oder Passwort vor einem „@“.</translation>
    </message>
    <message>
        <source>HighLevel does not take such addresses.</source>
        <translation>Solche Adressen nimmt HighLevel nicht an.</translation>
    </message>
    <message>
        <source>Take it out, in the portal too.</source>
        <translation>Nehmen Sie es heraus, auch im Portal.</translation>
    </message>
    <message>
        <source>The redirect URI has a “#” in it.</source>
        <translation>In der Redirect-URI steht ein „#“.</translation>
    </message>
    <message>
        <source>OAuth forbids it: the code would never reach the server (RFC 6749, section 3.1.2).</source>
        <translation>OAuth verbietet das: Der Code käme nie beim Server an (RFC 6749, Abschnitt 3.1.2).</translation>
    </message>
    <message>
        <source>Take out everything from “#” on, in the portal too.</source>
        <translation>Nehmen Sie alles ab „#“ heraus, auch im Portal.</translation>
    </message>
    <message>
        <source>The redirect URI “{part}” is not a valid address.</source>
        <translation>Die Redirect-URI „{part}“ ist keine gültige Adresse.</translation>
    </message>
    <message>
        <source>HighLevel compares it character by character with the registered one, and the browser can&apos;t open it.</source>
        <translation>HighLevel vergleicht sie Zeichen für Zeichen mit der eingetragenen, und der Browser kann sie nicht öffnen.</translation>
    </message>
    <message>
        <source>Copy it again from the portal.</source>
        <translation>Kopieren Sie sie noch einmal aus dem Portal.</translation>
    </message>
    <message>
        <source>The redirect URI points to this computer without a port.</source>
        <translation>Die Redirect-URI zeigt ohne Port auf diesen Computer.</translation>
    </message>
    <message>
        <source>Only a program that may use port 80 can take the answer; most get nothing.</source>
        <translation>Nur ein Programm, das Port 80 benutzen darf, kann die Antwort annehmen. Die meisten dürfen das nicht.</translation>
    </message>
    <message>
        <source>Register an address with a port, such as http://localhost:53682/oauth/callback.</source>
        <translation>Tragen Sie eine Adresse mit Port ein, zum Beispiel http://localhost:53682/oauth/callback.</translation>
    </message>
    <message>
        <source>The redirect URI is percent-encoded twice.</source>
        <translation>Die Redirect-URI ist doppelt prozentkodiert.</translation>
    </message>
    <message>
        <source>HighLevel compares it with the registered one and finds another text.</source>
        <translation>HighLevel vergleicht sie mit der eingetragenen und findet einen anderen Text.</translation>
    </message>
    <message>
        <source>Encode it once: “:” is %3A and not %253A.</source>
        <translation>Kodieren Sie sie einmal: „:“ wird zu %3A und nicht zu %253A.</translation>
    </message>
    <message>
        <source>There is a “*” in the redirect URI.</source>
        <translation>In der Redirect-URI steht ein „*“.</translation>
    </message>
    <message>
        <source>HighLevel compares it character by character; a wildcard means nothing.</source>
        <translation>HighLevel vergleicht sie Zeichen für Zeichen. Ein Platzhalter bedeutet nichts.</translation>
    </message>
    <message>
        <source>Register each address by itself and use one of them.</source>
        <translation>Tragen Sie jede Adresse einzeln ein und verwenden Sie eine davon.</translation>
    </message>
    <message>
        <source>The redirect URI has quotes or blanks around it.</source>
        <translation>Um die Redirect-URI herum stehen Anführungszeichen oder Leerzeichen.</translation>
    </message>
    <message>
        <source>HighLevel takes them for a part of it, and it differs from the registered one.</source>
        <translation>HighLevel hält sie für einen Teil davon, und so weicht sie von der eingetragenen ab.</translation>
    </message>
    <message>
        <source>Write the address alone.</source>
        <translation>Schreiben Sie nur die Adresse.</translation>
    </message>
    <message>
        <source>“{part}” belongs to the redirect URI, and its “&amp;” is not encoded.</source>
        <translation>„{part}“ gehört zur Redirect-URI, und das „&amp;“ darin ist nicht kodiert.</translation>
    </message>
    <message>
        <source>HighLevel takes it for a parameter of the link, and the redirect URI differs from the registered one.</source>
        <translation>HighLevel hält es für einen Parameter des Links, und die Redirect-URI weicht von der eingetragenen ab.</translation>
    </message>
    <message>
        <source>Encode the redirect URI: its “&amp;” is written %26.</source>
        <translation>Kodieren Sie die Redirect-URI: Das „&amp;“ darin schreibt man %26.</translation>
    </message>
    <message>
        <source>The redirect URI has “{part}” in it.</source>
        <translation>In der Redirect-URI kommt „{part}“ vor.</translation>
    </message>
    <message>
        <source>An app that is marked white-label friendly may not use HighLevel&apos;s name in its addresses: the portal refuses to save it.</source>
        <translation>Eine App, die als „white-label friendly“ markiert ist, darf den Namen HighLevel nicht in ihren Adressen haben: Das Portal speichert sie nicht.</translation>
    </message>
    <message>
        <source>Use another name, such as “crm” or “leadconnector”, in the portal too.</source>
        <translation>Verwenden Sie einen anderen Namen, etwa „crm“ oder „leadconnector“, auch im Portal.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: one has http and the other https.</source>
        <translation>Die Redirect-URI ist {part}, und eingetragen ist {meant}: Die eine hat http, die andere https.</translation>
    </message>
    <message>
        <source>HighLevel compares character by character.</source>
        <translation>HighLevel vergleicht Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Use the registered one, or register this one.</source>
        <translation>Verwenden Sie die eingetragene oder tragen Sie diese ein.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: “localhost” and “127.0.0.1” are not the same to HighLevel.</source>
        <translation>Die Redirect-URI ist {part}, und eingetragen ist {meant}: „localhost“ und „127.0.0.1“ sind für HighLevel nicht dasselbe.</translation>
    </message>
    <message>
        <source>It compares character by character.</source>
        <translation>Es vergleicht Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: the hosts differ.</source>
        <translation>Die Redirect-URI ist {part}, und eingetragen ist {meant}: Die Hosts sind verschieden.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: the ports differ.</source>
        <translation>Die Redirect-URI ist {part}, und eingetragen ist {meant}: Die Ports sind verschieden.</translation>
    </message>
    <message>
        <source>HighLevel compares character by character, also for addresses on your own computer.</source>
        <translation>HighLevel vergleicht Zeichen für Zeichen, auch bei Adressen auf Ihrem eigenen Computer.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: they differ in capital and small letters.</source>
        <translation>Die Redirect-URI ist {part}, und eingetragen ist {meant}: Sie unterscheiden sich in der Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: only one has a slash at its end.</source>
        <translation>Die Redirect-URI ist {part}, und eingetragen ist {meant}: Nur eine hat am Ende einen Schrägstrich.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: the paths differ.</source>
        <translation>Die Redirect-URI ist {part}, und eingetragen ist {meant}: Die Pfade sind verschieden.</translation>
    </message>
    <message>
        <source>The redirect URI is {part}, and {meant} is registered: they differ behind the “?”.</source>
        <translation>Die Redirect-URI ist {part}, und eingetragen ist {meant}: Sie unterscheiden sich hinter dem „?“.</translation>
    </message>
    <message>
        <source>The link asks for no scopes.</source>
        <translation>Der Link verlangt keine Scopes.</translation>
    </message>
    <message>
        <source>HighLevel has nothing to ask you for, and refuses.</source>
        <translation>HighLevel hat nichts, worum es Sie bitten könnte, und lehnt ab.</translation>
    </message>
    <message>
        <source>Add scope, with the names from the portal and %20 between them.</source>
        <translation>Fügen Sie scope hinzu, mit den Namen aus dem Portal und %20 dazwischen.</translation>
    </message>
    <message>
        <source>The scopes are parted by “+”.</source>
        <translation>Die Scopes sind durch „+“ getrennt.</translation>
    </message>
    <message>
        <source>HighLevel mostly understands it, as its portal writes it so; some programs encode it once more, and then it fails.</source>
        <translation>HighLevel versteht das meistens, denn sein Portal schreibt es selbst so. Manche Programme kodieren es noch einmal, und dann scheitert es.</translation>
    </message>
    <message>
        <source>Write %20 between scopes.</source>
        <translation>Schreiben Sie %20 zwischen die Scopes.</translation>
    </message>
    <message>
        <source>The scopes are parted by “%2B”, an encoded plus sign.</source>
        <translation>Die Scopes sind durch „%2B“ getrennt, ein kodiertes Pluszeichen.</translation>
    </message>
    <message>
        <source>HighLevel reads it as a part of the scope&apos;s name, and knows no such scope.</source>
        <translation>HighLevel liest es als Teil des Scope-Namens und kennt keinen solchen Scope.</translation>
    </message>
    <message>
        <source>The scopes are parted by commas or semicolons.</source>
        <translation>Die Scopes sind durch Kommas oder Semikolons getrennt.</translation>
    </message>
    <message>
        <source>OAuth parts them by spaces; HighLevel most likely takes all of it for one scope that it does not know.</source>
        <translation>OAuth trennt sie durch Leerzeichen. HighLevel hält wahrscheinlich alles für einen einzigen Scope, den es nicht kennt.</translation>
    </message>
    <message>
        <source>There is a line break between scopes.</source>
        <translation>Zwischen den Scopes steht ein Zeilenumbruch.</translation>
    </message>
    <message>
        <source>HighLevel most likely takes it for a part of a name.</source>
        <translation>HighLevel hält ihn wahrscheinlich für einen Teil eines Namens.</translation>
    </message>
    <message>
        <source>Write %20 between scopes, all on one line.</source>
        <translation>Schreiben Sie %20 zwischen die Scopes, alles in einer Zeile.</translation>
    </message>
    <message>
        <source>There are plain spaces between the scopes.</source>
        <translation>Zwischen den Scopes stehen gewöhnliche Leerzeichen.</translation>
    </message>
    <message>
        <source>A browser puts up with them; mails, chats and many programs cut the link at the first.</source>
        <translation>Ein Browser kommt damit zurecht. E-Mails, Chats und viele Programme schneiden den Link am ersten ab.</translation>
    </message>
    <message>
        <source>There is a space too many beside “{part}”: doubled, or at an end.</source>
        <translation>Bei „{part}“ ist ein Leerzeichen zu viel: doppelt oder am Rand.</translation>
    </message>
    <message>
        <source>HighLevel has refused links for that.</source>
        <translation>HighLevel hat deswegen schon Links abgelehnt.</translation>
    </message>
    <message>
        <source>Write a single %20 between scopes, and none at the ends.</source>
        <translation>Schreiben Sie ein einziges %20 zwischen die Scopes und keines an die Enden.</translation>
    </message>
    <message>
        <source>There is a space inside “{part}”.</source>
        <translation>In „{part}“ steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>HighLevel sees two scopes that it does not know.</source>
        <translation>HighLevel sieht zwei Scopes, die es nicht kennt.</translation>
    </message>
    <message>
        <source>Take the space out.</source>
        <translation>Nehmen Sie das Leerzeichen heraus.</translation>
    </message>
    <message>
        <source>The scopes are percent-encoded twice.</source>
        <translation>Die Scopes sind doppelt prozentkodiert.</translation>
    </message>
    <message>
        <source>HighLevel sees one long name that it does not know.</source>
        <translation>HighLevel sieht einen einzigen langen Namen, den es nicht kennt.</translation>
    </message>
    <message>
        <source>Encode them once: a space is %20 and not %2520.</source>
        <translation>Kodieren Sie sie einmal: Ein Leerzeichen wird zu %20 und nicht zu %2520.</translation>
    </message>
    <message>
        <source>“{part}” is asked for more than once.</source>
        <translation>„{part}“ wird mehr als einmal verlangt.</translation>
    </message>
    <message>
        <source>It brings nothing, and it hides slips.</source>
        <translation>Das bringt nichts und verdeckt Tippfehler.</translation>
    </message>
    <message>
        <source>HighLevel has no scope “{part}”.</source>
        <translation>HighLevel hat keinen Scope „{part}“.</translation>
    </message>
    <message>
        <source>A scope that the app does not have makes HighLevel refuse: “This integration cannot be added”.</source>
        <translation>Einen Scope, den die App nicht hat, lehnt HighLevel ab: „This integration cannot be added“.</translation>
    </message>
    <message>
        <source>Write {meant}, if that is what is meant.</source>
        <translation>Schreiben Sie {meant}, wenn das gemeint ist.</translation>
    </message>
    <message>
        <source>What “{part}” stands for is called {meant} at HighLevel.</source>
        <translation>Was „{part}“ meint, heißt bei HighLevel {meant}.</translation>
    </message>
    <message>
        <source>Write {meant}, and tick that in the portal.</source>
        <translation>Schreiben Sie {meant} und kreuzen Sie das im Portal an.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents know no scope “{part}”.</source>
        <translation>Die Dokumentation von HighLevel kennt keinen Scope „{part}“.</translation>
    </message>
    <message>
        <source>If the portal does not have it either, HighLevel refuses: “This integration cannot be added”.</source>
        <translation>Wenn auch das Portal ihn nicht hat, lehnt HighLevel ab: „This integration cannot be added“.</translation>
    </message>
    <message>
        <source>Look for it in the portal&apos;s list of scopes; take it out if it is not there.</source>
        <translation>Suchen Sie ihn in der Scope-Liste des Portals. Nehmen Sie ihn heraus, wenn er dort fehlt.</translation>
    </message>
    <message>
        <source>“{part}” is not in HighLevel&apos;s documents, but its portal has been seen to offer it.</source>
        <translation>„{part}“ steht nicht in der Dokumentation von HighLevel, wurde im Portal aber schon angeboten.</translation>
    </message>
    <message>
        <source>It works if it is ticked in your app.</source>
        <translation>Er funktioniert, wenn er in Ihrer App angekreuzt ist.</translation>
    </message>
    <message>
        <source>Check that it is ticked.</source>
        <translation>Prüfen Sie, ob er angekreuzt ist.</translation>
    </message>
    <message>
        <source>“{part}” needs a larger HighLevel plan: {meant}.</source>
        <translation>„{part}“ braucht einen größeren HighLevel-Tarif: {meant}.</translation>
    </message>
    <message>
        <source>HighLevel refuses it on yours.</source>
        <translation>In Ihrem lehnt HighLevel ihn ab.</translation>
    </message>
    <message>
        <source>Take it out, or change the plan.</source>
        <translation>Nehmen Sie ihn heraus oder wechseln Sie den Tarif.</translation>
    </message>
    <message>
        <source>“{part}” can&apos;t be had by an app of this type: {meant}.</source>
        <translation>„{part}“ ist für eine App dieses Typs nicht zu haben: {meant}.</translation>
    </message>
    <message>
        <source>HighLevel refuses the whole link: “This integration cannot be added”.</source>
        <translation>HighLevel lehnt den ganzen Link ab: „This integration cannot be added“.</translation>
    </message>
    <message>
        <source>Take it out, or make an app of another type.</source>
        <translation>Nehmen Sie ihn heraus oder legen Sie eine App anderen Typs an.</translation>
    </message>
    <message>
        <source>“{part}” may not be allowed for your app or plan; HighLevel&apos;s documents disagree or are silent.</source>
        <translation>„{part}“ ist für Ihre App oder Ihren Tarif vielleicht nicht erlaubt. Die Dokumentation von HighLevel widerspricht sich oder schweigt.</translation>
    </message>
    <message>
        <source>If it is not allowed, HighLevel refuses the whole link.</source>
        <translation>Wenn er nicht erlaubt ist, lehnt HighLevel den ganzen Link ab.</translation>
    </message>
    <message>
        <source>Check that the portal lets you tick it; take it out if HighLevel refuses.</source>
        <translation>Prüfen Sie, ob er sich im Portal ankreuzen lässt. Nehmen Sie ihn heraus, wenn HighLevel ablehnt.</translation>
    </message>
    <message>
        <source>There is no seal (state) in the link.</source>
        <translation>Im Link ist kein Siegel (state).</translation>
    </message>
    <message>
        <source>Whoever takes the answer can&apos;t tell whether you began this sign-in; somebody could connect you to an account of theirs (RFC 6749, section 10.12).</source>
        <translation>Wer die Antwort annimmt, kann nicht erkennen, ob Sie diese Anmeldung begonnen haben. Jemand könnte Sie mit einem fremden Konto verbinden (RFC 6749, Abschnitt 10.12).</translation>
    </message>
    <message>
        <source>Let the program that waits for the answer add a random state to every link.</source>
        <translation>Lassen Sie das Programm, das auf die Antwort wartet, jedem Link einen zufälligen state mitgeben.</translation>
    </message>
    <message>
        <source>The seal (state) can be guessed.</source>
        <translation>Das Siegel (state) lässt sich erraten.</translation>
    </message>
    <message>
        <source>It protects only if nobody can know it beforehand; it has to be new and random for every sign-in.</source>
        <translation>Es schützt nur, wenn niemand es vorher wissen kann. Es muss bei jeder Anmeldung neu und zufällig sein.</translation>
    </message>
    <message>
        <source>Use at least 16 random characters, made anew for each link.</source>
        <translation>Verwenden Sie mindestens 16 zufällige Zeichen, für jeden Link neu erzeugt.</translation>
    </message>
    <message>
        <source>$497 Agency Pro</source>
        <translation>Agency Pro, 497&#xa0;$</translation>
    </message>
    <message>
        <source>$297 Unlimited</source>
        <translation>Unlimited, 297&#xa0;$</translation>
    </message>
    <message>
        <source>it is for sub-accounts only</source>
        <translation>er ist nur für Sub-Accounts</translation>
    </message>
    <message>
        <source>it is for agencies only</source>
        <translation>er ist nur für Agenturen</translation>
    </message>
    <message>
        <source>For a draft add version_id, from Manage → Versions; the first version&apos;s ID is often the client ID&apos;s part before the dash.</source>
        <translation>Fügen Sie bei einem Entwurf version_id hinzu, aus Manage → Versions. Die ID der ersten Version ist oft der Teil der Client-ID vor dem Bindestrich.</translation>
    </message>
    <message>
        <source>Add version_id, from Manage → Versions; the first version&apos;s ID is often the client ID&apos;s part before the dash.</source>
        <translation>Fügen Sie version_id hinzu, aus Manage → Versions. Die ID der ersten Version ist oft der Teil der Client-ID vor dem Bindestrich.</translation>
    </message>
    <message>
        <source>A version&apos;s ID has 24 characters and no dash: HighLevel answers “CastError”.</source>
        <translation>Die ID einer Version hat 24 Zeichen und keinen Bindestrich: HighLevel antwortet „CastError“.</translation>
    </message>
    <message>
        <source>Use the ID from Manage → Versions; the first version&apos;s ID is often the part before the dash.</source>
        <translation>Verwenden Sie die ID aus Manage → Versions. Die der ersten Version ist oft der Teil vor dem Bindestrich.</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkLegend</name>
    <message>
        <source>Your app and its version</source>
        <translation>Ihre App und deren Version</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>Wohin die Antwort geht</translation>
    </message>
    <message>
        <source>The scopes</source>
        <translation>Die Scopes</translation>
    </message>
    <message>
        <source>The seal (state)</source>
        <translation>Das Siegel (state)</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkPanel</name>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
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
        <translation>Es gibt eine unfertige Anmeldung</translation>
    </message>
    <message>
        <source>What you chose and entered for it is replaced by what the link asks for.</source>
        <translation>Was Sie dafür gewählt und eingegeben haben, wird durch das ersetzt, was der Link verlangt.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Your new tokens come first</source>
        <translation>Ihre neuen Tokens gehen vor</translation>
    </message>
    <message>
        <source>They are not kept yet, and a new sign-in would lose them. Finish the step “%1” first; the link stays here.</source>
        <translation>Sie sind noch nicht gespeichert, und eine neue Anmeldung würde sie verlieren. Schließen Sie zuerst den Schritt „%1“ ab; der Link bleibt hier.</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkView</name>
    <message>
        <source>Authorization link</source>
        <translation>Autorisierungslink</translation>
    </message>
    <message>
        <source>Move through it with the arrow keys; the meaning of each part is told below.</source>
        <translation>Gehen Sie mit den Pfeiltasten hindurch. Die Bedeutung jedes Teils steht darunter.</translation>
    </message>
</context>
<context>
    <name>hloauth::LinkWords</name>
    <message>
        <source>client_id names your app, and the key with which it signs in.</source>
        <translation>client_id nennt Ihre App und den Schlüssel, mit dem sie sich anmeldet.</translation>
    </message>
    <message>
        <source>%1 By its digits the app was made on %2 and the key on %3.</source>
        <translation>%1 Den Ziffern nach wurde die App am %2 angelegt und der Schlüssel am %3.</translation>
    </message>
    <message>
        <source>scope lists what the app may do; you are asked to allow just that.</source>
        <translation>scope zählt auf, was die App darf. Genau darum werden Sie gebeten.</translation>
    </message>
    <message>
        <source>%1: one of the scopes, the things that the app may do.</source>
        <translation>%1: einer der Scopes, also der Dinge, die die App darf.</translation>
    </message>
    <message>
        <source>response_type=code asks for a code, which is exchanged for the tokens. It is always the same.</source>
        <translation>response_type=code verlangt einen Code, der gegen die Tokens eingetauscht wird. Das ist immer gleich.</translation>
    </message>
    <message>
        <source>redirect_uri is where HighLevel sends the browser with its answer: %1. It has to be registered in the app, character by character.</source>
        <translation>redirect_uri ist die Adresse, an die HighLevel den Browser mit der Antwort schickt: %1. Sie muss Zeichen für Zeichen so in der App eingetragen sein.</translation>
    </message>
    <message>
        <source>version_id names the version of the app to install. It is needed as long as the app is a draft.</source>
        <translation>version_id nennt die Version der App, die installiert werden soll. Sie wird gebraucht, solange die App ein Entwurf ist.</translation>
    </message>
    <message>
        <source>state is the seal by which the program knows its own sign-in. It is new for every attempt.</source>
        <translation>state ist das Siegel, an dem das Programm seine eigene Anmeldung erkennt. Es ist bei jedem Versuch neu.</translation>
    </message>
    <message>
        <source>loginWindowOpenMode=self lets you log in in the same tab, without a pop-up.</source>
        <translation>Mit loginWindowOpenMode=self loggen Sie sich im selben Tab ein, ohne Pop-up.</translation>
    </message>
    <message>
        <source>%1 is not known to HighLevel&apos;s page.</source>
        <translation>%1 kennt die Seite von HighLevel nicht.</translation>
    </message>
    <message>
        <source>https encrypts everything on the way to HighLevel.</source>
        <translation>https verschlüsselt alles auf dem Weg zu HighLevel.</translation>
    </message>
    <message>
        <source>%1 is the computer that the browser talks to. Only HighLevel&apos;s own may be there.</source>
        <translation>%1 ist der Computer, mit dem der Browser spricht. Hier darf nur einer von HighLevel stehen.</translation>
    </message>
    <message>
        <source>The path of HighLevel&apos;s consent page.</source>
        <translation>Der Pfad der Zustimmungsseite von HighLevel.</translation>
    </message>
    <message>
        <source>What follows “#” stays in the browser; HighLevel never sees it.</source>
        <translation>Was hinter „#“ steht, bleibt im Browser. HighLevel sieht es nie.</translation>
    </message>
</context>
<context>
    <name>hloauth::ListCommand</name>
    <message>
        <source>There are no connections yet; &quot;hloauth connect&quot; makes one.</source>
        <translation>Noch gibt es keine Verbindungen; &quot;hloauth connect&quot; legt eine an.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationJournal</name>
    <message>
        <source>Another program is making %1 right now; wait for it, or choose another file.</source>
        <translation>Ein anderes Programm erzeugt gerade %1; warten Sie darauf oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Nothing can be written beside %1; choose a folder that is there and that you may write to.</source>
        <translation>Neben %1 lässt sich nichts schreiben; wählen Sie einen Ordner, den es gibt und in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 is no file of this program; move it away, or choose another output file.</source>
        <translation>%1 ist keine Datei dieses Programms; verschieben Sie sie oder wählen Sie eine andere Ausgabedatei.</translation>
    </message>
    <message>
        <source>%1 is not the journal of an interrupted run; move it away, and begin anew.</source>
        <translation>%1 ist nicht das Journal eines unterbrochenen Laufs; verschieben Sie es und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2); free some space, or check the folder&apos;s permissions.</source>
        <translation>%1 lässt sich nicht schreiben (%2); schaffen Sie Platz oder prüfen Sie die Zugriffsrechte des Ordners.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationLister</name>
    <message>
        <source>HighLevel&apos;s list of sub-accounts repeats itself after %1 of them, so the rest can&apos;t be had; try again later.</source>
        <translation>Die Liste der Sub-Accounts von HighLevel wiederholt sich nach %1 davon, deshalb ist der Rest nicht zu bekommen; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s list of sub-accounts does not end; it was given up after %1 of them. Try again later.</source>
        <translation>Die Liste der Sub-Accounts von HighLevel nimmt kein Ende; nach %1 davon wurde aufgegeben. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s answer is not a list of sub-accounts; check the API&apos;s address, or try again later.</source>
        <translation>Die Antwort von HighLevel ist keine Liste von Sub-Accounts; prüfen Sie die Adresse der API oder versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokenDesk</name>
    <message>
        <source>The list is not complete.</source>
        <translation>Die Liste ist nicht vollständig.</translation>
    </message>
    <message>
        <source>%1 is complete already.</source>
        <translation>%1 ist schon vollständig.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The keychain did not take the connections.</source>
        <translation>Der Schlüsselbund hat die Verbindungen nicht angenommen.</translation>
    </message>
    <message>
        <source>Unlock it, and go on.</source>
        <translation>Entsperren Sie ihn und setzen Sie fort.</translation>
    </message>
    <message>
        <source>The run did not come to its end.</source>
        <translation>Der Lauf kam nicht bis ans Ende.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokenFile</name>
    <message>
        <source>%1 can&apos;t be written (%2); free some space or check the folder&apos;s permissions, then go on with the run.</source>
        <translation>%1 lässt sich nicht schreiben (%2); schaffen Sie Platz oder prüfen Sie die Zugriffsrechte des Ordners, und setzen Sie den Lauf dann fort.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokenRun</name>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1 ist ein Ordner; nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>An earlier run for %1 was interrupted: go on with it by --resume, or remove %2 to begin anew.</source>
        <translation>Ein früherer Lauf für %1 wurde unterbrochen: Setzen Sie ihn mit --resume fort, oder entfernen Sie %2, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>%1 is there already, and it is not overwritten; remove it, or choose another file.</source>
        <translation>%1 gibt es schon und wird nicht überschrieben; entfernen Sie die Datei oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 belongs to another connection; go on with that one, or choose another output file.</source>
        <translation>%1 gehört zu einer anderen Verbindung; setzen Sie mit jener fort oder wählen Sie eine andere Ausgabedatei.</translation>
    </message>
    <message>
        <source>The run in %1 was for other sub-accounts; leave --location out to go on with it.</source>
        <translation>Der Lauf in %1 war für andere Sub-Accounts; lassen Sie --location weg, um ihn fortzusetzen.</translation>
    </message>
    <message>
        <source>HighLevel gave no token.</source>
        <translation>HighLevel hat kein Token ausgegeben.</translation>
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
            <numerusform>%L1 von %Ln Token</numerusform>
            <numerusform>%L1 von %Ln Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>errors: %L1</source>
        <translation>Fehler: %L1</translation>
    </message>
    <message>
        <source>%L1 a second</source>
        <translation>%L1 pro Sekunde</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokensCommand</name>
    <message>
        <source>The file to write; nobody else can read it.</source>
        <translation>Die Datei, in die geschrieben wird; niemand sonst kann sie lesen.</translation>
    </message>
    <message>
        <source>json or csv (default: csv if the file&apos;s name ends with .csv, else json).</source>
        <translation>json oder csv (Standard: csv, wenn der Dateiname auf .csv endet, sonst json).</translation>
    </message>
    <message>
        <source>Only this sub-account; may be given several times.</source>
        <translation>Nur dieser Sub-Account; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Go on with a run that was interrupted.</source>
        <translation>Einen unterbrochenen Lauf fortsetzen.</translation>
    </message>
    <message>
        <source>Keep sub-accounts whose tokens come with a refresh token as connections of their own.</source>
        <translation>Sub-Accounts, deren Tokens mit einem Refresh-Token kommen, als eigene Verbindungen aufbewahren.</translation>
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
        <translation>Braucht die Scopes oauth.readonly und oauth.write und die Verbindung einer Agentur. So schnell,
wie das Limit von HighLevel es erlaubt; bei Strg+C, Netzausfall oder Absturz geht nichts
verloren: Was kam, steht in FILE.journal, bis FILE vollständig ist, und --resume setzt dort
fort.

Mit --keep kommen die Refresh-Tokens in den Schlüsselbund und nicht in FILE, denn jedes gilt
nur einmal, und zwei Programme, die dasselbe verwenden, verlieren das Konto.

Endet mit 1, wenn einige Sub-Accounts kein Token bekamen; in FILE steht an dessen Stelle ein
Fehler. Mit --json gibt es für jeden davon eine Zeile {&quot;event&quot;:&quot;location_error&quot;,...} und eine
letzte Zeile {&quot;event&quot;:&quot;location_tokens&quot;,&quot;output&quot;:...,&quot;tokens&quot;:N,&quot;errors&quot;:N}.</translation>
    </message>
    <message>
        <source>--output says into which file the tokens go.</source>
        <translation>--output sagt, in welche Datei die Tokens kommen.</translation>
    </message>
    <message>
        <source>--location needs the id of a sub-account.</source>
        <translation>--location braucht die ID eines Sub-Accounts.</translation>
    </message>
    <message>
        <source>--format is one of: %1.</source>
        <translation>--format ist eines von: %1.</translation>
    </message>
    <message>
        <source>%1 is complete already: no interrupted run belongs to it.</source>
        <translation>%1 ist schon vollständig: Es gehört kein unterbrochener Lauf dazu.</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-account(s) have their tokens already.</source>
        <translation>
            <numerusform>%n Sub-Account hat sein Token schon.</numerusform>
            <numerusform>%n Sub-Accounts haben ihre Tokens schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token for %1: %2</source>
        <translation>Kein Token für %1: %2</translation>
    </message>
    <message>
        <source>Interrupted. The tokens are in the journal: go on with --resume --keep.</source>
        <translation>Unterbrochen. Die Tokens stehen im Journal: Setzen Sie mit --resume --keep fort.</translation>
    </message>
    <message>
        <source>The tokens are in the journal: go on with --resume --keep.</source>
        <translation>Die Tokens stehen im Journal: Setzen Sie mit --resume --keep fort.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are in %1.</source>
        <translation>
            <numerusform>%n Token steht in %1.</numerusform>
            <numerusform>%n Tokens stehen in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-account(s) are connections of their own now.</source>
        <translation>
            <numerusform>%n Sub-Account ist jetzt eine eigene Verbindung.</numerusform>
            <numerusform>%n Sub-Accounts sind jetzt eigene Verbindungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-account(s) have none; the file says why.</source>
        <translation>
            <numerusform>%n Sub-Account hat keines; die Datei sagt, warum.</numerusform>
            <numerusform>%n Sub-Accounts haben keines; die Datei sagt, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are kept in the journal; go on with --resume.</source>
        <translation>
            <numerusform>%n Token steht im Journal; setzen Sie mit --resume fort.</numerusform>
            <numerusform>%n Tokens stehen im Journal; setzen Sie mit --resume fort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokensWindow</name>
    <message>
        <source>&amp;Keep their refresh tokens as connections of their own</source>
        <translation>&amp;Refresh-Tokens als eigene Verbindungen aufbewahren</translation>
    </message>
    <message>
        <source>Asks for the file that they are written to, and begins</source>
        <translation>Fragt nach der Datei, in die sie geschrieben werden, und beginnt</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>What was made is kept beside the file, and you can go on later</source>
        <translation>Was erzeugt wurde, bleibt neben der Datei aufbewahrt, und Sie können später fortsetzen</translation>
    </message>
    <message>
        <source>List aga&amp;in</source>
        <translation>Erneut a&amp;uflisten</translation>
    </message>
    <message>
        <source>Asks HighLevel who there is</source>
        <translation>Fragt HighLevel, welche es gibt</translation>
    </message>
    <message>
        <source>Location tokens – %1</source>
        <translation>Location-Tokens – %1</translation>
    </message>
    <message>
        <source>A token for each of the sub-accounts that you choose</source>
        <translation>Ein Token für jeden Sub-Account, den Sie wählen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>There is no sub-account to make a token for.</source>
        <translation>Es gibt keinen Sub-Account, für den sich ein Token erzeugen ließe.</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet (*.csv)</source>
        <translation>CSV, für eine Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>Where the tokens go</source>
        <translation>Wohin die Tokens kommen</translation>
    </message>
    <message>
        <source>JSON, for a program (*.json)</source>
        <translation>JSON, für ein Programm (*.json)</translation>
    </message>
    <message>
        <source>An unfinished run</source>
        <translation>Ein unfertiger Lauf</translation>
    </message>
    <message>
        <source>An earlier run for %1 was interrupted.</source>
        <translation>Ein früherer Lauf für %1 wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Going on keeps the tokens that it made, and makes those that are missing, for the sub-accounts that were chosen then. Beginning anew throws its tokens away.</source>
        <translation>Beim Fortsetzen bleiben die schon erzeugten Tokens erhalten, und die fehlenden werden erzeugt, für die damals gewählten Sub-Accounts. Ein neuer Beginn verwirft sie.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>&amp;Keins von beiden</translation>
    </message>
    <message>
        <source>Listing the sub-accounts: %1 of %2</source>
        <translation>Sub-Accounts werden aufgelistet: %1 von %2</translation>
    </message>
    <message>
        <source>Listing the sub-accounts: %1</source>
        <translation>Sub-Accounts werden aufgelistet: %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Pausiert: %1</translation>
    </message>
    <message>
        <source>Keeping the refresh tokens in the keychain</source>
        <translation>Die Refresh-Tokens kommen in den Schlüsselbund</translation>
    </message>
    <message>
        <source>The keychain&apos;s own words</source>
        <translation>Meldung des Schlüsselbunds</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Neu anmel&amp;den</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>Tokens: %1.</source>
        <translation>Tokens: %1.</translation>
    </message>
    <message>
        <source>Sub-accounts without one: %1; the table and the file say why.</source>
        <translation>Sub-Accounts ohne Token: %1; Tabelle und Datei sagen, warum.</translation>
    </message>
    <message>
        <source>Sub-accounts that are connections of their own now: %1.</source>
        <translation>Sub-Accounts, die jetzt eigene Verbindungen sind: %1.</translation>
    </message>
    <message>
        <source>Only you can read the file. Each token is good for about a day.</source>
        <translation>Nur Sie können die Datei lesen. Jedes Token gilt etwa einen Tag.</translation>
    </message>
    <message>
        <source>The tokens are in %1.</source>
        <translation>Die Tokens stehen in %1.</translation>
    </message>
    <message>
        <source>&amp;Make tokens…</source>
        <translation>&amp;Tokens erzeugen…</translation>
    </message>
    <message>
        <source>They then go into the keychain and not into the file: each works once, and two programs that use the same one lose the connection.</source>
        <translation>Sie kommen dann in den Schlüsselbund und nicht in die Datei: Jedes gilt nur einmal, und zwei Programme mit demselben verlieren die Verbindung.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %n token(s)…</source>
        <translation>
            <numerusform>%n Token erst&amp;ellen …</numerusform>
            <numerusform>%n Tokens erst&amp;ellen …</numerusform>
        </translation>
    </message>
    <message>
        <source>What was made is kept beside the file (tokens: %1). Press “Go on” to make the others.</source>
        <translation>Was erstellt ist, liegt neben der Datei (Tokens: %1). Mit „Fortsetzen“ werden die übrigen erstellt.</translation>
    </message>
</context>
<context>
    <name>hloauth::LocationsCommand</name>
    <message>
        <source>Only those with this text in their name.</source>
        <translation>Nur die, deren Namen diesen Text enthalten.</translation>
    </message>
    <message>
        <source>Needs the scope oauth.readonly, and a connection of an agency. With --json each
sub-account is one object in one line: id, name, address, installed_at.</source>
        <translation>Braucht den Scope oauth.readonly und die Verbindung einer Agentur. Mit --json ist jeder
Sub-Account ein Objekt in einer Zeile: id, name, address, installed_at.</translation>
    </message>
    <message>
        <source>No sub-account with the app has &quot;%1&quot; in its name.</source>
        <translation>Kein Sub-Account mit der App hat &quot;%1&quot; im Namen.</translation>
    </message>
</context>
<context>
    <name>hloauth::LoopbackReplyHandler</name>
    <message>
        <source>Nothing happened</source>
        <translation>Nichts geschehen</translation>
    </message>
    <message>
        <source>The request was too long.</source>
        <translation>Die Anfrage war zu lang.</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>Die Anfrage war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>This address is only for the computer that the program runs on.</source>
        <translation>Diese Adresse ist nur für den Computer, auf dem das Programm läuft.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>This address only takes the browser back from HighLevel.</source>
        <translation>Diese Adresse nimmt nur den Browser von HighLevel wieder in Empfang.</translation>
    </message>
</context>
<context>
    <name>hloauth::MoreMenu</name>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Neu an&amp;melden</translation>
    </message>
    <message>
        <source>Asks HighLevel for consent once more, with everything filled in</source>
        <translation>Holt bei HighLevel noch einmal die Zustimmung ein; alles ist schon ausgefüllt</translation>
    </message>
    <message>
        <source>&amp;What the token says…</source>
        <translation>Was das Token sa&amp;gt…</translation>
    </message>
    <message>
        <source>Its kind, owner, scopes and times, read out of it without asking anybody</source>
        <translation>Art, Eigentümer, Scopes und Zeiten, aus dem Token gelesen, ohne jemanden zu fragen</translation>
    </message>
    <message>
        <source>I see an &amp;error…</source>
        <translation>Ich sehe e&amp;inen Fehler…</translation>
    </message>
    <message>
        <source>What a refusal means that a program got with this connection&apos;s token</source>
        <translation>Was eine Ablehnung bedeutet, die ein Programm mit dem Token dieser Verbindung bekam</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Gives the connection another name</source>
        <translation>Gibt der Verbindung einen anderen Namen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>Deletes the connection with its tokens and client secret from this computer; for a minute it can be undone</source>
        <translation>Löscht die Verbindung mit ihren Token und dem Client-Secret von diesem Computer; eine Minute lang lässt es sich rückgängig machen</translation>
    </message>
</context>
<context>
    <name>hloauth::NeedPage</name>
    <message>
        <source>Is it for one sub-account only?</source>
        <translation>Ist es nur für einen Sub-Account?</translation>
    </message>
    <message>
        <source>“No” if one program is to work in several of your sub-accounts, or in the agency itself.</source>
        <translation>„Nein“, wenn ein Programm in mehreren Ihrer Sub-Accounts oder in der Agentur selbst arbeiten soll.</translation>
    </message>
    <message>
        <source>Can you do without webhooks and custom pages?</source>
        <translation>Kommen Sie ohne Webhooks und Custom Pages aus?</translation>
    </message>
    <message>
        <source>Webhooks tell your program at once when a contact or an appointment changes. Custom pages show your own web page inside HighLevel.</source>
        <translation>Webhooks sagen Ihrem Programm sofort, wenn sich ein Kontakt oder ein Termin ändert. Custom Pages zeigen Ihre eigene Webseite in HighLevel.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Do I need this at all?</source>
        <translation>Brauche ich das überhaupt?</translation>
    </message>
    <message>
        <source>OAuth is the way for apps. For one account of your own there may be a shorter one.</source>
        <translation>OAuth ist der Weg für Apps. Für ein einzelnes eigenes Konto gibt es vielleicht einen kürzeren.</translation>
    </message>
    <message>
        <source>A Private Integration Token works in one account only; you would have to make and rotate one for each.</source>
        <translation>Ein Private Integration Token funktioniert nur in einem Konto. Sie müssten für jedes eines erzeugen und rotieren.</translation>
    </message>
    <message>
        <source>Others can&apos;t connect an account with it; they would have to hand you a token of theirs.</source>
        <translation>Andere können damit kein Konto verbinden. Sie müssten Ihnen ein eigenes Token geben.</translation>
    </message>
    <message>
        <source>Webhooks and custom pages belong to an app, and only OAuth connects one.</source>
        <translation>Webhooks und Custom Pages gehören zu einer App, und nur OAuth verbindet eine.</translation>
    </message>
    <message>
        <source>You need OAuth, and this program takes you there.</source>
        <translation>Sie brauchen OAuth, und dieses Programm bringt Sie hin.</translation>
    </message>
    <message>
        <source>&amp;Connect to HighLevel</source>
        <translation>Mit &amp;HighLevel verbinden</translation>
    </message>
    <message>
        <source>A Private Integration Token is the shorter way: about two minutes, and you don&apos;t need this program.</source>
        <translation>Ein Private Integration Token ist der kürzere Weg: etwa zwei Minuten, und Sie brauchen dieses Programm nicht.</translation>
    </message>
    <message>
        <source>A fixed token for one account, made in HighLevel&apos;s settings. You can change an answer at any time, and come back when it gets too narrow.</source>
        <translation>Ein festes Token für ein Konto, das Sie in den Einstellungen von HighLevel erzeugen. Sie können eine Antwort jederzeit ändern und wiederkommen, wenn es zu eng wird.</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Von vorn beginnen</translation>
    </message>
    <message>
        <source>Bac&amp;k to the first page</source>
        <translation>Zurüc&amp;k zur ersten Seite</translation>
    </message>
    <message>
        <source>Use OAuth &amp;anyway</source>
        <translation>OAuth &amp;trotzdem verwenden</translation>
    </message>
    <message>
        <source>Is it only for accounts of your own?</source>
        <translation>Ist es nur für eigene Konten?</translation>
    </message>
    <message>
        <source>Those of your clients in your agency are yours, and so is what a freelancer does for you. “No” if people of other agencies, or clients by themselves, are to connect theirs.</source>
        <translation>Die Ihrer Kunden in Ihrer Agentur gehören dazu, auch was ein Freiberufler für Sie tut. „Nein“, wenn Leute anderer Agenturen oder Kunden von sich aus ihre eigenen verbinden sollen.</translation>
    </message>
</context>
<context>
    <name>hloauth::Notice</name>
    <message>
        <source>Copy the exact words</source>
        <translation>Genauen Wortlaut kopieren</translation>
    </message>
    <message>
        <source>Paste it into a message to whoever helps you. It holds no secret.</source>
        <translation>Fügen Sie ihn in eine Nachricht an Ihre Helfer ein. Er enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s own words</source>
        <translation>Wortlaut von HighLevel</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Netzwerk: %1</translation>
    </message>
    <message>
        <source>Whole answer: %1</source>
        <translation>Ganze Antwort: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>Trace-ID: %1</translation>
    </message>
</context>
<context>
    <name>hloauth::OtherWays</name>
    <message>
        <source>Ot&amp;her ways</source>
        <translation>Andere We&amp;ge</translation>
    </message>
    <message>
        <source>I install it from &amp;inside HighLevel</source>
        <translation>Ich installiere sie in &amp;HighLevel selbst</translation>
    </message>
    <message>
        <source>By “Install” in the Marketplace, or by the app&apos;s Test Link. The program waits, and asks whose account it is before it keeps anything.</source>
        <translation>Mit „Install“ im Marketplace oder mit „Test Link“ der App. Das Programm wartet und fragt, wessen Konto es ist, bevor es etwas aufbewahrt.</translation>
    </message>
    <message>
        <source>My browser is on &amp;another computer</source>
        <translation>Mein Browser ist auf einem &amp;anderen Computer</translation>
    </message>
    <message>
        <source>Copies the link. When you have allowed it there, bring the address of the page that the browser ends on back here.</source>
        <translation>Kopiert den Link. Wenn Sie dort zugestimmt haben, bringen Sie die Adresse der Seite hierher, auf der der Browser endet.</translation>
    </message>
</context>
<context>
    <name>hloauth::OutcomeNotices</name>
    <message>
        <source>The keychain&apos;s own words</source>
        <translation>Meldung des Schlüsselbunds</translation>
    </message>
    <message>
        <source>Sign &amp;in again</source>
        <translation>Neu an&amp;melden</translation>
    </message>
    <message>
        <source>Copy the re&amp;fresh token</source>
        <translation>Re&amp;fresh-Token kopieren</translation>
    </message>
    <message>
        <source>&amp;Get a new token</source>
        <translation>Neues Token h&amp;olen</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>HighLevel no longer renews this connection.</source>
        <translation>HighLevel erneuert diese Verbindung nicht mehr.</translation>
    </message>
</context>
<context>
    <name>hloauth::PasteBox</name>
    <message>
        <source>Address from the browser</source>
        <translation>Adresse aus dem Browser</translation>
    </message>
    <message>
        <source>The whole address from the browser&apos;s address bar, or the code in it</source>
        <translation>Die ganze Adresse aus der Adresszeile des Browsers oder der Code darin</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>When the browser has arrived at the redirect address, copy the whole address from its address bar and paste it here. It does not matter if the page itself shows an error.</source>
        <translation>Wenn der Browser bei der Weiterleitungsadresse angekommen ist, kopieren Sie die ganze Adresse aus seiner Adresszeile und fügen Sie sie hier ein. Es macht nichts, wenn die Seite selbst einen Fehler zeigt.</translation>
    </message>
    <message>
        <source>This answer was refused: it is not to this sign-in.</source>
        <translation>Diese Antwort wurde abgelehnt: Sie gehört nicht zu dieser Anmeldung.</translation>
    </message>
    <message>
        <source>Its seal (state) belongs to another attempt. Press “Open again”, consent, and paste the address that the browser shows then.</source>
        <translation>Das Siegel (state) gehört zu einem anderen Versuch. Klicken Sie auf „Erneut öffnen“, stimmen Sie zu und fügen Sie die Adresse ein, die der Browser dann zeigt.</translation>
    </message>
    <message>
        <source>This is an answer to an earlier attempt. Press “Open again”, consent, and paste the address that the browser shows then.</source>
        <translation>Das ist eine Antwort auf einen früheren Versuch. Klicken Sie auf „Erneut öffnen“, stimmen Sie zu und fügen Sie die Adresse ein, die der Browser dann zeigt.</translation>
    </message>
    <message>
        <source>This code was used already, and a code works once. Press “Open again” to get a new one.</source>
        <translation>Dieser Code wurde schon verwendet, und ein Code gilt nur einmal. Klicken Sie auf „Erneut öffnen“, um einen neuen zu bekommen.</translation>
    </message>
    <message>
        <source>This code is older than five minutes; HighLevel will hardly take it. Press “Open again” to get a new one.</source>
        <translation>Dieser Code ist älter als fünf Minuten; HighLevel nimmt ihn kaum noch an. Klicken Sie auf „Erneut öffnen“, um einen neuen zu bekommen.</translation>
    </message>
    <message>
        <source>There is no code in it. Copy the whole address from the browser&apos;s address bar; it has “code=” in it.</source>
        <translation>Es ist kein Code darin. Kopieren Sie die ganze Adresse aus der Adresszeile des Browsers; sie enthält „code=“.</translation>
    </message>
    <message>
        <source>The program no longer waits. Open the link again.</source>
        <translation>Das Programm wartet nicht mehr. Öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>This is the link that asks for consent, not the answer.</source>
        <translation>Das ist der Link, der um Zustimmung bittet, nicht die Antwort.</translation>
    </message>
    <message>
        <source>Open it, consent, and paste the address that the browser shows afterwards; it has “code=” in it.</source>
        <translation>Öffnen Sie ihn, stimmen Sie zu und fügen Sie die Adresse ein, die der Browser danach zeigt; sie enthält „code=“.</translation>
    </message>
    <message>
        <source>The browser arrived at another address than the link says.</source>
        <translation>Der Browser kam bei einer anderen Adresse an, als der Link sagt.</translation>
    </message>
    <message>
        <source>It is at %1, and the link asks for %2. HighLevel will probably refuse the code, because it was made for the other one: compare the redirect addresses of the app in the portal.</source>
        <translation>Er ist bei %1, und der Link verlangt %2. HighLevel wird den Code wahrscheinlich ablehnen, weil er für die andere ausgestellt wurde: Vergleichen Sie im Portal die Weiterleitungsadressen der App.</translation>
    </message>
    <message>
        <source>Use it &amp;anyway</source>
        <translation>&amp;Trotzdem verwenden</translation>
    </message>
    <message>
        <source>Causes and &amp;remedies…</source>
        <translation>Ursachen und A&amp;bhilfe…</translation>
    </message>
</context>
<context>
    <name>hloauth::PatientBackend</name>
    <message>
        <source>the keychain does not answer; it may be locked</source>
        <translation>der Schlüsselbund antwortet nicht; vielleicht ist er gesperrt</translation>
    </message>
</context>
<context>
    <name>hloauth::PortOwner</name>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
</context>
<context>
    <name>hloauth::PortTrouble</name>
    <message>
        <source>This computer can&apos;t be reached under its own address 127.0.0.1.</source>
        <translation>Dieser Computer ist unter seiner eigenen Adresse 127.0.0.1 nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check your firewall or security software. Or go on without: the browser ends on a page that can&apos;t be reached, and you paste its address.</source>
        <translation>Prüfen Sie Ihre Firewall oder Sicherheitssoftware. Oder machen Sie ohne weiter: Der Browser endet auf einer Seite, die nicht erreichbar ist, und Sie fügen deren Adresse ein.</translation>
    </message>
    <message>
        <source>&amp;Paste the answer instead</source>
        <translation>Stattdessen Antwort &amp;einfügen</translation>
    </message>
    <message>
        <source>Change the &amp;redirect address</source>
        <translation>Weiterleitungsad&amp;resse ändern</translation>
    </message>
    <message>
        <source>Your system does not let this program use port %1.</source>
        <translation>Ihr System lässt dieses Programm Port %1 nicht benutzen.</translation>
    </message>
    <message>
        <source>Use another port, best one above 1024. The portal must then know the changed redirect address, too.</source>
        <translation>Verwenden Sie einen anderen Port, am besten einen über 1024. Das Portal muss dann auch die geänderte Weiterleitungsadresse kennen.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
    <message>
        <source>&amp;Use port %1</source>
        <translation>&amp;Port %1 verwenden</translation>
    </message>
    <message>
        <source>Choose a port &amp;yourself</source>
        <translation>Port &amp;selbst wählen</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>Port %1 is in use by %2.</source>
        <translation>Port %1 wird von %2 benutzt.</translation>
    </message>
    <message>
        <source>That is another sign-in of this program. Finish or end it and try again.</source>
        <translation>Das ist eine andere Anmeldung dieses Programms. Schließen Sie sie ab oder brechen Sie sie ab und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close the other program and try again, or use another port. The portal must then know the changed redirect address, too.</source>
        <translation>Schließen Sie das andere Programm und versuchen Sie es erneut, oder verwenden Sie einen anderen Port. Das Portal muss dann auch die geänderte Weiterleitungsadresse kennen.</translation>
    </message>
    <message>
        <source>The redirect address is now %1</source>
        <translation>Die Weiterleitungsadresse ist jetzt %1</translation>
    </message>
    <message>
        <source>The practice app knows it already. Press “Open in browser”.</source>
        <translation>Die Übungs-App kennt sie schon. Klicken Sie auf „Im Browser öffnen“.</translation>
    </message>
    <message>
        <source>Before you open the link: add this address in the portal under Advanced Settings → Auth → Redirect URLs, and save.</source>
        <translation>Bevor Sie den Link öffnen: Tragen Sie diese Adresse im Portal unter Advanced Settings → Auth → Redirect URLs ein und speichern Sie.</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddress</source>
        <translation>A&amp;dresse kopieren</translation>
    </message>
    <message>
        <source>Open the developer &amp;portal</source>
        <translation>E&amp;ntwicklerportal öffnen</translation>
    </message>
</context>
<context>
    <name>hloauth::PortalChecklist</name>
    <message>
        <source>In HighLevel&apos;s developer portal</source>
        <translation>Im Entwicklerportal von HighLevel</translation>
    </message>
    <message>
        <source>Open the &amp;developer portal</source>
        <translation>Entwicklerportal ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Sign in there, or sign up; it is free.</source>
        <translation>Melden Sie sich dort an oder registrieren Sie sich; das ist kostenlos.</translation>
    </message>
    <message>
        <source>Open “My Apps” and press “Create App”.</source>
        <translation>Öffnen Sie „My Apps“ und klicken Sie auf „Create App“.</translation>
    </message>
    <message>
        <source>Give it a name. Without “HighLevel” or “GHL” in it, if it is to be white-label friendly.</source>
        <translation>Geben Sie ihr einen Namen. Ohne „HighLevel“ oder „GHL“ darin, wenn sie „white-label friendly“ sein soll.</translation>
    </message>
    <message>
        <source>Save. The next pages give you what to paste there: scopes, redirect address and keys.</source>
        <translation>Speichern Sie. Die nächsten Seiten geben Ihnen, was Sie dort einfügen: Scopes, Weiterleitungsadresse und Schlüssel.</translation>
    </message>
    <message>
        <source>The portal changes from time to time: names and places may differ a little.</source>
        <translation>Das Portal ändert sich von Zeit zu Zeit: Namen und Orte können etwas abweichen.</translation>
    </message>
</context>
<context>
    <name>hloauth::PracticeCommand</name>
    <message>
        <source>Listen on this port (default: one that is free).</source>
        <translation>An diesem Port lauschen (Standard: ein freier).</translation>
    </message>
    <message>
        <source>Register this redirect URI in the practice app; may be given several times. Without it any address on this computer is registered.</source>
        <translation>Diese Redirect-URI in der Übungs-App eintragen; kann mehrfach angegeben werden. Ohne diese Option ist jede Adresse auf diesem Computer eingetragen.</translation>
    </message>
    <message>
        <source>Let this go wrong as it does at HighLevel; &quot;list&quot; shows what can be had.</source>
        <translation>Dies schiefgehen lassen, wie es bei HighLevel geschieht; &quot;list&quot; zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>So many sub-accounts have the app (default 25).</source>
        <translation>So viele Sub-Accounts haben die App (Standard 25).</translation>
    </message>
    <message>
        <source>Allow so many requests in so many milliseconds, as HighLevel&apos;s 100 in 10000 (default).</source>
        <translation>So viele Anfragen in so vielen Millisekunden erlauben, wie HighLevel 100 in 10000 (Standard).</translation>
    </message>
    <message>
        <source>Walk a whole sign-in against it, with explanations; then end.</source>
        <translation>Eine ganze Anmeldung daran durchgehen, mit Erklärungen; dann enden.</translation>
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
        <translation>Der Übungsserver springt für HighLevel ein, allein auf diesem Computer: Es ist kein Konto
nötig, und seine Tokens sind zu nichts anderem zu gebrauchen. Er läuft bis Strg+C (oder
SIGTERM). Mit --json ist die erste Zeile
  {&quot;marketplace_url&quot;:...,&quot;api_url&quot;:...,&quot;client_id&quot;:...,&quot;client_secret&quot;:...}
Mit --fault enthält sie auch &quot;fault&quot;, und die Seiten zeigen nur den Wortlaut von HighLevel.
Was schiefgehen kann: %1.
Im Übungsportal, unter /portal derselben Adresse, bringt man eine App in Ordnung; eine
Störung, die von selbst vorübergeht, ist nach einem Mal vorbei.</translation>
    </message>
    <message>
        <source>--port is a number from 0 to 65535.</source>
        <translation>--port ist eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>The practice server can&apos;t listen on port %1 (%2); choose another with --port.</source>
        <translation>Der Übungsserver kann nicht an Port %1 lauschen (%2); wählen Sie mit --port einen anderen.</translation>
    </message>
    <message>
        <source>--sub-accounts is a number from 0 to %1.</source>
        <translation>--sub-accounts ist eine Zahl von 0 bis %1.</translation>
    </message>
    <message>
        <source>--rate-limit is two numbers, requests and milliseconds: 100/10000.</source>
        <translation>--rate-limit besteht aus zwei Zahlen, Anfragen und Millisekunden: 100/10000.</translation>
    </message>
    <message>
        <source>Leave --version-id out of the command.</source>
        <translation>Lassen Sie --version-id aus dem Befehl weg.</translation>
    </message>
    <message>
        <source>Add --version-id 1.0.0 to the command.</source>
        <translation>Fügen Sie dem Befehl --version-id 1.0.0 hinzu.</translation>
    </message>
    <message>
        <source>Open the “Install link” in the practice portal.</source>
        <translation>Öffnen Sie im Übungsportal den „Install link“.</translation>
    </message>
    <message>
        <source>Write quotes into the client ID in the link.</source>
        <translation>Setzen Sie die Client-ID im Link in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Add --older-path to the command.</source>
        <translation>Fügen Sie dem Befehl --older-path hinzu.</translation>
    </message>
    <message>
        <source>Add --scope companies.readonly to the command.</source>
        <translation>Fügen Sie dem Befehl --scope companies.readonly hinzu.</translation>
    </message>
    <message>
        <source>

What goes wrong when %1: %2 %3
The app is put right in the practice portal, %4.</source>
        <translation>

Was schiefgeht: %1. %2 %3
In Ordnung bringt man die App im Übungsportal, %4.</translation>
    </message>
    <message>
        <source>PRACTICE: a stand-in for HighLevel runs at %1

  client ID      %2
  client secret  %3

In another terminal, with the client secret when it asks for it:

  hloauth connect demo --marketplace-url %1 --api-url %1 \
      --client-id %2 --client-secret-stdin --preset read-only

Ctrl-C ends it.%4</source>
        <translation>ÜBUNG: Eine Nachbildung von HighLevel läuft auf %1

  client ID      %2
  client secret  %3

In einem anderen Terminal, mit dem Client-Secret, wenn danach gefragt wird:

  hloauth connect demo --marketplace-url %1 --api-url %1 \
      --client-id %2 --client-secret-stdin --preset read-only

Strg+C beendet sie.%4</translation>
    </message>
    <message>
        <source>There is no fault “%1” to practice. Choose one of: %2.</source>
        <translation>Einen Fehler „%1“ gibt es nicht zum Üben. Wählen Sie einen von diesen: %2.</translation>
    </message>
</context>
<context>
    <name>hloauth::PrivateTokenGuide</name>
    <message>
        <source>How to make one</source>
        <translation>So erzeugen Sie eines</translation>
    </message>
    <message>
        <source>Open &amp;HighLevel</source>
        <translation>&amp;HighLevel öffnen</translation>
    </message>
    <message>
        <source>Copy the scopes to tick</source>
        <translation>Anzukreuzende Scopes kopieren</translation>
    </message>
    <message>
        <source>Copy the scopes</source>
        <translation>Scopes kopieren</translation>
    </message>
    <message>
        <source>Tick the scopes: only what you need, as whoever has the token can do all of it.</source>
        <translation>Kreuzen Sie die Scopes an: nur, was Sie brauchen, denn wer das Token hat, kann das alles tun.</translation>
    </message>
    <message numerus="yes">
        <source>Tick the %n scope(s) that you chose in this program.</source>
        <translation>
            <numerusform>Kreuzen Sie den %n Scope an, den Sie in diesem Programm gewählt haben.</numerusform>
            <numerusform>Kreuzen Sie die %n Scopes an, die Sie in diesem Programm gewählt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the scopes that you chose in this program: %1.</source>
        <translation>Kreuzen Sie die Scopes an, die Sie in diesem Programm gewählt haben: %1.</translation>
    </message>
    <message>
        <source>In HighLevel, switch to the sub-account that it is for.</source>
        <translation>Wechseln Sie in HighLevel zu dem Sub-Account, für den es ist.</translation>
    </message>
    <message>
        <source>Open Settings → Private Integrations. Is it missing? Switch it on in Settings → Labs; you have to be an admin.</source>
        <translation>Öffnen Sie Settings → Private Integrations. Fehlt das? Schalten Sie es unter Settings → Labs ein. Dazu müssen Sie Admin sein.</translation>
    </message>
    <message>
        <source>Press “Create new Integration”. Name it after the program that will use it.</source>
        <translation>Klicken Sie auf „Create new Integration“. Benennen Sie sie nach dem Programm, das sie verwenden wird.</translation>
    </message>
    <message>
        <source>Copy the token at once and keep it like a password: HighLevel shows it this one time.</source>
        <translation>Kopieren Sie das Token sofort und bewahren Sie es wie ein Passwort auf: HighLevel zeigt es nur dieses eine Mal.</translation>
    </message>
    <message>
        <source>Rotate it there every 90 days, the first time by %1. The old token goes on working for 7 days, so that there is time to put the new one in place.</source>
        <translation>Rotieren Sie es dort alle 90 Tage, das erste Mal bis zum %1. Das alte Token funktioniert noch 7 Tage, damit Zeit bleibt, das neue einzusetzen.</translation>
    </message>
    <message>
        <source>What to expect of it</source>
        <translation>Was Sie davon erwarten können</translation>
    </message>
    <message>
        <source>No app, no redirect address, no sign-in, no daily refresh.</source>
        <translation>Keine App, keine Weiterleitungsadresse, keine Anmeldung, kein tägliches Erneuern.</translation>
    </message>
    <message>
        <source>Its scopes can be changed later; the token stays the same.</source>
        <translation>Seine Scopes lassen sich später ändern; das Token bleibt dasselbe.</translation>
    </message>
    <message>
        <source>It works in one account only. Each sub-account needs a token of its own.</source>
        <translation>Es funktioniert nur in einem Konto. Jeder Sub-Account braucht ein eigenes Token.</translation>
    </message>
    <message>
        <source>No webhooks and no custom pages: those belong to apps.</source>
        <translation>Keine Webhooks und keine Custom Pages: Die gehören zu Apps.</translation>
    </message>
    <message>
        <source>It can&apos;t list where an app is installed (installedLocations), nor make tokens for sub-accounts (locationToken). HighLevel takes OAuth tokens only there.</source>
        <translation>Es kann weder auflisten, wo eine App installiert ist (installedLocations), noch Tokens für Sub-Accounts erzeugen (locationToken). HighLevel nimmt dort nur OAuth-Tokens an.</translation>
    </message>
    <message>
        <source>It does not renew itself, and a lost one can&apos;t be shown again: rotate it, or make another.</source>
        <translation>Es erneuert sich nicht selbst, und ein verlorenes lässt sich nicht wieder anzeigen: Rotieren Sie es oder erzeugen Sie ein anderes.</translation>
    </message>
    <message>
        <source>An agency can have one for itself. Older help texts say that this needs the $497 plan (Agency Pro); whether that still holds is not confirmed.</source>
        <translation>Eine Agentur kann eines für sich selbst haben. Ältere Hilfetexte sagen, dass das den Tarif für 497&#xa0;$ (Agency Pro) braucht. Ob das noch gilt, ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>What it looks like, and how a call uses it</source>
        <translation>Wie es aussieht und wie ein Aufruf es verwendet</translation>
    </message>
    <message>
        <source>The token is “pit-” and a UUID: pit-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx. Send it with every call in the first header; HighLevel wants the second one, too.</source>
        <translation>Das Token ist „pit-“ und eine UUID: pit-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx. Senden Sie es bei jedem Aufruf im ersten Header. HighLevel verlangt auch den zweiten.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Try it: GET</source>
        <translation>Ausprobieren: GET</translation>
    </message>
    <message>
        <source>The trial call reads the sub-account&apos;s name and needs the scope locations.readonly. The ID stands in the browser&apos;s address bar, after “/location/”.</source>
        <translation>Der Probeaufruf liest den Namen des Sub-Accounts und braucht den Scope locations.readonly. Die ID steht in der Adresszeile des Browsers hinter „/location/“.</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>hloauth::PurposePage</name>
    <message>
        <source>In a sub-account</source>
        <translation>In einem Sub-Account</translation>
    </message>
    <message>
        <source>For the agency</source>
        <translation>Für die Agentur</translation>
    </message>
    <message>
        <source>All of a kind</source>
        <translation>Alles einer Art</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Tick what fits, and the scopes (permissions) for it are chosen. Or tick nothing, go on, and choose scopes yourself.</source>
        <translation>Kreuzen Sie an, was passt, dann werden die Scopes (Berechtigungen) dafür gewählt. Oder kreuzen Sie nichts an, gehen Sie weiter und wählen Sie die Scopes selbst.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Noch ist nichts gewählt.</translation>
    </message>
    <message>
        <source>no webhook events</source>
        <translation>keine Webhook-Ereignisse</translation>
    </message>
    <message>
        <source>needs an app for the agency</source>
        <translation>braucht eine App für die Agentur</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>Gewählt: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scope(s)</source>
        <translation>
            <numerusform>%1 von %n Scope</numerusform>
            <numerusform>%1 von %n Scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n Scope</numerusform>
            <numerusform>%n Scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook event(s)</source>
        <translation>
            <numerusform>%n Webhook-Ereignis</numerusform>
            <numerusform>%n Webhook-Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::ReceivedModel</name>
    <message>
        <source>(no type)</source>
        <translation>(ohne Typ)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>hloauth::ReceivedView</name>
    <message>
        <source>… only the beginning is shown; Save takes all of it.</source>
        <translation>… nur der Anfang wird gezeigt; „Speichern“ nimmt alles.</translation>
    </message>
    <message>
        <source>Enter the address of your program, such as http://localhost:3000/webhook.</source>
        <translation>Geben Sie die Adresse Ihres Programms ein, etwa http://localhost:3000/webhook.</translation>
    </message>
    <message>
        <source>The address has to begin with http://, as programs on this computer have it.</source>
        <translation>Die Adresse muss mit http:// beginnen, wie bei Programmen auf diesem Computer.</translation>
    </message>
    <message>
        <source>Events are sent again to programs on this computer only (localhost), as customers&apos; data is in them.</source>
        <translation>Ereignisse werden nur an Programme auf diesem Computer (localhost) erneut gesendet, denn sie enthalten Kundendaten.</translation>
    </message>
    <message>
        <source>Take the name and password out of the address.</source>
        <translation>Nehmen Sie Name und Passwort aus der Adresse heraus.</translation>
    </message>
    <message>
        <source>The body byte for byte, or the whole request</source>
        <translation>Den Body Byte für Byte oder die ganze Anfrage</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Erneut sen&amp;den</translation>
    </message>
    <message>
        <source>Sends headers and body once more, as they came</source>
        <translation>Sendet Header und Body noch einmal, wie sie kamen</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>Header und Body</translation>
    </message>
    <message>
        <source>Choose an event to see it here.</source>
        <translation>Wählen Sie ein Ereignis, um es hier zu sehen.</translation>
    </message>
    <message>
        <source>Copy the event&apos;s body</source>
        <translation>Body des Ereignisses kopieren</translation>
    </message>
    <message>
        <source>Copy the bod&amp;y</source>
        <translation>Bod&amp;y kopieren</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>Address of a program on this computer</source>
        <translation>Adresse eines Programms auf diesem Computer</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Ereignis speichern</translation>
    </message>
    <message>
        <source>Body (*.json)</source>
        <translation>Body (*.json)</translation>
    </message>
    <message>
        <source>Whole request (*.http)</source>
        <translation>Ganze Anfrage (*.http)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Choose an event first.</source>
        <translation>Wählen Sie zuerst ein Ereignis.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written (%1); choose another folder.</source>
        <translation>Die Datei lässt sich nicht schreiben (%1). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Es kam keine Antwort</translation>
    </message>
    <message>
        <source>Start your program and look at the port in the address. (%1)</source>
        <translation>Starten Sie Ihr Programm und prüfen Sie den Port in der Adresse. (%1)</translation>
    </message>
    <message>
        <source>Your program took it (HTTP %1).</source>
        <translation>Ihr Programm hat es angenommen (HTTP %1).</translation>
    </message>
    <message>
        <source>Your program answered HTTP %1; HighLevel would take that for a failure.</source>
        <translation>Ihr Programm antwortete HTTP %1; HighLevel würde das als Fehlschlag werten.</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>Seine Antwort</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Speicher&amp;n…</translation>
    </message>
    <message>
        <source>Sending to %1…</source>
        <translation>Wird gesendet an %1…</translation>
    </message>
</context>
<context>
    <name>hloauth::RedirectPage</name>
    <message>
        <source>Redirect and link</source>
        <translation>Weiterleitung und Link</translation>
    </message>
    <message>
        <source>Where the answer goes (HighLevel: redirect URL)</source>
        <translation>Wohin die Antwort geht (bei HighLevel: redirect URL)</translation>
    </message>
    <message>
        <source>To this &amp;computer</source>
        <translation>An diesen &amp;Computer</translation>
    </message>
    <message>
        <source>The program takes the answer itself. Nothing else on the network can reach it.</source>
        <translation>Das Programm nimmt die Antwort selbst an. Nichts anderes im Netzwerk kann es erreichen.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>Copy redirect address</source>
        <translation>Weiterleitungsadresse kopieren</translation>
    </message>
    <message>
        <source>Paste it in the portal: your app → Advanced Settings → Auth → Redirect URLs, press “Add”, then “Save”.</source>
        <translation>Fügen Sie sie im Portal ein: Ihre App → Advanced Settings → Auth → Redirect URLs, klicken Sie auf „Add“, dann auf „Save“.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Change it only if another program uses this port. The portal needs the changed address.</source>
        <translation>Ändern Sie ihn nur, wenn ein anderes Programm diesen Port benutzt. Das Portal braucht die geänderte Adresse.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Paste it in the portal under Advanced Settings → Auth → Redirect URLs, add it and save.</source>
        <translation>Fügen Sie sie im Portal unter Advanced Settings → Auth → Redirect URLs ein, mit „Add“ und „Save“.</translation>
    </message>
    <message>
        <source>To an address of my o&amp;wn</source>
        <translation>An eine &amp;eigene Adresse</translation>
    </message>
    <message>
        <source>For an app that already has one. You copy the address from the browser and paste it here at the end.</source>
        <translation>Für eine App, die schon eine hat. Sie kopieren die Adresse aus dem Browser und fügen sie am Ende hier ein.</translation>
    </message>
    <message>
        <source>Own redirect address</source>
        <translation>Eigene Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>How the link is made</source>
        <translation>Wie der Link entsteht</translation>
    </message>
    <message>
        <source>S&amp;tandard link</source>
        <translation>S&amp;tandardlink</translation>
    </message>
    <message>
        <source>White-&amp;label link</source>
        <translation>White-&amp;Label-Link</translation>
    </message>
    <message>
        <source>marketplace.leadconnectorhq.com: without HighLevel&apos;s name, to send to clients</source>
        <translation>marketplace.leadconnectorhq.com: ohne den Namen HighLevel, zum Senden an Kunden</translation>
    </message>
    <message>
        <source>Log in in the &amp;same tab, without a pop-up</source>
        <translation>Im &amp;selben Tab einloggen, ohne Pop-up</translation>
    </message>
    <message>
        <source>Use the ol&amp;der address of the consent page</source>
        <translation>Ältere A&amp;dresse der Zustimmungsseite verwenden</translation>
    </message>
    <message>
        <source>/oauth/chooselocation instead of /v2/oauth/chooselocation. Fails for most apps made today: only if the usual one does not work.</source>
        <translation>/oauth/chooselocation statt /v2/oauth/chooselocation. Scheitert bei den meisten Apps von heute: nur, wenn die übliche nicht funktioniert.</translation>
    </message>
    <message>
        <source>App version (HighLevel: version ID)</source>
        <translation>Welche Version der App (bei HighLevel: version ID)</translation>
    </message>
    <message>
        <source>The &amp;first one</source>
        <translation>Die e&amp;rste</translation>
    </message>
    <message>
        <source>Its ID is usually the first part of your client ID; the program takes it from there. Right for a new app, which is a draft until you publish it.</source>
        <translation>Ihre ID ist meist der erste Teil Ihrer Client-ID; das Programm entnimmt sie dort. Richtig für eine neue App, die ein Entwurf ist, bis Sie sie veröffentlichen.</translation>
    </message>
    <message>
        <source>Anothe&amp;r one</source>
        <translation>Eine &amp;andere</translation>
    </message>
    <message>
        <source>Copy its ID in the portal under Manage → Versions.</source>
        <translation>Kopieren Sie ihre ID im Portal unter Manage → Versions.</translation>
    </message>
    <message>
        <source>Version ID</source>
        <translation>Versions-ID</translation>
    </message>
    <message>
        <source>24 digits and letters from a to f</source>
        <translation>24 Ziffern und Buchstaben von a bis f</translation>
    </message>
    <message>
        <source>The li&amp;ve one</source>
        <translation>Die &amp;veröffentlichte</translation>
    </message>
    <message>
        <source>Leaves the version out. Works only if the app has a published version.</source>
        <translation>Lässt die Version weg. Funktioniert nur, wenn die App eine veröffentlichte Version hat.</translation>
    </message>
    <message>
        <source>In practice the link goes to the stand-in inside this program.</source>
        <translation>In der Übung geht der Link zur Nachbildung in diesem Programm.</translation>
    </message>
    <message>
        <source>The link goes to %1, as the program was told when it was started.</source>
        <translation>Der Link geht zu %1, wie dem Programm beim Start gesagt wurde.</translation>
    </message>
    <message>
        <source>Enter your redirect address.</source>
        <translation>Geben Sie Ihre Weiterleitungsadresse ein.</translation>
    </message>
    <message>
        <source>Write the whole address, beginning with https://.</source>
        <translation>Schreiben Sie die ganze Adresse, beginnend mit https://.</translation>
    </message>
    <message>
        <source>The address must begin with https:// (or http:// for this computer).</source>
        <translation>Die Adresse muss mit https:// beginnen (oder mit http:// bei diesem Computer).</translation>
    </message>
    <message>
        <source>Leave out the name or password before the “@”.</source>
        <translation>Lassen Sie den Namen oder das Passwort vor dem „@“ weg.</translation>
    </message>
    <message>
        <source>Leave out “#” and what comes after it.</source>
        <translation>Lassen Sie „#“ und alles dahinter weg.</translation>
    </message>
    <message>
        <source>An address on this computer needs a port, for example http://localhost:53682/oauth/callback.</source>
        <translation>Eine Adresse auf diesem Computer braucht einen Port, zum Beispiel http://localhost:53682/oauth/callback.</translation>
    </message>
    <message>
        <source>This is not a web address; check it for spaces and misplaced characters.</source>
        <translation>Das ist keine Webadresse. Prüfen Sie sie auf Leerzeichen und falsche Zeichen.</translation>
    </message>
    <message>
        <source>A version ID has exactly 24 digits and letters from a to f.</source>
        <translation>Eine Versions-ID hat genau 24 Ziffern und Buchstaben von a bis f.</translation>
    </message>
    <message>
        <source>“%1” in the address</source>
        <translation>„%1“ in der Adresse</translation>
    </message>
    <message>
        <source>The portal refuses it for apps that are white-label friendly, which is its default. Use another word, such as “crm” or “leadconnector”.</source>
        <translation>Das Portal lehnt sie bei Apps ab, die „white-label friendly“ sind, und das ist dort voreingestellt. Verwenden Sie ein anderes Wort, etwa „crm“ oder „leadconnector“.</translation>
    </message>
    <message>
        <source>Use https. With http, others could read the answer on its way.</source>
        <translation>Verwenden Sie https. Mit http könnten andere die Antwort unterwegs lesen.</translation>
    </message>
    <message>
        <source>Enter the version ID.</source>
        <translation>Geben Sie die Versions-ID ein.</translation>
    </message>
    <message>
        <source>After you consent, HighLevel sends your browser to the redirect address. Copy it into your app; all else on this page is right as it is for a new app.</source>
        <translation>Nach Ihrer Zustimmung schickt HighLevel Ihren Browser zur Weiterleitungsadresse. Kopieren Sie sie in Ihre App; alles andere auf dieser Seite stimmt für eine neue App so, wie es ist.</translation>
    </message>
</context>
<context>
    <name>hloauth::RefreshCommand</name>
    <message>
        <source>New tokens for &quot;%1&quot;; the access token is valid until %2.</source>
        <translation>Neue Tokens für &quot;%1&quot;; das Access-Token ist gültig bis %2.</translation>
    </message>
    <message>
        <source>Warning: asked for and not granted: %1.</source>
        <translation>Warnung: verlangt und nicht gewährt: %1.</translation>
    </message>
</context>
<context>
    <name>hloauth::RefreshingCommand</name>
    <message>
        <source>New tokens came for &quot;%1&quot; and are only in this program&apos;s memory; the old ones are used up.</source>
        <translation>Für &quot;%1&quot; kamen neue Tokens, die nur im Arbeitsspeicher dieses Programms sind; die alten sind verbraucht.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then: [t] try again, [s] show the refresh token so that you can save it yourself, [g] give it up: </source>
        <translation>Entsperren Sie den Schlüsselbund, dann: [t] noch einmal versuchen, [s] das Refresh-Token anzeigen, damit Sie es selbst sichern können, [g] aufgeben: </translation>
    </message>
    <message>
        <source>Warning: the refresh token of &quot;%1&quot; was given to another program on %2; it is renewed now, and that program&apos;s copy is worth nothing any more.</source>
        <translation>Warnung: Das Refresh-Token von &quot;%1&quot; wurde am %2 an ein anderes Programm gegeben; jetzt wird es erneuert, und die Kopie jenes Programms ist wertlos.</translation>
    </message>
    <message>
        <source>Warning: a refresh of &quot;%1&quot; that was begun on %2 found no end and may have used up the refresh token; &quot;hloauth refresh&quot; tells.</source>
        <translation>Warnung: Eine am %2 begonnene Erneuerung von &quot;%1&quot; wurde nicht abgeschlossen und hat das Refresh-Token vielleicht verbraucht; &quot;hloauth refresh&quot; zeigt es.</translation>
    </message>
    <message>
        <source>The new tokens would be lost with this program; answer g to give them up.</source>
        <translation>Die neuen Tokens gingen mit diesem Programm verloren; antworten Sie g, um sie aufzugeben.</translation>
    </message>
    <message>
        <source>A refresh is under way, and ending now could lose the connection; it ends by itself in at most a few minutes.</source>
        <translation>Eine Erneuerung läuft gerade, und jetzt zu beenden könnte die Verbindung kosten; sie endet von selbst in höchstens einigen Minuten.</translation>
    </message>
</context>
<context>
    <name>hloauth::RemovalNotice</name>
    <message>
        <source>“%1” is being removed…</source>
        <translation>„%1“ wird entfernt …</translation>
    </message>
    <message>
        <source>If its tokens are being renewed just now, that ends first.</source>
        <translation>Werden ihre Tokens gerade erneuert, wird das erst beendet.</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>„%1“ ließ sich nicht entfernen.</translation>
    </message>
    <message>
        <source>The keychain did not let its secrets be deleted. Unlock it and try again.</source>
        <translation>Der Schlüsselbund hat das Löschen ihrer Geheimnisse nicht zugelassen. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>“%1” is being brought back…</source>
        <translation>„%1“ wird zurückgeholt …</translation>
    </message>
    <message>
        <source>“%1” could not be brought back.</source>
        <translation>„%1“ ließ sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>The keychain did not take its secrets. Unlock it and try again within a minute; after that it needs a new sign-in.</source>
        <translation>Der Schlüsselbund hat ihre Geheimnisse nicht angenommen. Entsperren Sie ihn und versuchen Sie es innerhalb einer Minute noch einmal; danach braucht sie eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>%1 After a minute it needs a new sign-in.</source>
        <translation>%1 Nach einer Minute braucht sie eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>Its tokens and the client secret are deleted from this computer. The app stays installed in HighLevel; uninstall it there to end its access.</source>
        <translation>Ihre Tokens und das Client-Secret werden von diesem Computer gelöscht. Die App bleibt in HighLevel installiert. Um ihren Zugriff zu beenden, deinstallieren Sie sie dort.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a connection&apos;s name</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Undo brings it back, and after that %1.</source>
        <comment>names</comment>
        <translation>Rückgängig holt sie zurück und danach %1.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The keychain&apos;s own words</source>
        <translation>Meldung des Schlüsselbunds</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
</context>
<context>
    <name>hloauth::RemoveCommand</name>
    <message>
        <source>The app stays installed at HighLevel; uninstall it there to end its access.</source>
        <translation>Die App bleibt bei HighLevel installiert; deinstallieren Sie sie dort, um ihren Zugriff zu beenden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed, and its secrets with it.</source>
        <translation>&quot;%1&quot; ist entfernt, samt den Geheimnissen.</translation>
    </message>
</context>
<context>
    <name>hloauth::RenameDialog</name>
    <message>
        <source>Rename the connection</source>
        <translation>Verbindung umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Eine Verbindung braucht einen Namen.</translation>
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
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Scopes asked for and granted</source>
        <translation>Verlangte und gewährte Scopes</translation>
    </message>
    <message>
        <source>✗ not granted</source>
        <translation>✗ nicht gewährt</translation>
    </message>
    <message>
        <source>+ granted without being asked for</source>
        <translation>+ gewährt, ohne verlangt zu sein</translation>
    </message>
    <message>
        <source>✓ granted</source>
        <translation>✓ gewährt</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeExport</name>
    <message>
        <source>- Needed for: chosen by hand</source>
        <translation>- Gebraucht für: von Hand gewählt</translation>
    </message>
    <message>
        <source>- Needed for: %1</source>
        <translation>- Gebraucht für: %1</translation>
    </message>
    <message>
        <source>- Not in HighLevel&apos;s documents</source>
        <translation>- Nicht in der Dokumentation von HighLevel</translation>
    </message>
    <message>
        <source>- %1: only reads</source>
        <translation>- %1: nur lesend</translation>
    </message>
    <message>
        <source>- %1: can change something</source>
        <translation>- %1: kann etwas ändern</translation>
    </message>
    <message>
        <source>- Calls: %1</source>
        <translation>- Aufrufe: %1</translation>
    </message>
    <message>
        <source>- Webhook events: %1</source>
        <translation>- Webhook-Ereignisse: %1</translation>
    </message>
    <message>
        <source>- Webhook events, probably: %1</source>
        <translation>- Webhook-Ereignisse, wahrscheinlich: %1</translation>
    </message>
    <message>
        <source>## Scopes of this app</source>
        <translation>## Scopes dieser App</translation>
    </message>
    <message>
        <source>Scopes: %1. API calls that they allow: %2.</source>
        <translation>Scopes: %1. API-Aufrufe, die sie erlauben: %2.</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeImportDialog</name>
    <message>
        <source>“%1” can&apos;t be read. Choose another file, or paste its text.</source>
        <translation>„%1“ lässt sich nicht lesen. Wählen Sie eine andere Datei oder fügen Sie deren Text ein.</translation>
    </message>
    <message>
        <source>“%1” is no settings file: it is larger than 1 MB, or not a text. Choose another file, or paste the part with the scopes.</source>
        <translation>„%1“ ist keine Einstellungsdatei: Sie ist größer als 1 MB oder kein Text. Wählen Sie eine andere Datei oder fügen Sie den Teil mit den Scopes ein.</translation>
    </message>
    <message>
        <source>&amp;Add to my scopes</source>
        <translation>Zu meinen Scopes &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Replace my scopes</source>
        <translation>Meine Scopes &amp;ersetzen</translation>
    </message>
    <message>
        <source>Import scopes</source>
        <translation>Scopes importieren</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>Zu importierender Text</translation>
    </message>
    <message>
        <source>Paste it here, or drop it on this window</source>
        <translation>Hier einfügen oder auf dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>An authorization link, the scopes of an app copied from the portal, or a settings file (.env). It is read on this computer, and nothing but names of scopes is kept.</source>
        <translation>Ein Autorisierungslink, die aus dem Portal kopierten Scopes einer App oder eine Einstellungsdatei (.env). Der Text wird auf diesem Computer gelesen, und nichts außer Scope-Namen wird behalten.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Datei öffnen …</translation>
    </message>
    <message>
        <source>Open a file with scopes</source>
        <translation>Datei mit Scopes öffnen</translation>
    </message>
    <message>
        <source>Read from “%1”, whose text is not shown.</source>
        <translation>Gelesen aus „%1“; der Text wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>New: %1. Chosen already: %2. Replacing would take out: %3.</source>
        <translation>Neu: %1. Schon gewählt: %2. Ersetzen würde herausnehmen: %3.</translation>
    </message>
    <message>
        <source>The text is long and is not shown. It was looked through anyway.</source>
        <translation>Der Text ist lang und wird nicht gezeigt. Durchgesehen wurde er trotzdem.</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeModel</name>
    <message>
        <source>Not in HighLevel&apos;s documents</source>
        <translation>Nicht in der Dokumentation von HighLevel</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>So behalten</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>HighLevel documents no scope of this name. %1</source>
        <translation>HighLevel dokumentiert keinen Scope dieses Namens. %1</translation>
    </message>
    <message>
        <source>$497 with an agency token</source>
        <translation>497&#xa0;$ mit einem Agentur-Token</translation>
    </message>
    <message>
        <source>probably %1</source>
        <translation>wahrscheinlich %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Event or reason</source>
        <translation>Ereignis oder Grund</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeNote</name>
    <message>
        <source>About a scope</source>
        <translation>Über einen Scope</translation>
    </message>
    <message>
        <source>Go to a scope in the list to read what it allows and why it is chosen.</source>
        <translation>Gehen Sie in der Liste zu einem Scope, um zu lesen, was er erlaubt und warum er gewählt ist.</translation>
    </message>
    <message>
        <source>Chosen by hand; nothing that you asked for needs it.</source>
        <translation>Von Hand gewählt; nichts, was Sie verlangt haben, braucht ihn.</translation>
    </message>
    <message>
        <source>Chosen for: %1.</source>
        <translation>Gewählt für: %1.</translation>
    </message>
    <message>
        <source>Without it nothing is lost: other chosen scopes allow the same.</source>
        <translation>Ohne ihn geht nichts verloren: Andere gewählte Scopes erlauben dasselbe.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>It would allow %1.</source>
        <translation>Er würde erlauben: %1.</translation>
    </message>
    <message>
        <source>Without it %1 would not be complete.</source>
        <translation>Ohne ihn wäre nicht vollständig: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) (%1)</source>
        <translation>
            <numerusform>%n Aufruf (%1)</numerusform>
            <numerusform>%n Aufrufe (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook event(s) (%1)</source>
        <translation>
            <numerusform>%n Webhook-Ereignis (%1)</numerusform>
            <numerusform>%n Webhook-Ereignisse (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it these stop working: %1.</source>
        <translation>Ohne ihn entfällt: %1.</translation>
    </message>
    <message>
        <source>Without it these stop working: %1; and %2 would not be complete.</source>
        <translation>Ohne ihn entfällt: %1; nicht vollständig wäre dann %2.</translation>
    </message>
    <message>
        <source>Choose it any&amp;way</source>
        <translation>Trotzde&amp;m wählen</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopePresets</name>
    <message>
        <source>Contacts in and out</source>
        <translation>Kontakte hinein und heraus</translation>
    </message>
    <message>
        <source>leads customers people persons clients CRM</source>
        <translation>Leads Kunden Personen Menschen Kontakte Mandanten CRM</translation>
    </message>
    <message>
        <source>New messages to a sheet</source>
        <translation>Neue Nachrichten in eine Tabelle</translation>
    </message>
    <message>
        <source>Get every SMS, e-mail and chat message as a webhook event, to log or to answer it.</source>
        <translation>Jede SMS, E-Mail und Chat-Nachricht als Webhook-Ereignis bekommen, um sie zu protokollieren oder zu beantworten.</translation>
    </message>
    <message>
        <source>inbound outbound text texts WhatsApp conversations spreadsheet log</source>
        <translation>Posteingang eingehend ausgehend SMS Nachrichten WhatsApp Unterhaltungen Gespräche Tabelle Protokoll</translation>
    </message>
    <message>
        <source>Send SMS and e-mail</source>
        <translation>SMS und E-Mails senden</translation>
    </message>
    <message>
        <source>Find a contact and send it a message through the sub-account&apos;s own number or mailbox.</source>
        <translation>Einen Kontakt finden und ihm über die Nummer oder das Postfach des Sub-Accounts eine Nachricht senden.</translation>
    </message>
    <message>
        <source>text texts message messages mail WhatsApp reply</source>
        <translation>SMS Text Nachricht Nachrichten Mail E-Mail WhatsApp antworten Antwort</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>See free slots, book and move appointments, and hear of new ones.</source>
        <translation>Freie Zeiten sehen, Termine buchen und verschieben und von neuen erfahren.</translation>
    </message>
    <message>
        <source>bookings meetings calendar slots events</source>
        <translation>Buchungen Meetings Besprechungen Kalender Slots Zeitfenster Events</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Verkaufschancen (Opportunities)</translation>
    </message>
    <message>
        <source>deals pipeline sales stages</source>
        <translation>Deals Pipeline Verkauf Vertrieb Phasen Opportunities Chancen</translation>
    </message>
    <message>
        <source>Invoices and payments</source>
        <translation>Rechnungen und Zahlungen</translation>
    </message>
    <message>
        <source>Send invoices, and follow orders, subscriptions and payments into your books.</source>
        <translation>Rechnungen senden sowie Bestellungen, Abos und Zahlungen in Ihre Buchhaltung übernehmen.</translation>
    </message>
    <message>
        <source>bills money orders accounting</source>
        <translation>Rechnung Geld Bestellungen Aufträge Buchhaltung</translation>
    </message>
    <message>
        <source>Form and survey answers</source>
        <translation>Antworten aus Formularen und Umfragen</translation>
    </message>
    <message>
        <source>Fetch what people entered in your forms and surveys.</source>
        <translation>Abholen, was Menschen in Ihre Formulare und Umfragen eingetragen haben.</translation>
    </message>
    <message>
        <source>submissions questionnaire</source>
        <translation>Formular Einsendungen Fragebogen Umfrage</translation>
    </message>
    <message>
        <source>Start workflows</source>
        <translation>Workflows starten</translation>
    </message>
    <message>
        <source>Put contacts into a workflow or a campaign, and take them out.</source>
        <translation>Kontakte in einen Workflow oder eine Kampagne aufnehmen und wieder herausnehmen.</translation>
    </message>
    <message>
        <source>automation campaigns trigger</source>
        <translation>Automatisierung Automation Kampagnen Auslöser Trigger</translation>
    </message>
    <message>
        <source>Social media posts</source>
        <translation>Beiträge in sozialen Medien</translation>
    </message>
    <message>
        <source>Plan and publish posts, and read how they did.</source>
        <translation>Beiträge planen und veröffentlichen und lesen, wie sie gelaufen sind.</translation>
    </message>
    <message>
        <source>Facebook Instagram LinkedIn planner publish</source>
        <translation>Facebook Instagram LinkedIn Planer veröffentlichen Posts Social Media</translation>
    </message>
    <message>
        <source>Create sub-accounts</source>
        <translation>Sub-Accounts anlegen</translation>
    </message>
    <message>
        <source>Set up a sub-account for a new client, from a snapshot and with its users.</source>
        <translation>Einen Sub-Account für einen neuen Kunden einrichten, aus einem Snapshot und mit seinen Benutzern.</translation>
    </message>
    <message>
        <source>location locations client onboarding snapshot</source>
        <translation>Location Locations Unterkonto Kunde Onboarding Snapshot</translation>
    </message>
    <message>
        <source>Agency overview</source>
        <translation>Überblick über die Agentur</translation>
    </message>
    <message>
        <source>List the agency&apos;s sub-accounts and users, without changing anything.</source>
        <translation>Die Sub-Accounts und Benutzer der Agentur auflisten, ohne etwas zu ändern.</translation>
    </message>
    <message>
        <source>company locations report users</source>
        <translation>Unternehmen Company Locations Unterkonten Bericht Benutzer</translation>
    </message>
    <message>
        <source>Tokens for all sub-accounts</source>
        <translation>Tokens für alle Sub-Accounts</translation>
    </message>
    <message>
        <source>Sign in once for the agency, and make a token for each sub-account that has the app.</source>
        <translation>Einmal für die Agentur anmelden und ein Token für jeden Sub-Account erzeugen, der die App hat.</translation>
    </message>
    <message>
        <source>agency access bulk all locations</source>
        <translation>Agentur Zugriff gesammelt Massen alle Locations Unterkonten</translation>
    </message>
    <message>
        <source>SaaS mode</source>
        <translation>SaaS-Modus</translation>
    </message>
    <message>
        <source>Switch SaaS on for a sub-account, and change or pause its plan.</source>
        <translation>SaaS für einen Sub-Account einschalten und seinen Tarif ändern oder pausieren.</translation>
    </message>
    <message>
        <source>subscription plan rebilling wallet</source>
        <translation>Abo Abonnement Tarif Weiterberechnung Rebilling Wallet Guthaben</translation>
    </message>
    <message>
        <source>Webhooks only</source>
        <translation>Nur Webhooks</translation>
    </message>
    <message>
        <source>Every scope that HighLevel&apos;s documents tie to webhook events.</source>
        <translation>Jeder Scope, den die Dokumentation von HighLevel mit Webhook-Ereignissen verbindet.</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Alles lesen</translation>
    </message>
    <message>
        <source>Every scope that only reads.</source>
        <translation>Jeder Scope, der nur liest.</translation>
    </message>
    <message>
        <source>Any plan</source>
        <translation>Jeder Tarif</translation>
    </message>
    <message>
        <source>Every scope that is of use on any HighLevel plan.</source>
        <translation>Jeder Scope, der in jedem HighLevel-Tarif nützt.</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Sub-Account</translation>
    </message>
    <message>
        <source>Every scope that a sub-account token can have.</source>
        <translation>Jeder Scope, den das Token eines Sub-Accounts haben kann.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Every scope that an agency token can have.</source>
        <translation>Jeder Scope, den das Token einer Agentur haben kann.</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Contacts, opportunities, conversations and the sub-account&apos;s own data.</source>
        <translation>Kontakte, Verkaufschancen, Unterhaltungen und die Daten des Sub-Accounts selbst.</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendars, contacts and the sub-account&apos;s own data.</source>
        <translation>Kalender, Kontakte und die Daten des Sub-Accounts selbst.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Invoices, payments, products and contacts.</source>
        <translation>Rechnungen, Zahlungen, Produkte und Kontakte.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Every scope.</source>
        <translation>Jeder Scope.</translation>
    </message>
    <message>
        <source>Add, change and tag contacts, as from a form or a sheet, and keep both sides in step.</source>
        <translation>Kontakte anlegen, ändern und mit Tags versehen, etwa aus einem Formular oder einer Tabelle, und beide Seiten auf demselben Stand halten.</translation>
    </message>
    <message>
        <source>Read pipelines and contacts, and create, change and move the deals.</source>
        <translation>Pipelines und Kontakte lesen und die Deals anlegen, ändern und verschieben.</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeTree</name>
    <message>
        <source>Asks for a scope that this program does not know</source>
        <translation>Verlangt einen Scope, den dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Purposes, calls and events that were found</source>
        <translation>Gefundene Zwecke, Aufrufe und Ereignisse</translation>
    </message>
    <message>
        <source>What you want to do – a tick chooses the least scopes for it:</source>
        <translation>Was Sie tun wollen – ein Häkchen wählt die wenigsten Scopes dafür:</translation>
    </message>
    <message>
        <source>Search scopes</source>
        <translation>Scopes durchsuchen</translation>
    </message>
    <message>
        <source>Which scopes to show</source>
        <translation>Welche Scopes gezeigt werden</translation>
    </message>
    <message>
        <source>All scopes</source>
        <translation>Alle Scopes</translation>
    </message>
    <message>
        <source>Scopes that bring webhook events</source>
        <translation>Scopes, die Webhook-Ereignisse bringen</translation>
    </message>
    <message>
        <source>Chosen scopes</source>
        <translation>Gewählte Scopes</translation>
    </message>
    <message>
        <source>Chosen, but nothing asked for them</source>
        <translation>Gewählt, aber nichts verlangt sie</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Chooses every scope that is shown and not grey</source>
        <translation>Wählt jeden Scope, der gezeigt wird und nicht grau ist</translation>
    </message>
    <message>
        <source>Read-&amp;only</source>
        <translation>Nur l&amp;esen</translation>
    </message>
    <message>
        <source>Chooses the shown scopes that only read, and no others of them</source>
        <translation>Wählt von den gezeigten Scopes die, die nur lesen, und keine anderen</translation>
    </message>
    <message>
        <source>Non&amp;e</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Takes back every scope that is shown</source>
        <translation>Nimmt jeden gezeigten Scope zurück</translation>
    </message>
    <message>
        <source>Show unus&amp;ual scopes</source>
        <translation>&amp;Seltene Scopes zeigen</translation>
    </message>
    <message>
        <source>Scopes that HighLevel names but probably does not offer in its portal</source>
        <translation>Scopes, die HighLevel nennt, aber wahrscheinlich nicht in seinem Portal anbietet</translation>
    </message>
    <message>
        <source>There is no such scope.</source>
        <translation>Diesen Scope gibt es nicht.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents name no scope for %1; it may work with any token.</source>
        <translation>Die Dokumentation von HighLevel nennt keinen Scope für %1; vielleicht geht es mit jedem Token.</translation>
    </message>
    <message>
        <source>No documented call fits “%1”.</source>
        <translation>Kein dokumentierter Aufruf passt zu „%1“.</translation>
    </message>
    <message>
        <source>No scope, purpose, API call or webhook event has “%1” in it.</source>
        <translation>Kein Scope, Zweck, API-Aufruf oder Webhook-Ereignis enthält „%1“.</translation>
    </message>
    <message>
        <source>%1 Similar are: %2.</source>
        <translation>%1 Ähnlich sind: %2.</translation>
    </message>
    <message>
        <source>Ask for it anyway</source>
        <translation>Trotzdem anfordern</translation>
    </message>
    <message>
        <source>Search: send SMS, POST /contacts/, ContactCreate…</source>
        <translation>Suche: SMS senden, POST /contacts/, ContactCreate…</translation>
    </message>
    <message>
        <source>Finds scopes by what you want to do, by name, resource, API call or webhook event; a whole address with real IDs in it will do</source>
        <translation>Findet Scopes danach, was Sie tun wollen, nach Name, Ressource, API-Aufruf oder Webhook-Ereignis; auch eine ganze Adresse mit echten IDs darin genügt</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n purpose(s), call(s) or event(s) found</source>
        <translation>
            <numerusform>%n Zweck, Aufruf oder Ereignis gefunden</numerusform>
            <numerusform>%n Zwecke, Aufrufe oder Ereignisse gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) found</source>
        <translation>
            <numerusform>%n Scope gefunden</numerusform>
            <numerusform>%n Scopes gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeWords</name>
    <message>
        <source>sub-account and agency tokens</source>
        <translation>Tokens von Sub-Accounts und Agenturen</translation>
    </message>
    <message>
        <source>agency tokens only</source>
        <translation>nur Tokens von Agenturen</translation>
    </message>
    <message>
        <source>sub-account tokens only</source>
        <translation>nur Tokens von Sub-Accounts</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents disagree: the scope list names %1, the API reference %2.</source>
        <translation>Die Dokumentation von HighLevel widerspricht sich: Die Scope-Liste nennt %1, die API-Referenz %2.</translation>
    </message>
    <message>
        <source>Any plan</source>
        <translation>Jeder Tarif</translation>
    </message>
    <message>
        <source>Agency ($297 or $497)</source>
        <translation>Agenturtarif (297&#xa0;$ oder 497&#xa0;$)</translation>
    </message>
    <message>
        <source>Agency Pro ($497) only</source>
        <translation>Nur Agency Pro (497&#xa0;$)</translation>
    </message>
    <message>
        <source>Your app is for sub-accounts only.</source>
        <translation>Ihre App ist nur für Sub-Accounts.</translation>
    </message>
    <message>
        <source>Needs an agency token; your app is for sub-accounts only.</source>
        <translation>Braucht ein Agentur-Token; Ihre App ist nur für Sub-Accounts.</translation>
    </message>
    <message>
        <source>Agency apps only?</source>
        <translation>Nur Agentur-Apps?</translation>
    </message>
    <message>
        <source>Agency apps only</source>
        <translation>Nur Agentur-Apps</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>To get it: make an app for the agency, or for both, and choose that type on the page before. The type of an app that is there can&apos;t be changed.</source>
        <translation>So bekommen Sie ihn: Legen Sie eine App für die Agentur oder für beide an und wählen Sie diesen Typ auf der vorigen Seite. Der Typ einer vorhandenen App lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>An agency token can&apos;t use it itself: make location tokens from it, and ask for oauth.write and oauth.readonly too.</source>
        <translation>Ein Agentur-Token kann ihn selbst nicht nutzen: Erzeugen Sie damit Location-Tokens und verlangen Sie auch oauth.write und oauth.readonly.</translation>
    </message>
    <message>
        <source>It depends on the token: a sub-account&apos;s can have it on any plan, an agency&apos;s probably on $297 or $497 only.</source>
        <translation>Es hängt vom Token ab: Das eines Sub-Accounts kann ihn in jedem Tarif haben, das einer Agentur wahrscheinlich nur mit 297&#xa0;$ oder 497&#xa0;$.</translation>
    </message>
    <message>
        <source>It depends on the token: a sub-account&apos;s can have it on any plan, an agency&apos;s on Agency Pro ($497) only.</source>
        <translation>Es hängt vom Token ab: Das eines Sub-Accounts kann ihn in jedem Tarif haben, das einer Agentur nur mit Agency Pro (497&#xa0;$).</translation>
    </message>
    <message>
        <source>Needs the Agency Pro plan ($497).</source>
        <translation>Braucht den Tarif Agency Pro (497 $).</translation>
    </message>
    <message>
        <source>Needs an agency plan ($297 or $497).</source>
        <translation>Braucht einen Agenturtarif (297 $ oder 497 $).</translation>
    </message>
    <message>
        <source>Probably needs the Agency Pro plan ($497). HighLevel&apos;s documents disagree or are silent here: no scope list names a plan for it.</source>
        <translation>Braucht wahrscheinlich den Tarif Agency Pro (497 $). Die Dokumentation von HighLevel widerspricht sich hier oder schweigt: Keine Scope-Liste nennt einen Tarif dafür.</translation>
    </message>
    <message>
        <source>Probably needs an agency plan ($297 or $497). HighLevel&apos;s documents disagree or are silent here: no scope list names a plan for it.</source>
        <translation>Braucht wahrscheinlich einen Agenturtarif (297 $ oder 497 $). Die Dokumentation von HighLevel widerspricht sich hier oder schweigt: Keine Scope-Liste nennt einen Tarif dafür.</translation>
    </message>
    <message>
        <source>To get it: move to the Agency Pro plan ($497) at HighLevel, then choose that plan on the page before.</source>
        <translation>So bekommen Sie ihn: Wechseln Sie bei HighLevel in den Tarif Agency Pro (497 $) und wählen Sie diesen Tarif dann auf der vorigen Seite.</translation>
    </message>
    <message>
        <source>To get it: move to an agency plan ($297 or $497) at HighLevel, then choose that plan on the page before.</source>
        <translation>So bekommen Sie ihn: Wechseln Sie bei HighLevel in einen Agenturtarif (297 $ oder 497 $) und wählen Sie diesen Tarif dann auf der vorigen Seite.</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopesCommand</name>
    <message>
        <source>plan inferred</source>
        <translation>Tarif erschlossen</translation>
    </message>
    <message>
        <source>agency token: %1</source>
        <translation>Agentur-Token: %1</translation>
    </message>
    <message>
        <source>documents disagree on the token</source>
        <translation>Dokumentation zum Token widersprüchlich</translation>
    </message>
    <message>
        <source>Only scopes whose lowest plan is any, agency ($297 or $497) or agency-pro ($497).</source>
        <translation>Nur Scopes, deren kleinster Tarif any, agency (297&#xa0;$ oder 497&#xa0;$) oder agency-pro (497&#xa0;$) ist.</translation>
    </message>
    <message>
        <source>Only scopes that bring a webhook event, such as ContactCreate.</source>
        <translation>Nur Scopes, die ein Webhook-Ereignis bringen, etwa ContactCreate.</translation>
    </message>
    <message>
        <source>With --webhook: only an example of what HighLevel sends for the event.</source>
        <translation>Mit --webhook: nur ein Beispiel dafür, was HighLevel bei dem Ereignis sendet.</translation>
    </message>
    <message>
        <source>Only the scopes of a preset; &quot;hloauth connect --help&quot; lists the presets.</source>
        <translation>Nur die Scopes einer Vorlage; &quot;hloauth connect --help&quot; zählt die Vorlagen auf.</translation>
    </message>
    <message>
        <source>Also scopes that HighLevel&apos;s portal probably does not offer.</source>
        <translation>Auch Scopes, die das Portal von HighLevel wahrscheinlich nicht anbietet.</translation>
    </message>
    <message>
        <source>For an endpoint the scope that allows the least comes first. Where no scope is known
the command ends with 1 and names what is similar.</source>
        <translation>Bei einem Endpunkt kommt der Scope zuerst, der am wenigsten erlaubt. Ist kein Scope bekannt,
endet der Befehl mit 1 und nennt Ähnliches.</translation>
    </message>
    <message>
        <source>No scope fits all that was asked for; leave out one of the options.</source>
        <translation>Kein Scope passt zu allem, was verlangt wurde; lassen Sie eine der Optionen weg.</translation>
    </message>
    <message>
        <source>--tier is any, agency or agency-pro.</source>
        <translation>--tier ist any, agency oder agency-pro.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;; there are: %2.</source>
        <translation>Eine Vorlage &quot;%1&quot; gibt es nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents name no scope for %1; it may work with any token.</source>
        <translation>Die Dokumentation von HighLevel nennt keinen Scope für %1; vielleicht geht es mit jedem Token.</translation>
    </message>
    <message>
        <source>No documented scope allows &quot;%1&quot;; write it as in HighLevel&apos;s API reference, such as &quot;POST /contacts/&quot;.</source>
        <translation>Kein dokumentierter Scope erlaubt &quot;%1&quot;; schreiben Sie es wie in der API-Referenz von HighLevel, etwa &quot;POST /contacts/&quot;.</translation>
    </message>
    <message>
        <source>No documented scope allows &quot;%1&quot;; similar are: %2.</source>
        <translation>Kein dokumentierter Scope erlaubt &quot;%1&quot;; ähnlich sind: %2.</translation>
    </message>
    <message>
        <source>The event %1 needs no scope; every app gets it.</source>
        <translation>Das Ereignis %1 braucht keinen Scope; jede App bekommt es.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents name no scope for %1; this is the probable one.</source>
        <translation>Die Dokumentation von HighLevel nennt keinen Scope für %1; dieser ist der wahrscheinliche.</translation>
    </message>
    <message>
        <source>There is no webhook event &quot;%1&quot;; events are written like ContactCreate.</source>
        <translation>Ein Webhook-Ereignis &quot;%1&quot; gibt es nicht; Ereignisse schreibt man wie ContactCreate.</translation>
    </message>
    <message>
        <source>There is no webhook event &quot;%1&quot;; similar are: %2.</source>
        <translation>Ein Webhook-Ereignis &quot;%1&quot; gibt es nicht; ähnlich sind: %2.</translation>
    </message>
    <message>
        <source>--example shows an event: name it with --webhook.</source>
        <translation>--example zeigt ein Ereignis: Nennen Sie es mit --webhook.</translation>
    </message>
    <message>
        <source>Only scopes that allow a call, such as &quot;POST /contacts/&quot;; a whole address with real IDs in it will do.</source>
        <translation>Nur Scopes, die einen Aufruf erlauben, etwa &quot;POST /contacts/&quot;; auch eine ganze Adresse mit echten IDs darin genügt.</translation>
    </message>
</context>
<context>
    <name>hloauth::ScopesPage</name>
    <message>
        <source>Copy list for the portal</source>
        <translation>Liste für das Portal kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;list for the portal</source>
        <translation>&amp;Liste fürs Portal kopieren</translation>
    </message>
    <message>
        <source>The portal has a list to tick: Advanced Settings → Auth → Scopes. Keep this list beside it; every scope in it must be ticked there.</source>
        <translation>Im Portal kreuzt man die Scopes in einer Liste an: Advanced Settings → Auth → Scopes. Halten Sie diese Liste daneben. Jeder Scope darin muss dort angekreuzt sein.</translation>
    </message>
    <message>
        <source>Copy scopes with reasons</source>
        <translation>Scopes mit Begründung kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;reasons</source>
        <translation>Mit Begründung ko&amp;pieren</translation>
    </message>
    <message>
        <source>For your app&apos;s documentation, or for HighLevel&apos;s review of a public app: each scope with what it is for and what it allows</source>
        <translation>Für die Dokumentation Ihrer App oder für die Prüfung einer öffentlichen App durch HighLevel: jeder Scope mit seinem Zweck und dem, was er erlaubt</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Takes scopes over from an authorization link, a list or a settings file</source>
        <translation>Übernimmt Scopes aus einem Autorisierungslink, einer Liste oder einer Einstellungsdatei</translation>
    </message>
    <message>
        <source>Choose scopes</source>
        <translation>Scopes wählen</translation>
    </message>
    <message>
        <source>Scopes say what your token may do. Choose only what you need, and tick the same ones in your app in the portal.</source>
        <translation>Scopes sagen, was Ihr Token darf. Wählen Sie nur, was Sie brauchen, und kreuzen Sie im Portal in Ihrer App dieselben an.</translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>Wählen Sie mindestens einen Scope.</translation>
    </message>
    <message>
        <source>HighLevel would refuse the whole request because of: %1.</source>
        <translation>HighLevel würde alles ablehnen, und zwar wegen: %1.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents disagree or are silent on whether your plan and app type can have: %1. If HighLevel refuses the request, take it out.</source>
        <translation>Die Dokumentation von HighLevel widerspricht sich oder schweigt dazu, ob Ihr Tarif und App-Typ dies haben können: %1. Wenn HighLevel ablehnt, nehmen Sie es heraus.</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) chosen</source>
        <translation>
            <numerusform>%n Scope gewählt</numerusform>
            <numerusform>%n Scopes gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen scope(s) don&apos;t fit your plan or app type.</source>
        <translation>
            <numerusform>%n gewählter Scope passt nicht zu Ihrem Tarif oder App-Typ.</numerusform>
            <numerusform>%n gewählte Scopes passen nicht zu Ihrem Tarif oder App-Typ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n scope(s) out</source>
        <translation>
            <numerusform>%n Scope he&amp;rausnehmen</numerusform>
            <numerusform>%n Scopes he&amp;rausnehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>hloauth::SecretField</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>Hidden except for its last 4 characters</source>
        <translation>Verborgen bis auf die letzten 4 Zeichen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>%1 anzeigen</translation>
    </message>
</context>
<context>
    <name>hloauth::SecretFile</name>
    <message>
        <source>Warning: other users can read %1; make it readable for you alone.</source>
        <translation>Warnung: Andere Benutzer können %1 lesen; machen Sie die Datei nur für sich lesbar.</translation>
    </message>
</context>
<context>
    <name>hloauth::Servers</name>
    <message>
        <source>The server address is empty: give one such as https://marketplace.gohighlevel.com.</source>
        <translation>Die Serveradresse ist leer: Geben Sie eine an wie https://marketplace.gohighlevel.com.</translation>
    </message>
    <message>
        <source>The server address must begin with https://.</source>
        <translation>Die Serveradresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The server address is not a valid URL: check it for spaces and typing mistakes.</source>
        <translation>Die Serveradresse ist keine gültige URL: Prüfen Sie sie auf Leerzeichen und Tippfehler.</translation>
    </message>
    <message>
        <source>The server address must not hold a user name or a password: take out the part before the @.</source>
        <translation>Die Serveradresse darf weder Benutzernamen noch Passwort enthalten: Nehmen Sie den Teil vor dem @ heraus.</translation>
    </message>
    <message>
        <source>The server address must end before any ? or #: leave out what follows.</source>
        <translation>Die Serveradresse muss vor jedem ? oder # enden: Lassen Sie weg, was folgt.</translation>
    </message>
    <message>
        <source>The server address must begin with https://; plain http:// is only for this computer (localhost).</source>
        <translation>Die Serveradresse muss mit https:// beginnen; bloßes http:// ist nur für diesen Computer (localhost).</translation>
    </message>
</context>
<context>
    <name>hloauth::Session</name>
    <message>
        <source>Waiting for the system keychain. If it asks for its password, unlock it.</source>
        <translation>Es wird auf den Schlüsselbund des Systems gewartet. Wenn er nach seinem Passwort fragt, entsperren Sie ihn.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;; make one with &quot;hloauth connect&quot;.</source>
        <translation>Eine Verbindung &quot;%1&quot; gibt es nicht; legen Sie mit &quot;hloauth connect&quot; eine an.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;; there are: %2.</source>
        <translation>Eine Verbindung &quot;%1&quot; gibt es nicht; es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>hloauth::SessionRemedies</name>
    <message>
        <source>Add the version ID to the link</source>
        <translation>Versions-ID in den Link setzen</translation>
    </message>
    <message>
        <source>Leave the version ID out</source>
        <translation>Versions-ID weglassen</translation>
    </message>
    <message>
        <source>Use the newer form of the link</source>
        <translation>Neuere Form des Links verwenden</translation>
    </message>
    <message>
        <source>Use the older form of the link</source>
        <translation>Ältere Form des Links verwenden</translation>
    </message>
    <message>
        <source>Use the standard link</source>
        <translation>Standardlink verwenden</translation>
    </message>
    <message>
        <source>Use the white-label link</source>
        <translation>White-Label-Link verwenden</translation>
    </message>
    <message>
        <source>Log in in the same tab</source>
        <translation>Im selben Tab einloggen</translation>
    </message>
    <message>
        <source>Open the practice login</source>
        <translation>Übungs-Login öffnen</translation>
    </message>
    <message>
        <source>Open app.gohighlevel.com</source>
        <translation>app.gohighlevel.com öffnen</translation>
    </message>
    <message>
        <source>Open the practice portal</source>
        <translation>Übungsportal öffnen</translation>
    </message>
    <message>
        <source>Open the developer portal</source>
        <translation>Entwicklerportal öffnen</translation>
    </message>
    <message>
        <source>Open the practice portal to uninstall</source>
        <translation>Zum Deinstallieren Übungsportal öffnen</translation>
    </message>
    <message>
        <source>Open HighLevel to uninstall</source>
        <translation>Zum Deinstallieren HighLevel öffnen</translation>
    </message>
    <message>
        <source>Open the link again</source>
        <translation>Link erneut öffnen</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Weiterleitungsadresse kopieren</translation>
    </message>
    <message>
        <source>Change redirect and link options</source>
        <translation>Weiterleitung und Linkoptionen ändern</translation>
    </message>
    <message>
        <source>Change the scopes</source>
        <translation>Scopes ändern</translation>
    </message>
    <message>
        <source>Copy the scopes for the portal</source>
        <translation>Scopes für das Portal kopieren</translation>
    </message>
    <message>
        <source>Correct client ID and secret</source>
        <translation>Client-ID und Client-Secret berichtigen</translation>
    </message>
    <message>
        <source>Paste the address</source>
        <translation>Adresse einfügen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Ask for consent again</source>
        <translation>Zustimmung erneut einholen</translation>
    </message>
    <message>
        <source>Enter the version ID from Manage → Versions there.</source>
        <translation>Geben Sie dort die Versions-ID aus Manage → Versions ein.</translation>
    </message>
    <message>
        <source>The link has the version ID %1 now.</source>
        <translation>Der Link hat jetzt die Versions-ID %1.</translation>
    </message>
    <message>
        <source>The link has no version ID any more.</source>
        <translation>Der Link hat jetzt keine Versions-ID mehr.</translation>
    </message>
    <message>
        <source>The link has the newer form now.</source>
        <translation>Der Link hat jetzt die neuere Form.</translation>
    </message>
    <message>
        <source>The link has the older form now.</source>
        <translation>Der Link hat jetzt die ältere Form.</translation>
    </message>
    <message>
        <source>The link goes to the white-label page now.</source>
        <translation>Der Link geht jetzt zur White-Label-Seite.</translation>
    </message>
    <message>
        <source>The link goes to the standard page now.</source>
        <translation>Der Link geht jetzt zur Standardseite.</translation>
    </message>
    <message>
        <source>The link asks for a log-in in the same tab now.</source>
        <translation>Der Link verlangt das Login jetzt im selben Tab.</translation>
    </message>
    <message>
        <source>The link was opened in your browser.</source>
        <translation>Der Link wurde in Ihrem Browser geöffnet.</translation>
    </message>
    <message>
        <source>The redirect address is copied: paste it into the app in the portal, and save.</source>
        <translation>Die Weiterleitungsadresse ist kopiert: Fügen Sie sie im Portal in die App ein und speichern Sie.</translation>
    </message>
    <message>
        <source>The scopes are copied: compare them with the app in the portal, and save.</source>
        <translation>Die Scopes sind kopiert: Vergleichen Sie sie im Portal mit denen der App und speichern Sie.</translation>
    </message>
    <message>
        <source>Paste the address from the browser into the field on the page.</source>
        <translation>Fügen Sie die Adresse aus dem Browser in das Feld auf der Seite ein.</translation>
    </message>
    <message>
        <source>A new link was opened in your browser; the older one is not good any more.</source>
        <translation>Ein neuer Link wurde in Ihrem Browser geöffnet; der ältere gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Enter another version ID…</source>
        <translation>Andere Versions-ID eingeben…</translation>
    </message>
</context>
<context>
    <name>hloauth::SharedSecretBox</name>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>&amp;Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>With this connection; removing the connection removes it</source>
        <translation>Bei dieser Verbindung; wer die Verbindung entfernt, entfernt auch das Shared Secret</translation>
    </message>
    <message>
        <source>&amp;Use the kept one</source>
        <translation>Aufbewahrtes &amp;verwenden</translation>
    </message>
    <message>
        <source>Puts the secret that is kept with this connection into the field</source>
        <translation>Setzt das Shared Secret, das bei dieser Verbindung aufbewahrt ist, in das Feld ein</translation>
    </message>
    <message>
        <source>Takes the secret out of the keychain; the connection stays</source>
        <translation>Nimmt das Shared Secret aus dem Schlüsselbund; die Verbindung bleibt</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>&amp;Shared secret:</source>
        <translation>&amp;Shared Secret:</translation>
    </message>
    <message>
        <source>Co&amp;nnection:</source>
        <translation>Verbi&amp;ndung:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used: %1. Unlock it and choose the connection again; what you entered works without it.</source>
        <translation>Der Schlüsselbund lässt sich nicht nutzen: %1. Entsperren Sie ihn und wählen Sie die Verbindung noch einmal. Was Sie eingegeben haben, funktioniert auch ohne ihn.</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>ohne Angabe von Gründen</translation>
    </message>
    <message>
        <source>No shared secret is kept with “%1”.</source>
        <translation>Bei „%1“ ist kein Shared Secret aufbewahrt.</translation>
    </message>
    <message>
        <source>Kept with “%1” until the program ends.</source>
        <translation>Bei „%1“ aufbewahrt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Kept in the keychain with “%1”.</source>
        <translation>Im Schlüsselbund bei „%1“ aufbewahrt.</translation>
    </message>
    <message>
        <source>Another shared secret than this is kept with “%1”.</source>
        <translation>Bei „%1“ ist ein anderes Shared Secret als dieses aufbewahrt.</translation>
    </message>
    <message>
        <source>Remove it from the ke&amp;ychain</source>
        <translation>Aus dem Schlüssel&amp;bund entfernen</translation>
    </message>
</context>
<context>
    <name>hloauth::SharedSecretEdit</name>
    <message>
        <source>Shared secret</source>
        <translation>Shared Secret</translation>
    </message>
    <message>
        <source>In the portal: Advanced Settings → Auth → Shared Secret</source>
        <translation>Im Portal: Advanced Settings → Auth → Shared Secret</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide shared secret</source>
        <translation>Shared Secret verbergen</translation>
    </message>
    <message>
        <source>Reveal shared secret</source>
        <translation>Shared Secret anzeigen</translation>
    </message>
</context>
<context>
    <name>hloauth::SharedToken</name>
    <message>
        <source>Another program renews this connection</source>
        <translation>Ein anderes Programm erneuert diese Verbindung</translation>
    </message>
    <message>
        <source>The refresh token of “%1” was copied for another program.</source>
        <translation>Das Refresh-Token von „%1“ wurde für ein anderes Programm kopiert.</translation>
    </message>
    <message>
        <source>That was on %1. A refresh token works once: if it is renewed here, the other program loses its access, and if that program was first, this connection needs a new sign-in.</source>
        <translation>Das war am %1. Ein Refresh-Token gilt nur einmal: Wenn es hier erneuert wird, verliert das andere Programm seinen Zugang. War jenes Programm schneller, braucht diese Verbindung eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>&amp;Leave it to the other program</source>
        <translation>Dem anderen Programm über&amp;lassen</translation>
    </message>
    <message>
        <source>Renew it &amp;here</source>
        <translation>&amp;Hier erneuern</translation>
    </message>
</context>
<context>
    <name>hloauth::ShowCommand</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Lost in a refresh</source>
        <translation>Bei einer Erneuerung verloren</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Kept fresh</source>
        <translation>Aktuell gehalten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Refresh token given away</source>
        <translation>Refresh-Token weggegeben</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect-URI</translation>
    </message>
    <message>
        <source>Authorization page</source>
        <translation>Autorisierungsseite</translation>
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
        <translation>Nicht gewährt</translation>
    </message>
    <message>
        <source>Agency ID</source>
        <translation>Agentur-ID</translation>
    </message>
    <message>
        <source>Sub-account ID</source>
        <translation>Sub-Account-ID</translation>
    </message>
    <message>
        <source>Version ID</source>
        <translation>Versions-ID</translation>
    </message>
</context>
<context>
    <name>hloauth::Sidebar</name>
    <message>
        <source>Ne&amp;w connection</source>
        <translation>Neue Ver&amp;bindung</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Verbindungen suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>By name, account or ID</source>
        <translation>Nach Name, Konto oder ID</translation>
    </message>
</context>
<context>
    <name>hloauth::SignIn</name>
    <message>
        <source>With --session-only nothing is kept and no keychain is needed.</source>
        <translation>Mit --session-only wird nichts aufbewahrt, und kein Schlüsselbund ist nötig.</translation>
    </message>
    <message>
        <source>The folder of the connection list, %1, can&apos;t be written (%2); make it writable or choose another with --data-dir.</source>
        <translation>Der Ordner der Verbindungsliste, %1, ist schreibgeschützt (%2); geben Sie Schreibrechte oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>The consent was refused (%1); run the command again to ask once more.</source>
        <translation>Die Zustimmung wurde verweigert (%1); führen Sie den Befehl noch einmal aus, um erneut zu fragen.</translation>
    </message>
    <message>
        <source>No consent came within %1 s; run the command again, with a longer --timeout if need be.</source>
        <translation>Innerhalb von %1 s kam keine Zustimmung; führen Sie den Befehl noch einmal aus, wenn nötig mit längerem --timeout.</translation>
    </message>
    <message>
        <source>Port %1 of the redirect URI is in use by another sign-in of HighLevel OAuth Helper, %2; finish or end that one first.</source>
        <translation>Port %1 der Redirect-URI wird von einer anderen Anmeldung von HighLevel OAuth Helper benutzt, %2; schließen Sie die zuerst ab oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>Port %1 of the redirect URI is in use by %2; end that program, or register another redirect URI in the app and give it with --redirect-uri.</source>
        <translation>Port %1 der Redirect-URI wird von %2 benutzt; beenden Sie jenes Programm, oder tragen Sie in der App eine andere Redirect-URI ein und geben Sie sie mit --redirect-uri an.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>The system does not let us listen on port %1; register a redirect URI with a port above 1023 and give it with --redirect-uri.</source>
        <translation>Das System erlaubt kein Lauschen an Port %1; tragen Sie eine Redirect-URI mit einem Port über 1023 ein und geben Sie sie mit --redirect-uri an.</translation>
    </message>
    <message>
        <source>This computer has no loopback address (127.0.0.1) to take the redirect on; give the redirect by hand with --code-stdin.</source>
        <translation>Dieser Computer hat keine Loopback-Adresse (127.0.0.1), um die Weiterleitung anzunehmen; geben Sie sie mit --code-stdin von Hand ein.</translation>
    </message>
    <message>
        <source>HighLevel gave the tokens, and they could not be kept: %1</source>
        <translation>HighLevel hat die Tokens ausgegeben, und sie ließen sich nicht aufbewahren: %1</translation>
    </message>
    <message>
        <source>Nothing was kept. The app is installed in that account anyway; uninstall it there if it is not wanted.</source>
        <translation>Es wurde nichts gespeichert. Die App ist in diesem Konto trotzdem installiert; deinstallieren Sie sie dort, wenn sie nicht erwünscht ist.</translation>
    </message>
</context>
<context>
    <name>hloauth::SignInSession</name>
    <message>
        <source>My agency</source>
        <translation>Meine Agentur</translation>
    </message>
    <message>
        <source>My sub-account</source>
        <translation>Mein Sub-Account</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>Übung: %1</translation>
    </message>
</context>
<context>
    <name>hloauth::StartPage</name>
    <message>
        <source>&amp;Connect to HighLevel</source>
        <translation>Mit &amp;HighLevel verbinden</translation>
    </message>
    <message>
        <source>Step by step from your app in HighLevel&apos;s developer portal to a working access token. Takes about ten minutes the first time.</source>
        <translation>Schritt für Schritt von Ihrer App im Entwicklerportal von HighLevel zu einem funktionierenden Access-Token. Dauert beim ersten Mal etwa zehn Minuten.</translation>
    </message>
    <message>
        <source>The same steps with a stand-in for HighLevel inside this program. Needs no account and changes nothing anywhere.</source>
        <translation>Dieselben Schritte mit einer Nachbildung von HighLevel in diesem Programm. Braucht kein Konto und ändert nirgends etwas.</translation>
    </message>
    <message>
        <source>Goes straight to the consent, where the stand-in can fail in every way that is known</source>
        <translation>Geht direkt zur Zustimmung, bei der die Nachbildung auf jede bekannte Art scheitern kann</translation>
    </message>
    <message>
        <source>&amp;Do I need this at all?</source>
        <translation>&amp;Brauche ich das überhaupt?</translation>
    </message>
    <message>
        <source>Three questions. For some uses HighLevel has a shorter way without OAuth.</source>
        <translation>Drei Fragen. Für manche Zwecke hat HighLevel einen kürzeren Weg ohne OAuth.</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Wer&amp;kzeuge</translation>
    </message>
    <message>
        <source>Check webhooks, and decrypt custom-page sessions</source>
        <translation>Webhooks prüfen und Custom-Page-Sitzungen entschlüsseln</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper is free software by independent people. It is not made, endorsed or supported by HighLevel. It talks to HighLevel and to nobody else: no tracking, no update check.</source>
        <translation>HighLevel OAuth Helper ist freie Software unabhängiger Menschen. Es wird von HighLevel weder hergestellt noch empfohlen oder unterstützt. Es spricht mit HighLevel und mit niemandem sonst: kein Tracking, keine Suche nach Updates.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>From your HighLevel account to an access token for its API, in three legs.</source>
        <translation>Von Ihrem HighLevel-Konto zu einem Access-Token für die API, in drei Etappen.</translation>
    </message>
    <message>
        <source>Go on where you stopped?</source>
        <translation>Weitermachen, wo Sie aufgehört haben?</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Practice can&apos;t start</source>
        <translation>Die Übung kann nicht beginnen</translation>
    </message>
    <message>
        <source>From Make, Zapier, n8n, the developer portal or a forum: says what is wrong with it, puts it right, and signs in with it.</source>
        <translation>Aus Make, Zapier, n8n, dem Entwicklerportal oder einem Forum: sagt, was daran falsch ist, berichtigt ihn und meldet damit an.</translation>
    </message>
    <message>
        <source>&amp;Practice first</source>
        <translation>&amp;Erst üben</translation>
    </message>
    <message>
        <source>I have an authorization &amp;link…</source>
        <translation>Ich habe einen Autorisierungs&amp;link…</translation>
    </message>
    <message>
        <source>Practice what can go &amp;wrong</source>
        <translation>Üben, was &amp;schiefgehen kann</translation>
    </message>
    <message>
        <source>D&amp;iscard it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>A sign-in was not finished. It stopped at “%1”. Everything you entered is still there, except for the client secret, which was not kept; if you don&apos;t have it any more, add another key to the app in the portal.</source>
        <translation>Eine Anmeldung wurde nicht abgeschlossen. Sie endete bei „%1“. Alles, was Sie eingegeben haben, ist noch da, außer dem Client-Secret, das nicht aufbewahrt wurde; haben Sie es nicht mehr, fügen Sie der App im Portal einen weiteren Schlüssel hinzu.</translation>
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
        <translation>Es wird ein Aufruf gemacht, der nichts ändert: die Daten des Kontos selbst oder was die Scopes
des Tokens sonst erlauben. Ein abgelaufenes Token wird vorher erneuert.

Endet mit 0, wenn das Token funktioniert, und mit 1, wenn HighLevel es ablehnt. Mit --json wird
ein Objekt ausgegeben; dessen &quot;verdict&quot; ist works, accepted, lacks-scope, wrong-class, no-access,
inactive, dead oder unclear.</translation>
    </message>
    <message>
        <source>Warning: asked for and not granted: %1.</source>
        <translation>Warnung: verlangt und nicht gewährt: %1.</translation>
    </message>
</context>
<context>
    <name>hloauth::TestReport</name>
    <message>
        <source>Asked for and not granted: %1</source>
        <translation>Verlangt und nicht gewährt: %1</translation>
    </message>
</context>
<context>
    <name>hloauth::TokenCommand</name>
    <message>
        <source>The token of this sub-account, made with the agency&apos;s (scope oauth.write).</source>
        <translation>Das Token dieses Sub-Accounts, erzeugt mit dem der Agentur (Scope oauth.write).</translation>
    </message>
    <message>
        <source>Refresh first if the token has less than so many seconds left (default 300).</source>
        <translation>Vorher erneuern, wenn das Token weniger als so viele Sekunden gültig ist (Standard 300).</translation>
    </message>
    <message>
        <source>raw, json, env (lines for a .env file), header or curl (default raw).</source>
        <translation>raw, json, env (Zeilen für eine .env-Datei), header oder curl (Standard raw).</translation>
    </message>
    <message>
        <source>--json is the same as --format json: one object with access_token, expires_at,
user_type, company_id, location_id and scopes.

If new tokens come and the keychain does not take them, the token is printed all the
same, and the command ends with 5.</source>
        <translation>--json ist dasselbe wie --format json: ein Objekt mit access_token, expires_at, user_type,
company_id, location_id und scopes.

Kommen neue Tokens und nimmt der Schlüsselbund sie nicht an, wird das Token trotzdem
ausgegeben, und der Befehl endet mit 5.</translation>
    </message>
    <message>
        <source>--format is one of: %1; &quot;hloauth export&quot; has more.</source>
        <translation>--format ist eines von: %1; &quot;hloauth export&quot; hat mehr.</translation>
    </message>
    <message>
        <source>--json and another --format exclude each other; leave one out.</source>
        <translation>--json und ein anderes --format schließen einander aus; lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>--min-validity is a number of seconds, 0 or more.</source>
        <translation>--min-validity ist eine Anzahl Sekunden, 0 oder mehr.</translation>
    </message>
    <message>
        <source>--location needs the id of a sub-account.</source>
        <translation>--location braucht die ID eines Sub-Accounts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to one sub-account; only an agency&apos;s connection brings the tokens of others.</source>
        <translation>&quot;%1&quot; gehört zu einem einzelnen Sub-Account; nur die Verbindung einer Agentur bringt die Tokens anderer.</translation>
    </message>
</context>
<context>
    <name>hloauth::TokenPickup</name>
    <message>
        <source>A connection needs a name.</source>
        <translation>Eine Verbindung braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>hloauth::TokensPage</name>
    <message>
        <source>Your tokens</source>
        <translation>Ihre Tokens</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Test the to&amp;ken</source>
        <translation>&amp;Token testen</translation>
    </message>
    <message>
        <source>Asks HighLevel whether it works, with a call that changes nothing</source>
        <translation>Fragt HighLevel mit einem Aufruf, der nichts ändert, ob es funktioniert</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The code may be used up by now. Ask for consent again to get a new one.</source>
        <translation>Der Code kann jetzt verbraucht sein. Holen Sie die Zustimmung noch einmal ein, um einen neuen zu bekommen.</translation>
    </message>
    <message>
        <source>Correct client ID and &amp;secret</source>
        <translation>Client-ID und Client-&amp;Secret berichtigen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Ask for consent again</source>
        <translation>Zustimmung erneut &amp;einholen</translation>
    </message>
    <message>
        <source>The tokens are here, but they could not be kept.</source>
        <translation>Die Tokens sind da, ließen sich aber nicht aufbewahren.</translation>
    </message>
    <message>
        <source>Unlock or set up your system&apos;s keychain and try again. Or keep them in memory until you close the program, and copy them now to where you need them.</source>
        <translation>Entsperren oder richten Sie den Schlüsselbund Ihres Systems ein und versuchen Sie es erneut. Oder behalten Sie die Tokens im Arbeitsspeicher, bis Sie das Programm schließen, und kopieren Sie sie jetzt dorthin, wo Sie sie brauchen.</translation>
    </message>
    <message>
        <source>The keychain&apos;s own words</source>
        <translation>Meldung des Schlüsselbunds</translation>
    </message>
    <message>
        <source>Keep for this &amp;session only</source>
        <translation>Nur für &amp;diese Sitzung behalten</translation>
    </message>
    <message>
        <source>You have walked all three legs.</source>
        <translation>Sie haben alle drei Etappen zurückgelegt.</translation>
    </message>
    <message>
        <source>The practice tokens are good for nothing else; they are kept in memory until you close the program.</source>
        <translation>Die Übungstokens sind zu nichts anderem zu gebrauchen. Sie bleiben im Arbeitsspeicher, bis Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>Practice done</source>
        <translation>Übung abgeschlossen</translation>
    </message>
    <message>
        <source>Kept for this session only</source>
        <translation>Nur für diese Sitzung aufbewahrt</translation>
    </message>
    <message>
        <source>Client secret and tokens are in memory and are gone when you close the program.</source>
        <translation>Client-Secret und Tokens sind im Arbeitsspeicher und verschwinden, wenn Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>Kept in your system&apos;s keychain</source>
        <translation>Im Schlüsselbund Ihres Systems aufbewahrt</translation>
    </message>
    <message>
        <source>Tick them in your app in the portal and save. Then uninstall the app from the account and sign in again: a token keeps the scopes that it was made with.</source>
        <translation>Kreuzen Sie sie im Portal in Ihrer App an und speichern Sie. Deinstallieren Sie dann die App aus dem Konto und melden Sie sich neu an: Ein Token behält die Scopes, mit denen es erzeugt wurde.</translation>
    </message>
    <message>
        <source>You asked for a sub-account&apos;s token; HighLevel gave the agency&apos;s.</source>
        <translation>Sie haben das Token eines Sub-Accounts verlangt; HighLevel hat das der Agentur ausgegeben.</translation>
    </message>
    <message>
        <source>You asked for the agency&apos;s token; HighLevel gave a sub-account&apos;s. The app&apos;s type, or what was chosen in the browser, decides.</source>
        <translation>Sie haben das Token der Agentur verlangt; HighLevel hat das eines Sub-Accounts ausgegeben. Das entscheidet der Typ der App oder was im Browser gewählt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) were not granted.</source>
        <translation>
            <numerusform>%n Scope wurde nicht gewährt.</numerusform>
            <numerusform>%n Scopes wurden nicht gewährt.</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Putting the tokens into your keychain…</source>
        <translation>Die Tokens kommen in Ihren Schlüsselbund…</translation>
    </message>
    <message>
        <source>Exchanging the code for tokens with HighLevel…</source>
        <translation>Der Code wird bei HighLevel gegen Tokens eingetauscht…</translation>
    </message>
    <message>
        <source>Hands token and IDs to another program, in its own form</source>
        <translation>Übergibt Token und IDs in passender Form an ein anderes Programm</translation>
    </message>
    <message>
        <source>Practice what can go &amp;wrong</source>
        <translation>Üben, was schiefgehen &amp;kann</translation>
    </message>
    <message>
        <source>Client secret, access token and refresh token are in the keychain. The connection&apos;s name and IDs are in %1, without any secret.</source>
        <translation>Client-Secret, Access-Token und Refresh-Token sind im Schlüsselbund. Name und IDs der Verbindung stehen in %1, ohne ein Geheimnis.</translation>
    </message>
    <message>
        <source>The access token is what others ask for; it works for about a day. Copy it again tomorrow: this program gets the next one by the refresh token.</source>
        <translation>Das Access-Token ist das, wonach man Sie fragt; es funktioniert etwa einen Tag. Kopieren Sie es morgen wieder: Dieses Programm holt das nächste mit dem Refresh-Token.</translation>
    </message>
</context>
<context>
    <name>hloauth::TokensView</name>
    <message>
        <source>Name of the connection</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>Under this name you find the connection again, here and in the command line program hloauth</source>
        <translation>Unter diesem Namen finden Sie die Verbindung wieder, hier und im Befehlszeilenprogramm hloauth</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Paste it where a program asks for a bearer token or access token. It is good for about a day. The clipboard is cleared after a minute.</source>
        <translation>Fügen Sie es ein, wo ein Programm ein Bearer-Token oder Access-Token verlangt. Es gilt etwa einen Tag. Die Zwischenablage wird nach einer Minute geleert.</translation>
    </message>
    <message>
        <source>&amp;Copy access token</source>
        <translation>Access-Token ko&amp;pieren</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Works only once: if you give it to Make, Zapier or another program, that program must do the refreshing from then on, not this one.</source>
        <translation>Gilt nur einmal: Wenn Sie es Make, Zapier oder einem anderen Programm geben, muss von da an jenes Programm das Erneuern übernehmen, nicht dieses.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Sub-Account</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>HighLevel did not say</source>
        <translation>Von HighLevel nicht angegeben</translation>
    </message>
    <message>
        <source>%1 (%2 left)</source>
        <translation>%1 (noch %2)</translation>
    </message>
    <message>
        <source>Sub-account ID</source>
        <translation>Sub-Account-ID</translation>
    </message>
    <message>
        <source>sub-account ID</source>
        <translation>Sub-Account-ID</translation>
    </message>
    <message>
        <source>Agency ID</source>
        <translation>Agentur-ID</translation>
    </message>
    <message>
        <source>agency ID</source>
        <translation>Agentur-ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>user ID</source>
        <translation>Benutzer-ID</translation>
    </message>
</context>
<context>
    <name>hloauth::ToolsMenu</name>
    <message>
        <source>&amp;Tools</source>
        <translation>Wer&amp;kzeuge</translation>
    </message>
    <message>
        <source>&amp;Webhooks…</source>
        <translation>&amp;Webhooks…</translation>
    </message>
    <message>
        <source>&amp;Custom-page session…</source>
        <translation>&amp;Custom-Page-Sitzung…</translation>
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
        <translation>HighLevel OAuth Helper ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Paused: nothing is refreshed</source>
        <translation>Pausiert: Es wird nichts erneuert</translation>
    </message>
    <message>
        <source>Needs a new sign-in: %1</source>
        <translation>Braucht eine neue Anmeldung: %1</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper – %1</source>
        <translation>HighLevel OAuth Helper – %1</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %n connection(s) fresh</source>
        <translation>
            <numerusform>Hält %n Verbindung aktuell</numerusform>
            <numerusform>Hält %n Verbindungen aktuell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::UiContext</name>
    <message>
        <source>%1 was opened in your browser.</source>
        <translation>%1 wurde in Ihrem Browser geöffnet.</translation>
    </message>
    <message>
        <source>No browser could be opened; type %1 into one.</source>
        <translation>Es ließ sich kein Browser öffnen; geben Sie %1 in einen ein.</translation>
    </message>
</context>
<context>
    <name>hloauth::VerifyWebhookCommand</name>
    <message>
        <source>Read the body from FILE, byte for byte; - reads standard input.</source>
        <translation>Den Body aus FILE lesen, Byte für Byte; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>A header of the request, as &quot;Name: value&quot;; may be repeated.</source>
        <translation>Ein Header der Anfrage, als &quot;Name: Wert&quot;; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Check with the public key in FILE instead of HighLevel&apos;s.</source>
        <translation>Mit dem öffentlichen Schlüssel in FILE statt mit dem von HighLevel prüfen.</translation>
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
        <translation>Beispiel:
  hloauth verify-webhook --body event.json --header &quot;X-GHL-Signature: kd3f...==&quot;

Exit-Code 0: HighLevel hat genau diesen Body signiert. 1: Es ist nicht erwiesen, dass er von
HighLevel ist, und ein Satz sagt, warum; wurde nur Leerraum oder die Reihenfolge der Schlüssel
verändert, sagt er das. Der Body muss der rohe sein, wie er ankam. Ohne --header darf FILE eine
ganze Anfrage sein: Header, eine leere Zeile, der Body. X-GHL-Signature (Ed25519) entscheidet;
der ältere X-WH-Signature (RSA) zählt nur ohne diesen und wurde am 1. Juli 2026 eingestellt.
Ein alter timestamp ist eine Warnung, kein Nein: Sehen Sie auf &quot;age_seconds&quot; (mit --json), um
abzulehnen, was älter als 5 Minuten ist.</translation>
    </message>
    <message>
        <source>Say which file holds the webhook&apos;s body, with --body FILE, or --body - for standard input.</source>
        <translation>Sagen Sie mit --body FILE, welche Datei den Body des Webhooks enthält, oder --body - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>“%1” is no header; give each as --header &quot;Name: value&quot;.</source>
        <translation>„%1“ ist kein Header; geben Sie jeden als --header &quot;Name: Wert&quot; an.</translation>
    </message>
    <message>
        <source>Paste the body, then end the input (Ctrl+D):</source>
        <translation>Fügen Sie den Body ein und beenden Sie dann die Eingabe (Strg+D):</translation>
    </message>
    <message>
        <source>a webhook&apos;s body</source>
        <translation>Body eines Webhooks</translation>
    </message>
    <message>
        <source>a public key</source>
        <translation>öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>The file %1: %2</source>
        <translation>Die Datei %1: %2</translation>
    </message>
    <message>
        <source>The body that was signed has %1 bytes, this one has %2; the first that differs is number %3.</source>
        <translation>Der signierte Body hat %1 Bytes, dieser hat %2; das erste abweichende ist Nummer %3.</translation>
    </message>
    <message>
        <source>Not genuine. %1 %2</source>
        <translation>Nicht echt. %1 %2</translation>
    </message>
    <message>
        <source>genuine: HighLevel signed exactly this body (%1, %2).</source>
        <translation>echt: HighLevel hat genau diesen Body signiert (%1, %2).</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>webhookId</source>
        <translation>webhookId</translation>
    </message>
    <message>
        <source>sub-account</source>
        <translation>Sub-Account</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
</context>
<context>
    <name>hloauth::Wait</name>
    <message>
        <source>a minute</source>
        <translation>eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::WaitingBox</name>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Warten auf den Browser</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Paste it into the address bar of another browser on this computer.</source>
        <translation>Fügen Sie ihn in die Adresszeile eines anderen Browsers auf diesem Computer ein.</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>Erneut öff&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Waiting for your answer in the browser…</source>
        <translation>Es wird auf Ihre Antwort im Browser gewartet…</translation>
    </message>
    <message>
        <source>&amp;Paste the address…</source>
        <translation>Adresse &amp;einfügen…</translation>
    </message>
    <message>
        <source>I see an &amp;error…</source>
        <translation>Ich sehe e&amp;inen Fehler…</translation>
    </message>
</context>
<context>
    <name>hloauth::Walk</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>The browser came back to this program, with a code in its address. A code is good for a few
minutes and for one use, so that nobody gains by reading it later.
</source>
        <translation>Der Browser kam zu diesem Programm zurück, mit einem Code in seiner Adresse. Ein Code gilt
nur ein paar Minuten und ein einziges Mal, damit niemand etwas davon hat, ihn später zu lesen.
</translation>
    </message>
    <message>
        <source>Leg 3 · The tokens</source>
        <translation>Etappe 3 · Die Tokens</translation>
    </message>
    <message>
        <source>The program now sends the code, the client ID and the client secret to the token endpoint,
away from the browser, and gets an access token and a refresh token back.
</source>
        <translation>Das Programm sendet jetzt den Code, die Client-ID und das Client-Secret am Browser vorbei an
den Token-Endpunkt und bekommt ein Access-Token und ein Refresh-Token zurück.
</translation>
    </message>
    <message>
        <source>This time you see what goes wrong when %1.
</source>
        <translation>Diesmal sehen Sie, was schiefgehen kann: %1.
</translation>
    </message>
    <message>
        <source>The page in the browser stays blank.
</source>
        <translation>Die Seite im Browser bleibt leer.
</translation>
    </message>
    <message>
        <source>The page in the browser says:

  %1
</source>
        <translation>Die Seite im Browser sagt:

  %1
</translation>
    </message>
    <message>
        <source>Why: %1
What to do: %2
</source>
        <translation>Warum: %1
Was zu tun ist: %2
</translation>
    </message>
    <message>
        <source>To remember: %1</source>
        <translation>Zum Merken: %1</translation>
    </message>
    <message>
        <source>PRACTICE: a sign-in from beginning to end, against a stand-in for HighLevel on this computer.
Nothing of it is kept, and nothing leaves this computer.
</source>
        <translation>ÜBUNG: eine Anmeldung von Anfang bis Ende, an einer Nachbildung von HighLevel auf diesem
Computer. Nichts davon wird aufbewahrt, und nichts verlässt diesen Computer.
</translation>
    </message>
    <message>
        <source>Leg 1 · The app</source>
        <translation>Etappe 1 · Die App</translation>
    </message>
    <message>
        <source>At HighLevel you would make an app in the developer portal, tick the scopes that it needs, and
register where the browser goes after the consent. The portal then gives you two values:

  client ID      %1   (says which app asks; no secret)
  client secret  ****%2   (the app&apos;s password; it goes to nobody but HighLevel)

This app asks for %3.
</source>
        <translation>Bei HighLevel würden Sie im Entwicklerportal eine App anlegen, die Scopes ankreuzen, die sie
braucht, und eintragen, wohin der Browser nach der Zustimmung geht. Das Portal gibt Ihnen dann
zwei Werte:

  client ID      %1   (sagt, welche App fragt; kein Geheimnis)
  client secret  ****%2   (das Passwort der App; es geht nur an HighLevel)

Diese App verlangt %3.
</translation>
    </message>
    <message>
        <source>Leg 2 · The consent</source>
        <translation>Etappe 2 · Die Zustimmung</translation>
    </message>
    <message>
        <source>The program makes a link, and listens at %1.
The link says which app asks, for what, and where the browser shall go afterwards; &quot;state&quot; is a
random value that must come back, so that nobody can slip in a consent that you did not give:

  %2

You would open it in your browser, choose an agency or a sub-account, and allow it. Here this
program plays the browser: it loads the page and sends the form on it.
</source>
        <translation>Das Programm erstellt einen Link und lauscht auf %1.
Der Link sagt, welche App worum bittet und wohin der Browser danach gehen soll; &quot;state&quot; ist ein
zufälliger Wert, der zurückkommen muss, damit niemand eine Zustimmung unterschieben kann, die
Sie nicht gegeben haben:

  %2

Sie würden ihn in Ihrem Browser öffnen, eine Agentur oder einen Sub-Account wählen und es
erlauben. Hier spielt dieses Programm den Browser: Es lädt die Seite und sendet ihr Formular ab.
</translation>
    </message>
    <message>
        <source>The practice browser did not get through the consent: %1.</source>
        <translation>Der Übungsbrowser kam nicht durch die Zustimmung: %1.</translation>
    </message>
    <message>
        <source>Done: connected to %1.
The access token is valid until %2; it goes into the header of each API call.
The refresh token brings the next one, once: a real connection keeps it in the system keychain.
</source>
        <translation>Fertig, verbunden: %1.
Das Access-Token ist gültig bis %2; es kommt in den Header jedes API-Aufrufs.
Das Refresh-Token bringt das nächste, einmal: Eine echte Verbindung bewahrt es im Schlüsselbund
des Systems auf.
</translation>
    </message>
    <message>
        <source>What the access token says of itself:
</source>
        <translation>Was das Access-Token über sich sagt:
</translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookCheckView</name>
    <message>
        <source>Paste a webhook&apos;s headers and its raw body, or drop a file with the body or the whole request. Everything is checked on this computer; nothing is sent anywhere.</source>
        <translation>Fügen Sie die Header und den rohen Body eines Webhooks ein, oder ziehen Sie eine Datei mit dem Body oder der ganzen Anfrage hierher. Alles wird auf diesem Computer geprüft, nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>X-GHL-Signature: …</source>
        <translation>X-GHL-Signature: …</translation>
    </message>
    <message>
        <source>&amp;Headers, a line each, or the signature alone</source>
        <translation>&amp;Header, je Zeile einer, oder nur die Signatur</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>{&quot;type&quot;:&quot;ContactCreate&quot;, …}</source>
        <translation>{&quot;type&quot;:&quot;ContactCreate&quot;, …}</translation>
    </message>
    <message>
        <source>&amp;Body, exactly as it arrived</source>
        <translation>&amp;Body, genau wie er ankam</translation>
    </message>
    <message>
        <source>With the body, or with the whole request</source>
        <translation>Mit dem Body oder der ganzen Anfrage</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>“%1” is no header; paste each as “Name: value”.</source>
        <translation>„%1“ ist kein Header; fügen Sie jeden als „Name: Wert“ ein.</translation>
    </message>
    <message>
        <source>The raw bytes count: a body that was read as JSON and written again is another.</source>
        <translation>Es zählen die rohen Bytes: Ein Body, der als JSON gelesen und neu geschrieben wurde, ist ein anderer.</translation>
    </message>
    <message>
        <source>%1; only the beginning is shown, all of it is checked.</source>
        <translation>%1; nur der Anfang wird gezeigt, geprüft wird alles.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookFinding</name>
    <message>
        <source>It has no signature: the header X-GHL-Signature is missing.</source>
        <translation>Der Webhook hat keine Signatur: Der Header X-GHL-Signature fehlt.</translation>
    </message>
    <message>
        <source>Refuse it. If HighLevel did send it, look whether something on the way took the header off, or whether the headers were copied whole.</source>
        <translation>Lehnen Sie ihn ab. Wenn HighLevel ihn doch gesendet hat, sehen Sie nach, ob unterwegs etwas den Header entfernt hat oder ob die Header vollständig kopiert wurden.</translation>
    </message>
    <message>
        <source>It has no signature, and it looks like what the action “Webhook” of a workflow sends: HighLevel does not sign that.</source>
        <translation>Der Webhook hat keine Signatur und sieht nach dem aus, was die Aktion „Webhook“ eines Workflows sendet: Das signiert HighLevel nicht.</translation>
    </message>
    <message>
        <source>Put a word that only you know into the action&apos;s address or headers, and check that instead; or switch on the app&apos;s own webhook, which is signed.</source>
        <translation>Setzen Sie ein Wort, das nur Sie kennen, in die Adresse oder die Header der Aktion und prüfen Sie stattdessen dieses. Oder schalten Sie den Webhook der App selbst ein, der signiert ist.</translation>
    </message>
    <message>
        <source>The body begins with headers: it is a whole request.</source>
        <translation>Der Body beginnt mit Headern: Es ist eine ganze Anfrage.</translation>
    </message>
    <message>
        <source>Give the headers apart, and as the body only what stands behind the first empty line.</source>
        <translation>Geben Sie die Header getrennt an und als Body nur, was hinter der ersten leeren Zeile steht.</translation>
    </message>
    <message>
        <source>The header {part} comes more than once, with different values.</source>
        <translation>Der Header {part} kommt mehrmals vor, mit verschiedenen Werten.</translation>
    </message>
    <message>
        <source>Refuse it: HighLevel sends it once.</source>
        <translation>Lehnen Sie ihn ab: HighLevel sendet ihn einmal.</translation>
    </message>
    <message>
        <source>The header {part} is empty.</source>
        <translation>Der Header {part} ist leer.</translation>
    </message>
    <message>
        <source>Copy the header again, whole; if it arrived like this, refuse it.</source>
        <translation>Kopieren Sie den Header noch einmal ganz. Wenn er so ankam, lehnen Sie ihn ab.</translation>
    </message>
    <message>
        <source>The header {part} says “N/A”: HighLevel did not sign this one.</source>
        <translation>Im Header {part} steht „N/A“: Diesen Webhook hat HighLevel nicht signiert.</translation>
    </message>
    <message>
        <source>Don&apos;t trust it; ask the API for what it speaks of.</source>
        <translation>Vertrauen Sie ihm nicht. Fragen Sie die API nach dem, wovon er spricht.</translation>
    </message>
    <message>
        <source>The value of {part} has the shape of an HMAC (a hash with a shared secret), which HighLevel does not use.</source>
        <translation>Der Wert von {part} hat die Form eines HMAC (eines Hashs mit gemeinsamem Geheimnis), das HighLevel nicht verwendet.</translation>
    </message>
    <message>
        <source>Look who sends this. HighLevel&apos;s signature is made with its private key and is checked with its public one; there is no shared secret for it.</source>
        <translation>Sehen Sie nach, wer das sendet. Die Signatur von HighLevel entsteht mit dessen privatem Schlüssel und wird mit dessen öffentlichem geprüft. Ein gemeinsames Geheimnis gibt es dafür nicht.</translation>
    </message>
    <message>
        <source>The value of {part} is an access token (JWT), no signature.</source>
        <translation>Der Wert von {part} ist ein Access-Token (JWT), keine Signatur.</translation>
    </message>
    <message>
        <source>Copy the value of the header X-GHL-Signature instead.</source>
        <translation>Kopieren Sie stattdessen den Wert des Headers X-GHL-Signature.</translation>
    </message>
    <message>
        <source>The value of {part} is not base64, so it is no signature.</source>
        <translation>Der Wert von {part} ist kein Base64, also keine Signatur.</translation>
    </message>
    <message>
        <source>Copy the header again: letters, digits, “+”, “/” and the “=” at its end, nothing else.</source>
        <translation>Kopieren Sie den Header noch einmal: Buchstaben, Ziffern, „+“, „/“ und das „=“ am Ende, sonst nichts.</translation>
    </message>
    <message>
        <source>The signature in {part} is too short: a part of it is missing.</source>
        <translation>Die Signatur in {part} ist zu kurz: Ein Teil davon fehlt.</translation>
    </message>
    <message>
        <source>Copy the header again, to its end.</source>
        <translation>Kopieren Sie den Header noch einmal, bis zum Ende.</translation>
    </message>
    <message>
        <source>The signature in {part} has a length that no signature for this header has.</source>
        <translation>Die Signatur in {part} hat eine Länge, die für diesen Header nicht vorkommt.</translation>
    </message>
    <message>
        <source>Copy the header again; if it arrived like this, refuse it.</source>
        <translation>Kopieren Sie den Header noch einmal. Wenn er so ankam, lehnen Sie ihn ab.</translation>
    </message>
    <message>
        <source>The signature stands in the wrong header: by its kind it belongs into {part}.</source>
        <translation>Die Signatur steht im falschen Header: Ihrer Art nach gehört sie in {part}.</translation>
    </message>
    <message>
        <source>Give it under the name that it arrived with; if it arrived like this, refuse it.</source>
        <translation>Geben Sie sie unter dem Namen an, mit dem sie ankam. Wenn sie so ankam, lehnen Sie den Webhook ab.</translation>
    </message>
    <message>
        <source>The key is of another kind than the signature in {part}: X-GHL-Signature takes an Ed25519 key, X-WH-Signature an RSA key.</source>
        <translation>Der Schlüssel ist von anderer Art als die Signatur in {part}: X-GHL-Signature braucht einen Ed25519-Schlüssel, X-WH-Signature einen RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>Take the key that belongs to this header, or leave it out to use HighLevel&apos;s own.</source>
        <translation>Nehmen Sie den Schlüssel, der zu diesem Header gehört, oder lassen Sie ihn weg, um den von HighLevel zu verwenden.</translation>
    </message>
    <message>
        <source>It does not fit the key that was given, but HighLevel&apos;s own: the key is the wrong one.</source>
        <translation>Die Signatur passt nicht zum angegebenen Schlüssel, aber zu dem von HighLevel: Der angegebene ist der falsche.</translation>
    </message>
    <message>
        <source>Use HighLevel&apos;s key: leave yours out, or go back to the built-in keys.</source>
        <translation>Verwenden Sie den Schlüssel von HighLevel: Lassen Sie Ihren weg oder kehren Sie zu den eingebauten Schlüsseln zurück.</translation>
    </message>
    <message>
        <source>There is no body.</source>
        <translation>Es gibt keinen Body.</translation>
    </message>
    <message>
        <source>Give the body of the request as it arrived; a GET request has none, and is not from HighLevel.</source>
        <translation>Geben Sie den Body der Anfrage so an, wie er ankam. Eine GET-Anfrage hat keinen und ist nicht von HighLevel.</translation>
    </message>
    <message>
        <source>Only line breaks or blanks at its ends differ from the body that HighLevel signed.</source>
        <translation>Nur Zeilenumbrüche oder Leerzeichen an den Enden weichen von dem Body ab, den HighLevel signiert hat.</translation>
    </message>
    <message>
        <source>Check the bytes as they arrived: an editor, a shell or a paste added or removed these.</source>
        <translation>Prüfen Sie die Bytes so, wie sie ankamen: Ein Editor, eine Shell oder das Einfügen hat hier welche ergänzt oder entfernt.</translation>
    </message>
    <message>
        <source>Only white space differs from the body that HighLevel signed: the JSON was read and written again.</source>
        <translation>Nur der Leerraum weicht von dem Body ab, den HighLevel signiert hat: Das JSON wurde gelesen und neu geschrieben.</translation>
    </message>
    <message>
        <source>Check the raw body, before any program makes objects of it.</source>
        <translation>Prüfen Sie den rohen Body, bevor ein Programm Objekte daraus macht.</translation>
    </message>
    <message>
        <source>Only the way in which letters or numbers are written differs from the body that HighLevel signed: the JSON was read and written again.</source>
        <translation>Nur die Schreibweise von Buchstaben oder Zahlen weicht von dem Body ab, den HighLevel signiert hat: Das JSON wurde gelesen und neu geschrieben.</translation>
    </message>
    <message>
        <source>Only the order of the keys differs from the body that HighLevel signed: the JSON was read and written again.</source>
        <translation>Nur die Reihenfolge der Schlüssel weicht von dem Body ab, den HighLevel signiert hat: Das JSON wurde gelesen und neu geschrieben.</translation>
    </message>
    <message>
        <source>The body that HighLevel signed stands inside another encoding here (base64, a JSON string, a form or a web page&apos;s text).</source>
        <translation>Der Body, den HighLevel signiert hat, steckt hier in einer anderen Kodierung (Base64, eine JSON-Zeichenkette, ein Formular oder der Text einer Webseite).</translation>
    </message>
    <message>
        <source>Decode it once, and check what comes out.</source>
        <translation>Dekodieren Sie ihn einmal und prüfen Sie, was herauskommt.</translation>
    </message>
    <message>
        <source>Only letters beyond ASCII differ from the body that HighLevel signed: UTF-8 was read as Latin-1.</source>
        <translation>Nur Zeichen außerhalb von ASCII weichen von dem Body ab, den HighLevel signiert hat: UTF-8 wurde als Latin-1 gelesen.</translation>
    </message>
    <message>
        <source>Keep the body as bytes, or read it as UTF-8.</source>
        <translation>Behalten Sie den Body als Bytes oder lesen Sie ihn als UTF-8.</translation>
    </message>
    <message>
        <source>The body is no whole JSON: a part of it is missing or was changed.</source>
        <translation>Der Body ist kein vollständiges JSON: Ein Teil davon fehlt oder wurde verändert.</translation>
    </message>
    <message>
        <source>Take the whole body as it arrived, from its first to its last byte.</source>
        <translation>Nehmen Sie den ganzen Body, wie er ankam, vom ersten bis zum letzten Byte.</translation>
    </message>
    <message>
        <source>The signature does not fit: the body or the signature was changed, or it is not from HighLevel.</source>
        <translation>Die Signatur passt nicht: Body oder Signatur wurden verändert, oder der Webhook ist nicht von HighLevel.</translation>
    </message>
    <message>
        <source>Refuse it. If you trust where it comes from, take body and headers of the same request again, as they arrived.</source>
        <translation>Lehnen Sie ihn ab. Wenn Sie seiner Herkunft vertrauen, nehmen Sie Body und Header derselben Anfrage noch einmal, wie sie ankamen.</translation>
    </message>
    <message>
        <source>It is signed by the older header X-WH-Signature only, which HighLevel ended on {part}.</source>
        <translation>Der Webhook ist nur mit dem älteren Header X-WH-Signature signiert, den HighLevel am {part} eingestellt hat.</translation>
    </message>
    <message>
        <source>Expect X-GHL-Signature, and refuse events of a later time without it.</source>
        <translation>Erwarten Sie X-GHL-Signature und lehnen Sie spätere Ereignisse ohne diesen Header ab.</translation>
    </message>
    <message>
        <source>It was sent {part} ago: a receiver should refuse what is older than 5 minutes, as it may be an old one that somebody sends again.</source>
        <translation>Der Webhook wurde vor {part} gesendet: Ein Empfänger sollte ablehnen, was älter als 5 Minuten ist, denn es kann ein alter sein, den jemand noch einmal sendet.</translation>
    </message>
    <message>
        <source>If you look at one that you kept, that is as it should be.</source>
        <translation>Wenn Sie einen aufbewahrten ansehen, ist das in Ordnung.</translation>
    </message>
    <message>
        <source>Its time is {part} ahead of this computer&apos;s clock.</source>
        <translation>Seine Zeit ist der Uhr dieses Computers um {part} voraus.</translation>
    </message>
    <message>
        <source>Set the clock right; a receiver should refuse what is more than 5 minutes ahead.</source>
        <translation>Stellen Sie die Uhr richtig. Ein Empfänger sollte ablehnen, was mehr als 5 Minuten voraus ist.</translation>
    </message>
    <message>
        <source>Its webhookId was here before: it is the same event again.</source>
        <translation>Seine webhookId war schon einmal da: Es ist dasselbe Ereignis noch einmal.</translation>
    </message>
    <message>
        <source>Remember each webhookId, and let an event do its work once.</source>
        <translation>Merken Sie sich jede webhookId und lassen Sie ein Ereignis nur einmal wirken.</translation>
    </message>
    <message>
        <source>It has no timestamp, so its age can&apos;t be checked.</source>
        <translation>Es gibt keinen timestamp, deshalb lässt sich das Alter nicht prüfen.</translation>
    </message>
    <message>
        <source>Rely on webhookId to notice one that is sent again.</source>
        <translation>Verlassen Sie sich auf webhookId, um zu bemerken, was noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>It has no webhookId, so one that is sent again can&apos;t be noticed by it.</source>
        <translation>Es gibt keine webhookId, an der sich eine Wiederholung erkennen ließe.</translation>
    </message>
    <message>
        <source>Rely on the timestamp, and on what the event says.</source>
        <translation>Verlassen Sie sich auf den timestamp und auf den Inhalt des Ereignisses.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s documents do not know an event “{part}”.</source>
        <translation>Die Dokumentation von HighLevel kennt kein Ereignis „{part}“.</translation>
    </message>
    <message>
        <source>It may be a new one: look into HighLevel&apos;s documents.</source>
        <translation>Es kann ein neues sein: Sehen Sie in der Dokumentation von HighLevel nach.</translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookKey</name>
    <message>
        <source>There is no key in it; copy the public key first.</source>
        <translation>Es ist kein Schlüssel darin. Kopieren Sie zuerst den öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>This is no public key; take one as PEM (-----BEGIN PUBLIC KEY-----) or as base64.</source>
        <translation>Das ist kein öffentlicher Schlüssel. Nehmen Sie einen als PEM (-----BEGIN PUBLIC KEY-----) oder als Base64.</translation>
    </message>
    <message>
        <source>This is a private key; take the public one, and keep this one to yourself.</source>
        <translation>Das ist ein privater Schlüssel. Nehmen Sie den öffentlichen und behalten Sie diesen für sich.</translation>
    </message>
    <message>
        <source>This is a certificate; take the public key out of it.</source>
        <translation>Das ist ein Zertifikat. Nehmen Sie den öffentlichen Schlüssel heraus.</translation>
    </message>
    <message>
        <source>This key is neither an Ed25519 nor an RSA key, and HighLevel signs with those only.</source>
        <translation>Dieser Schlüssel ist weder ein Ed25519- noch ein RSA-Schlüssel, und HighLevel signiert nur mit diesen.</translation>
    </message>
    <message>
        <source>The key is damaged: a part of it is missing or was changed; copy it again, whole.</source>
        <translation>Der Schlüssel ist beschädigt: Ein Teil davon fehlt oder wurde verändert. Kopieren Sie ihn noch einmal ganz.</translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookKeys</name>
    <message>
        <source>The file %1 with your own webhook keys can&apos;t be read (%2); mend it, or remove it to go back to the built-in keys.</source>
        <translation>Die Datei %1 mit Ihren eigenen Webhook-Schlüsseln lässt sich nicht lesen (%2); berichtigen Sie sie, oder entfernen Sie sie, um zu den eingebauten Schlüsseln zurückzukehren.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be removed (%2); check its folder&apos;s permissions.</source>
        <translation>Die Datei %1 lässt sich nicht löschen (%2); prüfen Sie die Zugriffsrechte ihres Ordners.</translation>
    </message>
    <message>
        <source>The key can&apos;t be kept in %1 (%2); check the folder&apos;s permissions and the room on the disk.</source>
        <translation>Der Schlüssel lässt sich nicht in %1 aufbewahren (%2); prüfen Sie die Zugriffsrechte des Ordners und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s guide to webhooks in the marketplace&apos;s documentation, as two independent public projects quote it</source>
        <extracomment>Where a public key was read.</extracomment>
        <translation>HighLevels Anleitung zu Webhooks in der Dokumentation des Marketplace, wie zwei unabhängige öffentliche Projekte sie zitieren</translation>
    </message>
    <message>
        <source>Good, not certain: compare it with the live page before you rely on it alone.</source>
        <extracomment>How far that can be relied on.</extracomment>
        <translation>Gut, nicht sicher: Vergleichen Sie ihn mit der aktuellen Seite, bevor Sie sich allein darauf verlassen.</translation>
    </message>
    <message>
        <source>docs/oauth/WebhookAuthentication.md of HighLevel&apos;s own highlevel-api-docs</source>
        <extracomment>Where a public key was read.</extracomment>
        <translation>docs/oauth/WebhookAuthentication.md aus HighLevels eigenem highlevel-api-docs</translation>
    </message>
    <message>
        <source>Certain: HighLevel&apos;s own document.</source>
        <extracomment>How far that can be relied on.</extracomment>
        <translation>Sicher: HighLevels eigenes Dokument.</translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookReceiverView</name>
    <message>
        <source>&amp;Receive</source>
        <translation>&amp;Empfangen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Shows webhooks as they arrive. HighLevel can&apos;t reach this computer by itself: run a tunnel of your own (cloudflared, ngrok and others) that leads to the address below, and enter the tunnel&apos;s https address as your app&apos;s webhook URL.</source>
        <translation>Zeigt Webhooks, wie sie ankommen. HighLevel erreicht diesen Computer nicht von selbst: Betreiben Sie einen eigenen Tunnel (cloudflared, ngrok und andere), der zur Adresse unten führt, und tragen Sie die https-Adresse des Tunnels als Webhook-URL Ihrer App ein.</translation>
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
        <translation>Nach Ereignis, Konto oder Ergebnis suchen</translation>
    </message>
    <message>
        <source>Search the events</source>
        <translation>Ereignisse durchsuchen</translation>
    </message>
    <message>
        <source>C&amp;lear the list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Another program has port %1; choose another port, and let your tunnel lead to that.</source>
        <translation>Ein anderes Programm hat Port %1; wählen Sie einen anderen Port und lassen Sie Ihren Tunnel dorthin führen.</translation>
    </message>
    <message>
        <source>The system does not let this program have port %1; choose another, and let your tunnel lead to that.</source>
        <translation>Das System gibt diesem Programm Port %1 nicht; wählen Sie einen anderen und lassen Sie Ihren Tunnel dorthin führen.</translation>
    </message>
    <message>
        <source>This computer can&apos;t be listened on (127.0.0.1); look at its network settings.</source>
        <translation>An diesem Computer lässt sich nicht lauschen (127.0.0.1); prüfen Sie seine Netzwerkeinstellungen.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Receiving at %1, from this computer only.</source>
        <translation>Empfängt auf %1, nur von diesem Computer.</translation>
    </message>
    <message>
        <source>the last %1 of %2 events</source>
        <translation>die letzten %1 von %2 Ereignissen</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Noch keine Webhooks</translation>
    </message>
    <message>
        <source>They are listed here as they arrive.</source>
        <translation>Sie erscheinen hier, sobald sie ankommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) found</source>
        <translation>
            <numerusform>%n Ereignis gefunden</numerusform>
            <numerusform>%n Ereignisse gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search for a part of the event, the account or the verdict.</source>
        <translation>Suchen Sie nach einem Teil von Ereignis, Konto oder Ergebnis.</translation>
    </message>
    <message>
        <source>Off. Press Receive to begin.</source>
        <translation>Aus. Mit Empfangen beginnt es.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookReport</name>
    <message>
        <source>HighLevel signed exactly this body (%1, %2).</source>
        <translation>HighLevel hat genau diesen Body signiert (%1, %2).</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Nicht echt</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>echt</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>not genuine</source>
        <translation>nicht echt</translation>
    </message>
    <message>
        <source>Genuine, but something about it is unusual</source>
        <translation>Echt, aber etwas daran ist ungewöhnlich</translation>
    </message>
    <message>
        <source>Show the body that HighLevel signed</source>
        <translation>Den Body zeigen, den HighLevel signiert hat</translation>
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
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Stop receiving?</source>
        <translation>Empfang beenden?</translation>
    </message>
    <message>
        <source>The events in the list are only in memory, and are forgotten with this window.</source>
        <translation>Die Ereignisse in der Liste sind nur im Arbeitsspeicher und gehen mit diesem Fenster verloren.</translation>
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
        <translation>Braucht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n Scope</numerusform>
            <numerusform>%n Scopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::WizardFooter</name>
    <message>
        <source>Learn (F1)</source>
        <translation>Erklärung (F1)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Opens and closes an explanation of this page</source>
        <translation>Öffnet und schließt eine Erklärung dieser Seite</translation>
    </message>
</context>
<context>
    <name>hloauth::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
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
        <translation>Etappe 1: Ihre App</translation>
    </message>
    <message>
        <source>Leg 2: authorize</source>
        <translation>Etappe 2: Zustimmung</translation>
    </message>
    <message>
        <source>Leg 3: your tokens</source>
        <translation>Etappe 3: Ihre Tokens</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>Everything here happens inside this computer. HighLevel is not asked, and the tokens are good for nothing else.</source>
        <translation>Alles hier geschieht in diesem Computer. HighLevel wird nicht gefragt, und die Tokens sind zu nichts anderem zu gebrauchen.</translation>
    </message>
    <message>
        <source>The tokens are not kept yet</source>
        <translation>Die Tokens sind noch nicht aufbewahrt</translation>
    </message>
    <message>
        <source>If you close now, the tokens are lost and HighLevel has to be asked for consent again.</source>
        <translation>Wenn Sie jetzt schließen, sind die Tokens verloren, und die Zustimmung von HighLevel muss neu eingeholt werden.</translation>
    </message>
    <message>
        <source>There is an unfinished sign-in</source>
        <translation>Es gibt eine unfertige Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>What you chose and entered for it is replaced by the new one.</source>
        <translation>Was Sie dafür gewählt und eingegeben haben, wird durch die neue ersetzt.</translation>
    </message>
</context>
<context>
    <name>hloauth::Workspace</name>
    <message>
        <source>Its tokens are being renewed, by this program or another, and that does not end; wait a minute and try again.</source>
        <translation>Dieses oder ein anderes Programm erneuert gerade ihre Tokens und wird damit nicht fertig; warten Sie eine Minute und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written; make room on the disk or check the folder&apos;s permissions, and try again.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben; schaffen Sie Platz auf dem Datenträger oder prüfen Sie die Rechte des Ordners, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>HighLevel OAuth Helper is open already; its window was brought to the front.</source>
        <translation>HighLevel OAuth Helper ist schon offen; sein Fenster wurde nach vorn geholt.</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper is open already, but your system did not let its window come to the front; choose it in the task bar.</source>
        <translation>HighLevel OAuth Helper ist schon offen, aber Ihr System hat sein Fenster nicht nach vorn gelassen; wählen Sie es in der Taskleiste.</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper is open already; its window comes as soon as it can.</source>
        <translation>HighLevel OAuth Helper ist schon offen; sein Fenster kommt, sobald es kann.</translation>
    </message>
    <message>
        <source>HighLevel OAuth Helper runs already (process %1) but does not answer; end it and start again.</source>
        <translation>HighLevel OAuth Helper läuft schon (Prozess %1), antwortet aber nicht; beenden Sie es und starten Sie neu.</translation>
    </message>
    <message>
        <source>Takes you to a HighLevel OAuth token, step by step. Not made by HighLevel.</source>
        <translation>Bringt Sie Schritt für Schritt zu einem HighLevel-OAuth-Token. Nicht von HighLevel.</translation>
    </message>
    <message>
        <source>Open no window; keep tokens fresh from the tray.</source>
        <translation>Kein Fenster öffnen; Tokens vom Infobereich aus aktuell halten.</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>Address of the authorization page.</source>
        <translation>Adresse der Autorisierungsseite.</translation>
    </message>
    <message>
        <source>Address of the token endpoint and the API.</source>
        <translation>Adresse des Token-Endpunkts und der API.</translation>
    </message>
    <message>
        <source>Folder of the connection list.</source>
        <translation>Ordner der Verbindungsliste.</translation>
    </message>
</context>
</TS>
