using Corpus.Gallery;

// Corpus.Gallery describe --list FILE --graph project.assets.json... --name NAME --version VERSION --description TEXT --out FOLDER
//   Writes THIRD-PARTY-NOTICES.md and sbom.cdx.json: which of the files come from which packages, in which version and under which licence.
//   A line of FILE is the path of a file, '|', and its path in what is described.
// Corpus.Gallery pack --module FOLDER --out FOLDER
//   Writes NAME.VERSION.nupkg as the PowerShell Gallery takes it.
// The same input gives the same bytes.

var options = new Options(args);
var output = Directory.CreateDirectory(options.Folder("--out")).FullName;

try
{
    switch (options.Verb)
    {
        case "describe":
            var product = new Product(options.Value("--name"), options.Value("--version"), options.Value("--description"));
            var files = File.ReadLines(options.Value("--list")).Select(line => line.Split('|')).Select(parts => (parts[0], parts[1].Replace('\\', '/')));
            var parts = new RestoredPackages(options.Values("--graph")).PartsOf(files);
            Write("THIRD-PARTY-NOTICES.md", NoticesPage.Of(product, parts));
            Write("sbom.cdx.json", BillOfMaterials.Of(product, parts));
            return 0;
        case "pack":
            var module = options.Folder("--module");
            GalleryPackage.Write(ModuleManifest.Read(Directory.GetFiles(module, "*.psd1").Single()), module, output);
            return 0;
        default:
            throw new ArgumentException($"'{options.Verb}' is neither describe nor pack.");
    }
}
catch (UnknownOriginException exception)
{
    Console.Error.WriteLine($"Corpus.Gallery: error : {exception.Message}");
    return 1;
}

// A file that says what it said stays as old as it is, so that nothing that is made of it is made again.
void Write(string name, string text)
{
    var path = Path.Combine(output, name);
    if (!File.Exists(path) || File.ReadAllText(path) != text)
        File.WriteAllText(path, text);
}
