namespace Standfirst.App.Inputs;

/// <summary>Where the pages came from.</summary>
sealed class AddressBook
{
    readonly Dictionary<string, Uri> _urls = new(StringComparer.Ordinal);
    readonly List<string> _problems = [];
    readonly Uri? _ofAll;

    AddressBook(Uri? ofAll = null) => _ofAll = ofAll;

    /// <summary>The wrong lines of the list, in its order, in words for the user.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>The book for a single page.</summary>
    /// <param name="url">Its address; null when unknown.</param>
    public static AddressBook OfOnePage(Uri? url) => new(url);

    /// <summary>Reads the list that a file holds.</summary>
    /// <param name="path">The file that `--urls` names.</param>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public static AddressBook Read(string path) => Read(path, out _);

    /// <summary>Reads the list that a file holds, once: it may be a pipe.</summary>
    /// <param name="path">The file that `--urls` names.</param>
    /// <param name="bytes">What it holds.</param>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public static AddressBook Read(string path, out byte[] bytes)
    {
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception error) when (FileTrouble.Is(error))
        {
            throw new UsageException($"--urls: {path}: {FileTrouble.Reason(error)}");
        }
        using var list = new StreamReader(new MemoryStream(bytes));
        return Read(list, path);
    }

    /// <summary>Reads a list: lines of file name, tab, address. A wrong line becomes a problem.</summary>
    /// <param name="list">The list. A byte order mark, CRLF and empty lines do not matter.</param>
    /// <param name="listName">What the problems call the list.</param>
    public static AddressBook Read(TextReader list, string listName)
    {
        var book = new AddressBook();
        for (int number = 1; list.ReadLine() is { } line; number++)
        {
            if (line.Length > 0 && book.Add(line) is { } trouble)
                book._problems.Add($"{listName}:{number}: {trouble}");
        }
        return book;
    }

    /// <summary>The address of a page, listed under its name as given, its path below the folder that was
    /// named or its bare file name, in this order; null where it is under none of them.</summary>
    public Uri? Find(Input input)
    {
        if (input is not Input.File file)
            return _ofAll;
        return _urls.GetValueOrDefault(file.Name)
            ?? _urls.GetValueOrDefault(file.PathInFolder)
            ?? _urls.GetValueOrDefault(Path.GetFileName(file.Name))
            ?? _ofAll;
    }

    // Gives the reason where the line is wrong.
    string? Add(string line)
    {
        if (line.Split('\t') is not [{ Length: > 0 } name, var address])
            return "not a file name, a tab and an address";
        if (WebAddress.TryParse(address) is not { } url)
            return $"'{address}' is not an absolute http or https address";
        return _urls.TryAdd(name, url) || _urls[name].OriginalString == address
            ? null
            : $"'{name}' has another address further up";
    }
}
