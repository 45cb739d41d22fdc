using System.Globalization;
using System.Text.RegularExpressions;
using Oogst.Harvest.Domain;

namespace Oogst.Site.Tests.Content;

/// <summary>Nothing of the 2012 publication is lost: each of its lines is told by an entry whose <c>source</c> names it.</summary>
public sealed partial class SourceCoverage
{
    // The lines with text in the plain text of the publication: 218 of them, the first 3, the last 422.
    private const string LinesWithText = """
        3 7 9-11 13-15 17-18 20 22 24 26 28 30 32 34 36-40 42 44 46-50 52 54 56 58 60 62 64 66 68 70 72 74 76 78 80 82 84 86-87
        89 91 93 95-101 103 105 107 109 111 115 117 119 121 123 125 127 129 131 133 135 137 139 141 143 145 147 149 151 153 155
        157 159 161 163 165-168 170 172-173 175 177 179 181 183 185 187 189 191 193 195 197 199 201 203 205 207 209 211 213 215
        217 219 221 223 225 227 229 231 233 235 237 239 241 243 245 247 249 251 253 255 257 259 261 263 265 267 269 271 273 276
        278 280 282 284 288 290 292 294 296 298 300 302 304 308 310 312 314 316 318 320 322 325 327 329 331 333 337 339-343 347
        349 351 353 355 357 359 361 363 365 367 369 371 373 375 377 379 381 383 385 387 389 391 393 395-396 398 400 402 404 406
        408 410 412 414 416 418 420 422
        """;

    [Fact]
    public void Every_line_of_the_publication_is_told_somewhere()
    {
        var lines = Ranges(LinesWithText).ToHashSet();
        Assert.Equal((218, 3, 422), (lines.Count, lines.Min(), lines.Max()));
        var told = Entries.SelectMany(entry => Ranges(entry.Source!)).ToHashSet();
        Assert.Equal([], lines.Except(told).Order());
    }

    [Fact]
    public void Every_entry_says_which_lines_it_tells_and_names_none_that_is_not_there()
    {
        Assert.All(Entries, entry =>
        {
            Assert.Matches("^L[0-9]+(-[0-9]+)?(, L[0-9]+(-[0-9]+)?)*$", entry.Source);
            Assert.All(Ranges(entry.Source!), line => Assert.InRange(line, 3, 422));
        });
    }

    private static IEnumerable<Entry> Entries => RealSite.Site.Plan.Publication.Entries.Where(entry => entry is not SitePage);

    private static IEnumerable<int> Ranges(string text) =>
        Range().Matches(text).SelectMany(match =>
        {
            var first = int.Parse(match.Groups["first"].Value, CultureInfo.InvariantCulture);
            var last = match.Groups["last"].Success ? int.Parse(match.Groups["last"].Value, CultureInfo.InvariantCulture) : first;
            return Enumerable.Range(first, last - first + 1);
        });

    [GeneratedRegex("(?<first>[0-9]+)(-(?<last>[0-9]+))?")]
    private static partial Regex Range();
}
