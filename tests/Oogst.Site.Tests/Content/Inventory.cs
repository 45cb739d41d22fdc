using Markdig.Syntax;
using Oogst.Harvest.Domain;

namespace Oogst.Site.Tests.Content;

/// <summary>The 2012 harvest is complete: the counts of the publication, entry by entry.</summary>
public sealed class Inventory
{
    private static readonly Contents Harvest2012 = RealSite.Site.Plan.Publication.ContentsOf(
        RealSite.Site.Plan.Publication.Editions.Single(edition => edition.Id.Edition == "2012"));

    [Fact]
    public void Five_chapters_lead_through_the_network_the_meetings_the_harvest_and_the_pilots() =>
        Assert.Equal(["netwerk", "filosofie", "bijeenkomsten", "oogst", "pilots"], Harvest2012.All<Chapter>().Select(chapter => chapter.Id.Name));

    [Fact]
    public void Five_meetings_were_planned_three_held_one_merged_one_replaced() =>
        Assert.Equal(
            [(1, MeetingState.Held), (2, MeetingState.Held), (3, MeetingState.Held), (4, MeetingState.Merged), (5, MeetingState.Replaced)],
            Harvest2012.All<Meeting>().Select(meeting => (meeting.Number.Value, meeting.State)));

    [Fact]
    public void Four_pilots_have_twelve_members() =>
        Assert.Equal(
            [("functieruil", 1), ("sociale-media", 2), ("mens-volgt-werk", 6), ("regionale-samenwerking", 3)],
            Harvest2012.All<Pilot>().Select(pilot => (pilot.Id.Name, pilot.People.Count)));

    [Fact]
    public void Five_tips_are_golden_and_seven_were_received() =>
        Assert.Equal(
            [("functieruil", 0, 7), ("sociale-media", 1, 0), ("mens-volgt-werk", 1, 0), ("regionale-samenwerking", 3, 0)],
            Harvest2012.All<Pilot>().Select(pilot => (
                pilot.Id.Name,
                RealSite.Site.Plan.Publication.TipsFrom(pilot).Count(tip => tip.Kind == TipKind.Golden),
                RealSite.Site.Plan.Publication.TipsFrom(pilot).Count(tip => tip.Kind == TipKind.Received))));

    [Fact]
    public void Guidance_reflects_once_on_each_pilot_and_seven_reflections_close()
    {
        Assert.All(Harvest2012.All<Pilot>(), pilot => Assert.Single(RealSite.Site.Plan.Publication.ReflectionsOn(pilot)));
        Assert.Equal(7, Harvest2012.All<Reflection>().Count(reflection => reflection.Kind == ReflectionKind.Closing));
    }

    [Fact]
    public void Six_questions_and_the_contacts_have_54_answers_by_group()
    {
        Assert.Equal(
            [("bijeenkomsten", 9), ("waarde", 11), ("persoonlijke-opbrengst", 7), ("delen-met-collegas", 9), ("contacten", 5), ("dynamiek", 9), ("niet-urgent", 4)],
            Harvest2012.All<VoicesEntry>().Select(voices => (voices.Id.Name, voices.Voices.Count)));
        var groups = Harvest2012.All<VoicesEntry>().SelectMany(voices => voices.Voices).CountBy(voice => voice.Group).ToDictionary();
        Assert.Equal((36, 10, 8), (groups[RespondentGroup.Participant], groups[RespondentGroup.PilotMember], groups[RespondentGroup.SoundingBoard]));
    }

    [Theory]
    [InlineData("mens-volgt-werk", 1)]
    [InlineData("regionale-samenwerking", 4)]
    public void Five_voices_stand_inside_the_pilots_stories(string name, int count)
    {
        var pilot = Harvest2012.All<Pilot>().Single(pilot => pilot.Id.Name == name);
        Assert.All(Language.All, language => Assert.Equal(count, pilot.Told.For(language).Body.Tree.Descendants<QuoteBlock>().Count()));
    }

    [Fact]
    public void Thirteen_methods_and_three_lenses_make_the_glossary()
    {
        Assert.Equal(13, Harvest2012.All<Method>().Count(method => method.Kind != MethodKind.Lens));
        Assert.Equal(["innoveren", "leren", "presteren"], Harvest2012.All<Method>().Where(method => method.Kind == MethodKind.Lens).Select(lens => lens.Id.Name).Order());
    }

    [Fact]
    public void Fourteen_people_ten_organisations_eleven_themes_and_five_phases_are_named()
    {
        var publication = RealSite.Site.Plan.Publication;
        Assert.Equal(
            (14, 10, 11, 5, 7),
            (publication.Terms(Vocabulary.People).Count(), publication.Terms(Vocabulary.Organisations).Count(), publication.Terms(Vocabulary.Themes).Count(),
                publication.Phases.Count, publication.Terms(Vocabulary.Questions).Count()));
    }

    [Fact]
    public void Three_appendices_are_named_but_not_linked()
    {
        var attachments = Harvest2012.All<Pilot>().SelectMany(pilot => pilot.Attachments).ToList();
        Assert.Equal(3, attachments.Count);
        Assert.All(attachments, attachment => Assert.Null(attachment.File));
    }

    [Fact]
    public void Every_level_two_heading_of_a_pilot_is_a_known_question()
    {
        foreach (var pilot in Harvest2012.All<Pilot>())
            foreach (var language in Language.All)
                foreach (var heading in pilot.Told.For(language).Body.Headings.Where(heading => heading.Level == 2))
                    Assert.True(RealSite.Site.Plan.Publication.Lists.QuestionAsked(heading.Text, language) is not null, $"{heading.Place}: {heading.Text}");
    }

    [Fact]
    public void Everything_is_told_in_both_languages_and_no_translation_is_behind() =>
        Assert.All(RealSite.Site.Plan.Publication.Entries, entry =>
        {
            Assert.Equal(Language.All, entry.Told.Languages);
            Assert.DoesNotContain(Language.All, entry.IsStale);
        });
}
