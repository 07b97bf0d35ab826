using Standfirst.Extraction.Content.Pictures;

namespace Standfirst.Tests.Extraction.Content.Pictures;

public class CreditLineTests
{
    [Theory]
    [InlineData("The ferry at noon. Photo: Mara Lind", "The ferry at noon.", "Mara Lind")]
    [InlineData("Die Fähre (Foto: Mara Lind/dpa)", "Die Fähre", "Mara Lind/dpa")]
    [InlineData("Le ferry. Crédit : Mara Lind", "Le ferry.", "Mara Lind")]
    [InlineData("El ferry. Crédito: Mara Lind", "El ferry.", "Mara Lind")]
    [InlineData("© Mara Lind", null, "Mara Lind")]
    [InlineData("THE FERRY AT NOON. PHOTO: MARA LIND", "THE FERRY AT NOON.", "MARA LIND")]
    [InlineData("The ferry at noon. фото: Mara Lind", "The ferry at noon.", "Mara Lind")]
    [InlineData("写真：Mara Lind", null, "Mara Lind")]
    [InlineData("The ferry at noon. (AP Photo/Mara Lind)", "The ferry at noon.", "AP Photo/Mara Lind")]
    [InlineData("The ferry at noon | Mara Lind/Getty Images", "The ferry at noon", "Mara Lind/Getty Images")]
    [InlineData("The ferry at noon. Mara Lind / Reuters", "The ferry at noon.", "Mara Lind / Reuters")]
    [InlineData("The ferry at noon. /AFP via Getty Images", "The ferry at noon.", "AFP via Getty Images")]
    [InlineData("The ferry at noon (left), with the APES on board", "The ferry at noon (left), with the APES on board", null)]
    [InlineData("The ferry (left) and the quay. AP reporters were there", "The ferry (left) and the quay. AP reporters were there", null)]
    [InlineData("", null, null)]
    public void A_caption_and_whose_the_picture_is_are_told_apart(string line, string? words, string? credit)
    {
        Assert.Equal(new PictureCaption(words, credit), CreditLine.Part(line));
    }
}
