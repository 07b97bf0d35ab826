using Standfirst.Text;

namespace Standfirst.Dom;

/// <summary>Names of SVG and MathML that the tokenizer made small and that have capitals or prefixes of their own.</summary>
/// <remarks>https://html.spec.whatwg.org/#adjust-svg-attributes, #adjust-mathml-attributes and #adjust-foreign-attributes</remarks>
static class ForeignNames
{
    static readonly Glossary<string> SvgElements = Table(
        "altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix "
        + "feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow "
        + "feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset "
        + "fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient "
        + "radialGradient textPath");

    static readonly Glossary<string> SvgAttributes = Table(
        "attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant edgeMode filterUnits "
        + "glyphRef gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lengthAdjust "
        + "limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits numOctaves pathLength "
        + "patternContentUnits patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio "
        + "primitiveUnits refX refY repeatCount repeatDur requiredExtensions requiredFeatures specularConstant "
        + "specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX "
        + "targetY textLength viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan");

    // Written with a space, as the tests of the standard do: the prefix is no part of the name.
    static readonly Glossary<string> Prefixed = new(StringComparison.Ordinal, Array.ConvertAll(
    [
        "xlink:actuate", "xlink:arcrole", "xlink:href", "xlink:role", "xlink:show", "xlink:title", "xlink:type", "xml:lang",
        "xml:space", "xmlns:xlink",
    ], name => (name, name.Replace(':', ' '))));

    public static string SvgElement(string letters) => SvgElements.Find(letters) ?? letters;

    public static string SvgAttribute(string letters) => SvgAttributes.Find(letters) ?? Prefixed.Find(letters) ?? letters;

    public static string MathMlAttribute(string letters) =>
        letters == "definitionurl" ? "definitionURL" : Prefixed.Find(letters) ?? letters;

    static Glossary<string> Table(string names) =>
        new(StringComparison.Ordinal, Array.ConvertAll(names.Split(' '), name => (name.ToLowerInvariant(), name)));
}
