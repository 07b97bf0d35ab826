using System.CommandLine;
using Standfirst.App.Inputs;
using Standfirst.Collect.Fetching;

namespace Standfirst.App.Commands;

/// <summary>What every command that fetches pages can be told of it.</summary>
sealed class FetchingOptions
{
    readonly Option<string?> _contact = OptionValues.Valued(
        "--contact", "ADDRESS", OptionValues.Contact,
        "Where publishers can reach you, an address of the web or of mail; it is part of the user agent.");

    readonly Option<TimeSpan?> _delay = OptionValues.Valued<TimeSpan?>(
        "--delay", "SECONDS", value => OptionValues.Seconds(value),
        "The rest between two requests to one host, where its robots.txt asks for no more; 1 when left out.");

    readonly Option<int?> _connections = OptionValues.Valued<int?>(
        "--connections", "N", value => OptionValues.Jobs(value),
        $"How many hosts to ask at once; {FetchSettings.UsualConnections} when left out.");

    readonly Option<bool> _respectTdm = new("--respect-tdm")
    {
        Description = "Refuses pages whose publisher reserves text and data mining, or forbids to keep or index them.",
    };

    readonly Option<bool> _allowPrivate = new("--allow-private")
    {
        Description = "Also fetches from addresses that are not of the open internet, such as this machine's.",
    };

    /// <summary>Makes them part of a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_contact, _delay, _connections, _respectTdm, _allowPrivate])
            command.Add(option);
    }

    /// <summary>The settings of a command line.</summary>
    /// <param name="parse">The command line, parsed without error.</param>
    /// <param name="maxBytes">The most bytes a page may have; null for the usual limit.</param>
    public FetchSettings SettingsOf(ParseResult parse, int? maxBytes)
    {
        var usual = FetchOptions.Default;
        return new FetchSettings
        {
            Options = usual with
            {
                Contact = parse.GetValue(_contact),
                HostDelay = parse.GetValue(_delay) ?? usual.HostDelay,
                AllowPrivate = parse.GetValue(_allowPrivate),
                RespectTdm = parse.GetValue(_respectTdm),
                MaxBytes = maxBytes ?? usual.MaxBytes,
            },
            Connections = parse.GetValue(_connections) ?? FetchSettings.UsualConnections,
        };
    }
}
