using System.Xml.Linq;

namespace Corpus.Help;

/// <summary>Writes pages as MAML, the form of help that Get-Help reads. Structure comes from the cmdlets, words from the pages.</summary>
/// <remarks>Get-Help takes even the syntax diagram from this file, so every set and every parameter stands in it.</remarks>
internal static class MamlWriter
{
    private static readonly XNamespace Maml = "http://schemas.microsoft.com/maml/2004/10";
    private static readonly XNamespace Command = "http://schemas.microsoft.com/maml/dev/command/2004/10";
    private static readonly XNamespace Dev = "http://schemas.microsoft.com/maml/dev/2004/10";
    private static readonly XNamespace Help = "http://msh";

    /// <param name="commands">The cmdlets with their pages.</param>
    /// <param name="projectUrl">Address of the project; the pages are below its folder <c>docs/cmdlets</c>.</param>
    public static XDocument Write(IEnumerable<(CmdletShape Cmdlet, HelpPage Page)> commands, string projectUrl) => new(
        new XElement(Help + "helpItems", new XAttribute("schema", "maml"), commands.Select(command => WriteCommand(command.Cmdlet, command.Page, $"{projectUrl}/docs/cmdlets/{command.Cmdlet.Name}.md"))));

    private static XElement WriteCommand(CmdletShape cmdlet, HelpPage page, string address) => new(
        Command + "command",
        new XAttribute(XNamespace.Xmlns + "maml", Maml.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "command", Command.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "dev", Dev.NamespaceName),
        new XElement(
            Command + "details",
            new XElement(Command + "name", cmdlet.Name),
            new XElement(Command + "verb", cmdlet.Verb),
            new XElement(Command + "noun", cmdlet.Noun),
            Description(page.Synopsis)),
        Description(page.Description),
        new XElement(Command + "syntax", cmdlet.Sets.Select(set => new XElement(
            Command + "syntaxItem",
            new XElement(Maml + "name", cmdlet.Name),
            set.Parameters.Select(pair => WriteParameter(pair.Parameter, pair.Binding, page))))),
        new XElement(Command + "parameters", cmdlet.Parameters.Select(parameter => WriteParameter(parameter, parameter.Bindings[0], page))),
        new XElement(Command + "inputTypes", page.Inputs.Select(type => WriteType("inputType", type))),
        new XElement(Command + "returnValues", page.Outputs.Select(type => WriteType("returnValue", type))),
        new XElement(Maml + "alertSet", new XElement(Maml + "alert", Paragraphs(page.Notes))),
        new XElement(Command + "examples", page.Examples.Select(WriteExample)),
        // Get-Help -Online opens the first address among the links.
        new XElement(Command + "relatedLinks", WriteLink("Online Version:", address), page.Links.Select(link => WriteLink(link, ""))));

    private static XElement WriteLink(string text, string address) =>
        new(Maml + "navigationLink", new XElement(Maml + "linkText", text), new XElement(Maml + "uri", address));

    private static XElement WriteParameter(ParameterShape parameter, Binding binding, HelpPage page) => new(
        Command + "parameter",
        new XAttribute("required", Lower(binding.Mandatory)),
        new XAttribute("variableLength", "true"),
        new XAttribute("globbing", Lower(parameter.Globbing)),
        new XAttribute("pipelineInput", binding.PipelineText),
        new XAttribute("position", binding.PositionText.ToLowerInvariant()),
        new XAttribute("aliases", parameter.Aliases.Count > 0 ? string.Join(", ", parameter.Aliases) : "none"),
        new XElement(Maml + "name", parameter.Name),
        Description(page.Parameters.First(written => written.Name == parameter.Name).Description),
        parameter.Values.Count == 0 ? null : new XElement(Command + "parameterValueGroup", parameter.Values.Select(value => new XElement(
            Command + "parameterValue", new XAttribute("required", "false"), new XAttribute("variableLength", "false"), value))),
        parameter.IsSwitch ? null : new XElement(Command + "parameterValue", new XAttribute("required", "true"), new XAttribute("variableLength", "false"), parameter.Type),
        new XElement(Dev + "type", new XElement(Maml + "name", parameter.Type), new XElement(Maml + "uri")),
        new XElement(Dev + "defaultValue", parameter.IsSwitch ? "False" : "None"));

    private static XElement WriteType(string element, PageType type) => new(
        Command + element,
        new XElement(Dev + "type", new XElement(Maml + "name", type.Name)),
        Description(type.Description));

    private static XElement WriteExample(PageExample example) => new(
        Command + "example",
        new XElement(Maml + "title", example.Title),
        new XElement(Dev + "code", string.Join('\n', example.Code.Split('\n').Select(line => "PS> " + line))),
        new XElement(Dev + "remarks", Paragraphs(example.Remarks)));

    private static XElement Description(PageText text) => new(Maml + "description", Paragraphs(text));

    private static IEnumerable<XElement> Paragraphs(PageText text) => text.Paragraphs.Select(paragraph => new XElement(Maml + "para", paragraph));

    private static string Lower(bool value) => value ? "true" : "false";
}
