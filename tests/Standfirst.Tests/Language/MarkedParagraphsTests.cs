namespace Standfirst.Tests.Language;

public class MarkedParagraphsTests
{
    [Fact]
    public void Contents_stand_in_their_text_one_after_the_other()
    {
        foreach (var paragraph in MarkedParagraphs.All)
        {
            int end = 0;
            foreach (string words in paragraph.Contents.SelectMany(quotation => quotation))
            {
                int start = paragraph.Text.IndexOf(words, end, StringComparison.Ordinal);
                Assert.True(start >= end, $"{paragraph.Language}: “{words}”");
                end = start + words.Length;
            }
        }
    }

    [Fact]
    public void Each_of_22_languages_has_at_least_three_paragraphs()
    {
        var languages = MarkedParagraphs.All.CountBy(paragraph => paragraph.Language).ToList();

        Assert.Equal(22, languages.Count);
        Assert.All(languages, language => Assert.True(language.Value >= 3, language.Key));
    }
}
