using Markdig;

// The floor under every measurement: what it costs at least to read each Markdown file, make HTML of it and write it to a folder.
// Arguments: the input folder and the output folder.
var pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseAutoLinks().Build();
var (input, output) = (args[0], args[1]);
Parallel.ForEach(Directory.EnumerateFiles(input, "*.md", SearchOption.AllDirectories), file =>
{
    var text = File.ReadAllText(file);
    var body = text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];
    var folder = Path.Combine(output, Path.ChangeExtension(Path.GetRelativePath(input, file), null));
    Directory.CreateDirectory(folder);
    File.WriteAllText(Path.Combine(folder, "index.html"), "<!DOCTYPE html><html lang=\"nl\"><title>x</title><body>" + Markdown.ToHtml(body, pipeline) + "</body></html>");
});
