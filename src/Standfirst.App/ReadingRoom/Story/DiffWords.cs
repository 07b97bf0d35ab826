using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Standfirst.Archive.Versions;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>The words of a row of a comparison: what went and what came is marked as such.</summary>
/// <param name="row">The row.</param>
/// <param name="without">What is left out, where one text alone is shown; null for both.</param>
sealed class DiffWords(DiffRow row, TextRunKind? without = null) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (DiffPiece piece in row.Pieces.Where(piece => piece.Kind != without))
        {
            writer.Write(piece.IsApart ? " " : "");
            string? tag = piece.Kind switch
            {
                TextRunKind.Removed => "del",
                TextRunKind.Added => "ins",
                _ => null,
            };
            writer.Write(tag is null ? "" : $"<{tag}>");
            encoder.Encode(writer, piece.Words);
            writer.Write(tag is null ? "" : $"</{tag}>");
        }
    }
}
