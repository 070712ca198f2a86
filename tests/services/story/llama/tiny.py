"""A language model of random weights that knows nothing but bytes, small enough to be made by a test."""

from pathlib import Path

DIM, HEADS, HIDDEN = 32, 2, 64
SEED = 20261121
HALF = "요".encode()[:2]  # one token for two of the three bytes of a syllable
MARKS = ("<|endoftext|>", "<|im_start|>", "<|im_end|>", "<think>", "</think>")
CONTROL, USER_DEFINED, NORMAL = 3, 4, 1

CHATML = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n"
    "{% if enable_thinking is defined and enable_thinking is false %}<think>\n\n</think>\n\n{% endif %}{% endif %}"
)


def letters_of_bytes() -> dict[int, str]:
    """How byte-level vocabularies write each byte as a printable letter."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in plain]
    return {byte: chr(byte) for byte in plain} | {byte: chr(256 + n) for n, byte in enumerate(others)}


def write_model(
    path: Path,
    *,
    context: int = 4096,
    template: str | None = CHATML,
    without: bytes = b"",
    adds_bos: bool = False,
) -> Path:
    """`without`: bytes that it has no tokens for."""
    import gguf
    import numpy

    letters = letters_of_bytes()
    half = [letters[byte] for byte in (b"ab" if without else HALF)]
    tokens = [f"missing-{byte}" if byte in without else letters[byte] for byte in range(256)] + ["".join(half), *MARKS]
    chance = numpy.random.default_rng(SEED)

    def random(*shape: int) -> "numpy.ndarray":
        return (chance.standard_normal(shape) * 0.5).astype(numpy.float32)

    out = gguf.GGUFWriter(path, "llama")
    out.add_context_length(context)
    out.add_embedding_length(DIM)
    out.add_block_count(1)
    out.add_feed_forward_length(HIDDEN)
    out.add_head_count(HEADS)
    out.add_head_count_kv(HEADS)
    out.add_layer_norm_rms_eps(1e-5)
    out.add_rope_dimension_count(DIM // HEADS)
    out.add_vocab_size(len(tokens))
    out.add_tokenizer_model("gpt2")
    out.add_tokenizer_pre("qwen2")
    out.add_token_list(tokens)
    out.add_token_types([NORMAL] * 257 + [CONTROL] * 3 + [USER_DEFINED] * 2)
    out.add_token_merges([" ".join(half)])
    out.add_bos_token_id(tokens.index("<|endoftext|>"))
    out.add_eos_token_id(tokens.index("<|im_end|>"))
    out.add_add_bos_token(adds_bos)
    if template is not None:
        out.add_chat_template(template)

    for name in ("attn_norm", "ffn_norm"):
        out.add_tensor(f"blk.0.{name}.weight", numpy.ones(DIM, numpy.float32))
    for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
        out.add_tensor(f"blk.0.{name}.weight", random(DIM, DIM))
    out.add_tensor("blk.0.ffn_gate.weight", random(HIDDEN, DIM))
    out.add_tensor("blk.0.ffn_up.weight", random(HIDDEN, DIM))
    out.add_tensor("blk.0.ffn_down.weight", random(DIM, HIDDEN))
    out.add_tensor("token_embd.weight", random(len(tokens), DIM))
    out.add_tensor("output_norm.weight", numpy.ones(DIM, numpy.float32))
    out.add_tensor("output.weight", random(len(tokens), DIM))
    out.write_header_to_file()
    out.write_kv_data_to_file()
    out.write_tensors_to_file()
    out.close()
    return path
