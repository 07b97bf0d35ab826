using Standfirst.App.Inputs;
using Standfirst.Collect.Fetching;

namespace Standfirst.App.Batch;

/// <summary>All options that have a say in what the records are, as the manifest keeps them.</summary>
sealed record RecordOptions
{
    /// <summary>Whether the text is read for quotations, people, times and content notes.</summary>
    public bool Story { get; init; }

    /// <summary>Whether content notes are looked for.</summary>
    public bool ContentNotes { get; init; }

    /// <summary>The day of publication of pages that do not tell it; null for none.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The encoding that the server declared; null for none.</summary>
    public string? Charset { get; init; }

    /// <summary>The most bytes of a page.</summary>
    public int MaxBytes { get; init; }

    /// <summary>SHA-256 of the list of addresses that lies beside the manifest; null where there is
    /// none.</summary>
    public string? Addresses { get; init; }

    /// <summary>Whether pages are refused whose publisher reserves mining.</summary>
    public bool RespectTdm { get; init; }

    /// <summary>Where publishers can reach the user; null for nowhere.</summary>
    public string? Contact { get; init; }

    /// <summary>The rest between two requests to one host, in seconds.</summary>
    public double Delay { get; init; }

    /// <summary>How many hosts are asked at once.</summary>
    public int Connections { get; init; }

    /// <summary>Whether addresses are asked that are not of the open internet.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>What a command line says.</summary>
    public static RecordOptions Of(IntakeSettings intake) => new()
    {
        Story = intake.Options.ReadsStory,
        ContentNotes = intake.Options.NotesContent,
        Published = intake.Options.Published,
        Charset = intake.Options.Charset,
        MaxBytes = intake.Options.MaxBytes,
        RespectTdm = intake.Fetching.Options.RespectTdm,
        Contact = intake.Fetching.Options.Contact,
        Delay = intake.Fetching.Options.HostDelay.TotalSeconds,
        Connections = intake.Fetching.Connections,
        AllowPrivate = intake.Fetching.Options.AllowPrivate,
    };

    /// <summary>The same, as the engine is told.</summary>
    public ReadOptions ToReading() => new()
    {
        ReadsStory = Story,
        NotesContent = ContentNotes,
        Published = Published,
        Charset = Charset,
        MaxBytes = MaxBytes,
    };

    /// <summary>The same, as the fetcher is told.</summary>
    public FetchSettings ToFetching() => new()
    {
        Options = FetchOptions.Default with
        {
            RespectTdm = RespectTdm,
            Contact = Contact,
            HostDelay = TimeSpan.FromSeconds(Delay),
            AllowPrivate = AllowPrivate,
            MaxBytes = MaxBytes,
        },
        Connections = Connections,
    };
}
