using FsCheck;
using FsCheck.Fluent;
using Standfirst.Text;

namespace Standfirst.Tests.Text;

public class CodePointOffsetsTests
{
    [Fact]
    public void Without_surrogates_every_place_stays()
    {
        var offsets = new CodePointOffsets("Ärzte “warten” 日本");

        Assert.Equal([0, 7, 17], [offsets[0], offsets[7], offsets[17]]);
    }

    [Fact]
    public void Each_pair_before_a_place_counts_as_one()
    {
        var offsets = new CodePointOffsets("a🎉b🎉c");

        Assert.Equal([1, 2, 3, 4, 5], [offsets[1], offsets[3], offsets[4], offsets[6], offsets[7]]);
    }

    [Fact]
    public void A_place_within_a_pair_is_the_place_after_it() =>
        Assert.Equal(1, new CodePointOffsets("🎉")[1]);

    [Fact]
    public void A_lone_surrogate_counts_as_one()
    {
        var offsets = new CodePointOffsets("\uDC00a\uD800b\uD800\uD800\uDC00c");

        Assert.Equal(6, offsets[7]);
        Assert.Equal(7, offsets[8]);
    }

    [Fact]
    public void The_place_in_code_points_is_the_number_of_runes_before_it() =>
        Prop.ForAll(
            Gen.Elements("a", "é", "🎉", "\uD800", "\uDC00").ArrayOf().Select(string.Concat).ToArbitrary(),
            words => new CodePointOffsets(words)[words.Length] == words.EnumerateRunes().Count())
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_place_in_code_points_leads_back_to_where_it_came_from()
    {
        var offsets = new CodePointOffsets("a🎉b🎉🎉c");

        Assert.Equal([0, 1, 3, 4, 6, 8, 9], Enumerable.Range(0, 7).Select(offsets.Utf16Of));
    }

    [Fact]
    public void There_and_back_every_place_but_the_middle_of_a_pair_is_the_same() =>
        Prop.ForAll(
            Gen.Elements("a", "é", "🎉", "\uD800", "\uDC00").ArrayOf().Select(string.Concat).ToArbitrary(),
            words =>
            {
                var offsets = new CodePointOffsets(words);
                return Enumerable.Range(0, words.Length + 1)
                    .Where(place => place == 0 || place == words.Length || !char.IsSurrogatePair(words, place - 1))
                    .All(place => offsets.Utf16Of(offsets[place]) == place);
            })
            .QuickCheckThrowOnFailure();
}
