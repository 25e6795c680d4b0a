using System.Text;
using System.Xml;
using Corpus.Help;

// Corpus.Help --assembly MODULE.dll --engine System.Management.Automation.dll --pages docs --project-url https://… --out en-US
// Reads docs/cmdlets/*.md and docs/about_*.md, checks the pages against the cmdlets, writes the help that Get-Help shows.

string Value(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length
    ? args[at + 1]
    : throw new ArgumentException($"The option {name} is missing.");
string Option(string name) => Path.GetFullPath(Value(name));

var assembly = Option("--assembly");
var folder = Path.Combine(Option("--pages"), "cmdlets");
var output = Option("--out");

var cmdlets = CmdletReader.Read(assembly, Option("--engine"));
var pages = Directory.Exists(folder)
    ? Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal).Select(path => HelpPageReader.Read(path, File.ReadAllText(path))).ToArray()
    : [];
var faults = PageCheck.Check(folder, cmdlets, pages).ToArray();
foreach (var fault in faults)
    Console.Error.WriteLine(fault);
if (faults.Length > 0)
    return 1;

Directory.CreateDirectory(output);
var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) };
using (var writer = XmlWriter.Create(Path.Combine(output, Path.GetFileName(assembly) + "-Help.xml"), settings))
    MamlWriter.Write(cmdlets.Join(pages, cmdlet => cmdlet.Name, page => page.Name, (cmdlet, page) => (cmdlet, page)), Value("--project-url").TrimEnd('/')).Save(writer);
foreach (var about in Directory.GetFiles(Option("--pages"), "about_*.md"))
{
    var name = Path.GetFileNameWithoutExtension(about);
    File.WriteAllText(Path.Combine(output, name + ".help.txt"), AboutWriter.Write(name, File.ReadAllText(about)));
}
return 0;
