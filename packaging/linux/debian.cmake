# The Debian package, which "cpack" in the build folder makes; package.sh is what calls it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME ${HLOAUTH_ID})
set(CPACK_PACKAGE_VENDOR ${HLOAUTH_DEVELOPER})
set(CPACK_PACKAGE_CONTACT ${HLOAUTH_MAINTAINER})
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${HLOAUTH_HOMEPAGE}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_OUTPUT_FILE_PREFIX ${CMAKE_BINARY_DIR}/packages)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Not more than 80 characters a line.
string(REPLACE ", and" ",\nand" disclaimer "${HLOAUTH_DISCLAIMER}")
# The first line is what lists of packages show; they have the name beside it.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "access tokens for your HighLevel account, step by step")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"This program takes the owner of a HighLevel account to a working OAuth access
token: from the app in HighLevel's developer portal, over the consent in the
browser, to the token in the clipboard. The refresh token is kept in the
system's keychain. The command hloauth does the same for scripts.

It is free software by independent people.
${disclaimer}")

# libsecret is loaded when it is first used, so that no look at the program's own needs finds it.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS libsecret-1-0)
# A keychain; Qt's own texts in other languages; something that opens the browser; a window that belongs on Wayland.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager | keepassxc, qt6-translations-l10n, qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS qt6-gtk-platformtheme)

set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/settimes.cmake)
include(CPack)
