# hloauth_windows_resources(TARGET FILE DESCRIPTION ICON): gives a program its icon and its properties.
# FILE is the program's name without .exe.
enable_language(RC)
set(hloauth_rc_template ${CMAKE_CURRENT_LIST_DIR}/program.rc.in)

function(hloauth_windows_resources target program_file file_description icon_file)
    set(rc ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc)
    configure_file(${hloauth_rc_template} ${rc} @ONLY)
    target_sources(${target} PRIVATE ${rc})
    set_source_files_properties(${rc} TARGET_DIRECTORY ${target} PROPERTIES OBJECT_DEPENDS ${icon_file})
endfunction()
