using System.Xml;

namespace Standfirst.Collect.Sources;

/// <summary>
/// Opens XML of the web for reading: no document types, nothing fetched, as little refused as can be.
/// </summary>
static class XmlSource
{
    // The reader names all open elements where XML breaks off, and takes its time for that.
    const int Deepest = 10_000, LongestReason = 200;

    /// <summary>
    /// Opens XML; what the reader throws is <see cref="XmlException"/> alone, where the XML cannot be read
    /// on.
    /// </summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="charset">What the server declared; null where it did not.</param>
    /// <param name="mostLetters">The most letters that are read.</param>
    /// <param name="troubles">What is odd is added here.</param>
    public static XmlReader Open(Stream stream, string? charset, long mostLetters, List<SourceTrouble> troubles)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit, // none is left, but the lock costs nothing
            XmlResolver = null,
            MaxCharactersInDocument = mostLetters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        var names = new NameTable();
        var context = new XmlParserContext(names, new LenientNamespaces(names), null, XmlSpace.None);
        return XmlReader.Create(new XmlMending(SourceText.Open(stream, charset, troubles)), settings, context);
    }

    /// <summary>What became of XML that could not be read on.</summary>
    public static SourceTrouble TroubleOf(XmlException exception)
    {
        string reason = exception.Message;
        int place = reason.IndexOf(" Line ", StringComparison.Ordinal);
        int length = Math.Min(place < 0 ? reason.Length : place, LongestReason);
        return new("the XML breaks off or is broken: " + reason[..length]) { Line = Math.Max(1, exception.LineNumber) };
    }

    /// <summary>Goes to the next element; false where there is none.</summary>
    public static bool ToElement(XmlReader reader)
    {
        while (Read(reader))
        {
            if (reader.NodeType == XmlNodeType.Element)
                return true;
        }
        return false;
    }

    /// <summary>Goes on by one node; false where there is none.</summary>
    public static bool Read(XmlReader reader)
    {
        if (reader.Depth > Deepest)
            throw new XmlException($"elements are nested more than {Deepest} deep", null, ((IXmlLineInfo)reader).LineNumber, 1);
        return reader.Read();
    }

    /// <summary>Takes an undeclared prefix for what it usually stands for.</summary>
    sealed class LenientNamespaces(XmlNameTable names) : XmlNamespaceManager(names)
    {
        public override string? LookupNamespace(string prefix) =>
            base.LookupNamespace(prefix) ?? (prefix.Length == 0 ? null : NameTable!.Add(XmlNames.Undeclared + prefix));
    }
}
