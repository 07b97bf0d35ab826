using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Standfirst.Dom;
using Standfirst.Tests.House;

namespace Standfirst.Tests.Dom;

/// <summary>The tests of the tokenizer that browsers share: html5lib-tests, read from the corpora. Parse errors are not compared.</summary>
public partial class TokenizerTests
{
    const string Folder = "html5lib-tests/tokenizer";

    static IEnumerable<string> FileNames => Directory.EnumerateFiles(Path.Combine(SharedData.Corpora, Folder), "*.test")
        .Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    public static TheoryData<string> Files() => [.. FileNames];

    [CorporaTheory(Folder), MemberData(nameof(Files))]
    public void Each_case_of_a_file_gives_the_standards_tokens(string file)
    {
        Func<string, string> coerce = file == "xmlViolation.test" ? ToXml : token => token;
        var failures = CasesOf(file).SelectMany(test => Failures(test, coerce)).ToList();

        Assert.True(failures.Count == 0, $"{failures.Count} of {file}:\n{string.Join("\n", failures)}");
    }

    [CorporaFact(Folder)]
    public void There_are_6810_cases()
    {
        Assert.Equal(6810, FileNames.Sum(file => CasesOf(file).Count()));
    }

    static IEnumerable<JsonObject> CasesOf(string file)
    {
        var tests = JsonNode.Parse(File.ReadAllText(Path.Combine(SharedData.Corpora, Folder, file)))!;
        return (tests["tests"] ?? tests["xmlViolationTests"])!.AsArray().Select(test => test!.AsObject());
    }

    static IEnumerable<string> Failures(JsonObject test, Func<string, string> coerce)
    {
        bool isEscaped = test["doubleEscaped"]?.GetValue<bool>() == true;
        string input = Characters(test["input"]!.GetValue<string>(), isEscaped);
        string expected = Tokens.Joined(test["output"]!.AsArray().Select(token => Characters(Line(token!.AsArray()), isEscaped)));
        var states = test["initialStates"]?.AsArray().Select(state => state!.GetValue<string>()) ?? ["Data state"];
        foreach (string state in states)
        {
            string actual = Tokens.Joined(Tokens.Read(input, ModelOf(state), test["lastStartTag"]?.GetValue<string>()).Select(coerce));
            if (actual != expected)
                yield return $"{test["description"]} ({state}): {input}\n  expected {expected}\n  but got  {actual}";
        }
    }

    // One file expects what an XML tool would make of the tokens, which a page tree need not:
    // https://html.spec.whatwg.org/#coercing-an-html-dom-into-an-infoset
    static string ToXml(string token) => token.StartsWith("<!--", StringComparison.Ordinal)
        ? "<!--" + token[4..^3].Replace("--", "- -") + "-->"
        : token.Replace('\f', ' ').Replace('\uFFFF', '\uFFFD');

    // The pages that reach the tokenizer are UTF-8, which has no halves of pairs: there they are U+FFFD.
    static string Characters(string text, bool isEscaped)
    {
        if (isEscaped)
            text = Escape().Replace(text, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
    }

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})")]
    private static partial Regex Escape();

    static ContentModel ModelOf(string state) => state switch
    {
        "Data state" => ContentModel.Data,
        "PLAINTEXT state" => ContentModel.PlainText,
        "RCDATA state" => ContentModel.Rcdata,
        "RAWTEXT state" => ContentModel.RawText,
        "Script data state" => ContentModel.ScriptData,
        "CDATA section state" => ContentModel.CharacterData,
        _ => throw new InvalidOperationException(state),
    };

    static string Line(JsonArray token) => token[0]!.GetValue<string>() switch
    {
        "StartTag" => Tokens.StartTag(token[1]!.GetValue<string>(),
            token[2]!.AsObject().Select(pair => (pair.Key, pair.Value!.GetValue<string>())), token.Count > 3),
        "EndTag" => Tokens.EndTag(token[1]!.GetValue<string>()),
        "Comment" => Tokens.Comment(token[1]!.GetValue<string>()),
        "Character" => Tokens.Text(token[1]!.GetValue<string>()),
        "DOCTYPE" => Tokens.Doctype(token[1]?.GetValue<string>(), token[2]?.GetValue<string>(), token[3]?.GetValue<string>(), token[4]!.GetValue<bool>()),
        var kind => throw new InvalidOperationException(kind),
    };
}
