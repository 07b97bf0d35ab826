using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Standfirst.Fuzzing.Targets;

/// <summary>What a server answered.</summary>
/// <param name="Path">The path that was asked for.</param>
/// <param name="IsHead">Whether it was asked for the head alone.</param>
/// <param name="Status">The status.</param>
/// <param name="IsOurs">Whether the program answered, and not the server below it, which refuses what is no HTTP.</param>
/// <param name="MediaType">The content's type without its parameters; empty where there is none.</param>
/// <param name="Body">The content.</param>
sealed record HttpAnswer(string Path, bool IsHead, int Status, bool IsOurs, string MediaType, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body, 0, Math.Min(Body.Length, 2000));
}

/// <summary>Sends requests that no client would: a line with method and address, lines of fields, a blank line, a body.</summary>
static class HttpCall
{
    const int Patience = 30_000;

    // Nobody sends more at once here than answers of a few articles have.
    const int LongestAnswer = 1 << 24;

    /// <summary>Asks; null where the server ends the connection without a word, as it may where the request is no HTTP.</summary>
    public static HttpAnswer? Send(Uri server, byte[] input)
    {
        int end = input.AsSpan().IndexOf("\n\n"u8);
        string head = Encoding.Latin1.GetString(end < 0 ? input : input[..end]);
        byte[] body = end < 0 ? [] : input[(end + 2)..];
        string[] lines = head.Split('\n');
        string[] words = lines[0].Split(' ', 2);
        string method = Token(words[0]), path = Escaped(words.ElementAtOrDefault(1) ?? "/");

        var request = new StringBuilder($"{method} {path} HTTP/1.1\r\nHost: {server.Authority}\r\nConnection: close\r\n");
        foreach (string line in lines.Skip(1).Select(WithoutBreaks).Where(line => line.Contains(':') && !IsOurOwn(line)))
            request.Append(line).Append("\r\n");
        request.Append(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n");
        return Parse(Exchange(server, [.. Encoding.Latin1.GetBytes(request.ToString()), .. body]), path, method == "HEAD");
    }

    static byte[] Exchange(Uri server, byte[] request)
    {
        using var client = new TcpClient { NoDelay = true, ReceiveTimeout = Patience, SendTimeout = Patience };
        client.Connect(server.Host, server.Port);
        using NetworkStream stream = client.GetStream();
        using var answer = new MemoryStream();
        try
        {
            stream.Write(request);
            byte[] buffer = new byte[1 << 16];
            for (int count; answer.Length < LongestAnswer && !IsEndless(answer) && (count = stream.Read(buffer)) > 0;)
                answer.Write(buffer.AsSpan(0, count));
        }
        catch (IOException trouble) when (trouble.InnerException is SocketException { SocketErrorCode: not SocketError.TimedOut })
        {
            // A server that refuses a request need not read all of it.
        }
        return answer.ToArray();
    }

    // Events go on for ever: their head is enough.
    static bool IsEndless(MemoryStream answer) =>
        answer.GetBuffer().AsSpan(0, (int)Math.Min(answer.Length, 2000)).IndexOf("text/event-stream"u8) >= 0;

    static HttpAnswer? Parse(byte[] answer, string path, bool isHead)
    {
        int end = answer.AsSpan().IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return null;
        string[] lines = Encoding.Latin1.GetString(answer, 0, end).Split("\r\n");
        byte[] body = answer[(end + 4)..];
        bool isChunked = Field(lines, "Transfer-Encoding") == "chunked";
        return new(
            path,
            isHead,
            int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture),
            Field(lines, "X-Content-Type-Options") is not null,
            Field(lines, "Content-Type")?.Split(';')[0] ?? "",
            isChunked ? Joined(body) : body);
    }

    static byte[] Joined(ReadOnlySpan<byte> chunks)
    {
        var body = new MemoryStream();
        for (int end; (end = chunks.IndexOf("\r\n"u8)) >= 0;)
        {
            string digits = Encoding.ASCII.GetString(chunks[..end]);
            if (!int.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int length))
                break;
            if (length == 0 || length > chunks.Length - end - 2)
                break;
            body.Write(chunks.Slice(end + 2, length));
            chunks = chunks[Math.Min(chunks.Length, end + 2 + length + 2)..];
        }
        return body.ToArray();
    }

    static string? Field(string[] lines, string name) => lines
        .FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();

    // The connection is ours: who breaks it off tries nothing.
    static bool IsOurOwn(string line) => line.Split(':')[0].Trim().ToLowerInvariant()
        is "host" or "connection" or "content-length" or "transfer-encoding" or "upgrade" or "expect";

    static string WithoutBreaks(string line) => line.Replace("\r", "").Replace("\0", "");

    static string Token(string word) => word.Length is > 0 and < 20 && word.All(char.IsAsciiLetter) ? word : "GET";

    // What may not stand in an address at all is sent as an escape; a path begins with a slash.
    static string Escaped(string address)
    {
        var escaped = new StringBuilder(address.StartsWith('/') ? "" : "/");
        foreach (char letter in address)
        {
            if (letter is > ' ' and < '\u007F')
                escaped.Append(letter);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"%{(int)letter:X2}");
        }
        return escaped.ToString();
    }
}
