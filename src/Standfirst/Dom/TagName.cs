namespace Standfirst.Dom;

/// <summary>The tag names that a tree knows by number; any other is <see cref="Other"/> and keeps its letters in the tree.</summary>
/// <remarks>A name is written in lower case, a hyphen before each later capital: AnnotationXml is "annotation-xml".</remarks>
enum TagName : ushort
{
    None, Other,
    A, Abbr, Acronym, Address, Amp, AmpAd, AmpEmbed, AmpFacebook, AmpIframe, AmpImg, AmpInstagram, AmpTwitter, AmpVideo,
    AmpYoutube, AnnotationXml, Applet, Area, Article, Aside, Audio, B, Base, Basefont, Bdi, Bdo, Bgsound, Big, Blink,
    Blockquote, Body, Br, Button, Canvas, Caption, Center, Cite, Code, Col, Colgroup, Data, Datalist, Dd, Del, Desc,
    Details, Dfn, Dialog, Dir, Div, Dl, Dt, Em, Embed, Fieldset, Figcaption, Figure, Font, Footer, Foreignobject, Form,
    Frame, Frameset, G, H1, H2, H3, H4, H5, H6, Head, Header, Hgroup, Hr, Html, I, Iframe, Image, Img, Input, Ins, Kbd,
    Keygen, Label, Legend, Li, Link, Listing, Main, Malignmark, Map, Mark, Marquee, Math, Menu, Menuitem, Meta, Meter, Mglyph, Mi, Mn, Mo, Ms, Mtext, Nav, Nobr,
    Noembed, Noframes, Noscript, Object, Ol, Optgroup, Option, Output, P, Param, Path, Picture, Plaintext, Pre, Progress,
    Q, Rb, Rp, Rt, Rtc, Ruby, S, Samp, Script, Search, Section, Select, Selectedcontent, Slot, Small, Source, Span, Strike, Strong, Style,
    Sub, Summary, Sup, Svg, Table, Tbody, Td, Template, Textarea, Tfoot, Th, Thead, Time, Title, Tr, Track, Tt, U, Ul,
    Use, Var, Video, Wbr, Xmp,
}
