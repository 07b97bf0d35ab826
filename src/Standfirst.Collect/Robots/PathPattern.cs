using System.Text;

namespace Standfirst.Collect.Robots;

/// <summary>What robots.txt and tdmrep.json write for a set of paths: a beginning, in which "*" stands for
/// any octets and a closing "$" for the path's end (RFC 9309, section 2.2.3).</summary>
sealed class PathPattern
{
    readonly byte[] _form;
    readonly bool _toTheEnd;

    PathPattern(byte[] form, bool toTheEnd)
    {
        _form = form;
        _toTheEnd = toTheEnd;
    }

    /// <summary>Its octets, by which the most particular pattern is chosen.</summary>
    public int Length => _form.Length + (_toTheEnd ? 1 : 0);

    /// <summary>Reads a pattern; null where it is empty, which means no path.</summary>
    public static PathPattern? Parse(ReadOnlySpan<byte> text)
    {
        bool toTheEnd = text is [.., (byte)'$'];
        byte[] form = PathForm.OfPattern(toTheEnd ? text[..^1] : text);
        return form.Length == 0 && !toTheEnd ? null : new(form, toTheEnd);
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    public static PathPattern? Parse(string text) => Parse(Encoding.UTF8.GetBytes(text));

    /// <summary>Whether a path is among those meant. Takes time in proportion to path and pattern: what
    /// stands between two stars is taken at the first place where it fits, which leaves the most of the path
    /// to the rest.</summary>
    /// <param name="path">A path in the form of <see cref="PathForm.OfPath"/>.</param>
    public bool Matches(ReadOnlySpan<byte> path)
    {
        ReadOnlySpan<byte> pattern = _form;
        int star = pattern.IndexOf((byte)'*');
        if (star < 0)
            return _toTheEnd ? path.SequenceEqual(pattern) : path.StartsWith(pattern);
        if (!path.StartsWith(pattern[..star]))
            return false;

        path = path[star..];
        pattern = pattern[(star + 1)..];
        while ((star = pattern.IndexOf((byte)'*')) >= 0)
        {
            int place = path.IndexOf(pattern[..star]);
            if (place < 0)
                return false;
            path = path[(place + star)..];
            pattern = pattern[(star + 1)..];
        }
        return _toTheEnd ? path.EndsWith(pattern) : path.IndexOf(pattern) >= 0;
    }

    /// <inheritdoc/>
    public override string ToString() => Encoding.ASCII.GetString(_form) + (_toTheEnd ? "$" : "");
}
