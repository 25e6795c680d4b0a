using Corpus.Gallery;

// Corpus.Gallery describe --module FOLDER --graph project.assets.json... --out FOLDER
//   Writes THIRD-PARTY-NOTICES.md and sbom.cdx.json: which files of the module come from which packages, in which version and under which licence.
// Corpus.Gallery pack --module FOLDER --out FOLDER
//   Writes NAME.VERSION.nupkg as the PowerShell Gallery takes it.
// The same input gives the same bytes.

var options = new Options(args);
var module = options.Folder("--module");
var manifest = ModuleManifest.Read(Directory.GetFiles(module, "*.psd1").Single());
var output = Directory.CreateDirectory(options.Folder("--out")).FullName;

try
{
    switch (options.Verb)
    {
        case "describe":
            var parts = new RestoredPackages(options.Values("--graph")).PartsOf(module);
            Write("THIRD-PARTY-NOTICES.md", NoticesPage.Of(manifest, parts));
            Write("sbom.cdx.json", BillOfMaterials.Of(manifest, parts));
            return 0;
        case "pack":
            GalleryPackage.Write(manifest, module, output);
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
