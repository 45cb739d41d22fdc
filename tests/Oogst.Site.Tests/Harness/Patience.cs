namespace Oogst.Site.Tests.Harness;

/// <summary>How long a test waits for what must come: far longer than it ever takes, so that it fails where it would have hung.</summary>
public static class Patience
{
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Ends with the test, or when it has waited too long.</summary>
    public static CancellationToken Begin()
    {
        var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Longest);
        return patience.Token;
    }
}
