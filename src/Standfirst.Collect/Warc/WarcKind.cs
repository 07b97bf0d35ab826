namespace Standfirst.Collect.Warc;

/// <summary>What a record of a WARC holds.</summary>
public enum WarcKind
{
    /// <summary>What a server answered.</summary>
    Response,

    /// <summary>A file without the server's head around it.</summary>
    Resource,

    /// <summary>A note that the answer was the same as one before.</summary>
    Revisit,

    /// <summary>What the server was asked; it is not given out.</summary>
    Request,

    /// <summary>What the crawler noted of another record; it is not given out.</summary>
    Metadata,

    /// <summary>What the crawler noted of the whole file; it is not given out.</summary>
    Warcinfo,

    /// <summary>Another form of another record, such as its plain text; it is not given out.</summary>
    Conversion,

    /// <summary>A further piece of a record that was cut up; it is not given out.</summary>
    Continuation,

    /// <summary>A kind that the standard does not know; it is not given out.</summary>
    Other,
}
