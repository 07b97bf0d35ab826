using Standfirst.Dom;

namespace Standfirst.Extraction.Content;

/// <summary>Tables that hold data, told from those that lay out a page.</summary>
static class DataTable
{
    // A layout table has cells full of paragraphs; a data table's cells hold a figure or a phrase.
    const int MostLettersPerCell = 120;

    /// <summary>Whether a table's cells belong together in rows and columns.</summary>
    public static bool Is(PageNode table)
    {
        if (table.Utf8Attribute(AttributeName.Role).SequenceEqual("presentation"u8))
            return false;
        int rows = 0, cells = 0, letters = 0;
        bool hasHeader = false;
        foreach (var node in table.Descendants)
        {
            switch (node.Tag)
            {
                // Data is not nested, and this stop keeps tables in tables linear.
                case TagName.Table or TagName.H1 or TagName.H2 or TagName.Form or TagName.Iframe or TagName.Blockquote:
                    return false;
                case TagName.Tr:
                    rows++;
                    break;
                case TagName.Th:
                    (hasHeader, cells) = (true, cells + 1);
                    break;
                case TagName.Td:
                    cells++;
                    break;
                case TagName.None when node.IsText:
                    letters += LetterCount.Of(node).Seen;
                    break;
            }
        }
        return rows > 1 && letters <= cells * MostLettersPerCell && (hasHeader || cells >= rows * 2);
    }

    /// <summary>The words of the cells, row by row; rows and cells without words are kept where a row has any.</summary>
    public static List<List<string>> RowsOf(PageNode table)
    {
        List<List<string>> rows = [];
        foreach (var node in table.Descendants)
        {
            if (node.Tag == TagName.Tr)
                rows.Add([]);
            else if (node.Tag is TagName.Td or TagName.Th && rows.Count > 0)
                rows[^1].Add(VisibleText.Of(node));
        }
        rows.RemoveAll(row => row.TrueForAll(cell => cell.Length == 0));
        return rows;
    }
}
