using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Oogst.Harvest.Content;

namespace Oogst.Site.Tests.Content;

/// <summary>What editors have in their files as <c>translates</c>: it may never come out otherwise than it once did.</summary>
public sealed class Fingerprints
{
    [Fact]
    public void One_that_was_given_out_stays() => Assert.Equal("bb12827d598c", Fingerprint.Of(["Een  titel", null, "", "Wat\nmen zei: cafe\u0301."]));

    [Fact]
    public void It_is_the_digest_of_the_words_whatever_stands_between_them() =>
        Gen.String[Gen.Char["ab é e\u0301\u00A0\u2028\t\r\n "], 0, 12].Array[0, 5].Sample(texts =>
        {
            var words = string.Join('\n', texts.Select(text => string.Join(' ', text.Normalize().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..12], Fingerprint.Of(texts));
        });
}
