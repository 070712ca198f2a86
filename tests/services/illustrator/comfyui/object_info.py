"""What a ComfyUI answers to GET /object_info: its own nodes that picture workflows use, and its model files."""

from collections.abc import Mapping, Sequence
from typing import Any

SEED = 0xFFFFFFFFFFFFFFFF  # the largest

SAMPLERS = """
euler euler_cfg_pp euler_ancestral euler_ancestral_cfg_pp heun heunpp2 dpm_2 dpm_2_ancestral lms dpm_fast
dpm_adaptive dpmpp_2s_ancestral dpmpp_2s_ancestral_cfg_pp dpmpp_sde dpmpp_sde_gpu dpmpp_2m dpmpp_2m_cfg_pp
dpmpp_2m_sde dpmpp_2m_sde_gpu dpmpp_2m_sde_heun dpmpp_2m_sde_heun_gpu dpmpp_3m_sde dpmpp_3m_sde_gpu ddpm lcm
ipndm ipndm_v deis res_multistep res_multistep_cfg_pp res_multistep_ancestral res_multistep_ancestral_cfg_pp
gradient_estimation gradient_estimation_cfg_pp er_sde seeds_2 seeds_3 sa_solver sa_solver_pece ddim uni_pc
uni_pc_bh2
""".split()  # noqa: SIM905  44 lines otherwise
SCHEDULERS = [
    "simple",
    "sgm_uniform",
    "karras",
    "exponential",
    "ddim_uniform",
    "beta",
    "normal",
    "linear_quadratic",
    "kl_optimal",
]

FILES: Mapping[str, Sequence[str]] = {
    "checkpoints": ["flux1-schnell-fp8.safetensors", "sd_xl_base_1.0.safetensors", "v1-5-pruned-emaonly.safetensors"],
    "diffusion_models": ["flux1-dev.safetensors", "flux1-schnell.safetensors"],
    "text_encoders": ["clip_l.safetensors", "t5xxl_fp16.safetensors", "t5xxl_fp8_e4m3fn_scaled.safetensors"],
    "vae": ["ae.safetensors"],
    "loras": ["picture-book.safetensors"],
    "input": ["example.png"],
}


def integer(default: int = 0, low: int = 0, high: int = SEED, **options: Any) -> list[Any]:
    return ["INT", {"default": default, "min": low, "max": high, **options}]


def real(default: float, low: float, high: float, **options: Any) -> list[Any]:
    return ["FLOAT", {"default": default, "min": low, "max": high, "step": 0.01, **options}]


def choice(options: Sequence[str], **more: Any) -> list[Any]:
    """As nodes of the first kind tell it."""
    return [list(options), {**more}]


def combo(options: Sequence[str], **more: Any) -> list[Any]:
    """As nodes of the newer kind tell it."""
    return ["COMBO", {"options": list(options), **more}]


def text(**options: Any) -> list[Any]:
    return ["STRING", options]


PROMPT = text(multiline=True, dynamicPrompts=True)


def link(kind: str) -> list[Any]:
    return [kind, {"tooltip": f"takes {kind}"}]


def node_class(
    name: str,
    required: Mapping[str, Any],
    output: Sequence[str] = (),
    *,
    optional: Mapping[str, Any] | None = None,
    names: Sequence[str] | None = None,
    saves: bool = False,
    display: str = "",
    module: str = "nodes",
) -> dict[str, Any]:
    sections: dict[str, Mapping[str, Any]] = {"required": required}
    if optional:
        sections["optional"] = optional
    if saves:
        sections["hidden"] = {"prompt": "PROMPT", "extra_pnginfo": "EXTRA_PNGINFO"}
    return {
        "input": {section: dict(inputs) for section, inputs in sections.items()},
        "input_order": {section: list(inputs) for section, inputs in sections.items()},
        "is_input_list": False,
        "output": list(output),
        "output_is_list": [False] * len(output),
        "output_name": list(names or output),
        "name": name,
        "display_name": display or name,
        "description": "",
        "python_module": module,
        "category": "test",
        "output_node": saves,
    }


def size(step: int) -> dict[str, Any]:
    side = integer(1024, 16, 16384, step=step)
    return {"width": side, "height": side, "batch_size": integer(1, 1, 4096)}


def object_info(files: Mapping[str, Sequence[str]] = FILES) -> dict[str, Any]:
    """`files`: what lies in each model folder, and in `input`."""
    classes = [*_loaders(files), *_encoders(), *_latents(files), *_samplers(), *_custom_samplers(), *_pictures(files)]
    return {each["name"]: each for each in [*classes, *_primitives()]}


def _loaders(files: Mapping[str, Sequence[str]]) -> list[dict[str, Any]]:
    encoder = choice(files["text_encoders"])
    types = ["sdxl", "sd3", "flux", "hunyuan_video", "hidream", "hunyuan_image"]
    device = {"device": choice(["default", "cpu"], advanced=True)}
    lora = {"lora_name": choice(files["loras"]), "strength_model": real(1.0, -100.0, 100.0)}
    both = {"model": link("MODEL"), "clip": link("CLIP"), **lora, "strength_clip": real(1.0, -100.0, 100.0)}
    dtypes = choice(["default", "fp8_e4m3fn", "fp8_e4m3fn_fast", "fp8_e5m2"], advanced=True)
    return [
        node_class(
            "CheckpointLoaderSimple",
            {"ckpt_name": choice(files["checkpoints"])},
            ["MODEL", "CLIP", "VAE"],
            display="Load Checkpoint",
        ),
        node_class("UNETLoader", {"unet_name": choice(files["diffusion_models"]), "weight_dtype": dtypes}, ["MODEL"]),
        node_class(
            "DualCLIPLoader",
            {"clip_name1": encoder, "clip_name2": encoder, "type": choice(types)},
            ["CLIP"],
            optional=device,
        ),
        node_class("VAELoader", {"vae_name": choice(files["vae"])}, ["VAE"]),
        node_class("LoraLoader", both, ["MODEL", "CLIP"]),
        node_class("LoraLoaderModelOnly", {"model": link("MODEL"), **lora}, ["MODEL"]),
    ]


def _encoders() -> list[dict[str, Any]]:
    clip = {"clip": link("CLIP")}
    guidance = real(3.5, 0.0, 100.0)
    sdxl = {name: integer(1024, 0, 16384) for name in ("width", "height")}
    sdxl |= {name: integer(0, 0, 16384) for name in ("crop_w", "crop_h")}
    sdxl |= {name: integer(1024, 0, 16384) for name in ("target_width", "target_height")}
    control = {
        "strength": real(1.0, 0.0, 10.0),
        "start_percent": real(0.0, 0.0, 1.0),
        "end_percent": real(1.0, 0.0, 1.0),
    }
    return [
        node_class("CLIPTextEncode", {"text": PROMPT, **clip}, ["CONDITIONING"], display="CLIP Text Encode (Prompt)"),
        node_class(
            "CLIPTextEncodeFlux",
            {**clip, "clip_l": PROMPT, "t5xxl": PROMPT, "guidance": guidance},
            ["CONDITIONING"],
            module="comfy_extras.nodes_flux",
        ),
        node_class("CLIPTextEncodeSDXL", {**clip, **sdxl, "text_g": PROMPT, "text_l": PROMPT}, ["CONDITIONING"]),
        node_class("FluxGuidance", {"conditioning": link("CONDITIONING"), "guidance": guidance}, ["CONDITIONING"]),
        node_class("ConditioningZeroOut", {"conditioning": link("CONDITIONING")}, ["CONDITIONING"]),
        node_class(
            "ConditioningCombine",
            {"conditioning_1": link("CONDITIONING"), "conditioning_2": link("CONDITIONING")},
            ["CONDITIONING"],
        ),
        node_class(
            "ControlNetApplyAdvanced",
            {
                "positive": link("CONDITIONING"),
                "negative": link("CONDITIONING"),
                "control_net": link("CONTROL_NET"),
                "image": link("IMAGE"),
                **control,
            },
            ["CONDITIONING", "CONDITIONING"],
            names=["positive", "negative"],
        ),
        node_class("ControlNetLoader", {"control_net_name": choice(["depth.safetensors"])}, ["CONTROL_NET"]),
    ]


def _latents(files: Mapping[str, Sequence[str]]) -> list[dict[str, Any]]:
    methods = choice(["nearest-exact", "bilinear", "area", "bicubic", "bislerp"])
    return [
        node_class("EmptyLatentImage", size(8), ["LATENT"], display="Empty Latent Image"),
        node_class("EmptySD3LatentImage", size(16), ["LATENT"], module="comfy_extras.nodes_sd3"),
        node_class(
            "LatentUpscale",
            {
                "samples": link("LATENT"),
                "upscale_method": methods,
                "width": integer(512, 0, 16384, step=8),
                "height": integer(512, 0, 16384, step=8),
                "crop": choice(["disabled", "center"]),
            },
            ["LATENT"],
        ),
        node_class("VAEEncode", {"pixels": link("IMAGE"), "vae": link("VAE")}, ["LATENT"]),
        node_class("VAEDecode", {"samples": link("LATENT"), "vae": link("VAE")}, ["IMAGE"], display="VAE Decode"),
        node_class("SetLatentNoiseMask", {"samples": link("LATENT"), "mask": link("MASK")}, ["LATENT"]),
        node_class(
            "VAEEncodeForInpaint",
            {"pixels": link("IMAGE"), "vae": link("VAE"), "mask": link("MASK"), "grow_mask_by": integer(6, 0, 64)},
            ["LATENT"],
        ),
        node_class(
            "ModelSamplingFlux",
            {
                "model": link("MODEL"),
                "max_shift": real(1.15, 0.0, 100.0),
                "base_shift": real(0.5, 0.0, 100.0),
                "width": integer(1024, 16, 16384, step=8),
                "height": integer(1024, 16, 16384, step=8),
            },
            ["MODEL"],
        ),
    ]


def _samplers() -> list[dict[str, Any]]:
    seed = {"seed": integer(control_after_generate=True)}
    noise = {"add_noise": choice(["enable", "disable"]), "noise_seed": integer(control_after_generate=True)}
    sampling = {
        "steps": integer(20, 1, 10000),
        "cfg": real(8.0, 0.0, 100.0, step=0.1, round=0.01),
        "sampler_name": choice(SAMPLERS),
        "scheduler": choice(SCHEDULERS),
        "positive": link("CONDITIONING"),
        "negative": link("CONDITIONING"),
        "latent_image": link("LATENT"),
    }
    stretch = {
        "start_at_step": integer(0, 0, 10000),
        "end_at_step": integer(10000, 0, 10000),
        "return_with_leftover_noise": choice(["disable", "enable"]),
    }
    model = {"model": link("MODEL")}
    return [
        node_class("KSampler", {**model, **seed, **sampling, "denoise": real(1.0, 0.0, 1.0)}, ["LATENT"]),
        node_class("KSamplerAdvanced", {**model, **noise, **sampling, **stretch}, ["LATENT"]),
    ]


def _custom_samplers() -> list[dict[str, Any]]:
    model = {"model": link("MODEL")}
    cfg = real(8.0, 0.0, 100.0, step=0.1, round=0.01)
    seed = integer(control_after_generate=True)
    prompts = {"positive": link("CONDITIONING"), "negative": link("CONDITIONING")}
    sampled = {"sampler": link("SAMPLER"), "sigmas": link("SIGMAS"), "latent_image": link("LATENT")}
    schedule = {"scheduler": combo(SCHEDULERS), "steps": integer(20, 1, 10000), "denoise": real(1.0, 0.0, 1.0)}
    names = ["output", "denoised_output"]
    guider = {"noise": link("NOISE"), "guider": link("GUIDER")}
    custom = {
        **model,
        "add_noise": ["BOOLEAN", {"default": True}],
        "noise_seed": seed,
        "cfg": cfg,
        **prompts,
        **sampled,
    }
    told = [
        ("RandomNoise", {"noise_seed": seed}, ["NOISE"], None),
        ("DisableNoise", {}, ["NOISE"], None),
        ("KSamplerSelect", {"sampler_name": combo(SAMPLERS)}, ["SAMPLER"], None),
        ("BasicScheduler", {**model, **schedule}, ["SIGMAS"], None),
        ("SplitSigmas", {"sigmas": link("SIGMAS"), "step": integer(0, 0, 10000)}, ["SIGMAS", "SIGMAS"], None),
        ("BasicGuider", {**model, "conditioning": link("CONDITIONING")}, ["GUIDER"], None),
        ("CFGGuider", {**model, **prompts, "cfg": cfg}, ["GUIDER"], None),
        ("SamplerCustomAdvanced", {**guider, **sampled}, ["LATENT", "LATENT"], names),
        ("SamplerCustom", custom, ["LATENT", "LATENT"], names),
    ]
    return [
        node_class(name, required, output, names=called, module="comfy_extras.nodes_custom_sampler")
        for name, required, output, called in told
    ]


def _pictures(files: Mapping[str, Sequence[str]]) -> list[dict[str, Any]]:
    image = {"images": link("IMAGE")}
    scale = {
        "upscale_method": choice(["nearest-exact", "bilinear", "area", "bicubic", "lanczos"]),
        "width": integer(512, 0, 16384),
        "height": integer(512, 0, 16384),
        "crop": choice(["disabled", "center"]),
    }
    dimensions = {
        "scale by": {"required": {"factor": real(1.0, 0.01, 8.0)}},
        "exact size": {"required": {"width": integer(512, 1, 16384), "height": integer(512, 1, 16384)}},
    }
    options = [{"key": key, "inputs": inputs} for key, inputs in dimensions.items()]
    resize = {"input": link("IMAGE"), "resize_type": ["COMFY_DYNAMICCOMBO_V3", {"options": options}]}
    return [
        node_class(
            "SaveImage", {**image, "filename_prefix": text(default="ComfyUI")}, saves=True, display="Save Image"
        ),
        node_class("PreviewImage", image, saves=True, display="Preview Image"),
        node_class("LoadImage", {"image": choice(files["input"], image_upload=True)}, ["IMAGE", "MASK"]),
        node_class("ImageScale", {"image": link("IMAGE"), **scale}, ["IMAGE"]),
        node_class("ResizeImageMaskNode", {**resize, "scale_method": combo(["area", "lanczos"])}, ["IMAGE"]),
    ]


def _primitives() -> list[dict[str, Any]]:
    module = "comfy_extras.nodes_primitive"
    return [
        node_class("PrimitiveInt", {"value": integer(control_after_generate=True)}, ["INT"], module=module),
        node_class("PrimitiveFloat", {"value": real(0.0, -1e9, 1e9)}, ["FLOAT"], module=module),
        node_class("PrimitiveString", {"value": text()}, ["STRING"], module=module),
        node_class("PrimitiveStringMultiline", {"value": text(multiline=True)}, ["STRING"], module=module),
        node_class(
            "StringConcatenate",
            {"string_a": text(multiline=True), "string_b": text(multiline=True), "delimiter": text(default="")},
            ["STRING"],
            module="comfy_extras.nodes_string",
        ),
        node_class("PreviewAny", {"source": ["*", {}]}, saves=True, display="Preview as Text"),
    ]
