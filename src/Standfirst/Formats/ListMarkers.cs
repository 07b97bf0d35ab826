using System.Globalization;
using Standfirst.Articles;

namespace Standfirst.Formats;

/// <summary>Gives each list item its bullet or number and its indent, as the items come.</summary>
/// <param name="bullet">What stands before the items of a list without numbers, with its space.</param>
sealed class ListMarkers(string bullet)
{
    /// <summary>The deepest level that is shown as one of its own.</summary>
    /// <remarks>
    /// An indent grows with each level, so that levels without end would be output without bound. Lists of
    /// the news go two or three levels deep.
    /// </remarks>
    public const int DeepestLevel = 10;

    // The markers of the item that was last given one and of the items it stands in, outermost first.
    readonly List<(bool Ordered, int Number, string Marker)> _open = [];

    /// <summary>How the next item begins. Depth 3 right after depth 1 is shown as 2.</summary>
    public (int Indent, string Marker) Next(Block item)
    {
        int deepest = Math.Min(_open.Count + 1, DeepestLevel);
        int depth = Math.Clamp(item.Depth ?? 1, 1, deepest);
        bool ordered = item.Ordered ?? false;

        bool goesOn = depth <= _open.Count && _open[depth - 1].Ordered == ordered;
        int number = goesOn ? _open[depth - 1].Number + 1 : 1;
        string marker = ordered ? string.Create(CultureInfo.InvariantCulture, $"{number}. ") : bullet;

        if (depth <= _open.Count)
            _open.RemoveRange(depth - 1, _open.Count - depth + 1);
        int indent = _open.Sum(outer => outer.Marker.Length);
        _open.Add((ordered, number, marker));
        return (indent, marker);
    }

    /// <summary>Ends the list: the next item starts a new one.</summary>
    public void End() => _open.Clear();
}
