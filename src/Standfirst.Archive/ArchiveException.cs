namespace Standfirst.Archive;

/// <summary>The database could not do what was asked: the disk is full, the server is gone, another program holds it, its
/// bytes are damaged. Nothing of a batch that failed is stored.</summary>
public sealed class ArchiveException(string message, Exception? inner = null) : IOException(message, inner)
{
    /// <summary>Why.</summary>
    public ArchiveFault Fault { get; init; } = ArchiveFault.Other;

    /// <summary>Whether the same may succeed in a while without anybody doing anything about the archive itself.</summary>
    public bool IsPassing => Fault is ArchiveFault.Unreachable or ArchiveFault.Busy;

    /// <summary>The trouble of an archive: which one, what is the matter, what can be done, what the database says.</summary>
    internal static ArchiveException Of(string archive, ArchiveFault fault, Exception trouble)
    {
        string said = string.Join(' ', trouble.Message.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return new($"{archive}: {Words[fault]} ({said})", trouble) { Fault = fault };
    }

    static readonly Dictionary<ArchiveFault, string> Words = new()
    {
        [ArchiveFault.Unreachable] = "the archive does not answer: is it there, may it be opened?",
        [ArchiveFault.Busy] = "another program holds the archive: try again when it is done",
        [ArchiveFault.Full] = "no room is left for the archive: make some and do it again, nothing of it was stored",
        [ArchiveFault.ReadOnly] = "the archive may be read here and not written",
        [ArchiveFault.Damaged] = "the archive is damaged: “standfirst check” tells where, a backup has what was there",
        [ArchiveFault.Other] = "the archive's database says",
    };
}
