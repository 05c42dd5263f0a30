-- How the window of the disk image looks; CPack runs it with the volume's name. Positions fit background.svg.
on run argv
    set volumeName to item 1 of argv
    tell application "Finder"
        tell disk volumeName
            open
            set current view of container window to icon view
            set toolbar visible of container window to false
            set statusbar visible of container window to false
            set the bounds of container window to {200, 120, 800, 528}
            set options to the icon view options of container window
            set arrangement of options to not arranged
            set icon size of options to 112
            set text size of options to 13
            set background picture of options to file ".background:background.png"
            repeat with entry in (get items)
                if name of entry is "Applications" then
                    set position of entry to {440, 180}
                else if name of entry ends with ".app" then
                    set position of entry to {160, 180}
                end if
            end repeat
            update without registering applications
            delay 2
            close
        end tell
    end tell
end run
