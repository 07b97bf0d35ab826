using System.Text;
using System.Text.Json;
using Standfirst.App.Output;
using Standfirst.Articles;

namespace Standfirst.Tests.App.Output;

public class RecordFormatTests
{
    static readonly Article Ferry = new() { Headline = "Ferry\u001B[2J late" };

    public static TheoryData<string> Names() => [.. FormatFamily.Records.Names];

    [Theory, MemberData(nameof(Names))]
    public void A_record_is_whole_lines_without_control_characters(string name)
    {
        string record = Write(name);

        Assert.EndsWith("\n", record);
        Assert.DoesNotContain(record.Replace("\r\n", "\n"), letter => char.IsControl(letter) && letter != '\n');
    }

    [Fact]
    public void Ndjson_is_one_line_and_json_is_many_with_the_same_values()
    {
        string line = Write("ndjson"), lines = Write("json");

        Assert.Equal(1, line.Count(letter => letter == '\n'));
        Assert.InRange(lines.Count(letter => letter == '\n'), 3, 1000);
        Assert.True(JsonElement.DeepEquals(
            JsonDocument.Parse(line).RootElement, JsonDocument.Parse(lines).RootElement));
    }

    [Theory]
    [InlineData("ndjson")]
    [InlineData("schema")]
    [InlineData("annotations")]
    [InlineData("ninjs")]
    public void A_record_for_programs_is_one_line_of_JSON(string name)
    {
        string line = Write(name);

        Assert.Equal(line.Length - 1, line.IndexOf('\n'));
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(line).RootElement.ValueKind);
    }

    [Fact]
    public void Only_a_table_has_a_heading() =>
        Assert.Equal(["csv"], FormatFamily.Records.All.Where(format => format.Heading.Length > 0).Select(format => format.Name));

    static string Write(string name) => Encoding.UTF8.GetString(
        FormatFamily.Records.All.Single(format => format.Name == name).Write(Ferry, "ferry.html").Span);
}
