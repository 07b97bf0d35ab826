namespace Standfirst.Collect.Fetching;

/// <summary>Tells pages from files of other kinds.</summary>
static class ContentObjection
{
    /// <summary>What stands against an answer by its headers; null for nothing.</summary>
    public static PageFetch.Refused? Find(AnswerHead head, Media wanted)
    {
        var type = ContentTypeHeader.Parse(head.First("Content-Type"));
        return MediaTypes.Find(type.Type) is { } media && !wanted.HasFlag(media) | media == Media.None
            ? new(Refusal.ContentType, $"it is no page but {type.Type}")
            : null;
    }

    /// <summary>What stands against an answer by its bytes; null for nothing.</summary>
    public static PageFetch.Refused? Find(Media media, ReadOnlySpan<byte> body, Media wanted)
    {
        if (media == Media.None || !wanted.HasFlag(media))
            return new(Refusal.ContentType, $"it is no page but {MediaSniffer.FindBinary(body) ?? "a file of another kind"}");
        return MediaSniffer.FindBinary(body) is { } binary
            ? new(Refusal.ContentType, $"it is no page but {binary}, whatever the server says")
            : null;
    }
}
