#include <stdio.h>
#include <string.h>
#include <windows.h>

/* Says what it is; with "wait" it stays open, as a window does, until its input ends. */
int main(int argc, char **argv)
{
    puts("stand-in");
    fflush(stdout);
    if (argc > 1 && strcmp(argv[1], "wait") == 0)
        getchar();
    return 0;
}
