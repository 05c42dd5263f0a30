# What the program is called on systems where files take its name from here. The version is that of project().
if(NOT DEFINED HLOAUTH_DISPLAY_NAME)
    set(HLOAUTH_DISPLAY_NAME "HighLevel OAuth Helper")
endif()
set(HLOAUTH_SHORT_DESCRIPTION "Takes you to a HighLevel OAuth token, step by step. Not made by HighLevel.")
set(HLOAUTH_AUTHORS "The authors of ${HLOAUTH_DISPLAY_NAME}")
set(HLOAUTH_BUNDLE_ID "io.github.highlevel-oauth-helper")
