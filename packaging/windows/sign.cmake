# Signs what people get on Windows, if HLOAUTH_SIGN_COMMAND is set: a program that is called with one file as
# its only argument, and signs that file in place. It knows where the certificate is, for example
#   signtool sign /fd sha256 /tr http://timestamp.digicert.com /td sha256 /sha1 THUMBPRINT "%1"
# CPack runs this over the programs before it packs them, and makensis with -DFILE= for installer and uninstaller.
# Untried with a real certificate; test-installer.sh sees that it is called for each file.
if(NOT DEFINED ENV{HLOAUTH_SIGN_COMMAND} OR "$ENV{HLOAUTH_SIGN_COMMAND}" STREQUAL "")
    return()
endif()
if(DEFINED FILE)
    set(files ${FILE})
else()
    file(GLOB_RECURSE files
        ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*hloauth.exe
        ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*highlevel-oauth-helper.exe)
endif()
foreach(file ${files})
    execute_process(COMMAND $ENV{HLOAUTH_SIGN_COMMAND} ${file} RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "HLOAUTH_SIGN_COMMAND ($ENV{HLOAUTH_SIGN_COMMAND}) did not sign ${file}: ${result}")
    endif()
endforeach()
