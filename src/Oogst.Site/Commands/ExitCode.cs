namespace Oogst.Site.Commands;

/// <summary>What the process tells the shell.</summary>
public static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The content has mistakes; each was told with its place.</summary>
    public const int MistakesInContent = 1;

    /// <summary>An unknown option, a dangerous folder.</summary>
    public const int WrongUsage = 2;

    /// <summary>The disk is full, may not be written or has something in the way, or another build is writing (BSD's EX_CANTCREAT).</summary>
    public const int NotWritten = 73;

    /// <summary>Ctrl-C or a polite kill (the shell's 128 + SIGINT).</summary>
    public const int Stopped = 130;

    /// <summary>We went wrong (BSD's EX_SOFTWARE).</summary>
    public const int OurFault = 70;
}
