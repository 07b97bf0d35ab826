namespace Standfirst.Extraction.Content;

/// <summary>What sort of line pages print between and after the paragraphs of any story.</summary>
enum StockPhrase : byte
{
    None,

    /// <summary>As a heading, it announces other stories, comments or a newsletter.</summary>
    Farewell,

    /// <summary>A label of the page and no sentence of the story; as a heading a farewell, too.</summary>
    Label,
}
