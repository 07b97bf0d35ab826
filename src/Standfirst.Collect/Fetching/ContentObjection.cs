namespace Standfirst.Collect.Fetching;

/// <summary>Tells pages from files of other kinds.</summary>
static class ContentObjection
{
    /// <summary>What stands against an answer by its headers; null for nothing.</summary>
    public static PageFetch.Refused? Find(AnswerHead head, Media wanted)
    {
        var type = ContentTypeHeader.Parse(head.First("Content-Type"));
        return MediaTypes.Find(type.Type) is { } media && !IsAmong(media, wanted)
            ? new(Refusal.ContentType, $"it is no page but {type.Type}")
            : null;
    }

    static bool IsAmong(Media media, Media wanted) => media != Media.None && wanted.HasFlag(media);

    /// <summary>What stands against an answer by its bytes; null for nothing.</summary>
    public static PageFetch.Refused? Find(Media media, ReadOnlySpan<byte> body, Media wanted)
    {
        string? binary = MediaSniffer.FindBinary(body);
        if (!IsAmong(media, wanted))
            return new(Refusal.ContentType, $"it is no page but {binary ?? "a file of another kind"}");
        return binary is null
            ? null
            : new(Refusal.ContentType, $"it is no page but {binary}, whatever the server says");
    }
}
