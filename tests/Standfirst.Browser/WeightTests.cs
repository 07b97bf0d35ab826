using Microsoft.Playwright;

namespace Standfirst.Browser;

[Collection(SharedRoom.Name)]
public class WeightTests(OpenRoom room)
{
    // What a slow line brings in a second.
    const int MostOfTheFront = 100 * 1024;

    [BrowserFact]
    public Task The_front_with_style_and_script_weighs_less_than_a_hundred_kilobytes() => room.Visit(View.Desktop, async page =>
    {
        var answers = new List<IResponse>();
        page.Response += (_, answer) => answers.Add(answer);
        await page.GotoAsync("/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        int weight = 0;
        foreach (IResponse answer in answers)
            weight += (await answer.BodyAsync()).Length;
        Assert.True(answers.Count > 1);
        Assert.InRange(weight, 1, MostOfTheFront);
    });
}
