namespace Oogst.Site.Search;

/// <summary>Something that is made when it is asked for, and kept until it is let go. Whoever asks after that has it made again.</summary>
internal sealed class Kept<T>(Func<T> make)
    where T : class
{
    private volatile T? value;

    public T Value => value ??= make();

    public void LetGo() => value = null;
}
