<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::AllowancePanel</name>
    <message numerus="yes">
        <source>%n webhook events would come to the app&apos;s one webhook URL. One event an app is easier to handle.</source>
        <translation>
            <numerusform>%n webhook event would come to the app&apos;s one webhook URL. One event an app is easier to handle.</numerusform>
            <numerusform>%n webhook events would come to the app&apos;s one webhook URL. One event an app is easier to handle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) are not needed for anything that you asked for.</source>
        <translation>
            <numerusform>%n scope is not needed for anything that you asked for.</numerusform>
            <numerusform>%n scopes are not needed for anything that you asked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::EventGuideView</name>
    <message numerus="yes">
        <source>%n event(s).</source>
        <translation>
            <numerusform>%n event.</numerusform>
            <numerusform>%n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them found.</source>
        <translation>
            <numerusform>%n of them found.</numerusform>
            <numerusform>%n of them found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events come with these scopes, and %2 without any; the others need other scopes.</source>
        <translation>
            <numerusform>%1 of %n event comes with these scopes, and %2 without any; the others need other scopes.</numerusform>
            <numerusform>%1 of %n events come with these scopes, and %2 without any; the others need other scopes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::EverythingQuestion</name>
    <message numerus="yes">
        <source>%n connections with their tokens and secrets in the keychain, an unfinished sign-in, your own webhook keys, and the start at login are deleted from this computer; then the program ends. What you exported stays, and the apps stay installed in HighLevel; uninstall them there to end their access. This can&apos;t be undone.</source>
        <translation>
            <numerusform>%n connection with its tokens and secrets in the keychain, an unfinished sign-in, your own webhook keys, and the start at login are deleted from this computer; then the program ends. What you exported stays, and the apps stay installed in HighLevel; uninstall them there to end their access. This can&apos;t be undone.</numerusform>
            <numerusform>%n connections with their tokens and secrets in the keychain, an unfinished sign-in, your own webhook keys, and the start at login are deleted from this computer; then the program ends. What you exported stays, and the apps stay installed in HighLevel; uninstall them there to end their access. This can&apos;t be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::ImportFindings</name>
    <message numerus="yes">
        <source>%n documented scope(s) will be ticked.</source>
        <translation>
            <numerusform>%n documented scope will be ticked.</numerusform>
            <numerusform>%n documented scopes will be ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more word(s) are left out, as they look like no scopes. Paste only the part with the scopes.</source>
        <translation>
            <numerusform>%n more word is left out, as it looks like no scope. Paste only the part with the scopes.</numerusform>
            <numerusform>%n more words are left out, as they look like no scopes. Paste only the part with the scopes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::KnownErrorsDialog</name>
    <message numerus="yes">
        <source>%n error(s) found</source>
        <translation>
            <numerusform>%n error found</numerusform>
            <numerusform>%n errors found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::LearnPanel</name>
    <message numerus="yes">
        <source>%n topic(s) found</source>
        <translation>
            <numerusform>%n topic found</numerusform>
            <numerusform>%n topics found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::LinkCheckDialog</name>
    <message numerus="yes">
        <source>%n thing(s) keep this link from working.</source>
        <translation>
            <numerusform>One thing keeps this link from working.</numerusform>
            <numerusform>%n things keep this link from working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It should work; %n thing(s) may go wrong or are not safe.</source>
        <translation>
            <numerusform>It should work; one thing may go wrong or is not safe.</numerusform>
            <numerusform>It should work; %n things may go wrong or are not safe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokenRun</name>
    <message numerus="yes">
        <source>%L1 of %Ln token(s)</source>
        <translation>
            <numerusform>%L1 of %Ln token</numerusform>
            <numerusform>%L1 of %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokensCommand</name>
    <message numerus="yes">
        <source>%n sub-account(s) have their tokens already.</source>
        <translation>
            <numerusform>%n sub-account has its tokens already.</numerusform>
            <numerusform>%n sub-accounts have their tokens already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are in %1.</source>
        <translation>
            <numerusform>%n token is in %1.</numerusform>
            <numerusform>%n tokens are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-account(s) are connections of their own now.</source>
        <translation>
            <numerusform>%n sub-account is a connection of its own now.</numerusform>
            <numerusform>%n sub-accounts are connections of their own now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-account(s) have none; the file says why.</source>
        <translation>
            <numerusform>%n sub-account has none; the file says why.</numerusform>
            <numerusform>%n sub-accounts have none; the file says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are kept in the journal; go on with --resume.</source>
        <translation>
            <numerusform>%n token is kept in the journal; go on with --resume.</numerusform>
            <numerusform>%n tokens are kept in the journal; go on with --resume.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::LocationTokensWindow</name>
    <message numerus="yes">
        <source>&amp;Make %n token(s)…</source>
        <translation>
            <numerusform>&amp;Make %n token…</numerusform>
            <numerusform>&amp;Make %n tokens…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::PrivateTokenGuide</name>
    <message numerus="yes">
        <source>Tick the %n scope(s) that you chose in this program.</source>
        <translation>
            <numerusform>Tick the %n scope that you chose in this program.</numerusform>
            <numerusform>Tick the %n scopes that you chose in this program.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::PurposePage</name>
    <message numerus="yes">
        <source>%1 of %n scope(s)</source>
        <translation>
            <numerusform>%1 of %n scope</numerusform>
            <numerusform>%1 of %n scopes</numerusform>
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
            <numerusform>%n webhook event</numerusform>
            <numerusform>%n webhook events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeNote</name>
    <message numerus="yes">
        <source>%n call(s) (%1)</source>
        <translation>
            <numerusform>%n call (%1)</numerusform>
            <numerusform>%n calls (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook event(s) (%1)</source>
        <translation>
            <numerusform>%n webhook event (%1)</numerusform>
            <numerusform>%n webhook events (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::ScopeTree</name>
    <message numerus="yes">
        <source>%n purpose(s), call(s) or event(s) found</source>
        <translation>
            <numerusform>%n purpose, call or event found</numerusform>
            <numerusform>%n purposes, calls or events found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) found</source>
        <translation>
            <numerusform>%n scope found</numerusform>
            <numerusform>%n scopes found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::ScopesPage</name>
    <message numerus="yes">
        <source>%n scope(s) chosen</source>
        <translation>
            <numerusform>%n scope chosen</numerusform>
            <numerusform>%n scopes chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen scope(s) don&apos;t fit your plan or app type.</source>
        <translation>
            <numerusform>%n chosen scope does not fit your plan or app type.</numerusform>
            <numerusform>%n chosen scopes don&apos;t fit your plan or app type.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n scope(s) out</source>
        <translation>
            <numerusform>&amp;Take %n scope out</numerusform>
            <numerusform>&amp;Take %n scopes out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::TokensPage</name>
    <message numerus="yes">
        <source>%n scope(s) were not granted.</source>
        <translation>
            <numerusform>%n scope was not granted.</numerusform>
            <numerusform>%n scopes were not granted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::TrayIcon</name>
    <message numerus="yes">
        <source>Keeps %n connection(s) fresh</source>
        <translation>
            <numerusform>Keeps %n connection fresh</numerusform>
            <numerusform>Keeps %n connections fresh</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::Wait</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookCheckView</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::WebhookReceiverView</name>
    <message numerus="yes">
        <source>%n event(s) found</source>
        <translation>
            <numerusform>%n event found</numerusform>
            <numerusform>%n events found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hloauth::WishModel</name>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
</context>
</TS>
