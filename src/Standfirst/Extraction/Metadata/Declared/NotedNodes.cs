using Standfirst.Text;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>The numbers of the nodes that witnesses ask for, each list in the page's order.</summary>
sealed class NotedNodes
{
    // Real pages stay far below this; it keeps a hostile page from filling the memory.
    const int MostNotes = 4_000;

    PooledList<int> _headings = new(64), _hinted = new(256), _times = new(64), _authorLinks = new(16),
        _profileLinks = new(64), _tagLinks = new(64), _scripts = new(16), _licenceLinks = new(4);
    PooledList<DeclaredProperty> _properties = new(64);

    /// <summary>The shown h1, h2 and h3 elements.</summary>
    public ReadOnlySpan<int> Headings => _headings.Items;

    /// <summary>The shown elements whose names hint at something.</summary>
    public ReadOnlySpan<int> Hinted => _hinted.Items;

    /// <summary>The time elements.</summary>
    public ReadOnlySpan<int> Times => _times.Items;

    /// <summary>Links with rel=author.</summary>
    public ReadOnlySpan<int> AuthorLinks => _authorLinks.Items;

    /// <summary>Links to pages about somebody, by their addresses: "/author/ana-ruiz".</summary>
    public ReadOnlySpan<int> ProfileLinks => _profileLinks.Items;

    /// <summary>Links with rel=tag.</summary>
    public ReadOnlySpan<int> TagLinks => _tagLinks.Items;

    /// <summary>Links with rel=license.</summary>
    public ReadOnlySpan<int> LicenceLinks => _licenceLinks.Items;

    /// <summary>JSON-LD scripts.</summary>
    public ReadOnlySpan<int> Scripts => _scripts.Items;

    /// <summary>Microdata and RDFa properties.</summary>
    public ReadOnlySpan<DeclaredProperty> Properties => _properties.Items;

    public void AddHeading(int node) => Add(ref _headings, node);

    public void AddHinted(int node) => Add(ref _hinted, node);

    public void AddTime(int node) => Add(ref _times, node);

    public void AddAuthorLink(int node) => Add(ref _authorLinks, node);

    public void AddProfileLink(int node) => Add(ref _profileLinks, node);

    public void AddTagLink(int node) => Add(ref _tagLinks, node);

    public void AddLicenceLink(int node) => Add(ref _licenceLinks, node);

    public void AddScript(int node) => Add(ref _scripts, node);

    public void AddProperty(PropertyName name, int node) => Add(ref _properties, new(name, node));

    static void Add<T>(ref PooledList<T> notes, T note)
    {
        if (notes.Count < MostNotes)
            notes.Add(note);
    }

    /// <summary>Gives the arrays back to the pool.</summary>
    public void Return()
    {
        _headings.Return();
        _hinted.Return();
        _times.Return();
        _authorLinks.Return();
        _profileLinks.Return();
        _tagLinks.Return();
        _licenceLinks.Return();
        _scripts.Return();
        _properties.Return();
    }
}
