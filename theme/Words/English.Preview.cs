namespace Oogst.Theme.Words;

internal static partial class English
{
    private static PreviewWords Preview => new()
    {
        Mistakes = count => FormattableString.Invariant($"{count} {(count == 1 ? "mistake" : "mistakes")} to mend"),
        Warnings = count => FormattableString.Invariant($"{count} {(count == 1 ? "warning" : "warnings")}"),
        Warning = "Warning:",
        OnlyWarnings = "What you saved is shown. Please have a look at this.",
        LastGoodPage = "You still see the last good version of the site. Mend what is listed below and save the file: this message then goes away.",
        FormerLook = "You see the newest text in its former look. Mend what is listed below and save the file: this message then goes away.",
        NothingToShow = "There is no good version to show yet. Mend what is listed below and save the file: the site then appears by itself.",
        SeeAlso = "See also:",
        LookingForADraft = count => FormattableString.Invariant($"Looking for a draft? {count} {(count == 1 ? "is" : "are")} left out of this preview. With preview --drafts, drafts are shown."),
        Stopped = "The preview has stopped",
        More = count => FormattableString.Invariant($"And {count} more: mend these first, or see all of them with check."),
        StoppedAbout = "What you save shows here only when the program runs again; the terminal says why it stopped. This message then goes away by itself.",
    };
}
