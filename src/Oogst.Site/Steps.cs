using System.Diagnostics;

namespace Oogst.Site;

/// <summary>
/// How long each step takes, told to whoever listens (<c>--timings</c>, or any tracing tool that knows .NET's activities); to nobody
/// otherwise, and then it costs nothing.
/// </summary>
internal static class Steps
{
    /// <summary>The name under which listeners find the steps.</summary>
    public const string Name = "Oogst.Site";

    private static readonly ActivitySource Source = new(Name);

    public static T Timed<T>(string step, Func<T> run)
    {
        using (Source.StartActivity(step))
            return run();
    }

    public static void Timed(string step, Action run)
    {
        using (Source.StartActivity(step))
            run();
    }
}
