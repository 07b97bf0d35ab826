using System.Diagnostics;
using System.Text;
using Standfirst.Archive.Versions;
using Standfirst.Tests.House;

namespace Standfirst.Tests.Archive.Versions;

public class TextDiffTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("It sails.", "It sails.", "It sails.")]
    [InlineData("", "It sails.", "{+It sails.+}")]
    [InlineData("It sails.", "", "[-It sails.-]")]
    [InlineData("It sails at noon.", "It sails at midnight.", "It sails at [-noon-] {+midnight+} .")]
    [InlineData("It sails. It sinks.", "It sails. Nobody knows why. It sinks.", "It sails. {+Nobody knows why.+} It sinks.")]
    [InlineData("One. Two. Three.", "Two. Three.", "[-One.-] Two. Three.")]
    public void Runs_tell_what_stayed_came_and_went(string earlier, string later, string expected) =>
        Assert.Equal(expected, Show(earlier, later));

    [Fact]
    public void Only_the_words_of_a_sentence_that_changed_are_told()
    {
        const string Earlier = "The boat broke down on Monday. Some 310 islanders use it every day to reach the schools. It was built in 1974.";
        const string Later = "The boat broke down on Monday. Some 290 islanders use it every day to reach schools and shops. It was built in 1974.";
        Assert.Equal(
            "The boat broke down on Monday. Some [-310-] {+290+} islanders use it every day to reach [-the schools-] {+schools and shops+} . It was built in 1974.",
            Show(Earlier, Later));
    }

    [Fact]
    public void A_sentence_written_anew_is_told_as_a_whole() => Assert.Equal(
        "[-The boat will stop running in March.-] {+Islanders on the quay spoke of a cold spring to come.+}",
        Show("The boat will stop running in March.", "Islanders on the quay spoke of a cold spring to come."));

    [Fact]
    public void White_space_is_no_change()
    {
        var run = Assert.Single(TextDiff.Compare("It sails.\nIt sinks.", "It  sails. It\u00A0sinks."));
        Assert.Equal(TextRunKind.Kept, run.Kind);
    }

    [Fact]
    public void Characters_of_scripts_without_spaces_are_words() => Assert.Equal(
        "港務局は [-火-] {+水+} 曜日に発表した。", Show("港務局は火曜日に発表した。", "港務局は水曜日に発表した。"));

    [Fact]
    public void Runs_give_back_both_texts_whatever_they_are()
    {
        var random = new Random(7);
        string[] words = ["the", "boat", "sails", "at", "noon.", "It", "sinks,", "“no”", "he", "said.\n", "1,250", "船", "\ud83d\ude00", "\ud83d"];
        for (int round = 0; round < 2000; round++)
        {
            string earlier = Made(random, words, random.Next(60)), later = random.Next(2) == 0 ? Made(random, words, random.Next(60)) : Edit(random, earlier, words);
            var runs = TextDiff.Compare(earlier, later);
            Assert.Equal(Bare(earlier), Bare(string.Concat(runs.Where(run => run.Kind != TextRunKind.Added).Select(run => run.Earlier.Of(earlier).ToString()))));
            Assert.Equal(Bare(later), Bare(string.Concat(runs.Where(run => run.Kind != TextRunKind.Removed).Select(run => run.Later.Of(later).ToString()))));
            foreach (var run in runs.Where(run => run.Kind == TextRunKind.Kept))
                Assert.Equal(Bare(run.Earlier.Of(earlier).ToString()), Bare(run.Later.Of(later).ToString()));
        }
    }

    [Fact]
    public void A_small_edit_of_a_very_long_text_is_found_among_thousands_of_others()
    {
        string[] sentences = [.. Enumerable.Range(0, 3000).Select(at => $"Line {at} tells of boat {at * 7919 % 3001}.")];
        string earlier = string.Join(' ', sentences);
        for (int at = 0; at < sentences.Length; at += 5)
            sentences[at] = $"Entry {at} is new here and says nothing of any vessel {at}!";
        var runs = TextDiff.Compare(earlier, string.Join(' ', sentences));
        Assert.Equal(600, runs.Count(run => run.Kind == TextRunKind.Added));
        Assert.Equal(2400, runs.Where(run => run.Kind == TextRunKind.Kept).Sum(run => run.Earlier.Of(earlier).Count("tells")));
    }

    [TimedFact]
    public void Hostile_texts_take_linear_time()
    {
        string one = string.Concat(Enumerable.Range(0, 200_000).Select(at => at % 3 == 0 ? "a. " : "b ")),
            other = string.Concat(Enumerable.Range(0, 200_000).Select(at => at % 5 == 0 ? "b. " : "a "));
        var watch = Stopwatch.StartNew();
        TextDiff.Compare(one, other);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }

    static string Show(string earlier, string later) => string.Join(' ', TextDiff.Compare(earlier, later).Select(run => run.Kind switch
    {
        TextRunKind.Removed => $"[-{run.Earlier.Of(earlier)}-]",
        TextRunKind.Added => $"{{+{run.Later.Of(later)}+}}",
        _ => run.Later.Of(later).ToString(),
    }));

    static string Made(Random random, string[] words, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => words[random.Next(words.Length)]));

    static string Edit(Random random, string text, string[] words)
    {
        var edited = new StringBuilder(text);
        for (int edits = random.Next(4); edits > 0; edits--)
        {
            int at = random.Next(edited.Length + 1);
            if (random.Next(2) == 0)
                edited.Insert(at, words[random.Next(words.Length)]);
            else
                edited.Remove(at, Math.Min(random.Next(12), edited.Length - at));
        }
        return edited.ToString();
    }

    static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
