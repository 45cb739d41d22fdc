using Microsoft.AspNetCore.Components;
using Oogst.Harvest.Domain;
using Oogst.Harvest.Linking;
using Oogst.Theme.Words;

namespace Oogst.Theme;

/// <summary>What every template is given: who reads, in which language, and where to ask for the rest.</summary>
/// <param name="Pieces">What templates have made once in this language, by what they are about.</param>
public sealed record Reading(Language Language, Publication Publication, IAddresses Addresses, IProse Prose, Surroundings Around, Assets Assets, Func<Template, object?, Piece> Pieces)
{
    public SiteWords Words { get; } = SiteWords.In(Language);

    /// <summary>What a template makes: the same on every page of the language, so that it is made the first time, for an ordinary page.</summary>
    /// <param name="about">What it makes depends on this and nothing else; two that are equal are one.</param>
    public Piece Once(Template template, object? about = null) => Pieces(template, about);

    public string To(Subject subject) => Addresses.At(subject, Language).Path;

    public string To(Entry entry) => To(new Subject.OfEntry(entry.Id));

    /// <param name="anchor">Of something in the entry: <c>v-veel-geleerd</c>.</param>
    public string To(Entry entry, string anchor) => To(entry) is var address && address.StartsWith('#') ? '#' + Prose.AnchorOf(entry, anchor) : $"{address}#{anchor}";

    public string To(Term term) => To(new Subject.OfTerm(term.Id));

    public Telling Tell(Entry entry) => entry.Told.For(Language);

    /// <summary>For a <c>lang</c> attribute: null when the text is in the page's own language, so that no attribute is written.</summary>
    public string? LangOf(Entry entry) => entry.Told.LanguageFor(Language) is var told && told == Language ? null : told.Code;
}

/// <summary>Turns prose into HTML for one reader: links become addresses, headings find their level.</summary>
public interface IProse
{
    /// <param name="entry">Whose prose it is: ids in links are looked up from its edition.</param>
    MarkupString Html(Entry entry, Telling telling, IEnumerable<Markdig.Syntax.Block> blocks);

    /// <summary>The id an anchor gets on this page; on the whole edition every entry's anchors are its own.</summary>
    string AnchorOf(Entry entry, string anchor);

    /// <summary>The level at which a second-level heading of the prose stands on this page.</summary>
    int HeadingLevel { get; }
}
