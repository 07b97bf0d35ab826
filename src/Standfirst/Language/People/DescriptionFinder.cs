namespace Standfirst.Language.People;

/// <summary>What stands next to names → roles, ages and other descriptions.</summary>
static class DescriptionFinder
{
    /// <summary>Notes what the words around every name say of its bearer.</summary>
    public static void Find(SensedStory story, Cast cast)
    {
        var sentences = story.Story.Sentences;
        int number = 0;
        for (int at = 0; at < cast.Mentions.Length; at++)
        {
            var mention = cast.Mentions[at];
            while (sentences[number].EndToken <= mention.First)
            {
                story.Story.Limits.ThrowIfOver();
                number++;
            }
            var place = new NamedPlace(story, cast, sentences[number], mention);
            TitleReader.Read(place);
            PhraseBeforeReader.Read(place);
            BehindNameReader.Read(place);
        }
    }
}
