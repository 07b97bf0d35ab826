using Standfirst.Text;

namespace Standfirst.Formats.Terminal;

/// <summary>Lines on a terminal: wrapped at its width, and without anything that it would obey.</summary>
sealed class TerminalPage(TextWriter output, int columns)
{
    bool _begun, _gapWanted;

    public int Columns => columns;

    /// <summary>Leaves an empty line before what comes next, unless nothing stands above or comes.</summary>
    public void Gap() => _gapWanted = _begun;

    /// <summary>Writes words in as many lines as they need.</summary>
    /// <param name="words">As the page gave them; null writes nothing.</param>
    /// <param name="first">What stands before the first line.</param>
    /// <param name="rest">What stands before the others, as wide as <paramref name="first"/>.</param>
    /// <returns>The columns of the longest line, 0 when there are no words.</returns>
    public int Write(string? words, string first = "", string rest = "")
    {
        string clean = PrintableText.Clean(words ?? "");
        string margin = first;
        int widest = 0;
        foreach (TextSpan line in WordWrap.Lines(clean, Math.Max(1, columns - DisplayWidth.Of(first))))
        {
            WriteLine(margin, line.Of(clean));
            widest = Math.Max(widest, DisplayWidth.Of(line.Of(clean)));
            margin = rest;
        }
        return widest;
    }

    /// <summary>Writes one line, however long: an address is of no use in two pieces.</summary>
    public void WriteWhole(string words, string margin = "") =>
        WriteLine(margin, PrintableText.CleanLine(words).AsSpan().TrimEnd());

    /// <summary>Writes a line across the page or below a heading.</summary>
    public void Rule(char line, int width)
    {
        if (width > 0)
            WriteLine("", new string(line, width));
    }

    void WriteLine(string margin, ReadOnlySpan<char> words)
    {
        if (_gapWanted)
            output.Write('\n');
        _gapWanted = false;
        _begun = true;

        output.Write(words.IsEmpty ? margin.AsSpan().TrimEnd() : margin);
        output.Write(words);
        output.Write('\n');   // not WriteLine: the same bytes on every system
    }
}
