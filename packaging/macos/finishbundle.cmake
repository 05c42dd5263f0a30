# After macdeployqt: puts hloauth and the translations into the bundle, gives the bundle its name, and signs it.
# Run by cmake --install.
set(from "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/highlevel-oauth-helper.app")
set(to "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/${HLOAUTH_BUNDLE}")
file(REMOVE_RECURSE "${to}")
file(RENAME "${from}" "${to}")
file(COPY "${HLOAUTH_PROGRAM}" DESTINATION "${to}/Contents/MacOS" USE_SOURCE_PERMISSIONS)
file(COPY "${HLOAUTH_TRANSLATIONS}" DESTINATION "${to}/Contents/Resources")
# What it is linked with lies where macdeployqt has put it for the window program; absolute names are taken out.
execute_process(COMMAND "${HLOAUTH_SCRIPTS}/relink.sh" "${to}/Contents/MacOS/hloauth" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${HLOAUTH_SCRIPTS}/sign.sh" "${to}" COMMAND_ERROR_IS_FATAL ANY)
